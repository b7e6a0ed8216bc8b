import {
  daysOfDigits,
  formatDate,
  latestYear,
  readChoice,
  readDate,
  readNumber,
  readOldFont,
  readYesNo,
} from '@dachieu/schema/reading';
import { type Violation, violation } from '../../kernel/errors.js';
import { type Cell, cellText, type PlainCell } from '../../platform/files/cell.js';
import type { Choice, ChoiceList, Field } from '../../platform/resource/field.js';
import { checkValue } from '../../platform/resource/values.js';

/** What a cell says: a value for the field, the name of another record, or why it says nothing. A note is what people should look at. */
export type CellReading =
  | { readonly kind: 'value'; readonly value: unknown; readonly note?: Violation }
  | { readonly kind: 'name'; readonly text: string; readonly note?: Violation }
  | { readonly kind: 'problem'; readonly problem: Violation };

const labelOf = (field: Field): { vi: string; en: string } => ({ vi: field.label[0], en: field.label[1] });

const problem = (found: Violation): CellReading => ({ kind: 'problem', problem: found });

const optionsOf = ({ choices }: ChoiceList): readonly { value: string; label: string }[] =>
  choices.flatMap(({ value, label: [vi, en] }) => [
    { value, label: vi },
    { value, label: en },
  ]);

const options = new WeakMap<ChoiceList, ReturnType<typeof optionsOf>>();

/** Values that a text names, by either language. */
const choicesNamed = (list: ChoiceList, text: string): string[] => {
  const known = options.get(list) ?? optionsOf(list);
  options.set(list, known);
  return [...new Set(readChoice(known, text))];
};

const choiceLabels = (choices: readonly Choice[]): { vi: string; en: string } => ({
  vi: choices.map(({ label }) => label[0]).join(', '),
  en: choices.map(({ label }) => label[1]).join(', '),
});

const readChoiceText = (field: Field, text: string): CellReading => {
  if (!field.choices) return { kind: 'value', value: text };
  const [value, ...others] = choicesNamed(field.choices, text);
  if (value !== undefined && others.length === 0) return { kind: 'value', value };
  return problem(
    violation(field.name, 'INPUT_NOT_A_CHOICE', {
      field: labelOf(field),
      value: text,
      choices: choiceLabels(field.choices.choices),
    }),
  );
};

const localMoment = /^(\d{1,2}\/\d{1,2}\/\d{4}) (\d{1,2}):(\d{2})$/;

/** A moment without a zone is meant in the time of Vietnam. */
const readMoment = (text: string): string => {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+$/.test(text)) return `${text}+07:00`;
  const [, day = '', hour = '', minute = ''] = localMoment.exec(text) ?? [];
  const iso = readDate(day, '');
  return iso ? `${iso}T${hour.padStart(2, '0')}:${minute}:00+07:00` : text;
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const isOfNumbers = ({ type }: Field): boolean =>
  type === 'wholeNumber' || type === 'decimal' || type === 'money' || type === 'year';

/** As the grid reads a pasted text; what it cannot read stays a text, which `checkValue` refuses in its own words. */
const readText = (field: Field, written: string, today: string): unknown => {
  // "50%" is 50 where the field counts hundredths, and no number elsewhere.
  const text = isOfNumbers(field) && field.label[0].includes('%') ? written.replace(/\s*%$/, '') : written;
  switch (field.type) {
    case 'wholeNumber':
    case 'decimal':
    case 'money':
    case 'year':
      return readNumber(text) ?? text;
    case 'date': {
      const day = readDate(text, latestYear(today));
      return day?.length === 10 ? day : text;
    }
    case 'partialDate':
      return readDate(text, latestYear(today)) ?? text;
    case 'yesNo': {
      const read = readYesNo(text);
      return read === undefined ? text : read;
    }
    case 'instant':
      return readMoment(text);
    case 'json':
      return readJson(text);
    default:
      return text;
  }
};

const valueOf = (field: Field, cell: PlainCell, today: string): unknown => {
  if (typeof cell === 'string') return readText(field, cell.trim(), today);
  if ('number' in cell) return isOfNumbers(field) ? Number(cell.number) : readText(field, cell.number, today);
  if ('date' in cell) {
    if (field.type === 'date' || field.type === 'partialDate') return cell.date.slice(0, 10);
    if (field.type === 'instant')
      return readMoment(cell.date.length === 10 ? `${cell.date}T00:00` : cell.date);
    return formatDate(cell.date.slice(0, 10));
  }
  return field.type === 'yesNo' ? cell.yes : cellText(cell);
};

const isDay = ({ type }: Field): boolean => type === 'date' || type === 'partialDate';

/** Mere digits in a column of days. Four of them are a year. */
const readDigits = (field: Field, text: string, today: string): CellReading | null => {
  if (!isDay(field)) return null;
  const days = daysOfDigits(text, latestYear(today));
  const [day] = days;
  if (day === undefined) return null;
  const params = { field: labelOf(field), value: text };
  if (days.length > 1) {
    const [vi, en] = [' hoặc ', ' or '].map((or) => days.map(formatDate).join(or));
    return problem(
      violation(field.name, 'INPUT_CELL_SERIAL', { ...params, days: { vi: vi ?? '', en: en ?? '' } }),
    );
  }
  const note = violation(field.name, 'INPUT_CELL_DIGITS', { ...params, day: formatDate(day) });
  return { kind: 'value', value: day, note };
};

const mostZeros = 3;

/** The code with the zeros that a spreadsheet took from its beginning, where only one number of them makes it whole. */
const withZeros = ({ zerosBefore }: Field, text: string): string | null => {
  if (!zerosBefore || !/^[1-9]\d*$/.test(text)) return null;
  const found = Array.from({ length: mostZeros }, (_, at) => `${'0'.repeat(at + 1)}${text}`).filter((one) =>
    zerosBefore.test(one),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** Digits that are too few, or a number, in a column of codes that begin with zeros. */
const readBare = (field: Field, cell: PlainCell, text: string): CellReading | null => {
  const isNumber = typeof cell === 'object' && 'number' in cell;
  const restored = withZeros(field, text);
  if (restored === null || (!isNumber && field.pattern?.test(text) !== false)) return null;
  const params = { field: labelOf(field), value: text, restored };
  return {
    kind: 'value',
    value: restored,
    note: violation(field.name, 'INPUT_CELL_RESTORED', params),
  };
};

const fitsWithZero = ({ pattern }: Field, text: string): boolean =>
  /^\d+$/.test(text) && (pattern?.test(`0${text}`) ?? false);

/** What a spreadsheet has done to a cell before it came here, where it cannot be known any more what stood in it. */
const damageOf = (field: Field, cell: PlainCell, text: string): Violation | null => {
  const params = { field: labelOf(field), value: text };
  if (typeof cell === 'string') {
    const font = isOfNumbers(field) || isDay(field) ? null : readOldFont(text);
    if (font !== null) return violation(field.name, 'INPUT_OLD_FONT', { ...params, font });
  } else if ('number' in cell && /e/i.test(text) && !isOfNumbers(field))
    return violation(field.name, 'INPUT_CELL_ROUNDED', params);
  else if ('date' in cell && field.type === 'code')
    return violation(field.name, 'INPUT_CELL_DATE', { ...params, value: formatDate(text.slice(0, 10)) });
  const isTooShort = field.type === 'code' && field.pattern?.test(text) === false;
  return isTooShort && fitsWithZero(field, text) ? violation(field.name, 'INPUT_CELL_ZEROS', params) : null;
};

/**
 * A number in a column of codes that may begin with a zero: 0912 345 678 was perhaps kept as 912345678.
 * A clock time in a column of days: only the day is taken.
 */
const noteOf = (field: Field, cell: PlainCell, text: string): Violation | undefined => {
  if (typeof cell !== 'object') return undefined;
  if ('number' in cell && field.type === 'code' && fitsWithZero(field, text))
    return violation(field.name, 'INPUT_CELL_ZEROS', { field: labelOf(field), value: text });
  if (!('date' in cell) || !isDay(field) || cell.date.length === 10) return undefined;
  return violation(field.name, 'INPUT_CELL_CLOCK', {
    field: labelOf(field),
    value: cell.date.slice(11, 16),
    day: formatDate(cell.date.slice(0, 10)),
  });
};

const scaled = (value: unknown, scale: number): unknown =>
  typeof value === 'number' && scale !== 1 ? Number((value * scale).toPrecision(15)) : value;

const readPlain = (field: Field, cell: PlainCell, today: string, scale: number): CellReading => {
  const text = cellText(cell).trim();
  const guessed = readDigits(field, text, today) ?? readBare(field, cell, text);
  if (guessed) return guessed;
  const damage = damageOf(field, cell, text);
  if (damage) return problem(damage);
  if (field.type === 'reference') return { kind: 'name', text };
  if (field.type === 'choice') return readChoiceText(field, text);
  // "1,5 triệu" in a column of millions names its unit itself.
  const value = scaled(valueOf(field, cell, today), /\p{L}/u.test(text) ? 1 : scale);
  if (field.type === 'json') {
    return value === undefined
      ? problem(
          violation(field.name, 'INPUT_PATTERN', { field: labelOf(field), value: text, expected: 'JSON' }),
        )
      : { kind: 'value', value };
  }
  const checked = value === null ? ({ ok: true, value } as const) : checkValue(field, value);
  if (!checked.ok) return problem(checked.violation);
  const note = noteOf(field, cell, text);
  return { kind: 'value', value: checked.value, ...(note ? { note } : {}) };
};

/**
 * Reads a cell for a field; `today` (ISO) decides the century of two-digit years, `scale` is the unit in which the column counts.
 * An empty cell is the value null.
 */
export const readCell = (field: Field, cell: Cell | undefined, today: string, scale = 1): CellReading => {
  const text = cellText(cell).trim();
  const params = { field: labelOf(field), value: /^\d{4}-\d\d-\d\d$/.test(text) ? formatDate(text) : text };
  if (typeof cell === 'object' && cell !== null && 'formula' in cell) {
    if (cell.formula === null)
      return problem(violation(field.name, 'INPUT_CELL_UNCALCULATED', { field: params.field }));
    const read = readPlain(field, cell.formula, today, scale);
    return read.kind === 'problem'
      ? read
      : { ...read, note: violation(field.name, 'INPUT_CELL_FORMULA', params) };
  }
  if (cell === null || cell === undefined || params.value === '') return { kind: 'value', value: null };
  if (typeof cell === 'object' && 'error' in cell)
    return problem(violation(field.name, 'INPUT_CELL_ERROR', params));
  return readPlain(field, cell, today, scale);
};
