import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { DataSource, type EntitySchema } from 'typeorm';
import { faultError } from '../../kernel/errors.js';
import { insertOne, type RowWrite, updateOne } from './bulk-write.js';
import type { BulkUpdate, BulkWrite, Connection, Database, Transaction, Value } from './database.js';
import { sqlite } from './dialect.js';
import type { MigrationClass } from './migrations.js';
import {
  openSqliteReader,
  openSqliteScratch,
  prepareReader,
  sqliteDriver,
  sqliteValues,
} from './sqlite-driver.js';
import type { Statement } from './sql.js';

/** SQLite before 3.51.3 may lose a write-ahead log when it is reset. */
const oldestVersion = [3, 51, 3];

const expectedPragmas: Readonly<Record<string, string | number>> = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
};

const prepare = (connection: BetterSqlite3.Database): void => {
  connection.pragma('journal_mode = WAL');
  // The WAL default NORMAL loses acknowledged writes in a power cut.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('busy_timeout = 10000');
  connection.pragma('case_sensitive_like = ON');
  connection.pragma('cache_size = -65536');
  connection.pragma('temp_store = MEMORY');
};

const requireSafe = (connection: BetterSqlite3.Database): void => {
  const version = String(connection.prepare('select sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  const firstDifference = oldestVersion.findIndex((part, index) => parts[index] !== part);
  if (firstDifference >= 0 && (parts[firstDifference] ?? 0) < (oldestVersion[firstDifference] ?? 0)) {
    throw unsafe(`SQLite ${version}`, `SQLite ${oldestVersion.join('.')}`);
  }
  for (const [pragma, expected] of Object.entries(expectedPragmas)) {
    const actual: unknown = connection.pragma(pragma, { simple: true });
    if (actual !== expected) throw unsafe(`${pragma} = ${String(actual)}`, `${pragma} = ${expected}`);
  }
};

const unsafe = (found: string, expected: string): Error =>
  faultError('FAULT_CONFIG', {
    name: 'DATABASE_URL',
    reason: {
      vi: `SQLite chưa an toàn: ${found}, cần ${expected}`,
      en: `SQLite is not safe: found ${found}, expected ${expected}`,
    },
  });

const connectionOf = (source: DataSource): BetterSqlite3.Database =>
  (source.driver as unknown as { databaseConnection: BetterSqlite3.Database }).databaseConnection;

const isPlanDependent = /^(explain|pragma)/i;

class SqliteConnection implements Connection {
  readonly dialect = sqlite;
  readonly #statements = new Map<string, BetterSqlite3.Statement>();

  constructor(
    private readonly connection: BetterSqlite3.Database,
    private readonly counted: () => void,
  ) {}

  arrays(statement: Statement): Promise<Value[][]> {
    return this.#run(
      () => this.#prepared(statement.sql).raw(true).all(sqliteValues(statement.values)) as Value[][],
    );
  }

  rows<Row extends object>(statement: Statement): Promise<Row[]> {
    return this.#run(
      () => this.#prepared(statement.sql).raw(false).all(sqliteValues(statement.values)) as Row[],
    );
  }

  run(statement: Statement): Promise<number> {
    return this.#run(() => this.#prepared(statement.sql).run(sqliteValues(statement.values)).changes);
  }

  /** Runs a write once for each row of values; answers how many rows it changed. */
  protected runEach({ statement: { sql: text }, rows }: RowWrite): Promise<number> {
    return this.#run(() => {
      const statement = this.#prepared(text);
      let changes = 0;
      for (const row of rows) changes += statement.run(sqliteValues(row)).changes;
      return changes;
    });
  }

  async #run<Result>(statement: () => Result): Promise<Result> {
    this.counted();
    return statement();
  }

  #prepared(text: string): BetterSqlite3.Statement {
    const known = this.#statements.get(text);
    if (known) return known;
    const statement = this.connection.prepare(text);
    if (!isPlanDependent.test(text)) {
      if (this.#statements.size >= 500) this.#statements.clear();
      this.#statements.set(text, statement);
    }
    return statement;
  }
}

class SqliteTransaction extends SqliteConnection implements Transaction {
  readonly isTransaction = true;

  async insert(write: BulkWrite): Promise<void> {
    if (write.rows.length > 0) await this.runEach(insertOne(write));
  }

  async update(write: BulkUpdate): Promise<number> {
    return write.rows.length === 0 ? 0 : this.runEach(updateOne(write));
  }
}

/**
 * SQLite: a read-only connection beside the one writer, which transactions enter one after the other, and one for snapshots, so that
 * what is read in between, such as the rows just saved, is never as old as a snapshot under way.
 */
export const openSqlite = async (
  file: string,
  entities: readonly EntitySchema[],
  migrations: readonly MigrationClass[],
): Promise<Database> => {
  mkdirSync(dirname(file), { recursive: true });
  const open = (readonly: boolean): Promise<DataSource> =>
    new DataSource({
      type: 'better-sqlite3',
      database: file,
      driver: sqliteDriver,
      readonly,
      entities: [...entities],
      migrations: [...migrations],
      prepareDatabase: prepareFor(readonly),
    }).initialize();
  const writer = await open(false);
  requireSafe(connectionOf(writer));
  const reader = await open(true);
  const snapshots = openSqliteReader(file);

  let statementCount = 0;
  const counted = (): void => {
    statementCount += 1;
  };
  const readSide = new SqliteConnection(connectionOf(reader), counted);
  const writeSide = new SqliteTransaction(connectionOf(writer), counted);
  const snapshotSide = new SqliteConnection(snapshots, counted);
  let line: Promise<unknown> = Promise.resolve();
  let snapshotLine: Promise<unknown> = Promise.resolve();

  const runAlone = async <Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> => {
    const connection = connectionOf(writer);
    connection.exec('begin immediate');
    try {
      const result = await work(writeSide);
      connection.exec('commit');
      return result;
    } catch (error) {
      if (connection.inTransaction) connection.exec('rollback');
      throw error;
    }
  };

  const takeTurn = <Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> => {
    const turn = line.then(() => runAlone(work));
    line = turn.catch(() => undefined);
    return turn;
  };

  const readTogether = async <Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> => {
    snapshots.exec('begin');
    try {
      return await work(snapshotSide);
    } finally {
      if (snapshots.inTransaction) snapshots.exec('rollback');
    }
  };

  return {
    dialect: sqlite,
    read: readSide,
    estimates: new SqliteConnection(connectionOf(reader), () => undefined),
    dataSource: writer,
    get statementCount() {
      return statementCount;
    },
    transaction: takeTurn,
    transactionAlone: takeTurn,
    async scratch(work) {
      const connection = openSqliteScratch(file);
      try {
        connection.exec('begin');
        return await work(new SqliteTransaction(connection, counted));
      } finally {
        connection.close();
      }
    },
    snapshot(work) {
      const turn = snapshotLine.then(() => readTogether(work));
      snapshotLine = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await line;
      await snapshotLine;
      snapshots.close();
      await reader.destroy();
      await writer.destroy();
    },
  };
};

const prepareFor =
  (readonly: boolean) =>
  (connection: BetterSqlite3.Database): void => {
    if (readonly) prepareReader(connection);
    else prepare(connection);
  };
