// npm run bench -- [--reviews 10000,100000] [--engines sqlite,postgres] [--works lists,save] [--keep FOLDER] [--write]: the product against hand-written SQL
// and JSON on bare node:http, over generated data, in one run.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadInitialData, migrate, openDatabase } from '@dachieu/server';
import { withPostgres } from '../../scripts/lib/postgres.mjs';
import { startServer } from './load.mjs';
import { printLines, theRun, writeTables } from './report.mjs';
import { works } from './works/index.mjs';

const { values } = parseArgs({
  options: {
    reviews: { type: 'string', default: '10000,100000' },
    engines: { type: 'string', default: 'sqlite,postgres' },
    works: { type: 'string', default: Object.keys(works).join(',') },
    // SQLite databases stay in this folder, and a later run takes them as they are.
    keep: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const sizes = values.reviews.split(',').map(Number);
const here = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));
/** A household has one review in each of the five years of a generated database. */
const reviewsOfHousehold = 5;
/** Beyond this many reviews only what the works read is loaded: half of the records. */
const mostWhole = 200_000;
const unread = [
  'memberReview',
  'householdMembership',
  'reviewCause',
  'growthMeasurement',
  'nutritionSupport',
];

/** A work that could not be done stands in the table with its reason. @param {string} name @param {Error} error @returns {import('./works/index.mjs').Line} */
const failed = (name, { message }) => ({
  name,
  unit: 'ms',
  limit: null,
  product: null,
  note: /"en":"([^"]+)"/.exec(message)?.[1] ?? message,
});

/** @type {import('./report.mjs').Result[]} */
const results = [];

/** @param {'SQLite' | 'PostgreSQL'} engine @param {string} url @param {number} reviews */
const runOn = async (engine, url, reviews) => {
  const started = performance.now();
  const database = await openDatabase({ DATABASE_URL: url });
  await migrate(database);
  await loadInitialData(
    database,
    {
      seed: 'bench',
      households: Math.round(reviews / reviewsOfHousehold),
      without: reviews > mostWhole ? unread : [],
    },
    () => undefined,
  );
  await database.close();
  console.log(
    `\n${engine}, ${reviews} reviews, loaded in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  const limit = await startServer(here('limit-server.mjs'), [url]);
  const product = await startServer(here('product-server.mjs'), [url]);
  for (const name of values.works.split(',')) {
    const work = works[name];
    if (!work) throw new Error(`There is no work called ${name}; there are ${Object.keys(works).join(', ')}`);
    const lines = await work
      .run({ limit, product })
      .catch((/** @type {Error} */ error) => [failed(name, error)]);
    printLines(lines);
    results.push(...lines.map((line) => ({ ...line, engine, reviews })));
  }
  limit.stop();
  product.stop();
};

console.log(theRun);
for (const reviews of sizes) {
  if (values.engines.includes('sqlite')) {
    const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'dachieu-bench-'));
    mkdirSync(folder, { recursive: true });
    await runOn('SQLite', `sqlite:${join(folder, `reviews-${reviews}.sqlite`)}`, reviews);
    if (!values.keep) rmSync(folder, { recursive: true });
  }
  if (values.engines.includes('postgres'))
    await withPostgres((url) => runOn('PostgreSQL', url, reviews), { isDurable: true });
}
if (values.write) writeTables(results);
