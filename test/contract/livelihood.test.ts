import { describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { useBeneficiaries, warningsOf } from '../support/beneficiaries.js';
import { describeEachDatabase } from '../support/engines.js';

type Cells = Readonly<Record<string, unknown>>;

describeEachDatabase('livelihoods', (database) => {
  const api = useApi(database);
  const { planId, household, person, support } = useBeneficiaries(api);

  const model = async (more: Cells = {}): Promise<string> => {
    const set = {
      name: 'Nuôi lợn bản địa',
      kind: 'PRODUCTION',
      componentId: await planId('component:DA2'),
      areaId: await api().unitId('02011'),
      startedOn: '2023-03-01',
      ...more,
    };
    return (await api().admin.create('livelihoodModel', [set]))[0] ?? '';
  };
  const saveOne = async (resource: string, set: Cells) => {
    const [saved] = await api().admin.save(resource, [{ set }]);
    if (!saved) throw new Error(`${resource} had no answer`);
    return saved;
  };
  const codes = (saved: { status: string; errors: readonly { code: string }[] }): string[] => [
    saved.status,
    ...saved.errors.map((one) => one.code),
  ];

  describe('a model', () => {
    it('adds the income that lies between before and after, and keeps one that was only entered', async () => {
      const ids = [
        await model({ incomeBeforeVnd: 1_000_000, incomeAfterVnd: 1_800_000 }),
        await model({ incomeBeforeVnd: 1_000_000, incomeAfterVnd: 900_000 }),
        await model({ addedIncomeVnd: 700_000 }),
      ];
      const rows = await api().admin.list<Cells>('livelihoodModel', 'id year addedIncomeVnd', {
        where: { id: { in: ids } },
      });
      expect(ids.map((id) => rows.find((row) => row['id'] === id)?.['addedIncomeVnd'])).toEqual([
        800_000, -100_000, 700_000,
      ]);
      expect(new Set(rows.map((row) => row['year']))).toEqual(new Set([2023]));
    });

    it('has members on its own days only', async () => {
      const modelId = await model({ endedOn: '2023-12-31' });
      const householdId = await household('POOR');
      const member = (from: string, to: string | null = null) =>
        saveOne('modelMember', { modelId, householdId, from, to });
      expect(codes(await member('2023-02-28'))).toEqual(['REFUSED', 'RULE_DATES_ORDER']);
      expect(codes(await member('2024-01-01'))).toEqual(['REFUSED', 'RULE_DATES_ORDER']);
      expect(codes(await member('2023-05-01', '2023-04-30'))).toEqual(['REFUSED', 'RULE_DATES_ORDER']);
      expect(codes(await member('2023-05-01'))).toEqual(['SAVED']);
      expect(codes(await member('2023-06-01'))).toEqual(['REFUSED', 'RULE_DUPLICATE']);
    });

    it('names the other model of a household that is in two at once', async () => {
      const [first, second, later] = [
        await model({ name: 'Trồng bí xanh thơm', endedOn: '2023-12-31' }),
        await model({ name: 'Chế biến miến dong' }),
        await model({ name: 'Tổ dịch vụ', startedOn: '2024-01-01' }),
      ];
      const householdId = await household('POOR');
      expect(warningsOf(await saveOne('modelMember', { modelId: first, householdId }))).toEqual([]);
      const after = await saveOne('modelMember', { modelId: later, householdId });
      expect(warningsOf(after)).toEqual([]);
      const both = await saveOne('modelMember', {
        modelId: second,
        householdId,
        from: '2023-12-31',
        to: '2023-12-31',
      });
      expect(warningsOf(both)).toEqual(['RULE_IN_TWO_MODELS']);
      expect(both.warnings[0]?.message.vi).toContain('"Trồng bí xanh thơm" từ 2023-03-01 đến 2023-12-31');
    });

    it('gives to its members: anybody else is pointed out', async () => {
      const modelId = await model();
      const householdId = await household('POOR');
      const gift = { householdId, modelId, from: '2023-05-05', goods: 'Lợn giống', quantity: 2, unit: 'con' };
      expect(warningsOf(await support('MODEL_INPUT', 'DA2', gift))).toEqual(['RULE_OUTSIDE_MODEL']);
      await saveOne('modelMember', { modelId, householdId });
      expect(warningsOf(await support('MODEL_EQUIPMENT', 'DA2', gift))).toEqual([]);
      const [row] = await api().admin.list<Cells>(
        'livelihoodModel',
        'inputsGiven { goods quantity unit } members { id }',
        {
          where: { id: { eq: modelId } },
        },
      );
      expect(row?.['inputsGiven']).toHaveLength(2);
      expect(row?.['members']).toHaveLength(1);
    });
  });

  it('goods that are given are counted', async () => {
    const householdId = await household('POOR');
    const given = { householdId, from: '2023-05-05', goods: 'Phân NPK' };
    const saved = await support('AGRI_FERTILISER', 'DA3.1', given);
    expect(saved.warnings.map((one) => one.field)).toEqual(['quantity']);
    const counted = await support('AGRI_FERTILISER', 'DA3.1', {
      ...given,
      from: '2023-06-06',
      quantity: 50,
      unit: 'kg',
    });
    expect(warningsOf(counted)).toEqual([]);
  });

  it('nobody attends more sessions than a training has', async () => {
    const [trainingId] = await api().admin.create('training', [
      {
        name: 'Kỹ thuật nuôi lợn',
        kind: 'PRODUCTION',
        componentId: await planId('component:DA3.1'),
        areaId: await api().unitId('02011'),
        startsOn: '2023-04-01',
        sessions: 4,
        modelId: await model(),
      },
    ]);
    const householdId = await household('POOR');
    const enrol = async (sessionsAttended: number) =>
      saveOne('trainingEnrolment', { trainingId, personId: await person(householdId), sessionsAttended });
    expect(codes(await enrol(5))).toEqual(['REFUSED', 'RULE_TOO_MANY_SESSIONS']);
    expect(codes(await enrol(4))).toEqual(['SAVED']);
  });

  it('an OCOP product has somebody who makes it, and a link does not end before it is signed', async () => {
    const areaId = await api().unitId('02011');
    const product = { name: 'Miến dong', areaId, stars: 4, recognisedOn: '2023-12-01' };
    expect(codes(await saveOne('ocopProduct', product))).toEqual(['REFUSED', 'INPUT_REQUIRED']);
    const householdId = await household('POOR');
    expect(codes(await saveOne('ocopProduct', { ...product, householdId, stars: 6 }))).toEqual([
      'REFUSED',
      'INPUT_OUT_OF_RANGE',
    ]);
    expect(codes(await saveOne('ocopProduct', { ...product, householdId }))).toEqual(['SAVED']);
    const buyerId = await planId('organisation:HTX');
    const link = { product: 'Miến dong', areaId, buyerId, signedOn: '2023-12-01', endsOn: '2023-11-30' };
    expect(codes(await saveOne('valueChainLink', link))).toEqual(['REFUSED', 'RULE_DATES_ORDER']);
  });
});
