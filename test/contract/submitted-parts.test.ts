import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { type Client, listDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeRandom } from '../support/random.js';
import { makeSmallDistrict, type SmallDistrict } from '../support/small-district.js';

type Json = Readonly<Record<string, unknown>>;

interface Counts {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly missing: number;
}

interface Part extends Counts {
  readonly keys: readonly (string | null)[];
  readonly numeratorWhere: Json;
  readonly denominatorWhere: Json | null;
}

interface Breakdown {
  readonly indicator: { readonly subject: string };
  readonly submittedAt: string | null;
  readonly whole: Counts;
  readonly parts: readonly Part[];
}

/** Indicators of each kind of subject, with what tells people and households apart. */
const asked: readonly (readonly [code: string, by: readonly string[]])[] = [
  ['HEALTH-INSURANCE', ['SEX', 'ETHNICITY', 'ETHNIC_MINORITY', 'MERIT', 'DISABILITY', 'CLASS']],
  ['WATER', ['ETHNICITY', 'ETHNIC_MINORITY', 'MERIT', 'DISABILITY', 'CLASS']],
  ['STUNTING', ['SEX', 'ETHNICITY', 'AGE_BAND', 'CLASS']],
  ['JOB-PLACED', ['SEX', 'AGE_BAND', 'ETHNICITY', 'DISABILITY', 'CLASS', 'YEAR']],
];

const counts = ({ numerator, denominator, missing }: Counts): Counts => ({ numerator, denominator, missing });

const move = 'mutation ($input: MovePeriodInput!) { movePeriod(input: $input) { state } }';

describeEachDatabase('breakdowns of a year whose figures stand', (database) => {
  const api = useApi(database);
  const random = makeRandom(65);
  let district: SmallDistrict;
  let communeId = '';
  let periodId = '';
  let above: Client;

  const read = async (areaId: string, year: number): Promise<ReadonlyMap<string, Breakdown>> => {
    const names = asked.flatMap(([code, splits]) => splits.map((by) => [code, by] as const));
    const figures = 'numerator denominator missing';
    const found = new Map<string, Breakdown>();
    for (const [code, by] of names) {
      const { told } = await api().admin.query<{ told: Breakdown }>(
        `{ told: progressBreakdown(areaId: "${areaId}", year: ${year}, indicatorCode: "${code}", by: ${by}) {
          indicator { subject } submittedAt whole { ${figures} } parts { keys ${figures} numeratorWhere denominatorWhere } } }`,
      );
      found.set(`${code} by ${by}`, told);
    }
    return found;
  };

  /** What is counted, without parts that hold nothing. */
  const shown = (found: ReadonlyMap<string, Breakdown>): Json =>
    Object.fromEntries(
      [...found].map(([name, { whole, parts }]) => [
        name,
        {
          whole: counts(whole),
          parts: parts
            .filter(({ numerator, denominator }) => numerator + (denominator ?? 0) > 0)
            .map((part) => [part.keys[0], counts(part)]),
        },
      ]),
    );

  const countListed = async (subject: string, where: Json): Promise<number> => {
    const { page } = await api().admin.query<{ page: { total: number } }>(
      listDocument(subject, 'id', 'total'),
      { where, page: { limit: 1 } },
    );
    return page.total;
  };

  const expectWhole = async (found: ReadonlyMap<string, Breakdown>): Promise<void> => {
    for (const [name, { whole, parts, indicator }] of found) {
      const sum = (pick: (part: Counts) => number): number =>
        parts.reduce((total, part) => total + pick(part), 0);
      expect([
        name,
        sum((one) => one.numerator),
        sum((one) => one.denominator ?? 0),
        sum((one) => one.missing),
      ]).toEqual([name, whole.numerator, whole.denominator ?? 0, whole.missing]);
      for (const part of parts) {
        const place = `${name}: ${part.keys[0]}`;
        const denominator =
          part.denominatorWhere && (await countListed(indicator.subject, part.denominatorWhere));
        expect([place, await countListed(indicator.subject, part.numeratorWhere), denominator]).toEqual([
          place,
          part.numerator,
          part.denominator,
        ]);
      }
    }
  };

  const act = (client: Client, name: string): Promise<unknown> =>
    client.query(move, { input: { key: randomUUID(), periodId, act: name, reason: 'Thử' } });

  beforeAll(async () => {
    const { admin } = api();
    district = await makeSmallDistrict(api(), random);
    communeId = district.areas[2] ?? '';
    const ethnicities = await admin.list<{ id: string }>('ethnicity', 'id', { page: { limit: 3 } });
    const persons = await admin.list<{ id: string; householdId: string }>('person', 'id householdId', {
      page: { limit: 500 },
    });
    const heads = new Map(persons.toReversed().map(({ id, householdId }) => [householdId, id]));
    await admin.save(
      'person',
      persons.map(({ id, householdId }) => ({
        id,
        set: {
          ethnicityId: random.one([...ethnicities, { id: null }]).id,
          hasDisability: random.fact(),
          relationToHead: heads.get(householdId) === id ? 'HEAD' : 'OTHER',
        },
      })),
    );
    await admin.save(
      'household',
      district.households.map((id) => ({ id, set: { hasPersonOfMerit: random.fact() } })),
    );
    await admin.create(
      'placement',
      district.persons
        .slice(0, 20)
        .flatMap((personId, index) =>
          [2022, 2023]
            .slice(0, 1 + (index % 2))
            .map((year) => ({ personId, placedOn: `${year}-05-1${index % 9}` })),
        ),
    );
    await admin.create(
      'growthMeasurement',
      district.persons.map((personId) => ({ personId, measuredOn: '2023-06-01', heightCm: 100 })),
    );
    const officer = await api().enter('OFFICER', communeId);
    above = await api().enter('DISTRICT', district.areas[3] ?? '');
    [periodId = ''] = await admin.create('reportingPeriod', [
      {
        code: 'N2023',
        name: 'Năm 2023',
        kind: 'YEAR',
        areaId: communeId,
        from: '2023-01-01',
        to: '2023-12-31',
      },
    ]);
    const { startReport } = await officer.query<{ startReport: string }>(
      'mutation ($input: StartReportInput!) { startReport(input: $input) }',
      { input: { key: randomUUID(), periodId } },
    );
    const sections = await officer.list<{ id: string }>('reportSection', 'id', {
      where: { reportId: { eq: startReport } },
    });
    await officer.save(
      'reportSection',
      sections.map(({ id }) => ({ id, set: { text: 'Đã thực hiện.' } })),
    );
    await act(officer, 'SUBMIT');
    await act(above, 'APPROVE');
    await act(above, 'LOCK');
  });

  it('stay as they were submitted when people and households are corrected, and open to their rows', {
    timeout: 60_000,
  }, async () => {
    const { admin } = api();
    const [hamlet = ''] = district.hamlets;
    const [inCommune, inHamlet, year2022] = [
      await read(communeId, 2023),
      await read(hamlet, 2023),
      await read(communeId, 2022),
    ];
    await expectWhole(inCommune);
    const all = await admin.list<{
      id: string;
      householdId: string;
      sex: string | null;
      relationToHead: string;
    }>('person', 'id householdId sex relationToHead', { page: { limit: 500 } });
    // An ethnicity that nobody had, another sex, other facts, and everybody's home the next one.
    const [, , , rare] = await admin.list<{ id: string }>('ethnicity', 'id', { page: { limit: 4 } });
    const homes = district.households;
    const results = await admin.save(
      'person',
      all.map(({ id, sex, householdId }, index) => ({
        id,
        set: {
          sex: sex === 'MALE' ? 'FEMALE' : 'MALE',
          ethnicityId: rare?.id,
          hasDisability: index % 2 === 0,
          birthDate: index % 3 === 0 ? null : '1950',
          ...(index % 4 === 0 ? { householdId: homes[(homes.indexOf(householdId) + 4) % homes.length] } : {}),
        },
      })),
    );
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['SAVED']));
    // Corrected a second time, as clerks do.
    await admin.save('person', [{ id: all[0]?.id ?? '', set: { sex: null, ethnicityId: null } }]);
    await admin.save(
      'household',
      homes.map((id, index) => ({ id, set: { hasPersonOfMerit: index % 2 === 0 } })),
    );
    await admin.create(
      'person',
      homes.map((householdId) => ({ householdId, name: 'Hoàng Thị Mới', hasDisability: true })),
    );
    const after = await read(communeId, 2023);
    expect(shown(after)).toEqual(shown(inCommune));
    const [snapshot] = await admin.list<{ takenAt: string }>('reportSnapshot', 'takenAt');
    for (const [name, { submittedAt }] of after)
      expect([name, submittedAt]).toEqual([name, name.endsWith('by YEAR') ? null : snapshot?.takenAt]);
    await expectWhole(after);
    expect(shown(await read(hamlet, 2023))).toEqual(shown(inHamlet));
    // A year that stands nowhere follows the corrections.
    const now2022 = await read(communeId, 2022);
    expect(shown(now2022)).not.toEqual(shown(year2022));
    await expectWhole(now2022);
    expect(new Set([...now2022.values()].map((one) => one.submittedAt))).toEqual(new Set([null]));
  });

  it('follow the records again once the period is open', async () => {
    const frozen = await read(communeId, 2023);
    await act(above, 'REOPEN');
    const open = await read(communeId, 2023);
    expect(shown(open)).not.toEqual(shown(frozen));
    await expectWhole(open);
  });
});
