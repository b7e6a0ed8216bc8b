import { addDays, addMonths } from './codec/date.js';
import type { CellContent, Column } from './column.js';

const WEEKS = 6;
const WEEK_DAYS = 7;

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + WEEK_DAYS - 1) % WEEK_DAYS;
}

/** The ISO days of six weeks from a Monday that hold the day's month; always six, so that the calendar keeps its size. */
export function weeksOf(day: string): readonly (readonly string[])[] {
  const first = `${day.slice(0, 7)}-01`;
  const monday = addDays(first, -weekdayOf(first));
  return Array.from({ length: WEEKS }, (_week, week) =>
    Array.from({ length: WEEK_DAYS }, (_day, place) => addDays(monday, week * WEEK_DAYS + place)),
  );
}

const MOVES = new Map<string, (day: string) => string>([
  ['ArrowLeft', (day) => addDays(day, -1)],
  ['ArrowRight', (day) => addDays(day, 1)],
  ['ArrowUp', (day) => addDays(day, -WEEK_DAYS)],
  ['ArrowDown', (day) => addDays(day, WEEK_DAYS)],
  ['Home', (day) => addDays(day, -weekdayOf(day))],
  ['End', (day) => addDays(day, WEEK_DAYS - 1 - weekdayOf(day))],
  ['PageUp', (day) => addMonths(day, -1)],
  ['PageDown', (day) => addMonths(day, 1)],
  ['Shift+PageUp', (day) => addMonths(day, -12)],
  ['Shift+PageDown', (day) => addMonths(day, 12)],
]);

/** Where a chord, as `chordOf` writes it, leads from the day; null for a chord that is none of the calendar's. */
export function movedBy(chord: string, day: string): string | null {
  return MOVES.get(chord)?.(day) ?? null;
}

export function isWithin(day: string, column: Column): boolean {
  return within(day, column) === day;
}

/** The day, or the nearest that the column takes. */
export function within(day: string, { min, max }: Column): string {
  if (typeof min === 'string' && day < min) return min;
  return typeof max === 'string' && day > max ? max : day;
}

/** The day to begin at: what the cell holds, the first of it where only its month or year is known, else today. */
export function firstShown(content: CellContent, column: Column, today: string): string {
  return within(typeof content === 'string' ? `${content}-01-01`.slice(0, today.length) : today, column);
}
