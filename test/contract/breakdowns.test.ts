import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { type Client, listDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import {
  computeFigures,
  type Figure,
  type RawRow,
  readRecords,
  type Records,
  unitsOf,
} from '../support/figures.js';
import { partKey } from '../support/parts.js';
import { makeRandom } from '../support/random.js';
import { makeSmallDistrict, type SmallDistrict } from '../support/small-district.js';

type Json = Readonly<Record<string, unknown>>;

interface Part extends Figure {
  readonly keys: readonly (string | null)[];
  readonly label: { readonly vi: string; readonly en: string };
  readonly value: number | null;
  readonly numeratorWhere: Json | null;
  readonly denominatorWhere: Json | null;
  readonly missingWhere: Json | null;
}

interface Breakdown {
  readonly indicator: { readonly subject: string };
  readonly whole: Omit<Part, 'keys' | 'label'> | null;
  readonly parts: readonly Part[];
  readonly isProtected: boolean;
}

const figures = 'numerator denominator missing value numeratorWhere denominatorWhere missingWhere';

/** Tables of the indicators' subjects. */
const tables: Readonly<Record<string, keyof Records>> = {
  householdReview: 'household_review',
  memberReview: 'member_review',
  placement: 'placement',
  support: 'support',
  growthMeasurement: 'growth_measurement',
};

const counts = ({ numerator, denominator, missing }: Figure): Figure => ({ numerator, denominator, missing });

const add = (parts: readonly Figure[]): Figure =>
  parts.map(counts).reduce((sum, one) => ({
    numerator: sum.numerator + one.numerator,
    denominator: one.denominator === null ? null : (sum.denominator ?? 0) + one.denominator,
    missing: sum.missing + one.missing,
  }));

describeEachDatabase('breakdowns', (database) => {
  const api = useApi(database);
  const random = makeRandom(31);
  let district: SmallDistrict;
  let codes: readonly string[] = [];
  let records: Records;

  const breakdown = async (
    code: string,
    by: string,
    areaId: string,
    year: number,
    client: Client = api().admin,
  ): Promise<Breakdown> => {
    const { found } = await client.query<{ found: Breakdown }>(
      `{ found: progressBreakdown(areaId: "${areaId}", year: ${year}, indicatorCode: "${code}", by: ${by}) {
        indicator { subject } isProtected whole { ${figures} } parts { keys label { vi en } ${figures} } } }`,
    );
    return found;
  };

  const optionsOf = async (code: string): Promise<string[]> => {
    const { options } = await api().admin.query<{ options: { by: string }[] }>(
      `{ options: breakdownOptions(indicatorCode: "${code}") { by } }`,
    );
    return options.map((one) => one.by);
  };

  const listed = async (subject: string, where: Json | null): Promise<number | null> => {
    if (!where) return null;
    const { page } = await api().admin.query<{ page: { total: number } }>(
      listDocument(subject, 'id', 'total'),
      {
        where,
        page: { limit: 1 },
      },
    );
    return page.total;
  };

  /** A distinct count counts each person or household in the part of its first row that qualifies. */
  const firstRows = (code: string, table: keyof Records, areaId: string, year: number): readonly RawRow[] => {
    const owner = table === 'placement' ? 'person_id' : 'household_id';
    const qualifying = records[table]
      .filter(
        (row) => (computeFigures({ ...records, [table]: [row] }, areaId, year)[code]?.numerator ?? 0) > 0,
      )
      .toSorted((a, b) => Number(a['year']) - Number(b['year']) || Number(a['id']) - Number(b['id']));
    return qualifying.filter(
      (row, index) => qualifying.findIndex((one) => one[owner] === row[owner]) === index,
    );
  };

  /** The figure of each part, from the raw rows of the subject that belong to it. */
  const expectedParts = (
    code: string,
    by: string,
    table: keyof Records,
    areaId: string,
    year: number,
  ): ReadonlyMap<string | null, Figure> => {
    const isDistinct = code === 'JOB-PLACED' || code === 'HOUSING';
    const rows = isDistinct ? firstRows(code, table, areaId, year) : records[table];
    const groups = new Map<string | null, RawRow[]>();
    for (const row of rows) {
      const key = partKey(records, by, table, row, year);
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    return new Map(
      [...groups].map(([key, own]) => {
        const figure = computeFigures({ ...records, [table]: own }, areaId, year)[code];
        if (!figure) throw new Error(`${code} is not recomputed`);
        return [key, figure];
      }),
    );
  };

  beforeAll(async () => {
    district = await makeSmallDistrict(api(), random);
    const { admin } = api();
    const ethnicities = await admin.list<{ id: string }>('ethnicity', 'id', { page: { limit: 3 } });
    // One head a household: of several, each way of counting might take another.
    const homes = new Map(
      (
        await admin.list<{ id: string; householdId: string }>('person', 'id householdId', {
          page: { limit: 1000 },
        })
      ).map(({ id, householdId }) => [householdId, id]),
    );
    const heads = new Set(homes.values());
    await admin.save(
      'person',
      district.persons.map((id) => ({
        id,
        set: {
          sex: random.one(['MALE', 'FEMALE', null]),
          hasDisability: random.fact(),
          ethnicityId: random.one([...ethnicities.map((one) => one.id), null]),
          relationToHead: heads.has(id) ? 'HEAD' : 'CHILD',
        },
      })),
    );
    await admin.save(
      'household',
      district.households.map((id) => ({
        id,
        set: { hasPersonOfMerit: random.fact(), isEthnicMinority: random.fact() },
      })),
    );
    await admin.save(
      'householdReview',
      district.reviews.map((id) => ({ id, set: { hasNoLabourCapacity: random.fact() } })),
    );
    const kindId = district.codes['HOUSING'];
    const supports = await admin.create(
      'support',
      Array.from({ length: 24 }, (_, index) => ({
        kindId,
        componentId: district.codes['DA2'],
        householdId: district.households[index % 12],
        from: `${index % 3 === 0 ? 2022 : 2023}-0${1 + random.below(9)}-11`,
        amountVnd: 1_000_000,
      })),
    );
    await admin.create(
      'fundingShare',
      supports.map((supportId) => ({
        supportId,
        sourceId: district.codes['MOBILISED'],
        amountVnd: 1_000_000,
      })),
    );
    await admin.create(
      'placement',
      Array.from({ length: 30 }, (_, index) => ({
        personId: district.persons[index % 20],
        placedOn: `${index % 2 === 0 ? 2022 : 2023}-0${1 + random.below(9)}-10`,
      })),
    );
    await admin.create(
      'growthMeasurement',
      district.persons.map((personId) => ({
        personId,
        measuredOn: `2023-0${1 + random.below(9)}-12`,
        heightCm: random.one([82, 95, 108, 124, 138, 150, null]),
      })),
    );
    codes = (await admin.list<{ code: string }>('indicator', 'code')).map((one) => one.code);
    records = await readRecords(database);
  });

  it('are found from what is declared: people have a sex, households a class, officers neither', async () => {
    expect(await optionsOf('HEALTH-INSURANCE')).toEqual([
      'AREA',
      'SEX',
      'AGE_BAND',
      'ETHNICITY',
      'ETHNIC_MINORITY',
      'CLASS',
      'MERIT',
      'DISABILITY',
      'NO_LABOUR_CAPACITY',
    ]);
    expect(await optionsOf('WATER')).not.toContain('SEX');
    expect(await optionsOf('JOB-PLACED')).toContain('YEAR');
    expect(await optionsOf('OFFICERS-TRAINED')).toEqual(['AREA']);
    const told = await api().admin.refusal(
      `{ progressBreakdown(areaId: "${district.areas[0]}", year: 2023, indicatorCode: "WATER", by: SEX) { by } }`,
    );
    expect(told).toEqual(['INPUT_NOT_A_CHOICE']);
  });

  describe.each([
    ['a hamlet', 0, 2023],
    ['the commune', 2, 2023],
    ['the commune', 2, 2022],
    ['the province', 4, 2023],
  ])('of every indicator for %s (%i) in %i', (_what, position, year) => {
    const areaOf = (): string => district.areas[position] ?? '';

    it('add up to the figure that the raw rows give, and open to as many rows as they count', {
      timeout: 120_000,
    }, async () => {
      const whole = computeFigures(records, areaOf(), year);
      for (const code of codes)
        for (const by of await optionsOf(code)) {
          const found = await breakdown(code, by, areaOf(), year);
          const at = `${code} by ${by}`;
          expect([at, found.isProtected]).toEqual([at, false]);
          const figure = whole[code];
          expect([at, found.whole && counts(found.whole)]).toEqual([at, figure]);
          expect([at, found.parts.length === 0 ? figure : add(found.parts)]).toEqual([at, figure]);
          for (const part of found.parts) {
            const place = `${at}: ${part.label.vi}`;
            expect([
              place,
              await listed(found.indicator.subject, part.numeratorWhere),
              await listed(found.indicator.subject, part.denominatorWhere),
              (await listed(found.indicator.subject, part.missingWhere)) ?? 0,
            ]).toEqual([place, part.numerator, part.denominator, part.missing]);
          }
        }
    });

    it.each([
      'SEX',
      'AGE_BAND',
      'ETHNICITY',
      'ETHNIC_MINORITY',
      'CLASS',
      'MERIT',
      'DISABILITY',
      'NO_LABOUR_CAPACITY',
    ])('by %s part for part', async (by) => {
      let compared = 0;
      for (const code of codes) {
        if (!(await optionsOf(code)).includes(by)) continue;
        const { indicator, parts } = await breakdown(code, by, areaOf(), year);
        const table = tables[indicator.subject];
        if (!table) throw new Error(`No raw table for ${indicator.subject}`);
        const expected = expectedParts(code, by, table, areaOf(), year);
        for (const part of parts) {
          const [key = null] = part.keys;
          const figure = expected.get(key) ?? {
            ...counts(part),
            numerator: 0,
            missing: 0,
            denominator: part.denominator === null ? null : 0,
          };
          expect([code, by, key, counts(part)]).toEqual([code, by, key, counts(figure)]);
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThan(5);
    });

    it('by area: each unit below has the figure that it has by itself', async () => {
      for (const code of codes.filter((one) => one !== 'JOB-PLACED' && one !== 'HOUSING')) {
        const { parts } = await breakdown(code, 'AREA', areaOf(), year);
        const seen = new Set<string>();
        for (const part of parts) {
          const [key] = part.keys;
          if (!key) continue;
          // What an earlier unit holds already is not counted again in one that it became a part of.
          const units = unitsOf(records, key);
          if ([...units].some((unit) => seen.has(unit))) continue;
          for (const unit of units) seen.add(unit);
          expect([code, key, counts(part)]).toEqual([
            code,
            key,
            counts(computeFigures(records, key, year)[code] ?? part),
          ]);
        }
      }
    });
  });

  describe('for an analyst', () => {
    it('are exact by area where only what lists show is counted', async () => {
      const analyst = await api().enter('ANALYST', district.areas[4] ?? '');
      const own = await breakdown('WATER', 'AREA', district.areas[3] ?? '', 2023, analyst);
      expect(own.isProtected).toBe(false);
      expect(own).toEqual(await breakdown('WATER', 'AREA', district.areas[3] ?? '', 2023));
    });

    it('show no count of fewer than ten people, and still add up to the whole', async () => {
      const analyst = await api().enter('ANALYST', district.areas[4] ?? '');
      let shown = 0;
      for (const code of codes)
        for (const by of await optionsOf(code)) {
          const found = await breakdown(code, by, district.areas[4] ?? '', 2023, analyst);
          if (!found.isProtected) continue;
          const published = [...found.parts, ...(found.whole ? [found.whole] : [])];
          const cells = published.flatMap(({ numerator, denominator, missing }) =>
            denominator === null ? [numerator] : [numerator, denominator - missing - numerator, missing],
          );
          expect([code, by, cells.filter((one) => one > 0 && one < 10)]).toEqual([code, by, []]);
          expect(published.every((one) => one.numeratorWhere === null)).toBe(true);
          expect([code, by, found.whole && counts(found.whole)]).toEqual([
            code,
            by,
            found.whole && add(found.parts),
          ]);
          shown += found.parts.length;
        }
      expect(shown).toBeGreaterThan(0);
    });

    it('nor does progress or an explanation, where the indicator itself tests a sensitive fact', async () => {
      const hasFew = (areaId: string): boolean => {
        const denominator = computeFigures(records, areaId, 2023)['STUNTING']?.denominator ?? 0;
        return denominator > 0 && denominator < 10;
      };
      const hamlet = [...district.hamlets, ...district.areas].find(hasFew) ?? '';
      const analyst = await api().enter('ANALYST', district.areas[4] ?? '');
      const stunting = async (areaId: string, client: Client): Promise<unknown> => {
        const { series } = await client.query<{ series: unknown[] }>(
          `{ series: progressSeries(areaId: "${areaId}", indicatorCode: "STUNTING", fromYear: 2023, toYear: 2023) { numerator denominator missing value status isWithheld } }`,
        );
        return series[0];
      };
      expect(await stunting(hamlet, analyst)).toEqual({
        numerator: 0,
        denominator: 0,
        missing: 0,
        value: null,
        status: 'NO_DATA',
        isWithheld: true,
      });
      expect(await stunting(hamlet, api().admin)).toMatchObject({
        ...computeFigures(records, hamlet, 2023)['STUNTING'],
        isWithheld: false,
      });
      const explained = `{ explain(indicatorCode: "STUNTING", areaId: "${hamlet}", year: 2023) { numerator { count } } }`;
      expect(await analyst.refusal(explained)).toEqual(['ACCESS_SMALL_COUNTS']);
      expect(await api().admin.refusal(explained)).toEqual([]);
    });

    it('by sensitive facts are refused for a definition of an analyst’s own making', async () => {
      const analyst = await api().enter('ANALYST', district.areas[4] ?? '');
      const [programme] = await analyst.list<{ id: string }>('programme', 'id', {
        where: { code: { eq: 'GNBV' } },
      });
      await analyst.create('indicator', [
        {
          programmeId: programme?.id,
          code: 'OWN',
          position: 90,
          name: 'Số phiếu',
          unit: 'COUNT',
          rule: 'AT_LEAST',
          timeBasis: 'YEARLY',
          measure: 'COUNT',
          subject: 'householdReview',
          yearField: 'year',
        },
      ]);
      const document = (by: string): string =>
        `{ progressBreakdown(areaId: "${district.areas[4]}", year: 2023, indicatorCode: "OWN", by: ${by}) { by } }`;
      for (const by of ['ETHNICITY', 'ETHNIC_MINORITY', 'DISABILITY'])
        expect([by, ...(await analyst.refusal(document(by)))]).toEqual([by, 'ACCESS_DENIED']);
      expect(await analyst.refusal(document('AREA'))).toEqual([]);
      expect(await api().admin.refusal(document('ETHNICITY'))).toEqual([]);
    });
  });

  it('under the boundaries of a day the parts add up to the area as it was', async () => {
    const { found } = await api().admin.query<{ found: Breakdown }>(
      `{ found: progressBreakdown(areaId: "${district.areas[4]}", year: 2023, indicatorCode: "WATER", by: AREA, boundary: "2023-12-31") {
        indicator { subject } isProtected whole { ${figures} } parts { keys label { vi en } ${figures} } } }`,
    );
    expect(found.whole && counts(found.whole)).toEqual(add(found.parts));
    for (const part of found.parts)
      expect([part.label.vi, await listed('householdReview', part.numeratorWhere)]).toEqual([
        part.label.vi,
        part.numerator,
      ]);
  });

  it('a distinct count opens to as many rows as it counts', async () => {
    for (const code of ['JOB-PLACED', 'HOUSING']) {
      const { explain } = await api().admin.query<{
        explain: { subject: string; numerator: { count: number; where: Json } };
      }>(
        `{ explain(indicatorCode: "${code}", areaId: "${district.areas[4]}", year: 2023) { subject numerator { count where } } }`,
      );
      const figure = computeFigures(records, district.areas[4] ?? '', 2023)[code];
      expect([code, explain.numerator.count, await listed(explain.subject, explain.numerator.where)]).toEqual(
        [code, figure?.numerator, figure?.numerator],
      );
    }
  });

  it('a series carries each year’s poverty standard and marks where it changes', async () => {
    const [, , commune = ''] = district.areas;
    const [standard] = await api().admin.list<{ id: string }>('povertyStandard', 'id', {
      where: { code: { eq: '2016-2020' } },
    });
    await api().admin.create('reviewCampaign', [
      { areaId: commune, year: 2021, kind: 'ANNUAL', name: 'Rà soát 2021', standardId: standard?.id },
    ]);
    const series = async (code: string, areaId: string): Promise<unknown> =>
      (
        await api().admin.query<{ series: unknown }>(
          `{ series: progressSeries(areaId: "${areaId}", indicatorCode: "${code}", fromYear: 2021, toYear: 2023) { year standards startsStandard } }`,
        )
      ).series;
    for (const areaId of [district.hamlets[0] ?? '', commune])
      expect(await series('WATER', areaId)).toEqual([
        { year: 2021, standards: ['2016-2020'], startsStandard: false },
        { year: 2022, standards: ['2022-2025'], startsStandard: true },
        { year: 2023, standards: ['2022-2025'], startsStandard: false },
      ]);
    expect(await series('OFFICERS-TRAINED', commune)).toEqual(
      [2021, 2022, 2023].map((year) => ({ year, standards: [], startsStandard: false })),
    );
  });
});
