import type { DataSource } from 'typeorm';
import type { BulkColumn, Dialect } from './dialect.js';
import type { Statement } from './sql.js';

export type Value = string | number | boolean | null;

/** Somewhere statements run: the read side, or a transaction. */
export interface Connection {
  readonly dialect: Dialect;
  /** Rows as arrays, in the order of the selected columns. */
  arrays(statement: Statement): Promise<Value[][]>;
  /** Rows as objects, by the names of the selected columns. */
  rows<Row extends object>(statement: Statement): Promise<Row[]>;
  /** Runs a write and answers how many rows it touched. */
  run(statement: Statement): Promise<number>;
}

/** Many rows of one table, each the values of the same columns in their order. */
export interface BulkWrite {
  readonly table: string;
  readonly columns: readonly BulkColumn[];
  readonly rows: readonly (readonly Value[])[];
}

/** Sets all columns but the first, which is the id. */
export interface BulkUpdate extends BulkWrite {
  /** The second column is the version: a row is changed only where it is the next of the stored one. */
  readonly isVersioned: boolean;
}

/** A write side inside `Database.transaction`; nothing else writes. */
export interface Transaction extends Connection {
  readonly isTransaction: true;
  /** Inserts rows; counts as one statement, which SQLite runs once a row. */
  insert(write: BulkWrite): Promise<void>;
  /** Sets columns of rows by their ids; answers how many it changed. Counts as one statement. */
  update(write: BulkUpdate): Promise<number>;
}

/**
 * The one way to the stored data. Reads go to `read`; every write passes `transaction`, which commits when `work` returns and
 * rolls back when it throws. On SQLite writers wait in line (one writer); on PostgreSQL transactions are serializable and are
 * tried again when the database says they collided, so `work` must have no effect outside the database.
 */
export interface Database {
  readonly dialect: Dialect;
  readonly read: Connection;
  /** For estimates, which serve no answer themselves: not among the counted statements. */
  readonly estimates: Connection;
  readonly dataSource: DataSource;
  /** How many statements have been run since the start: contract tests pin differences of it. */
  readonly statementCount: number;
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** The same while no other transaction runs, so that every id taken before it is committed, and every later one is greater. */
  transactionAlone<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * Runs work on a connection of its own over one unchanging state of the data. It may make temporary tables, which stand in front
   * of the stored ones of the same name; nothing of it is kept, and nobody waits for it.
   */
  scratch<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * Reads that must agree with one another: every statement of `work` sees the database as it was at the first. On SQLite one
   * snapshot is read after the other, so `work` waits for nothing but its statements.
   */
  snapshot<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
