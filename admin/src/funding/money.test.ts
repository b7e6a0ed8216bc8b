import { expect, it } from 'vitest';
import { inDong, inMillions, isZero } from './money.js';

it('writes every digit of a sum, beyond what a number can hold too', () => {
  expect(inDong(0)).toBe('0');
  expect(inDong(1234567)).toBe('1.234.567');
  expect(inDong(-1000)).toBe('−1.000');
  expect(inDong('9007199254740993')).toBe('9.007.199.254.740.993');
});

it('writes millions with one decimal', () => {
  expect(inMillions(1_250_000)).toBe('1,3');
  expect(inMillions(-1)).toBe('0,0');
  expect([isZero(0), isZero('0'), isZero(1)]).toEqual([true, true, false]);
});
