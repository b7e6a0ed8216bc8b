import { describe, expect, it } from 'vitest';
import { toNumber } from './exact.js';
import { addMeasurements, stateOf, valueOf } from './measurement.js';

describe('adding measurements', () => {
  it('divides once, so hamlets of different size weigh by their people', () => {
    const total = addMeasurements([
      { numerator: 9, denominator: 10, missing: 0, hasRecords: true },
      { numerator: 10, denominator: 100, missing: 10, hasRecords: true },
    ]);
    expect(total).toEqual({ numerator: 19n, denominator: 110n, missing: 10n, hasRecords: true });
    expect(toNumber(valueOf(total, 100))).toBe(19);
  });

  it('adds plain counts without a denominator, and đồng beyond 2^53 without loss', () => {
    const million = { numerator: 9_007_199_254_740_991n, denominator: null, missing: 0, hasRecords: true };
    expect(addMeasurements([million, million])).toMatchObject({
      numerator: 18_014_398_509_481_982n,
      denominator: null,
    });
  });

  it('one area with records is enough, and none is no data', () => {
    const empty = { numerator: 0, denominator: 0, missing: 0, hasRecords: false };
    expect(stateOf(addMeasurements([empty, { ...empty, denominator: 5, hasRecords: true }]))).toBe(
      'MEASURED',
    );
    expect(stateOf(addMeasurements([empty, empty]))).toBe('NO_DATA');
    expect(stateOf(addMeasurements([]))).toBe('NO_DATA');
  });

  it('refuses to add a rate', () => {
    const rate = { numerator: '26.93', denominator: null, missing: 0, hasRecords: true };
    expect(() => addMeasurements([rate, rate])).toThrow(/whole counts/);
  });
});
