import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from './postgres-binaries.js';

export interface Postgres {
  /** of the maintenance database; `createDatabase` makes others beside it */
  url: string;
  stop: () => Promise<void>;
}

interface SystemUser {
  uid: number;
  gid: number;
}

const idOf = (name: string, kind: '-u' | '-g'): number =>
  Number(execFileSync('id', [kind, name], { stdio: ['ignore', 'pipe', 'ignore'] }));

/** PostgreSQL refuses to run as root; any system user without rights will do. */
const findUser = (): SystemUser | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf(name, '-u'), gid: idOf(name, '-g') };
    } catch (error) {
      if (name === 'nobody')
        throw new Error('PostgreSQL needs a user that is not root: add "postgres".', { cause: error });
    }
  }
  return undefined;
};

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Half a minute of attempts, one every 25 ms. */
const maxAttempts = 1200;

const waitUntilReady = async (server: ChildProcess, url: string, log: () => string): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended while starting:\n${log()}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      // Refused, or "the database system is starting up"; it usually answers within a second.
      if (attempt === maxAttempts) throw new Error(`PostgreSQL does not answer:\n${log()}`, { cause: error });
      await wait(25);
    }
  }
};

const end = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) {
      resolve();
      return;
    }
    server.once('exit', () => resolve());
    // "Fast shutdown": ends the connections instead of waiting for them.
    server.kill('SIGINT');
  });

/**
 * A shell that outlives a test run which is killed: the pipe to it closes with our process, however that
 * ends, and it then removes the server and its folder. Its own group keeps Ctrl+C away from it.
 */
const watch = (server: ChildProcess, scratch: string): ChildProcess => {
  const script = 'read -r _; kill -QUIT "$1"; while kill -0 "$1"; do sleep 0.1; done; rm -rf "$2"';
  const guard = spawn('sh', ['-c', script, 'guard', String(server.pid), scratch], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  return guard;
};

// The data lives as long as the tests: safety against power loss would only cost time.
const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
// As on a machine that serves: every commit is durable, and the usual tables fit into memory.
const durable = ['shared_buffers=1GB', 'effective_cache_size=4GB', 'max_wal_size=4GB'];
const settings = [
  'max_connections=200',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
];

/**
 * Starts a PostgreSQL of its own in a temporary folder, on a free port; `stop` removes all of it. For tests it is hasty; a bench
 * asks for one whose commits are durable.
 */
export const startPostgres = async ({ isDurable = false } = {}): Promise<Postgres> => {
  const scratch = mkdtempSync(join(tmpdir(), 'dachieu-postgres-'));
  const data = join(scratch, 'data');
  const user = findUser();
  chmodSync(scratch, 0o755);
  mkdirSync(data, { mode: 0o700 });
  if (user) chownSync(data, user.uid, user.gid);

  const bin = join(findBinaries(scratch, user !== undefined), 'bin');
  const options = { cwd: scratch, ...user };
  // The locale is PostgreSQL's own: the same order of text on every machine, equal to SQLite's.
  execFileSync(
    join(bin, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--no-sync',
      '--no-locale',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );

  const port = await findFreePort();
  const flags = [...settings, ...(isDurable ? durable : hasty), `port=${port}`].flatMap((setting) => [
    '-c',
    setting,
  ]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...flags], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-10_000);
  });
  const guard = watch(server, scratch);

  const stop = async (): Promise<void> => {
    await end(server);
    guard.kill('SIGKILL');
    rmSync(scratch, { recursive: true, force: true });
  };
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  try {
    await waitUntilReady(server, url, () => log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
};

/** Creates an empty database in the server behind `serverUrl` and returns its own URL. */
export const createDatabase = async (serverUrl: string, name: string): Promise<string> => {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
};

export const dropDatabase = async (serverUrl: string, name: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  } finally {
    await client.end();
  }
};
