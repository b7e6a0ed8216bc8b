// npm run bench -- [--households N] [--postgres URL]: where lists stand against hand-written SQL on bare node:http, in one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadInitialData, migrate, openDatabase } from '@dachieu/server';
import { measure, startServer } from './load.mjs';

const { values } = parseArgs({
  options: { households: { type: 'string', default: '10000' }, postgres: { type: 'string' } },
});
const here = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));

const w1 = `query W1 { households(orderBy: [{ field: id }], page: { limit: 100 }) { rows {
  id code headName hamlet { id name }
  persons(where: { relationToHead: { eq: HEAD } }) { id name birthDate }
  reviews(orderBy: [{ field: year, direction: DESC }], limit: 1) { id year recognisedClass incomeScore deprivationCount }
} } }`;
const w2 = `query W2 { households(orderBy: [{ field: id }], page: { limit: 50 }) { rows {
  id code persons { id name birthDate sex supports { id year amountVnd } }
} } }`;

/** @type {[string, string, number][]} */
const works = [
  ['W1 100 households with hamlet, head, latest review', w1, 100],
  ['W2 50 households, members, their supports', w2, 50],
];

/** @param {number} expected */
const rowsAre = (expected) => (/** @type {string} */ answer) => {
  const rows = JSON.parse(answer).data?.households?.rows?.length;
  if (rows !== expected) throw new Error(`Expected ${expected} rows, received ${answer.slice(0, 300)}`);
};

const folder = mkdtempSync(join(tmpdir(), 'dachieu-bench-'));
/** @type {[string, string][]} */
const engines = [['SQLite', `sqlite:${join(folder, 'bench.sqlite')}`]];
if (values.postgres) engines.push(['PostgreSQL', values.postgres]);

for (const [engine, url] of engines) {
  const database = await openDatabase({ DATABASE_URL: url });
  await migrate(database);
  const started = performance.now();
  await loadInitialData(database, { seed: 'bench', households: Number(values.households) }, () => undefined);
  await database.close();
  console.log(
    `${engine}: ${values.households} households loaded in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  const limit = await startServer(here('limit-server.mjs'), [url]);
  const product = await startServer(here('product-server.mjs'), [url]);
  for (const [name, query, rows] of works) {
    const body = JSON.stringify({ query });
    const first = await measure(limit, body, rowsAre(rows));
    const second = await measure(product, body, rowsAre(rows));
    const share = (second.perSecond / first.perSecond).toFixed(2);
    console.log(`  ${name}`);
    console.log(
      `    limit    ${first.perSecond.toFixed(0).padStart(5)} /s  ${first.cpuMs.toFixed(2)} ms CPU  ${first.bytes} bytes`,
    );
    console.log(
      `    product  ${second.perSecond.toFixed(0).padStart(5)} /s  ${second.cpuMs.toFixed(2)} ms CPU  ${second.bytes} bytes  share ${share} (CPU ${(first.cpuMs / second.cpuMs).toFixed(2)})`,
    );
  }
  limit.stop();
  product.stop();
}
rmSync(folder, { recursive: true });
