// node test/bench/analytics.mjs --database URL: group-bys of the whole product against hand-written SQL on the same stored rows,
// and a clerk's saves while analysts ask, on a database that `npm run seed` has filled.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';

const { values } = parseArgs({
  options: {
    database: { type: 'string', default: 'sqlite:data/dachieu.sqlite' },
    saves: { type: 'string', default: '300' },
  },
});
const url = values.database;
const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));
const driver = Number(process.versions.napi) >= 10 ? 'better-sqlite3-v13' : 'better-sqlite3';

/** @type {[name: string, query: string, byHand: string][]} */
const questions = [
  [
    'year × class',
    '{ householdReviewAggregate(groupBy: [year, recognisedClass]) { year recognisedClass count } }',
    'select year, recognised_class, count(*) from household_review group by 1, 2 order by 1, 2',
  ],
  [
    'commune × year, with a filtered count and a mean',
    '{ householdReviewAggregate(groupBy: [commune, year], boundary: "2025-06-30") { commune { code } year poor: count(where: { recognisedClass: { eq: POOR } }) avg { deprivationCount } } }',
    "select u.code, r.year, count(*) filter (where r.recognised_class = 'POOR'), avg(r.deprivation_count) from household_review r join area_placement p on p.descendant_id = r.hamlet_id and p.valid_from <= '2025-06-30' and p.valid_to >= '2025-06-30' join administrative_unit u on u.id = p.ancestor_id and u.level = 'COMMUNE' group by 1, 2 order by 1, 2",
  ],
  [
    'three groupings: year × class × water, class, whole',
    '{ householdReviewAggregate(groupings: [[year, recognisedClass, lacksSafeWater], [recognisedClass], []]) { year recognisedClass lacksSafeWater count } }',
    'select year, recognised_class, lacks_safe_water, count(*) from household_review group by 1, 2, 3 union all select null, recognised_class, null, count(*) from household_review group by 2 union all select null, null, null, count(*) from household_review',
  ],
  [
    'reviews of households with a woman, by year',
    '{ householdReviewAggregate(groupBy: [year], where: { household: { persons: { some: { sex: { eq: FEMALE } } } } }) { year count } }',
    "select year, count(*) from household_review r where exists (select 1 from person p where p.household_id = r.household_id and p.sex = 'FEMALE') group by 1 order by 1",
  ],
];

/** @param {number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
/** @param {number[]} times @param {number} share */
const quantile = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;
/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {() => unknown} work @param {number} times */
const timed = async (work, times) => {
  const all = [];
  for (let turn = 0; turn < times; turn += 1) {
    const started = performance.now();
    await work();
    all.push(performance.now() - started);
  }
  return all;
};

/** @returns {Promise<{ run: (text: string) => unknown, close: () => unknown }>} */
const openByHand = async () => {
  if (url.startsWith('sqlite:')) {
    const Sqlite = createRequire(import.meta.url)(driver);
    const connection = new Sqlite(url.slice('sqlite:'.length), { readonly: true });
    connection.pragma('cache_size = -65536');
    connection.pragma('mmap_size = 1073741824');
    return { run: (text) => connection.prepare(text).raw(true).all(), close: () => connection.close() };
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return { run: (text) => client.query({ text, rowMode: 'array' }), close: () => client.end() };
};

/** @param {string} analytics */
const startProduct = async (analytics) => {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], DATABASE_URL: url, PORT: '0', ANALYTICS: analytics },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const port = await new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      const found = /http:\/\/localhost:(\d+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The server ended while starting:\n${output}`)));
  });
  /** @param {string} cookie */
  const asker =
    (cookie) =>
    async (/** @type {string} */ query, /** @type {object} */ variables = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query, variables }),
      });
      const answer = await response.json();
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return { data: answer.data, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
    };
  /** @param {string} name @param {string} password */
  const enter = async (name, password) => {
    const document = `mutation { signIn(signInName: "${name}", password: "${password}") { viewer { id } } }`;
    return asker((await asker('')(document)).cookie);
  };
  return { enter, stop: () => child.kill('SIGTERM') };
};

/** @typedef {Awaited<ReturnType<Awaited<ReturnType<typeof startProduct>>['enter']>>} Ask */

/** Asks until the copy answers, or the question is so small that it is answered on the spot. @param {Ask} ask @param {string} query */
const untilCopied = async (ask, query) => {
  const state = async () =>
    (await ask('{ state: analyticsState { phase answers { byCopy onTheSpot } } }')).data.state;
  for (let tries = 0; tries < 600; tries += 1) {
    const { answers } = await state();
    await ask(query);
    const now = (await state()).answers;
    if (now.byCopy > answers.byCopy || now.onTheSpot > answers.onTheSpot) return;
    while ((await state()).phase === 'LOADING') await pause(250);
  }
  throw new Error('The copy is not loaded');
};

const measureQuestions = async () => {
  const hand = await openByHand();
  /** @type {number[]} */
  const stored = [];
  for (const [, , byHand] of questions) stored.push(median(await timed(() => hand.run(byHand), 5)));
  await hand.close();
  const product = await startProduct('on');
  const ask = await product.enter('phantich', 'backan-phantich');
  console.log(
    '| question | by hand, stored rows | product, first time | product, then | by hand ÷ product |\n|---|---|---|---|---|',
  );
  for (const [index, [name, query]] of questions.entries()) {
    const byHand = stored[index] ?? 0;
    const [beside = 0] = await timed(() => ask(query), 1);
    await untilCopied(ask, query);
    const copied = median(await timed(() => ask(query), 9));
    console.log(
      `| ${name} | ${byHand.toFixed(0)} ms | ${beside.toFixed(0)} ms | ${copied.toFixed(0)} ms | ${(byHand / copied).toFixed(1)} |`,
    );
  }
  product.stop();
};

/** @param {string} analytics */
const measureSaves = async (analytics) => {
  const product = await startProduct(analytics);
  const clerk = await product.enter('nhaplieu', 'mythanh-nhaplieu');
  const analyst = await product.enter('phantich', 'backan-phantich');
  if (analytics === 'on') for (const [, query] of questions) await untilCopied(analyst, query);
  const { data } = await clerk('{ households(page: { limit: 300 }) { rows { id } } }');
  let turn = 0;
  const save = async () => {
    turn += 1;
    const { id } = data.households.rows[turn % data.households.rows.length];
    await clerk(
      'mutation ($input: SaveHouseholdInput!) { saveHouseholds(input: $input) { results { status } } }',
      {
        input: { key: randomUUID(), rows: [{ id, set: { address: `Số ${turn}` } }] },
      },
    );
  };
  await timed(save, 50);
  const count = Number(values.saves);
  const quiet = await timed(save, count);
  let isOver = false;
  let answered = 0;
  const analysts = [0, 1, 2, 3].map(async (one) => {
    while (!isOver) {
      await analyst(questions[one]?.[1] ?? '');
      answered += 1;
    }
  });
  await pause(1000);
  const busy = await timed(save, count);
  isOver = true;
  await Promise.all(analysts);
  product.stop();
  const [before, during] = [quantile(quiet, 0.99), quantile(busy, 0.99)];
  console.log(
    `${analytics === 'on' ? 'with the copy' : 'stored rows only'}: a clerk's save p50 ${median(quiet).toFixed(1)} → ${median(busy).toFixed(1)} ms, p99 ${before.toFixed(1)} → ${during.toFixed(1)} ms (${(during / before).toFixed(2)} ×) while four analysts got ${answered} answers`,
  );
};

console.log(url.replace(/\/\/[^@]*@/, '//…@'));
await measureQuestions();
await measureSaves('on');
await measureSaves('off');
