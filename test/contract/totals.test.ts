import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeEdits } from '../support/random-edits.js';
import { makeRandom } from '../support/random.js';
import { withConnection } from '../support/raw.js';
import { makeSmallDistrict, type SmallDistrict, years } from '../support/small-district.js';
import { makeUnitMoves } from '../support/unit-moves.js';

const editCount = 80;

interface Shown {
  readonly indicator: { readonly code: string };
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly missing: number;
}

interface Behind {
  readonly count: number;
  readonly countDistinct: number | null;
}

/** Definitions as an analyst would write them, of forms that the plan's eighteen do not have. */
const definitions = [
  {
    code: 'T-MONEY',
    subject: 'support',
    measure: 'SUM',
    measuredField: 'amountVnd',
    unit: 'VND',
    numerator: {
      household: { reviews: { some: { year: { eq: '$year' }, recognisedClass: { eq: 'POOR' } } } },
    },
  },
  {
    code: 'T-KINDS',
    subject: 'support',
    measure: 'COUNT_DISTINCT',
    measuredField: 'kindId',
    timeBasis: 'CUMULATIVE',
    numerator: { from: { gte: '2000-01-01' } },
  },
  {
    code: 'T-HELPED',
    subject: 'support',
    measure: 'COUNT_DISTINCT',
    measuredField: 'personId',
    numerator: { kind: { code: { in: ['HOUSING', 'JOB_FAIR'] } } },
  },
  {
    code: 'T-LATEST',
    subject: 'placement',
    measure: 'COUNT',
    measuredField: 'personId',
    latestBy: 'placedOn',
    numerator: { person: { household: { hasPersonOfMerit: { ne: true } } } },
  },
  {
    code: 'T-ALL-INSURED',
    subject: 'householdReview',
    measure: 'SHARE',
    unit: 'PERCENT',
    denominator: { members: { some: { age: { gte: 0 } } } },
    known: { members: { none: { hasHealthInsurance: { isNull: true } } } },
    numerator: { members: { every: { hasHealthInsurance: { eq: true } } } },
  },
  {
    code: 'T-POOR-HAMLETS',
    subject: 'administrativeUnit',
    yearField: null,
    measure: 'SHARE',
    unit: 'PERCENT',
    denominator: { level: { eq: 'HAMLET' } },
    numerator: { reviews: { some: { year: { eq: '$year' }, recognisedClass: { eq: 'POOR' } } } },
  },
  {
    code: 'T-WITHIN',
    subject: 'householdReview',
    measure: 'SHARE',
    unit: 'PERCENT',
    denominator: { within: '1' },
    numerator: { lacksTelecom: { eq: true } },
  },
];

describeEachDatabase('stored totals', (database) => {
  const api = useApi(database);
  const random = makeRandom(411);
  let district: SmallDistrict;
  const codes = definitions.map((one) => one.code);

  const progressOf = async (areas: readonly string[]): Promise<ReadonlyMap<string, readonly Shown[]>> => {
    const asked = areas.flatMap((areaId) =>
      years.map(
        (year) =>
          `a${areaId}y${year}: progress(areaId: "${areaId}", year: ${year}) { dimensions { indicators { indicator { code } numerator denominator missing } } }`,
      ),
    );
    const data = await api().admin.query<
      Record<string, { dimensions: readonly { indicators: readonly Shown[] }[] }>
    >(`{ ${asked.join(' ')} }`);
    return new Map(
      Object.entries(data).map(([key, one]) => [key, one.dimensions.flatMap((part) => part.indicators)]),
    );
  };

  /** Where a figure read from the totals is not the number of rows that the lists' filters find. */
  const unexplained = async (areas: readonly string[], shownCodes: readonly string[]): Promise<string[]> => {
    const progress = await progressOf(areas);
    const found: string[] = [];
    for (const areaId of areas) {
      for (const year of years) {
        const asked = shownCodes.map(
          (code, index) =>
            `e${index}: explain(indicatorCode: "${code}", areaId: "${areaId}", year: ${year}) { numerator { count countDistinct } denominator { count } missing { count } }`,
        );
        const rows = await api().admin.query<
          Record<string, { numerator: Behind; denominator: Behind | null; missing: Behind | null }>
        >(`{ ${asked.join(' ')} }`);
        shownCodes.forEach((code, index) => {
          const shown = progress.get(`a${areaId}y${year}`)?.find((one) => one.indicator.code === code);
          const behind = rows[`e${index}`];
          const isDistinct = definitions.find((one) => one.code === code)?.measure === 'COUNT_DISTINCT';
          const listed = [
            isDistinct ? behind?.numerator.countDistinct : behind?.numerator.count,
            behind?.denominator?.count ?? null,
            behind?.missing?.count ?? 0,
          ];
          const stored = [shown?.numerator, shown?.denominator, shown?.missing];
          if (JSON.stringify(listed) !== JSON.stringify(stored))
            found.push(`${code} of ${areaId} in ${year}: ${stored.join('/')}, listed ${listed.join('/')}`);
        });
      }
    }
    return found;
  };

  beforeAll(async () => {
    district = await makeSmallDistrict(api(), random);
    const [programme] = await api().admin.list<{ id: string }>('programme', 'id', {
      where: { code: { eq: 'GNBV' } },
    });
    await api().admin.create(
      'indicator',
      definitions.map((one, index) => ({
        programmeId: programme?.id,
        position: 100 + index,
        name: one.code,
        unit: 'COUNT',
        rule: 'AT_LEAST',
        timeBasis: 'YEARLY',
        yearField: 'year',
        decimals: 0,
        ...one,
      })),
    );
  });

  it(`after each of ${editCount} edits, deletes, restores, moves of households and of units, no total differs from the records`, {
    timeout: 120_000,
  }, async () => {
    const edit = makeEdits(api().admin, random, district);
    const move = await makeUnitMoves(api(), random, district);
    for (let index = 0; index < editCount; index += 1) {
      const what = index % 8 === 7 ? await move() : await edit();
      if (random.below(5) === 0) await api().foldTotals();
      const { differences, compared } = await api().verifyTotals();
      expect([`edit ${index}: ${what}`, ...differences]).toEqual([`edit ${index}: ${what}`]);
      expect(compared).toBeGreaterThan(0);
    }
  });

  it('a figure of an analyst’s own definition is the number of rows behind it, in a hamlet and above', async () => {
    const counted = codes.filter((code) => code !== 'T-MONEY');
    expect(await unexplained(district.areas, counted)).toEqual([]);
  });

  it('a definition that asks for the place of rows is not stored and answers all the same', async () => {
    const { notStored } = await api().verifyTotals();
    expect(notStored).toEqual(['T-WITHIN']);
  });

  it('a sum of đồng is the sum of the rows behind it', async () => {
    const [, , commune = ''] = district.areas;
    for (const year of years) {
      const shown = (await progressOf([commune])).get(`a${commune}y${year}`);
      const { behind } = await api().admin.query<{ behind: { numerator: { where: unknown } } }>(
        `{ behind: explain(indicatorCode: "T-MONEY", areaId: "${commune}", year: ${year}) { numerator { where } } }`,
      );
      const rows = await api().admin.list<{ amountVnd: number | null }>('support', 'amountVnd', {
        where: behind.numerator.where as Record<string, unknown>,
        page: { limit: 5000 },
      });
      const sum = rows.reduce((total, row) => total + Number(row.amountVnd ?? 0), 0);
      expect(shown?.find((one) => one.indicator.code === 'T-MONEY')?.numerator).toBe(sum);
    }
  });

  it('somebody placed in two hamlets counts once above both, and the earlier counts again when the later is deleted', async () => {
    const { admin } = api();
    const [here = '', , there = ''] = district.hamlets;
    const [householdId = ''] = await admin.create('household', [
      { code: 'DOI', headName: 'Hoàng Văn Dời', hamletId: here },
    ]);
    const [personId = ''] = await admin.create('person', [{ householdId, name: 'Hoàng Thị Dời' }]);
    const place = (placedOn: string): Promise<string[]> =>
      admin.create('placement', [{ personId, placedOn }]);
    await place('2023-02-01');
    await admin.save('household', [{ id: householdId, set: { hamletId: there } }]);
    const [later = ''] = await place('2023-09-01');
    const after = await api().verifyTotals();
    const placed = ['JOB-PLACED', 'T-LATEST'];
    expect([...after.differences, ...(await unexplained(district.areas, placed))]).toEqual([]);
    await admin.remove('placement', [{ id: later }]);
    const last = await api().verifyTotals();
    expect([...last.differences, ...(await unexplained(district.areas, placed))]).toEqual([]);
  });

  it('an import of many rows in one batch leaves no difference', async () => {
    const { admin } = api();
    const homes = await admin.create(
      'household',
      Array.from({ length: 300 }, (_, index) => ({
        code: `IM${index}`,
        headName: 'Hoàng Văn Nhập',
        hamletId: random.one(district.hamlets),
      })),
    );
    const campaigns = await admin.list<{ id: string }>('reviewCampaign', 'id', {
      where: { year: { eq: 2023 } },
    });
    const reviews = await admin.create(
      'householdReview',
      homes.map((householdId) => ({
        householdId,
        campaignId: campaigns[0]?.id,
        recognisedClass: random.one(['POOR', 'NEAR_POOR', 'NOT_POOR', null]),
        lacksSafeWater: random.fact(),
      })),
    );
    await admin.remove(
      'householdReview',
      reviews.slice(0, 50).map((id) => ({ id })),
    );
    expect((await api().verifyTotals()).differences).toEqual([]);
  });

  it('a changed definition is computed anew in the transaction that changes it', async () => {
    const { admin } = api();
    const [, , commune = ''] = district.areas;
    const water = async (): Promise<number | null | undefined> =>
      (await progressOf([commune])).get(`a${commune}y2023`)?.find((one) => one.indicator.code === 'WATER')
        ?.numerator;
    const before = await water();
    const [indicator] = await admin.list<{ id: string; version: number; numerator: unknown }>(
      'indicator',
      'id version numerator',
      { where: { code: { eq: 'WATER' } } },
    );
    const id = indicator?.id ?? '';
    await admin.save('indicator', [{ id, set: { numerator: { year: { gte: 1900 } } } }]);
    const [, , , , province = ''] = district.areas;
    // Every household whose water is known is counted now.
    expect(await water()).toBeGreaterThan(before ?? 0);
    expect(await unexplained([commune, province], ['WATER'])).toEqual([]);
    await admin.save('indicator', [{ id, set: { numerator: indicator?.numerator } }]);
    expect(await water()).toBe(before);
    expect((await api().verifyTotals()).differences).toEqual([]);
  });

  describe('a total that does not come from the records is found', () => {
    it.each([
      ['of a unit', 'unit_total', 'numerator = numerator + 1 where subjects > 0'],
      ['of an area', 'area_total', 'missing = missing + 2 where denominator > 0'],
      ['of a subject counted', 'counted_subject', 'year = year + 40'],
    ])('%s', async (_what, table, change) => {
      await api().foldTotals();
      const [undo] = [change.replace(/ \+ /, ' - ')];
      await withConnection(database, (query) => query(`update ${table} set ${change}`));
      const { differences } = await api().verifyTotals();
      await withConnection(database, (query) => query(`update ${table} set ${undo}`));
      expect(differences.length).toBeGreaterThan(0);
      expect(differences[0]).toMatch(/^[A-Z-]+, /);
      expect((await api().verifyTotals()).differences).toEqual([]);
    });
  });

  it('two clerks of different communes who save at once both find their edits in the province', async () => {
    const [, , , , province = ''] = district.areas;
    const communes = [await api().unitId('02011'), await api().unitId('01975'), await api().unitId('02023')];
    const [first = '', , second = '', third = ''] = district.hamlets;
    await api().admin.save(
      'administrativeUnit',
      [first, second, third].map((id, index) => ({ id, set: { parentId: communes[index] } })),
    );
    const clerks = await Promise.all(communes.map((commune) => api().enter('CLERK', commune)));
    const own = await Promise.all(
      clerks.map((clerk) =>
        clerk.list<{ id: string }>('householdReview', 'id', { where: { year: { eq: 2023 } } }),
      ),
    );
    for (let round = 0; round < 10; round += 1) {
      const saved = await Promise.all(
        clerks.map((clerk, index) => {
          const row = own[index]?.[round % (own[index]?.length ?? 1)];
          return clerk.save('householdReview', [
            {
              id: row?.id ?? '',
              set: { recognisedClass: 'POOR', lacksSafeWater: random.one([true, false]) },
            },
          ]);
        }),
      );
      expect(saved.flat().filter(({ status }) => status !== 'SAVED' && status !== 'UNCHANGED')).toEqual([]);
    }
    expect((await api().verifyTotals()).differences).toEqual([]);
    expect(await unexplained([province], ['WATER', 'POV-RATE'])).toEqual([]);
  });
});
