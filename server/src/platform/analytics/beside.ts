import pg from 'pg';
import { limitError } from '../../kernel/errors.js';
import type { Value } from '../database/database.js';
import { openPool, release } from '../database/postgres-pool.js';
import { postgresTypes } from '../database/postgres-types.js';
import type { Statement } from '../database/sql.js';
import { Doors } from './doors.js';
import type { RowRequest } from './row-reader-process.js';
import { ProcessEnded, SideProcess } from './side-process.js';

/** Where heavy statements over the stored rows run, so that they hold up nobody and can be stopped. */
export interface Beside {
  /** Aborting stops the statement itself. */
  arrays(statement: Statement, signal: AbortSignal): Promise<Value[][]>;
  close(): Promise<void>;
}

/** Statements of the requests that are let in (`saves-first.ts`): one request may hold several. */
const mostAtOnce = 2;
const heapMb = 512;

/** What has broken may have been killed for another's fault; broken twice, the question itself is too much. */
const twice = async <Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> => {
  try {
    return await work();
  } catch (first) {
    if (signal.aborted || !hasBroken(first)) throw first;
  }
  try {
    return await work();
  } catch (second) {
    throw hasBroken(second) ? limitError('LIMIT_MEMORY', {}, {}, second) : second;
  }
};

/** The codes with which PostgreSQL, and the socket to it, end a connection. */
const brokenCodes = /^(57P0[123]|08\w{3}|ECONNRESET|EPIPE)$/;

const hasBroken = (error: unknown): boolean =>
  error instanceof ProcessEnded ||
  (error instanceof Error &&
    (('code' in error && brokenCodes.test(String(error.code))) ||
      error.message === 'Connection terminated unexpectedly'));

/** SQLite cannot be interrupted inside a process: statements run in others, which are killed. */
export const besideSqlite = (file: string): Beside => {
  const doors = new Doors(mostAtOnce);
  const idle: SideProcess<RowRequest, Value[][]>[] = [];
  const all = new Set<SideProcess<RowRequest, Value[][]>>();
  const takeIdle = (): SideProcess<RowRequest, Value[][]> | undefined => {
    const reader = idle.pop();
    return reader?.isEnded ? takeIdle() : reader;
  };
  const run = async (request: RowRequest, signal: AbortSignal): Promise<Value[][]> => {
    const reader = takeIdle() ?? new SideProcess<RowRequest, Value[][]>('row-reader-process', file, heapMb);
    all.add(reader);
    try {
      return await reader.ask(request, signal);
    } finally {
      if (signal.aborted) reader.kill();
      if (signal.aborted || reader.isEnded) all.delete(reader);
      else idle.push(reader);
    }
  };
  return {
    async arrays({ sql, values }, signal) {
      const leave = await doors.enter(signal, signal);
      try {
        return await twice(() => run({ sql, values }, signal), signal);
      } finally {
        leave();
      }
    },
    async close() {
      for (const reader of all) reader.kill();
    },
  };
};

interface Backend {
  readonly client: pg.PoolClient;
  readonly pid: number;
}

/** PostgreSQL stops a statement when it is told to; a few connections of their own, each on one core. */
export const besidePostgres = (url: string): Beside => {
  const pool = openPool({
    connectionString: url,
    max: mostAtOnce,
    options: '-c max_parallel_workers_per_gather=0 -c default_transaction_read_only=on',
  });
  const doors = new Doors(mostAtOnce);
  const open = async (): Promise<Backend> => {
    const client = await pool.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    return { client, pid: rows[0]?.pid ?? 0 };
  };
  const cancel = async (pid: number): Promise<void> => {
    const canceller = new pg.Client({ connectionString: url });
    await canceller.connect();
    await canceller.query('select pg_cancel_backend($1)', [pid]);
    await canceller.end();
  };
  const run = async (
    { client, pid }: Backend,
    { text, values }: Statement,
    signal: AbortSignal,
  ): Promise<Value[][]> => {
    // A connection whose statement may still run, or did not end well, is not used again.
    let lastWords: Promise<void> = Promise.resolve();
    const stop = (): void => {
      lastWords = cancel(pid);
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      const { rows } = await client.query<Value[]>({ text, values, types: postgresTypes, rowMode: 'array' });
      return rows;
    } catch (error) {
      if (signal.aborted) throw signal.reason as Error;
      lastWords = Promise.reject(error as Error);
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
      await release(client, lastWords);
    }
  };
  return {
    async arrays(statement, signal) {
      const leave = await doors.enter(signal, signal);
      try {
        return await twice(async () => run(await open(), statement, signal), signal);
      } finally {
        leave();
      }
    },
    close: () => pool.end(),
  };
};
