import { describe, expect, it } from 'vitest';
import { compareRatio, divide, exact, roundHalfAwayFromZero, toNumber } from './exact.js';

describe('exact comparison', () => {
  it.each([
    [19, 20, '0.95', 0],
    [9496, 10000, '0.95', -1],
    [1, 3, '0.3333', 1],
    [1, 3, '0.3334', -1],
    [3, 10, 0.3, 0],
    [-1, 3, '-0.3333', -1],
    [1, -3, '-0.3333', -1],
  ])('%d / %d against %s is %d', (numerator, denominator, target, order) => {
    expect(compareRatio(numerator, denominator, target)).toBe(order);
  });

  it('tells apart what floating point cannot', () => {
    expect(0.1 + 0.2 > 0.3).toBe(true);
    expect(compareRatio(3n, 10n, '0.3')).toBe(0);
    expect(compareRatio(9_007_199_254_740_993n, 1, 9_007_199_254_740_992n)).toBe(1);
  });

  it.each(['', 'x', '1e3', '.5', '1.', '1,5', Number.NaN, 1e21, 1e-7])('refuses %s', (value) => {
    expect(() => exact(value)).toThrow(RangeError);
  });

  it('refuses to divide by zero', () => {
    expect(() => divide(exact(1), exact(0))).toThrow(RangeError);
  });

  it('shows the nearest number, also of large sums', () => {
    expect(toNumber(divide(exact(10n ** 30n), exact(4n * 10n ** 29n)))).toBe(2.5);
    expect(toNumber(exact('-94.96'))).toBe(-94.96);
  });
});

describe('rounding for display', () => {
  it.each([
    [9496, 100, 1, '95.0'],
    [1, 8, 2, '0.13'],
    [-1, 8, 2, '-0.13'],
    [1005, 1000, 2, '1.01'],
    [5, 10, 0, '1'],
    [-5, 10, 0, '-1'],
    [-4, 100, 1, '0.0'],
    [0, 7, 3, '0.000'],
    [2, 3, 4, '0.6667'],
    [16_003, 80_276, 4, '0.1993'],
  ])('%d / %d to %d decimals is %s', (numerator, denominator, decimals, text) => {
    expect(roundHalfAwayFromZero(numerator, denominator, decimals)).toBe(text);
  });
});
