import { formatDate, latestYear, readChoice, readDate, readNumber, readYesNo } from '@dachieu/schema/reading';
import { type Violation, violation } from '../../kernel/errors.js';
import { type Cell, cellText } from '../../platform/files/cell.js';
import type { Choice, ChoiceList, Field } from '../../platform/resource/field.js';
import { checkValue } from '../../platform/resource/values.js';

/** What a cell says: a value for the field, the name of another record, or why it says nothing. */
export type CellReading =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'name'; readonly text: string }
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

/** As the grid reads a pasted text; what it cannot read stays a text, which `checkValue` refuses in its own words. */
const readText = (field: Field, text: string, today: string): unknown => {
  switch (field.type) {
    case 'wholeNumber':
    case 'decimal':
    case 'money':
    case 'year':
      return readNumber(text) ?? text;
    case 'date':
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

const isOfNumbers = ({ type }: Field): boolean =>
  type === 'wholeNumber' || type === 'decimal' || type === 'money' || type === 'year';

const valueOf = (field: Field, cell: Exclude<Cell, null>, today: string): unknown => {
  if (typeof cell === 'string') return readText(field, cell.trim(), today);
  if ('number' in cell) return isOfNumbers(field) ? Number(cell.number) : readText(field, cell.number, today);
  if ('date' in cell) {
    if (field.type === 'date' || field.type === 'partialDate') return cell.date.slice(0, 10);
    if (field.type === 'instant')
      return readMoment(cell.date.length === 10 ? `${cell.date}T00:00` : cell.date);
    return formatDate(cell.date.slice(0, 10));
  }
  if ('yes' in cell) return field.type === 'yesNo' ? cell.yes : cellText(cell);
  return cellText(cell);
};

/** Reads a cell for a field; `today` (ISO) decides the century of two-digit years. An empty cell is the value null. */
export const readCell = (field: Field, cell: Cell | undefined, today: string): CellReading => {
  if (cell === null || cell === undefined || cellText(cell).trim() === '')
    return { kind: 'value', value: null };
  const label = labelOf(field);
  const text = cellText(cell).trim();
  if (typeof cell === 'object') {
    if ('formula' in cell)
      return problem(violation(field.name, 'INPUT_CELL_FORMULA', { field: label, value: text }));
    if ('error' in cell)
      return problem(violation(field.name, 'INPUT_CELL_ERROR', { field: label, value: text }));
    if ('number' in cell && /e/i.test(text) && !isOfNumbers(field))
      return problem(violation(field.name, 'INPUT_CELL_ROUNDED', { field: label, value: text }));
  }
  if (field.type === 'reference') return { kind: 'name', text };
  if (field.type === 'choice') return readChoiceText(field, text);
  const value = valueOf(field, cell, today);
  if (field.type === 'json') {
    return value === undefined
      ? problem(violation(field.name, 'INPUT_PATTERN', { field: label, value: text, expected: 'JSON' }))
      : { kind: 'value', value };
  }
  const checked = value === null ? ({ ok: true, value } as const) : checkValue(field, value);
  return checked.ok ? { kind: 'value', value: checked.value } : problem(checked.violation);
};
