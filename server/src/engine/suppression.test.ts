import { describe, expect, it } from 'vitest';
import { type Counts, LEAST_COUNT, protectCounts } from './suppression.js';

/** The same numbers for the same seed: a linear congruential generator, independent of the code under test. */
const numbers = (seed: number): ((end: number) => number) => {
  let state = seed;
  return (end) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * end);
  };
};

const randomTable = (seed: number): number[][] => {
  const below = numbers(seed);
  const [rows, columns] = [1 + below(6), 1 + below(5)];
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => (below(3) === 0 ? below(12) : below(200))),
  );
};

const sum = (counts: Counts): number => counts.flat().reduce((whole, count) => whole + count, 0);

const isSmall = (count: number): boolean => count > 0 && count < LEAST_COUNT;

/** How many of an original table's small counts follow from sums of published ones: those that a published count is made of alone. */
const revealed = (counts: Counts, rows: Counts, columns: Counts): number =>
  rows.flatMap((row) =>
    columns.filter((column) => {
      const count = counts[row[0] ?? 0]?.[column[0] ?? 0] ?? 0;
      return row.length === 1 && column.length === 1 && isSmall(count);
    }),
  ).length;

describe('the protection of small counts', () => {
  it('leaves a table without small counts as it is', () => {
    expect(
      protectCounts([
        [10, 0],
        [25, 300],
      ]),
    ).toEqual({
      rows: [[0], [1]],
      columns: [[0], [1]],
      counts: [
        [10, 0],
        [25, 300],
      ],
    });
  });

  it('joins a row that holds a small count with the smallest other, which subtraction would give away alone', () => {
    expect(
      protectCounts([
        [40, 60],
        [12, 3],
        [500, 700],
      ]),
    ).toEqual({
      rows: [[0, 1], [2]],
      columns: [[0], [1]],
      counts: [
        [52, 63],
        [500, 700],
      ],
    });
  });

  it('joins columns that are small in all rows together', () => {
    expect(protectCounts([[500, 4, 80, 7]])).toEqual({
      rows: [[0]],
      columns: [[0], [1, 3], [2]],
      counts: [[500, 11, 80]],
    });
  });

  it('keeps columns apart where they may not be joined, and then refuses what rows cannot protect', () => {
    expect(protectCounts([[500, 4]], { joinsColumns: false })).toBeNull();
    expect(
      protectCounts(
        [
          [500, 4],
          [30, 6],
        ],
        { joinsColumns: false },
      ),
    ).toEqual({
      rows: [[0, 1]],
      columns: [[0], [1]],
      counts: [[530, 10]],
    });
  });

  it('publishes nothing of fewer people than the least count', () => {
    expect(protectCounts([[4, 3]])).toBeNull();
  });

  it('publishes that nobody is there', () => {
    expect(protectCounts([[0, 0]])).toMatchObject({ counts: [[0, 0]] });
    expect(protectCounts([])).toEqual({ rows: [], columns: [], counts: [] });
  });

  const tables = Array.from({ length: 2000 }, (_, seed) => ({
    joinsColumns: seed % 2 === 0,
    counts: randomTable(seed),
  }));

  it('of random tables keeps the sum, loses no row or column and publishes no small count', () => {
    const published = tables.flatMap((table) => {
      const safe = protectCounts(table.counts, table);
      return safe ? [{ ...table, safe }] : [];
    });
    expect(published.length).toBeGreaterThan(500);
    for (const { counts, safe } of published) {
      const { rows, columns } = safe;
      expect(sum(safe.counts)).toBe(sum(counts));
      expect(rows.flat().toSorted((a, b) => a - b)).toEqual([...counts.keys()]);
      expect(columns.flat().toSorted((a, b) => a - b)).toEqual([...(counts[0] ?? []).keys()]);
      expect(safe.counts.flat().filter(isSmall)).toEqual([]);
      expect(revealed(counts, rows, columns)).toBe(0);
    }
  });

  it('refuses a random table only where even its coarsest form holds a small count', () => {
    const refused = tables.filter((table) => protectCounts(table.counts, table) === null);
    expect(refused.length).toBeGreaterThan(20);
    for (const { counts, joinsColumns } of refused) {
      const columns = (counts[0] ?? []).map((_, at) => sum(counts.map((row) => [row[at] ?? 0])));
      expect((joinsColumns ? [sum(counts)] : columns).some(isSmall)).toBe(true);
    }
  });

  it.each([[[[1.5]]], [[[-1]]], [[[1], [1, 2]]]])('refuses what is no table of counts: %j', (counts) => {
    expect(() => protectCounts(counts)).toThrow(RangeError);
  });
});
