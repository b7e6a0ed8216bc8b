import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('does not depend on the order in which keys were set', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'ă' }], a: 0.1 })).toBe(
      '{"a":0.1,"b":[1,{"c":"ă","d":null}]}',
    );
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
  });

  it('keeps the order of lists and tells null from nothing', () => {
    expect(canonicalJson([2, 1])).toBe('[2,1]');
    expect(canonicalJson({ a: null, b: undefined })).toBe('{"a":null}');
  });

  it('reads back as the same value', () => {
    const value = { text: 'Kỳ\n"6 tháng"', amount: 9_007_199_254_740_991, share: 1 / 3, list: [true, null] };
    expect(JSON.parse(canonicalJson(value))).toEqual(value);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s, which JSON cannot say', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });
});
