import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openAnalytics, openDatabase, readConfig } from '@dachieu/server';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { childrenRunning, until } from '../support/child-processes.js';
import { describeEachDatabase, type TestDatabase } from '../support/engines.js';

type Database = Awaited<ReturnType<typeof openDatabase>>;
type Analytics = ReturnType<typeof openAnalytics>;

// Processes of low priority take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const statement = (text: string) => ({ sql: text, text, values: [] });
const quick = 'select 7';
const endless =
  'with recursive n (x) as (select 1 union all select (x + 1) % 1000 from n) select count(*) from n';
const never = (): AbortSignal => new AbortController().signal;

/** Ends the process, or on PostgreSQL the connection, that answers an endless question just now. */
const killAnswering = async ({ engine, url }: TestDatabase, killed: Set<number>): Promise<void> => {
  if (engine === 'sqlite') {
    // The one that answers and the one that waits for the next question.
    const pids = await until(() => {
      const living = childrenRunning('row-reader-process').filter((one) => !killed.has(one));
      return living.length > 0 ? living : undefined;
    });
    for (const pid of pids) {
      killed.add(pid);
      process.kill(pid, 'SIGKILL');
    }
    return;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const pid = await until(async () => {
    const { rows } = await client.query<{ pid: number }>(
      "select pid from pg_stat_activity where state = 'active' and query like 'with recursive n%'",
    );
    return rows.map((row) => row.pid).find((one) => !killed.has(one));
  });
  killed.add(pid);
  await client.query('select pg_terminate_backend($1)', [pid]);
  await client.end();
};

describeEachDatabase('when what works beside the server breaks', (database) => {
  let opened: Database;
  let analytics: Analytics;

  const open = (mode: 'on' | 'off'): Analytics =>
    openAnalytics({
      database: opened,
      url: database.url,
      tables: [],
      uncopied: new Set(),
      mode,
      fromRows: 0,
      memoryMb: 256,
      seconds: 60,
      report: () => undefined,
    });

  beforeAll(async () => {
    opened = await openDatabase(readConfig({ DATABASE_URL: database.url }));
    await migrate(opened);
    analytics = open('off');
  });
  afterAll(async () => {
    await analytics.close();
    await opened.close();
  });

  const ask = (text: string, of = analytics): Promise<unknown> =>
    of.answer({ rows: 1e9, compile: () => statement(text), signal: never() });

  it('a question is asked once more, and refused when it breaks a second time; others are answered', async () => {
    const killed = new Set<number>();
    const asked = ask(endless).catch((error: unknown) => error);
    await killAnswering(database, killed);
    expect(await ask(quick)).toEqual([[7]]);
    await killAnswering(database, killed);
    expect(await asked).toMatchObject({ code: 'LIMIT_MEMORY' });
    expect(await Promise.all([ask(quick), ask(quick), ask(quick)])).toEqual([[[7]], [[7]], [[7]]]);
  });

  describe('the columnar copy', () => {
    const inCopy = (text: string) => (dialect: { readonly name: string }) =>
      statement(dialect.name === 'duckdb' ? text : quick);
    const askBoth = (copying: Analytics, text: string): Promise<unknown> =>
      copying.answer({ rows: 1e9, compile: inCopy(text), signal: never() });
    it('that is killed in the midst of a question leaves it to the stored rows, and starts anew', async () => {
      const copying = open('on');
      await copying.load([]);
      const [pid] = childrenRunning('copy-process');
      const asked = askBoth(
        copying,
        'select count(*) from range(1000000) as a, range(1000000) as b where a.range + b.range < 0',
      );
      if (pid === undefined) throw new Error('No copy runs');
      process.kill(pid, 'SIGKILL');
      expect(await asked).toEqual([[7]]);
      expect(await askBoth(copying, 'select 9')).toEqual([[7]]);
      await copying.load([]);
      expect(await askBoth(copying, 'select 9')).toEqual([[9]]);
      await copying.close();
    });

    it('that has no memory for a question leaves it to the stored rows, and answers others', async () => {
      const copying = open('on');
      await copying.load([]);
      expect(await askBoth(copying, 'select len(list(range)) from range(1000000000)')).toEqual([[7]]);
      expect(await askBoth(copying, 'select 9')).toEqual([[9]]);
      await copying.close();
    });

    it('whose library is missing rests, with the reason, and the stored rows answer', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'dachieu-missing-'));
      const hook = join(folder, 'hook.mjs');
      const hooks = `export const resolve = (name, context, next) => { if (name.startsWith('@duckdb/')) throw new Error('no such library'); return next(name, context); };`;
      writeFileSync(
        hook,
        `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`)});`,
      );
      vi.stubEnv('NODE_OPTIONS', `--import=${hook}`);
      const copying = open('on');
      expect(await askBoth(copying, 'select 9')).toEqual([[7]]);
      const { reason } = await until(async () => {
        const state = await copying.describe();
        return state.phase === 'RESTING' ? state : undefined;
      });
      expect(reason).toContain('no such library');
      expect(await askBoth(copying, 'select 9')).toEqual([[7]]);
      vi.unstubAllEnvs();
      await copying.close();
      rmSync(folder, { recursive: true });
    });
  });
});

describeEachDatabase('when a connection to the database breaks', (database) => {
  let opened: Database;

  beforeAll(async () => {
    opened = await openDatabase(readConfig({ DATABASE_URL: database.url }));
  });
  afterAll(() => opened.close());

  it('in the midst of writes, these fail and later ones are done', async () => {
    const breaking =
      database.engine === 'postgres'
        ? 'select pg_terminate_backend(pg_backend_pid())'
        : 'select no_such_function()';
    for (let count = 0; count < 20; count += 1)
      await expect(
        opened.transaction((transaction) => transaction.arrays(statement(breaking))),
      ).rejects.toThrow(/terminat|no such function/);
    expect(await opened.transaction((transaction) => transaction.arrays(statement(quick)))).toEqual([[7]]);
    expect(await opened.read.arrays(statement(quick))).toEqual([[7]]);
  });
});
