import { advanceOutstandingOf, disbursedOf } from '../../engine/index.js';
import { type Message, type Violation, violation } from '../../kernel/errors.js';
import { formatVnd } from '../../kernel/money.js';
import type { ChoiceList } from '../../platform/resource/field.js';
import type { Row } from '../../platform/resource/values.js';
import { assignedOf, type Balance, overdraftsOf, usedOf } from './balance.js';
import { allocationKinds, expenditureKinds, moneyOrigins } from './funding.entity.js';

const allocationLabel: Message = { vi: 'Phân bổ vốn', en: 'Allocation' };
const amountLabel: Message = { vi: 'Số tiền', en: 'Amount' };
const basisLabel: Message = { vi: 'Từ phân bổ', en: 'Based on' };

export const labelIn = (list: ChoiceList, value: unknown): Message => {
  const label = list.choices.find((one) => one.value === value)?.label;
  return label ? { vi: label[0], en: label[1] } : { vi: String(value), en: String(value) };
};

const wordOf: Readonly<
  Record<ReturnType<typeof overdraftsOf>[number], (balance: Balance, field: string) => Violation>
> = {
  BELOW_ZERO: (balance, field) =>
    violation(field, 'RULE_ADJUSTED_BELOW_ZERO', {
      resource: allocationLabel,
      less: formatVnd(-balance.adjusted),
      own: formatVnd(balance.own),
    }),
  OVER_ALLOCATED: (balance, field) =>
    violation(field, 'RULE_OVER_ALLOCATED', {
      resource: allocationLabel,
      used: formatVnd(usedOf(balance)),
      available: formatVnd(assignedOf(balance)),
    }),
  OVER_CLEARED: (balance, field) =>
    violation(field, 'RULE_MORE_THAN', {
      what: { vi: 'Tạm ứng đã thanh toán và thu hồi', en: 'What is cleared and returned of the advances' },
      value: formatVnd(balance.cleared + balance.returned),
      limit: { vi: 'tạm ứng đã chi', en: 'the advances paid' },
      limitValue: formatVnd(balance.cleared + balance.returned + advanceOutstandingOf(balance)),
    }),
  OVER_SETTLED: (balance, field) =>
    violation(field, 'RULE_MORE_THAN', {
      what: { vi: 'Số quyết toán', en: 'The amount settled' },
      value: formatVnd(balance.settled),
      limit: { vi: 'số đã giải ngân', en: 'the amount disbursed' },
      limitValue: formatVnd(disbursedOf(balance)),
    }),
};

/** Why an allocation's records do not stand together; `field` is where the edit is marked. */
export const checkBalance = (balance: Balance | undefined, field = 'amountVnd'): Violation[] =>
  balance ? overdraftsOf(balance).map((one) => wordOf[one](balance, field)) : [];

const payable = new Set(['ALLOCATION', 'CARRY_OVER']);

const checkPayable = (balance: Balance | undefined, field: string): Violation[] =>
  !balance || payable.has(balance.kind)
    ? []
    : [violation(field, 'RULE_NOT_PAYABLE', { kind: labelIn(allocationKinds, balance.kind) })];

/** A payment or a settlement: of an allocation that pays, within it; the allocation that it left must stay right too. */
export const checkCharge = (
  charge: Readonly<Row>,
  balances: ReadonlyMap<number, Balance>,
  before: Readonly<Row> | null,
): Violation[] => {
  const balance = balances.get(charge['allocationId'] as number);
  const left = before && before['allocationId'] !== charge['allocationId'] ? before['allocationId'] : null;
  return [
    ...checkPayable(balance, 'allocationId'),
    ...checkBalance(balance),
    ...checkBalance(balances.get(left as number), 'allocationId'),
  ];
};

/** A payment outside the budget year may be right (the books stay open a while), so it is only pointed out. */
export const warnPayment = (payment: Readonly<Row>, allocation: Readonly<Row> | undefined): Violation[] => {
  const paidOn = String(payment['paidOn']);
  if (!allocation || paidOn.startsWith(`${allocation['year']}-`)) return [];
  return [
    violation('paidOn', 'RULE_OUTSIDE_BUDGET_YEAR', {
      field: { vi: 'Ngày', en: 'Paid on' },
      value: paidOn,
      year: String(allocation['year']),
    }),
  ];
};

type Compared = readonly [field: string, vi: string, en: string, choices?: ChoiceList];

const sameLine: readonly Compared[] = [
  ['sourceId', 'Nguồn vốn', 'Source'],
  ['expenditure', 'Loại vốn', 'Expenditure', expenditureKinds],
  ['origin', 'Trong/ngoài nước', 'Origin', moneyOrigins],
];
const sameYear: readonly Compared[] = [
  ...sameLine,
  ['componentId', 'Dự án, tiểu dự án', 'Component'],
  ['areaId', 'Địa bàn', 'Area'],
  ['year', 'Năm', 'Year'],
];

/** Names of sources, components and areas by id: an id is unique over all resources. */
export type Names = ReadonlyMap<number, string>;

const nameOf = (basis: Readonly<Row>): string => String(basis['decision'] ?? `#${String(basis['id'])}`);

const isSame = (one: Readonly<Row>, other: Readonly<Row>, compared: readonly Compared[]): boolean =>
  compared.every(([field]) => one[field] === other[field]);

const checkSame = (
  allocation: Readonly<Row>,
  basis: Readonly<Row>,
  compared: readonly Compared[],
  names: Names,
): Violation[] =>
  compared
    .filter(([field]) => allocation[field] !== basis[field])
    .map(([field, vi, en, choices]) => {
      const shown = (value: unknown): Message | string =>
        choices ? labelIn(choices, value) : (names.get(value as number) ?? String(value));
      return violation(field, 'RULE_DIFFERS_FROM_BASIS', {
        field: { vi, en },
        value: shown(allocation[field]),
        basis: nameOf(basis),
        expected: shown(basis[field]),
      });
    });

/** An adjustment without a named basis changes the one allocation of its own budget line, where there is just one. */
export const basisOf = (allocation: Readonly<Row>, others: readonly Readonly<Row>[]): unknown => {
  if (allocation['kind'] !== 'ADJUSTMENT' || (allocation['basedOnId'] ?? null) !== null)
    return allocation['basedOnId'] ?? null;
  const line = others.filter(
    (one) =>
      one['kind'] === 'ALLOCATION' && one['id'] !== allocation['id'] && isSame(allocation, one, sameYear),
  );
  return line.length === 1 ? line[0]?.['id'] : null;
};

const checkBasis = (
  allocation: Readonly<Row>,
  basis: Readonly<Row> | undefined,
  names: Names,
): Violation[] => {
  const { kind } = allocation;
  if (kind === 'ADJUSTMENT') {
    if (!basis) return [violation('basedOnId', 'INPUT_REQUIRED', { field: basisLabel })];
    const isChange = basis['kind'] === 'ADJUSTMENT' || basis['id'] === allocation['id'];
    if (isChange)
      return [violation('basedOnId', 'RULE_CYCLE', { resource: allocationLabel, field: basisLabel })];
    return checkSame(allocation, basis, sameYear, names);
  }
  if (!basis) return [];
  if (kind !== 'CARRY_OVER') {
    const label = labelIn(allocationKinds, kind);
    const reason = { vi: `bước là "${label.vi}"`, en: `the step is "${label.en}"` };
    return [violation('basedOnId', 'INPUT_MUST_BE_EMPTY', { field: basisLabel, reason })];
  }
  if (!payable.has(String(basis['kind'])))
    return [violation('basedOnId', 'RULE_NOT_PAYABLE', { kind: labelIn(allocationKinds, basis['kind']) })];
  if (Number(basis['year']) >= Number(allocation['year'])) {
    return [
      violation('year', 'RULE_DIFFERS_FROM_BASIS', {
        field: { vi: 'Năm', en: 'Year' },
        value: String(allocation['year']),
        basis: nameOf(basis),
        expected: {
          vi: `năm ${String(basis['year'])}, và chuyển nguồn là sang năm sau`,
          en: `${String(basis['year'])}, and a carry-over goes into a later year`,
        },
      }),
    ];
  }
  return checkSame(allocation, basis, sameLine, names);
};

const checkSign = (allocation: Readonly<Row>): Violation[] =>
  allocation['kind'] === 'ADJUSTMENT' || Number(allocation['amountVnd']) >= 0
    ? []
    : [
        violation('amountVnd', 'INPUT_OUT_OF_RANGE', {
          field: amountLabel,
          value: Number(allocation['amountVnd']),
          min: 0,
          max: 1e15,
        }),
      ];

export interface AllocationFacts {
  readonly balances: ReadonlyMap<number, Balance>;
  /** Allocations that rows may be based on, the rows' own lines among them. */
  readonly others: ReadonlyMap<number, Row>;
  /** Adjustments and carry-overs that stand on a row. */
  readonly changes: readonly Row[];
  readonly names: Names;
}

/** What stands on an allocation keeps to its budget line, so the line may not move away under it. */
const checkChanges = (allocation: Readonly<Row>, changes: readonly Row[], names: Names): Violation[] =>
  changes
    .filter((one) => one['basedOnId'] === allocation['id'])
    .flatMap((one) => checkSame(one, allocation, one['kind'] === 'ADJUSTMENT' ? sameYear : sameLine, names))
    .slice(0, 1);

export const checkAllocation = (
  allocation: Readonly<Row>,
  { balances, others, changes, names }: AllocationFacts,
  before: Readonly<Row> | null,
): Violation[] => {
  const basisId = allocation['basedOnId'] as number;
  const own = before ? balances.get(allocation['id'] as number) : undefined;
  const left = before && before['basedOnId'] !== basisId ? (before['basedOnId'] as number) : null;
  const isCharged = own !== undefined && (usedOf(own) !== 0n || own.settled !== 0n);
  return [
    ...checkSign(allocation),
    ...checkBasis(allocation, others.get(basisId), names),
    ...checkBalance(balances.get(basisId)),
    ...(left === null ? [] : checkBalance(balances.get(left), 'basedOnId')),
    ...(own ? checkBalance(own) : []),
    ...(isCharged ? checkPayable({ ...own, kind: String(allocation['kind']) }, 'kind') : []),
    ...(before ? checkChanges(allocation, changes, names) : []),
  ];
};
