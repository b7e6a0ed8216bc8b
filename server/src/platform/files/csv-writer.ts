import { Readable } from 'node:stream';
import { formatDate } from '@dachieu/schema/reading';
import { csvField, inertText } from './csv-text.js';
import type { ColumnKind, OutCell, OutColumn } from './sheet-xml.js';

/** With the semicolon, which Excel in Vietnamese expects, a fraction stands behind a comma; with the comma, behind a point. */
export type CsvSeparator = ',' | ';';

const byteOrderMark = '\uFEFF';

const shown = (value: OutCell, kind: ColumnKind, separator: CsvSeparator): string => {
  if (value === null) return '';
  if (typeof value === 'number') return separator === ';' ? String(value).replace('.', ',') : String(value);
  if (kind === 'date') return formatDate(value);
  if (kind === 'moment') return `${formatDate(value.slice(0, 10))} ${value.slice(11, 16)}`;
  return inertText(value);
};

async function* linesOf(
  columns: readonly OutColumn[],
  rows: AsyncIterable<readonly (readonly OutCell[])[]>,
  separator: CsvSeparator,
): AsyncGenerator<string> {
  const lineOf = (fields: readonly string[]): string =>
    `${fields.map((one) => csvField(one, separator)).join(separator)}\r\n`;
  yield byteOrderMark + lineOf(columns.map(({ title }) => inertText(title)));
  for await (const portion of rows) {
    yield portion
      .map((row) => lineOf(columns.map(({ kind }, index) => shown(row[index] ?? null, kind, separator))))
      .join('');
  }
}

/** A table of text in UTF-8 with the mark by which Excel knows it. */
export const writeCsv = (
  columns: readonly OutColumn[],
  rows: AsyncIterable<readonly (readonly OutCell[])[]>,
  separator: CsvSeparator,
): Readable => Readable.from(linesOf(columns, rows, separator));
