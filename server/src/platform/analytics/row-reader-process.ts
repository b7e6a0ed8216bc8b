import { openSqliteReader, sqliteValues } from '../database/sqlite-driver.js';
import type { Value } from '../database/database.js';
import { answerRequests, startValue } from './side-process.js';

/** Reads an SQLite file for questions that would hold up the server; killed when one takes too long. */
export interface RowRequest {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const connection = openSqliteReader(startValue<string>());

answerRequests<RowRequest, Value[][]>(
  async ({ sql, values }) => connection.prepare(sql).raw(true).all(sqliteValues(values)) as Value[][],
);
