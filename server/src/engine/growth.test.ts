import { describe, expect, it } from 'vitest';
import { type GrowthFacts, growthScores } from './growth.js';

const facts = (given: Partial<GrowthFacts>): GrowthFacts => ({
  sex: 'MALE',
  ageDays: 0,
  heightCm: null,
  weightKg: null,
  position: null,
  hasOedema: false,
  ...given,
});

const months = (count: number): number => Math.round(count * 30.4375);

/**
 * From the World Health Organization's printed z-score tables (Child Growth Standards 2006, Growth Reference 2007): the height or
 * weight at −3, −2, 0, +2 and +3 deviations, to one decimal.
 */
describe('the printed tables of the World Health Organization are met to their decimal', () => {
  it.each([
    ['boy', 0, 'MALE', [44.2, 46.1, 49.9, 53.7, 55.6]],
    ['boy', 12, 'MALE', [68.6, 71.0, 75.7, 80.5, 82.9]],
    ['girl', 12, 'FEMALE', [66.3, 68.9, 74.0, 79.2, 81.7]],
    ['boy', 36, 'MALE', [85.0, 88.7, 96.1, 103.5, 107.2]],
    ['girl', 59, 'FEMALE', [94.7, 99.5, 108.9, 118.3, 123.1]],
  ] as const)('height of a %s of %i months', (_who, age, sex, heights) => {
    const scores = heights.map(
      (heightCm) => growthScores(facts({ sex, ageDays: months(age), heightCm })).heightForAge ?? Number.NaN,
    );
    [-3, -2, 0, 2, 3].forEach((score, index) => expect(scores[index]).toBeCloseTo(score, 1));
  });

  it.each([
    ['boy', 120, 'MALE', [118.7, 125.0, 137.8, 150.5, 156.9]],
    ['girl', 180, 'FEMALE', [141.0, 147.9, 161.7, 175.5, 182.3]],
  ] as const)('height of a %s of %i months', (_who, age, sex, heights) => {
    const scores = heights.map(
      (heightCm) => growthScores(facts({ sex, ageDays: age * 30.4375, heightCm })).heightForAge ?? Number.NaN,
    );
    [-3, -2, 0, 2, 3].forEach((score, index) => expect(scores[index]).toBeCloseTo(score, 1));
  });

  it.each([
    ['boy', 12, 'MALE', [6.9, 7.7, 9.6, 12.0, 13.3]],
    ['girl', 24, 'FEMALE', [8.1, 9.0, 11.5, 14.8, 17.0]],
  ] as const)('weight of a %s of %i months', (_who, age, sex, weights) => {
    const scores = weights.map(
      (weightKg) => growthScores(facts({ sex, ageDays: months(age), weightKg })).weightForAge ?? Number.NaN,
    );
    [-3, -2, 0, 2, 3].forEach((score, index) => expect(scores[index]).toBeCloseTo(score, 0));
  });
});

it('a day’s own parameters are used: a boy of 44 days of 50 cm', () => {
  const { heightForAge } = growthScores(facts({ ageDays: 44, heightCm: 50 }));
  expect(heightForAge).toBeCloseTo((50 / 56.4833 - 1) / 0.03492, 4);
});

it('a height taken otherwise than the standard takes it is turned into its kind', () => {
  const at = (ageDays: number, position: GrowthFacts['position']): number =>
    growthScores(facts({ ageDays, heightCm: 86, position })).heightForAge ?? Number.NaN;
  const plus = (ageDays: number, heightCm: number): number =>
    growthScores(facts({ ageDays, heightCm })).heightForAge ?? Number.NaN;
  expect(at(730, 'STANDING')).toBe(plus(730, 86.7));
  expect(at(730, 'LYING')).toBe(plus(730, 86));
  expect(at(731, 'LYING')).toBe(plus(731, 85.3));
  expect(at(731, 'STANDING')).toBe(plus(731, 86));
});

it('a weight beyond three deviations goes on by the last step', () => {
  const z = (weightKg: number): number =>
    growthScores(facts({ ageDays: months(12), weightKg })).weightForAge ?? Number.NaN;
  const step = z(15) - z(14);
  expect(z(16) - z(15)).toBeCloseTo(step, 9);
  expect(z(14)).toBeGreaterThan(3);
});

it('the standard of 2006 holds through day 1826 and the reference of 2007 after it, without a jump', () => {
  const at = (ageDays: number) => growthScores(facts({ ageDays, heightCm: 105 }));
  expect([at(1826).standard, at(1827).standard]).toEqual(['WHO_2006', 'WHO_2007']);
  expect(Math.abs((at(1826).heightForAge ?? 9) - (at(1827).heightForAge ?? 0))).toBeLessThan(0.1);
});

it('the month after the last printed one is judged by it, as the Organization’s own software does', () => {
  const old = growthScores(facts({ sex: 'FEMALE', ageDays: 3654, weightKg: 31.2 }));
  expect(old.weightForAge).toBeCloseTo(-0.122, 3);
  expect(growthScores(facts({ ageDays: 6960, heightCm: 176 })).heightForAge).not.toBeNull();
});

it('nothing is told of a weight after ten years, of a height after nineteen, or with oedema', () => {
  const old = growthScores(facts({ ageDays: months(121) + 1, heightCm: 140, weightKg: 30 }));
  expect([old.weightForAge, old.heightForAge !== null]).toEqual([null, true]);
  const grown = growthScores(facts({ ageDays: months(229) + 1, heightCm: 160 }));
  expect([grown.heightForAge, grown.standard]).toEqual([null, null]);
  const swollen = growthScores(facts({ ageDays: 400, weightKg: 9, hasOedema: true }));
  expect(swollen.weightForAge).toBeNull();
  expect(growthScores(facts({ ageDays: -1, heightCm: 50 })).heightForAge).toBeNull();
});

it('a score that no child has is implausible', () => {
  expect(growthScores(facts({ ageDays: 900, heightCm: 50 })).isImplausible).toBe(true);
  expect(growthScores(facts({ ageDays: 900, weightKg: 40 })).isImplausible).toBe(true);
  expect(growthScores(facts({ ageDays: 900, heightCm: 90, weightKg: 13 })).isImplausible).toBe(false);
});
