// Counts over all reviews: one grouping that a report asks for, and one that nobody foresaw.
import { connect, measureLatency } from '../load.mjs';

const byClass = `query { householdReviewAggregate(groupBy: [year, recognisedClass], limit: 1000) { year recognisedClass count } }`;
const unforeseen = `query { householdReviewAggregate(groupBy: [year, areaType, isAgricultural], limit: 1000) {
  year areaType isAgricultural count sum { deprivationCount } avg { incomeScore }
} }`;

const state = `query { analyticsState { phase } }`;

/**
 * Asks until the answer comes quickly and no copy is being made: the first question about a large table also starts the copy that
 * later ones are answered from. Answers after how many seconds.
 * @param {() => Promise<unknown>} ask
 * @param {() => Promise<boolean>} isLoading
 */
const settle = async (ask, isLoading) => {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  while (seconds() < 180) {
    const asked = performance.now();
    const isAnswered = await ask().then(
      () => true,
      (/** @type {Error} */ { message }) => {
        if (message.includes('LIMIT_TIME')) return false;
        throw new Error(message);
      },
    );
    const isQuick = performance.now() - asked < 1000;
    if (isAnswered && isQuick && !(await isLoading())) break;
    await new Promise((resolve) => setTimeout(resolve, 3000));
  }
  return seconds();
};

/** @type {import('./index.mjs').Work} */
export const groupWork = {
  limits: {
    byClass: ({ all }) =>
      all('select year, recognised_class, count(*) from household_review group by 1, 2 order by 1, 2'),
    unforeseen: ({ all }) =>
      all(
        'select year, area_type, is_agricultural, count(*), sum(deprivation_count), avg(income_score) from household_review group by 1, 2, 3 order by 1, 2, 3',
      ),
  },
  run: async ({ limit, product }) => {
    const bare = connect(limit);
    const client = connect(product);
    const found = [];
    for (const [name, path, query] of [
      ['group-by over all reviews: year and class', 'byClass', byClass],
      [
        'group-by that nobody foresaw: year, kind of area, farming; a sum and a mean',
        'unforeseen',
        unforeseen,
      ],
    ]) {
      const first = await measureLatency(limit, 8, () => bare.post(`/${path}`, {}));
      const settled = await settle(
        () => client.ask(String(query)),
        async () => (await client.ask(state)).analyticsState.phase === 'LOADING',
      );
      const second = await measureLatency(product, 8, () => client.ask(String(query)));
      found.push({
        name: String(name),
        unit: /** @type {const} */ ('ms'),
        limit: first.p50,
        product: second.p50,
        cpu: { limit: first.cpuMs, product: second.cpuMs },
        ...(settled > 3
          ? {
              note:
                settled > 180
                  ? 'the columnar copy was not ready within 180 s: the rows answered'
                  : `from the columnar copy, ready after ${settled.toFixed(0)} s`,
            }
          : {}),
      });
    }
    bare.close();
    client.close();
    return found;
  },
};
