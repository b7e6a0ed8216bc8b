import { isPlainDate, type PlainDate, yearOf } from '../../kernel/plain-date.js';
import type { Row } from '../../platform/resource/values.js';

export interface PeriodSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly year: number;
  /** The annual review of a year is recognised at its end, so a period that ends earlier tells of the year before. */
  readonly reviewYear: number;
  /** The review before the period began, with which that of `reviewYear` is to be compared. */
  readonly openingYear: number;
}

export const spanOf = (period: Readonly<Row>): PeriodSpan => {
  const { from, to } = period;
  if (!isPlainDate(from) || !isPlainDate(to)) throw new Error(`Period ${String(period['id'])} has no days`);
  const year = yearOf(to);
  const reviewYear = to.endsWith('-12-31') ? year : year - 1;
  return { from, to, year, reviewYear, openingYear: Math.min(yearOf(from), reviewYear) - 1 };
};
