import { describe, expect, it } from 'vitest';
import type { CellContent, Column } from './column.js';
import { continueSeries } from './series.js';

function next(type: Column['type'], values: CellContent[], steps = [1, 2, 3]) {
  return steps.map(continueSeries({ field: 'f', title: 'F', type }, values));
}

describe('continuing values', () => {
  it.each<[string, Column['type'], CellContent[], CellContent[]]>([
    ['repeats a single number', 'integer', [5], [5, 5, 5]],
    ['goes on by the difference of two numbers', 'integer', [2, 4], [6, 8, 10]],
    ['keeps decimal fractions exact', 'decimal', [0.1, 0.2], [0.3, 0.4, 0.5]],
    ['repeats numbers without a constant difference', 'integer', [1, 2, 5], [1, 2, 5]],
    ['counts days from one date', 'date', ['2024-02-28'], ['2024-02-29', '2024-03-01', '2024-03-02']],
    [
      'counts months from dates a month apart',
      'date',
      ['2024-01-15', '2024-02-15'],
      ['2024-03-15', '2024-04-15', '2024-05-15'],
    ],
    [
      'counts weeks from dates a week apart',
      'date',
      ['2024-01-01', '2024-01-08'],
      ['2024-01-15', '2024-01-22', '2024-01-29'],
    ],
    ['repeats a year alone', 'date', ['1990'], ['1990', '1990', '1990']],
    ['counts the number a text ends with', 'text', ['Thôn 1'], ['Thôn 2', 'Thôn 3', 'Thôn 4']],
    ['keeps leading zeros of numbered texts', 'text', ['H007', 'H009'], ['H011', 'H013', 'H015']],
    [
      'repeats texts that are digits only',
      'text',
      ['001190000123'],
      ['001190000123', '001190000123', '001190000123'],
    ],
    ['repeats texts', 'text', ['a', 'b'], ['a', 'b', 'a']],
    ['repeats choices', 'choice', ['POOR'], ['POOR', 'POOR', 'POOR']],
  ])('%s', (_, type, values, expected) => {
    expect(next(type, values)).toEqual(expected);
  });

  it('goes backwards when dragged up', () => {
    expect(next('integer', [6, 8], [-1, -2])).toEqual([4, 2]);
    expect(next('text', ['a', 'b'], [-1, -2])).toEqual(['b', 'a']);
  });
});
