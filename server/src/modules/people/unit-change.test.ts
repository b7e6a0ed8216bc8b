import { describe, expect, it } from 'vitest';
import { codesFor } from './unit-change.js';

describe('the codes of households that come into a hamlet', () => {
  it('stay where nobody has them, and go on from the highest number where somebody has', () => {
    expect(codesFor(['001', '002', '001', 'A7'], [])).toEqual(['001', '002', '003', 'A7']);
    expect(codesFor(['001', 'A7'], ['001', '0099', 'A7'])).toEqual(['0100', '0101']);
  });
});
