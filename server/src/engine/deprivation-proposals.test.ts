import { describe, expect, it } from 'vitest';
import {
  type DwellingFacts,
  type MemberFacts,
  type ProposalRules,
  type ProposedIndicator,
  proposeDeprivations,
} from './deprivation-proposals.js';

/** The parameters of the plan's standard 2022-2025, written here by hand from law.md 1.3. */
const rules: ProposalRules = {
  EMPLOYMENT: { fromAge: 15, belowAge: 60 },
  DEPENDANT_BALANCE: { childBelowAge: 16, abovePercent: 50 },
  NUTRITION: { belowAge: 16 },
  HEALTH_INSURANCE: { fromAge: 6 },
  ADULT_EDUCATION: { fromAge: 16, upperFromAge: 18, throughAge: 30 },
  CHILD_SCHOOLING: { preschoolFromAge: 3, primaryFromAge: 6, lowerFromAge: 12, belowAge: 16 },
  HOUSING_QUALITY: { weakParts: 2 },
  HOUSING_AREA: { belowM2: 8 },
  SAFE_WATER: { accepted: ['TAP', 'RAIN'] },
  HYGIENIC_TOILET: { accepted: ['SEPTIC'] },
  TELECOM: {},
  INFORMATION_MEANS: {},
};

const nobodyKnows: MemberFacts = {
  age: null,
  schoolLevel: null,
  isAtRightSchool: null,
  qualification: null,
  hasWorkplaceCertificate: null,
  workState: null,
  isWageWorker: null,
  hasContract: null,
  isAbleToWork: null,
  hasHealthInsurance: null,
  receivesAllowance: null,
  isStunted: null,
  isUnderweight: null,
  usesInternet: null,
};

const emptyDwelling: DwellingFacts = {
  memberCount: null,
  livingAreaM2: null,
  isWallDurable: null,
  isPillarDurable: null,
  isRoofDurable: null,
  waterSource: null,
  toiletKind: null,
  hasSharedMeans: null,
  hasPersonalMeans: null,
};

const propose = (
  indicator: ProposedIndicator,
  members: readonly Partial<MemberFacts>[],
  dwelling: Partial<DwellingFacts> = {},
): boolean | null | undefined =>
  proposeDeprivations(
    members.map((one) => ({ ...nobodyKnows, ...one })),
    { ...emptyDwelling, memberCount: members.length, ...dwelling },
    rules,
  ).get(indicator)?.isDeprived;

describe('a deprivation proposed from facts', () => {
  it('health insurance: one uninsured person of 6 or more decides it; younger ones and unknown ages do not', () => {
    expect(propose('HEALTH_INSURANCE', [{ age: 6, hasHealthInsurance: false }])).toBe(true);
    expect(propose('HEALTH_INSURANCE', [{ age: 5, hasHealthInsurance: false }])).toBe(false);
    expect(propose('HEALTH_INSURANCE', [{ age: null, hasHealthInsurance: false }])).toBeNull();
    expect(propose('HEALTH_INSURANCE', [{ age: null, hasHealthInsurance: true }])).toBe(false);
    expect(propose('HEALTH_INSURANCE', [{ age: 40 }, { age: 41, hasHealthInsurance: false }])).toBe(true);
    expect(
      propose('HEALTH_INSURANCE', [{ age: 40, hasHealthInsurance: true }], { memberCount: 2 }),
    ).toBeNull();
  });

  it('dependants: more than half, not half; unknown ones leave it open only where they could decide', () => {
    const child = { age: 15 };
    const adult = { age: 16, receivesAllowance: false };
    expect(propose('DEPENDANT_BALANCE', [child, adult])).toBe(false);
    expect(propose('DEPENDANT_BALANCE', [child, child, adult])).toBe(true);
    expect(propose('DEPENDANT_BALANCE', [child, { age: 70 }])).toBeNull();
    expect(propose('DEPENDANT_BALANCE', [adult, adult, { age: 70 }])).toBe(false);
    expect(propose('DEPENDANT_BALANCE', [{ age: 70, receivesAllowance: true }])).toBe(true);
  });

  it('employment: a worker without work, or hired without a contract; a farmer needs no contract', () => {
    const worker = { age: 30, isAbleToWork: true };
    expect(propose('EMPLOYMENT', [{ ...worker, workState: 'UNEMPLOYED' }])).toBe(true);
    expect(propose('EMPLOYMENT', [{ ...worker, age: 60, workState: 'UNEMPLOYED' }])).toBe(false);
    expect(propose('EMPLOYMENT', [{ age: 30, isAbleToWork: false, workState: 'UNEMPLOYED' }])).toBe(false);
    expect(
      propose('EMPLOYMENT', [{ ...worker, workState: 'UNSTABLE', isWageWorker: true, hasContract: false }]),
    ).toBe(true);
    expect(
      propose('EMPLOYMENT', [{ ...worker, workState: 'UNSTABLE', isWageWorker: false, hasContract: false }]),
    ).toBe(false);
    expect(propose('EMPLOYMENT', [{ ...worker, workState: 'UNSTABLE', isWageWorker: true }])).toBeNull();
  });

  it('adult education: 16 and 17 need lower secondary, 18 to 30 upper secondary or a trade', () => {
    const done = (age: number, qualification: string) => ({
      age,
      qualification,
      schoolLevel: 'NONE',
      hasWorkplaceCertificate: false,
    });
    expect(propose('ADULT_EDUCATION', [done(17, 'LOWER_SECONDARY')])).toBe(false);
    expect(propose('ADULT_EDUCATION', [done(18, 'LOWER_SECONDARY')])).toBe(true);
    expect(propose('ADULT_EDUCATION', [done(30, 'VOCATIONAL')])).toBe(false);
    expect(propose('ADULT_EDUCATION', [done(31, 'PRIMARY')])).toBe(false);
    expect(
      propose('ADULT_EDUCATION', [{ ...done(18, 'LOWER_SECONDARY'), schoolLevel: 'UPPER_SECONDARY' }]),
    ).toBe(false);
    expect(propose('ADULT_EDUCATION', [{ age: 20, qualification: 'PRIMARY' }])).toBeNull();
  });

  it('child schooling: the level of the age, or what the reviewer said of it', () => {
    expect(propose('CHILD_SCHOOLING', [{ age: 5, schoolLevel: 'PRESCHOOL' }])).toBe(false);
    expect(propose('CHILD_SCHOOLING', [{ age: 6, schoolLevel: 'PRESCHOOL' }])).toBe(true);
    expect(propose('CHILD_SCHOOLING', [{ age: 12, schoolLevel: 'PRIMARY' }])).toBe(true);
    expect(propose('CHILD_SCHOOLING', [{ age: 12, schoolLevel: 'PRIMARY', isAtRightSchool: true }])).toBe(
      false,
    );
    expect(propose('CHILD_SCHOOLING', [{ age: 2, schoolLevel: 'NONE' }])).toBe(false);
    expect(propose('CHILD_SCHOOLING', [{ age: 16, schoolLevel: 'NONE' }])).toBe(false);
  });

  it('nutrition: a child under 16 stunted or underweight', () => {
    expect(propose('NUTRITION', [{ age: 15, isStunted: true }])).toBe(true);
    expect(propose('NUTRITION', [{ age: 16, isStunted: true }])).toBe(false);
    expect(propose('NUTRITION', [{ age: 3, isStunted: false }])).toBeNull();
    expect(propose('NUTRITION', [{ age: 3, isStunted: false, isUnderweight: false }])).toBe(false);
  });

  it('housing: two of three weak parts; less than 8 m² a person', () => {
    const parts = (wall: boolean | null, pillar: boolean | null, roof: boolean | null) => ({
      isWallDurable: wall,
      isPillarDurable: pillar,
      isRoofDurable: roof,
    });
    expect(propose('HOUSING_QUALITY', [], parts(false, false, null))).toBe(true);
    expect(propose('HOUSING_QUALITY', [], parts(false, true, null))).toBeNull();
    expect(propose('HOUSING_QUALITY', [], parts(true, true, null))).toBe(false);
    expect(propose('HOUSING_AREA', [], { memberCount: 4, livingAreaM2: 32 })).toBe(false);
    expect(propose('HOUSING_AREA', [], { memberCount: 4, livingAreaM2: 31.9 })).toBe(true);
    expect(propose('HOUSING_AREA', [], { memberCount: 4 })).toBeNull();
  });

  it('water, toilet, internet and means', () => {
    expect(propose('SAFE_WATER', [], { waterSource: 'TAP' })).toBe(false);
    expect(propose('SAFE_WATER', [], { waterSource: 'OTHER' })).toBe(true);
    expect(propose('HYGIENIC_TOILET', [])).toBeNull();
    expect(propose('TELECOM', [{ usesInternet: true }, {}])).toBe(false);
    expect(propose('TELECOM', [{ usesInternet: false }])).toBe(true);
    expect(propose('TELECOM', [{ usesInternet: false }, {}])).toBeNull();
    expect(propose('INFORMATION_MEANS', [], { hasSharedMeans: false })).toBeNull();
    expect(propose('INFORMATION_MEANS', [], { hasSharedMeans: false, hasPersonalMeans: false })).toBe(true);
    expect(propose('INFORMATION_MEANS', [], { hasPersonalMeans: true })).toBe(false);
  });

  it('without the standard’s rule nothing is proposed', () => {
    expect(proposeDeprivations([], emptyDwelling, {}).size).toBe(0);
  });

  it('the reason counts and names nobody', () => {
    const found = proposeDeprivations(
      [{ ...nobodyKnows, age: 40, hasHealthInsurance: false }],
      emptyDwelling,
      rules,
    );
    expect(found.get('HEALTH_INSURANCE')?.reason).toEqual({
      vi: '1 người từ 6 tuổi không có bảo hiểm y tế',
      en: 'members: 1 aged 6 or more without health insurance',
    });
  });
});
