import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getResource } from '../catalog.js';
import type { Where } from '../providers/wire.js';
import { readTree, writeTree } from './where-tree.js';

const folder = new URL('../../../seeds/plan/', import.meta.url);

interface PlanIndicator {
  readonly code: string;
  readonly subject: string;
  readonly numerator?: Where;
  readonly denominator?: Where;
  readonly known?: Where;
}

const indicators = readdirSync(folder)
  .filter((name) => name.startsWith('05'))
  .flatMap(
    (name) =>
      (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { rows: readonly PlanIndicator[] }).rows,
  );

describe('the tree of a filter', () => {
  it.each(indicators.map((one) => [one.code, one] as const))('shows every condition of %s', (_code, one) => {
    for (const where of [one.numerator, one.denominator, one.known]) {
      if (!where) continue;
      const tree = readTree(getResource(one.subject), where);
      expect(tree).not.toBeNull();
      const written = tree && writeTree(tree);
      expect(written).toEqual(where);
    }
  });

  it('writes conditions that all hold into one object, and comparisons of one field side by side', () => {
    const review = getResource('householdReview');
    const where = { year: { gte: 2022 }, recognisedClass: { in: ['POOR'] } };
    expect(
      writeTree(readTree(review, where) ?? { kind: 'group', join: 'and', isNot: false, nodes: [] }),
    ).toEqual(where);
    const between = { year: { gte: 2022, lte: 2024 } };
    const tree = readTree(review, between);
    expect(tree?.nodes).toHaveLength(2);
    expect(tree && writeTree(tree)).toEqual(between);
  });

  it('keeps what is turned round', () => {
    const where = { not: { or: [{ lacksSafeWater: { eq: true } }, { lacksTelecom: { isNull: true } }] } };
    const tree = readTree(getResource('householdReview'), where);
    expect(tree?.isNot).toBe(true);
    expect(tree && writeTree(tree)).toEqual(where);
  });

  it('leaves as text what it cannot show', () => {
    const review = getResource('householdReview');
    expect(readTree(review, { within: '5' })).toBeNull();
    expect(readTree(review, { gone: { eq: 1 } })).toBeNull();
    expect(readTree(review, { latest: { per: ['householdId'], by: 'year' } })).toBeNull();
  });

  it('says nothing when it is empty', () => {
    expect(writeTree({ kind: 'group', join: 'and', isNot: false, nodes: [] })).toBeNull();
  });
});
