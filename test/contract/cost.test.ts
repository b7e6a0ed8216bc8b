import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeRandom } from '../support/random.js';
import { makeSmallDistrict } from '../support/small-district.js';

interface Cost {
  readonly points: number;
  readonly limit: number;
  readonly fields: readonly { readonly field: string; readonly rows: number }[];
}

const deep = (first: string, second: string): string =>
  `rows { persons(limit: ${first}) { supports(limit: ${second}) { id } } }`;

describeEachDatabase('the cost of a request', (database) => {
  const api = useApi(database);
  let clerk: Client;
  let analyst: Client;

  beforeAll(async () => {
    await makeSmallDistrict(api(), makeRandom(3));
    clerk = await api().enter('CLERK', await api().unitId('02011'));
    analyst = await api().enter('ANALYST', await api().unitId('06'));
  });

  const costOf = async (client: Client, document: string, variables: object = {}): Promise<Cost> => {
    const { text } = await client.ask(document, { ...variables });
    return (JSON.parse(text) as { extensions: { cost: Cost } }).extensions.cost;
  };

  it('stands in every answer, by field, with the limit of the viewer’s role', async () => {
    const document =
      '{ a: householdReviewAggregate(groupBy: [year]) { count } b: households(page: { limit: 7 }) { rows { id } } }';
    expect(await costOf(analyst, document)).toMatchObject({
      limit: 200_000,
      fields: [{ field: 'a' }, { field: 'b', rows: 7 }],
    });
    expect((await costOf(clerk, document)).limit).toBe(20_000);
  });

  it('of an aggregate grows with its groupings, the rows that its keys lead to and the tables of its filters', async () => {
    const rows = async (parameters: string): Promise<number> =>
      (await costOf(api().admin, `{ householdReviewAggregate${parameters} { count } }`)).fields[0]?.rows ?? 0;
    const plain = await rows('(groupBy: [year])');
    expect(await rows('(groupings: [[year], [recognisedClass], []])')).toBe(plain * 3);
    expect(await rows('(groupBy: [household_code])')).toBeGreaterThan(plain);
    expect(
      await rows('(where: { household: { persons: { some: { id: { isNull: false } } } } })'),
    ).toBeGreaterThan(plain);
  });

  it('is less for who sees, or asks for, a part of the area', async () => {
    const document =
      'query ($where: HouseholdReviewWhere) { householdReviewAggregate(where: $where) { count } }';
    const whole = (await costOf(api().admin, document)).fields[0]?.rows ?? 0;
    expect((await costOf(clerk, document)).fields[0]?.rows).toBeLessThan(whole);
    const where = { within: await api().unitId('02011') };
    expect((await costOf(api().admin, document, { where })).fields[0]?.rows).toBeLessThan(whole);
  });

  it('of progress is small whatever the area, and of a breakdown or a flow grows with the area', async () => {
    const [commune, province] = [await api().unitId('02011'), await api().unitId('06')];
    const rows = async (operation: string): Promise<number | undefined> =>
      (await costOf(api().admin, `{ ${operation} }`)).fields[0]?.rows;
    const progress = (areaId: string): string => `progress(areaId: "${areaId}", year: 2023) { year }`;
    expect(await rows(progress(commune))).toBe(await rows(progress(province)));
    const { indicators } = await api().admin.query<{ indicators: { rows: { code: string }[] } }>(
      '{ indicators(where: { subject: { eq: "householdReview" } }, page: { limit: 1 }) { rows { code } } }',
    );
    const code = indicators.rows[0]?.code ?? '';
    for (const operation of [
      (areaId: string): string => `povertyFlows(areaId: "${areaId}", year: 2023) { __typename }`,
      (areaId: string): string =>
        `progressBreakdown(areaId: "${areaId}", indicatorCode: "${code}", year: 2023, by: CLASS) { __typename }`,
    ])
      expect(await rows(operation(province))).toBeGreaterThan((await rows(operation(commune))) ?? 0);
  });

  describe('above the limit is refused before anything runs', () => {
    const variables = { size: 5000, first: 1000, second: 1000 };
    const declared = 'query ($size: Int, $first: Int, $second: Int)';
    const list = `households(page: { limit: $size }) { ${deep('$first', '$second')} }`;

    it.each([
      ['by variables', `${declared} { ${list} }`],
      ['by an alias', `${declared} { a: ${list} }`],
      ['in a fragment', `${declared} { ...All } fragment All on Query { ${list} }`],
      [
        'in a fragment below',
        `${declared} { households(page: { limit: $size }) { ...Rows } } fragment Rows on HouseholdPage { ${deep('$first', '$second')} }`,
      ],
      [
        'by many fields at once',
        `{ ${Array.from({ length: 10 }, (_, index) => `f${index}: households(page: { limit: 5000 }) { ${deep('100', '10')} }`).join(' ')} }`,
      ],
    ])('%s', async (_way, document) => {
      const given = document.startsWith('{') ? {} : variables;
      const before = await api().countStatements(clerk, () => Promise.resolve());
      const { errors } = await clerk.ask(document, given);
      expect(errors.map((one) => one.extensions?.code)).toEqual(['LIMIT_COMPLEXITY']);
      expect(errors[0]?.extensions?.['details']).toMatchObject({ limit: 20_000 });
      expect(await api().countStatements(clerk, () => clerk.ask(document, given))).toBe(before);
    });

    it('says what the estimate is, what the limit is and what to do', async () => {
      const { errors } = await clerk.ask(`${declared} { ${list} }`, variables);
      expect(errors[0]?.extensions?.message?.en).toMatch(
        /weighs \d+ points, at most 20000 are allowed\. Ask for fewer/,
      );
    });
  });

  it('can be asked for without running the query', async () => {
    const query =
      'query ($size: Int) { households(page: { limit: $size }) { rows { id persons(limit: 1000) { id } } } }';
    const { estimate } = await clerk.query<{ estimate: Cost }>(
      'query ($query: String!, $variables: Json) { estimate(query: $query, variables: $variables) { points limit fields { field rows } } }',
      { query, variables: { size: 4000 } },
    );
    expect(estimate).toEqual({
      points: 4004,
      limit: 20_000,
      fields: [{ field: 'households', rows: 4_004_000 }],
    });
  });

  it.each(['{ nothing }', '{ households { rows {', 'mutation { signOut }x'])(
    'of %s cannot be estimated',
    async (query) => {
      expect(
        await clerk.refusal('query ($query: String!) { estimate(query: $query) { points } }', { query }),
      ).toEqual(['INPUT_BAD_FILTER']);
    },
  );
});
