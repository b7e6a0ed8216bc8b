import type { Connection, Database, Transaction } from '../database/database.js';
import { name, sql, Sql, verbatim } from '../database/sql.js';
import { searchColumn } from './entity-schemas.js';
import { allResources, type Resource } from './resource.js';

/** What migrations of TypeORM cannot express: the ids' sequence and the indexes behind the text search. Safe to repeat. */
const sqliteSearch = (resource: Resource): Sql[] => {
  const table = resource.table;
  const index = `${table}_search`;
  const add = `insert into ${index}(rowid, ${searchColumn}) values (new.id, new.${searchColumn});`;
  const remove = `insert into ${index}(${index}, rowid, ${searchColumn}) values ('delete', old.id, old.${searchColumn});`;
  return [
    `create virtual table if not exists ${index} using fts5(${searchColumn}, content='${table}', content_rowid='id', tokenize='unicode61', prefix='1 2 3')`,
    `create trigger if not exists ${index}_insert after insert on "${table}" begin ${add} end`,
    `create trigger if not exists ${index}_delete after delete on "${table}" begin ${remove} end`,
    `create trigger if not exists ${index}_update after update of ${searchColumn} on "${table}" when old.${searchColumn} is not new.${searchColumn} begin ${remove} ${add} end`,
  ].map(verbatim);
};

const postgresSearch = (resource: Resource): Sql[] => [
  verbatim(
    `create index if not exists ${resource.table}_search on "${resource.table}" using gin (to_tsvector('simple', ${searchColumn}))`,
  ),
];

export const prepareStorage = async (database: Database): Promise<void> => {
  const searched = allResources().filter((resource) => resource.search);
  await database.transaction(async (transaction) => {
    const isSqlite = database.dialect.name === 'sqlite';
    const statements = isSqlite
      ? [
          verbatim('insert into row_id (single, next) values (1, 1) on conflict do nothing'),
          ...searched.flatMap(sqliteSearch),
        ]
      : [verbatim('create sequence if not exists row_id'), ...searched.flatMap(postgresSearch)];
    for (const statement of statements) await transaction.run(statement);
  });
};

export const isEmpty = async (connection: Connection, resource: Resource): Promise<boolean> =>
  (await connection.arrays(sql`select 1 from ${name(resource.table)} limit 1`)).length === 0;

/** Makes the next free id greater than every id that a bulk load gave itself. */
export const reserveIds = async (transaction: Transaction, next: number): Promise<void> => {
  if (transaction.dialect.name === 'sqlite')
    await transaction.run(sql`update row_id set next = ${next} where single = 1`);
  else await transaction.arrays(sql`select setval('row_id', ${next}, false)`);
};

export const nextFreeId = async (connection: Connection): Promise<number> => {
  const found =
    connection.dialect.name === 'sqlite'
      ? await connection.arrays(sql`select next from row_id where single = 1`)
      : await connection.arrays(
          sql`select case when is_called then last_value + 1 else last_value end from row_id`,
        );
  return Number(found[0]?.[0] ?? 1);
};

/** After a bulk load: what PostgreSQL plans by is what the tables hold now. */
export const refreshStatistics = async (transaction: Transaction): Promise<void> => {
  if (transaction.dialect.name === 'postgres') await transaction.run(sql`analyze`);
};

/** Runs work that reads whole tables; a write otherwise looks rows up (`beginWriting` in `postgres-database.ts`). */
export const overWholeTables = async <Result>(
  transaction: Transaction,
  work: () => Promise<Result>,
): Promise<Result> => {
  if (transaction.dialect.name !== 'postgres') return work();
  await transaction.run(sql`set local enable_seqscan = on`);
  const result = await work();
  await transaction.run(sql`set local enable_seqscan = off`);
  return result;
};
