// One clerk saves single reviews, in turn while nobody else works and while four analysts group all reviews without a pause.
import { randomUUID } from 'node:crypto';
import { connect } from '../load.mjs';

/** Quiet and busy rounds alternate, so that what else the machine does falls on both alike. */
const rounds = 6;
const savesOfRound = 50;
const heavy = `query { householdReviewAggregate(groupBy: [year, areaType, isAgricultural, proposedClass], limit: 1000) {
  year areaType isAgricultural proposedClass count sum { deprivationCount } avg { incomeScore }
} }`;
const signIn = `mutation { signIn(signInName: "nhaplieu", password: "mythanh-nhaplieu") { viewer { id } } }`;
const list = `{ householdReviews(where: { year: { eq: 2025 } }, orderBy: [{ field: id }], page: { limit: 200 }) { rows { id version incomeScore } } }`;
const save = `mutation Save($input: SaveHouseholdReviewInput!) { saveHouseholdReviews(input: $input) { results { version status errors { field code } } } }`;

/** @param {import('../load.mjs').Server} server @returns {Promise<string>} */
const enter = async (server) => {
  const answer = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: signIn }),
  });
  const token = /dachieu=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
  if (!token) throw new Error('The clerk cannot sign in');
  return token;
};

/** @param {number[]} times @param {number} share */
const quantile = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;

/** @type {import('./index.mjs').Work} */
export const clerkWork = {
  run: async ({ product }) => {
    const clerk = connect(product, await enter(product));
    const analyst = connect(product);
    const { householdReviews } = await clerk.ask(list);
    const rows = householdReviews.rows;
    let round = 0;
    const saveOne = async () => {
      const row = rows[round % rows.length];
      round += 1;
      row.incomeScore = row.incomeScore === 120 ? 121 : 120;
      const { saveHouseholdReviews } = await clerk.ask(save, {
        input: {
          key: randomUUID(),
          rows: [{ id: row.id, version: row.version, set: { incomeScore: row.incomeScore } }],
        },
      });
      const [result] = saveHouseholdReviews.results;
      if (result.status !== 'SAVED') throw new Error(`The row was not saved: ${JSON.stringify(result)}`);
      row.version = result.version;
    };
    const saveSome = async (/** @type {number[]} */ taken) => {
      for (let count = 0; count < savesOfRound; count += 1) {
        const started = performance.now();
        await saveOne();
        taken.push(performance.now() - started);
      }
    };
    await saveSome([]);
    await analyst.ask(heavy);
    /** @type {number[]} */
    const quiet = [];
    /** @type {number[]} */
    const busy = [];
    let answered = 0;
    for (let count = 0; count < rounds; count += 1) {
      await saveSome(quiet);
      let isOver = false;
      const analysts = Array.from({ length: 4 }, async () => {
        while (!isOver) {
          await analyst.ask(heavy);
          answered += 1;
        }
      });
      await saveSome(busy);
      isOver = true;
      await Promise.all(analysts);
    }
    clerk.close();
    analyst.close();
    const line = (/** @type {string} */ name, /** @type {number} */ share) => ({
      name,
      unit: /** @type {const} */ ('ms'),
      limit: quantile(quiet, share),
      product: quantile(busy, share),
      note: `quiet → under four analysts (${answered} answered in ${busy.length} saves)`,
    });
    return [line('a clerk’s save of one review, p50', 0.5), line('a clerk’s save of one review, p99', 0.99)];
  },
};
