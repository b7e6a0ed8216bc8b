import { describe, expect, it } from 'vitest';
import { checkGrowth, checkMaternity, deriveGrowth, warnGrowth, warnNutrition } from './nutrition.rules.js';

const boy = { birthDate: '2019-06-02', sex: 'MALE' };
const measured = { measuredOn: '2023-06-01', heightCm: 94, weightKg: 13.5 };

describe('a growth measurement', () => {
  it('has age, scores and what follows from them', () => {
    expect(deriveGrowth(measured, boy, { hamletId: 3 })).toEqual({
      year: 2023,
      hamletId: 3,
      age: 3,
      ageMonths: 48,
      heightForAgeZ: expect.closeTo(-2.22, 1),
      weightForAgeZ: expect.closeTo(-1.53, 1),
      standard: 'WHO_2006',
      isStunted: true,
      isUnderweight: false,
      isImplausible: false,
    });
  });

  it('of a child whose sex or month of birth is not known is not judged, and says what is missing', () => {
    const noSex = deriveGrowth(measured, { birthDate: '2019-06-02', sex: null }, undefined);
    const onlyYear = deriveGrowth(measured, { birthDate: '2019', sex: 'MALE' }, undefined);
    expect([noSex['isStunted'], onlyYear['isStunted'], onlyYear['age']]).toEqual([null, null, 4]);
    const [warning] = warnGrowth({ ...measured, ...onlyYear }, { birthDate: '2019', sex: 'MALE' }, []);
    expect(warning?.message.vi).toContain('tháng sinh');
  });

  it('of a child whose day of birth is not known counts from the fifteenth', () => {
    const byMonth = deriveGrowth(measured, { birthDate: '2019-06', sex: 'MALE' }, undefined);
    const byDay = deriveGrowth(measured, { birthDate: '2019-06-15', sex: 'MALE' }, undefined);
    expect(byMonth['heightForAgeZ']).toBe(byDay['heightForAgeZ']);
  });

  it('that no child can have concludes nothing', () => {
    const wrong = { ...measured, heightCm: 49 };
    const derived = deriveGrowth(wrong, boy, undefined);
    expect([derived['isImplausible'], derived['isStunted']]).toEqual([true, null]);
    expect(warnGrowth({ ...wrong, ...derived }, boy, []).map((one) => one.code)).toEqual([
      'RULE_GROWTH_IMPLAUSIBLE',
    ]);
  });

  it('less tall than an earlier one is warned of, beyond the error of the tape', () => {
    const derived = { ...measured, ...deriveGrowth(measured, boy, undefined) };
    const codes = (heightCm: number): string[] =>
      warnGrowth(derived, boy, [{ on: '2022-10-01', heightCm }]).map((one) => one.code);
    expect([codes(95), codes(96)]).toEqual([[], ['RULE_GROWTH_SHRINKS']]);
  });

  it('before birth is refused', () => {
    expect(checkGrowth({ measuredOn: '2019-06-01' }, boy).map((one) => one.code)).toEqual([
      'RULE_DATES_ORDER',
    ]);
    expect(checkGrowth({ measuredOn: '2019-06-01' }, { birthDate: '2019' })).toEqual([]);
  });
});

describe('a nutrition support', () => {
  const woman = { birthDate: '1995-01-01', sex: 'FEMALE' };
  const given = { kind: 'MICRONUTRIENT', givenOn: '2023-03-01' };

  it('is meant for small children and for mothers while they are', () => {
    const pregnant = [{ from: '2022-12-01', to: '2023-08-01' }];
    expect(warnNutrition(given, { birthDate: '2019-01-01' }, [])).toEqual([]);
    expect(warnNutrition(given, woman, pregnant)).toEqual([]);
    expect(warnNutrition(given, woman, []).map((one) => one.code)).toEqual(['RULE_NUTRITION_GROUP']);
    expect(warnNutrition({ ...given, givenOn: '2023-08-02' }, woman, pregnant)).toHaveLength(1);
  });

  it('at school is meant for children under 16', () => {
    const meal = { kind: 'SCHOOL_MEAL', givenOn: '2023-03-01' };
    expect(warnNutrition(meal, { birthDate: '2007-03-02' }, [])).toEqual([]);
    expect(warnNutrition(meal, { birthDate: '2007-03-01' }, [])).toHaveLength(1);
  });
});

it('a man is neither pregnant nor breastfeeding', () => {
  expect(checkMaternity({ from: '2023-01-01', to: null }, { sex: 'MALE' }).map((one) => one.code)).toEqual([
    'RULE_MATERNITY_SEX',
  ]);
  expect(checkMaternity({ from: '2023-01-01', to: null }, { sex: 'FEMALE' })).toEqual([]);
});
