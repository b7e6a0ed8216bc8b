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
      expect(warningsOf(both)).toEqual(['RULE_IN_TWO_AT_ONCE']);
      expect(both.warnings[0]?.message.vi).toContain('"Trồng bí xanh thơm" từ 01/03/2023 đến 31/12/2023');
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

  describe('a market and a contract', () => {
    const promotion = async (more: Cells = {}): Promise<string> => {
      const set = {
        name: 'Phiên chợ',
        kind: 'FAIR',
        componentId: await planId('component:DA2'),
        areaId: await api().unitId('02011'),
        from: '2023-10-01',
        to: '2023-10-03',
        ...more,
      };
      return (await api().admin.create('tradePromotion', [set]))[0] ?? '';
    };
    const link = async (product: string, more: Cells = {}): Promise<string> => {
      const set = {
        product,
        areaId: await api().unitId('02011'),
        buyerId: await planId('organisation:HTX'),
        signedOn: '2023-10-01',
        endsOn: '2024-09-30',
        ...more,
      };
      return (await api().admin.create('valueChainLink', [set]))[0] ?? '';
    };
    const namedIn = async (resource: string, id: string) =>
      (
        await api().admin.list<Cells>(resource, 'households namedHouseholds members { household { code } }', {
          where: { id: { eq: id } },
        })
      )[0];

    it('name their households, count them, and count again when one is taken off', async () => {
      const promotionId = await promotion({ households: 5 });
      const [first, second] = [await household('POOR'), await household('NEAR_POOR')];
      expect((await namedIn('tradePromotion', promotionId))?.['namedHouseholds']).toBe(0);
      const [gone] = await api().admin.create('promotionMember', [
        { promotionId, householdId: first },
        { promotionId, householdId: second, salesVnd: 1_000_000 },
      ]);
      const two = await namedIn('tradePromotion', promotionId);
      expect([two?.['households'], two?.['namedHouseholds']]).toEqual([5, 2]);
      expect(two?.['members']).toHaveLength(2);
      await api().admin.remove('promotionMember', [{ id: gone ?? '' }]);
      expect((await namedIn('tradePromotion', promotionId))?.['namedHouseholds']).toBe(1);
      const [fewer] = await api().admin.save('tradePromotion', [{ id: promotionId, set: { households: 0 } }]);
      expect(fewer?.warnings.map((one) => [one.field, one.code])).toEqual([['households', 'RULE_MORE_THAN']]);
    });

    it('list what a household took part in', async () => {
      const householdId = await household('POOR');
      const [promotionId, linkId] = [await promotion(), await link('Chè')];
      await saveOne('promotionMember', { promotionId, householdId });
      await saveOne('linkMember', { linkId, householdId });
      const [row] = await api().admin.list<Cells>(
        'household',
        'promotions { promotion { name } } valueChainLinks { link { product } }',
        { where: { promotions: { some: { promotionId: { eq: promotionId } } } } },
      );
      expect(row).toEqual({
        promotions: [{ promotion: { name: 'Phiên chợ' } }],
        valueChainLinks: [{ link: { product: 'Chè' } }],
      });
    });

    it('point out a household in two at once: two markets of a day, two contracts for one product', async () => {
      const householdId = await household('POOR');
      const join = async (resource: string, set: Cells) =>
        warningsOf(await saveOne(resource, { householdId, ...set }));
      const markets = [
        await promotion(),
        await promotion({ name: 'Phiên chợ huyện', from: '2023-10-03', to: null }),
        await promotion({ from: '2023-10-04', to: '2023-10-05' }),
      ];
      expect(await join('promotionMember', { promotionId: markets[0] })).toEqual([]);
      expect(await join('promotionMember', { promotionId: markets[1] })).toEqual(['RULE_IN_TWO_AT_ONCE']);
      expect(await join('promotionMember', { promotionId: markets[2] })).toEqual([]);
      const contracts = [await link('Miến'), await link('Miến'), await link('Chè')];
      expect(await join('linkMember', { linkId: contracts[0] })).toEqual([]);
      expect(await join('linkMember', { linkId: contracts[2] })).toEqual([]);
      const both = await saveOne('linkMember', { householdId, linkId: contracts[1] });
      expect(warningsOf(both)).toEqual(['RULE_IN_TWO_AT_ONCE']);
      expect(both.warnings[0]?.message.vi).toContain('liên kết "Miến" từ 01/10/2023 đến 30/09/2024');
    });

    it('have members on their own days only', async () => {
      const linkId = await link('Quế');
      const householdId = await household('POOR');
      const member = (from: string) => saveOne('linkMember', { linkId, householdId, from });
      const early = await member('2023-09-30');
      expect([...codes(early), early.errors[0]?.message.vi]).toEqual([
        'REFUSED',
        'RULE_DATES_ORDER',
        expect.stringContaining('Liên kết ký ngày'),
      ]);
      const late = await member('2024-10-01');
      expect([codes(late), late.errors[0]?.message.vi]).toEqual([
        ['REFUSED', 'RULE_DATES_ORDER'],
        expect.stringContaining('Liên kết hết hạn'),
      ]);
      expect(codes(await member('2024-01-01'))).toEqual(['SAVED']);
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

  it('a training keeps its partner apart from its trainer, and is found by either', async () => {
    const { admin } = api();
    const areaId = await api().unitId('02011');
    const [trainerId = '', partnerId = ''] = await admin.create('organisation', [
      { code: 'T-DAY', name: 'Trung tâm dạy nghề thử', kind: 'VOCATIONAL_SCHOOL', areaId },
      { code: 'T-NHAN', name: 'Hợp tác xã nhận học viên', kind: 'COOPERATIVE', areaId },
    ]);
    const training = {
      name: 'Nghề may công nghiệp',
      kind: 'VOCATIONAL',
      componentId: await planId('component:DA4.1'),
      areaId,
      startsOn: '2023-05-01',
      trainerId,
    };
    const wrong = await saveOne('training', { ...training, partnerId: await household('POOR') });
    expect([wrong.status, wrong.errors[0]?.field]).toEqual(['REFUSED', 'partnerId']);
    const [trainingId = ''] = await admin.create('training', [{ ...training, partnerId }]);
    const foundBy = (where: Cells) => admin.list<Cells>('training', 'id', { where });
    expect(await foundBy({ partner: { name: { eq: 'Hợp tác xã nhận học viên' } } })).toEqual([
      { id: trainingId },
    ]);
    expect(await foundBy({ partnerId: { eq: trainerId } })).toEqual([]);
    const partners = await admin.list('organisation', 'id partneredTrainings { id trainer { name } }', {
      where: { partneredTrainings: { some: { id: { eq: trainingId } } } },
    });
    expect(partners).toEqual([
      {
        id: partnerId,
        partneredTrainings: [{ id: trainingId, trainer: { name: 'Trung tâm dạy nghề thử' } }],
      },
    ]);
    const [kept] = await admin.remove('organisation', [{ id: partnerId }]);
    expect(kept?.status).toBe('REFUSED');
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
