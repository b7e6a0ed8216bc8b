import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '../../kernel/plain-date.js';
import { checkTask, dueDays, findGaps } from './organisation.rules.js';

const day = parsePlainDate;

describe('gaps of an assignment', () => {
  const gaps = (spans: readonly (readonly [string | null, string | null])[]) =>
    findGaps(
      spans.map(([from, to]) => ({ from, to })),
      day('2024-01-01'),
      day('2024-12-31'),
    ).map(({ from, to }) => `${from}..${to}`);

  it.each([
    ['nobody at all', [], ['2024-01-01..2024-12-31']],
    ['somebody without end', [[null, null]], []],
    [
      'a change from one day to the next',
      [
        ['2020-01-01', '2024-06-30'],
        ['2024-07-01', null],
      ],
      [],
    ],
    [
      'a hole in the middle',
      [
        ['2024-01-01', '2024-03-31'],
        ['2024-06-01', null],
      ],
      ['2024-04-01..2024-05-31'],
    ],
    [
      'a late start and an early end',
      [['2024-02-01', '2024-11-30']],
      ['2024-01-01..2024-01-31', '2024-12-01..2024-12-31'],
    ],
    [
      'spans outside',
      [
        [null, '2023-12-31'],
        ['2025-01-01', null],
      ],
      ['2024-01-01..2024-12-31'],
    ],
    [
      'one within another',
      [
        ['2024-01-01', '2024-12-31'],
        ['2024-03-01', '2024-04-01'],
      ],
      [],
    ],
    [
      'spans out of order',
      [
        ['2024-07-01', null],
        [null, '2024-06-30'],
      ],
      [],
    ],
  ] as const)('%s', (_what, spans, expected) => {
    expect(gaps(spans as readonly (readonly [string | null, string | null])[])).toEqual(expected);
  });
});

describe('the days on which a duty falls due', () => {
  const duty = { rhythm: 'MONTHLY', firstMonth: 2, lastMonth: 9, dueDay: 5, from: null, to: null };

  it('come each month between its months', () => {
    expect(dueDays(duty, 2024)).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((month) => `2024-0${month}-05`));
  });

  it('follow its rhythm from its first month', () => {
    const quarterly = { ...duty, rhythm: 'QUARTERLY', firstMonth: 3, lastMonth: 12 };
    expect(dueDays(quarterly, 2024)).toEqual(['2024-03-05', '2024-06-05', '2024-09-05', '2024-12-05']);
    expect(dueDays({ ...quarterly, rhythm: 'HALF_YEARLY' }, 2024)).toEqual(['2024-03-05', '2024-09-05']);
    expect(dueDays({ ...quarterly, rhythm: 'YEARLY' }, 2024)).toEqual(['2024-03-05']);
  });

  it('are the last of a month that is shorter', () => {
    const ends = { ...duty, dueDay: 31, firstMonth: 1, lastMonth: 4 };
    expect(dueDays(ends, 2023)).toEqual(['2023-01-31', '2023-02-28', '2023-03-31', '2023-04-30']);
    expect(dueDays(ends, 2024)[1]).toBe('2024-02-29');
  });

  it('lie within its own dates', () => {
    expect(dueDays({ ...duty, from: '2024-04-05', to: '2024-06-04' }, 2024)).toEqual([
      '2024-04-05',
      '2024-05-05',
    ]);
  });
});

describe('a task', () => {
  const codes = (task: Record<string, unknown>) =>
    checkTask({ name: 'Việc', ...task }).map((one) => one.code);

  it('is done on a day, and not done without one', () => {
    expect(codes({ state: 'DONE' })).toEqual(['INPUT_REQUIRED']);
    expect(codes({ state: 'DONE', doneOn: '2024-05-05' })).toEqual([]);
    expect(codes({ state: 'OPEN', doneOn: '2024-05-05' })).toEqual(['RULE_TASK_STATE']);
  });

  it('is dropped for a reason', () => {
    expect(codes({ state: 'CANCELLED' })).toEqual(['RULE_REASON_REQUIRED']);
    expect(codes({ state: 'CANCELLED', note: 'Thôn đã sáp nhập' })).toEqual([]);
  });
});
