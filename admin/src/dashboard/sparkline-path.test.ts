import { describe, expect, it } from 'vitest';
import { placeRuns } from './sparkline-path.js';

const size = { width: 100, height: 20, margin: 0 };

describe('placeRuns', () => {
  it('puts the highest value on top and the lowest at the bottom', () => {
    const [run] = placeRuns(
      [
        { year: 2023, value: 30 },
        { year: 2024, value: 10 },
      ],
      size,
      null,
    );
    expect(run).toEqual([
      { year: 2023, x: 0, y: 0 },
      { year: 2024, x: 100, y: 20 },
    ]);
  });

  it('parts the line where a year has no value', () => {
    const points = [
      { year: 2021, value: 1 },
      { year: 2022, value: null },
      { year: 2023, value: 2 },
    ];
    expect(placeRuns(points, size, null).map((run) => run.map(({ year }) => year))).toEqual([[2021], [2023]]);
  });

  it('parts the line at the first year of a new standard', () => {
    const points = [2021, 2022, 2023].map((year) => ({ year, value: year }));
    expect(placeRuns(points, size, 2022).map((run) => run.map(({ year }) => year))).toEqual([
      [2021],
      [2022, 2023],
    ]);
  });

  it('draws nothing without a value and a level line for equal ones', () => {
    expect(placeRuns([{ year: 2024, value: null }], size, null)).toEqual([]);
    const level = placeRuns(
      [
        { year: 2023, value: 5 },
        { year: 2024, value: 5 },
      ],
      size,
      null,
    );
    expect(level[0]?.map(({ y }) => y)).toEqual([10, 10]);
  });
});
