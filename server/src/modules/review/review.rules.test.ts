import { describe, expect, it } from 'vitest';
import { deprivationFields } from './proposal.rules.js';
import { checkReview, deriveEscape, deriveMember, deriveReview, standardRules } from './review.rules.js';

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
  hamlet: { id: 7, areaType: 'RURAL' },
  card: undefined,
  formerClass: null,
  members: [],
  rules: {},
  rulesMark: '',
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
    const derived = deriveReview({ ...answers(lacking), incomeScore, isAgricultural: true }, facts, null);
    expect(derived).toMatchObject({
      computedClass: expected,
      deprivationCount: lacking,
      deprivationScore: lacking * 10,
    });
  });

  it('takes year and hamlet from its campaign and household, and the kind of area of another hamlet with it', () => {
    expect(deriveReview(answers(0), facts, null)).toMatchObject({
      year: 2023,
      hamletId: 7,
      areaType: 'RURAL',
    });
    const before = { ...answers(0), hamletId: 7, areaType: 'URBAN' };
    expect(deriveReview(before, facts, null)).toMatchObject({ hamletId: 7, areaType: 'URBAN' });
    expect(deriveReview({ ...before, hamletId: 5 }, facts, null)).toMatchObject({
      hamletId: 7,
      areaType: 'RURAL',
    });
  });

  it('says where the recognised class differs from the computed one, and nothing while either is unknown', () => {
    const poor = { ...answers(4), incomeScore: 100 };
    expect(deriveReview({ ...poor, recognisedClass: 'NEAR_POOR' }, facts, null)['differsFromComputed']).toBe(
      true,
    );
    expect(deriveReview({ ...poor, recognisedClass: 'POOR' }, facts, null)['differsFromComputed']).toBe(
      false,
    );
    expect(deriveReview(poor, facts, null)['differsFromComputed']).toBeNull();
  });

  it('leaves the count of deprivations open while an answer is unknown', () => {
    const derived = deriveReview(
      { ...answers(3), lacksInformationMeans: null, incomeScore: 100 },
      facts,
      null,
    );
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
      null,
    );
    expect(derived['computedClass']).toBeNull();
  });
});

describe('a member review', () => {
  it('tells the age on the day of the review', () => {
    const review = { year: 2023, reviewedOn: '2023-10-01' };
    const ageOf = (birthDate: string | null) => deriveMember(review, { birthDate }, undefined)['age'];
    expect([ageOf('2007-10-02'), ageOf('2007'), ageOf(null)]).toEqual([15, 16, null]);
    expect(deriveMember(review, { birthDate: null }, undefined)['year']).toBe(2023);
  });

  it('holds what was measured beside the answer', () => {
    const measured = { on: '2023-05-01', isStunted: true, isUnderweight: null };
    expect(deriveMember({ year: 2023 }, undefined, measured)).toMatchObject({
      measuredStunted: true,
      measuredUnderweight: null,
    });
  });
});

describe('an escape recognition', () => {
  it('makes the household newly escaped for 36 months', () => {
    expect(deriveEscape({ recognisedOn: '2022-12-20' })).toEqual({ newlyEscapedThrough: '2025-12-19' });
  });
});

describe('B1 from a card', () => {
  const card = (...points: (number | undefined)[]) => ({
    ...facts,
    card: {
      card: { name: 'Bảng', standardId: 1, areaType: 'RURAL' },
      standard: { name: 'Chuẩn của bảng' },
      itemIds: points.map((_, index) => index),
      pointsOf: new Map(points.flatMap((one, index) => (one === undefined ? [] : [[index, one] as const]))),
    },
  });
  const scored = (row: object, points: (number | undefined)[], before: object | null = null) =>
    deriveReview({ ...answers(3), ...row }, card(...points), before as never)['incomeScore'];

  it('is the sum of the answers once all are given', () => {
    expect(scored({ scoreCardId: 9 }, [40, 10, 0])).toBe(50);
    expect(scored({ scoreCardId: 9 }, [40, undefined, 0])).toBeNull();
    expect(scored({ scoreCardId: 9 }, [])).toBeNull();
  });

  it('follows the answers, and goes when the card goes', () => {
    const before = { scoreCardId: 9, incomeScore: 50 };
    expect(scored(before, [40, 20], before)).toBe(60);
    expect(
      deriveReview({ ...answers(3), ...before, scoreCardId: null }, facts, before)['incomeScore'],
    ).toBeNull();
  });

  it('is not mixed with a total: neither typed beside the card nor standing before it', () => {
    const codes = (row: object, before: object | null) =>
      checkReview(
        {
          areaType: 'RURAL',
          ...row,
          ...deriveReview({ ...answers(3), ...row }, card(40, 10), before as never),
        },
        { ...card(40, 10), standard: { ...standard, id: 1 } },
        before as never,
      ).map((one) => one.code);
    expect(codes({ scoreCardId: 9 }, null)).toEqual([]);
    expect(codes({ scoreCardId: 9, incomeScore: 120 }, null)).toEqual(['RULE_SCORE_MIXED']);
    expect(codes({ scoreCardId: 9, incomeScore: 120 }, { incomeScore: 120 })).toEqual(['RULE_SCORE_MIXED']);
  });

  it('is refused from a card of another standard or kind of area', () => {
    const found = checkReview(
      { areaType: 'URBAN', scoreCardId: 9, incomeScore: 50 },
      { ...card(40, 10), standard: { ...standard, id: 2, name: 'Chuẩn của đợt' } },
      null,
    );
    expect(found.map((one) => one.message.vi)).toEqual([
      expect.stringContaining('dành cho Chuẩn của bảng, phiếu này thuộc Chuẩn của đợt'),
      expect.stringContaining('dành cho Nông thôn, phiếu này thuộc Thành thị'),
    ]);
  });
});

describe('a recognised class', () => {
  const decided = {
    ...facts,
    campaign: { year: 2023, decidedOn: '2023-12-12', decisionNumber: '90/QĐ-UBND' },
  };
  const before = { recognisedClass: 'POOR', correctionReason: null };
  const codes = (row: object) => checkReview({ ...before, ...row }, decided, before).map((one) => one.code);

  it('is corrected only with a reason in the same edit', () => {
    expect(codes({ recognisedClass: 'NEAR_POOR' })).toEqual(['RULE_DECIDED']);
    expect(codes({ recognisedClass: 'NEAR_POOR', correctionReason: 'Ghi nhầm' })).toEqual([]);
    expect(codes({ note: 'x' })).toEqual([]);
  });

  it('may change freely while nothing is decided', () => {
    expect(checkReview({ ...before, recognisedClass: 'NEAR_POOR' }, facts, before)).toEqual([]);
  });
});
