import { format } from '../codec/codec.js';
import type { CellContent, CellValue, Column } from '../column.js';
import { allRanges, rowsOf, span } from '../selection.js';
import type { Sheet } from '../sheet.js';
import { over } from './fill.js';

/** Into every selected cell of the columns for which there is something to put. */
export async function fillSelection(
  sheet: Sheet,
  contentFor: (column: Column) => CellContent | undefined,
): Promise<void> {
  const ranges = allRanges(sheet.selection);
  await over(sheet, ranges, ({ put, draft }) => {
    const contents = new Map<number, CellContent>();
    for (const col of new Set(ranges.flatMap(({ left, right }) => span(left, right)))) {
      const column = sheet.columnAt(col);
      const content = column ? contentFor(column) : undefined;
      if (content !== undefined) contents.set(col, content);
    }
    for (const range of ranges) {
      for (const row of rowsOf(range)) {
        for (const [col, content] of contents)
          if (col >= range.left && col <= range.right) put(row, col, content);
      }
    }
    draft.apply('edit');
    if (draft.skipped > 0) sheet.say(sheet.texts.said.skipped(draft.skipped));
  });
}

/** Ctrl+Enter while typing in a column: all selected columns of its kind take it, as each of them reads it. */
export async function enterEverywhere(
  sheet: Sheet,
  col: number,
  text: string,
  picked: CellValue | undefined,
): Promise<void> {
  const own = sheet.columnAt(col);
  if (!own) return;
  const shown = picked === undefined ? text : format(own, picked, sheet.texts);
  await fillSelection(sheet, (column) => {
    if (picked !== undefined && column.field === own.field) return picked;
    return column.type === own.type ? sheet.read(column, shown) : undefined;
  });
}

/** Ctrl+Enter with nothing typed: the selected cells of its column take what the active cell holds. */
export async function spread(sheet: Sheet): Promise<void> {
  const { row, col } = sheet.selection.active;
  const own = sheet.columnAt(col);
  const content = sheet.contentAt(row, col);
  await fillSelection(sheet, ({ field }) => (field === own?.field ? content : undefined));
}
