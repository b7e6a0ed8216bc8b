import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { describeEachDatabase } from '../support/engines.js';
import { idByCode } from '../support/plan-ids.js';
import { makeRandom } from '../support/random.js';
import { makeSmallDistrict } from '../support/small-district.js';

interface Review {
  readonly year: number;
  readonly recognisedClass: string | null;
  readonly lacksSafeWater: boolean | null;
  readonly household: {
    readonly code: string;
    readonly hamlet: { readonly parent: { readonly id: string } };
  };
}

type Group = Readonly<Record<string, unknown>>;

const beforeReform = '2025-06-30';

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Rows by the text of some of their values, as a reader of the list would count them. */
const countBy = <Row>(rows: readonly Row[], key: (row: Row) => unknown): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const text = JSON.stringify(key(row));
    counts[text] = (counts[text] ?? 0) + 1;
  }
  return counts;
};

describeEachDatabase('aggregates', (database) => {
  const api = useApi(database);
  let reviews: readonly Review[];
  let area: Readonly<Record<'own' | 'near' | 'far' | 'district', string>>;

  beforeAll(async () => {
    const { admin, unitId } = api();
    await makeSmallDistrict(api(), makeRandom(5));
    reviews = await admin.list<Review>(
      'householdReview',
      'year recognisedClass lacksSafeWater household { code hamlet { parent { id } } }',
      { page: { limit: 1000 } },
    );
    area = {
      own: await unitId('02011'),
      near: await unitId('01975'),
      far: await unitId('02023'),
      district: await unitId('063'),
    };
    const place = { areaId: area.own, sourceId: await idByCode(admin, 'fundingSource', 'CENTRAL') };
    const given = [1e15, 1e15 - 1, ...Array.from({ length: 10 }, () => 1e15 - 3), 250_000, 40_000_000];
    await admin.create(
      'contribution',
      given.map((valueVnd, index) => ({
        ...place,
        valueVnd,
        donor: 'Một doanh nghiệp',
        kind: index % 2 === 0 ? 'CASH' : 'IN_KIND',
        goods: index % 2 === 0 ? null : 'Gạo',
        receivedOn: `202${2 + (index % 2)}-0${1 + (index % 9)}-15`,
      })),
    );
  });

  const groupsOf = async (
    key: string,
    parameters: string,
    fields: string,
    variables: Group = {},
    declared = '',
  ): Promise<readonly Group[]> => {
    const { groups } = await api().admin.query<{ groups: readonly Group[] }>(
      `query ${declared} { groups: ${key}Aggregate${parameters} { ${fields} } }`,
      variables,
    );
    return groups;
  };

  it('answer several groupings and measures at once, and each grouping adds up to the whole', async () => {
    const groups = await groupsOf(
      'householdReview',
      '(groupings: [[year, recognisedClass], [year], []])',
      'grouping year recognisedClass count water: count(where: { lacksSafeWater: { eq: true } }) countKnown { lacksSafeWater }',
    );
    const of = (grouping: number): readonly Group[] => groups.filter((one) => one['grouping'] === grouping);
    expect(
      Object.fromEntries(
        of(0).map((one) => [JSON.stringify([one['year'], one['recognisedClass']]), one['count']]),
      ),
    ).toEqual(countBy(reviews, (one) => [one.year, one.recognisedClass]));
    expect(of(1).map((one) => one['year'])).toEqual([2022, 2023]);
    for (const grouping of [0, 1, 2]) {
      expect(sumOf(of(grouping).map((one) => Number(one['count'])))).toBe(reviews.length);
      expect(sumOf(of(grouping).map((one) => Number(one['water'])))).toBe(
        reviews.filter((one) => one.lacksSafeWater === true).length,
      );
    }
    expect(of(2)).toEqual([
      expect.objectContaining({
        year: null,
        recognisedClass: null,
        countKnown: { lacksSafeWater: reviews.filter((one) => one.lacksSafeWater !== null).length },
      }),
    ]);
  });

  it('group by the units of a level under the boundaries of a day', async () => {
    const groups = await groupsOf(
      'householdReview',
      `(groupings: [[district, commune], [district]], boundary: "${beforeReform}")`,
      'grouping count district { code name } commune { id code }',
    );
    const communes = groups.filter((one) => one['grouping'] === 0);
    expect(
      Object.fromEntries(
        communes.map((one) => [JSON.stringify((one['commune'] as Group)['id']), one['count']]),
      ),
    ).toEqual(countBy(reviews, (one) => one.household.hamlet.parent.id));
    const far = reviews.filter((one) => one.household.hamlet.parent.id === area.far).length;
    expect(
      groups.filter((one) => one['grouping'] === 1).map((one) => [one['count'], one['commune']]),
    ).toEqual([
      [reviews.length - far, null],
      [far, null],
    ]);
  });

  it('count persons by the commune that their household lies in', async () => {
    const groups = await groupsOf(
      'memberReview',
      `(groupBy: [commune], boundary: "${beforeReform}")`,
      'count commune { code }',
    );
    expect(groups.map((one) => (one['commune'] as Group)['code'])).toEqual(['01975', '02011', '02023']);
  });

  it('follow two references', async () => {
    const groups = await groupsOf(
      'householdReview',
      '(groupBy: [household_hamlet_areaType])',
      'count household_hamlet_areaType',
    );
    expect(groups).toEqual([{ count: reviews.length, household_hamlet_areaType: 'RURAL' }]);
  });

  it('group by parts of a date and by intervals of a number', async () => {
    const quarters = await groupsOf(
      'contribution',
      '(groupBy: [receivedOn_year, receivedOn_quarter])',
      'receivedOn_year receivedOn_quarter count',
    );
    expect(quarters.slice(0, 2)).toEqual([
      { receivedOn_year: 2022, receivedOn_quarter: '2022-Q1', count: 3 },
      { receivedOn_year: 2022, receivedOn_quarter: '2022-Q2', count: 2 },
    ]);
    const months = await groupsOf(
      'contribution',
      '(groupBy: [receivedOn_month], limit: 1)',
      'receivedOn_month',
    );
    expect(months).toEqual([{ receivedOn_month: '2022-01' }]);
    const bands = await groupsOf(
      'contribution',
      '(groupBy: [valueVnd_band], bands: [{ field: valueVnd, from: [0, 1000000, 1000000000] }])',
      'count valueVnd_band { from to }',
    );
    expect(bands).toEqual([
      { count: 1, valueVnd_band: { from: 0, to: 1_000_000 } },
      { count: 1, valueVnd_band: { from: 1_000_000, to: 1_000_000_000 } },
      { count: 12, valueVnd_band: { from: 1_000_000_000, to: null } },
    ]);
  });

  it('add up đồng exactly beyond 2^53', async () => {
    const groups = await groupsOf(
      'contribution',
      '',
      'sum { valueVnd } cash: sum(where: { kind: { eq: CASH } }) { valueVnd } avg { valueVnd }',
    );
    expect(groups).toEqual([
      {
        sum: { valueVnd: String(12n * 10n ** 15n - 31n + 40_250_000n) },
        cash: { valueVnd: 6e15 - 15 + 250_000 },
        avg: { valueVnd: expect.closeTo((12e15 + 40_249_969) / 14, 0) as number },
      },
    ]);
  });

  it('tell shares of the whole, of a part, and rates', async () => {
    const groups = await groupsOf(
      'householdReview',
      '(groupBy: [year, recognisedClass])',
      'year recognisedClass count share ofYear: share(within: [year]) rate(where: { lacksSafeWater: { eq: true } })',
    );
    expect(sumOf(groups.map((one) => Number(one['share'])))).toBeCloseTo(1);
    expect(
      sumOf(groups.filter((one) => one['year'] === 2022).map((one) => Number(one['ofYear']))),
    ).toBeCloseTo(1);
    for (const one of groups) {
      const rows = reviews.filter(
        (row) => row.year === one['year'] && row.recognisedClass === one['recognisedClass'],
      );
      expect(one['rate']).toBe(rows.filter((row) => row.lacksSafeWater === true).length / rows.length);
    }
  });

  it('keep only groups whose figures pass, in the order of a figure', async () => {
    const counts = countBy(reviews, (one) => one.recognisedClass);
    const groups = await groupsOf(
      'householdReview',
      '(groupBy: [recognisedClass], having: [{ measure: COUNT, gte: 5 }, { measure: COUNT, lt: 1000 }], orderBy: [{ measure: COUNT, direction: DESC }])',
      'recognisedClass count',
    );
    const expected = Object.values(counts)
      .filter((count) => count >= 5)
      .toSorted((a, b) => b - a);
    expect(groups.map((one) => one['count'])).toEqual(expected);
    for (const one of groups) expect(one['count']).toBe(counts[JSON.stringify(one['recognisedClass'])]);
  });

  it.each([
    ['the keys', ''],
    ['a figure', ', orderBy: [{ measure: AVG, field: deprivationCount, direction: DESC }]'],
    ['a key that may be empty', ', orderBy: [{ key: recognisedClass, direction: DESC }]'],
    ['yes and no', ', orderBy: [{ key: lacksSafeWater }]'],
  ])('are paged by a cursor in the order of %s, without gaps and repetitions', async (_order, orderBy) => {
    const call = (more: string): string =>
      `(groupings: [[household_code, recognisedClass], [lacksSafeWater, year], []]${orderBy}${more})`;
    const whole = await groupsOf(
      'householdReview',
      call(''),
      'grouping household_code recognisedClass lacksSafeWater year count cursor',
    );
    const paged: Group[] = [];
    for (let after = ''; paged.length < whole.length + 7; ) {
      const page = await groupsOf(
        'householdReview',
        call(`, limit: 7${after === '' ? '' : `, after: "${after}"`}`),
        'grouping household_code recognisedClass lacksSafeWater year count cursor',
      );
      if (page.length === 0) break;
      paged.push(...page);
      after = String(page.at(-1)?.['cursor']);
    }
    expect(paged).toEqual(whole);
  });

  describe('are refused', () => {
    const refusal = (parameters: string, fields = 'count'): Promise<readonly (string | undefined)[]> =>
      api().admin.refusal(`{ householdReviewAggregate${parameters} { ${fields} } }`);

    it.each([
      ['two ways to group at once', '(groupBy: [year], groupings: [[year]])'],
      ['the same grouping twice', '(groupings: [[year, campaignId], [campaignId, year]])'],
      ['no grouping', '(groupings: [])'],
      ['intervals that were not given', '(groupBy: [incomeScore_band])'],
      [
        'intervals that do not rise',
        '(groupBy: [incomeScore_band], bands: [{ field: incomeScore, from: [5, 1] }])',
      ],
      ['a day that does not exist', '(groupBy: [commune], boundary: "2025-02-30")'],
      ['a test of nothing', '(groupBy: [year], having: [{ measure: COUNT }])'],
      [
        'a sum of what is no number',
        '(groupBy: [year], having: [{ measure: SUM, field: recognisedClass, gt: 1 }])',
      ],
      ['the order of a date', '(groupBy: [year], orderBy: [{ measure: MAX, field: reviewedOn }])'],
      ['an order by a key that does not group', '(groupBy: [year], orderBy: [{ key: commune }])'],
    ])('for %s', async (_what, parameters) => {
      expect(await refusal(parameters)).toEqual(['INPUT_BAD_FILTER']);
    });

    it('for a share within a key that does not group', async () => {
      expect(await refusal('(groupBy: [year])', 'share(within: [commune])')).toEqual(['INPUT_BAD_FILTER']);
    });

    it('for a cursor of another order or of nowhere', async () => {
      const [group] = await groupsOf('householdReview', '(groupBy: [year])', 'cursor');
      expect(await refusal(`(groupBy: [recognisedClass], after: "${String(group?.['cursor'])}")`)).toEqual([
        'INPUT_BAD_CURSOR',
      ]);
      expect(await refusal('(groupBy: [year], after: "abc")')).toEqual(['INPUT_BAD_CURSOR']);
      const forged = Buffer.from(JSON.stringify(['grouping,year', 0, 'x'])).toString('base64url');
      expect(await refusal(`(groupBy: [year], after: "${forged}")`)).toEqual(['INPUT_BAD_CURSOR']);
    });
  });

  it('give an analyst nothing by a field about persons, on any way to it', async () => {
    const analyst = await api().enter('ANALYST', area.district);
    const documents = [
      '{ personAggregate(groupBy: [birthDate_year]) { count } }',
      '{ personAggregate { count(where: { hasDisability: { eq: true } }) } }',
      '{ personAggregate { rate(where: { household: { headName: { startsWith: "H" } } }) } }',
      '{ personAggregate(having: [{ measure: COUNT, where: { hasDisability: { eq: true } }, gt: 0 }]) { count } }',
      '{ loanAggregate(orderBy: [{ measure: SUM, field: amountVnd }]) { count } }',
      '{ loanAggregate(groupBy: [amountVnd_band], bands: [{ field: amountVnd, from: [5] }]) { count } }',
      '{ memberReviewAggregate(groupBy: [person_household_isEthnicMinority]) { count } }',
    ];
    for (const document of documents)
      expect([document, ...(await analyst.refusal(document))]).toEqual([document, 'ACCESS_FIELD']);
  });

  it('of a clerk count the rows of the own commune alone, by filters and units too', async () => {
    const clerk = await api().enter('CLERK', area.own);
    const { groups } = await clerk.query<{ groups: readonly Group[] }>(
      `{ groups: householdReviewAggregate(groupings: [[commune], []], boundary: "${beforeReform}") { commune { id } count all: count(where: { household: { code: { isNull: false } } }) } }`,
    );
    const count = reviews.filter((one) => one.household.hamlet.parent.id === area.own).length;
    expect(groups).toEqual([
      { commune: { id: area.own }, count, all: count },
      { commune: null, count, all: count },
    ]);
  });
});
