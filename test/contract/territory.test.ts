import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { idByCode, makeHamlets } from '../support/plan-ids.js';

const householdCount = async (client: Client, areaId: string, boundary?: string): Promise<number> => {
  const { found } = await client.query<{ found: readonly { count: number }[] }>(
    'query ($where: HouseholdWhere) { found: householdAggregate(where: $where) { count } }',
    { where: { within: areaId, boundary } },
  );
  return found[0]?.count ?? 0;
};

interface Unit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

describeEachDatabase('the territory of Bắc Kạn', (database) => {
  const api = useApi(database);
  const unitsBelow = (parent: string, where: object): Promise<readonly Unit[]> =>
    api().admin.list<Unit>('administrativeUnit', 'id code name', {
      where: { within: parent, ...where },
      page: { limit: 500 },
    });
  const isOld = { level: { eq: 'COMMUNE' }, validTo: { eq: '2025-06-30' } };
  const isNew = { level: { eq: 'COMMUNE' }, validFrom: { eq: '2025-07-01' } };
  let province: Unit;
  let old: readonly Unit[] = [];
  let created = 0;

  beforeAll(async () => {
    const { admin } = api();
    const [found] = await admin.list<Unit>('administrativeUnit', 'id code name', {
      where: { code: { eq: '19' }, level: { eq: 'PROVINCE' } },
    });
    if (!found) throw new Error('The plan has no province 19');
    province = found;
    old = await unitsBelow(province.id, isOld);
    const hamlets = await admin.create(
      'administrativeUnit',
      old.map(({ id, code }) => ({
        code: `H${code}`,
        name: `Thôn của ${code}`,
        level: 'HAMLET',
        kind: 'THON',
        areaType: 'RURAL',
        parentId: id,
      })),
    );
    const before = await householdCount(admin, province.id);
    await admin.create(
      'household',
      hamlets.map((hamletId) => ({ code: 'T1', headName: 'Triệu Văn Đếm', hamletId })),
    );
    created = (await householdCount(admin, province.id)) - before;
  });

  it('has its 108 old communes once each under the new province', () => {
    expect(old).toHaveLength(108);
    expect(new Set(old.map((unit) => unit.id)).size).toBe(108);
  });

  it('has 37 new communes that together hold each old one once', async () => {
    const formed = await unitsBelow(province.id, isNew);
    const held: string[] = [];
    for (const unit of formed) held.push(...(await unitsBelow(unit.id, isOld)).map((one) => one.code));
    expect(formed).toHaveLength(37);
    expect(held.sort()).toEqual(old.map((unit) => unit.code).sort());
  });

  it('counts each household once at every level, before the reform and after it', async () => {
    const { admin } = api();
    const inOldProvince = await householdCount(admin, await api().unitId('06'));
    const districts = await unitsBelow(await api().unitId('06'), { level: { eq: 'DISTRICT' } });
    const formed = await unitsBelow(province.id, isNew);
    const sum = async (units: readonly Unit[]): Promise<number> => {
      let total = 0;
      for (const unit of units) total += await householdCount(admin, unit.id);
      return total;
    };
    const all = await householdCount(admin, province.id);
    expect(created).toBe(108);
    expect([
      districts.length,
      inOldProvince,
      await sum(districts),
      await sum(formed),
      await sum(old),
    ]).toEqual([8, all, all, all, all]);
  });

  it('has two units with the code 02008: old Cẩm Giàng, and the one made of four communes', async () => {
    const { admin } = api();
    const units = await admin.list<Unit & { validFrom: string | null }>(
      'administrativeUnit',
      'id code name validFrom',
      {
        where: { code: { eq: '02008' } },
        orderBy: [{ field: 'validFrom' }],
      },
    );
    const [later, earlier] = units;
    const parts = async (unit: Unit | undefined): Promise<string[]> =>
      (await unitsBelow(unit?.id ?? '', isOld)).map((one) => one.code).sort();
    expect(units.map((unit) => [unit.name, unit.validFrom])).toEqual([
      ['Cẩm Giàng', '2025-07-01'],
      ['Cẩm Giàng', null],
    ]);
    expect(await parts(later)).toEqual(['01999', '02005', '02008', '02011']);
    expect(await parts(earlier)).toEqual(['02008']);
  });

  it('puts a household of Mỹ Thanh into the new 02008 and not into the old one', async () => {
    const { admin } = api();
    const hamlets = await unitsBelow(await api().unitId('02011'), { code: { eq: 'H02011' } });
    const inUnit = async (unit: { id: string } | undefined): Promise<number> =>
      (
        await admin.list('household', 'id', {
          where: { within: unit?.id, hamletId: { eq: hamlets[0]?.id } },
        })
      ).length;
    const [later] = await admin.list<Unit>('administrativeUnit', 'id', {
      where: { code: { eq: '02008' }, validFrom: { isNull: false } },
    });
    expect(await inUnit(later)).toBe(1);
    expect(await inUnit({ id: await api().unitId('02008') })).toBe(0);
  });

  describe('under the boundaries of a day', () => {
    const lastOldDay = '2025-06-30';
    const firstNewDay = '2025-07-01';
    const counts = (units: readonly Unit[], boundary: string): Promise<number[]> =>
      Promise.all(units.map((unit) => householdCount(api().admin, unit.id, boundary)));
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
    let districts: readonly Unit[] = [];
    let formed: readonly Unit[] = [];
    let oldProvince = '';

    beforeAll(async () => {
      oldProvince = await api().unitId('06');
      districts = await unitsBelow(oldProvince, { level: { eq: 'DISTRICT' } });
      formed = await unitsBelow(province.id, isNew);
    });

    it('each old commune counts once under the old tree and once under the new one, and the totals agree', async () => {
      expect(await counts(old, lastOldDay)).toEqual(old.map(() => 1));
      expect(sum(await counts(districts, lastOldDay))).toBe(old.length);
      expect(sum(await counts(formed, firstNewDay))).toBe(old.length);
      expect(await householdCount(api().admin, oldProvince, lastOldDay)).toBe(old.length);
      expect(await householdCount(api().admin, province.id, firstNewDay)).toBe(old.length);
    });

    it('no unit holds anything outside its own time', async () => {
      expect(sum(await counts(formed, lastOldDay))).toBe(0);
      expect(sum(await counts([...old, ...districts], firstNewDay))).toBe(0);
      expect(await householdCount(api().admin, province.id, lastOldDay)).toBe(0);
    });

    it('no commune lies in two units of one level on one day', async () => {
      for (const [units, boundary] of [
        [districts, lastOldDay],
        [formed, firstNewDay],
      ] as const) {
        const held: string[] = [];
        for (const unit of units)
          held.push(...(await unitsBelow(unit.id, { ...isOld, boundary })).map((one) => one.code));
        expect(held.sort()).toEqual(old.map((unit) => unit.code).sort());
      }
    });

    it('what is recorded in a new commune lies, under the old boundaries, in the smallest unit that held all its parts', async () => {
      const { admin } = api();
      const camGiang = formed.find((unit) => unit.code === '02008');
      const [hamletId = ''] = await makeHamlets(admin, camGiang?.id ?? '', ['Khuổi Cáp']);
      await admin.create('household', [{ code: 'T2', headName: 'Triệu Thị Đếm', hamletId }]);
      const district = districts.find((unit) => unit.code === '063');
      expect(await householdCount(admin, camGiang?.id ?? '', firstNewDay)).toBe(5);
      expect(sum(await counts(old, lastOldDay))).toBe(old.length);
      expect(await householdCount(admin, district?.id ?? '', lastOldDay)).toBe(
        old.length -
          sum(
            await counts(
              districts.filter((unit) => unit !== district),
              lastOldDay,
            ),
          ) +
          1,
      );
      expect(await householdCount(admin, oldProvince, lastOldDay)).toBe(old.length + 1);
    });

    it('progress, series and explanation count the same households once under either tree', async () => {
      const { admin } = api();
      const hamlets = await unitsBelow(oldProvince, { level: { eq: 'HAMLET' } });
      const homes = await admin.list<{ id: string; hamletId: string }>('household', 'id hamletId', {
        where: { within: oldProvince },
        page: { limit: 500 },
      });
      expect(hamlets).toHaveLength(old.length);
      const standardId = await idByCode(admin, 'povertyStandard', '2022-2025');
      const [campaignId] = await admin.create('reviewCampaign', [
        { areaId: oldProvince, year: 2024, kind: 'ANNUAL', name: 'Rà soát 2024', standardId },
      ]);
      await admin.create(
        'householdReview',
        homes.map(({ id }, index) => ({
          campaignId,
          householdId: id,
          recognisedClass: 'POOR',
          lacksSafeWater: index % 3 === 0,
        })),
      );
      const document = `query ($areaId: ID!, $boundary: Date) {
        series: progressSeries(areaId: $areaId, indicatorCode: "WATER", fromYear: 2024, toYear: 2024, boundary: $boundary) { numerator denominator }
        explain(areaId: $areaId, indicatorCode: "WATER", year: 2024, boundary: $boundary) { numerator { count where } denominator { count } }
        progress(areaId: $areaId, year: 2024, boundary: $boundary) { dimensions { indicators { indicator { code } numerator denominator } } } }`;
      interface Figures {
        readonly series: readonly { numerator: number; denominator: number }[];
        readonly explain: {
          readonly numerator: { count: number; where: Record<string, unknown> };
          readonly denominator: { count: number };
        };
        readonly progress: {
          readonly dimensions: readonly {
            readonly indicators: readonly {
              indicator: { code: string };
              numerator: number;
              denominator: number;
            }[];
          }[];
        };
      }
      const figures = async (areaId: string, boundary: string | null): Promise<[number, number]> => {
        const { series, explain, progress } = await admin.query<Figures>(document, { areaId, boundary });
        const water = progress.dimensions
          .flatMap((one) => one.indicators)
          .find((one) => one.indicator.code === 'WATER');
        const found: [number, number] = [explain.numerator.count, explain.denominator.count];
        expect([series[0]?.numerator, series[0]?.denominator]).toEqual(found);
        expect([water?.numerator, water?.denominator]).toEqual(found);
        expect(
          (await admin.page('householdReview', 'id', { where: explain.numerator.where }, 'total')).total,
        ).toBe(found[0]);
        return found;
      };
      const whole = await figures(province.id, firstNewDay);
      expect(whole[1]).toBe(old.length);
      expect(await figures(oldProvince, lastOldDay)).toEqual(whole);
      expect(await figures(oldProvince, null)).toEqual(whole);
      const added = async (units: readonly Unit[], boundary: string): Promise<[number, number]> => {
        const all = await Promise.all(units.map((unit) => figures(unit.id, boundary)));
        return [sum(all.map((one) => one[0])), sum(all.map((one) => one[1]))];
      };
      expect(await added(districts, lastOldDay)).toEqual(whole);
      expect(await added(formed, firstNewDay)).toEqual(whole);
      expect(
        await admin.refusal(document, { areaId: await api().unitId('063'), boundary: firstNewDay }),
      ).toEqual(['INPUT_AREA_NOT_IN_FORCE']);
    }, 60_000);

    it('an area is offered the days of its boundaries on which it was in force', async () => {
      const { admin } = api();
      const daysOf = async (areaId: string): Promise<readonly object[]> =>
        (
          await admin.query<{ days: readonly object[] }>(
            'query ($areaId: ID!) { days: boundaryDays(areaId: $areaId) { day changedOn isBefore documents } }',
            { areaId },
          )
        ).days;
      const documents = [
        'Nghị quyết 1683/NQ-UBTVQH15 ngày 16/6/2025',
        'Nghị quyết 202/2025/QH15 ngày 12/6/2025',
      ];
      const since = { day: firstNewDay, changedOn: firstNewDay, isBefore: false, documents };
      const before = { day: lastOldDay, changedOn: firstNewDay, isBefore: true, documents };
      expect(await daysOf(await api().unitId('00'))).toEqual([since, before]);
      expect(await daysOf(province.id)).toEqual([since]);
      expect(await daysOf(oldProvince)).toEqual([before]);
      expect(await daysOf(await api().unitId('063'))).toEqual([
        { ...before, documents: documents.slice(0, 1) },
      ]);
      const clerk = await api().enter('CLERK', await api().unitId('02011'));
      expect(
        await clerk.refusal('query ($areaId: ID!) { boundaryDays(areaId: $areaId) { day } }', {
          areaId: oldProvince,
        }),
      ).toEqual(['ACCESS_AREA']);
    });

    it('after the reform a user of the old district keeps its records and reaches nothing of the new tree', async () => {
      const { admin } = api();
      const user = await api().enter('DISTRICT', await api().unitId('063'));
      const own = await unitsBelow(await api().unitId('063'), isOld);
      expect((await user.page('household', 'id', {}, 'total')).total).toBe(own.length);
      const camGiang = formed.find((unit) => unit.code === '02008');
      const [hamletId = ''] = await makeHamlets(admin, camGiang?.id ?? '', ['Khuổi Mới']);
      await admin.create('household', [{ code: 'T9', headName: 'Triệu Văn Mới', hamletId }]);
      expect((await user.page('household', 'id', {}, 'total')).total).toBe(own.length);
      expect(
        await user.refusal('query ($areaId: ID!) { progress(areaId: $areaId, year: 2025) { year } }', {
          areaId: camGiang?.id,
        }),
      ).toEqual(['ACCESS_AREA']);
      const governing = await api().enter('DISTRICT', province.id);
      expect((await governing.page('household', 'id', {}, 'total')).total).toBe(
        await householdCount(admin, province.id, firstNewDay),
      );
    });

    it('a boundary without a unit, and one that is no day, are refused', async () => {
      const document = 'query ($where: HouseholdWhere) { households(where: $where) { rows { id } } }';
      const { admin } = api();
      expect(await admin.refusal(document, { where: { boundary: firstNewDay } })).toEqual([
        'INPUT_BAD_FILTER',
      ]);
      expect(
        await admin.refusal(document, { where: { within: province.id, boundary: '2025-02-30' } }),
      ).toEqual(['INPUT_BAD_FILTER']);
    });
  });
});
