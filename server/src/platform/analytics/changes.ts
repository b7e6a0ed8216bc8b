import type { Database, Transaction } from '../database/database.js';
import { name, type Sql, sql, verbatim } from '../database/sql.js';
import type { CopiedTable } from './protocol.js';

/** SQLite calls a trigger for each row; it costs a microsecond. */
const sqliteTriggers = ({ name: table, key }: CopiedTable): Sql[] =>
  (
    [
      ['insert', 'new'],
      ['update', 'new'],
      ['delete', 'old'],
    ] as const
  ).map(([event, row]) =>
    verbatim(
      `create trigger if not exists "${table}_changed_${event}" after ${event} on "${table}" begin insert into change_entry (table_name, row_key) values ('${table}', ${row}."${key}"); end`,
    ),
  );

/** PostgreSQL calls a trigger for each statement, with all rows that it changed. */
const postgresTriggers = ({ name: table, key }: CopiedTable): Sql[] => [
  verbatim(`create or replace function "${table}_changed"() returns trigger language plpgsql as $$ begin
    insert into change_entry (transaction_id, table_name, row_key)
      select distinct pg_current_xact_id()::text::bigint, '${table}', "${key}" from changed on conflict do nothing;
    return null;
  end $$`),
  ...(
    [
      ['insert', 'new'],
      ['update', 'new'],
      ['delete', 'old'],
    ] as const
  ).map(([event, rows]) =>
    verbatim(
      `create or replace trigger "${table}_changed_${event}" after ${event} on "${table}" referencing ${rows} table as changed for each statement execute function "${table}_changed"()`,
    ),
  ),
];

/** Servers of one database that begin to record at the same time do it one after the other. */
const recordersLock = 20_211_708;

const isRecorded = async (transaction: Transaction, { name: table }: CopiedTable): Promise<boolean> => {
  const trigger = `${table}_changed_delete`;
  const found = await transaction.arrays(
    transaction.dialect.name === 'sqlite'
      ? sql`select 1 from sqlite_schema where type = 'trigger' and name = ${trigger}`
      : sql`select 1 from pg_trigger where tgname = ${trigger} and tgrelid = ${`"${table}"`}::regclass`,
  );
  return found.length > 0;
};

/**
 * From now on every change to the tables leaves a record, whoever makes it. Making a trigger waits for those who are changing its
 * table, so what is read of the table afterwards and what is recorded together miss nothing.
 */
export const recordChanges = async (database: Database, tables: readonly CopiedTable[]): Promise<void> => {
  for (const table of tables) {
    await database.transaction(async (transaction) => {
      if (database.dialect.name === 'postgres') {
        // Writers queue behind a trigger that waits for a long import; rather no copy for now than clerks who wait.
        await transaction.run(sql`set local lock_timeout = '2s'`);
        await transaction.arrays(sql`select 1 from pg_advisory_xact_lock(${recordersLock})`);
      }
      if (await isRecorded(transaction, table)) return;
      await transaction.run(
        sql`insert into change_floor (single, floor) values (1, 0) on conflict do nothing`,
      );
      const isSqlite = database.dialect.name === 'sqlite';
      const statements = isSqlite ? sqliteTriggers(table) : postgresTriggers(table);
      for (const statement of statements) await transaction.run(statement);
    });
  }
};

/** A place in the record of changes: all before it may be dropped once every copy has passed it. */
export const presentFloor = async (database: Database): Promise<number> => {
  const [row] = await database.read.arrays(
    database.dialect.name === 'sqlite'
      ? sql`select coalesce(max(id), 0) from change_entry`
      : sql`select pg_snapshot_xmin(pg_current_snapshot())::text::bigint`,
  );
  return Number(row?.[0] ?? 0);
};

/** Drops what was recorded before a floor; a copy that has not passed it loads anew. */
export const dropChanges = (database: Database, floor: number): Promise<number> =>
  database.transaction(async (transaction) => {
    const column = name(database.dialect.name === 'sqlite' ? 'id' : 'transaction_id');
    await transaction.run(sql`update change_floor set floor = ${floor} where floor < ${floor}`);
    return transaction.run(sql`delete from change_entry where ${column} < ${floor}`);
  });
