import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { readRecords, unitsOf } from '../support/figures.js';
import { idByCode } from '../support/plan-ids.js';
import { makeEdits } from '../support/random-edits.js';
import { makeRandom } from '../support/random.js';
import { type RawQuery, withConnection } from '../support/raw.js';
import { makeSmallDistrict, type SmallDistrict, years } from '../support/small-district.js';

type Json = Readonly<Record<string, unknown>>;

interface Counts {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly missing: number;
}

interface Shown extends Counts {
  readonly value: number | null;
  readonly completion: number | null;
  readonly change: number | null;
  readonly status: string;
}

/** What is asked: units as a list of SQL, the year, and the first year of the programme. */
interface Asked {
  readonly units: string;
  readonly year: number;
}

interface Case {
  readonly definition: Json;
  /** One row: numerator, and for a share denominator and missing. Written by hand from the sentence, not from the filters. */
  readonly sql: (asked: Asked) => string;
}

const share = (rows: string, missing: string, met: string): string =>
  `select sum(case when not (${missing}) and (${met}) then 1 else 0 end) as numerator, count(*) as denominator,
    sum(case when ${missing} then 1 else 0 end) as missing from (${rows}) as x`;

const annual = ({ units, year }: Asked, more: string): string =>
  `select r.* from household_review as r join review_campaign as c on c.id = r.campaign_id
    where c.kind = 'ANNUAL' and c.year = ${year} and r.hamlet_id in (${units}) and ${more}`;

const member = (condition: string): string =>
  `exists (select 1 from member_review as m where m.review_id = x.id and ${condition})`;

const wasListed = (row: string, classes: string): string =>
  `exists (select 1 from household_review as r where r.household_id = ${row}.household_id and r.year = ${row}.year and r.recognised_class in (${classes}))`;

const isAnnual = { campaign: { kind: { eq: 'ANNUAL' } } };
const listed = { in: ['POOR', 'NEAR_POOR'] };
const percent = { unit: 'PERCENT', measure: 'SHARE', decimals: 1 };
const reviews = { subject: 'householdReview', yearField: 'year' };
const supports = { subject: 'support', yearField: 'year' };

const cases: Readonly<Record<string, Case>> = {
  'poor households of whose members every one is insured': {
    definition: {
      ...reviews,
      ...percent,
      denominator: { ...isAnnual, recognisedClass: { eq: 'POOR' }, members: { some: {} } },
      known: { members: { none: { hasHealthInsurance: { isNull: true } } } },
      numerator: { members: { every: { hasHealthInsurance: { eq: true } } } },
    },
    sql: (asked) =>
      share(
        `select * from (${annual(asked, "r.recognised_class = 'POOR'")}) as x where ${member('1 = 1')}`,
        member('m.has_health_insurance is null'),
        `not ${member('m.has_health_insurance is not true')}`,
      ),
  },
  'poor and near-poor households without anybody unemployed': {
    definition: {
      ...reviews,
      ...percent,
      rule: 'EVERY',
      denominator: { ...isAnnual, recognisedClass: listed },
      known: {
        or: [
          { members: { some: { workState: { eq: 'UNEMPLOYED' } } } },
          { members: { some: {}, none: { workState: { isNull: true } } } },
        ],
      },
      numerator: { members: { none: { workState: { eq: 'UNEMPLOYED' } } } },
    },
    sql: (asked) =>
      share(
        annual(asked, "r.recognised_class in ('POOR', 'NEAR_POOR')"),
        `not ${member("m.work_state = 'UNEMPLOYED'")} and (not ${member('1 = 1')} or ${member('m.work_state is null')})`,
        `not ${member("m.work_state = 'UNEMPLOYED'")}`,
      ),
  },
  'money for households that were poor in the year, over the period': {
    definition: {
      ...supports,
      unit: 'VND',
      measure: 'SUM',
      measuredField: 'amountVnd',
      timeBasis: 'CUMULATIVE',
      numerator: {
        household: { reviews: { some: { year: { eq: '$year' }, recognisedClass: { eq: 'POOR' } } } },
      },
    },
    sql: ({ units, year }) =>
      `select coalesce(sum(s.amount_vnd), 0) as numerator from support as s
        where s.hamlet_id in (${units}) and s.year between 2021 and ${year} and ${wasListed('s', "'POOR'")}`,
  },
  'households helped that were neither poor nor near-poor': {
    definition: {
      ...supports,
      unit: 'HOUSEHOLD',
      measure: 'COUNT_DISTINCT',
      measuredField: 'householdId',
      rule: 'AT_MOST',
      numerator: { household: { reviews: { none: { year: { eq: '$year' }, recognisedClass: listed } } } },
    },
    sql: ({ units, year }) =>
      `select count(distinct s.household_id) as numerator from support as s
        where s.hamlet_id in (${units}) and s.year = ${year} and not ${wasListed('s', "'POOR', 'NEAR_POOR'")}`,
  },
  'people helped by two sub-projects, over the period, each once': {
    definition: {
      ...supports,
      unit: 'PERSON',
      measure: 'COUNT_DISTINCT',
      measuredField: 'personId',
      timeBasis: 'CUMULATIVE',
      numerator: { component: { code: { in: ['DA3.1', 'DA4.3'] } }, kind: { code: { ne: 'HOUSING' } } },
    },
    sql: ({ units, year }) =>
      `select count(distinct s.person_id) as numerator from support as s join component as c on c.id = s.component_id
        join support_kind as k on k.id = s.kind_id where s.hamlet_id in (${units}) and s.year between 2021 and ${year}
        and c.code in ('DA3.1', 'DA4.3') and k.code <> 'HOUSING'`,
  },
  'poor households without a hygienic toilet, the fewer the better': {
    definition: {
      ...reviews,
      ...percent,
      rule: 'AT_MOST',
      denominator: { ...isAnnual, recognisedClass: { eq: 'POOR' } },
      known: { lacksHygienicToilet: { isNull: false } },
      numerator: { lacksHygienicToilet: { eq: true } },
    },
    sql: (asked) =>
      share(
        annual(asked, "r.recognised_class = 'POOR'"),
        'x.lacks_hygienic_toilet is null',
        'x.lacks_hygienic_toilet is true',
      ),
  },
  'poor households that nothing was given to in the year': {
    definition: {
      ...reviews,
      unit: 'HOUSEHOLD',
      measure: 'COUNT',
      numerator: {
        ...isAnnual,
        recognisedClass: { eq: 'POOR' },
        household: { supports: { none: { year: { eq: '$year' } } } },
      },
    },
    sql: (asked) =>
      `select count(*) as numerator from (${annual(asked, "r.recognised_class = 'POOR'")}) as x
        where not exists (select 1 from support as s where s.household_id = x.household_id and s.year = ${asked.year})`,
  },
  'loudspeakers that work at the end of the year': {
    definition: {
      ...percent,
      subject: 'facility',
      yearField: null,
      denominator: { kind: { eq: 'LOUDSPEAKER' } },
      known: { states: { some: { from: { lte: '$yearEnd' } } } },
      numerator: {
        states: {
          some: {
            isWorking: { eq: true },
            from: { lte: '$yearEnd' },
            or: [{ to: { isNull: true } }, { to: { gte: '$yearEnd' } }],
          },
        },
      },
    },
    sql: ({ units, year }) =>
      share(
        `select f.id from facility as f where f.kind = 'LOUDSPEAKER' and f.unit_id in (${units})`,
        `not exists (select 1 from facility_state as s where s.facility_id = x.id and s."from" <= '${year}-12-31')`,
        `exists (select 1 from facility_state as s where s.facility_id = x.id and s.is_working is true
          and s."from" <= '${year}-12-31' and coalesce(s."to", '9999-12-31') >= '${year}-12-31')`,
      ),
  },
  'people by their last placement of the year': {
    definition: {
      subject: 'placement',
      yearField: 'year',
      unit: 'COUNT',
      measure: 'COUNT',
      measuredField: 'personId',
      latestBy: 'placedOn',
      numerator: { vacancyId: { isNull: true } },
    },
    sql: ({ units, year }) =>
      `select count(*) as numerator from placement as p where p.hamlet_id in (${units}) and p.year = ${year} and p.vacancy_id is null
        and not exists (select 1 from placement as l where l.person_id = p.person_id and l.year = p.year
          and (l.placed_on > p.placed_on or (l.placed_on = p.placed_on and l.id > p.id)))`,
  },
  'near-poor households of a hundred, to fall each year': {
    definition: {
      ...reviews,
      ...percent,
      unit: 'PERCENTAGE_POINT',
      rule: 'REDUCE_BY',
      denominator: isAnnual,
      known: { recognisedClass: { isNull: false } },
      numerator: { recognisedClass: { eq: 'NEAR_POOR' } },
    },
    sql: (asked) =>
      share(annual(asked, '1 = 1'), 'x.recognised_class is null', "x.recognised_class = 'NEAR_POOR'"),
  },
  'large households that lack water or a toilet, facts together': {
    definition: {
      ...reviews,
      ...percent,
      rule: 'BELOW',
      denominator: { ...isAnnual, not: { memberCount: { lt: 4 } } },
      known: {
        memberCount: { isNull: false },
        or: [
          { lacksSafeWater: { eq: true } },
          { lacksHygienicToilet: { eq: true } },
          { lacksSafeWater: { isNull: false }, lacksHygienicToilet: { isNull: false } },
        ],
      },
      numerator: { or: [{ lacksSafeWater: { eq: true } }, { lacksHygienicToilet: { eq: true } }] },
    },
    sql: (asked) =>
      share(
        annual(asked, '(r.member_count is null or r.member_count >= 4)'),
        `x.member_count is null or (x.lacks_safe_water is not true and x.lacks_hygienic_toilet is not true
          and (x.lacks_safe_water is null or x.lacks_hygienic_toilet is null))`,
        'x.lacks_safe_water is true or x.lacks_hygienic_toilet is true',
      ),
  },
  'hamlets reviewed that have no poor household': {
    definition: {
      ...percent,
      subject: 'administrativeUnit',
      yearField: null,
      denominator: { level: { eq: 'HAMLET' } },
      known: { reviews: { some: { year: { eq: '$year' } } } },
      numerator: { reviews: { none: { year: { eq: '$year' }, recognisedClass: { eq: 'POOR' } } } },
    },
    sql: ({ units, year }) =>
      share(
        `select u.id from administrative_unit as u where u.level = 'HAMLET' and u.id in (${units})`,
        `not exists (select 1 from household_review as r where r.hamlet_id = x.id and r.year = ${year})`,
        `not exists (select 1 from household_review as r where r.hamlet_id = x.id and r.year = ${year} and r.recognised_class = 'POOR')`,
      ),
  },
};

const names = Object.keys(cases);
const codeOf = (name: string): string => `A-${names.indexOf(name)}`;
const fields = 'numerator denominator missing value completion change status';
const counts = ({ numerator, denominator, missing }: Counts): Counts => ({ numerator, denominator, missing });
const round = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1e9) / 1e9;

describeEachDatabase('indicators of an analyst’s own', (database) => {
  const api = useApi(database);
  let analyst: Client;
  let district: SmallDistrict;
  let unitsIn: (areaId: string) => string = () => '';

  const expected = async (query: RawQuery, name: string, areaId: string, year: number): Promise<Counts> => {
    const [row] = await query<Record<string, unknown>>(
      cases[name]?.sql({ units: unitsIn(areaId), year }) ?? '',
    );
    const isShare = row !== undefined && 'denominator' in row;
    return {
      numerator: Number(row?.['numerator'] ?? 0),
      denominator: isShare ? Number(row['denominator']) : null,
      missing: Number(row?.['missing'] ?? 0),
    };
  };

  const valueOf = ({ numerator, denominator, missing }: Counts): number | null => {
    if (denominator === null) return numerator;
    return denominator === missing ? null : (100 * numerator) / (denominator - missing);
  };

  const askEach = async <Answer>(operation: (code: string) => string): Promise<readonly Answer[]> => {
    const data = await analyst.query<Record<string, Answer>>(
      `{ ${names.map((name, index) => `f${index}: ${operation(codeOf(name))}`).join(' ')} }`,
    );
    return names.map((_, index) => data[`f${index}`] as Answer);
  };

  const readYears = (areaId: string): Promise<readonly (readonly Shown[])[]> =>
    askEach<readonly Shown[]>(
      (code) =>
        `progressSeries(areaId: "${areaId}", indicatorCode: "${code}", fromYear: ${years[0]}, toYear: ${years.at(-1)}) { ${fields} }`,
    );

  beforeAll(async () => {
    const random = makeRandom(4);
    district = await makeSmallDistrict(api(), random);
    const edit = makeEdits(api().admin, random, district);
    for (let index = 0; index < 60; index += 1) await edit();
    const { HOUSING: kindId, 'DA3.1': componentId } = district.codes;
    await api().admin.create(
      'support',
      district.households.slice(4).flatMap((householdId, index) =>
        years.map((year) => ({
          kindId,
          componentId,
          householdId,
          from: `${year}-0${1 + (index % 9)}-11`,
          amountVnd: 1_000_000 * (index + 1) + 7,
        })),
      ),
    );
    // In the first hamlet some poor households are wholly insured, and some get nothing.
    const poor = [0, 4, 8, 20, 24, 28].flatMap((index) => district.reviews[index] ?? []);
    await api().admin.save(
      'householdReview',
      poor.map((id) => ({ id, set: { recognisedClass: 'POOR' } })),
    );
    const members = await api().admin.list<{ id: string }>('memberReview', 'id', {
      where: { reviewId: { in: poor.filter((_, index) => index % 3 > 0) } },
    });
    await api().admin.save(
      'memberReview',
      members.map(({ id }) => ({ id, set: { hasHealthInsurance: true } })),
    );
    const records = await readRecords(database);
    unitsIn = (areaId) => [...unitsOf(records, areaId)].join(', ');
    analyst = await api().enter('ANALYST', district.areas[4] ?? '');
    const programmeId = await idByCode(api().admin, 'programme', 'GNBV');
    await analyst.create(
      'indicator',
      names.map((name, index) => ({
        programmeId,
        code: codeOf(name),
        position: 60 + index,
        name,
        rule: 'AT_LEAST',
        timeBasis: 'YEARLY',
        ...cases[name]?.definition,
      })),
    );
  });

  it('have in progress and over the years the figures that plain SQL gives, from the hamlet to the province', async () => {
    const counted = new Set<string>();
    await withConnection(database, async (query) => {
      for (const areaId of district.areas) {
        const series = await readYears(areaId);
        for (const [turn, year] of years.entries()) {
          const { progress } = await analyst.query<{
            progress: { dimensions: { indicators: (Shown & { indicator: { code: string } })[] }[] };
          }>(
            `{ progress(areaId: "${areaId}", year: ${year}) { dimensions { indicators { indicator { code } ${fields} } } } }`,
          );
          const shown = progress.dimensions.flatMap(({ indicators }) => indicators);
          for (const [index, name] of names.entries()) {
            const figure = await expected(query, name, areaId, year);
            const place = `${name}, ${areaId} in ${year}`;
            const found = shown.find(({ indicator }) => indicator.code === codeOf(name));
            expect([place, found && counts(found)]).toEqual([place, figure]);
            // "0" and "no report" differ: a count over no rows at all has no value.
            const isEmpty = found?.status === 'NO_DATA' && figure.numerator === 0;
            expect([place, round(found?.value ?? null)]).toEqual([
              place,
              isEmpty ? null : round(valueOf(figure)),
            ]);
            if (figure.numerator > 0) counted.add(name);
            const { indicator: _indicator, ...same } = found ?? ({} as NonNullable<typeof found>);
            expect([place, series[index]?.[turn]]).toEqual([place, same]);
          }
        }
      }
    });
    expect([...counted].toSorted()).toEqual(names.toSorted());
  });

  it('are told apart by area and class as SQL tells them, and add up', async () => {
    const [, , commune = ''] = district.areas;
    const breakdowns = async (by: string, year: number) =>
      askEach<{ whole: Counts; parts: readonly (Counts & { keys: readonly (string | null)[] })[] }>(
        (code) =>
          `progressBreakdown(areaId: "${commune}", year: ${year}, indicatorCode: "${code}", by: ${by}) { whole { numerator denominator missing } parts { keys numerator denominator missing } }`,
      );
    await withConnection(database, async (query) => {
      for (const year of years) {
        const byArea = await breakdowns('AREA', year);
        for (const [index, name] of names.entries()) {
          const { whole, parts } = byArea[index] ?? { whole: undefined, parts: [] };
          expect([name, whole]).toEqual([name, await expected(query, name, commune, year)]);
          const sum = (pick: (one: Counts) => number): number =>
            parts.reduce((total, one) => total + pick(one), 0);
          expect([name, sum((one) => one.numerator), sum((one) => one.missing)]).toEqual([
            name,
            whole?.numerator,
            whole?.missing,
          ]);
          if (cases[name]?.definition['measure'] === 'COUNT_DISTINCT') continue;
          for (const { keys, ...part } of parts.filter((one) => one.keys[0])) {
            const areaId = keys[0] ?? '';
            expect([name, areaId, part]).toEqual([name, areaId, await expected(query, name, areaId, year)]);
          }
        }
      }
    });
  });

  it('open to as many rows as they count', async () => {
    const [, , commune = ''] = district.areas;
    const [, year] = years;
    const explained = await askEach<Readonly<Record<keyof Counts, { count: number; where: Json } | null>>>(
      (code) =>
        `explain(indicatorCode: "${code}", areaId: "${commune}", year: ${year}) { numerator { count where } denominator { count where } missing { count where } }`,
    );
    await withConnection(database, async (query) => {
      for (const [index, name] of names.entries()) {
        const definition = cases[name]?.definition ?? {};
        if (definition['measure'] === 'SUM') continue;
        const figure = await expected(query, name, commune, year);
        for (const part of ['numerator', 'denominator', 'missing'] as const) {
          const rows = explained[index]?.[part];
          if (!rows) continue;
          const { total } = await analyst.page(
            String(definition['subject']),
            'id',
            { where: rows.where },
            'total',
          );
          expect([name, part, rows.count, total]).toEqual([name, part, figure[part], figure[part]]);
        }
      }
    });
  });

  describe('are judged', () => {
    it('the fewer the better from a baseline, and by the fall of a year', async () => {
      const { admin } = api();
      const [, , commune = ''] = district.areas;
      const idOf = (name: string): Promise<string> => idByCode(admin, 'indicator', codeOf(name));
      const toilet = 'poor households without a hygienic toilet, the fewer the better';
      const fall = 'near-poor households of a hundred, to fall each year';
      await admin.create('target', [
        { indicatorId: await idOf(toilet), areaId: commune, value: 5, baseline: 100, source: 'Thử' },
        { indicatorId: await idOf(fall), areaId: commune, year: 2023, value: 1.5, source: 'Thử' },
      ]);
      const series = await readYears(commune);
      const of = (name: string): readonly Shown[] => series[names.indexOf(name)] ?? [];
      for (const { value, completion } of of(toilet)) {
        const wanted = value === null ? null : value <= 5 ? 1 : Math.max(0, (100 - value) / 95);
        expect(round(completion)).toBe(round(wanted));
      }
      const [earlier, later] = of(fall);
      const fallen = (earlier?.value ?? 0) - (later?.value ?? 0);
      expect([round(later?.change ?? null), round(later?.completion ?? null)]).toEqual([
        round(fallen),
        round(Math.max(0, fallen / 1.5)),
      ]);
      expect(later?.status).toBe(fallen >= 1.5 ? 'ACHIEVED' : 'BEHIND');
    });
  });

  it('are stored like the plan’s: recomputing every total finds no difference', async () => {
    const { differences, notStored } = await api().verifyTotals();
    expect([differences, notStored]).toEqual([[], []]);
  });
});
