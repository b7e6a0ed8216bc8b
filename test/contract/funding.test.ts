import { describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { codesOf, useBudget } from '../support/budget.js';
import { Client, type Removed } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { idByCode, makeHamlets } from '../support/plan-ids.js';
import { startServerProcess } from '../support/server-process.js';

type Cells = Readonly<Record<string, unknown>>;

const told = (results: readonly Removed[]): string[][] =>
  results.map(({ status, errors }) => [status, ...errors.map((one) => one.code)]);

describeEachDatabase('funding', (database) => {
  const api = useApi(database);
  const budget = useBudget(api);

  describe('an allocation', () => {
    it('pays what it assigns and not one đồng more', async () => {
      const id = await budget.allocate(1_000);
      expect(codesOf(await budget.pay(id, 600))).toEqual(['SAVED']);
      expect(codesOf(await budget.pay(id, 401))).toEqual(['REFUSED', 'RULE_OVER_ALLOCATED']);
      expect(codesOf(await budget.pay(id, 400))).toEqual(['SAVED']);
      expect(codesOf(await budget.pay(id, 1))).toEqual(['REFUSED', 'RULE_OVER_ALLOCATED']);
    });

    it('says in both languages what is used and what is there', async () => {
      const id = await budget.allocate(1_000);
      const [error] = (await budget.pay(id, 1_001)).errors;
      expect(error?.message.vi).toContain('1.001 đ');
      expect(error?.message.vi).toContain('1.000 đ');
      expect(error?.message.en).toContain('more than the 1.000 đ');
    });

    it('pays more after an adjustment, and cannot be adjusted below what it paid', async () => {
      const id = await budget.allocate(1_000, { year: 2024 });
      const adjust = { ...budget.line({ year: 2024, kind: 'ADJUSTMENT' }), basedOnId: id };
      await api().admin.create('allocation', [{ ...adjust, amountVnd: 500 }]);
      expect(codesOf(await budget.pay(id, 1_400, 'DISBURSEMENT', '2024-03-01'))).toEqual(['SAVED']);
      const [less] = await api().admin.save('allocation', [{ set: { ...adjust, amountVnd: -101 } }]);
      expect(codesOf(less)).toEqual(['REFUSED', 'RULE_OVER_ALLOCATED']);
      const [right] = await api().admin.save('allocation', [{ set: { ...adjust, amountVnd: -100 } }]);
      expect(codesOf(right)).toEqual(['SAVED']);
    });

    it('is found by an adjustment of its own budget line, where there is one only', async () => {
      const lonely = { year: 2025, componentId: budget.planId('component:DA4.1') };
      const id = await budget.allocate(1_000, lonely);
      const set = { ...budget.line({ ...lonely, kind: 'ADJUSTMENT' }), amountVnd: 5 };
      const [found] = await api().admin.save<{ basedOnId: string }>('allocation', [{ set }], {
        fields: 'basedOnId',
      });
      expect(found?.row?.basedOnId).toBe(id);
      const below = { ...set, amountVnd: -1_006 };
      const [tooLow, right] = await api().admin.save('allocation', [
        { set: below },
        { set: budget.line({ ...lonely, kind: 'ESTIMATE', amountVnd: 7 }) },
      ]);
      expect(tooLow?.errors[0]?.message.vi).toContain(
        'các lần điều chỉnh làm giảm 1.001 đ, nhiều hơn 1.000 đ đã giao',
      );
      expect([codesOf(tooLow), tooLow?.errors[0]?.field]).toEqual([
        ['REFUSED', 'RULE_ADJUSTED_BELOW_ZERO'],
        'amountVnd',
      ]);
      expect(codesOf(right)).toEqual(['SAVED']);
      await budget.allocate(1_000, lonely);
      expect(codesOf((await api().admin.save('allocation', [{ set }]))[0])).toEqual([
        'REFUSED',
        'INPUT_REQUIRED',
      ]);
    });

    it('and its adjustment stand on one budget line', async () => {
      const id = await budget.allocate(1_000);
      const other = budget.line({ kind: 'ADJUSTMENT', basedOnId: id, amountVnd: 5, year: 2024 });
      const [refused] = await api().admin.save('allocation', [{ set: other }]);
      expect(codesOf(refused)).toEqual(['REFUSED', 'RULE_DIFFERS_FROM_BASIS']);
      const source = budget.line({
        kind: 'ADJUSTMENT',
        basedOnId: id,
        amountVnd: 5,
        sourceId: budget.planId('fundingSource:PROVINCIAL'),
      });
      const [named] = await api().admin.save('allocation', [{ set: source }]);
      expect(named?.errors[0]?.message.vi).toContain('Ngân sách tỉnh');
      expect(named?.errors[0]?.message.vi).toContain('Ngân sách trung ương');
    });

    it('carries over no more than its rest, and the rest is then no longer paid from it', async () => {
      const id = await budget.allocate(1_000);
      await budget.pay(id, 300);
      const next = { ...budget.line({ year: 2024, kind: 'CARRY_OVER' }), basedOnId: id };
      const [tooMuch] = await api().admin.save('allocation', [{ set: { ...next, amountVnd: 701 } }]);
      expect(codesOf(tooMuch)).toEqual(['REFUSED', 'RULE_OVER_ALLOCATED']);
      const [carried = ''] = await api().admin.create('allocation', [{ ...next, amountVnd: 650 }]);
      expect(codesOf(await budget.pay(id, 51))).toEqual(['REFUSED', 'RULE_OVER_ALLOCATED']);
      expect(codesOf(await budget.pay(carried, 650, 'DISBURSEMENT', '2024-05-01'))).toEqual(['SAVED']);
      const back = { ...next, year: 2023, amountVnd: 1 };
      expect(codesOf((await api().admin.save('allocation', [{ set: back }]))[0])).toEqual([
        'REFUSED',
        'RULE_DIFFERS_FROM_BASIS',
      ]);
    });

    it('is not an estimate: an estimate pays nothing', async () => {
      const id = await budget.allocate(1_000, { kind: 'ESTIMATE' });
      expect(codesOf(await budget.pay(id, 1))).toEqual(['REFUSED', 'RULE_NOT_PAYABLE']);
    });

    it('of any kind but an adjustment is not negative', async () => {
      const [refused] = await api().admin.save('allocation', [{ set: { ...budget.line(), amountVnd: -1 } }]);
      expect(codesOf(refused)).toEqual(['REFUSED', 'INPUT_OUT_OF_RANGE']);
    });

    it('stays whole when a payment moves, an adjustment is deleted or a payment comes back', async () => {
      const { admin } = api();
      const [first, second] = [await budget.allocate(100), await budget.allocate(50)];
      const paid = await budget.pay(first, 80);
      const [moved] = await admin.save('disbursement', [
        { id: paid.id, version: 1, set: { allocationId: second } },
      ]);
      expect(codesOf(moved)).toEqual(['REFUSED', 'RULE_OVER_ALLOCATED']);
      const set = { ...budget.line({ kind: 'ADJUSTMENT' }), basedOnId: first, amountVnd: 20 };
      const [adjustment = ''] = await admin.create('allocation', [set]);
      const rest = await budget.pay(first, 40);
      expect(told(await admin.remove('allocation', [{ id: adjustment }]))).toEqual([
        ['REFUSED', 'RULE_OVER_ALLOCATED'],
      ]);
      await admin.remove('disbursement', [{ id: rest.id }]);
      await budget.pay(first, 40);
      expect(told(await admin.restore('disbursement', [rest.id]))).toEqual([
        ['REFUSED', 'RULE_OVER_ALLOCATED'],
      ]);
    });

    it('answers each of the rows that are deleted or come back together, and does what it can', async () => {
      const { admin } = api();
      const [broken, whole] = [await budget.allocate(100), await budget.allocate(100)];
      const advance = await budget.pay(broken, 60, 'ADVANCE');
      await budget.pay(broken, 60, 'ADVANCE_CLEARED');
      const payment = await budget.pay(whole, 100);
      const gone = await admin.remove('disbursement', [{ id: advance.id }, { id: payment.id }]);
      expect(told(gone)).toEqual([['REFUSED', 'RULE_MORE_THAN'], ['DELETED']]);
      await budget.pay(whole, 30);
      const other = await budget.pay(whole, 60);
      await admin.remove('disbursement', [{ id: other.id }]);
      const back = await admin.restore('disbursement', [payment.id, other.id]);
      expect(told(back)).toEqual([
        ['REFUSED', 'RULE_OVER_ALLOCATED'],
        ['REFUSED', 'RULE_OVER_ALLOCATED'],
      ]);
      expect(told(await admin.restore('disbursement', [other.id]))).toEqual([['RESTORED']]);
    });

    it('goes with its adjustments in one step, and comes back with them', async () => {
      const { admin } = api();
      const id = await budget.allocate(100);
      const set = { ...budget.line({ kind: 'ADJUSTMENT' }), basedOnId: id, amountVnd: -40 };
      const [adjustment = ''] = await admin.create('allocation', [set]);
      expect(told(await admin.remove('allocation', [{ id }]))).toEqual([['REFUSED', 'RULE_HAS_DEPENDENTS']]);
      expect(told(await admin.remove('allocation', [{ id }, { id: adjustment }]))).toEqual([
        ['DELETED'],
        ['DELETED'],
      ]);
      expect(told(await admin.restore('allocation', [adjustment, id]))).toEqual([['RESTORED'], ['RESTORED']]);
    });

    it('of a batch of which one row is refused, the others are judged without it', async () => {
      const { admin } = api();
      const id = await budget.allocate(100);
      const set = { allocationId: id, paidOn: '2023-06-01', purpose: 'Chi thử' };
      const answers = await admin.save('disbursement', [
        { set: { ...set, amountVnd: 100, kind: 'ADVANCE' } },
        { set: { ...set, amountVnd: 100, kind: 'ADVANCE_RETURNED', paidOn: 'hôm qua' } },
        { set: { ...set, amountVnd: 100, kind: 'DISBURSEMENT' } },
      ]);
      expect(answers.map(codesOf)).toEqual([
        ['REFUSED', 'RULE_OVER_ALLOCATED'],
        ['REFUSED', 'INPUT_NOT_A_DATE'],
        ['REFUSED', 'RULE_OVER_ALLOCATED'],
      ]);
    });
  });

  describe('payments of many hands', () => {
    it('never pass the ceiling: of 40 at once, in two servers, as many are saved as the money lasts for', async () => {
      const id = await budget.allocate(1_000);
      const second = await startServerProcess(database.url);
      try {
        const clients = [api().admin, new Client(second.url, api().admin.cookie)];
        const set = { allocationId: id, amountVnd: 100, kind: 'DISBURSEMENT', paidOn: '2023-06-01' };
        const answers = await Promise.all(
          Array.from({ length: 40 }, (_, index) =>
            (clients[index % 2] ?? api().admin).save('disbursement', [
              { set: { ...set, purpose: `Người ${index}` } },
            ]),
          ),
        );
        const told = answers.map(([one]) => codesOf(one).join(' '));
        expect(told.filter((one) => one === 'SAVED')).toHaveLength(10);
        expect(told.filter((one) => one === 'REFUSED RULE_OVER_ALLOCATED')).toHaveLength(30);
        const rows = await api().admin.list<{ amountVnd: number }>('disbursement', 'amountVnd', {
          where: { allocationId: { eq: id } },
        });
        expect(rows.reduce((sum, row) => sum + row.amountVnd, 0)).toBe(1_000);
      } finally {
        await second.kill();
      }
    }, 60_000);

    it('and a shrinking of the allocation at the same moment do not both succeed', async () => {
      const { admin } = api();
      const ids = await admin.create(
        'allocation',
        Array.from({ length: 10 }, () => ({ ...budget.line(), amountVnd: 100 })),
      );
      const outcomes = await Promise.all(
        ids.map(async (id) => {
          const [paid, [shrunk]] = await Promise.all([
            budget.pay(id, 80),
            admin.save('allocation', [{ id, version: 1, set: { amountVnd: 50 } }]),
          ]);
          return [paid.status, shrunk?.status]
            .map(String)
            .toSorted((a, b) => a.localeCompare(b))
            .join(' ');
        }),
      );
      expect(new Set(outcomes)).toEqual(new Set(['REFUSED SAVED']));
    });
  });

  describe('an advance', () => {
    it('is cleared or returned at most once, and returned money can be paid again', async () => {
      const id = await budget.allocate(1_000);
      expect(codesOf(await budget.pay(id, 1, 'ADVANCE_CLEARED'))).toEqual(['REFUSED', 'RULE_MORE_THAN']);
      await budget.pay(id, 1_000, 'ADVANCE');
      await budget.pay(id, 600, 'ADVANCE_CLEARED');
      expect(codesOf(await budget.pay(id, 401, 'ADVANCE_RETURNED'))).toEqual(['REFUSED', 'RULE_MORE_THAN']);
      expect(codesOf(await budget.pay(id, 400, 'ADVANCE_RETURNED'))).toEqual(['SAVED']);
      expect(codesOf(await budget.pay(id, 400))).toEqual(['SAVED']);
      expect(codesOf(await budget.settle(id, 1_001))).toEqual(['REFUSED', 'RULE_MORE_THAN']);
      expect(codesOf(await budget.settle(id, 1_000))).toEqual(['SAVED']);
    });

    it('paid outside the budget year is pointed out', async () => {
      const id = await budget.allocate(1_000);
      const late = await budget.pay(id, 10, 'ADVANCE', '2024-01-15');
      expect([late.status, late.warnings.map((one) => one.code)]).toEqual([
        'SAVED',
        ['RULE_OUTSIDE_BUDGET_YEAR'],
      ]);
    });
  });

  describe('shares', () => {
    it('of an integration are refused above the whole, warned of below it, and agreed only as the whole', async () => {
      const { admin } = api();
      const share = (sourceCode: string, sharePercent: number, isAgreed: boolean | null = null) => ({
        set: {
          componentId: budget.planId('component:DA2'),
          areaId: budget.areaId(),
          year: 2024,
          sourceId: budget.planId(sourceCode),
          sharePercent,
          isAgreed,
        },
      });
      const [first] = await admin.save('integrationShare', [share('fundingSource:CENTRAL', 33.33)]);
      expect([first?.status, first?.warnings[0]?.code]).toEqual(['SAVED', 'RULE_SHARES_NOT_WHOLE']);
      const [agreed] = await admin.save('integrationShare', [share('fundingSource:PROVINCIAL', 33.33, true)]);
      expect(codesOf(agreed)).toEqual(['REFUSED', 'RULE_SHARES_NOT_WHOLE']);
      const whole = [share('fundingSource:PROVINCIAL', 33.33, true), share('fundingSource:MOBILISED', 33.34)];
      const results = await admin.save('integrationShare', whole);
      expect(results.map((one) => [one.status, one.warnings.length])).toEqual([
        ['SAVED', 0],
        ['SAVED', 0],
      ]);
      const [over] = await admin.save('integrationShare', [share('fundingSource:INTEGRATED_DTTS', 0.01)]);
      expect(codesOf(over)).toEqual(['REFUSED', 'RULE_SHARES_NOT_WHOLE']);
    });

    it('that are agreed leave together or not at all', async () => {
      const { admin } = api();
      const share = (source: string, sharePercent: number) => ({
        componentId: budget.planId('component:DA4.1'),
        areaId: budget.areaId(),
        year: 2023,
        sourceId: budget.planId(`fundingSource:${source}`),
        sharePercent,
        isAgreed: true,
      });
      const [one = '', other = ''] = await admin.create('integrationShare', [
        share('CENTRAL', 60),
        share('PROVINCIAL', 40),
      ]);
      expect(told(await admin.remove('integrationShare', [{ id: one }]))).toEqual([
        ['REFUSED', 'RULE_SHARES_NOT_WHOLE'],
      ]);
      expect(told(await admin.remove('integrationShare', [{ id: one }, { id: other }]))).toEqual([
        ['DELETED'],
        ['DELETED'],
      ]);
    });

    it('of an allocation have at most two decimals', async () => {
      const allocationId = await budget.allocate(10);
      const set = { allocationId, componentId: budget.planId('component:DA3.1'), sharePercent: 33.333 };
      const [refused] = await api().admin.save('allocationShare', [{ set }]);
      expect(codesOf(refused)).toEqual(['REFUSED', 'INPUT_TOO_MANY_DECIMALS']);
    });
  });

  it('a gift in kind says what was given, and is asked for the ground of its value', async () => {
    const gift = {
      sourceId: budget.planId('fundingSource:MOBILISED'),
      areaId: budget.areaId(),
      donor: 'Nhân dân thôn',
      kind: 'IN_KIND',
      valueVnd: 1_000,
      receivedOn: '2023-02-02',
    };
    const [empty] = await api().admin.save('contribution', [{ set: gift }]);
    expect(codesOf(empty)).toEqual(['REFUSED', 'INPUT_REQUIRED']);
    const [saved] = await api().admin.save('contribution', [{ set: { ...gift, goods: 'Tấm lợp' } }]);
    expect([saved?.status, saved?.warnings.map((one) => one.field)]).toEqual([
      'SAVED',
      ['donorKind', 'valuation'],
    ]);
    const [budgeted] = await api().admin.save('contribution', [
      {
        set: { ...gift, kind: 'CASH', donorKind: 'PERSON', sourceId: budget.planId('fundingSource:CENTRAL') },
      },
    ]);
    expect(budgeted?.warnings.map((one) => one.code)).toEqual(['RULE_WRONG_SOURCE']);
  });

  it('gifts are counted by who gave them, and by who mobilised them', async () => {
    const { admin } = api();
    const areaId = await api().unitId('01981');
    const front = await idByCode(admin, 'organisation', 'MTTQ');
    const gift = (donorKind: string | null, valueVnd: number, more: Cells = {}): Cells => ({
      sourceId: budget.planId('fundingSource:MOBILISED'),
      areaId,
      donor: 'Bên cho (thử)',
      donorKind,
      kind: 'CASH',
      valueVnd,
      receivedOn: '2023-02-02',
      ...more,
    });
    await admin.create('contribution', [
      gift('PERSON', 1_000, { mobilisedById: front }),
      gift('PERSON', 20, { kind: 'IN_KIND', goods: 'Gạo', valuation: 'Giá chợ' }),
      gift('BUSINESS', 300, { mobilisedById: front }),
      gift(null, 4),
    ]);
    const sums = async (key: string): Promise<unknown[]> => {
      const { rows } = await admin.query<{ rows: Record<string, unknown>[] }>(
        `query ($where: ContributionWhere) { rows: contributionAggregate(where: $where, groupBy: [${key}]) { ${key} count sum { valueVnd } } }`,
        { where: { within: areaId } },
      );
      return rows.map((row) => [row[key], row['count'], (row['sum'] as { valueVnd: number }).valueVnd]);
    };
    expect(new Set(await sums('donorKind'))).toEqual(
      new Set([
        ['PERSON', 2, 1_020],
        ['BUSINESS', 1, 300],
        [null, 1, 4],
      ]),
    );
    expect(new Set(await sums('mobilisedById'))).toEqual(
      new Set([
        [front, 2, 1_300],
        [null, 2, 24],
      ]),
    );
  });

  it('what does not add up is listed with the rows to be corrected, and nothing else', async () => {
    const { admin } = api();
    const areaId = await api().unitId('01975');
    const ask = async () =>
      (
        await admin.query<{
          fundingDifferences: { kind: string; count: number; subject: string; where: Cells }[];
        }>(
          'query ($areaId: ID!) { fundingDifferences(areaId: $areaId, fromYear: 2023, toYear: 2023) { kind count subject where } }',
          { areaId },
        )
      ).fundingDifferences;
    expect(await ask()).toEqual([]);
    const componentId = budget.planId('component:DA2');
    const sourceId = budget.planId('fundingSource:CENTRAL');
    const allocationId = await budget.allocate(100, { areaId });
    await admin.create('integrationShare', [{ componentId, areaId, sourceId, year: 2023, sharePercent: 80 }]);
    await admin.create('allocationShare', [{ allocationId, componentId, sharePercent: 99.99 }]);
    const [hamletId] = await makeHamlets(admin, areaId, ['Nà Lệch']);
    const [householdId] = await admin.create('household', [
      { code: 'L1', hamletId, headName: 'Lý Văn Lệch' },
    ]);
    const kindId = await idByCode(admin, 'supportKind', 'HOUSING');
    const given = { householdId, kindId, componentId, from: '2023-05-05', amountVnd: 100 };
    const supports = await admin.create('support', [given, given, given, { ...given, amountVnd: null }]);
    await admin.create('fundingShare', [
      { supportId: supports[0], sourceId, amountVnd: 100 },
      { supportId: supports[1], sourceId, amountVnd: 99 },
    ]);
    const found = await ask();
    expect(found.map(({ kind, count }) => [kind, count])).toEqual([
      ['INTEGRATION_NOT_WHOLE', 1],
      ['ALLOCATION_NOT_WHOLE', 1],
      ['SUPPORT_SHARES_DIFFER', 1],
      ['SUPPORT_WITHOUT_SOURCE', 1],
    ]);
    const listed = await Promise.all(found.map(({ subject, where }) => admin.list(subject, 'id', { where })));
    expect(listed.map((rows) => rows.length)).toEqual([1, 1, 1, 1]);
    expect(listed[2]).toEqual([{ id: supports[1] }]);
    expect(listed[3]).toEqual([{ id: supports[2] }]);
  });
});
