import { expect, it } from 'vitest';
import { firstShown, isWithin, movedBy, weekdayOf, weeksOf } from './calendar.js';
import type { Column } from './column.js';

const born: Column = { field: 'born', title: 'Ngày sinh', type: 'date', partialDate: true };

it('weeks begin on Monday and the month is always shown in six of them', () => {
  const weeks = weeksOf('2024-02-29');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.[0]).toBe('2024-01-29');
  expect(weeks[4]?.slice(0, 5)).toEqual([
    '2024-02-26',
    '2024-02-27',
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
  ]);
  // 30 April 1975 was a Wednesday.
  expect(weekdayOf('1975-04-30')).toBe(2);
  expect(weekdayOf('2025-06-01')).toBe(6);
});

it('a month that begins on Monday starts in the first row', () => {
  expect(weeksOf('2025-09-15')[0]?.[0]).toBe('2025-09-01');
});

it.each([
  ['ArrowLeft', '2025-03-01', '2025-02-28'],
  ['ArrowRight', '2024-12-31', '2025-01-01'],
  ['ArrowUp', '2025-03-03', '2025-02-24'],
  ['ArrowDown', '2025-02-24', '2025-03-03'],
  ['Home', '2025-03-02', '2025-02-24'],
  ['End', '2025-02-24', '2025-03-02'],
  ['PageUp', '2025-03-31', '2025-02-28'],
  ['PageDown', '2024-01-31', '2024-02-29'],
  ['Shift+PageUp', '2024-02-29', '2023-02-28'],
  ['Shift+PageDown', '2024-02-29', '2025-02-28'],
])('%s leads from %s to %s', (chord, day, to) => {
  expect(movedBy(chord, day)).toBe(to);
});

it('other keys are none of the calendar’s', () => {
  expect(movedBy('Ctrl+PageUp', '2025-01-01')).toBeNull();
  expect(movedBy('A', '2025-01-01')).toBeNull();
});

it('the calendar begins at what is known of the date, else at today', () => {
  const today = '2025-11-25';
  expect(firstShown('1987-09-05', born, today)).toBe('1987-09-05');
  expect(firstShown('1987-09', born, today)).toBe('1987-09-01');
  expect(firstShown('1987', born, today)).toBe('1987-01-01');
  expect(firstShown(null, born, today)).toBe(today);
  expect(firstShown({ bad: '31/02', code: 'noSuchDate', message: '' }, born, today)).toBe(today);
});

it('days outside of the column’s limits are not offered', () => {
  const limited: Column = { ...born, min: '2021-01-01', max: '2025-06-30' };
  expect(firstShown(null, limited, '2025-11-25')).toBe('2025-06-30');
  expect(isWithin('2020-12-31', limited)).toBe(false);
  expect(isWithin('2021-01-01', limited)).toBe(true);
  expect(isWithin('2025-07-01', limited)).toBe(false);
});
