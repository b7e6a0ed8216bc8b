import { describe, expect, it } from 'vitest';
import {
  checkCommendation,
  checkFacilityState,
  checkQuestion,
  deriveQuestion,
} from './communication.rules.js';

const codes = (violations: readonly { field: string | null; code: string }[]) =>
  violations.map((one) => [one.field, one.code]);

describe('the state of a facility', () => {
  const working = { from: '2020-01-01', to: '2023-05-01' };

  it('follows the one before it from the next day', () => {
    expect(checkFacilityState({ from: '2023-05-02', to: null }, [working])).toEqual([]);
  });

  it('is one on each day', () => {
    const [wrong] = checkFacilityState({ from: '2023-05-01', to: null }, [working]);
    expect([wrong?.field, wrong?.code]).toEqual(['from', 'RULE_PERIODS_OVERLAP']);
    expect(wrong?.message.vi).toContain('2020-01-01 – 2023-05-01');
    expect(codes(checkFacilityState({ from: '2019-01-01', to: null }, [working]))).toEqual([
      ['from', 'RULE_PERIODS_OVERLAP'],
    ]);
  });

  it('does not end before it begins', () => {
    expect(codes(checkFacilityState({ from: '2023-05-02', to: '2023-05-01' }, []))).toEqual([
      ['to', 'RULE_DATES_ORDER'],
    ]);
  });
});

describe('a commendation', () => {
  it('names the household or the community that it honours', () => {
    expect(checkCommendation({ recipient: 'HAMLET' })).toEqual([]);
    expect(codes(checkCommendation({ recipient: 'HOUSEHOLD', householdId: null }))).toEqual([
      ['householdId', 'INPUT_REQUIRED'],
    ]);
    expect(codes(checkCommendation({ recipient: 'COMMUNITY' }))).toEqual([['community', 'INPUT_REQUIRED']]);
  });
});

describe('a question of a dialogue', () => {
  it('is answered on a day, with words', () => {
    expect(deriveQuestion({ answeredOn: null })).toEqual({ state: 'OPEN' });
    expect(deriveQuestion({ answeredOn: '2024-08-01' })).toEqual({ state: 'ANSWERED' });
    expect(codes(checkQuestion({ answeredOn: '2024-08-01', answer: null }))).toEqual([
      ['answer', 'INPUT_REQUIRED'],
    ]);
  });

  it('has a deadline for somebody', () => {
    expect(codes(checkQuestion({ dueOn: '2024-08-01' }))).toEqual([['organisationId', 'INPUT_REQUIRED']]);
  });
});
