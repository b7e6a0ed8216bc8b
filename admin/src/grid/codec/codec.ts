import { readOldFont } from '@dachieu/schema/reading';
import { type CellContent, type Column, isBad, isReference } from '../column.js';
import type { Texts } from '../texts/texts.js';
import { formatChoice, parseChoice } from './choice.js';
import { formatDate, parseDate } from './date.js';
import { formatNumber, parseNumber } from './number.js';
import { type Context, type Parsed, problem, value } from './parsed.js';
import { formatYesNo, parseYesNo } from './yes-no.js';

/** Reads what somebody typed or pasted. Blank is null; whether null is allowed is the row's question. */
export function parse(column: Column, text: string, context: Context): Parsed {
  const clean = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (clean === '') return value(null);
  const parsed = parseTyped(column, clean, context);
  if (parsed.kind !== 'value' || !column.check) return parsed;
  const reason = column.check(parsed.value);
  return reason === null ? parsed : problem('check', reason);
}

function parseTyped(column: Column, text: string, context: Context): Parsed {
  switch (column.type) {
    case 'integer':
    case 'decimal':
    case 'money':
      return parseNumber(column, text, context);
    case 'date':
      return parseDate(column, text, context);
    case 'choice':
      return parseChoice(column, text, context);
    case 'yesNo':
      return parseYesNo(text, context);
    case 'reference':
      return { kind: 'lookup', text };
    case 'text':
      return parseText(column, text.replace(/\n+/g, ' '), context);
    case 'longText':
      return parseText(column, text, context);
  }
}

function parseText(column: Column, text: string, { texts }: Context): Parsed {
  if (column.maxLength !== undefined && text.length > column.maxLength) {
    return problem('tooLong', texts.problem.tooLong(column.maxLength, text.length));
  }
  const font = readOldFont(text);
  if (font !== null) return problem('oldFont', texts.problem.oldFont(font));
  return value(text);
}

/** The text shown in the cell. */
export function format(column: Column, content: CellContent, texts: Texts): string {
  if (content === null) return '';
  if (isBad(content)) return content.bad;
  if (isReference(content)) return content.label;
  switch (column.type) {
    case 'integer':
    case 'decimal':
    case 'money':
      return typeof content === 'number' ? formatNumber(content) : String(content);
    case 'date':
      return formatDate(String(content));
    case 'choice':
      return formatChoice(column, String(content));
    case 'yesNo':
      return formatYesNo(content, texts);
    default:
      return String(content);
  }
}

/** The text an editor starts with. Unlike the shown text it must read back to the same value. */
export function editText(column: Column, content: CellContent, texts: Texts): string {
  if (typeof content === 'number') return formatNumber(content, false);
  return format(column, content, texts);
}

/** Text that fails to read is kept as it is, with the reason. */
export function toContent(parsed: Parsed, text: string, texts: Texts): CellContent {
  if (parsed.kind === 'value') return parsed.value;
  const { code, message } =
    parsed.kind === 'problem' ? parsed.problem : { code: 'notFound', message: texts.problem.notFound };
  return { bad: text, code, message };
}
