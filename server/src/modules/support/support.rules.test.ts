import { describe, expect, it } from 'vitest';
import { checkSupport, deriveSupport } from './support.rules.js';

describe('a support', () => {
  it('to a person is one to the person’s household, in its hamlet, in the year of its first day', () => {
    const derived = deriveSupport(
      { from: '2024-03-05', personId: 1 },
      { person: { householdId: 10 }, household: { hamletId: 3 }, organisation: undefined },
    );
    expect(derived).toEqual({ year: 2024, householdId: 10, hamletId: 3 });
  });

  it('keeps the hamlet of its time when the household has moved', () => {
    const household = { hamletId: 4 };
    expect(
      deriveSupport(
        { from: '2024-03-05', hamletId: 3 },
        { person: undefined, household, organisation: undefined },
      )['hamletId'],
    ).toBe(3);
  });

  it('needs somebody who receives it', () => {
    expect(checkSupport({ from: '2024-03-05' }).map((one) => one.code)).toEqual(['INPUT_REQUIRED']);
    expect(checkSupport({ from: '2024-03-05', householdId: 1 })).toEqual([]);
  });

  it('does not end before it begins', () => {
    expect(
      checkSupport({ from: '2024-03-05', to: '2024-03-04', householdId: 1 }).map((one) => one.code),
    ).toEqual(['RULE_DATES_ORDER']);
  });
});
