import { expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { useBeneficiaries, warningsOf } from '../support/beneficiaries.js';
import { describeEachDatabase } from '../support/engines.js';

describeEachDatabase('who may be supported', (database) => {
  const api = useApi(database);
  const { hamletId, planId, household, person, support } = useBeneficiaries(api);

  it.each([
    ['POOR', []],
    ['NEAR_POOR', []],
    ['NOT_POOR', ['RULE_NOT_ELIGIBLE']],
    ['AVERAGE', ['RULE_NOT_ELIGIBLE']],
    [null, ['RULE_ELIGIBILITY_UNKNOWN']],
  ])(
    'farm inputs for a household recognised as %s are warned of with %j',
    async (recognisedClass, expected) => {
      const householdId = await household(recognisedClass);
      const saved = await support('AGRI_INPUT', 'DA3.1', { householdId, from: '2023-05-05' });
      expect([saved.status, warningsOf(saved)]).toEqual(['SAVED', expected]);
    },
  );

  it('the warning cites the article, how sure it is, and what was found', async () => {
    const householdId = await household('NOT_POOR');
    const [warning] = (await support('AGRI_INPUT', 'DA3.1', { householdId, from: '2023-05-05' })).warnings;
    for (const part of [
      'mục III.2.1.b',
      'theo kế hoạch của xã',
      'hộ nghèo hoặc hộ cận nghèo hoặc hộ mới thoát nghèo (36 tháng)',
      'năm 2023: không thuộc diện',
      'địa bàn không thuộc diện nào',
    ])
      expect(warning?.message.vi).toContain(part);
    expect(warning?.message.en).toContain('2023: not poor');
  });

  it.each([
    ['2022-12-19', 'POOR', 1],
    ['2022-12-20', 'POOR', 0],
    ['2025-12-19', 'POOR', 0],
    ['2025-12-20', 'POOR', 1],
    ['2024-06-01', 'NEAR_POOR', 1],
  ])(
    'on %s a household that left the class %s on 2022-12-20 has %i warning',
    async (from, escapedFrom, count) => {
      const { admin } = api();
      const householdId = await household('NOT_POOR');
      await admin.create('escapeRecognition', [{ householdId, recognisedOn: '2022-12-20', escapedFrom }]);
      const saved = await support('AGRI_INPUT', 'DA3.1', { householdId, from });
      expect(saved.warnings).toHaveLength(count);
      const told = saved.warnings.map((one) => one.message.vi.includes('đến hết 19/12/2025'));
      expect(told.includes(true)).toBe(from > '2025-12-19');
    },
  );

  it('work abroad is for poor districts and coastal communes, whatever the household', async () => {
    const { admin } = api();
    const householdId = await household('POOR');
    const personId = await person(householdId);
    const first = await support('OVERSEAS_KIT', 'DA4.2', {
      personId,
      from: '2023-03-01',
      amountVnd: 600_000,
    });
    expect(warningsOf(first)).toEqual(['RULE_NOT_ELIGIBLE']);
    expect(first.warnings[0]?.message.vi).toContain('Thông tư 55/2023/TT-BTC, Điều 69');
    await admin.create('areaStatus', [
      {
        unitId: await api().unitId('063'),
        kind: 'POOR_DISTRICT',
        validFrom: '2023-06-01',
        validTo: '2023-12-31',
      },
    ]);
    const within = await support('OVERSEAS_KIT', 'DA4.2', {
      personId,
      from: '2023-07-01',
      amountVnd: 600_001,
    });
    expect(warningsOf(within)).toEqual(['RULE_ABOVE_NORM']);
    const after = await support('OVERSEAS_KIT', 'DA4.2', { personId, from: '2024-01-01' });
    expect(warningsOf(after)).toEqual(['RULE_NOT_ELIGIBLE']);
  });

  it('where class or place is enough, an extremely difficult hamlet makes anybody fit on its days', async () => {
    const { admin } = api();
    const householdId = await household('NOT_POOR');
    const asked = { householdId, from: '2023-02-02' };
    expect(warningsOf(await support('TELECOM', 'DA6.1', asked))).toEqual(['RULE_NOT_ELIGIBLE']);
    await admin.create('areaStatus', [
      { unitId: hamletId(), kind: 'EXTREMELY_DIFFICULT_HAMLET', validFrom: '2023-03-01' },
    ]);
    expect(warningsOf(await support('TELECOM', 'DA6.1', { householdId, from: '2023-03-01' }))).toEqual([]);
    expect(warningsOf(await support('INFORMATION_MATERIAL', 'DA6.1', asked))).toEqual(['RULE_NOT_ELIGIBLE']);
  });

  it('low-income workers are meant since the decree that says who they are', async () => {
    const householdId = await household('NOT_POOR');
    const personId = await person(householdId);
    const before = await support('VOCATIONAL_TRAINING', 'DA4.1', { personId, from: '2023-05-01' });
    expect(warningsOf(before)).toEqual(['RULE_NOT_ELIGIBLE']);
    const since = await support('VOCATIONAL_TRAINING', 'DA4.1', { personId, from: '2025-03-01' });
    expect(warningsOf(since)).toEqual(['RULE_ELIGIBILITY_UNKNOWN']);
    expect(since.warnings[0]?.message.vi).toContain('lao động thu nhập thấp');
  });

  it('a rule is data: an officer ends it, and it warns no more', async () => {
    const officer = await api().enter('OFFICER', await api().unitId('02011'));
    const householdId = await household('NOT_POOR');
    const where = { componentId: { eq: await planId('component:DA2') } };
    const [rule] = await officer.list<{ id: string; version: number }>('eligibilityRule', 'id version', {
      where,
    });
    const given = { householdId, from: '2023-05-05' };
    expect(warningsOf(await support('MODEL_INPUT', 'DA2', given))).toEqual(['RULE_NOT_ELIGIBLE']);
    await officer.save('eligibilityRule', [
      { id: rule?.id ?? '', version: rule?.version ?? 0, set: { validTo: '2023-01-01' } },
    ]);
    expect(warningsOf(await support('MODEL_EQUIPMENT', 'DA2', given))).toEqual([]);
  });

  it('is judged in the same number of statements for one support and for many', async () => {
    const { admin } = api();
    const homes = await admin.create(
      'household',
      Array.from({ length: 40 }, (_, index) => ({
        code: `M${index}`,
        hamletId: hamletId(),
        headName: 'Đặng Văn Nhiều',
      })),
    );
    const kindId = await planId('supportKind:AGRI_INPUT');
    const componentId = await planId('component:DA3.1');
    const cost = (householdIds: readonly string[]): Promise<number> =>
      api().countStatements(admin, () =>
        admin.save(
          'support',
          householdIds.map((householdId) => ({
            set: { kindId, componentId, householdId, from: '2023-05-05' },
          })),
        ),
      );
    expect(await cost(homes.slice(0, 1))).toBe(await cost(homes.slice(1)));
  });
});
