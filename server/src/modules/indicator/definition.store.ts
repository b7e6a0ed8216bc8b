import type { Connection } from '../../platform/database/database.js';
import { column, commaList, sql } from '../../platform/database/sql.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { type Row, shownValue } from '../../platform/resource/values.js';
import { Indicator } from '../target/index.js';
import { type Definition, toDefinition } from './definition.js';

export interface StoredDefinition {
  readonly definition: Definition;
  /** Under which its totals are stored; null: they are not. */
  readonly storedDigest: string | null;
}

/** Every indicator of every programme, with what is known of its stored totals, in one statement. */
export const readDefinitions = async (connection: Connection): Promise<StoredDefinition[]> => {
  const { fields } = resourceOf(Indicator);
  const columns = [
    ...fields.map((field) => column('i', field.column)),
    column('p', 'from'),
    column('p', 'to'),
    column('s', 'digest'),
  ];
  const found = await connection.arrays(
    sql`select ${commaList(columns)} from indicator as i join programme as p on p.id = i.programme_id left join stored_indicator as s on s.indicator_id = i.id order by i.id`,
  );
  return found.map((values) => {
    const row: Row = {};
    fields.forEach((field, index) => {
      row[field.name] = shownValue(field, values[index]);
    });
    const [from, to, digest] = values.slice(fields.length);
    return {
      definition: toDefinition(row, { from, to }),
      storedDigest: digest === null || digest === undefined ? null : String(digest),
    };
  });
};

/** Under which digest the totals of each indicator are stored. */
export const readStoredDigests = async (connection: Connection): Promise<ReadonlyMap<number, string>> =>
  new Map(
    (await connection.arrays(sql`select indicator_id, digest from stored_indicator`)).map(([id, digest]) => [
      Number(id),
      String(digest),
    ]),
  );
