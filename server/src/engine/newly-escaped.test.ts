import { describe, expect, it } from 'vitest';
import { addDays, parsePlainDate } from '../kernel/plain-date.js';
import { isNewlyEscaped, newlyEscapedThrough } from './newly-escaped.js';

describe('the newly escaped', () => {
  it.each([
    ['2022-12-20', '2025-12-19'],
    ['2022-12-01', '2025-11-30'],
    ['2022-12-31', '2025-12-31'],
    ['2023-02-28', '2026-02-28'],
    ['2021-02-28', '2024-02-29'],
    ['2024-02-29', '2027-02-28'],
    ['2024-02-28', '2027-02-27'],
    ['2022-11-30', '2025-11-30'],
  ])('recognised on %s are in the group through %s', (recognised, through) => {
    const recognisedOn = parsePlainDate(recognised);
    const last = parsePlainDate(through);
    expect(newlyEscapedThrough(recognisedOn)).toBe(last);
    expect(isNewlyEscaped(recognisedOn, addDays(recognisedOn, -1))).toBe(false);
    expect(isNewlyEscaped(recognisedOn, recognisedOn)).toBe(true);
    expect(isNewlyEscaped(recognisedOn, last)).toBe(true);
    expect(isNewlyEscaped(recognisedOn, addDays(last, 1))).toBe(false);
  });

  it('a later recognition never ends earlier', () => {
    const breaks: string[] = [];
    let day = parsePlainDate('2020-01-01');
    while (day < '2025-01-01') {
      const next = addDays(day, 1);
      if (newlyEscapedThrough(next) < newlyEscapedThrough(day)) breaks.push(`${day} outlasts ${next}`);
      day = next;
    }
    expect(breaks).toEqual([]);
  });
});
