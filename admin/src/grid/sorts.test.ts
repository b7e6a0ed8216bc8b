import { describe, expect, it } from 'vitest';
import { nextSorts, type Sort } from './sorts.js';

const byName: Sort = { field: 'name', descending: false };
const bySize: Sort = { field: 'size', descending: true };

describe('sorting by title', () => {
  it('goes from ascending to descending to unsorted', () => {
    const first = nextSorts([], 'name', false);
    const second = nextSorts(first, 'name', false);
    expect([first, second, nextSorts(second, 'name', false)]).toEqual([
      [byName],
      [{ ...byName, descending: true }],
      [],
    ]);
  });

  it('replaces other keys unless a further one is added', () => {
    expect(nextSorts([bySize], 'name', false)).toEqual([byName]);
    expect(nextSorts([bySize], 'name', true)).toEqual([bySize, byName]);
  });

  it('keeps the rank of a key whose direction turns', () => {
    expect(nextSorts([byName, bySize], 'name', true)).toEqual([{ ...byName, descending: true }, bySize]);
  });
});
