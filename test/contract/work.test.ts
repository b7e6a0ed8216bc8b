import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { describeEachDatabase } from '../support/engines.js';
import { idByCode } from '../support/plan-ids.js';

interface Reason {
  readonly fact: string;
  readonly points: number;
  readonly isMet: boolean | null;
}

interface Match {
  readonly jobSeekerId: string;
  readonly vacancyId: string;
  readonly points: number;
  readonly reasons: readonly Reason[];
}

const matchFields = 'jobSeekerId vacancyId points reasons { fact points isMet }';

describeEachDatabase('work', (database) => {
  const api = useApi(database);
  let commune = '';
  let hamlet = '';
  let employerId = '';
  let persons: readonly string[] = [];
  let vacancies: readonly string[] = [];
  let seekers: readonly string[] = [];

  const matches = (asked: string): Promise<readonly Match[]> =>
    api()
      .admin.query<{ jobMatches: readonly Match[] }>(`{ jobMatches(${asked}) { ${matchFields} } }`)
      .then((data) => data.jobMatches);

  const warningsOf = async (key: string, set: Record<string, unknown>): Promise<string[]> => {
    const [saved] = await api().admin.save(key, [{ set }]);
    expect(saved?.errors).toEqual([]);
    return saved?.warnings.map((one) => one.code) ?? [];
  };

  beforeAll(async () => {
    const { admin } = api();
    commune = await api().unitId('02011');
    [hamlet = ''] = await admin.create('administrativeUnit', [
      { code: 'HV', name: 'Nà Việc', level: 'HAMLET', kind: 'THON', areaType: 'RURAL', parentId: commune },
    ]);
    const homes = await admin.create('household', [
      { code: 'V1', headName: 'Hoàng Văn Việc', hamletId: hamlet, isEthnicMinority: false },
      { code: 'V2', headName: 'Hoàng Văn Nghề', hamletId: hamlet, isEthnicMinority: true },
    ]);
    persons = await admin.create(
      'person',
      ['1990-01-01', '1995-01-01', '2012-01-01'].map((birthDate, index) => ({
        householdId: homes[index % 2],
        name: 'Hoàng Thị Làm',
        birthDate,
        sex: index === 0 ? 'MALE' : 'FEMALE',
      })),
    );
    employerId = await idByCode(admin, 'organisation', 'DN');
    const vacancy = (occupation: string, more: object): object => ({
      employerId,
      areaId: commune,
      occupation,
      openings: 1,
      postedOn: '2024-01-05',
      ...more,
    });
    vacancies = await admin.create('vacancy', [
      vacancy('Công nhân may công nghiệp', { place: 'Khu công nghiệp Thanh Bình', skills: 'may' }),
      vacancy('Thợ mộc', { place: 'Trong xã' }),
      vacancy('May công nghiệp', { closesOn: '2024-02-01' }),
    ] as Record<string, unknown>[]);
    seekers = await admin.create('jobSeeker', [
      {
        personId: persons[0],
        registeredOn: '2024-01-10',
        occupation: 'may cong nghiep',
        placeSought: 'KCN Thanh Bình',
        skills: 'may, cắt',
      },
      { personId: persons[1], registeredOn: '2023-02-10', occupation: 'Mộc', isOpen: true },
    ]);
  });

  describe('matching', () => {
    it('ranks the vacancies that are open for who seeks work, with the reason of every point', async () => {
      const found = await matches(`jobSeekerId: "${seekers[0]}", on: "2024-03-01"`);
      // The carpenter's opening asks for no qualification; that alone does not fit a seamstress.
      expect(found.map((one) => one.vacancyId)).toEqual([vacancies[0]]);
      expect(found[0]?.points).toBeGreaterThan(80);
      expect(found[0]?.reasons.reduce((sum, one) => sum + one.points, 0)).toBe(found[0]?.points);
      const early = await matches(`jobSeekerId: "${seekers[0]}", on: "2024-01-20"`);
      expect(early.map((one) => one.vacancyId)).toContain(vacancies[2]);
    });

    it('ranks those who still seek work for a vacancy', async () => {
      const found = await matches(`vacancyId: "${vacancies[1]}", on: "2024-03-01"`);
      expect(found[0]?.jobSeekerId).toBe(seekers[1]);
    });

    it('looks for workers in one area where asked, as a district looks at one of its communes', async () => {
      const elsewhere = await api().unitId('01975');
      const fit = (areaId: string) =>
        matches(`vacancyId: "${vacancies[1]}", areaId: "${areaId}", on: "2024-03-01"`);
      expect((await fit(commune))[0]?.jobSeekerId).toBe(seekers[1]);
      expect(await fit(elsewhere)).toEqual([]);
    });

    it('leaves out a vacancy whose openings are taken', async () => {
      const [id = ''] = await api().admin.create('placement', [
        { personId: persons[0], vacancyId: vacancies[0], placedOn: '2024-02-10' },
      ]);
      const found = await matches(`jobSeekerId: "${seekers[0]}", on: "2024-03-01"`);
      expect(found.map((one) => one.vacancyId)).not.toContain(vacancies[0]);
      await api().admin.remove('placement', [{ id }]);
    });

    it('shows a clerk of another commune neither who seeks nor what is offered here', async () => {
      const clerk = await api().enter('CLERK', await api().unitId('01975'));
      const { errors } = await clerk.ask(
        `{ jobMatches(jobSeekerId: "${seekers[0]}", on: "2024-03-01") { points } }`,
        {},
      );
      expect(errors?.[0]?.extensions?.['code']).toBe('MISSING_RECORD');
    });

    it('asks for exactly one of the two sides', async () => {
      const { errors } = await api().admin.ask('{ jobMatches(on: "2024-03-01") { points } }', {});
      expect(errors?.[0]?.extensions?.['code']).toBe('INPUT_BAD_FILTER');
    });
  });

  describe('rules', () => {
    it('a second open search of the same person, and a person under 15, are warned of', async () => {
      expect(await warningsOf('jobSeeker', { personId: persons[1], registeredOn: '2024-05-01' })).toEqual([
        'RULE_SEARCH_OPEN',
      ]);
      expect(await warningsOf('jobSeeker', { personId: persons[2], registeredOn: '2024-05-01' })).toEqual([
        'RULE_TOO_YOUNG_TO_WORK',
      ]);
    });

    it('a follow-up is due three months on; earlier it is warned of, without its day it is refused', async () => {
      const { admin } = api();
      const [early] = await admin.save<{ followUpDueOn: string }>(
        'placement',
        [{ set: { personId: persons[0], placedOn: '2024-01-31', followedUpOn: '2024-04-29' } }],
        { fields: 'followUpDueOn' },
      );
      expect([early?.row?.followUpDueOn, early?.warnings.map((one) => one.code)]).toEqual([
        '2024-04-30',
        ['RULE_FOLLOW_UP_EARLY'],
      ]);
      const [undated] = await admin.save('placement', [
        { id: early?.id ?? '', set: { followedUpOn: null, isStillEmployed: true } },
      ]);
      expect(undated?.errors.map((one) => one.code)).toEqual(['RULE_FOLLOW_UP_UNDATED']);
    });

    it('a placement beyond the openings of its vacancy is warned of', async () => {
      const place = { vacancyId: vacancies[1], placedOn: '2024-04-01' };
      expect(await warningsOf('placement', { ...place, personId: persons[0] })).toEqual([]);
      expect(await warningsOf('placement', { ...place, personId: persons[1] })).toEqual([
        'RULE_VACANCY_FULL',
      ]);
    });

    it('dates out of order and more hired than took part are refused', async () => {
      const { admin } = api();
      const refusals = async (key: string, set: Record<string, unknown>): Promise<string[] | undefined> =>
        (await admin.save(key, [{ set }]))[0]?.errors.map((one) => one.code);
      const abroad = { personId: persons[0], country: 'Nhật Bản', registeredOn: '2024-01-01' };
      expect(await refusals('overseasContract', { ...abroad, signedOn: '2023-12-31' })).toEqual([
        'RULE_DATES_ORDER',
      ]);
      expect(
        await refusals('jobFair', {
          name: 'Phiên',
          areaId: commune,
          heldOn: '2024-03-03',
          participants: 5,
          hired: 6,
        }),
      ).toEqual(['RULE_HIRED_ABOVE_PARTICIPANTS']);
    });

    it('a cost abroad above the dated ceiling of the worker’s group is warned of, with its source', async () => {
      const { admin } = api();
      const [other = '', minority = ''] = await admin.create(
        'overseasContract',
        [persons[0], persons[1]].map((personId) => ({
          personId,
          country: 'Nhật Bản',
          registeredOn: '2024-01-01',
        })),
      );
      const tuition = { kind: 'TUITION', amountVnd: 3_000_000, paidOn: '2024-02-02' };
      const [above] = await admin.save('overseasCost', [{ set: { ...tuition, contractId: other } }]);
      expect(above?.warnings.map((one) => one.code)).toEqual(['RULE_COST_ABOVE_CEILING']);
      expect(above?.warnings[0]?.message.vi).toContain('Điều 69');
      expect(await warningsOf('overseasCost', { ...tuition, contractId: minority })).toEqual([]);
      expect(await warningsOf('overseasCost', { ...tuition, contractId: other, quantity: 2 })).toEqual([]);
      // What is paid once has one ceiling, however many payments it comes in, also within one save.
      const kit = { kind: 'KIT', amountVnd: 400_000, paidOn: '2024-02-02', contractId: minority };
      expect(await warningsOf('overseasCost', kit)).toEqual([]);
      const parts = await admin.save('overseasCost', [
        { set: { ...kit, amountVnd: 100_000 } },
        { set: { ...kit, amountVnd: 150_000 } },
      ]);
      expect(parts.flatMap((one) => one.warnings.map(({ code }) => code))).toEqual([
        'RULE_COST_ABOVE_CEILING',
        'RULE_COST_ABOVE_CEILING',
      ]);
      expect(parts[0]?.warnings[0]?.message.vi).toContain('650.000');
      // Who pays is asked too: the programme's sub-project 4.2 is for poor districts and coastal communes.
      const [componentId, sourceId] = [
        await idByCode(admin, 'component', 'DA4.2'),
        await idByCode(admin, 'fundingSource', 'CENTRAL'),
      ];
      const [charged] = await admin.save('overseasCost', [
        { set: { ...kit, kind: 'MEALS', amountVnd: 50_000, componentId, sourceId } },
      ]);
      expect(charged?.warnings.map((one) => [one.code, one.field])).toEqual([
        ['RULE_NOT_ELIGIBLE', 'componentId'],
      ]);
      expect(charged?.warnings[0]?.message.vi).toContain('Điều 69');
      expect(
        await warningsOf('overseasCost', { ...kit, kind: 'MEALS', amountVnd: 50_000, sourceId }),
      ).toEqual([]);
      // Before the circular nothing was laid down here, so nothing is said.
      expect(
        await warningsOf('overseasCost', { ...tuition, contractId: other, paidOn: '2022-02-02' }),
      ).toEqual([]);
    });
  });

  it('meetings of officers are listed by their kind, apart from study visits', async () => {
    const { admin } = api();
    const meeting = { areaId: commune, destination: 'Uỷ ban nhân dân xã', from: '2024-05-05' };
    await admin.create('studyVisit', [
      { ...meeting, name: 'Hội nghị sơ kết', kind: 'CONFERENCE' },
      { ...meeting, name: 'Toạ đàm sinh kế', kind: 'WORKSHOP' },
      { ...meeting, name: 'Tham quan mô hình', kind: 'VISIT' },
      { ...meeting, name: 'Chưa ghi hình thức' },
    ]);
    const listed = (kind: object) =>
      admin
        .list<{ name: string }>('studyVisit', 'name', { where: { kind } })
        .then((rows) => rows.map(({ name }) => name).sort());
    expect(await listed({ eq: 'CONFERENCE' })).toEqual(['Hội nghị sơ kết']);
    expect(await listed({ in: ['CONFERENCE', 'WORKSHOP'] })).toEqual(['Hội nghị sơ kết', 'Toạ đàm sinh kế']);
    expect(await listed({ isNull: true })).toEqual(['Chưa ghi hình thức']);
  });

  it('supply and demand are told by occupation, with a forecast that names its error', async () => {
    const { labourMarket } = await api().admin.query<{
      labourMarket: {
        occupations: readonly {
          occupation: string | null;
          seekersOpen: number;
          years: readonly { year: number; registered: number; openings: number; placed: number }[];
          registeredNext: { year: number; value: number; error: number | null } | null;
          bySex: readonly { key: string; count: number }[] | null;
          byAge: readonly { key: string; count: number }[] | null;
        }[];
        bySex: readonly { key: string; count: number }[] | null;
      };
    }>(
      `{ labourMarket(areaId: "${commune}", fromYear: 2022, on: "2024-06-30") { occupations { occupation seekersOpen years { year registered openings placed } registeredNext { year value error } bySex { key count } byAge { key count } } bySex { key count } } }`,
    );
    const sewing = labourMarket.occupations.find((one) => one.occupation?.toLowerCase().includes('may'));
    expect(sewing?.years.find((one) => one.year === 2024)).toMatchObject({ registered: 1, openings: 2 });
    expect(sewing?.registeredNext).toEqual({ year: 2025, value: 1 / 3, error: 1 });
    const open = await api().admin.list('jobSeeker', 'id', { where: { isOpen: { eq: true } } });
    expect(labourMarket.occupations.reduce((sum, one) => sum + one.seekersOpen, 0)).toBe(open.length);
    expect(labourMarket.bySex?.reduce((sum, one) => sum + one.count, 0)).toBe(open.length);
    const sum = (parts: readonly { count: number }[] | null): number =>
      (parts ?? []).reduce((all, { count }) => all + count, 0);
    for (const { seekersOpen, bySex, byAge } of labourMarket.occupations)
      expect([sum(bySex), sum(byAge)]).toEqual([seekersOpen, seekersOpen]);
    const analyst = await api().enter('ANALYST', commune);
    const crossed = await analyst.query<{
      labourMarket: { occupations: readonly { bySex: unknown; byAge: unknown }[] };
    }>(
      `{ labourMarket(areaId: "${commune}", fromYear: 2022, on: "2024-06-30") { occupations { bySex { key } byAge { key } } } }`,
    );
    expect(crossed.labourMarket.occupations.flatMap((one) => [one.bySex, one.byAge])).toEqual(
      crossed.labourMarket.occupations.flatMap(() => [null, null]),
    );
    const shownTo = (areaId: string) =>
      analyst
        .query<{ labourMarket: { bySex: unknown } }>(
          `{ labourMarket(areaId: "${areaId}", fromYear: 2022, on: "2024-06-30") { bySex { key } } }`,
        )
        .then((data) => data.labourMarket.bySex);
    expect(await shownTo(commune)).toBeNull();
    // Ten and more of each sex in the hamlet: what the commune has beside it would still tell of few.
    const homes = await api().admin.create('household', [
      { code: 'V9', headName: 'Hoàng Văn Đông', hamletId: hamlet },
    ]);
    const many = await api().admin.create(
      'person',
      Array.from({ length: 24 }, (_, index) => ({
        householdId: homes[0],
        name: 'Hoàng Văn Tìm',
        birthDate: '1990',
        sex: index % 2 === 0 ? 'MALE' : 'FEMALE',
      })),
    );
    await api().admin.create(
      'jobSeeker',
      many.map((personId) => ({ personId, registeredOn: '2024-06-01' })),
    );
    expect(await shownTo(commune)).toEqual([{ key: 'FEMALE' }, { key: 'MALE' }]);
    expect(await shownTo(hamlet)).toBeNull();
  });
});
