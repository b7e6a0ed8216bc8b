import type { Connection } from '../database/database.js';
import { column } from '../database/sql.js';
import type { ResourceClass } from './field.js';
import { resourceOf } from './resource.js';
import { readStored } from './stored-rows.js';
import type { Row } from './values.js';

/** The distinct ids that rows hold in a field. */
export const idsIn = (rows: readonly Readonly<Row>[], field: string): number[] => [
  ...new Set(rows.map((row) => row[field]).filter((id): id is number => typeof id === 'number')),
];

/** Whole rows of a resource by id, whoever asks: facts for the rules, in one statement (none without ids). */
export const readFacts = async (
  connection: Connection,
  target: ResourceClass,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Row>> => {
  if (ids.length === 0) return new Map();
  const rows = await readStored(connection, resourceOf(target), [
    connection.dialect.isIn(column('t1', 'id'), ids),
  ]);
  return new Map(rows.map((row) => [row['id'] as number, row]));
};
