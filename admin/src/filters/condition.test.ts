import { describe, expect, it } from 'vitest';
import { getResource } from '../catalog.js';
import { countComplete, type Filter, filterableFields, filterWhere, operatorsOf } from './condition.js';

const household = getResource('household');

describe('filterWhere', () => {
  it('says nothing without conditions', () => {
    expect(filterWhere(household, { join: 'and', conditions: [] })).toBeNull();
  });

  it('joins conditions by and or by or', () => {
    const conditions = [
      { field: 'headName', operator: 'contains', value: 'Đào' },
      { field: 'hasPersonOfMerit', operator: 'is', value: false },
    ] as const;
    const parts = [{ headName: { contains: 'Đào' } }, { hasPersonOfMerit: { eq: false } }];
    expect(filterWhere(household, { join: 'and', conditions })).toEqual({ and: parts });
    expect(filterWhere(household, { join: 'or', conditions })).toEqual({ or: parts });
  });

  it('leaves out a condition whose value is not filled in yet', () => {
    const filter: Filter = {
      join: 'and',
      conditions: [
        { field: 'hamletId', operator: 'in', value: [] },
        { field: 'endedOn', operator: 'empty', value: null },
      ],
    };
    expect(filterWhere(household, filter)).toEqual({ endedOn: { isNull: true } });
    expect(countComplete(filter)).toBe(1);
  });

  it('sends numbers as numbers', () => {
    const review = getResource('householdReview');
    const filter: Filter = { join: 'and', conditions: [{ field: 'year', operator: 'gte', value: '2023' }] };
    expect(filterWhere(review, filter)).toEqual({ year: { gte: 2023 } });
  });

  it('skips a field that the catalogue no longer knows', () => {
    const filter: Filter = { join: 'and', conditions: [{ field: 'gone', operator: 'eq', value: 'x' }] };
    expect(filterWhere(household, filter)).toBeNull();
  });
});

describe('filterableFields', () => {
  it('offers at least one operator for each', () => {
    const counts = filterableFields(household).map((field) => operatorsOf(field).length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });
});
