import { createHash } from 'node:crypto';
import pg from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import { faultError } from '../../kernel/errors.js';
import { insertAll, updateAll } from './bulk-write.js';
import type { BulkUpdate, BulkWrite, Connection, Database, Transaction, Value } from './database.js';
import { postgres } from './dialect.js';
import type { MigrationClass } from './migrations.js';
import { openPool, release } from './postgres-pool.js';
import { postgresTypes as types } from './postgres-types.js';
import type { Statement } from './sql.js';

/** A serialization failure and a deadlock: the transaction may be tried again. */
const mayRetry = new Set(['40001', '40P01']);
const mostTries = 6;
/** After so many collisions a transaction runs while no other does, which ends every queue. */
const triesTogether = 3;
/**
 * A sequential scan of a small table counts as a read of all its rows, so that two transactions which only looked up a row each
 * would seem to depend on one another. With indexes they read, and lock, only what they look up.
 */
const beginWriting = 'begin isolation level serializable; set local enable_seqscan = off';
const beginReading = 'begin isolation level repeatable read read only';
/** Any number that no other user of the database locks. */
const writersLock = 20_211_707;

/** Connections: a save never waits for one that reads hold. */
const mostReaders = 12;
const mostWriters = 8;

const statementName = (text: string): string => createHash('sha1').update(text).digest('base64url');
const names = new Map<string, string>();

const nameOf = (text: string): string => {
  const known = names.get(text);
  if (known) return known;
  if (names.size > 5000) names.clear();
  const made = statementName(text);
  names.set(text, made);
  return made;
};

type Runner = Pick<pg.Pool, 'query'> | Pick<pg.ClientBase, 'query'>;

class PostgresConnection implements Connection {
  readonly dialect = postgres;

  constructor(
    private readonly runner: Runner,
    private readonly counted: () => void,
    /** Without it a statement is planned each time: a kept plan does not see a temporary table made after it. */
    private readonly keepsPlans = true,
  ) {}

  #named(text: string): { name: string } | undefined {
    return this.keepsPlans ? { name: nameOf(text) } : undefined;
  }

  async arrays(statement: Statement): Promise<Value[][]> {
    this.counted();
    const { text, values } = statement;
    const answer = await this.runner.query<Value[]>({
      ...this.#named(text),
      text,
      values,
      types,
      rowMode: 'array',
    });
    return answer.rows;
  }

  async rows<Row extends object>(statement: Statement): Promise<Row[]> {
    this.counted();
    const { text, values } = statement;
    const answer = await this.runner.query<Row & pg.QueryResultRow>({
      ...this.#named(text),
      text,
      values,
      types,
    });
    return answer.rows;
  }

  async run(statement: Statement): Promise<number> {
    this.counted();
    const { text, values } = statement;
    const answer = await this.runner.query({ ...this.#named(text), text, values, types });
    return answer.rowCount ?? 0;
  }
}

class PostgresTransaction extends PostgresConnection implements Transaction {
  readonly isTransaction = true;

  async insert(write: BulkWrite): Promise<void> {
    if (write.rows.length > 0) await this.run(insertAll(write));
  }

  async update(write: BulkUpdate): Promise<number> {
    return write.rows.length === 0 ? 0 : this.run(updateAll(write));
  }
}

const pause = (tries: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.random() * 20 * 2 ** tries);
  });

export const openPostgres = async (
  url: string,
  entities: readonly EntitySchema[],
  migrations: readonly MigrationClass[],
): Promise<Database> => {
  const dataSource = await new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...migrations],
    extra: { max: mostReaders },
    installExtensions: false,
  })
    .initialize()
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw faultError(
        'FAULT_CONFIG',
        {
          name: 'DATABASE_URL',
          reason: {
            vi: `không nối được PostgreSQL (${reason})`,
            en: `PostgreSQL does not answer (${reason})`,
          },
        },
        {},
        error,
      );
    });
  const pool = (dataSource.driver as unknown as { master: pg.Pool }).master;
  const writers = openPool({ connectionString: url, max: mostWriters });

  let statementCount = 0;
  const counted = (): void => {
    statementCount += 1;
  };

  const once = async <Result>(
    work: (transaction: Transaction) => Promise<Result>,
    isAlone: boolean,
  ): Promise<Result> => {
    const client = await writers.connect();
    const [lock, unlock] = isAlone
      ? ['pg_advisory_lock', 'pg_advisory_unlock']
      : ['pg_advisory_lock_shared', 'pg_advisory_unlock_shared'];
    let isOpen = false;
    // A connection that cannot be tidied up is closed: the database then rolls back and unlocks by itself.
    const tidyUp = async (): Promise<void> => {
      if (isOpen) await client.query('rollback');
      await client.query(`select ${unlock}(${writersLock})`);
    };
    try {
      // Before the transaction begins, so that its snapshot is taken when the lock is held.
      await client.query(`select ${lock}(${writersLock})`);
      isOpen = true;
      await client.query(beginWriting);
      const result = await work(new PostgresTransaction(client, counted));
      await client.query('commit');
      isOpen = false;
      return result;
    } finally {
      await release(client, tidyUp());
    }
  };

  const untilDone = async <Result>(
    work: (transaction: Transaction) => Promise<Result>,
    isAlone: boolean,
  ): Promise<Result> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await once(work, isAlone || tries > triesTogether);
      } catch (error) {
        const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
        if (tries >= mostTries || !mayRetry.has(String(code))) throw error;
        await pause(tries);
      }
    }
  };

  const readTogether = async <Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> => {
    const client = await pool.connect();
    try {
      await client.query(beginReading);
      return await work(new PostgresConnection(client, counted));
    } finally {
      // Nothing was written, so the answer need not wait for the end.
      client.query('rollback').then(
        () => client.release(),
        (error: Error) => client.release(error),
      );
    }
  };

  return {
    dialect: postgres,
    read: new PostgresConnection(pool, counted),
    estimates: new PostgresConnection(pool, () => undefined),
    dataSource,
    get statementCount() {
      return statementCount;
    },
    transaction: (work) => untilDone(work, false),
    transactionAlone: (work) => untilDone(work, true),
    async scratch(work) {
      // Beside the pool: its sessions keep plans, and temporary tables would outlive the work.
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        await client.query('begin isolation level repeatable read');
        return await work(new PostgresTransaction(client, counted, false));
      } finally {
        await client.end();
      }
    },
    snapshot: readTogether,
    async close() {
      await writers.end();
      await dataSource.destroy();
    },
  };
};
