import { describe, expect, it } from 'vitest';
import { beneficiaryOf } from './overseas.rules.js';

describe('the group of a worker who goes abroad', () => {
  const others = { recognisedClasses: [], isNewlyEscaped: false, isEthnicMinority: false };

  it.each([
    ['of a poor household', { ...others, recognisedClasses: ['POOR'] }, 'POOR_OR_MINORITY'],
    [
      'of a household whose escape is recognised at the end of the year',
      { ...others, recognisedClasses: ['NOT_POOR', 'POOR'] },
      'POOR_OR_MINORITY',
    ],
    [
      'of a minority, near-poor',
      { ...others, isEthnicMinority: true, recognisedClasses: ['NEAR_POOR'] },
      'POOR_OR_MINORITY',
    ],
    ['of a near-poor household', { ...others, recognisedClasses: ['NEAR_POOR'] }, 'NEAR_POOR_OR_ESCAPED'],
    ['of a newly escaped household', { ...others, isNewlyEscaped: true }, 'NEAR_POOR_OR_ESCAPED'],
    ['of another household', others, 'OTHER'],
  ])('%s', (_who, facts, group) => {
    expect(beneficiaryOf(facts)).toBe(group);
  });
});
