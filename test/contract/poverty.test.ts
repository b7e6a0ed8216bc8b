import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { listDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { type RawRow, readRecords, type Records, unitsOf } from '../support/figures.js';
import { makeRandom } from '../support/random.js';
import { makeSmallDistrict, type SmallDistrict } from '../support/small-district.js';

type Json = Readonly<Record<string, unknown>>;

const deprivations = [
  'employment',
  'dependant_balance',
  'nutrition',
  'health_insurance',
  'adult_education',
  'child_schooling',
  'housing_quality',
  'housing_area',
  'safe_water',
  'hygienic_toilet',
  'telecom',
  'information_means',
];

const camel = (name: string): string =>
  `lacks${name
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`;

const isYes = (cell: unknown): boolean => cell === true || cell === 1;
/** Quotients of two ways of computing agree to nine decimals. */
const round = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1e9) / 1e9;

const isUnknown = (cell: unknown): boolean => cell === null || cell === undefined;

describeEachDatabase('poverty forms and measures', (database) => {
  const api = useApi(database);
  const random = makeRandom(404);
  let district: SmallDistrict;
  let records: Records;

  /** Each household's last annual review of a year in an area, by the household's id. */
  const lastReviews = (areaId: string, year: number): ReadonlyMap<string, RawRow> => {
    const units = unitsOf(records, areaId);
    const annual = new Set(
      records.review_campaign.filter((one) => one['kind'] === 'ANNUAL').map((one) => String(one['id'])),
    );
    const found = new Map<string, RawRow>();
    for (const review of records.household_review.toSorted((a, b) => Number(a['id']) - Number(b['id'])))
      if (
        review['year'] === year &&
        units.has(String(review['hamlet_id'])) &&
        annual.has(String(review['campaign_id']))
      )
        found.set(String(review['household_id']), review);
    return found;
  };

  const listed = async (key: string, where: Json): Promise<number> => {
    const { page } = await api().admin.query<{ page: { total: number } }>(listDocument(key, 'id', 'total'), {
      where,
      page: { limit: 1 },
    });
    return page.total;
  };

  beforeAll(async () => {
    district = await makeSmallDistrict(api(), random);
    const { admin } = api();
    await admin.save(
      'householdReview',
      district.reviews.map((id) => ({
        id,
        set: {
          memberCount: random.one([1, 2, 3, 4, 5, null]),
          flowReason: random.one(['RELAPSE', 'NEW', 'MOVED_IN', 'SPLIT', null]),
          incomeScore: 120,
          ...Object.fromEntries(
            deprivations.map((one) => [
              camel(one),
              random.one([true, false, random.one([true, false, null])]),
            ]),
          ),
        },
      })),
    );
    const [gone = '', unclear = '', moved = ''] = district.households;
    const reviewsOf = async (householdId: string, year: number): Promise<readonly { id: string }[]> =>
      admin.list<{ id: string }>('householdReview', 'id', {
        where: { householdId: { eq: householdId }, year: { eq: year } },
      });
    for (const [householdId, year] of [
      [gone, 2023],
      [unclear, 2023],
      [moved, 2022],
    ] as const) {
      await admin.save(
        'householdReview',
        (await reviewsOf(householdId, year === 2023 ? 2022 : 2023)).map(({ id }) => ({
          id,
          set: { recognisedClass: 'POOR' },
        })),
      );
      await admin.remove(
        'memberReview',
        await admin.list<{ id: string }>('memberReview', 'id', {
          where: { review: { householdId: { eq: householdId }, year: { eq: year } } },
        }),
      );
      await admin.remove('householdReview', await reviewsOf(householdId, year));
    }
    await admin.save('household', [{ id: gone, set: { endReason: 'MOVED_AWAY', endedOn: '2023-05-01' } }]);
    // Reviewed twice in one year, in two communes of the district.
    const [near] = await admin.list<{ id: string }>('reviewCampaign', 'id', {
      where: { year: { eq: 2023 }, kind: { eq: 'ANNUAL' }, area: { code: { eq: '01975' } } },
    });
    await admin.create('householdReview', [
      {
        householdId: district.households[5],
        campaignId: near?.id,
        recognisedClass: 'NEAR_POOR',
        memberCount: 3,
      },
    ]);
    records = await readRecords(database);
  });

  const cases: readonly (readonly [string, number])[] = [
    ['a hamlet', 0],
    ['the commune', 2],
    ['the district', 3],
    ['the province', 4],
  ];

  describe.each(cases)('of %s (%i)', (_what, position) => {
    const areaOf = (): string => district.areas[position] ?? '';

    it('the matrix counts each household once, and each cell opens to its households', async () => {
      const { flows } = await api().admin.query<{
        flows: { matrix: { before: string; after: string; households: number; where: Json }[] };
      }>(
        `{ flows: povertyFlows(areaId: "${areaOf()}", year: 2023) { matrix { before after households where } } }`,
      );
      const [earlier, later] = [lastReviews(areaOf(), 2022), lastReviews(areaOf(), 2023)];
      const state = (review: RawRow | undefined): string =>
        review ? String(review['recognised_class'] ?? 'NOT_STATED') : 'ABSENT';
      const expected = new Map<string, number>();
      for (const id of new Set([...earlier.keys(), ...later.keys()])) {
        const key = `${state(earlier.get(id))} → ${state(later.get(id))}`;
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
      expect(flows.matrix).toHaveLength(35);
      for (const { before, after, households, where } of flows.matrix) {
        const key = `${before} → ${after}`;
        expect([key, households, await listed('household', where)]).toEqual([
          key,
          expected.get(key) ?? 0,
          expected.get(key) ?? 0,
        ]);
      }
    });

    it.each([
      ['poor', 'POOR', 'NEAR_POOR'],
      ['nearPoor', 'NEAR_POOR', 'POOR'],
    ])(
      'the flow form of the %s closes or names the households that keep it open',
      async (sheet, own, neighbour) => {
        const balance = '{ computedClosing difference }';
        const { flows } = await api().admin.query<{
          flows: Record<
            string,
            {
              whole: {
                cells: { households: number; people: number; where: Json }[];
                households: { difference: number };
                people: { difference: number };
                unexplained: { households: number; where: Json };
                membersUnknown: { households: number; where: Json };
              };
            }
          >;
        }>(
          `{ flows: povertyFlows(areaId: "${areaOf()}", year: 2023) { ${sheet} { whole { cells { households people where }
          households ${balance} people ${balance} unexplained { households where } membersUnknown { households where } } } } }`,
        );
        const whole = flows[sheet]?.whole;
        if (!whole) throw new Error('There is no form');
        const [earlier, later] = [lastReviews(areaOf(), 2022), lastReviews(areaOf(), 2023)];
        const households = new Map(records.household.map((one) => [String(one['id']), one]));
        const names = [
          'open',
          'neighbourOut',
          'rose',
          'otherOut',
          'neighbourIn',
          'relapse',
          'new',
          'otherIn',
          'close',
        ];
        const counts = new Map<string, string[]>(names.map((name) => [name, []]));
        const unexplained: string[] = [];
        const put = (name: string | null, id: string): void => {
          (name === null ? unexplained : (counts.get(name) ?? [])).push(id);
        };
        for (const id of new Set([...earlier.keys(), ...later.keys()])) {
          const [before, after] = [earlier.get(id), later.get(id)];
          const [was, is] = [before?.['recognised_class'], after?.['recognised_class']];
          if (was === own) put('open', id);
          if (is === own) put('close', id);
          if (was === own && is !== own) {
            const ended = households.get(id)?.['end_reason'] ?? null;
            if (is === neighbour) put('neighbourOut', id);
            else if (is) put('rose', id);
            else put(!after && ended !== null ? 'otherOut' : null, id);
          }
          if (is === own && was !== own) {
            const reason = String(after?.['flow_reason'] ?? '');
            if (was === neighbour) put('neighbourIn', id);
            else if (reason === 'RELAPSE') put('relapse', id);
            else if (reason === 'NEW') put('new', id);
            else put(reason === '' ? null : 'otherIn', id);
          }
        }
        const order = own === 'POOR' ? names : ['open', 'rose', 'neighbourOut', ...names.slice(3)];
        const expected = order.map((name) => counts.get(name)?.length);
        expect(whole.cells.map((one) => one.households)).toEqual(expected);
        for (const [index, cell] of whole.cells.entries())
          expect([order[index], await listed('household', cell.where)]).toEqual([
            order[index],
            expected[index],
          ]);
        expect([whole.unexplained.households, await listed('household', whole.unexplained.where)]).toEqual([
          unexplained.length,
          unexplained.length,
        ]);
        expect(await listed('household', whole.membersUnknown.where)).toBe(whole.membersUnknown.households);
        const size = (of: ReadonlyMap<string, RawRow>, ids: readonly string[]): number =>
          ids.reduce((sum, id) => sum + Number(of.get(id)?.['member_count'] ?? 0), 0);
        expect([whole.cells[0]?.people, whole.cells[8]?.people]).toEqual([
          size(earlier, counts.get('open') ?? []),
          size(later, counts.get('close') ?? []),
        ]);
      },
    );

    it('deprivations by class are those of the rows, and each opens to them', async () => {
      const line = 'whole { households total where cells { code households missing where missingWhere } }';
      const { form } = await api().admin.query<{
        form: Record<
          string,
          {
            whole: {
              households: number;
              total: number;
              where: Json;
              cells: { code: string; households: number; missing: number; where: Json; missingWhere: Json }[];
            };
          }
        >;
      }>(
        `{ form: povertyDeprivations(areaId: "${areaOf()}", year: 2023) { poor { ${line} } nearPoor { ${line} } } }`,
      );
      for (const [sheet, own] of [
        ['poor', 'POOR'],
        ['nearPoor', 'NEAR_POOR'],
      ] as const) {
        const rows = [...lastReviews(areaOf(), 2023).values()].filter(
          (one) => one['recognised_class'] === own,
        );
        const whole = form[sheet]?.whole;
        const expected = deprivations.map((one) => [
          one.toUpperCase(),
          rows.filter((row) => isYes(row[`lacks_${one}`])).length,
          rows.filter((row) => isUnknown(row[`lacks_${one}`])).length,
        ]);
        expect(whole?.cells.map(({ code, households, missing }) => [code, households, missing])).toEqual(
          expected,
        );
        expect(whole?.total).toBe(expected.reduce((sum, [, count]) => sum + Number(count), 0));
        expect([whole?.households, await listed('householdReview', whole?.where ?? {})]).toEqual([
          rows.length,
          rows.length,
        ]);
        for (const { code, households, missing, where, missingWhere } of whole?.cells ?? [])
          expect([
            code,
            await listed('householdReview', where),
            await listed('householdReview', missingWhere),
          ]).toEqual([code, households, missing]);
      }
    });

    it.each([
      ['HOUSEHOLDS', 'RECOGNISED_CLASS'],
      ['MEMBERS', 'RECOGNISED_CLASS'],
      ['HOUSEHOLDS', 'CUT_OFF'],
      ['MEMBERS', 'CUT_OFF'],
    ])('the adjusted headcount by %s and %s is what the definition gives', async (weight, identification) => {
      const { measures } = await api().admin.query<{
        measures: {
          population: number;
          missing: number;
          withoutClass: number;
          headcount: number | null;
          intensity: number | null;
          adjustedHeadcount: number | null;
          populationWhere: Json;
          poorWhere: Json;
          indicators: {
            code: string;
            censoredHeadcount: number | null;
            contribution: number | null;
            where: Json;
          }[];
          dimensions: { contribution: number | null }[];
        };
      }>(
        `{ measures: povertyMeasures(areaId: "${areaOf()}", year: 2023, weight: ${weight}, identification: ${identification}) {
          population missing withoutClass headcount intensity adjustedHeadcount populationWhere poorWhere
          indicators { code censoredHeadcount contribution where } dimensions { contribution } } }`,
      );
      const isByClass = identification === 'RECOGNISED_CLASS';
      const size = (row: RawRow): number => (weight === 'HOUSEHOLDS' ? 1 : Number(row['member_count'] ?? 0));
      const total = (rows: readonly RawRow[]): number => rows.reduce((sum, row) => sum + size(row), 0);
      const points = (row: RawRow): number => deprivations.filter((one) => isYes(row[`lacks_${one}`])).length;
      const all = [...lastReviews(areaOf(), 2023).values()];
      const withClass = all.filter((row) => !isByClass || !isUnknown(row['recognised_class']));
      const isWhole = (row: RawRow): boolean => deprivations.every((one) => !isUnknown(row[`lacks_${one}`]));
      const population = withClass.filter(isWhole);
      const poor = population.filter((row) =>
        isByClass ? row['recognised_class'] === 'POOR' : points(row) >= 3,
      );
      const [n, q] = [total(population), total(poor)];
      const weighed = poor.reduce((sum, row) => sum + size(row) * (points(row) / 12), 0);
      expect({
        ...measures,
        headcount: round(measures.headcount),
        intensity: round(measures.intensity),
        adjustedHeadcount: round(measures.adjustedHeadcount),
      }).toMatchObject({
        population: n,
        missing: total(withClass.filter((row) => !isWhole(row))),
        withoutClass: total(all) - total(withClass),
        headcount: round(n === 0 ? null : q / n),
        intensity: round(q === 0 ? null : weighed / q),
        adjustedHeadcount: round(n === 0 ? null : weighed / n),
      });
      for (const [index, one] of measures.indicators.entries()) {
        const deprived = poor.filter((row) => isYes(row[`lacks_${deprivations[index]}`]));
        expect([one.code, round(one.censoredHeadcount), round(one.contribution)]).toEqual([
          deprivations[index]?.toUpperCase(),
          round(n === 0 ? null : total(deprived) / n),
          round(weighed === 0 ? null : total(deprived) / 12 / weighed),
        ]);
        const counted =
          weight === 'HOUSEHOLDS' ? deprived : deprived.filter((row) => !isUnknown(row['member_count']));
        expect(await listed('householdReview', one.where)).toBe(counted.length);
      }
      const shares = measures.dimensions.map((one) => one.contribution ?? 0);
      expect(round(shares.reduce((sum, one) => sum + one, 0))).toBe(round(weighed === 0 ? 0 : 1));
      const known = (rows: readonly RawRow[]): number =>
        rows.filter((row) => weight === 'HOUSEHOLDS' || !isUnknown(row['member_count'])).length;
      expect([
        await listed('householdReview', measures.populationWhere),
        await listed('householdReview', measures.poorWhere),
      ]).toEqual([known(population), known(poor)]);
    });

    it('each cross-check names both sides, their difference and rows that can be opened', async () => {
      const { checks } = await api().admin.query<{
        checks: {
          code: string;
          relation: string;
          left: { value: number };
          right: { value: number };
          difference: number;
          isMet: boolean;
          rows: { resource: string; where: Json; count: number };
        }[];
      }>(
        `{ checks: povertyChecks(areaId: "${areaOf()}", year: 2023) { code relation left { value } right { value } difference isMet rows { resource where count } } }`,
      );
      expect(checks.length).toBeGreaterThanOrEqual(17);
      for (const { code, relation, left, right, difference, isMet, rows } of checks) {
        expect([code, difference, isMet]).toEqual([
          code,
          left.value - right.value,
          relation === '=' ? left.value === right.value : left.value <= right.value,
        ]);
        expect([code, await listed(rows.resource, rows.where)]).toEqual([code, rows.count]);
      }
    });
  });

  it('households that changed their size on the way explain why forms 2 and 3 count other people, and are its rows', async () => {
    const { checks } = await api().admin.query<{
      checks: { code: string; isMet: boolean; right: { value: number }; rows: { where: Json } }[];
    }>(
      `{ checks: povertyChecks(areaId: "${district.areas[3]}", year: 2023) { code isMet right { value } rows { where } } }`,
    );
    const [earlier, later] = [
      lastReviews(district.areas[3] ?? '', 2022),
      lastReviews(district.areas[3] ?? '', 2023),
    ];
    for (const [code, from, to] of [
      ['POOR_TO_NEAR_POOR_PEOPLE', 'POOR', 'NEAR_POOR'],
      ['NEAR_POOR_TO_POOR_PEOPLE', 'NEAR_POOR', 'POOR'],
    ] as const) {
      const gone = [...earlier].filter(
        ([id, one]) => one['recognised_class'] === from && later.get(id)?.['recognised_class'] === to,
      );
      const sizeOf = (review: RawRow | undefined): number => Number(review?.['member_count'] ?? 0);
      const resized = gone.filter(([id, one]) => sizeOf(one) !== sizeOf(later.get(id))).map(([id]) => id);
      const check = checks.find((one) => one.code === code);
      expect([code, check?.isMet, check?.right.value]).toEqual([
        code,
        true,
        gone.reduce((sum, [id]) => sum + sizeOf(later.get(id)), 0),
      ]);
      const shown = await api().admin.list<{ id: string }>('household', 'id', { where: check?.rows.where });
      expect(shown.map((one) => one.id).toSorted()).toEqual(resized.toSorted());
    }
  });

  it('a poor household without three deprivations breaks the check until its sheet says why', async () => {
    const { admin } = api();
    const answer = async (): Promise<{ isMet: boolean; left: { value: number }; where: Json }> => {
      const { checks } = await admin.query<{
        checks: { code: string; isMet: boolean; left: { value: number }; rows: { where: Json } }[];
      }>(
        `{ checks: povertyChecks(areaId: "${district.areas[3]}", year: 2023) { code isMet left { value } rows { where } } }`,
      );
      const found = checks.find((one) => one.code === 'DEPRIVATIONS_POOR');
      if (!found) throw new Error('The check of deprivations is missing.');
      return { isMet: found.isMet, left: found.left, where: found.rows.where };
    };
    const before = await answer();
    const oracle = [...lastReviews(district.areas[3] ?? '', 2023).values()].filter(
      (one) =>
        one['recognised_class'] === 'POOR' &&
        !deprivations.some((name) => isUnknown(one[`lacks_${name}`])) &&
        deprivations.filter((name) => isYes(one[`lacks_${name}`])).length < 3,
    );
    expect([before.isMet, before.left.value]).toEqual([oracle.length === 0, oracle.length]);
    const shown = await admin.list<{ id: string; version: number }>('householdReview', 'id version', {
      where: before.where,
    });
    await admin.save(
      'householdReview',
      shown.map(({ id }) => ({ id, set: { differenceReason: 'Họp dân thống nhất' } })),
    );
    expect(await answer()).toMatchObject({ isMet: true, left: { value: 0 } });
    await admin.save(
      'householdReview',
      shown.map(({ id }) => ({ id, set: { differenceReason: null } })),
    );
  });

  it('members are counted against the sheets that list them, and poor households without a list are named', async () => {
    const { checks } = await api().admin.query<{
      checks: { code: string; left: { value: number }; right: { value: number }; rows: { where: Json } }[];
    }>(
      `{ checks: povertyChecks(areaId: "${district.areas[3]}", year: 2023) { code left { value } right { value } rows { where } } }`,
    );
    const membersOf = (review: RawRow): number =>
      records.member_review.filter((one) => String(one['review_id']) === String(review['id'])).length;
    const sheets = [...lastReviews(district.areas[3] ?? '', 2023).values()];
    const comparable = sheets.filter((one) => membersOf(one) > 0 && !isUnknown(one['member_count']));
    const sum = (count: (one: RawRow) => number): number =>
      comparable.reduce((total, one) => total + count(one), 0);
    const ids = (rows: readonly RawRow[]): readonly string[] =>
      rows.map((one) => String(one['id'])).toSorted();
    const found = (code: string) => checks.find((one) => one.code === code);
    expect([found('MEMBERS')?.left.value, found('MEMBERS')?.right.value]).toEqual([
      sum((one) => Number(one['member_count'])),
      sum(membersOf),
    ]);
    const shownBy = async (code: string): Promise<readonly string[]> => {
      const rows = await api().admin.list<{ id: string }>('householdReview', 'id', {
        where: found(code)?.rows.where,
      });
      return rows.map((one) => one.id).toSorted();
    };
    expect(await shownBy('MEMBERS')).toEqual(
      ids(comparable.filter((one) => Number(one['member_count']) !== membersOf(one))),
    );
    expect(await shownBy('MEMBERS_LISTED')).toEqual(
      ids(
        sheets.filter(
          (one) => ['POOR', 'NEAR_POOR'].includes(String(one['recognised_class'])) && membersOf(one) === 0,
        ),
      ),
    );
  });

  it('a household reviewed twice in a year is what parts form 2 or 3 from form 1', async () => {
    const { checks } = await api().admin.query<{
      checks: { code: string; difference: number; rows: { count: number } }[];
    }>(
      `{ checks: povertyChecks(areaId: "${district.areas[3]}", year: 2023) { code difference rows { count } } }`,
    );
    const closings = checks.filter((one) => one.code.startsWith('CLOSING_'));
    const apart = closings.reduce((sum, one) => sum + Math.abs(one.difference), 0);
    const rows = closings.reduce((sum, one) => sum + one.rows.count, 0);
    expect(rows).toBe(apart);
  });

  it('an analyst is not told what rests on few households, nor given filters that name sensitive facts', async () => {
    const analyst = await api().enter('ANALYST', district.areas[4] ?? '');
    expect(
      await analyst.refusal(
        `{ povertyMeasures(areaId: "${district.areas[2]}", year: 2023, identification: CUT_OFF) { headcount } }`,
      ),
    ).toEqual(['ACCESS_SMALL_COUNTS']);
    const { form } = await analyst.query<{
      form: {
        poor: { whole: { total: number | null; cells: { code: string; households: number | null }[] } };
      };
    }>(
      `{ form: povertyDeprivations(areaId: "${district.areas[0]}", year: 2023) { poor { whole { total cells { code households } } } } }`,
    );
    const hidden = form.poor.whole.cells.filter((one) => one.households === null);
    expect([form.poor.whole.total, hidden.map((one) => one.code)]).toEqual([null, ['NUTRITION']]);
  });

  it('flows take the same number of statements for few and many households', async () => {
    const count = (areaId: string | undefined): Promise<number> =>
      api().countStatements(api().admin, () =>
        api().admin.query(`{ povertyMeasures(areaId: "${areaId}", year: 2023) { headcount } }`),
      );
    expect(await count(district.areas[0])).toBe(await count(district.areas[4]));
  });
});
