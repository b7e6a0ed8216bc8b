import { writeHtml } from '../clipboard/html.js';
import { writeTsv } from '../clipboard/tsv.js';
import { format } from '../codec/codec.js';
import { allRanges, type Range } from '../selection.js';
import type { Sheet } from '../sheet.js';

export interface Copied {
  readonly text: string;
  readonly html: string;
  readonly cells: number;
}

/** null while some of the selected rows are not loaded: the clipboard must be filled at once, so they are fetched. */
export function copy(sheet: Sheet): Copied | null {
  const ranges = copyableRanges(sheet);
  const missing = ranges.filter(({ top, bottom }) => !sheet.store.isLoaded(top, bottom + 1));
  if (missing.length > 0) {
    for (const { top, bottom } of missing) void sheet.store.ensure(top, bottom + 1);
    return null;
  }
  const rows = ranges.flatMap((range) => readRange(sheet, range));
  return {
    text: writeTsv(rows.map((row) => row.map((cell) => cell.text))),
    html: writeHtml(rows),
    cells: rows.reduce((sum, row) => sum + row.length, 0),
  };
}

/** Several ranges copy as one when they span the same columns; otherwise only the last. */
function copyableRanges({ selection, store }: Sheet): readonly Range[] {
  const ranges = allRanges(selection);
  const last = ranges.at(-1);
  const alike = ranges.every(({ left, right }) => left === last?.left && right === last.right);
  const chosen = alike ? [...ranges].sort((a, b) => a.top - b.top) : ranges.slice(-1);
  return chosen.map((range) => ({
    ...range,
    bottom: Math.min(range.bottom, Math.max(range.top, store.rowCount - 1)),
  }));
}

function readRange(sheet: Sheet, { top, bottom, left, right }: Range) {
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    sheet.columns.slice(left, right + 1).map((column, c) => {
      const content = sheet.contentAt(top + r, left + c);
      return { column, content, text: format(column, content, sheet.texts) };
    }),
  );
}
