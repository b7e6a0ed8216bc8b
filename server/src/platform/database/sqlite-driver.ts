import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';

/** Version 13 needs Node-API 10 and crashes below it; version 12 aborts on the newest Node. So the running Node decides. */
const driverName = Number(process.versions.napi) >= 10 ? 'better-sqlite3-v13' : 'better-sqlite3';

export const sqliteDriver = createRequire(import.meta.url)(driverName) as typeof BetterSqlite3;

export const prepareReader = (connection: BetterSqlite3.Database): void => {
  connection.pragma('query_only = ON');
  connection.pragma('case_sensitive_like = ON');
  connection.pragma('cache_size = -65536');
  connection.pragma('mmap_size = 1073741824');
};

/** A connection of its own to a database that another process writes: it sees every committed write and makes none. */
export const openSqliteReader = (file: string): BetterSqlite3.Database => {
  const connection = new sqliteDriver(file, { readonly: true, fileMustExist: true });
  prepareReader(connection);
  connection.pragma('busy_timeout = 10000');
  connection.pragma('temp_store = MEMORY');
  return connection;
};

/** The same, but it may write temporary tables, which live in its own memory. */
export const openSqliteScratch = (file: string): BetterSqlite3.Database => {
  const connection = openSqliteReader(file);
  connection.pragma('query_only = OFF');
  return connection;
};

/** SQLite has no type for yes and no: it takes 1 and 0. */
export const sqliteValues = (values: readonly unknown[]): unknown[] =>
  values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
