import { describe, expect, it } from 'vitest';
import {
  deprivationFields,
  deriveEscape,
  deriveMember,
  deriveReview,
  standardRules,
} from './review.rules.js';

const standard = {
  code: '2022-2025',
  isComputable: true,
  ruralPoorScore: 140,
  urbanPoorScore: 175,
  ruralAverageScore: 175,
  urbanAverageScore: 225,
  deprivationCutOff: 30,
  pointsPerIndicator: 10,
};
const facts = {
  campaign: { year: 2023 },
  standard,
  household: { hamletId: 7 },
  hamlet: { areaType: 'RURAL' },
};
const answers = (lacking: number): Record<string, boolean> =>
  Object.fromEntries(deprivationFields.map((field, index) => [field, index < lacking]));

describe('a household review', () => {
  it.each([
    [140, 3, 'POOR'],
    [140, 2, 'NEAR_POOR'],
    [141, 12, 'AVERAGE'],
    [175, 0, 'AVERAGE'],
    [176, 12, 'NOT_POOR'],
  ])('with B1 %i and %i deprivations is computed as %s in a rural area', (incomeScore, lacking, expected) => {
    const derived = deriveReview({ ...answers(lacking), incomeScore, isAgricultural: true }, facts);
    expect(derived).toMatchObject({
      computedClass: expected,
      deprivationCount: lacking,
      deprivationScore: lacking * 10,
    });
  });

  it('takes year and hamlet from its campaign and household, and keeps the hamlet it had', () => {
    expect(deriveReview(answers(0), facts)).toMatchObject({ year: 2023, hamletId: 7, areaType: 'RURAL' });
    expect(deriveReview({ ...answers(0), hamletId: 5 }, facts)).toMatchObject({ hamletId: 5 });
  });

  it('says where the recognised class differs from the computed one, and nothing while either is unknown', () => {
    const poor = { ...answers(4), incomeScore: 100 };
    expect(deriveReview({ ...poor, recognisedClass: 'NEAR_POOR' }, facts)['differsFromComputed']).toBe(true);
    expect(deriveReview({ ...poor, recognisedClass: 'POOR' }, facts)['differsFromComputed']).toBe(false);
    expect(deriveReview(poor, facts)['differsFromComputed']).toBeNull();
  });

  it('leaves the count of deprivations open while an answer is unknown', () => {
    const derived = deriveReview({ ...answers(3), lacksInformationMeans: null, incomeScore: 100 }, facts);
    expect(derived).toMatchObject({ deprivationCount: null, deprivationScore: null, computedClass: 'POOR' });
  });

  it('computes no class under a standard without scores', () => {
    expect(standardRules({ code: '2016-2020', isComputable: false })).toEqual({
      code: '2016-2020',
      isComputable: false,
    });
    const derived = deriveReview(
      { ...answers(5), incomeScore: 10 },
      { ...facts, standard: { code: '2016-2020', isComputable: false } },
    );
    expect(derived['computedClass']).toBeNull();
  });
});

describe('a member review', () => {
  it('tells the age on the day of the review', () => {
    const review = { year: 2023, reviewedOn: '2023-10-01' };
    expect(deriveMember(review, { birthDate: '2007-10-02' })).toEqual({ year: 2023, age: 15 });
    expect(deriveMember(review, { birthDate: '2007' })).toEqual({ year: 2023, age: 16 });
    expect(deriveMember(review, { birthDate: null })).toEqual({ year: 2023, age: null });
  });
});

describe('an escape recognition', () => {
  it('makes the household newly escaped for 36 months', () => {
    expect(deriveEscape({ recognisedOn: '2022-12-20' })).toEqual({ newlyEscapedThrough: '2025-12-19' });
  });
});
