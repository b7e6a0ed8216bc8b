import type { PlainDate } from '../kernel/plain-date.js';
import { yearOf } from '../kernel/plain-date.js';
import type { Exact, Quantity } from './exact.js';
import { add, compare, divide, exact, multiply, subtract, toNumber } from './exact.js';
import type { MeasuredState, Measurement } from './measurement.js';
import { boundsOf, stateOf, valueOf } from './measurement.js';

export type TargetRule = 'AT_LEAST' | 'AT_MOST' | 'BELOW' | 'REDUCE_BY' | 'APPROXIMATELY' | 'EVERY';

export type CompletionStatus =
  | 'ACHIEVED'
  | 'ON_TRACK'
  | 'BEHIND'
  | 'NO_TARGET'
  | 'NO_DATA'
  | 'NOT_APPLICABLE';

export type CompletionInput = {
  rule: TargetRule;
  /** 100 when the unit is percent or percentage points, else 1. */
  unitScale: number;
  actual: Measurement;
  /** The year before, for REDUCE_BY. */
  previous: Measurement | null;
  /** In the unit of the value; null: none is set. EVERY needs none. */
  target: Quantity | null;
  baseline: Quantity | null;
  /** What the plan asks of this year on the way to the target at the end of the period. */
  milestone: Quantity | null;
  /** Due in every year; otherwise at the end of the period. */
  isDueEachYear: boolean;
  period: { from: PlainDate; to: PlainDate };
  year: number;
};

export type Completion = {
  /** The actual in its unit, over the subjects whose fact is known. */
  value: number | null;
  /** The value if every missing fact were unmet, and if every one were met. */
  low: number | null;
  high: number | null;
  /** REDUCE_BY: the previous value less this one. */
  change: number | null;
  /** 1 is the whole target; an overshoot stays. */
  completion: number | null;
  /** The part of the way from the baseline to the target; below 0 when it went the wrong way. */
  progress: number | null;
  /** What the straight line or the milestone asks by the end of the year; null where only the target counts. */
  expected: number | null;
  isMet: boolean | null;
  status: CompletionStatus;
};

const ZERO: Exact = { n: 0n, d: 1n };
const ONE: Exact = { n: 1n, d: 1n };

const exactOrNull = (quantity: Quantity | null): Exact | null => (quantity === null ? null : exact(quantity));
const numberOrNull = (value: Exact | null): number | null => (value === null ? null : toNumber(value));

/** Whether the rule holds for what it measures (the value; for REDUCE_BY the change) against an asked figure. */
function isMetBy(rule: TargetRule, measured: Exact, asked: Exact): boolean {
  const order = compare(measured, asked);
  if (rule === 'BELOW') return order < 0;
  return rule === 'AT_MOST' ? order <= 0 : order >= 0;
}

const isFalling = (rule: TargetRule): boolean => rule === 'BELOW' || rule === 'AT_MOST';

/** Whether the baseline stands on the far side of the target, so that there is a way to go. */
function isWorse(rule: TargetRule, baseline: Exact, target: Exact): boolean {
  return isFalling(rule) ? compare(baseline, target) > 0 : compare(baseline, target) < 0;
}

function progressOf(rule: TargetRule, value: Exact, target: Exact, baseline: Exact | null): Exact | null {
  if (rule === 'REDUCE_BY' || baseline === null || !isWorse(rule, baseline, target)) return null;
  return divide(subtract(value, baseline), subtract(target, baseline));
}

/** A share of the target reached by a rising figure; a target of nothing is whole once it is met. */
function shareOf(measured: Exact, target: Exact): Exact | null {
  if (compare(target, ZERO) > 0) return divide(measured, target);
  return compare(measured, target) >= 0 ? ONE : null;
}

function completionOf(
  rule: TargetRule,
  measured: Exact,
  target: Exact,
  progress: Exact | null,
): Exact | null {
  if (!isFalling(rule)) {
    const share = shareOf(measured, target);
    return rule === 'REDUCE_BY' && share !== null && share.n < 0n ? ZERO : share;
  }
  if (isMetBy(rule, measured, target)) return ONE;
  if (progress !== null) return progress.n < 0n ? ZERO : progress;
  return measured.n === 0n ? ZERO : divide(target, measured);
}

/** The straight line from the baseline (for a rising figure else from 0) over the years of the period. */
function lineAt(input: CompletionInput, target: Exact, baseline: Exact | null): Exact | null {
  const { rule, period, year } = input;
  if (rule === 'REDUCE_BY') return null;
  if (isFalling(rule) && (baseline === null || !isWorse(rule, baseline, target))) return null;
  const start = baseline ?? ZERO;
  const years = yearOf(period.to) - yearOf(period.from) + 1;
  const passed = Math.max(year - yearOf(period.from) + 1, 0);
  return add(start, multiply(subtract(target, start), divide(exact(passed), exact(years))));
}

/** Null where the target itself is due: each year, or in the last year of the period. */
function expectedOf(input: CompletionInput, target: Exact, baseline: Exact | null): Exact | null {
  if (input.isDueEachYear || input.year >= yearOf(input.period.to)) return null;
  return exactOrNull(input.milestone) ?? lineAt(input, target, baseline);
}

function unmeasured(
  status: 'NO_DATA' | 'NOT_APPLICABLE' | 'NO_TARGET',
  known: Partial<Completion>,
): Completion {
  const nothing = { value: null, low: null, high: null, change: null, completion: null, progress: null };
  return { ...nothing, expected: null, isMet: null, ...known, status };
}

function targetOf({ rule, target, unitScale }: CompletionInput): Exact | null {
  return exactOrNull(rule === 'EVERY' ? unitScale : target);
}

/** What the rule compares: the value, or for REDUCE_BY the fall since the year before (null: not known). */
function measuredOf({ rule, previous, unitScale }: CompletionInput, value: Exact): Exact | null {
  if (rule !== 'REDUCE_BY') return value;
  if (previous === null || stateOf(previous) !== 'MEASURED') return null;
  return subtract(valueOf(previous, unitScale), value);
}

function unmeasuredStatus(state: MeasuredState): 'NO_DATA' | 'NOT_APPLICABLE' {
  return state === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : 'NO_DATA';
}

/**
 * How far an actual has come towards its target. Everything is compared as exact fractions: 94.96 against 95 is
 * not achieved although it shows as 95.0. BELOW is strict: a value equal to the target has completion 1 and is
 * not met. Throws RangeError for counts that cannot be (more missing than subjects, figures below zero).
 */
export function computeCompletion(input: CompletionInput): Completion {
  const { rule, actual, unitScale } = input;
  const bounds = boundsOf(actual, unitScale);
  const state = stateOf(actual);
  const range = { low: numberOrNull(bounds?.low ?? null), high: numberOrNull(bounds?.high ?? null) };
  if (state !== 'MEASURED') return unmeasured(unmeasuredStatus(state), range);

  const value = valueOf(actual, unitScale);
  const measured = measuredOf(input, value);
  const change = rule === 'REDUCE_BY' ? numberOrNull(measured) : null;
  const figures = { ...range, value: toNumber(value), change };
  const target = targetOf(input);
  if (target === null) return unmeasured('NO_TARGET', figures);
  if (measured === null) return unmeasured('NO_DATA', figures);

  const baseline = exactOrNull(input.baseline);
  const progress = progressOf(rule, value, target, baseline);
  const expected = expectedOf(input, target, baseline);
  const isMet = isMetBy(rule, measured, target);
  const isOnTrack = expected !== null && isMetBy(rule, measured, expected);
  return {
    ...figures,
    completion: numberOrNull(completionOf(rule, measured, target, progress)),
    progress: numberOrNull(progress),
    expected: numberOrNull(expected),
    isMet,
    status: isMet ? 'ACHIEVED' : isOnTrack ? 'ON_TRACK' : 'BEHIND',
  };
}
