import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '../kernel/plain-date.js';
import type { CompletionInput } from './completion.js';
import { computeCompletion } from './completion.js';
import type { Measurement } from './measurement.js';

const share = (numerator: number, denominator: number, missing = 0): Measurement => ({
  numerator,
  denominator,
  missing,
  hasRecords: true,
});
const count = (numerator: number): Measurement => ({
  numerator,
  denominator: null,
  missing: 0,
  hasRecords: true,
});
const nothing: Measurement = { numerator: 0, denominator: 0, missing: 0, hasRecords: false };

const complete = (input: Partial<CompletionInput>) =>
  computeCompletion({
    rule: 'AT_LEAST',
    unitScale: 100,
    actual: share(95, 100),
    previous: null,
    target: 95,
    baseline: null,
    milestone: null,
    isDueEachYear: true,
    period: { from: parsePlainDate('2021-01-01'), to: parsePlainDate('2025-12-31') },
    year: 2023,
    ...input,
  });

describe('data and no data', () => {
  it('nothing recorded is no data and no zero', () => {
    expect(complete({ actual: nothing })).toMatchObject({
      value: null,
      low: null,
      isMet: null,
      status: 'NO_DATA',
    });
  });

  it('a recorded zero is a value', () => {
    expect(complete({ actual: share(0, 40) })).toMatchObject({
      value: 0,
      completion: 0,
      isMet: false,
      status: 'BEHIND',
    });
    expect(complete({ actual: count(0), unitScale: 1 })).toMatchObject({ value: 0, status: 'BEHIND' });
  });

  it('nobody concerned, with everything recorded, is not applicable', () => {
    expect(complete({ actual: share(0, 0) })).toMatchObject({ value: null, status: 'NOT_APPLICABLE' });
  });

  it('every fact missing is no data between the widest bounds', () => {
    expect(complete({ actual: share(0, 20, 20) })).toMatchObject({
      value: null,
      low: 0,
      high: 100,
      status: 'NO_DATA',
    });
  });

  it('a missing fact counts neither as met nor as unmet, and the bounds say how much it could matter', () => {
    expect(complete({ actual: share(60, 100, 20) })).toMatchObject({ value: 75, low: 60, high: 80 });
  });

  it('without a target there is a value and no completion', () => {
    expect(complete({ actual: count(7), unitScale: 1, target: null })).toMatchObject({
      value: 7,
      completion: null,
      isMet: null,
      status: 'NO_TARGET',
    });
  });

  it.each([share(1, 10, 11), share(-1, 10), share(1, 10, -1)])(
    'refuses the impossible counts %o',
    (actual) => {
      expect(() => complete({ actual })).toThrow(RangeError);
    },
  );
});

describe('at least', () => {
  it.each([
    [share(95, 100), 95, 1, 'ACHIEVED'],
    [share(9496, 10_000), 95, 0.999578947, 'BEHIND'],
    [share(949_999_999, 1_000_000_000), 95, 0.999999999, 'BEHIND'],
    [share(2, 3), '66.6666', 1.000001, 'ACHIEVED'],
    [share(2, 3), '66.6667', 0.9999995, 'BEHIND'],
    [share(100, 100), 80, 1.25, 'ACHIEVED'],
    [share(0, 100), 0, 1, 'ACHIEVED'],
  ])('%o against %s has completion %d and is %s', (actual, target, completion, status) => {
    const result = complete({ actual, target });
    expect(result.status).toBe(status);
    expect(result.completion).toBeCloseTo(completion, 8);
  });

  it('an overshoot stays', () => {
    expect(complete({ actual: count(38), unitScale: 1, target: 30 }).completion).toBeCloseTo(38 / 30, 12);
  });

  it('the baseline tells the part of the way gone', () => {
    expect(complete({ actual: share(70, 100), target: 90, baseline: 50 }).progress).toBe(0.5);
    expect(complete({ actual: share(40, 100), target: 90, baseline: 50 }).progress).toBe(-0.25);
    expect(complete({ actual: share(70, 100), target: 90, baseline: 95 }).progress).toBeNull();
  });

  it('about ten households is met by ten', () => {
    const about = (households: number) =>
      complete({ rule: 'APPROXIMATELY', unitScale: 1, actual: count(households), target: 10 });
    expect(about(10)).toMatchObject({ completion: 1, status: 'ACHIEVED' });
    expect(about(9)).toMatchObject({ completion: 0.9, status: 'BEHIND' });
  });
});

describe('below and at most', () => {
  it('below is strict and at most is not', () => {
    const twelve = { actual: share(12, 100), target: 12 };
    expect(complete({ ...twelve, rule: 'BELOW' })).toMatchObject({
      isMet: false,
      completion: 1,
      status: 'BEHIND',
    });
    expect(complete({ ...twelve, rule: 'AT_MOST' })).toMatchObject({
      isMet: true,
      completion: 1,
      status: 'ACHIEVED',
    });
    expect(complete({ rule: 'BELOW', actual: share(1199, 10_000), target: 12 })).toMatchObject({
      isMet: true,
    });
  });

  it.each([
    [16, 20, 0.5],
    [20, 20, 0],
    [25, 20, 0],
    [24, null, 0.5],
    [24, 10, 0.5],
  ])('unmet at %d with baseline %s: completion %d', (percent, baseline, completion) => {
    expect(complete({ rule: 'BELOW', actual: share(percent, 100), target: 12, baseline }).completion).toBe(
      completion,
    );
  });

  it('below nothing can be met by nobody', () => {
    expect(complete({ rule: 'BELOW', actual: share(0, 100), target: 0 })).toMatchObject({
      completion: 0,
      isMet: false,
    });
  });
});

describe('reduce by', () => {
  const reduce = (previous: Measurement | null, actual: Measurement, target: number | null = 6) =>
    complete({ rule: 'REDUCE_BY', previous, actual, target });

  it('takes the fall in points since the year before', () => {
    expect(reduce(share(30, 100), share(24, 100))).toMatchObject({
      value: 24,
      change: 6,
      completion: 1,
      status: 'ACHIEVED',
    });
    expect(reduce(share(30, 100), share(27, 100))).toMatchObject({
      change: 3,
      completion: 0.5,
      status: 'BEHIND',
    });
    expect(reduce(share(30, 100), share(33, 100))).toMatchObject({ change: -3, completion: 0, isMet: false });
  });

  it('compares the fall exactly', () => {
    expect(reduce(share(1, 3), share(82, 300)).status).toBe('ACHIEVED');
    expect(reduce(share(1, 3), share(82_001, 300_000)).status).toBe('BEHIND');
  });

  it.each([null, nothing, share(0, 0), share(0, 9, 9)])(
    'has no data without a year before: %o',
    (previous) => {
      expect(reduce(previous, share(24, 100))).toMatchObject({ value: 24, change: null, status: 'NO_DATA' });
    },
  );

  it('without a target still shows the change', () => {
    expect(reduce(share(30, 100), share(24, 100), null)).toMatchObject({ change: 6, status: 'NO_TARGET' });
  });
});

describe('every', () => {
  it('asks for all without a stated target', () => {
    expect(complete({ rule: 'EVERY', target: null, actual: share(40, 40) })).toMatchObject({
      completion: 1,
      status: 'ACHIEVED',
    });
    expect(complete({ rule: 'EVERY', target: null, actual: share(39, 40) })).toMatchObject({
      completion: 0.975,
      status: 'BEHIND',
    });
  });
});

describe('on track', () => {
  const due = (input: Partial<CompletionInput>) =>
    complete({ unitScale: 1, target: 30, isDueEachYear: false, ...input });

  it.each([
    [2021, 6, 'ON_TRACK', 6],
    [2021, 5, 'BEHIND', 6],
    [2023, 18, 'ON_TRACK', 18],
    [2023, 17, 'BEHIND', 18],
    [2024, 30, 'ACHIEVED', 24],
    [2025, 29, 'BEHIND', null],
    [2026, 29, 'BEHIND', null],
    [2020, 0, 'ON_TRACK', 0],
  ])('in %i with %i of 30 placed by the end of 2025: %s', (year, placed, status, expected) => {
    expect(due({ year, actual: count(placed) })).toMatchObject({ status, expected });
  });

  it('the line starts at the baseline where one is known', () => {
    expect(due({ baseline: 10, actual: count(22) })).toMatchObject({ expected: 22, status: 'ON_TRACK' });
    expect(due({ baseline: 10, actual: count(21) })).toMatchObject({ status: 'BEHIND' });
  });

  it('a milestone stands before the line', () => {
    expect(due({ milestone: 10, actual: count(10) })).toMatchObject({ expected: 10, status: 'ON_TRACK' });
    expect(due({ milestone: 10, actual: count(9) })).toMatchObject({ status: 'BEHIND' });
  });

  it('a falling figure follows the line down from its baseline, and without one only the target counts', () => {
    const stunting = { rule: 'BELOW', unitScale: 100, target: 12 } as const;
    expect(due({ ...stunting, baseline: 22, actual: share(159, 1000) })).toMatchObject({
      expected: 16,
      status: 'ON_TRACK',
    });
    expect(due({ ...stunting, baseline: 22, actual: share(16, 100) })).toMatchObject({ status: 'BEHIND' });
    expect(due({ ...stunting, actual: share(13, 100) })).toMatchObject({ expected: null, status: 'BEHIND' });
  });

  it('94.96 % against 95 by the end of the period is on the way and not achieved', () => {
    expect(due({ unitScale: 100, target: 95, actual: share(9496, 10_000) })).toMatchObject({
      value: 94.96,
      isMet: false,
      status: 'ON_TRACK',
    });
  });

  it('what is due each year has no line', () => {
    expect(due({ isDueEachYear: true, actual: count(29) })).toMatchObject({
      expected: null,
      status: 'BEHIND',
    });
  });
});
