import { describe, expect, it } from 'vitest';
import type { DimensionPart } from './dimension.js';
import { completeDimension } from './dimension.js';

const part = (completion: number | null, status: DimensionPart['status'], weight = 1): DimensionPart => ({
  completion,
  status,
  weight,
});

describe('the completion of a dimension', () => {
  it('caps an overshoot, so it cannot pay for another indicator', () => {
    expect(completeDimension([part(1.8, 'ACHIEVED'), part(0.5, 'BEHIND')])).toEqual({
      completion: 0.75,
      achieved: 1,
      measured: 2,
      total: 2,
    });
  });

  it('leaves out what has no target or no data, and says how many it covers', () => {
    const parts = [
      part(1, 'ACHIEVED'),
      part(null, 'NO_DATA'),
      part(null, 'NO_TARGET'),
      part(null, 'NOT_APPLICABLE'),
    ];
    expect(completeDimension(parts)).toEqual({ completion: 1, achieved: 1, measured: 1, total: 4 });
  });

  it('weighs its indicators', () => {
    expect(completeDimension([part(1, 'ACHIEVED', 3), part(0, 'BEHIND', 1)]).completion).toBe(0.75);
  });

  it('a completion of 1 that is not met is not counted as achieved', () => {
    expect(completeDimension([part(1, 'BEHIND')])).toMatchObject({ completion: 1, achieved: 0 });
  });

  it('is null when nothing is measured or nothing weighs', () => {
    expect(completeDimension([]).completion).toBeNull();
    expect(completeDimension([part(1, 'ACHIEVED', 0)]).completion).toBeNull();
  });

  it.each([-1, Number.NaN])('refuses the weight %d', (weight) => {
    expect(() => completeDimension([part(1, 'ACHIEVED', weight)])).toThrow(RangeError);
  });
});
