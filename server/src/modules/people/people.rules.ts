import { type Violation, violation } from '../../kernel/errors.js';
import type { Row } from '../../platform/resource/values.js';

const checkOrder = (
  row: Readonly<Row>,
  from: string,
  fromLabel: readonly [string, string],
  to: string,
  toLabel: readonly [string, string],
): Violation[] => {
  const [start, end] = [row[from], row[to]];
  if (typeof start !== 'string' || typeof end !== 'string' || start <= end) return [];
  return [
    violation(to, 'RULE_DATES_ORDER', {
      from: { vi: fromLabel[0], en: fromLabel[1] },
      fromValue: start,
      to: { vi: toLabel[0], en: toLabel[1] },
      toValue: end,
    }),
  ];
};

export const checkHousehold = (household: Readonly<Row>): Violation[] =>
  checkOrder(household, 'since', ['Có từ ngày', 'Since'], 'endedOn', ['Kết thúc ngày', 'Ended on']);

export const checkMembership = (membership: Readonly<Row>): Violation[] =>
  checkOrder(membership, 'from', ['Từ ngày', 'From'], 'to', ['Đến hết ngày', 'To']);

/** A partial birth date is compared as far as it is known. */
export const checkPerson = (person: Readonly<Row>): Violation[] => {
  const { birthDate, diedOn } = person;
  if (
    typeof birthDate !== 'string' ||
    typeof diedOn !== 'string' ||
    birthDate <= diedOn.slice(0, birthDate.length)
  )
    return [];
  return checkOrder(person, 'birthDate', ['Ngày sinh', 'Birth date'], 'diedOn', ['Ngày mất', 'Died on']);
};

/** A person lives in one household at a time. `others`: the person's memberships, this one among them. */
export const checkMembershipOverlap = (
  membership: Readonly<Row>,
  others: readonly Readonly<Row>[],
): Violation[] => {
  const from = String(membership['from']);
  const to = String(membership['to'] ?? '9999-12-31');
  const other = others.find(
    (one) => one !== membership && String(one['from']) <= to && from <= String(one['to'] ?? '9999-12-31'),
  );
  if (!other) return [];
  return [
    violation('from', 'RULE_PERIODS_OVERLAP', {
      resource: { vi: 'Thời gian ở hộ', en: 'The membership' },
      from,
      to: String(membership['to'] ?? '…'),
      other: `${String(other['from'])} – ${String(other['to'] ?? '…')}`,
    }),
  ];
};
