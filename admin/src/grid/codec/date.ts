import type { Column } from '../column.js';
import { type Context, type Parsed, problem, value } from './parsed.js';

const MIDNIGHT = /[T ]0{1,2}:00(:00(\.0+)?)?(Z)?$/;
const DAY_FIRST = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? (?:năm )?(\d{4})$/i;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const EIGHT_DIGITS = /^(\d{2})(\d{2})(\d{4})$/;
const MONTH_YEAR = /^(?:tháng )?(\d{1,2})[/.\- ](\d{4})$/i;
const YEAR_MONTH = /^(\d{4})-(\d{1,2})$/;
const YEAR = /^(?:năm )?(\d{4})$/i;
const MS_A_DAY = 86_400_000;
/** Day 0 of Excel's calendar, which counts a 29 February 1900 that never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

interface Parts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

export function parseDate(column: Column, text: string, context: Context): Parsed {
  const { texts } = context;
  const parts = readParts(text.replace(MIDNIGHT, '').replace(/\s+/g, ' '));
  if (!parts) return problem('notDate', texts.problem.notDate);
  const iso = toIso(parts, column, context.today);
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

function readParts(text: string): Parts | null {
  const dayFirst = DAY_FIRST.exec(text) ?? IN_WORDS.exec(text) ?? EIGHT_DIGITS.exec(text);
  if (dayFirst) return { year: dayFirst[3] ?? '', month: dayFirst[2], day: dayFirst[1] };
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return { year: yearFirst[1] ?? '', month: yearFirst[2], day: yearFirst[3] };
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return { year: monthYear[2] ?? '', month: monthYear[1] };
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return { year: yearMonth[1] ?? '', month: yearMonth[2] };
  const year = YEAR.exec(text);
  return year ? { year: year[1] ?? '' } : null;
}

function toIso({ year, month, day }: Parts, column: Column, today: string): string | null {
  if (year.length === 2) {
    const recent = build(`20${year}`, month, day);
    const limit = typeof column.max === 'string' ? column.max : `${Number(today.slice(0, 4)) + 10}-12-31`;
    return recent !== null && recent <= limit ? recent : build(`19${year}`, month, day);
  }
  return build(year, month, day);
}

function build(year: string, month: string | undefined, day: string | undefined): string | null {
  if (Number(year) < 1000) return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  const iso = `${yearMonth}-${day.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : null;
}

export function formatDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

export function fromExcelSerial(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return null;
  return new Date(EXCEL_EPOCH + Math.floor(serial) * MS_A_DAY).toISOString().slice(0, 10);
}

export function toExcelSerial(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - EXCEL_EPOCH) / MS_A_DAY);
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
