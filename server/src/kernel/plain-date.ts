import { inputError } from './errors.js';
import type { Message } from './messages.js';

declare const partialDateBrand: unique symbol;
declare const plainDateBrand: unique symbol;

/** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD': a birth date is often known only by its year. */
export type PartialDate = string & { readonly [partialDateBrand]: true };

/** A calendar day 'YYYY-MM-DD' without time or zone, years 0001 to 9999; text order is date order. */
export type PlainDate = PartialDate & { readonly [plainDateBrand]: true };

const DAY_MS = 86_400_000;
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isPartialDate(value: unknown): value is PartialDate {
  const match = typeof value === 'string' ? PARTIAL_DATE.exec(value) : null;
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function isPlainDate(value: unknown): value is PlainDate {
  return isPartialDate(value) && value.length === 10;
}

/** Throws INPUT_NOT_A_DATE, naming `field`, when the text is not an existing day in ISO form. */
export function parsePlainDate(text: string, field: Message = { vi: 'Ngày', en: 'Date' }): PlainDate {
  if (!isPlainDate(text)) throw inputError('INPUT_NOT_A_DATE', { field, value: text });
  return text;
}

function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

function plainDate(year: number, month: number, day: number): PlainDate {
  const text = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  if (!isPlainDate(text)) throw new RangeError(`No calendar day ${text}: years run from 0001 to 9999.`);
  return text;
}

export function isLastDayOfMonth(date: PlainDate): boolean {
  const { year, month, day } = partsOf(date);
  return day === daysInMonth(year, month);
}

/**
 * The same day `months` later (earlier when negative), clamped to the length of the month reached;
 * from the last day of a month to the last day of the month reached.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const lastDay = daysInMonth(toYear, toMonth);
  return plainDate(toYear, toMonth, isLastDayOfMonth(date) ? lastDay : Math.min(day, lastDay));
}

export function addDays(date: PlainDate, days: number): PlainDate {
  const at = new Date(Date.parse(date) + days * DAY_MS);
  return plainDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** Days from `from` to `to`; negative when `to` is the earlier one. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Mondays to Fridays from `from` through `to`; public holidays are not known here and count as working days. */
export function workingDaysBetween(from: PlainDate, to: PlainDate): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const weekday = new Date(Date.parse(day)).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}

/** Negative, zero or positive, as a sort function wants it. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : Number(a > b);
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/**
 * Full years of age on a day, by as much of the birth date as is known: a year alone gives the difference of
 * years, a month counts as reached on its first day. Negative before birth. Born on 29 February: one year
 * older on 1 March of a common year (Civil Code 2015, art. 148: the term ends with the month's last day).
 */
export function ageOn(birth: PartialDate, on: PlainDate): number {
  const isBirthdayAhead = on.slice(4, birth.length) < birth.slice(4);
  return yearOf(on) - yearOf(birth) - Number(isBirthdayAhead);
}
