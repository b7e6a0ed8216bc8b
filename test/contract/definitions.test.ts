import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeRandom } from '../support/random.js';
import { makeSmallDistrict } from '../support/small-district.js';

type Json = Readonly<Record<string, unknown>>;

interface Counted {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly missing: number;
  readonly value: number | null;
  readonly status: string;
}

interface Trial {
  readonly faults: readonly { readonly path: string; readonly message: { vi: string; en: string } }[];
  readonly figures: Counted | null;
  readonly explanation: {
    readonly subject: string;
    readonly numerator: { readonly count: number; readonly where: Json };
  } | null;
}

const figureFields = 'numerator denominator missing value status';

/** Reviewed households of a year that were recognised as poor and know no safe water, of all recognised as poor. */
const poorWithoutWater = {
  unit: 'PERCENT',
  rule: 'AT_MOST',
  timeBasis: 'YEARLY',
  measure: 'SHARE',
  subject: 'householdReview',
  yearField: 'year',
  denominator: { campaign: { kind: { eq: 'ANNUAL' } }, recognisedClass: { eq: 'POOR' } },
  known: { lacksSafeWater: { isNull: false } },
  numerator: { lacksSafeWater: { eq: true } },
};

const without = (definition: Json, ...keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(definition).filter(([key]) => !keys.includes(key)));

describeEachDatabase('definitions', (database) => {
  const api = useApi(database);
  let commune = '';
  let programmeId = '';
  let analyst: Client;
  let clerk: Client;

  const tryOut = async (definition: Json, client: Client = api().admin): Promise<Trial> => {
    const { trial } = await client.query<{ trial: Trial }>(
      `query ($definition: Json!, $areaId: ID!) { trial: tryIndicator(definition: $definition, areaId: $areaId, year: 2023) {
        faults { path message { vi en } } figures { ${figureFields} } explanation { subject numerator { count where } } } }`,
      { definition, areaId: commune },
    );
    return trial;
  };
  const faultsOf = async (change: Json, client: Client = api().admin): Promise<readonly string[]> =>
    (await tryOut({ ...poorWithoutWater, ...change }, client)).faults.map((one) => one.path);
  const whole = (code: string, change: Json = {}): Json => ({
    ...poorWithoutWater,
    programmeId,
    code,
    position: 50,
    name: `Chỉ tiêu ${code}`,
    ...change,
  });

  beforeAll(async () => {
    const district = await makeSmallDistrict(api(), makeRandom(11));
    commune = district.areas[2] ?? '';
    const [programme] = await api().admin.list<{ id: string }>('programme', 'id', {
      where: { code: { eq: 'GNBV' } },
    });
    programmeId = programme?.id ?? '';
    analyst = await api().enter('ANALYST', await api().unitId('06'));
    clerk = await api().enter('CLERK', commune);
  });

  describe('a trial', () => {
    it('of each stored indicator gives the figure that progress shows', async () => {
      const { progress } = await api().admin.query<{
        progress: { dimensions: { indicators: (Counted & { indicator: { id: string; code: string } })[] }[] };
      }>(
        `{ progress(areaId: "${commune}", year: 2023) { dimensions { indicators { indicator { id code } ${figureFields} } } } }`,
      );
      const shown = progress.dimensions.flatMap((one) => one.indicators);
      expect(shown).toHaveLength(18);
      for (const { indicator, ...figures } of shown)
        expect([indicator.code, await tryOut({ id: indicator.id })]).toMatchObject([
          indicator.code,
          { faults: [], figures },
        ]);
    });

    it('of a new definition counts the rows of its own explanation and saves nothing', async () => {
      const { figures, explanation } = await tryOut(poorWithoutWater);
      const rows = await api().admin.list('householdReview', 'id', {
        where: explanation?.numerator.where ?? {},
      });
      expect(figures?.denominator).toBeGreaterThan(0);
      expect([figures?.numerator, explanation?.numerator.count]).toEqual([rows.length, rows.length]);
      expect(await api().admin.list('indicator', 'id')).toHaveLength(18);
    });

    it('says where each fault is, in both languages', async () => {
      const { faults, figures } = await tryOut({
        ...poorWithoutWater,
        denominator: { campaign: { sort: { eq: 'ANNUAL' } } },
        numerator: { lacksSafeWater: { equals: true } },
        rule: 'MOSTLY',
      });
      expect(faults.map((one) => one.path).sort()).toEqual([
        'denominator.campaign.sort',
        'numerator.lacksSafeWater.equals',
        'rule',
      ]);
      expect(figures).toBeNull();
      for (const { message } of faults)
        expect([message.vi.length > 20, message.en.length > 20]).toEqual([true, true]);
    });

    it.each<[string, Json, string[]]>([
      ['an unknown subject', { subject: 'family' }, ['subject']],
      [
        'a subject that lies nowhere',
        { subject: 'ethnicity', yearField: null, denominator: null, known: null, numerator: {} },
        ['subject'],
      ],
      ['accounts', { subject: 'user' }, ['subject']],
      ['a year field that is no year', { yearField: 'memberCount' }, ['yearField']],
      ['a list where a group is expected', { numerator: [] }, ['numerator']],
      ['a share without numerator', { numerator: null }, ['numerator']],
      ['a share of nothing said', { denominator: null }, ['denominator']],
      ['a share that everybody meets', { numerator: {} }, ['numerator']],
      ['a count with a denominator', { measure: 'COUNT', unit: 'HOUSEHOLD' }, ['denominator', 'known']],
      ['a count in percent', { measure: 'COUNT', denominator: null, known: null }, ['unit']],
      ['a share in households', { unit: 'HOUSEHOLD' }, ['unit']],
      [
        'a count that everybody must meet',
        { measure: 'COUNT', unit: 'HOUSEHOLD', rule: 'EVERY', denominator: null, known: null },
        ['rule'],
      ],
      [
        'a last row by what has no order in time',
        { measuredField: 'householdId', latestBy: 'recognisedClass' },
        ['latestBy'],
      ],
      [
        'a text where a number belongs',
        { numerator: { memberCount: { gte: 'ba' } } },
        ['numerator.memberCount.gte'],
      ],
      [
        'the year asked where a number belongs',
        { numerator: { memberCount: { gte: '$year' } } },
        ['numerator.memberCount.gte'],
      ],
      [
        'a choice of nothing',
        { numerator: { recognisedClass: { in: [] } } },
        ['numerator.recognisedClass.in'],
      ],
      [
        'each of several faults',
        {
          numerator: { memberCount: { gte: 'ba', most: 3 }, household: { supportz: { some: {} } } },
          denominator: { or: [{ year: { eq: 2023 } }, { yeer: { eq: 2023 } }] },
        },
        [
          'denominator.or[1].yeer',
          'numerator.memberCount.gte',
          'numerator.memberCount.most',
          'numerator.household.supportz',
        ],
      ],
      [
        'a sum of what is no number',
        { measure: 'SUM', unit: 'VND', denominator: null, known: null, measuredField: 'hamletId' },
        ['measuredField'],
      ],
      [
        'a distinct count of nothing',
        { measure: 'COUNT_DISTINCT', unit: 'HOUSEHOLD', denominator: null, known: null },
        ['measuredField'],
      ],
      ['a value of the wrong kind', { numerator: { year: { eq: 'many' } } }, ['numerator.year.eq']],
      [
        'a related record’s field',
        { numerator: { household: { reviews: { some: { klass: { eq: 'POOR' } } } } } },
        ['numerator.household.reviews.some.klass'],
      ],
      ['an unknown quantifier', { numerator: { members: { most: {} } } }, ['numerator.members.most']],
      [
        'a part of a group',
        { numerator: { or: [{ year: { eq: 2023 } }, { yeer: { eq: 2023 } }] } },
        ['numerator.or[1].yeer'],
      ],
      [
        'a name',
        { numerator: { household: { headName: { startsWith: 'Đào' } } } },
        ['numerator.household.headName'],
      ],
      ['a field that does not exist', { shape: 'round' }, ['shape']],
    ])('refuses %s', async (_what, change, paths) => {
      expect(await faultsOf(change)).toEqual(paths);
    });

    it('is for those who define, in their own area', async () => {
      const document = (areaId: string): string =>
        `query ($definition: Json!) { tryIndicator(definition: $definition, areaId: "${areaId}", year: 2023) { faults { path } } }`;
      expect(await clerk.refusal(document(commune), { definition: poorWithoutWater })).toEqual([
        'ACCESS_DENIED',
      ]);
      const [country] = await api().admin.list<{ id: string }>('administrativeUnit', 'id', {
        where: { level: { eq: 'COUNTRY' } },
      });
      expect(await analyst.refusal(document(country?.id ?? ''), { definition: poorWithoutWater })).toEqual([
        'ACCESS_AREA',
      ]);
    });
  });

  describe('a save', () => {
    it('refuses a wrong definition with the place of the fault', async () => {
      const [saved] = await api().admin.save('indicator', [
        { set: whole('WRONG', { numerator: { campaign: { kind: { eq: 'ANUAL' } } } }) },
      ]);
      expect(saved?.status).toBe('REFUSED');
      expect(saved?.errors.map(({ field, code }) => [field, code])).toEqual([
        ['numerator', 'INPUT_BAD_DEFINITION'],
      ]);
      expect(saved?.errors[0]?.message.vi).toContain('numerator.campaign.kind.eq');
    });
  });

  describe('an analyst', () => {
    it('defines by what the analyst’s lists show, and the figure is there at once', async () => {
      const [saved] = await analyst.save<{ isAnalystMade: boolean }>(
        'indicator',
        [{ set: whole('ANALYST-1') }],
        {
          fields: 'isAnalystMade',
        },
      );
      expect([saved?.status, saved?.row?.isAnalystMade]).toEqual(['SAVED', true]);
      const { series } = await analyst.query<{ series: Counted[] }>(
        `{ series: progressSeries(areaId: "${commune}", indicatorCode: "ANALYST-1", fromYear: 2023, toYear: 2023) { ${figureFields} } }`,
      );
      const { figures } = await tryOut(poorWithoutWater, analyst);
      expect(without(series[0] as unknown as Json, 'status')).toEqual(
        without(figures as unknown as Json, 'status'),
      );
    });

    it.each<[string, Json, string]>([
      ['a sensitive fact', { numerator: { lacksNutrition: { eq: true } } }, 'numerator.lacksNutrition'],
      [
        'a sensitive fact of a related record',
        { numerator: { household: { isEthnicMinority: { eq: true } } } },
        'numerator.household.isEthnicMinority',
      ],
      [
        'a name',
        { numerator: { household: { headName: { eq: 'Đào Văn A' } } } },
        'numerator.household.headName',
      ],
      [
        'a citizen number',
        { numerator: { household: { persons: { some: { citizenNumber: { eq: '012345678901' } } } } } },
        'numerator.household.persons.some.citizenNumber',
      ],
      ['a search by name', { numerator: { household: { search: 'dao' } } }, 'numerator.household.search'],
      [
        'rows of a whole campaign',
        { numerator: { campaign: { reviews: { some: { recognisedClass: { eq: 'POOR' } } } } } },
        'numerator.campaign.reviews',
      ],
      [
        'rows of the units above',
        { numerator: { hamlet: { parent: { children: { some: {} } } } } },
        'numerator.hamlet.parent.children',
      ],
    ])('may not test %s, in a trial or a save', async (_what, change, path) => {
      expect(await faultsOf(change, analyst)).toEqual([path]);
      const [saved] = await analyst.save('indicator', [{ set: whole('ANALYST-2', change) }]);
      expect([saved?.status, saved?.errors.map((one) => one.field)]).toEqual([
        'REFUSED',
        [path.split('.')[0]],
      ]);
    });

    it('may count what a household or person of the area has anywhere', async () => {
      const change = {
        numerator: { members: { some: { person: { supports: { some: { year: { eq: '$year' } } } } } } },
      };
      expect(await faultsOf(change, analyst)).toEqual([]);
    });

    it('changes and deletes no definition of the plan, and the administrator takes one over', async () => {
      const find = async (code: string): Promise<string> =>
        (await api().admin.list<{ id: string }>('indicator', 'id', { where: { code: { eq: code } } }))[0]
          ?.id ?? '';
      const [water, own] = [await find('POV-ASSIGNED'), await find('ANALYST-1')];
      const [refused] = await analyst.save('indicator', [{ id: water, set: { weight: 2 } }]);
      expect(refused?.errors.map((one) => one.code)).toEqual(['ACCESS_DEFINITION']);
      await expect(analyst.remove('indicator', [{ id: water }])).rejects.toThrow('ACCESS_DEFINITION');
      expect((await analyst.save('indicator', [{ id: own, set: { weight: 2 } }]))[0]?.status).toBe('SAVED');
      expect((await api().admin.save('indicator', [{ id: own, set: { weight: 3 } }]))[0]?.status).toBe(
        'SAVED',
      );
      expect((await analyst.save('indicator', [{ id: own, set: { weight: 2 } }]))[0]?.status).toBe('REFUSED');
    });
  });
});
