// Counts over all reviews: one grouping that a report asks for, and one that nobody foresaw.
import { connect, measureLatency } from '../load.mjs';

const byClass = `query { householdReviewAggregate(groupBy: [year, recognisedClass], limit: 1000) { year recognisedClass count } }`;
const unforeseen = `query { householdReviewAggregate(groupBy: [year, areaType, isAgricultural], limit: 1000) {
  year areaType isAgricultural count sum { deprivationCount } avg { incomeScore }
} }`;

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
      const second = await measureLatency(product, 8, () => client.ask(String(query)));
      found.push({
        name: String(name),
        unit: /** @type {const} */ ('ms'),
        limit: first.p50,
        product: second.p50,
        cpu: { limit: first.cpuMs, product: second.cpuMs },
      });
    }
    bare.close();
    client.close();
    return found;
  },
};
