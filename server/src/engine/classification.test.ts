import { describe, expect, it } from 'vitest';
import type { AreaType, ClassificationFacts, ComputableStandard, HouseholdClass } from './classification.js';
import { classify, deprivationScore } from './classification.js';

/** Circular 07/2021: 140 and 175 points stand for 1.5 and 2 million đồng a person a month. */
const STANDARD_2022: ComputableStandard = {
  code: '2022-2025',
  isComputable: true,
  poorIncomeScore: { RURAL: 140, URBAN: 175 },
  averageIncomeScore: { RURAL: 175, URBAN: 225 },
  deprivationCutOff: 30,
  pointsPerIndicator: 10,
};

const facts = (known: Partial<ClassificationFacts>): ClassificationFacts => ({
  standard: STANDARD_2022,
  areaType: 'RURAL',
  incomeScore: 140,
  deprivations: 3,
  isAgricultural: true,
  ...known,
});

const answers = (yes: number, unknown: number): (boolean | null)[] => [
  ...Array<boolean>(yes).fill(true),
  ...Array<null>(unknown).fill(null),
  ...Array<boolean>(12 - yes - unknown).fill(false),
];

describe('the class of a household', () => {
  it.each<[AreaType, number, number, boolean, HouseholdClass]>([
    ['RURAL', 140, 3, true, 'POOR'],
    ['RURAL', 140, 2, true, 'NEAR_POOR'],
    ['RURAL', 0, 12, false, 'POOR'],
    ['RURAL', 0, 0, false, 'NEAR_POOR'],
    ['RURAL', 141, 3, true, 'AVERAGE'],
    ['RURAL', 141, 12, false, 'NOT_POOR'],
    ['RURAL', 175, 0, true, 'AVERAGE'],
    ['RURAL', 176, 12, true, 'NOT_POOR'],
    ['URBAN', 175, 3, true, 'POOR'],
    ['URBAN', 175, 2, true, 'NEAR_POOR'],
    ['URBAN', 176, 3, true, 'AVERAGE'],
    ['URBAN', 176, 3, false, 'NOT_POOR'],
    ['URBAN', 225, 0, true, 'AVERAGE'],
    ['URBAN', 226, 0, true, 'NOT_POOR'],
  ])(
    '%s, B1 %i, %i deprivations, agricultural %s: %s',
    (areaType, incomeScore, deprivations, isAgricultural, is) => {
      expect(classify(facts({ areaType, incomeScore, deprivations, isAgricultural }))).toEqual({
        householdClass: is,
        reason: null,
      });
    },
  );

  it('never gets worse when B1 rises or better when deprivations rise', () => {
    const order: HouseholdClass[] = ['POOR', 'NEAR_POOR', 'AVERAGE', 'NOT_POOR'];
    const rank = (known: Partial<ClassificationFacts>): number => {
      const { householdClass } = classify(facts(known));
      if (householdClass === null) throw new Error('undecided');
      return order.indexOf(householdClass);
    };
    const breaks: string[] = [];
    for (const areaType of ['RURAL', 'URBAN'] as const) {
      for (const isAgricultural of [true, false]) {
        for (let deprivations = 0; deprivations <= 12; deprivations += 1) {
          for (let incomeScore = 0; incomeScore <= 300; incomeScore += 1) {
            const here = rank({ areaType, isAgricultural, deprivations, incomeScore });
            const richer = rank({ areaType, isAgricultural, deprivations, incomeScore: incomeScore + 1 });
            const fewer = rank({
              areaType,
              isAgricultural,
              deprivations: Math.max(deprivations - 1, 0),
              incomeScore,
            });
            if (richer < here || fewer < here) breaks.push(`${areaType} ${incomeScore} ${deprivations}`);
          }
        }
      }
    }
    expect(breaks).toEqual([]);
  });

  it.each<[number, number, HouseholdClass | null]>([
    [3, 0, 'POOR'],
    [3, 9, 'POOR'],
    [2, 1, null],
    [0, 3, null],
    [0, 12, null],
    [2, 0, 'NEAR_POOR'],
    [1, 1, 'NEAR_POOR'],
    [0, 2, 'NEAR_POOR'],
  ])('%i known deprivations and %i unknown answers: %s', (yes, unknown, householdClass) => {
    expect(classify(facts({ deprivations: answers(yes, unknown) }))).toEqual({
      householdClass,
      reason: householdClass === null ? 'DEPRIVATIONS_UNKNOWN' : null,
    });
  });

  it('agrees with every way to fill unknown answers exactly when it decides', () => {
    for (let yes = 0; yes <= 12; yes += 1) {
      for (let unknown = 0; yes + unknown <= 12; unknown += 1) {
        const filled = Array.from({ length: unknown + 1 }, (_, more) =>
          classify(facts({ deprivations: yes + more })),
        );
        const possible = [...new Set(filled.map(({ householdClass }) => householdClass))];
        const { householdClass } = classify(facts({ deprivations: answers(yes, unknown) }));
        expect(householdClass).toBe(possible.length === 1 ? possible[0] : null);
      }
    }
  });

  it.each<[string, Partial<ClassificationFacts>]>([
    ['STANDARD_STORED_ONLY', { standard: { code: '2016-2020', isComputable: false } }],
    ['AREA_TYPE_UNKNOWN', { areaType: null }],
    ['INCOME_SCORE_UNKNOWN', { incomeScore: null }],
    ['AGRICULTURE_UNKNOWN', { incomeScore: 141, isAgricultural: null }],
  ])('says %s instead of guessing', (reason, known) => {
    expect(classify(facts(known))).toEqual({ householdClass: null, reason });
  });

  it('an unknown that cannot matter does not stop it', () => {
    expect(classify(facts({ isAgricultural: null })).householdClass).toBe('POOR');
    expect(classify(facts({ incomeScore: 176, isAgricultural: null })).householdClass).toBe('NOT_POOR');
    expect(classify(facts({ incomeScore: 176, deprivations: answers(0, 12) })).householdClass).toBe(
      'NOT_POOR',
    );
  });
});

describe('the score B2', () => {
  it('is ten points for each deprivation', () => {
    expect(deprivationScore(answers(4, 0))).toEqual({ score: 40, min: 40, max: 40 });
    expect(deprivationScore(12)).toEqual({ score: 120, min: 120, max: 120 });
  });

  it('is unknown between bounds while answers are unknown', () => {
    expect(deprivationScore(answers(2, 3))).toEqual({ score: null, min: 20, max: 50 });
  });

  it.each([13, -1, 2.5, Number.NaN])('refuses %d deprivations', (count) => {
    expect(() => deprivationScore(count)).toThrow(RangeError);
  });

  it('refuses another number of answers', () => {
    expect(() => deprivationScore([true, false])).toThrow(/12 answers, received 2/);
  });
});
