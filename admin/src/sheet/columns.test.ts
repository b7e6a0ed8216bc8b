import { describe, expect, it } from 'vitest';
import { findField, getResource, resources } from '../catalog.js';
import { textsIn } from '../texts/use-texts.js';
import { columnOf, columnsOf, frozenField, usualArrangement } from './columns.js';

const clerk = { role: 'CLERK', language: 'vi', texts: textsIn('vi') } as const;
const household = getResource('household');
const usual = usualArrangement(household);

const column = (key: string, name: string, reader = clerk as Parameters<typeof columnOf>[2]) => {
  const resource = getResource(key);
  const field = findField(resource, name);
  if (!field) throw new Error(`${key} has no field ${name}`);
  return columnOf(resource, field, reader);
};

describe('columns', () => {
  it('has a column type for every field of the catalogue', () => {
    const columns = resources.flatMap((resource) => columnsOf(resource, usualArrangement(resource), clerk));
    expect(columns.length).toBeGreaterThan(400);
    expect(columns.filter(({ type }) => type === undefined)).toEqual([]);
  });

  it('locks what the server derives and says so', () => {
    expect(column('householdReview', 'deprivationCount').readOnly).toBe(clerk.texts.sheet.derived);
  });

  it('locks everything for a role that may only read', () => {
    const analyst = { ...clerk, role: 'ANALYST' };
    expect(column('household', 'code', analyst).readOnly).toBe(clerk.texts.sheet.forbidden);
    expect(column('household', 'code').readOnly).toBeUndefined();
  });

  it('checks the pattern of a code and the four digits of a year', () => {
    expect(column('person', 'citizenNumber').check?.('123')).toContain('12 chữ số');
    expect(column('person', 'citizenNumber').check?.('006099000123')).toBeNull();
    expect(column('reviewCampaign', 'year').check?.('24')).toBe(clerk.texts.sheet.badYear);
  });

  it('freezes what tells rows apart and puts it first', () => {
    expect(frozenField(household)).toBe('code');
    expect(frozenField(getResource('householdReview'))).toBe('householdId');
    const shown = columnsOf(household, { ...usual, shown: ['address', 'code'] }, clerk);
    expect(shown.map(({ field, frozen }) => [field, frozen])).toEqual([
      ['code', true],
      ['address', false],
    ]);
  });

  it('folds the columns of a band under the first that is shown, and names those put away', () => {
    const review = getResource('householdReview');
    const shown = ['householdId', 'lacksSafeWater', 'lacksTelecom', 'lacksNutrition', 'recognisedClass'];
    const arrangement = { ...usualArrangement(review), shown };
    const open = columnsOf(review, arrangement, clerk);
    expect(open.map(({ band }) => band?.name)).toEqual([
      undefined,
      'deprivations',
      'deprivations',
      'deprivations',
      'conclusion',
    ]);
    const folded = columnsOf(review, { ...arrangement, folded: ['deprivations'] }, clerk);
    expect(folded.map(({ field }) => field)).toEqual(['householdId', 'lacksSafeWater', 'recognisedClass']);
    expect(folded[1]?.band?.folded).toEqual(['11. Dịch vụ viễn thông', '3. Dinh dưỡng']);
  });

  it('keeps the width that somebody dragged', () => {
    expect(columnsOf(household, { ...usual, widths: { code: 333 } }, clerk)[0]?.width).toBe(333);
  });

  it('of money are summed below the list, but not where the rows are steps of a ledger or no amounts to add', () => {
    const summed = resources.flatMap((resource) =>
      Object.keys(usualArrangement(resource).summaries).map((field) => `${resource.key}.${field}`),
    );
    expect(summed).toEqual(
      expect.arrayContaining(['contribution.valueVnd', 'support.amountVnd', 'loan.outstandingVnd']),
    );
    for (const field of ['allocation.amountVnd', 'disbursement.amountVnd', 'vacancy.wageFromVnd'])
      expect(summed).not.toContain(field);
  });
});
