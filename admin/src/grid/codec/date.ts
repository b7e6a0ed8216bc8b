import { formatDate, latestYear, readDate } from '@dachieu/schema/reading';
import type { Column } from '../column.js';
import { type Context, type Parsed, problem, value } from './parsed.js';

export { formatDate, fromExcelSerial, toExcelSerial } from '@dachieu/schema/reading';

const MS_A_DAY = 86_400_000;

export function parseDate(column: Column, text: string, context: Context): Parsed {
  const { texts } = context;
  const iso = readDate(text, typeof column.max === 'string' ? column.max : latestYear(context.today));
  if (iso === undefined) return problem('notDate', texts.problem.notDate);
  if (iso === null) return problem('noSuchDate', texts.problem.noSuchDate);
  return checkDate(column, iso, texts);
}

export function checkDate(column: Column, iso: string, texts: Context['texts']): Parsed {
  if (iso.length < 10 && !column.partialDate) return problem('fullDate', texts.problem.fullDate);
  const { min, max } = column;
  if (typeof min === 'string' && iso < min.slice(0, iso.length)) {
    return problem('tooEarly', texts.problem.tooEarly(formatDate(min)));
  }
  if (typeof max === 'string' && iso > max.slice(0, iso.length)) {
    return problem('tooLate', texts.problem.tooLate(formatDate(max)));
  }
  return value(iso);
}

export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY);
}

/** Keeps the day of the month where the month has it: 31 January and one month give 28 or 29 February. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}
