import { expect, it } from 'vitest';
import { comparisonOf, singleConditions } from './single-conditions.js';

it('parts a filter into its comparisons, each at its place', () => {
  expect(
    singleConditions({
      year: { gte: 2021, lt: 2025 },
      or: [{ a: { eq: 1 } }, { household: { reviews: { some: { b: { in: ['X', 'Y'] } } } } }],
    }),
  ).toEqual([
    { year: { gte: 2021 } },
    { year: { lt: 2025 } },
    { or: [{ a: { eq: 1 } }] },
    { or: [{}, { household: { reviews: { some: { b: { in: ['X', 'Y'] } } } } }] },
  ]);
});

it('keeps what belongs together', () => {
  const latest = { per: ['householdId'], by: 'id', among: { year: { eq: 2024 } } };
  expect(singleConditions({ latest, within: '5', boundary: '2025-06-30' })).toEqual([
    { latest },
    { within: '5', boundary: '2025-06-30' },
  ]);
});

it('keeps an empty filter', () => {
  expect(singleConditions({})).toEqual([{}]);
  expect(singleConditions({ members: { some: {} } })).toEqual([{ members: { some: {} } }]);
});

it('says where the one comparison stands', () => {
  const at = ({ path, value }: ReturnType<typeof comparisonOf>): [string, unknown] => [path, value];
  expect(at(comparisonOf({ or: [{}, { members: { some: { age: { lt: 16 } } } }] }, 'numerator'))).toEqual([
    'numerator.or[1].members.some.age.lt',
    16,
  ]);
  expect(at(comparisonOf({ recognisedClass: { in: [] } }, 'known'))).toEqual([
    'known.recognisedClass.in',
    [],
  ]);
});
