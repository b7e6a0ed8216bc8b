import type { AddressInfo } from 'node:net';
import { makeApp, migrate, openAnalytics, openDatabase, readConfig } from '@dachieu/server';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sharedSchema, useApi } from '../support/api.js';
import { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeRandom } from '../support/random.js';
import { makeEdits } from '../support/random-edits.js';
import { randomQuestion } from '../support/random-questions.js';
import { makeSmallDistrict, type SmallDistrict } from '../support/small-district.js';

interface State {
  readonly phase: string;
  readonly reason: string | null;
  readonly answers: { readonly byCopy: number; readonly beside: number; readonly onTheSpot: number };
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
}

interface Second {
  /** what it wrote to its log */
  readonly reports: readonly string[];
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Another server over the same database; every aggregate of it is heavy. */
const startSecond = async (databaseUrl: string, environment: Record<string, string>): Promise<Second> => {
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    MODE: 'production',
    PORT: '0',
    ANALYTICS_FROM_ROWS: '0',
    ...environment,
  });
  const reports: string[] = [];
  const database = await openDatabase(config);
  await migrate(database);
  const { server, stop } = await makeApp(
    await sharedSchema(),
    database,
    config,
    pino({ level: 'warn' }, { write: (line: string) => reports.push(line) }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    reports,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      await stop();
      await database.close();
    },
  };
};

/** Sums of fractions may differ in their last digits; everything else is equal. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
    typeof one === 'number' && !Number.isInteger(one) ? Math.round(one * 1e9) / 1e9 : one,
  );

// Processes of low priority take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describeEachDatabase('questions over many rows', (database) => {
  const api = useApi(database);
  const random = makeRandom(2026);
  let copying: Second;
  let district: SmallDistrict;
  let viewers: readonly Client[];

  beforeAll(async () => {
    district = await makeSmallDistrict(api(), makeRandom(11));
    copying = await startSecond(database.url, { ANALYTICS: 'on' });
    const own = await api().unitId('02011');
    viewers = [
      api().admin,
      await api().enter('ANALYST', await api().unitId('06')),
      await api().enter('CLERK', own),
      await api().enter('DISTRICT', await api().unitId('063')),
    ];
  });
  afterAll(() => copying.stop());

  const elsewhere = (client: Client): Client => new Client(copying.url, client.cookie);

  const stateOf = async (): Promise<State> => {
    const { state } = await elsewhere(api().admin).query<{ state: State }>(
      '{ state: analyticsState { phase reason answers { byCopy beside onTheSpot } tables { name rows } } }',
    );
    return state;
  };

  const untilHeld = async (document: string): Promise<void> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const before = (await stateOf()).answers.byCopy;
      await elsewhere(api().admin).query(document);
      const { phase, answers } = await stateOf();
      if (answers.byCopy > before) return;
      if (phase === 'RESTING') break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The copy is not loaded: ${copying.reports.join('')}`);
  };

  it('are answered alike by the stored rows and by the copy, to every viewer, right after edits of every kind', async () => {
    const edit = makeEdits(api().admin, random, district);
    const all = [
      '{ householdReviewAggregate(groupBy: [commune, campaign_kind]) { count(where: { members: { some: { person: { household: { code: { isNull: false } } } } } }) } }',
      '{ supportAggregate(groupBy: [kind_code, component_code]) { count(where: { shares: { some: { id: { isNull: false } } } }) } }',
    ];
    await api().admin.create('support', [
      {
        kindId: district.codes['HOUSING'],
        componentId: district.codes['DA3.1'],
        from: '2022-03-01',
        householdId: district.households[0],
      },
    ]);
    for (const document of all) await untilHeld(document);
    const before = (await stateOf()).answers;
    let asked = 0;
    for (let round = 0; round < 30; round += 1) {
      const what = await edit();
      for (const viewer of viewers) {
        const { document, variables } = randomQuestion(random, district.areas);
        const [stored, copied] = await Promise.all([
          viewer.ask(document, variables),
          elsewhere(viewer).ask(document, variables),
        ]);
        asked += 1;
        expect([what, document, variables, rounded([copied.data, copied.errors])]).toEqual([
          what,
          document,
          variables,
          rounded([stored.data, stored.errors]),
        ]);
        expect(stored.errors).toEqual([]);
      }
    }
    const after = (await stateOf()).answers;
    // The first question that names a further table is answered by the stored rows.
    expect(after.beside - before.beside).toBeLessThan(asked * 0.2);
    expect(after.byCopy - before.byCopy).toBeGreaterThan(asked * 0.7);
    expect(copying.reports).toEqual([]);
  });

  it('see a unit that was moved, and rows of other units with it', async () => {
    const question =
      '{ groups: householdReviewAggregate(groupBy: [commune], boundary: "2025-06-30") { count commune { id } } }';
    await untilHeld(question);
    const [hamlet = ''] = district.hamlets;
    await api().admin.save('administrativeUnit', [{ id: hamlet, set: { parentId: district.areas[3] } }]);
    const stored = await api().admin.query(question);
    expect(await elsewhere(api().admin).query(question)).toEqual(stored);
    const clerk = viewers[2] ?? api().admin;
    expect(await elsewhere(clerk).query(question)).toEqual(await clerk.query(question));
  });

  it('are asked of lists too: what looks through many rows is answered beside, alike to every viewer', async () => {
    const lists = [
      '{ households(where: { persons: { some: { sex: { eq: FEMALE } } } }, page: { limit: 5 }) { total rows { id code persons { id name } } } }',
      '{ persons(orderBy: [{ field: birthDate, direction: DESC }], page: { limit: 7 }) { total hasMore cursor rows { id name household { code } } } }',
      '{ householdReviews(where: { incomeScore: { gt: 100 } }, page: { limit: 9 }) { rows { id year } } }',
    ];
    const before = (await stateOf()).answers.beside;
    for (const viewer of viewers)
      for (const list of lists) {
        const [stored, answered] = [await viewer.ask(list), await elsewhere(viewer).ask(list)];
        expect([answered.data, answered.errors]).toEqual([stored.data, stored.errors]);
      }
    // Each of the administrator's at least: rows, their number, and the list below them.
    expect((await stateOf()).answers.beside).toBeGreaterThan(before + 5);
  });

  it('tell how long they waited, and who is let in just now', async () => {
    const { text } = await api().admin.ask('{ householdReviewAggregate(groupBy: [year]) { count } }');
    expect(JSON.parse(text)).toMatchObject({ extensions: { cost: { waitedMs: expect.any(Number) } } });
    const nobody = { inside: 0, waiting: 0 };
    expect(
      await api().admin.query(
        '{ analyticsState { order { saves quick { inside waiting } heavy { inside waiting } } } }',
      ),
    ).toEqual({ analyticsState: { order: { saves: 0, quick: nobody, heavy: nobody } } });
  });

  describe('beside the request loop', () => {
    const endless =
      'with recursive n (x) as (select 1 union all select (x + 1) % 1000 from n) select count(*) from n';
    const quick = 'select 7';
    const statement = (text: string): { sql: string; text: string; values: unknown[] } => ({
      sql: text,
      text,
      values: [],
    });
    let analytics: ReturnType<typeof openAnalytics>;
    let opened: Awaited<ReturnType<typeof openDatabase>>;

    beforeAll(async () => {
      opened = await openDatabase(readConfig({ DATABASE_URL: database.url }));
      analytics = openAnalytics({
        database: opened,
        url: database.url,
        tables: [],
        uncopied: new Set(),
        mode: 'off',
        fromRows: 0,
        memoryMb: 64,
        seconds: 5,
        report: () => undefined,
      });
    });
    afterAll(async () => {
      await analytics.close();
      await opened.close();
    });

    const ask = (text: string, signal: AbortSignal): Promise<unknown> =>
      analytics.answer({ rows: 1e9, compile: () => statement(text), signal });

    it('are stopped after the time that is allowed, and others are answered meanwhile and afterwards', async () => {
      const never = new AbortController().signal;
      const stopped = ask(endless, never).catch((error: unknown) => error);
      expect(await ask(quick, never)).toEqual([[7]]);
      expect(await stopped).toMatchObject({ code: 'LIMIT_TIME' });
      expect(
        await analytics
          .readBeside(never)
          .arrays(statement(endless))
          .catch((error: unknown) => error),
      ).toMatchObject({ code: 'LIMIT_TIME' });
      expect(await Promise.all([ask(quick, never), ask(quick, never), ask(quick, never)])).toEqual([
        [[7]],
        [[7]],
        [[7]],
      ]);
    });

    it('are stopped when their client goes away, also while they wait in line', async () => {
      const gone = new AbortController();
      const stopped = Array.from({ length: 4 }, () =>
        ask(endless, gone.signal).catch((error: unknown) => error),
      );
      setTimeout(() => gone.abort(new Error('gone')), 300);
      expect(await Promise.all(stopped)).toEqual(Array.from({ length: 4 }, () => new Error('gone')));
      expect(await ask(quick, new AbortController().signal)).toEqual([[7]]);
    });
  });
});
