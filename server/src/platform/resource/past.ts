import type { Connection, Database, Transaction } from '../database/database.js';
import { anyOf, column, name, type Sql, sql, verbatim } from '../database/sql.js';
import type { Action, Changes } from './audit.js';
import { allResources, findResource, type Resource } from './resource.js';
import { deleteStored, insertStored, readStored } from './stored-rows.js';
import type { Row } from './values.js';

/** What the history tells of a row at a moment: whether it stood, and the values of the fields that were written since. */
export interface RowThen {
  readonly stood: boolean;
  readonly values: Row;
}

type Told = Map<Resource, Map<number, RowThen>>;

const entriesAtOnce = 5_000;

/** The first entry after the moment that names a row tells whether it stood; the first that names a field, its value. */
const tell = (told: Told, key: string, rowId: number, action: Action, changes: Changes): void => {
  const resource = findResource(key);
  if (!resource) return;
  const rows = told.get(resource) ?? new Map<number, RowThen>();
  told.set(resource, rows);
  const row = rows.get(rowId) ?? { stood: action === 'UPDATE' || action === 'DELETE', values: {} };
  rows.set(rowId, row);
  for (const [field, [before]] of Object.entries(changes))
    if (!(field in row.values)) row.values[field] = before;
};

/** Everything that was written since an id was taken, by resource and row. */
const readBack = async (connection: Connection, moment: number): Promise<Told> => {
  const told: Told = new Map();
  for (let last = moment; ; ) {
    const entries = await connection.arrays(
      sql`select id, resource, row_id, action, changes from audit_entry where id > ${last} order by id limit ${entriesAtOnce}`,
    );
    for (const [id, key, rowId, action, changes] of entries) {
      tell(told, String(key), Number(rowId), action as Action, JSON.parse(String(changes)) as Changes);
      last = Number(id);
    }
    if (entries.length < entriesAtOnce) return told;
  }
};

/**
 * Rows of before a moment that were deleted, restored, or changed in one of these fields since, as the history tells of them. Rows
 * that came later have a greater id.
 */
export const readChangedSince = async (
  connection: Connection,
  resource: Resource,
  fields: readonly string[],
  moment: number,
): Promise<ReadonlyMap<number, RowThen>> => {
  const told: Told = new Map();
  const touched = anyOf(fields.map((field) => sql`changes like ${`%"${field}":%`}`));
  for (const [rowId, action, changes] of await connection.arrays(
    sql`select row_id, action, changes from audit_entry where id > ${moment} and resource = ${resource.key} and row_id < ${moment}
      and (action in ('DELETE', 'RESTORE') or (action = 'UPDATE' and ${touched})) order by id`,
  ))
    tell(told, resource.key, Number(rowId), action as Action, JSON.parse(String(changes)) as Changes);
  return told.get(resource) ?? new Map<number, RowThen>();
};

/** Rows that stood at the moment, whole, as the history and what is stored now give them. */
export const readRowsThen = async (
  connection: Connection,
  resource: Resource,
  changed: ReadonlyMap<number, RowThen>,
): Promise<Row[]> => {
  const ids = [...changed.keys()];
  const stored = await readStored(connection, resource, [connection.dialect.isIn(column('t1', 'id'), ids)]);
  const standing = new Map(stored.map((row) => [row['id'] as number, row]));
  const blank = Object.fromEntries(resource.fields.map((field) => [field.name, null]));
  return ids
    .filter((id) => changed.get(id)?.stood)
    .map((id) => ({ ...blank, ...standing.get(id), ...changed.get(id)?.values, id }));
};

/** Puts a temporary table in front of a stored one, with those of its rows that meet a condition. */
export const coverTable = async (transaction: Transaction, table: string, condition: Sql): Promise<void> => {
  await transaction.run(
    sql`create temporary table ${name(table)} as select * from ${name(table)} where ${condition}`,
  );
};

const coverResource = async (transaction: Transaction, resource: Resource, moment: number): Promise<void> => {
  await coverTable(transaction, resource.table, verbatim(`id < ${Math.trunc(moment)}`));
  const columns = ['id', ...[...resource.references.values()].map((field) => field.column)];
  for (const one of new Set(columns))
    await transaction.run(
      sql`create index ${name(`past_${resource.table}_${one}`)} on ${name(resource.table)} (${name(one)})`,
    );
};

const turnBack = async (
  transaction: Transaction,
  resource: Resource,
  rows: ReadonlyMap<number, RowThen>,
): Promise<void> => {
  const then = await readRowsThen(transaction, resource, rows);
  await deleteStored(transaction, resource, [...rows.keys()]);
  await insertStored(transaction, resource, then);
};

const hasLaterRows = async (connection: Connection, resource: Resource, moment: number): Promise<boolean> => {
  const found = await connection.arrays(
    sql`select 1 from ${name(resource.table)} where id > ${moment} limit 1`,
  );
  return found.length > 0;
};

type Follower = (transaction: Transaction, changed: ReadonlySet<Resource>) => Promise<void>;

const followers: Follower[] = [];

/** A module makes anew, with `coverTable`, what it keeps beside the records that were turned back. */
export const onTurnedBack = (follower: Follower): void => {
  followers.push(follower);
};

/**
 * Work over the records as they stood when an id was taken in a transaction that ran alone: every row that came later is gone, and
 * what the history says was changed or deleted since is as it was. The stored records are not touched, and nobody waits.
 */
export const inPast = <Result>(
  database: Database,
  moment: number,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> =>
  database.scratch(async (transaction) => {
    const told = await readBack(transaction, moment);
    const changed = new Set<Resource>();
    for (const resource of allResources()) {
      const rows = told.get(resource);
      if (!rows && !(await hasLaterRows(transaction, resource, moment))) continue;
      await coverResource(transaction, resource, moment);
      if (rows) await turnBack(transaction, resource, rows);
      changed.add(resource);
    }
    for (const follower of followers) await follower(transaction, changed);
    return work(transaction);
  });
