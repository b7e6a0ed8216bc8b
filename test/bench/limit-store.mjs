// The database as somebody would use it who writes every statement by hand: prepared, rows as arrays, nothing checked.
import { createRequire } from 'node:module';
import pg from 'pg';

/** @typedef {string | number | boolean | null} Value */
/**
 * `all` reads; `writeMany` runs a write for each row of values in one durable transaction.
 * @typedef {{
 *   isSqlite: boolean,
 *   ids: string,
 *   all: (text: string, values?: unknown[]) => Promise<Value[][]>,
 *   asList: (values: Value[]) => unknown,
 *   writeMany: (sqlite: string, postgres: string, rows: Value[][]) => Promise<void>,
 * }} Store
 */

/** @param {string} file @returns {Store} */
const openSqlite = (file) => {
  const driver = Number(process.versions.napi) >= 10 ? 'better-sqlite3-v13' : 'better-sqlite3';
  const Database = createRequire(import.meta.url)(driver);
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('cache_size = -65536');
  const statements = new Map();
  const prepared = (/** @type {string} */ text) => {
    const statement = statements.get(text) ?? database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  return {
    isSqlite: true,
    ids: 'in (select value from json_each(?))',
    asList: (values) => JSON.stringify(values),
    all: async (text, values = []) =>
      prepared(text)
        .raw(true)
        .all(...values),
    writeMany: async (text, _postgres, rows) => {
      database.exec('begin immediate');
      const statement = prepared(text);
      for (const row of rows) statement.run(row);
      database.exec('commit');
    },
  };
};

/** @param {string} url @returns {Store} */
const openPostgres = (url) => {
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  const names = new Map();
  const query = (/** @type {string} */ text, /** @type {unknown[]} */ values) => {
    if (!names.has(text)) names.set(text, `s${names.size}`);
    return pool.query({ name: names.get(text), text, values, rowMode: 'array' });
  };
  return {
    isSqlite: false,
    ids: '= any($1::bigint[])',
    asList: (values) => values,
    all: async (text, values = []) => /** @type {any} */ ((await query(text, values)).rows),
    writeMany: async (_sqlite, text, rows) => {
      await query(
        text,
        (rows[0] ?? []).map((_, index) => rows.map((row) => row[index])),
      );
    },
  };
};

/** @param {string} url @returns {Store} */
export const openStore = (url) =>
  url.startsWith('sqlite:') ? openSqlite(url.slice('sqlite:'.length)) : openPostgres(url);
