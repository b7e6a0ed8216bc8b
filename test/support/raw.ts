import { createRequire } from 'node:module';
import type SqliteDriver from 'better-sqlite3';
import pg from 'pg';
import type { TestDatabase } from './engines.js';

// The same choice as the server makes: version 13 needs Node-API 10, version 12 aborts on the newest Node.
const driverName = Number(process.versions.napi) >= 10 ? 'better-sqlite3-v13' : 'better-sqlite3';
const Sqlite = createRequire(import.meta.url)(driverName) as typeof SqliteDriver;

export type RawQuery = <Row>(sql: string) => Promise<Row[]>;

/** Hands a query function to `use`, past the product and whatever the engine, and closes the connection after it. */
export const withConnection = async <Result>(
  { engine, url }: Pick<TestDatabase, 'engine' | 'url'>,
  use: (query: RawQuery) => Promise<Result>,
): Promise<Result> => {
  if (engine === 'sqlite') {
    const connection = new Sqlite(url.replace(/^sqlite:/, ''));
    try {
      return await use(async <Row>(sql: string) => {
        const statement = connection.prepare(sql);
        if (statement.reader) return statement.all() as Row[];
        statement.run();
        return [];
      });
    } finally {
      connection.close();
    }
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(async <Row>(sql: string) => (await client.query(sql)).rows as Row[]);
  } finally {
    await client.end();
  }
};
