import { type MessageCode, type MessageParams, type Violation, violation } from '../../kernel/errors.js';
import { isPartialDate, isPlainDate } from '../../kernel/plain-date.js';
import { fold, nfc, nfcLines, personSortKey, sortKey } from '../../kernel/vietnamese.js';
import type { Value } from '../database/database.js';
import type { Field } from './field.js';
import type { Resource } from './resource.js';

export type Row = Record<string, unknown>;

export type Checked =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly violation: Violation };

const labelOf = (field: Field): { vi: string; en: string } => ({ vi: field.label[0], en: field.label[1] });

const good = (value: Value): Checked => ({ ok: true, value });

const bad = <Code extends MessageCode>(field: Field, code: Code, params: MessageParams<Code>): Checked => ({
  ok: false,
  violation: violation(field.name, code, params),
});

const checkText = (field: Field, value: unknown): Checked => {
  if (typeof value !== 'string')
    return bad(field, 'INPUT_NOT_TEXT', {
      field: labelOf(field),
      value: JSON.stringify(value),
      example: typeof value === 'object' ? '"Nà Cà"' : JSON.stringify(String(value)),
    });
  const text = field.type === 'longText' ? nfcLines(value) : nfc(value);
  if (text === '') return emptyValue(field);
  if (field.maxLength !== undefined && text.length > field.maxLength) {
    return bad(field, 'INPUT_TOO_LONG', { field: labelOf(field), length: text.length, max: field.maxLength });
  }
  if (field.pattern && !field.pattern.test(text)) {
    return bad(field, 'INPUT_PATTERN', {
      field: labelOf(field),
      value: text,
      expected: field.patternHelp
        ? { vi: field.patternHelp[0], en: field.patternHelp[1] }
        : field.pattern.source,
    });
  }
  return good(text);
};

const emptyValue = (field: Field): Checked =>
  field.required ? bad(field, 'INPUT_REQUIRED', { field: labelOf(field) }) : good(null);

/** The number that a text means, with or without separators between its thousands; null where it means none. */
const numberIn = (text: string): number | null => {
  const plain = text.trim();
  const isGrouped = /^-?\d{1,3}([ .,]\d{3})+$/.test(plain);
  const found = plain === '' ? Number.NaN : Number(isGrouped ? plain.replace(/[ .,]/g, '') : plain);
  return Number.isFinite(found) ? found : null;
};

const notANumber = (field: Field, value: unknown): Checked => {
  const told = { field: labelOf(field), value: typeof value === 'string' ? value : JSON.stringify(value) };
  const meant = typeof value === 'string' ? numberIn(value) : null;
  if (meant !== null) return bad(field, 'INPUT_NUMBER_AS_TEXT', { ...told, example: String(meant) });
  if (field.type === 'decimal') return bad(field, 'INPUT_NOT_A_NUMBER', { ...told, example: '12.5' });
  if (field.type === 'money') return bad(field, 'INPUT_NOT_VND', { ...told, example: '5000000' });
  return bad(field, 'INPUT_NOT_WHOLE_NUMBER', { ...told, example: field.type === 'year' ? '2024' : '4' });
};

const checkNumber = (field: Field, value: unknown): Checked => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return notANumber(field, value);
  if (field.type !== 'decimal' && !Number.isSafeInteger(value)) {
    const example = String(Math.round(value));
    return bad(field, 'INPUT_NOT_WHOLE_NUMBER', { field: labelOf(field), value: String(value), example });
  }
  const { min = -Infinity, max = Infinity } = field;
  if (value < min || value > max) {
    return bad(field, 'INPUT_OUT_OF_RANGE', { field: labelOf(field), value, min, max });
  }
  return good(value);
};

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** Brings a value from outside into its stored form, or says what is wrong with it. Empty text is no value. */
export const checkValue = (field: Field, value: unknown): Checked => {
  if (value === null || value === undefined) return emptyValue(field);
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  switch (field.type) {
    case 'text':
    case 'longText':
    case 'code':
    case 'personName':
      return checkText(field, value);
    case 'wholeNumber':
    case 'money':
    case 'year':
    case 'decimal':
      return checkNumber(field, value);
    case 'date':
      return isPlainDate(value)
        ? good(value)
        : bad(field, 'INPUT_NOT_A_DATE', { field: labelOf(field), value: shown });
    case 'partialDate':
      return isPartialDate(value)
        ? good(value)
        : bad(field, 'INPUT_NOT_A_PARTIAL_DATE', { field: labelOf(field), value: shown });
    case 'instant':
      return isInstant(value)
        ? good(new Date(value).toISOString())
        : bad(field, 'INPUT_NOT_AN_INSTANT', { field: labelOf(field), value: shown });
    case 'yesNo':
      return typeof value === 'boolean'
        ? good(value)
        : bad(field, 'INPUT_NOT_YES_OR_NO', { field: labelOf(field), value: shown });
    case 'choice':
      return field.choices?.choices.some((one) => one.value === value)
        ? good(value as string)
        : bad(field, 'INPUT_NOT_A_CHOICE', {
            field: labelOf(field),
            value: shown,
            choices: field.choices?.choices.map((one) => one.value).join(', ') ?? '',
          });
    case 'json':
      return good(JSON.stringify(value));
    case 'reference': {
      const id = Number(value);
      return Number.isSafeInteger(id) && id > 0
        ? good(id)
        : bad(field, 'INPUT_NOT_AN_ID', { field: labelOf(field), value: shown });
    }
  }
};

/** A stored value as the API shows it: booleans of SQLite and JSON texts are brought back. */
export const shownValue = (field: Field, stored: unknown): unknown => {
  if (stored === null || stored === undefined) return null;
  if (field.type === 'yesNo') return stored === true || stored === 1;
  if (field.type === 'json' && typeof stored === 'string') return JSON.parse(stored);
  return stored;
};

/** The other way: a value of the API as it is stored. */
export const storedValue = (field: Field, shown: unknown): Value => {
  if (shown === null || shown === undefined) return null;
  return field.type === 'json' ? JSON.stringify(shown) : (shown as Value);
};

/** The key by which a text stands in the order of a Vietnamese dictionary. */
export const sortKeyOf = (field: Field, value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  return field.type === 'personName' ? personSortKey(value) : sortKey(value);
};

/** The folded text in which a row is searched. */
export const searchText = (resource: Resource, row: Readonly<Row>): string =>
  fold(
    (resource.search ?? [])
      .map((one) => row[one])
      .filter((one) => typeof one === 'string')
      .join(' '),
  );

/** Whether a field holds the same before and after: an empty value is one value, a JSON value is its text. */
export const isSame = (a: unknown, b: unknown): boolean => {
  const [before, after] = [a ?? null, b ?? null];
  if (before === after) return true;
  return (
    typeof before === 'object' &&
    typeof after === 'object' &&
    JSON.stringify(before) === JSON.stringify(after)
  );
};
