import type { PlainDate } from '../kernel/plain-date.js';
import { addDays, addMonths, isLastDayOfMonth } from '../kernel/plain-date.js';

/** Decision 90/2022, section II: support goes on for at most 36 months after the recognised escape. */
const MONTHS_NEWLY_ESCAPED = 36;

/**
 * The last day on which a household recognised on a day counts as newly escaped: the day before the same day
 * 36 months on (2022-12-20 → 2025-12-19); from the last day of a month, the last day of the month 36 months on.
 */
export function newlyEscapedThrough(recognisedOn: PlainDate): PlainDate {
  const after = addMonths(recognisedOn, MONTHS_NEWLY_ESCAPED);
  return isLastDayOfMonth(recognisedOn) ? after : addDays(after, -1);
}

export function isNewlyEscaped(recognisedOn: PlainDate, on: PlainDate): boolean {
  return recognisedOn <= on && on <= newlyEscapedThrough(recognisedOn);
}
