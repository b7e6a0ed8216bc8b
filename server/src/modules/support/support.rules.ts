import { type Violation, violation } from '../../kernel/errors.js';
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

export const checkSupport = (support: Readonly<Row>): Violation[] => {
  const violations: Violation[] = [];
  if (['personId', 'householdId', 'organisationId'].every((field) => (support[field] ?? null) === null)) {
    violations.push(
      violation('householdId', 'INPUT_REQUIRED', {
        field: { vi: 'Hộ, người hoặc tổ chức', en: 'Household, person or organisation' },
      }),
    );
  }
  const { from, to } = support;
  if (isPlainDate(from) && isPlainDate(to) && from > to) {
    violations.push(
      violation('to', 'RULE_DATES_ORDER', {
        from: { vi: 'Từ ngày', en: 'From' },
        fromValue: from,
        to: { vi: 'Đến hết ngày', en: 'To' },
        toValue: to,
      }),
    );
  }
  return violations;
};

export const deriveModel = (model: Readonly<Row>): Row => ({ year: yearOfDay(model['startedOn']) });
