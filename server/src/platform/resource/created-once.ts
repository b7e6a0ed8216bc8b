import { inputError } from '../../kernel/errors.js';
import type { Transaction } from '../database/database.js';
import { name, sql } from '../database/sql.js';
import type { Draft, Placed } from './drafts.js';
import type { Resource } from './resource.js';
import type { Author } from './rules.js';

const keyOf = ({ input }: Pick<Placed, 'input'>): string | null =>
  input.id === null || input.id === undefined ? (input.createKey ?? null) : null;

const keyColumn = { name: 'key', type: 'text' };

/**
 * New rows whose `createKey` the user gave before become edits of the record made then, from its first state on: empty and equal
 * cells change nothing, cells that the record lacks are filled, and different ones are conflicts. A record that is gone is made anew.
 * The keys are claimed by an insert, as those of requests are (`idempotency.ts`).
 */
export const recallCreated = async (
  transaction: Transaction,
  resource: Resource,
  by: Author,
  rows: readonly Placed[],
): Promise<readonly Placed[]> => {
  const keys = rows.map(keyOf).filter((key) => key !== null);
  if (keys.length === 0) return rows;
  if (new Set(keys).size < keys.length) {
    throw inputError('INPUT_BAD_FILTER', {
      field: 'rows.createKey',
      reason: { vi: 'một khóa tạo có mặt hai lần', en: 'a creation key stands twice in one save' },
    });
  }
  const given = transaction.dialect.rowsFromJson(
    [keyColumn],
    keys.map((key) => ({ key })),
  );
  const claimed = await transaction.run(
    sql`insert into created_row (user_id, resource, key, at) select ${by.userId}, ${resource.key}, v.key, ${by.at} from ${given} where true on conflict (user_id, resource, key) do nothing`,
  );
  if (claimed === keys.length) return rows;
  const known = await transaction.arrays(
    sql`select c.key, c.row_id from created_row as c join ${name(resource.table)} as t on t.id = c.row_id where c.user_id = ${by.userId} and c.resource = ${resource.key} and ${transaction.dialect.isIn(sql`c.key`, keys, 'text')}`,
  );
  const ids = new Map(known.map(([key, id]) => [key, Number(id)]));
  return rows.map(({ index, input }) => {
    const id = ids.get(keyOf({ input }));
    if (id === undefined) return { index, input };
    const filled = Object.entries(input.set).filter(([, value]) => value !== null);
    return { index, input: { ...input, id, version: 0, set: Object.fromEntries(filled) } };
  });
};

/** Remembers which records the new rows have become. */
export const rememberCreated = async (
  transaction: Transaction,
  resource: Resource,
  by: Author,
  drafts: readonly Draft[],
): Promise<void> => {
  const made = drafts.flatMap((draft) => {
    const key = keyOf(draft);
    return key === null ? [] : [{ key, row_id: draft.row['id'] }];
  });
  if (made.length === 0) return;
  const given = transaction.dialect.rowsFromJson([keyColumn, { name: 'row_id', type: 'bigint' }], made);
  await transaction.run(
    sql`update created_row set row_id = v.row_id from ${given} where user_id = ${by.userId} and resource = ${resource.key} and created_row.key = v.key`,
  );
};
