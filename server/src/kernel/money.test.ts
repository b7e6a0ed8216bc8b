import { describe, expect, it } from 'vitest';
import { formatVnd, isSignedVnd, isVnd, MAX_VND } from './money.js';

describe('money', () => {
  it.each([0, 1, 1_500_000, MAX_VND])('%d is an amount', (value) => {
    expect(isVnd(value)).toBe(true);
  });

  it.each([-1, 0.5, MAX_VND + 1, Number.NaN, Number.POSITIVE_INFINITY, '1500000', null])(
    '%s is not an amount',
    (value) => {
      expect(isVnd(value)).toBe(false);
    },
  );

  it('a difference may be negative within the same bound', () => {
    expect(isSignedVnd(-MAX_VND)).toBe(true);
    expect(isSignedVnd(-MAX_VND - 1)).toBe(false);
  });

  it('amounts are written with points between the thousands', () => {
    expect([0, 999, 1000, 1_500_000, -2_250_000].map(formatVnd)).toEqual([
      '0 đ',
      '999 đ',
      '1.000 đ',
      '1.500.000 đ',
      '-2.250.000 đ',
    ]);
    expect(formatVnd(12_345_678_901_234_567_890n)).toBe('12.345.678.901.234.567.890 đ');
  });
});
