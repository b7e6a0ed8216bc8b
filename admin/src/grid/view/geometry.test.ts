import { expect, it } from 'vitest';
import { shareRoom } from './geometry.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

it('the room that is left over goes to the columns that may grow, all of it, by their widths', () => {
  const widths = shareRoom([100, 200, 90], [480, 480, 90], 301);
  expect(widths[2]).toBe(90);
  expect(sum(widths)).toBe(390 + 301);
  expect((widths[1] ?? 0) - 200).toBeGreaterThan(1.8 * ((widths[0] ?? 0) - 100));
});

it('what a column cannot take goes to the others, and then stays free', () => {
  expect(shareRoom([100, 400], [480, 480], 300)).toEqual([320, 480]);
  expect(shareRoom([100, 400], [200, 480], 5000)).toEqual([200, 480]);
});

it('nothing is shared where there is no room or nobody to take it', () => {
  expect(shareRoom([100, 200], [480, 480], -50)).toEqual([100, 200]);
  expect(shareRoom([100, 200], [100, 200], 500)).toEqual([100, 200]);
  expect(shareRoom([600], [480], 500)).toEqual([600]);
});
