import { describe, expect, it } from 'vitest';
import type { PartialDate, PlainDate } from './plain-date.js';
import {
  addDays,
  addMonths,
  ageOn,
  compareDates,
  daysBetween,
  isLastDayOfMonth,
  isPartialDate,
  isPlainDate,
  parsePlainDate,
  yearOf,
  workingDaysBetween,
} from './plain-date.js';

const day = (text: string): PlainDate => parsePlainDate(text);
const birth = (text: string): PartialDate => {
  if (!isPartialDate(text)) throw new RangeError(text);
  return text;
};

describe('plain dates', () => {
  it.each(['2022-12-20', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-13-01',
    '2022-00-10',
    '2022-01-00',
    '0000-01-01',
    '2022-1-5',
    '20/12/2022',
    '2022-12-20T00:00',
    '2022-12-20 ',
    '2022-12',
    '',
    null,
    20221220,
  ])('%s is not a day', (value) => {
    expect(isPlainDate(value)).toBe(false);
  });

  it('parsing names the field and the value it refuses', () => {
    expect(() => parsePlainDate('2023-02-29', { vi: 'Ngày sinh', en: 'Birth date' })).toThrow(
      /Ngày sinh là "29\/02\/2023"/,
    );
  });

  it.each([
    ['2022-12-20', 36, '2025-12-20'],
    ['2022-01-30', 1, '2022-02-28'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2022-01-31', 1, '2022-02-28'],
    ['2023-02-28', 1, '2023-03-31'],
    ['2024-02-28', 1, '2024-03-28'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2022-03-31', -1, '2022-02-28'],
    ['2022-01-15', -1, '2021-12-15'],
    ['2022-01-15', -25, '2019-12-15'],
    ['2022-05-05', 0, '2022-05-05'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('every day of eight years keeps its month, and a last day stays one, 36 months on', () => {
    const strays: string[] = [];
    for (let date = day('2019-01-01'); date < '2027-01-01'; date = addDays(date, 1)) {
      const later = addMonths(date, 36);
      const isSameMonth = yearOf(later) === yearOf(date) + 3 && later.slice(5, 7) === date.slice(5, 7);
      const keepsLastDay = !isLastDayOfMonth(date) || isLastDayOfMonth(later);
      if (!isPlainDate(later) || !isSameMonth || !keepsLastDay) strays.push(`${date} ${later}`);
    }
    expect(strays).toEqual([]);
  });

  it('adding days crosses months, leap days and years both ways', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2022-12-31'), 1)).toBe('2023-01-01');
    expect(addDays(day('2023-01-01'), -1)).toBe('2022-12-31');
    expect(daysBetween(day('2021-01-01'), day('2026-01-01'))).toBe(1826);
  });

  it('a day beyond the year 9999 is refused', () => {
    expect(() => addMonths(day('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
  });

  it('dates sort by time', () => {
    const dates = ['2022-12-20', '2021-01-31', '2022-02-01'].map(day).sort(compareDates);
    expect(dates).toEqual(['2021-01-31', '2022-02-01', '2022-12-20']);
    expect(compareDates(day('2022-02-01'), day('2022-02-01'))).toBe(0);
  });
});

describe('age', () => {
  it.each([
    ['2006-12-20', '2022-12-19', 15],
    ['2006-12-20', '2022-12-20', 16],
    ['2006-12', '2022-11-30', 15],
    ['2006-12', '2022-12-01', 16],
    ['2006', '2022-01-01', 16],
    ['2006', '2022-12-31', 16],
    ['2004-02-29', '2022-02-28', 17],
    ['2004-02-29', '2022-03-01', 18],
    ['2023-01-01', '2022-12-31', -1],
  ])('born %s is on %s %i years old', (born, on, age) => {
    expect(ageOn(birth(born), day(on))).toBe(age);
  });

  it.each(['1985', '1985-07', '1985-07-09'])('%s is a birth date known in part or whole', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(['85', '1985-13', '1985-7', '1985-02-30', '0000'])('%s is no partial date', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

describe('working days', () => {
  it('run from Monday to Friday, both ends included', () => {
    const count = (from: string, to: string) => workingDaysBetween(parsePlainDate(from), parsePlainDate(to));
    expect(count('2024-11-01', '2024-11-01')).toBe(1);
    expect(count('2024-11-01', '2024-11-04')).toBe(2);
    expect(count('2024-11-02', '2024-11-03')).toBe(0);
    expect(count('2024-11-04', '2024-11-15')).toBe(10);
    expect(count('2024-11-05', '2024-11-04')).toBe(0);
  });
});
