import { describe, expect, it } from 'vitest';
import { findField, getResource } from '../catalog.js';
import type { CellValue } from '../grid/index.js';
import type { Condition, ConditionValue, Operator } from './condition.js';
import { meets } from './meets.js';

const review = getResource('householdReview');

const holds = (name: string, operator: Operator, value: ConditionValue, content: CellValue): boolean => {
  const field = findField(review, name);
  if (!field) throw new Error(`no field ${name}`);
  return meets(field, { field: name, operator, value } satisfies Condition, content);
};

describe('a condition on a row', () => {
  it('compares numbers as numbers, though a filter keeps them as text', () => {
    expect(holds('incomeScore', 'lte', '140', 99)).toBe(true);
    expect(holds('incomeScore', 'lte', '140', 141)).toBe(false);
    expect(holds('year', 'eq', '2024', '2024')).toBe(true);
  });

  it('compares dates by their order', () => {
    expect(holds('reviewedOn', 'gte', '2024-06-01', '2024-11-05')).toBe(true);
    expect(holds('reviewedOn', 'gte', '2024-06-01', '2024-05-31')).toBe(false);
  });

  it('is met by no unknown value, except where it asks for one', () => {
    expect(holds('incomeScore', 'ne', '140', null)).toBe(false);
    expect(holds('recognisedClass', 'notIn', ['POOR'], null)).toBe(false);
    expect(holds('recognisedClass', 'empty', null, null)).toBe(true);
    expect(holds('recognisedClass', 'empty', null, 'POOR')).toBe(false);
  });

  it('asks choices by their value and references by their record', () => {
    expect(holds('recognisedClass', 'in', ['POOR', 'NEAR_POOR'], 'POOR')).toBe(true);
    expect(holds('hamletId', 'in', ['7'], { id: '7', label: 'Nà Lầu' })).toBe(true);
    expect(holds('lacksSafeWater', 'is', false, false)).toBe(true);
    expect(holds('lacksSafeWater', 'is', false, null)).toBe(false);
  });

  it('is met by nothing while it is still being written', () => {
    expect(holds('recognisedClass', 'in', [], 'POOR')).toBe(false);
    expect(holds('differenceReason', 'contains', '', 'thiên tai')).toBe(false);
    expect(holds('differenceReason', 'contains', 'THIÊN', 'thiên tai')).toBe(true);
  });
});
