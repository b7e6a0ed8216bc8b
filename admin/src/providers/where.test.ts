import { describe, expect, it } from 'vitest';
import { getResource, mayReadField } from '../catalog.js';
import { isSearchable, searchWhere } from './where.js';

const asked = (key: string, text: string, role = 'CLERK') =>
  searchWhere(getResource(key), text, (field) => mayReadField(field, role));

describe('searchWhere', () => {
  it('asks the index of the resource where it has one', () => {
    expect(asked('household', ' Hoàng Đào ')).toEqual({ search: 'Hoàng Đào' });
  });

  it('finds a review by its household, and by the year beside it', () => {
    expect(asked('householdReview', 'hoang dao')).toEqual({ household: { search: 'hoang dao' } });
    expect(asked('householdReview', '2024')).toEqual({ year: { eq: 2024 } });
    expect(asked('householdReview', '003 hoang 2024')).toEqual({
      and: [{ household: { search: '003 hoang' } }, { year: { eq: 2024 } }],
    });
  });

  it('finds what is named by a review through the review', () => {
    expect(asked('reviewCause', 'dao 2024')).toMatchObject({
      and: [
        { or: [{ review: { household: { search: 'dao' } } }, { cause: {} }] },
        { or: [{ review: { year: { eq: 2024 } } }, { cause: {} }] },
      ],
    });
  });

  it('finds by words that stand in different parts of the title', () => {
    const anywhere = (word: string) => ({
      or: [{ search: word }, { source: { search: word } }, { component: { search: word } }],
    });
    expect(asked('allocation', '2025 xã da4.3')).toEqual({
      and: [{ and: [anywhere('xã'), anywhere('da4.3')] }, { year: { eq: 2025 } }],
    });
  });

  it('reads a year also where the title tells the day', () => {
    expect(asked('support', '2025')).toEqual({ year: { eq: 2025 } });
    expect(asked('support', 'lầu 2025')).toMatchObject({ and: [{}, { year: { eq: 2025 } }] });
  });

  it('never asks by what the viewer may not see', () => {
    expect(asked('household', '003', 'ANALYST')).toEqual({ code: { contains: '003' } });
    expect(asked('person', 'hoang', 'ANALYST')).toBeNull();
    expect(isSearchable(getResource('person'), (field) => mayReadField(field, 'ANALYST'))).toBe(false);
  });
});
