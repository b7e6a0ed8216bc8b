import { describe, expect, it } from 'vitest';
import { hidesClasses, inTens, publicTable, tellsOfFew } from './public-figures.js';

describe('a public table', () => {
  const counts = [
    [12, 30],
    [3, 40],
    [15, 25],
  ];
  const table = publicTable(['Nà Cà', 'Khau Ca', 'Bản Luông'], ['Hộ nghèo', 'Hộ khác'], counts);

  it('holds no count from 1 to 9', () => {
    expect(table?.rows.flatMap((row) => row.counts).every((count) => count === 0 || count >= 10)).toBe(true);
  });

  it('loses nobody, and names what it joined', () => {
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
    expect(sum(table?.rows.flatMap((row) => row.counts) ?? [])).toBe(125);
    const names = table?.rows.flatMap((row) => row.names).toSorted((a, b) => (a < b ? -1 : 1));
    expect(names).toEqual(['Bản Luông', 'Khau Ca', 'Nà Cà']);
    expect(table?.rows.find((row) => row.names.includes('Khau Ca'))?.names.length).toBeGreaterThan(1);
  });

  it('is not shown at all where even the whole is small', () => {
    expect(publicTable(['Nà Cà'], ['Hộ nghèo'], [[4]])).toBeNull();
  });
});

describe('the classes of households', () => {
  const classes = ['Hộ nghèo', 'Hộ cận nghèo', 'Hộ khác'];

  it('are told apart where each is of ten or more', () => {
    expect(hidesClasses(publicTable(['Nà Cà'], classes, [[12, 15, 40]]))).toBe(false);
  });

  it('are hidden where one is joined to another, or the table is not shown', () => {
    expect(hidesClasses(publicTable(['Nà Cà'], classes, [[12, 5, 40]]))).toBe(true);
    expect(hidesClasses(null)).toBe(true);
  });
});

it('a count in full tens is the same for all that lie between two tens', () => {
  expect([10, 19, 20, 28, 30].map(inTens)).toEqual([10, 10, 20, 20, 30]);
});

describe('a public figure', () => {
  it.each([
    ['a share of many', 40, 100, 0, false],
    ['a share that leaves few out', 95, 100, 0, true],
    ['a share of few', 4, 100, 0, true],
    ['the whole', 100, 100, 0, false],
    ['nobody', 0, 100, 0, false],
    ['a share with few unknown', 50, 100, 3, true],
    ['a share whose unmet are few beside the unknown', 50, 100, 45, true],
    ['a whole of few', 0, 8, 0, true],
    ['a count of few', 7, null, 0, true],
    ['a count of many', 30, null, 0, false],
    ['a reported figure', null, null, 0, false],
  ] as const)('%s', (_what, numerator, denominator, missing, withheld) => {
    expect(tellsOfFew(numerator, denominator, missing)).toBe(withheld);
  });
});
