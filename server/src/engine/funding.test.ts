import { describe, expect, it } from 'vitest';
import { fundingFigures, noFunding, splitByShares } from './funding.js';

describe('an amount split by shares', () => {
  it.each([
    [100n, [33.33, 33.33, 33.34]],
    [1n, [50, 50]],
    [-7n, [33.33, 66.67]],
    [999_999_999_999_999n, [0.01, 99.98, 0.01]],
    [10n ** 18n + 7n, [14.29, 14.29, 14.29, 14.29, 14.29, 14.29, 14.26]],
  ])('of %s by %j has parts that add up to it', (amount, percents) => {
    const shares = percents.map((percent, key) => ({ key, share: Math.round(percent * 100) }));
    const parts = [...splitByShares(amount, shares, -1).values()];
    expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount);
    expect(parts).toHaveLength(percents.length);
    for (const [index, part] of parts.entries()) {
      const exact = (Number(amount) * (percents[index] ?? 0)) / 100;
      expect(Math.abs(Number(part) - exact)).toBeLessThanOrEqual(1 + Math.abs(exact) * 1e-12);
    }
  });

  it('leaves what the shares do not name to its own', () => {
    expect([...splitByShares(1000n, [{ key: 'B', share: 2500 }], 'A')]).toEqual([
      ['B', 250n],
      ['A', 750n],
    ]);
    expect([...splitByShares(1000n, [], 'A')]).toEqual([['A', 1000n]]);
  });
});

describe('figures of a budget line', () => {
  it('count an advance as spent once, before and after it is cleared', () => {
    const sums = { ...noFunding, allocated: 100n, advanced: 40n, paid: 10n, returned: 5n };
    expect(fundingFigures(sums)).toMatchObject({ disbursed: 45n, advanceOutstanding: 35n, remaining: 55n });
    expect(fundingFigures({ ...sums, cleared: 35n })).toMatchObject({
      disbursed: 45n,
      advanceOutstanding: 0n,
    });
    expect(fundingFigures(sums).executionRate).toBe(0.45);
  });

  it('have no rate without money', () => {
    expect(fundingFigures(noFunding).executionRate).toBeNull();
  });
});
