import { describe, expect, it } from 'vitest';
import { getResource } from '../catalog.js';
import { toGridRow, toWireSet } from './cells.js';

const review = getResource('householdReview');
const indicator = getResource('indicator');

describe('toGridRow', () => {
  it('gives references their title, years as text and unknown cells as null', () => {
    const row = toGridRow(
      review,
      {
        id: '7',
        version: 2,
        year: 2024,
        hamletId: '70',
        hamlet: { id: '70', name: 'Thôn Nà Cà' },
        lacksTelecom: null,
      },
      'vi',
    );
    expect(row.values).toMatchObject({
      hamletId: { id: '70', label: 'Thôn Nà Cà' },
      year: '2024',
      lacksTelecom: null,
    });
  });

  it('shows a sum beyond whole-number text as a number', () => {
    const allocation = getResource('allocation');
    const row = toGridRow(allocation, { id: '1', version: 1, amountVnd: '1500000000' }, 'vi');
    expect(row.values['amountVnd']).toBe(1500000000);
  });
});

describe('toWireSet', () => {
  it('sends references by id, years as numbers and blanks as null', () => {
    expect(
      toWireSet(review, { householdId: { id: '9', label: 'Hộ 9' }, year: '2024', reviewer: '' }),
    ).toEqual({
      householdId: '9',
      year: 2024,
      reviewer: null,
    });
  });

  it('sends the filter of an indicator as a tree', () => {
    expect(toWireSet(indicator, { numerator: '{"year":{"eq":2024}}' })).toEqual({
      numerator: { year: { eq: 2024 } },
    });
  });
});
