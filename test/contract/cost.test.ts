import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { idByCode } from '../support/plan-ids.js';
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

  it('of the desks, the funding table and the reports grows with what lies in their area', async () => {
    const { admin } = api();
    const communeId = await api().unitId('02011');
    const [campaign] = await admin.list<{ id: string }>('reviewCampaign', 'id', { page: { limit: 1 } });
    const reportIn = async (areaId: string): Promise<string> => {
      const [periodId] = await admin.create('reportingPeriod', [
        { code: `C${areaId}`, name: '2023', kind: 'YEAR', areaId, from: '2023-01-01', to: '2023-12-31' },
      ]);
      return (
        await admin.query<{ startReport: string }>(
          'mutation ($input: StartReportInput!) { startReport(input: $input) }',
          { input: { key: randomUUID(), periodId } },
        )
      ).startReport;
    };
    const documents: readonly (readonly [string, string])[] = [
      ['query ($area: ID!) { reviewDesk(campaignId: "%", unitId: $area) { year } }', 'reviewDesk'],
      [
        'query ($area: ID!, $year: Int = 2023) { fundingTable(areaId: $area, fromYear: $year, toYear: $year, by: [SOURCE]) { __typename } }',
        'fundingTable',
      ],
      ['query ($report: ID!) { reportNow(reportId: $report) { __typename } }', 'reportNow'],
      ['query ($report: ID!) { reportChanges(reportId: $report) { __typename } }', 'reportChanges'],
      [
        'query ($area: ID!) { supportOverlaps(areaId: $area, from: "2022-01-01", to: "2023-12-31") { __typename } }',
        'supportOverlaps',
      ],
      [
        'query ($area: ID!) { labourMarket(areaId: $area, fromYear: 2022, on: "2023-12-31") { __typename } }',
        'labourMarket',
      ],
      [
        'query ($area: ID!) { povertyForm(areaId: $area, year: 2023, number: 8) { __typename } }',
        'povertyForm',
      ],
      [
        'query ($area: ID!) { unitFigures(areaId: $area, level: COMMUNE, year: 2023) { __typename } }',
        'unitFigures',
      ],
    ];
    const [componentId, sourceId, kindId] = [
      await idByCode(admin, 'component', 'DA2'),
      await idByCode(admin, 'fundingSource', 'CENTRAL'),
      await idByCode(admin, 'supportKind', 'JOB_FAIR'),
    ];
    const line = { areaId: communeId, componentId, sourceId, year: 2023, kind: 'ALLOCATION' };
    const means = { expenditure: 'RECURRENT', origin: 'DOMESTIC', amountVnd: 1_000_000 };
    await admin.create('allocation', [{ ...line, ...means }]);
    const [person] = await admin.list<{ id: string }>('person', 'id', { page: { limit: 1 } });
    await admin.create('placement', [{ personId: person?.id, placedOn: '2023-02-01' }]);
    await admin.create('support', [{ personId: person?.id, kindId, componentId, from: '2023-02-01' }]);
    const province = await api().unitId('06');
    const [near, far] = [
      { area: communeId, report: await reportIn(communeId) },
      { area: province, report: await reportIn(province) },
    ];
    for (const [template, field] of documents) {
      const query = template.replace('%', campaign?.id ?? '');
      const rows = async (variables: object): Promise<number> => {
        const { estimate } = await admin.query<{ estimate: Cost }>(
          'query ($query: String!, $variables: Json) { estimate(query: $query, variables: $variables) { points limit fields { field rows } } }',
          { query, variables },
        );
        expect(estimate.fields.map((one) => one.field)).toEqual([field]);
        return estimate.fields[0]?.rows ?? 0;
      };
      const [ofCommune, ofProvince] = [await rows(near), await rows(far)];
      expect([field, ofProvince > ofCommune]).toEqual([field, true]);
    }
  });

  it('of a report is told to its reader beside the answer, and none of a report that is not there', async () => {
    const { admin } = api();
    const [report] = await admin.list<{ id: string }>('report', 'id', { page: { limit: 1 } });
    const document = 'query ($report: ID!) { reportNow(reportId: $report) { __typename } }';
    expect((await costOf(admin, document, { report: report?.id })).fields).toEqual([
      { field: 'reportNow', rows: expect.any(Number) },
    ]);
    const missing = await admin.query<{ estimate: Cost }>(
      'query ($query: String!, $variables: Json) { estimate(query: $query, variables: $variables) { points limit fields { field rows } } }',
      { query: document, variables: { report: '987654321' } },
    );
    expect(missing.estimate.fields).toEqual([{ field: 'reportNow', rows: 0 }]);
  });

  it('of many desks and reports at once is refused before anything runs', async () => {
    const fields = Array.from(
      { length: 10 },
      (_, index) => `f${index}: households(page: { limit: 5000 }) { ${deep('100', '10')} }`,
    );
    const [report] = await api().admin.list<{ id: string }>('report', 'id', { page: { limit: 1 } });
    const document = `{ report: reportNow(reportId: "${report?.id}") { __typename } ${fields.join(' ')} }`;
    const { errors } = await clerk.ask(document);
    expect(errors.map((one) => one.extensions?.code)).toEqual(['LIMIT_COMPLEXITY']);
    expect(JSON.stringify(errors[0]?.extensions?.['details'])).toContain('"field":"report"');
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
