import { type Violation, violation } from '../../kernel/errors.js';
import { formatVnd } from '../../kernel/money.js';
import { isPlainDate, yearOf } from '../../kernel/plain-date.js';
import type { Row } from '../../platform/resource/values.js';

export interface Beneficiary {
  readonly person: Readonly<Row> | undefined;
  readonly household: Readonly<Row> | undefined;
  readonly organisation: Readonly<Row> | undefined;
}

const yearOfDay = (day: unknown): number | null => (isPlainDate(day) ? yearOf(day) : null);

/** The household is the person's, unless another was given; a corrected person brings the new one's. */
export const supportedHousehold = (
  support: Readonly<Row>,
  person: Readonly<Row> | undefined,
  before: Readonly<Row> | null,
): unknown => {
  const isOtherPerson = before !== null && before['personId'] !== support['personId'];
  const isKept = before?.['householdId'] === support['householdId'];
  return (isOtherPerson && isKept ? null : support['householdId']) ?? person?.['householdId'] ?? null;
};

/** A support to a person is a support to that person's household; the hamlet is kept as it was at the time. */
export const deriveSupport = (
  support: Readonly<Row>,
  { person, household, organisation }: Beneficiary,
  before: Readonly<Row> | null = null,
): Row => ({
  year: yearOfDay(support['from']),
  householdId: supportedHousehold(support, person, before),
  hamletId: support['hamletId'] ?? household?.['hamletId'] ?? organisation?.['areaId'] ?? null,
});

type End = readonly [field: string, vi: string, en: string];

/** Two ends of a time or an age: the first is not after the last. */
export const checkOrder = (row: Readonly<Row>, [first, ...from]: End, [last, ...to]: End): Violation[] => {
  const [start, end] = [row[first], row[last]];
  if (start === null || start === undefined || end === null || end === undefined || start <= end) return [];
  return [
    violation(last, 'RULE_DATES_ORDER', {
      from: { vi: from[0], en: from[1] },
      fromValue: String(start),
      to: { vi: to[0], en: to[1] },
      toValue: String(end),
    }),
  ];
};

export const checkSupport = (support: Readonly<Row>): Violation[] => {
  const violations: Violation[] = [];
  if (['personId', 'householdId', 'organisationId'].every((field) => (support[field] ?? null) === null)) {
    violations.push(
      violation('householdId', 'INPUT_REQUIRED', {
        field: { vi: 'Hộ, người hoặc tổ chức', en: 'Household, person or organisation' },
      }),
    );
  }
  violations.push(...checkOrder(support, ['from', 'Từ ngày', 'From'], ['to', 'Đến hết ngày', 'To']));
  return violations;
};

/** What the funding shares of a support add up to, against its amount (numbers.md 14). */
const compareShares = (
  field: string,
  sharedVnd: bigint,
  amountVnd: unknown,
  isBroken: (shared: bigint, amount: bigint) => boolean,
): Violation[] => {
  const amount = typeof amountVnd === 'number' ? BigInt(amountVnd) : null;
  if (amount === null || !isBroken(sharedVnd, amount)) return [];
  return [violation(field, 'RULE_SHARES_DIFFER', { total: formatVnd(sharedVnd), amount: formatVnd(amount) })];
};

/** More than the amount is refused. */
export const checkShares = (field: string, sharedVnd: bigint, amountVnd: unknown): Violation[] =>
  compareShares(field, sharedVnd, amountVnd, (shared, amount) => shared > amount);

/** Less is pointed out: shares come one after the other. */
export const warnShares = (field: string, sharedVnd: bigint, amountVnd: unknown): Violation[] =>
  compareShares(field, sharedVnd, amountVnd, (shared, amount) => shared < amount);
