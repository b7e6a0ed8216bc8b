import { beforeAll, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';

const householdCount = async (client: Client, areaId: string): Promise<number> => {
  const { found } = await client.query<{ found: readonly { count: number }[] }>(
    'query ($where: HouseholdWhere) { found: householdAggregate(where: $where) { count } }',
    { where: { within: areaId } },
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
});
