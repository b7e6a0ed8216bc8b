// 500 edited reviews in one request: validation, access, derivation, audit, totals and durable commit against a bare durable update.
import { randomUUID } from 'node:crypto';
import { connect, measureLatency } from '../load.mjs';

const size = 500;
const list = `{ householdReviews(where: { year: { eq: 2024 } }, orderBy: [{ field: id }], page: { limit: ${size} }) { rows { id version lacksSafeWater } } }`;
const save = `mutation Save($input: SaveHouseholdReviewInput!) { saveHouseholdReviews(input: $input) {
  results { index id version status isMerged errors { field code } conflicts { field } row { id version computedClass deprivationCount } }
} }`;

/** @type {import('./index.mjs').Work} */
export const saveWork = {
  limits: {
    save: async (store, { rows }) => {
      await store.writeMany(
        'update household_review set lacks_safe_water = ?, income_score = ? where id = ?',
        'update household_review set lacks_safe_water = v.a::boolean, income_score = v.b from unnest($1::integer[], $2::integer[], $3::bigint[]) as v(a, b, id) where household_review.id = v.id',
        rows,
      );
      return rows.length;
    },
  },
  run: async ({ limit, product }) => {
    const bare = connect(limit);
    const client = connect(product);
    const { householdReviews } = await client.ask(list);
    const rows = householdReviews.rows;
    const scoreOf = (/** @type {string} */ id, /** @type {number} */ round) =>
      100 + ((Number(id) + round) % 60);
    const first = await measureLatency(limit, 12, (round) =>
      bare.post('/save', {
        rows: rows.map((/** @type {any} */ row) => [round % 2, scoreOf(row.id, round), Number(row.id)]),
      }),
    );
    const second = await measureLatency(product, 12, async (round) => {
      const { saveHouseholdReviews } = await client.ask(save, {
        input: {
          key: randomUUID(),
          rows: rows.map((/** @type {any} */ row) => ({
            id: row.id,
            version: row.version,
            set: { lacksSafeWater: round % 2 === 0, incomeScore: scoreOf(row.id, round + 7) },
          })),
        },
      });
      for (const [index, result] of saveHouseholdReviews.results.entries()) {
        if (result.status !== 'SAVED') throw new Error(`A row was not saved: ${JSON.stringify(result)}`);
        rows[index].version = result.version;
      }
    });
    bare.close();
    client.close();
    return [
      {
        name: `save of ${rows.length} edited reviews`,
        unit: 'rows/s',
        limit: (rows.length / first.p50) * 1000,
        product: (rows.length / second.p50) * 1000,
        cpu: { limit: first.cpuMs, product: second.cpuMs },
      },
    ];
  },
};
