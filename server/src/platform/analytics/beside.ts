import pg from 'pg';
import type { Value } from '../database/database.js';
import { postgresTypes } from '../database/postgres-types.js';
import type { Statement } from '../database/sql.js';
import { Doors } from './doors.js';
import type { RowRequest } from './row-reader-process.js';
import { SideProcess } from './side-process.js';

/** Where heavy statements over the stored rows run, so that they hold up nobody and can be stopped. */
export interface Beside {
  /** Aborting stops the statement itself. */
  arrays(statement: Statement, signal: AbortSignal): Promise<Value[][]>;
  close(): Promise<void>;
}

/** Statements of the requests that are let in (`saves-first.ts`): one request may hold several. */
const mostAtOnce = 2;
const heapMb = 512;

/** SQLite cannot be interrupted inside a process: statements run in others, which are killed. */
export const besideSqlite = (file: string): Beside => {
  const doors = new Doors(mostAtOnce);
  const idle: SideProcess<RowRequest, Value[][]>[] = [];
  const all = new Set<SideProcess<RowRequest, Value[][]>>();
  return {
    async arrays({ sql, values }, signal) {
      const leave = await doors.enter(signal, signal);
      const reader = idle.pop() ?? new SideProcess<RowRequest, Value[][]>('row-reader-process', file, heapMb);
      all.add(reader);
      try {
        return await reader.ask({ sql, values }, signal);
      } finally {
        if (signal.aborted) reader.kill();
        if (signal.aborted || reader.isEnded) all.delete(reader);
        else idle.push(reader);
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
  const pool = new pg.Pool({
    connectionString: url,
    max: mostAtOnce,
    options: '-c max_parallel_workers_per_gather=0 -c default_transaction_read_only=on',
  });
  // A connection that breaks while idle is replaced by the pool; a broken one in use fails its own statement.
  pool.on('error', () => undefined);
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
    let stopping: Promise<void> | undefined;
    const stop = (): void => {
      stopping = cancel(pid);
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      const { rows } = await client.query<Value[]>({ text, values, types: postgresTypes, rowMode: 'array' });
      return rows;
    } catch (error) {
      throw signal.aborted ? (signal.reason as Error) : error;
    } finally {
      signal.removeEventListener('abort', stop);
      // A connection whose statement may still run is not used again.
      await Promise.resolve(stopping).then(
        () => client.release(),
        () => client.release(true),
      );
    }
  };
  return {
    async arrays(statement, signal) {
      const leave = await doors.enter(signal, signal);
      try {
        return await run(await open(), statement, signal);
      } finally {
        leave();
      }
    },
    close: () => pool.end(),
  };
};
