import { describe, expect, it } from 'vitest';
import type { Definition } from './definition.js';
import { rowFilters } from './explain.js';

const share: Definition = {
  id: 1,
  code: 'WATER',
  programmeId: 1,
  dimensionId: 1,
  rule: 'AT_LEAST',
  isCumulative: false,
  firstYear: 2021,
  lastYear: 2025,
  measure: 'SHARE',
  subject: 'householdReview',
  yearField: 'year',
  measuredField: null,
  latestBy: null,
  numerator: { lacksSafeWater: { eq: false } },
  denominator: { recognisedClass: { in: ['POOR'] } },
  known: { lacksSafeWater: { isNull: false } },
  among: null,
  unit: 'PERCENT',
  decimals: 1,
  weight: 1,
};

describe('the rows behind a figure', () => {
  it('are listed by the indicator’s own filters, in its area and year', () => {
    expect(rowFilters(share, 5, [2023]).denominator).toEqual({
      and: [{ within: '5' }, { and: [{ year: { eq: 2023 } }, { recognisedClass: { in: ['POOR'] } }] }],
    });
  });

  it('leave out of the numerator what is unknown, and list it as missing', () => {
    const { numerator, missing } = rowFilters(share, 5, [2023]);
    expect(JSON.stringify(numerator)).toContain('"isNull":false');
    expect(JSON.stringify(missing)).toContain('"not":{"lacksSafeWater":{"isNull":false}}');
  });

  it('of a cumulative indicator are those of every year, each with its own year in the words of the definition', () => {
    const placed: Definition = {
      ...share,
      measure: 'COUNT_DISTINCT',
      isCumulative: true,
      numerator: { from: { lte: '$yearEnd' } },
      denominator: null,
      known: null,
    };
    expect(rowFilters(placed, 5, [2021, 2022]).numerator).toEqual({
      and: [
        { within: '5' },
        {
          or: [
            { and: [{ year: { eq: 2021 } }, { from: { lte: '2021-12-31' } }] },
            { and: [{ year: { eq: 2022 } }, { from: { lte: '2022-12-31' } }] },
          ],
        },
      ],
    });
  });
});
