import { expect, it } from 'vitest';
import '../../boot/modules.js';
import { getResource } from '../../platform/resource/resource.js';
import type { Definition } from './definition.js';
import { dependenciesOf, pathKey } from './dependencies.js';

const definition = (given: Partial<Definition>): Definition => ({
  id: 1,
  code: 'X',
  programmeId: 1,
  dimensionId: null,
  rule: 'AT_LEAST',
  isCumulative: false,
  firstYear: 2021,
  lastYear: 2025,
  measure: 'SHARE',
  subject: 'memberReview',
  yearField: 'year',
  measuredField: null,
  latestBy: null,
  numerator: null,
  denominator: null,
  known: null,
  among: null,
  unit: 'PERCENT',
  decimals: 1,
  weight: 1,
  ...given,
});

const found = (given: Partial<Definition>): Record<string, string[]> | null => {
  const all = dependenciesOf(definition(given), getResource(given.subject ?? 'memberReview'));
  return all && Object.fromEntries(all.map(({ path, fields }) => [pathKey(path), [...fields].sort()]));
};

it('a figure depends on the fields that its filters read and on the way to the unit', () => {
  expect(found({ numerator: { hasHealthInsurance: { eq: true } } })).toEqual({
    '': ['hasHealthInsurance', 'reviewId', 'year'],
    'reference:reviewId:householdReview': ['hamletId'],
  });
});

it('conditions of related rows are found through references and lists, inside and, or, not', () => {
  const filter = {
    or: [
      { not: { review: { recognisedClass: { eq: 'POOR' } } } },
      { and: [{ person: { supports: { some: { year: { eq: '$year' } } } } }] },
    ],
  };
  expect(found({ denominator: filter })).toEqual({
    '': ['personId', 'reviewId', 'year'],
    'reference:reviewId:householdReview': ['hamletId', 'recognisedClass'],
    'reference:personId:person': [],
    'reference:personId:person/list:personId:support': ['personId', 'year'],
  });
});

it('a filter by place, or for the last of other rows, cannot be followed', () => {
  expect(found({ numerator: { within: '1' } })).toBeNull();
  expect(found({ numerator: { review: { latest: { per: ['householdId'], by: 'reviewedOn' } } } })).toBeNull();
});
