import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { useBudget } from '../support/budget.js';
import type { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeHamlets } from '../support/plan-ids.js';
import { makeRandom } from '../support/random.js';

type Row = Readonly<Record<string, string | number | null>>;
interface Figures {
  readonly [name: string]: number | null;
}
interface TableRow extends Figures {
  readonly source: never;
  readonly component: never;
}

const figures =
  'estimateVnd allocatedVnd adjustedVnd carriedInVnd availableVnd disbursedVnd advanceOutstandingVnd settledVnd carriedOutVnd remainingVnd contributedVnd executionRate';
const tableDocument = `query ($areaId: ID!, $from: Int!, $to: Int!, $by: [FundingAxis!]!, $expenditure: String) {
  fundingTable(areaId: $areaId, fromYear: $from, toYear: $to, by: $by, expenditure: $expenditure) {
    rows { source { id code } component { id code } area { id } year expenditure origin ${figures} } total { ${figures} }
  }
}`;
const cellDocument = 'query ($cell: FundingCell!) { fundingCell(cell: $cell) { subject where count } }';
const bookDocument =
  'query ($areaId: ID!, $on: Date!) { loanBook(areaId: $areaId, on: $on) { lines { source { code } loans households lentVnd repaidVnd outstandingVnd overdueVnd overdueLoans } total { loans households lentVnd outstandingVnd } } }';

const years = [2022, 2023, 2024];
const sources = ['fundingSource:CENTRAL', 'fundingSource:PROVINCIAL', 'fundingSource:INTEGRATED_DTTS'];
const components = ['component:DA2', 'component:DA3.1', 'component:DA4.1'];

const sum = (rows: readonly Row[], keep: (row: Row) => boolean = () => true): number =>
  rows.filter(keep).reduce((total, row) => total + Number(row['amountVnd'] ?? row['valueVnd']), 0);

describeEachDatabase('the funding table', (database) => {
  const api = useApi(database);
  const budget = useBudget(api);
  const random = makeRandom(14);
  let shared = '';

  const table = async (
    more: Readonly<Record<string, unknown>> = {},
    client: Client = api().admin,
  ): Promise<{ rows: readonly TableRow[]; total: Figures }> => {
    const variables = { areaId: budget.areaId(), from: 2023, to: 2023, by: ['SOURCE', 'COMPONENT'], ...more };
    const answer = await client.query<{ fundingTable: { rows: readonly TableRow[]; total: Figures } }>(
      tableDocument,
      variables,
    );
    return answer.fundingTable;
  };

  /** An allocation with all that can hang on it, in amounts that no rounding can hide. */
  const fillLine = async (year: number): Promise<string> => {
    const { admin } = api();
    const amount = 1_000_000_007 + random.below(1_000_000_000);
    const more = {
      year,
      sourceId: budget.planId(random.one(sources)),
      componentId: budget.planId(random.one(components)),
      expenditure: random.one(['INVESTMENT', 'RECURRENT']),
      origin: random.one(['DOMESTIC', 'DOMESTIC', 'FOREIGN']),
    };
    await budget.allocate(amount + random.below(1000), { ...more, kind: 'ESTIMATE' });
    const id = await budget.allocate(amount, more);
    const adjustment = random.below(2_000_001) - 1_000_000;
    await admin.create('allocation', [
      { ...budget.line({ ...more, kind: 'ADJUSTMENT' }), basedOnId: id, amountVnd: adjustment },
    ]);
    const part = Math.floor(amount / 4) - random.below(1000);
    const day = `${year}-05-05`;
    await budget.pay(id, part, 'ADVANCE', day);
    await budget.pay(id, part, 'DISBURSEMENT', day);
    await budget.pay(id, Math.floor(part / 3), 'ADVANCE_CLEARED', day);
    await budget.pay(id, Math.floor(part / 5), 'ADVANCE_RETURNED', day);
    await budget.settle(id, part + random.below(100));
    await admin.create('allocation', [
      {
        ...budget.line({ ...more, year: year + 1, kind: 'CARRY_OVER' }),
        basedOnId: id,
        amountVnd: random.below(amount / 4),
      },
    ]);
    return id;
  };

  beforeAll(async () => {
    const { admin } = api();
    for (const year of years) for (let line = 0; line < 3; line += 1) shared = await fillLine(year);
    await admin.create(
      'contribution',
      years.flatMap((year) =>
        [budget.planId('component:DA2'), null].map((componentId) => ({
          sourceId: budget.planId('fundingSource:MOBILISED'),
          areaId: budget.areaId(),
          componentId,
          donor: 'Nhân dân',
          kind: 'CASH',
          valueVnd: 1_000_003 + random.below(1_000_000),
          receivedOn: `${year}-12-31`,
        })),
      ),
    );
  }, 60_000);

  /** The ledger read back as plain rows and added up anew, by other code than the product's. */
  const recount = async (from: number, to: number): Promise<Figures> => {
    const { admin } = api();
    const page = { limit: 5000 };
    const allocations = await admin.list<Row>('allocation', 'id year kind basedOnId amountVnd', { page });
    const yearOf = new Map(allocations.map((row) => [row['id'], Number(row['year'])]));
    const isIn = (year: number): boolean => year >= from && year <= to;
    const own = allocations.filter((row) => isIn(Number(row['year'])));
    const charged = async (key: string): Promise<readonly Row[]> =>
      (
        await admin.list<Row>(key, `allocationId amountVnd ${key === 'disbursement' ? 'kind' : ''}`, { page })
      ).filter((row) => isIn(yearOf.get(row['allocationId'] ?? null) ?? 0));
    const payments = await charged('disbursement');
    const of = (kind: string): number => sum(payments, (row) => row['kind'] === kind);
    const allocated = sum(own, (row) => row['kind'] === 'ALLOCATION');
    const adjusted = sum(own, (row) => row['kind'] === 'ADJUSTMENT');
    const basisYear = (row: Row): number => yearOf.get(row['basedOnId'] ?? null) ?? 0;
    const carriedIn = sum(own, (row) => row['kind'] === 'CARRY_OVER' && basisYear(row) < from);
    const carriedOut = sum(
      allocations,
      (row) => row['kind'] === 'CARRY_OVER' && isIn(basisYear(row)) && Number(row['year']) > to,
    );
    const available = allocated + adjusted + carriedIn;
    const disbursed = of('ADVANCE') + of('DISBURSEMENT') - of('ADVANCE_RETURNED');
    const contributions = await admin.list<Row>('contribution', 'valueVnd receivedOn', { page });
    return {
      estimateVnd: sum(own, (row) => row['kind'] === 'ESTIMATE'),
      allocatedVnd: allocated,
      adjustedVnd: adjusted,
      carriedInVnd: carriedIn,
      availableVnd: available,
      disbursedVnd: disbursed,
      advanceOutstandingVnd: of('ADVANCE') - of('ADVANCE_CLEARED') - of('ADVANCE_RETURNED'),
      settledVnd: sum(await charged('settlement')),
      carriedOutVnd: carriedOut,
      remainingVnd: available - disbursed - carriedOut,
      contributedVnd: sum(contributions, (row) => isIn(Number(String(row['receivedOn']).slice(0, 4)))),
      executionRate: available === 0 ? null : disbursed / available,
    };
  };

  it.each([
    [2022, 2022],
    [2023, 2023],
    [2022, 2024],
    [2023, 2026],
  ])('of %s to %s adds up to what its records do, to the đồng', async (from, to) => {
    expect((await table({ from, to })).total).toEqual(await recount(from, to));
  });

  it('by year shows each year as the table of that year alone does, and counts once in the total what moves between them', async () => {
    const { rows, total } = await table({ from: 2022, to: 2024, by: ['YEAR'] });
    const shown = rows as unknown as readonly { year: number }[];
    expect(shown.map(({ year }) => year)).toEqual(years);
    for (const row of shown) expect(row).toMatchObject(await recount(row.year, row.year));
    expect(total).toEqual(await recount(2022, 2024));
  });

  it.each([[['SOURCE']], [['COMPONENT']], [['EXPENDITURE', 'ORIGIN']], [['AREA', 'SOURCE']]])(
    'by %s has rows that add up to its total',
    async (by) => {
      const { rows, total } = await table({ from: 2022, to: 2025, by });
      for (const [name, value] of Object.entries(total)) {
        if (name === 'executionRate') continue;
        expect([name, rows.reduce((all, row) => all + Number(row[name]), 0)]).toEqual([name, value]);
      }
    },
  );

  it.each([
    [2023, 2023, ['SOURCE', 'COMPONENT']],
    [2022, 2024, ['YEAR', 'SOURCE', 'COMPONENT']],
  ])('of %s to %s by %s opens each cell to the rows that make it', async (fromYear, toYear, by) => {
    const { rows } = await table({ from: fromYear, to: toYear, by });
    const measures = {
      ESTIMATE: 'estimateVnd',
      ALLOCATED: 'allocatedVnd',
      ADJUSTED: 'adjustedVnd',
      CARRIED_IN: 'carriedInVnd',
      AVAILABLE: 'availableVnd',
      CARRIED_OUT: 'carriedOutVnd',
      SETTLED: 'settledVnd',
      CONTRIBUTED: 'contributedVnd',
    };
    for (const row of rows as unknown as readonly (Figures & {
      source: { id: string };
      component: { id: string } | null;
    })[]) {
      const year = row['year'] === null ? {} : { year: row['year'] };
      for (const [measure, name] of Object.entries(measures)) {
        const cell = {
          measure,
          areaId: budget.areaId(),
          fromYear,
          toYear,
          key: { source: row.source.id, component: row.component?.id ?? null, ...year },
        };
        const { fundingCell } = await api().admin.query<{
          fundingCell: { subject: string; where: Row; count: number };
        }>(cellDocument, { cell });
        const { subject, where, count } = fundingCell;
        const amount = subject === 'contribution' ? 'valueVnd' : 'amountVnd';
        const behind = await api().admin.list<Row>(subject, amount, { where, page: { limit: 5000 } });
        expect([measure, behind.length, sum(behind)]).toEqual([measure, count, row[name]]);
      }
    }
  });

  it('has no rate where nothing is available, and a rate of 0 where nothing is spent', async () => {
    const more = { year: 2030, sourceId: budget.planId('fundingSource:CENTRAL') };
    await budget.allocate(500, { ...more, kind: 'ESTIMATE' });
    expect((await table({ from: 2030, to: 2030 })).total['executionRate']).toBeNull();
    await budget.allocate(500, more);
    expect((await table({ from: 2030, to: 2030 })).total['executionRate']).toBe(0);
    expect((await table({ from: 2031, to: 2031 })).rows).toEqual([]);
  });

  it('counts an allocation that serves two components once, by its explicit shares', async () => {
    const { admin } = api();
    const before = await table({ from: 2024, to: 2024 });
    const other = budget.planId('component:DA4.1');
    const [allocation] = await admin.list<Row>('allocation', 'componentId sourceId', {
      where: { id: { eq: shared } },
    });
    const own = String(allocation?.['componentId']);
    const target = own === other ? budget.planId('component:DA2') : other;
    await admin.create('allocationShare', [
      { allocationId: shared, componentId: own, sharePercent: 66.67 },
      { allocationId: shared, componentId: target, sharePercent: 33.33 },
    ]);
    const after = await table({ from: 2024, to: 2024 });
    expect(after.total).toEqual(before.total);
    const at = (rows: readonly TableRow[], component: string): number =>
      rows
        .map((row) => row as unknown as { component: { id: string } | null; allocatedVnd: number })
        .filter((row) => row.component?.id === component)
        .reduce((total, row) => total + row.allocatedVnd, 0);
    const [{ amountVnd } = { amountVnd: 0 }] = await admin.list<{ amountVnd: number }>(
      'allocation',
      'amountVnd',
      {
        where: { id: { eq: shared } },
      },
    );
    const moved = at(after.rows, target) - at(before.rows, target);
    expect(Math.abs(moved - amountVnd * 0.3333)).toBeLessThanOrEqual(1);
    expect(at(before.rows, own) - at(after.rows, own)).toBe(moved);
  });

  it('sets the planned shares of an integrated component beside what each source paid', async () => {
    const { admin } = api();
    const line = { componentId: budget.planId('component:DA3.1'), year: 2033 };
    const from = (source: string) => ({ ...line, sourceId: budget.planId(`fundingSource:${source}`) });
    const share = (source: string, sharePercent: number) => ({
      ...from(source),
      areaId: budget.areaId(),
      sharePercent,
      isAgreed: true,
    });
    await admin.create('integrationShare', [
      share('CENTRAL', 70),
      share('INTEGRATED_DTTS', 20),
      share('MOBILISED', 10),
    ]);
    const compare = async (): Promise<unknown> => {
      const { compared } = await admin.query<{ compared: readonly { lines: readonly Row[] }[] }>(
        `query ($areaId: ID!) { compared: integrationComparison(areaId: $areaId, fromYear: 2033, toYear: 2033) {
          component { code } year isAgreed lines { source { code } plannedPercent availableVnd spentVnd actualPercent } } }`,
        { areaId: budget.areaId() },
      );
      expect(compared).toMatchObject([{ component: { code: 'DA3.1' }, year: 2033, isAgreed: true }]);
      return compared[0]?.lines.map(({ source, ...figures }) => [
        (source as unknown as { code: string }).code,
        ...Object.values(figures),
      ]);
    };
    expect(await compare()).toEqual([
      ['CENTRAL', 70, 0, 0, null],
      ['INTEGRATED_DTTS', 20, 0, 0, null],
      ['MOBILISED', 10, 0, 0, null],
    ]);
    const central = await budget.allocate(900, from('CENTRAL'));
    const integrated = await budget.allocate(300, from('INTEGRATED_DTTS'));
    const other = await budget.allocate(200, from('PROVINCIAL'));
    await budget.pay(central, 600, 'DISBURSEMENT', '2033-05-01');
    await budget.pay(integrated, 250, 'ADVANCE', '2033-05-01');
    await budget.pay(other, 50, 'DISBURSEMENT', '2033-05-01');
    await admin.create('contribution', [
      {
        sourceId: budget.planId('fundingSource:MOBILISED'),
        componentId: line.componentId,
        areaId: budget.areaId(),
        donor: 'Nhân dân thôn',
        kind: 'CASH',
        valueVnd: 100,
        receivedOn: '2033-06-01',
      },
    ]);
    expect(await compare()).toEqual([
      ['CENTRAL', 70, 900, 600, 60],
      ['INTEGRATED_DTTS', 20, 300, 250, 25],
      ['MOBILISED', 10, 0, 100, 10],
      ['PROVINCIAL', null, 200, 50, 5],
    ]);
  });

  it('is asked in the same number of statements however long the ledger is', async () => {
    const count = (from: number, to: number): Promise<number> =>
      api().countStatements(api().admin, () => table({ from, to }));
    expect([await count(2022, 2025), await count(2023, 2023)]).toEqual([5, 5]);
  });

  it('of another area is refused to a commune', async () => {
    const clerk = await api().enter('CLERK', budget.areaId());
    const elsewhere = { areaId: await api().unitId('01975'), from: 2023, to: 2023, by: ['SOURCE'] };
    expect(await clerk.refusal(tableDocument, elsewhere)).toEqual(['ACCESS_AREA']);
    expect(await clerk.refusal(bookDocument, { areaId: elsewhere.areaId, on: '2024-01-01' })).toEqual([
      'ACCESS_AREA',
    ]);
  });

  describe('of loans', () => {
    it('shows what was lent, repaid, outstanding and overdue at the end of a day, and keeps few debtors private', async () => {
      const { admin } = api();
      const [hamletId] = await makeHamlets(admin, budget.areaId(), ['Nà Vay']);
      const households = await admin.create(
        'household',
        ['V1', 'V2'].map((code) => ({ code, hamletId, headName: 'Lường Văn Vay' })),
      );
      const loans = await admin.create(
        'loan',
        households.map((householdId, index) => ({
          householdId,
          sourceId: budget.planId('fundingSource:POLICY_CREDIT_CENTRAL'),
          purpose: 'Chăn nuôi',
          lentOn: '2023-01-10',
          dueOn: `202${4 + index}-01-10`,
          amountVnd: 50_000_000,
        })),
      );
      await admin.create('loanRepayment', [
        { loanId: loans[0], paidOn: '2024-01-10', principalVnd: 20_000_000 },
        { loanId: loans[1], paidOn: '2024-06-01', principalVnd: 50_000_000 },
      ]);
      const bookOf = async (on: string, client: Client = admin) =>
        (
          await client.query<{ loanBook: { lines: unknown[]; total: unknown } }>(bookDocument, {
            areaId: budget.areaId(),
            on,
          })
        ).loanBook;
      const book = async (on: string, client: Client = admin) => (await bookOf(on, client)).lines;
      const credit = { source: { code: 'POLICY_CREDIT_CENTRAL' }, loans: 2, households: 2 };
      const amounts = (repaidVnd: number, overdueVnd: number, overdueLoans: number) => ({
        ...credit,
        lentVnd: 100_000_000,
        repaidVnd,
        outstandingVnd: 100_000_000 - repaidVnd,
        overdueVnd,
        overdueLoans,
      });
      expect(await book('2023-01-09')).toEqual([]);
      expect(await book('2024-01-10')).toEqual([amounts(20_000_000, 0, 0)]);
      expect(await book('2024-01-11')).toEqual([amounts(20_000_000, 30_000_000, 1)]);
      expect(await book('2026-01-01')).toEqual([amounts(70_000_000, 30_000_000, 1)]);
      const analyst = await api().enter('ANALYST', budget.areaId());
      expect(await book('2024-01-11', analyst)).toEqual([
        {
          ...credit,
          lentVnd: null,
          repaidVnd: null,
          outstandingVnd: null,
          overdueVnd: null,
          overdueLoans: null,
        },
      ]);
      const more = await admin.create(
        'household',
        ['V3', 'V4', 'V5'].map((code) => ({ code, hamletId, headName: 'Lường Văn Nợ' })),
      );
      await admin.create(
        'loan',
        more.map((householdId) => ({
          householdId,
          sourceId: budget.planId('fundingSource:POLICY_CREDIT_CENTRAL'),
          purpose: 'Chăn nuôi',
          lentOn: '2023-01-10',
          dueOn: '2030-01-10',
          amountVnd: 10_000_000,
        })),
      );
      const many = {
        source: credit.source,
        loans: 5,
        households: 5,
        lentVnd: 130_000_000,
        repaidVnd: 20_000_000,
      };
      expect(await book('2024-01-11', analyst)).toEqual([
        { ...many, outstandingVnd: 110_000_000, overdueVnd: null, overdueLoans: null },
      ]);
      expect(await book('2024-01-10', analyst)).toEqual([
        { ...many, outstandingVnd: 110_000_000, overdueVnd: 0, overdueLoans: 0 },
      ]);
      // A local credit of one household beside: its amount would be the total less the line that is shown.
      await admin.create('loan', [
        {
          householdId: more[0],
          sourceId: budget.planId('fundingSource:POLICY_CREDIT_LOCAL'),
          purpose: 'Nước sạch',
          lentOn: '2023-02-01',
          amountVnd: 7_000_000,
        },
      ]);
      expect((await bookOf('2024-01-11')).total).toEqual({
        loans: 6,
        households: 5,
        lentVnd: 137_000_000,
        outstandingVnd: 117_000_000,
      });
      expect((await bookOf('2024-01-11', analyst)).total).toEqual({
        loans: 6,
        households: 5,
        lentVnd: null,
        outstandingVnd: null,
      });
      expect((await bookOf('2023-01-09')).total).toBeNull();
      const outstanding = () =>
        admin.list('loan', 'repaidVnd outstandingVnd', {
          where: { id: { in: loans } },
          orderBy: [{ field: 'dueOn' }],
        });
      expect(await outstanding()).toEqual([
        { repaidVnd: 20_000_000, outstandingVnd: 30_000_000 },
        { repaidVnd: 50_000_000, outstandingVnd: 0 },
      ]);
      const lent = { householdId: households[0], purpose: 'Trồng rừng', lentOn: '2024-01-01', amountVnd: 1 };
      const [budgeted] = await admin.save('loan', [
        { set: { ...lent, sourceId: budget.planId('fundingSource:CENTRAL') } },
      ]);
      expect([budgeted?.status, budgeted?.errors[0]?.code, budgeted?.errors[0]?.message.vi]).toEqual([
        'REFUSED',
        'RULE_WRONG_SOURCE',
        'Nguồn vốn "Ngân sách trung ương" thuộc loại Ngân sách trung ương; khoản vay chính sách cần nguồn loại Tín dụng chính sách xã hội. Hãy chọn lại nguồn vốn.',
      ]);
      const [over] = await admin.save('loanRepayment', [
        { set: { loanId: loans[0], paidOn: '2024-02-01', principalVnd: 30_000_001 } },
      ]);
      expect([over?.status, over?.errors[0]?.code]).toEqual(['REFUSED', 'RULE_MORE_THAN']);
      const [first] = await admin.list<{ id: string }>('loanRepayment', 'id', {
        where: { loanId: { eq: loans[0] } },
      });
      await admin.remove('loanRepayment', [{ id: first?.id ?? '' }]);
      expect((await outstanding())[0]).toEqual({ repaidVnd: 0, outstandingVnd: 50_000_000 });
      await admin.create('loanRepayment', [
        { loanId: loans[0], paidOn: '2024-03-01', principalVnd: 40_000_000 },
      ]);
      const [back] = await admin.restore('loanRepayment', [first?.id ?? '']);
      expect([back?.status, back?.errors[0]?.code]).toEqual(['REFUSED', 'RULE_MORE_THAN']);
    });
  });
});
