import { addDays, addMonths, daysBetween } from './codec/date.js';
import { type CellContent, type Column, isNumeric } from './column.js';

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;
const NUMBERED = /^(.*\D)(\d{1,9})$/s;

/** The value `step` places behind the last given one; negative steps count before the first. */
export type Series = (step: number) => CellContent;

/**
 * Continues values as a spreadsheet does: numbers by their constant difference, dates by days or whole months, texts
 * that end in a number ("Thôn 1") by that number; anything else repeats. A single number repeats too.
 */
export function continueSeries(column: Column, values: readonly CellContent[]): Series {
  return (
    numberSeries(column, values) ?? dateSeries(column, values) ?? textSeries(column, values) ?? repeat(values)
  );
}

export function repeat(values: readonly CellContent[]): Series {
  const count = values.length;
  return (step) => {
    const place = step > 0 ? step - 1 : count + step;
    return values[((place % count) + count) % count] ?? null;
  };
}

/** Constant difference of two or more numbers, rounded to what decimal fractions can carry. */
function constantStep(numbers: readonly number[]): number | null {
  const [first = 0, second] = numbers;
  if (second === undefined) return null;
  const step = tidy(second - first);
  const isConstant = numbers.every((number, i) => i === 0 || tidy(number - (numbers[i - 1] ?? 0)) === step);
  return isConstant ? step : null;
}

function tidy(number: number): number {
  return Number(number.toPrecision(12));
}

function numberSeries(column: Column, values: readonly CellContent[]): Series | null {
  if (!isNumeric(column)) return null;
  const numbers = values.filter((value) => typeof value === 'number');
  const step = numbers.length === values.length ? constantStep(numbers) : null;
  if (step === null) return null;
  return (n) => tidy((n > 0 ? (numbers.at(-1) ?? 0) : (numbers[0] ?? 0)) + n * step);
}

function dateSeries(column: Column, values: readonly CellContent[]): Series | null {
  if (column.type !== 'date') return null;
  const dates = values.filter((value) => typeof value === 'string' && FULL_DATE.test(value)) as string[];
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined || dates.length !== values.length) return null;
  const months = dates.every((date) => date.slice(8) === first.slice(8))
    ? constantStep(dates.map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))))
    : null;
  if (months) return (n) => addMonths(n > 0 ? last : first, n * months);
  const days = dates.length === 1 ? 1 : constantStep(dates.map((date) => daysBetween(first, date)));
  return days === null ? null : (n) => addDays(n > 0 ? last : first, n * days);
}

function textSeries(column: Column, values: readonly CellContent[]): Series | null {
  if (column.type !== 'text' && column.type !== 'longText') return null;
  const parts = values.map((value) => (typeof value === 'string' ? NUMBERED.exec(value) : null));
  const first = parts[0];
  const prefix = first?.[1];
  if (first === undefined || first === null || prefix === undefined) return null;
  if (parts.some((part) => part?.[1] !== prefix)) return null;
  const numbers = parts.map((part) => Number(part?.[2]));
  const step = numbers.length === 1 ? 1 : constantStep(numbers);
  if (step === null) return null;
  const width = first[2]?.startsWith('0') ? first[2].length : 0;
  return (n) => {
    const number = (n > 0 ? (numbers.at(-1) ?? 0) : (numbers[0] ?? 0)) + n * step;
    return `${prefix}${String(Math.max(0, number)).padStart(width, '0')}`;
  };
}
