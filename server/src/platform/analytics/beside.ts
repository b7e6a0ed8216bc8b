import pg from 'pg';
import { limitError } from '../../kernel/errors.js';
import type { Value } from '../database/database.js';
import { postgresTypes } from '../database/postgres-types.js';
import type { Statement } from '../database/sql.js';
import type { RowRequest } from './row-reader-process.js';
import { SideProcess } from './side-process.js';

/** Where heavy statements over the stored rows run, so that they hold up nobody and can be stopped. */
export interface Beside {
  /** Aborting stops the statement itself. */
  arrays(statement: Statement, signal: AbortSignal): Promise<Value[][]>;
  close(): Promise<void>;
}

/** Two cores are usual: one stays free for the clerks. */
const mostAtOnce = 2;
const mostWaiting = 50;
const heapMb = 512;

/** Lets a few in at a time, in the order in which they came; who waits may leave. */
class Doors {
  #free: number;
  readonly #line: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  async enter(signal: AbortSignal): Promise<() => void> {
    if (this.#free === 0) await this.#wait(signal);
    else this.#free -= 1;
    return () => {
      const next = this.#line.shift();
      if (next) next();
      else this.#free += 1;
    };
  }

  #wait(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#line.length >= mostWaiting) throw limitError('LIMIT_RATE', { seconds: 10 });
    return new Promise((resolve, reject) => {
      const go = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        const at = this.#line.indexOf(go);
        if (at >= 0) this.#line.splice(at, 1);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#line.push(go);
    });
  }
}

/** SQLite cannot be interrupted inside a process: statements run in others, which are killed. */
export const besideSqlite = (file: string): Beside => {
  const doors = new Doors(mostAtOnce);
  const idle: SideProcess<RowRequest, Value[][]>[] = [];
  const all = new Set<SideProcess<RowRequest, Value[][]>>();
  return {
    async arrays({ sql, values }, signal) {
      const leave = await doors.enter(signal);
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
  return {
    async arrays({ text, values }, signal) {
      const leave = await doors.enter(signal);
      const { client, pid } = await open();
      let stopping: Promise<void> | undefined;
      const stop = (): void => {
        stopping = cancel(pid);
      };
      signal.addEventListener('abort', stop, { once: true });
      try {
        const { rows } = await client.query<Value[]>({
          text,
          values,
          types: postgresTypes,
          rowMode: 'array',
        });
        return rows;
      } catch (error) {
        throw signal.aborted ? (signal.reason as Error) : error;
      } finally {
        signal.removeEventListener('abort', stop);
        await stopping;
        client.release();
        leave();
      }
    },
    close: () => pool.end(),
  };
};
