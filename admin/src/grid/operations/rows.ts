import type { CellContent } from '../column.js';
import { at, selectedRows } from '../selection.js';
import type { Sheet } from '../sheet.js';

/** As many rows as are selected, blank, above or below the selection. */
export function insertRows(sheet: Sheet, where: 'above' | 'below'): void {
  if (!sheet.canCreate) return sheet.say(sheet.texts.said.cannotCreate);
  const rows = selectedRows(sheet.selection);
  const index = Math.min(where === 'above' ? (rows[0] ?? 0) : (rows.at(-1) ?? 0) + 1, sheet.store.rowCount);
  const draft = sheet.draft();
  for (let i = 0; i < rows.length; i++) draft.create(index + i);
  draft.apply('create');
  sheet.select(at({ row: index, col: sheet.selection.active.col }));
  sheet.say(sheet.texts.said.created(rows.length));
}

/** Copies of the selected rows right below them, with what can be written of them. */
export async function duplicateRows(sheet: Sheet): Promise<void> {
  if (!sheet.canCreate) return sheet.say(sheet.texts.said.cannotCreate);
  const rows = selectedRows(sheet.selection).filter(
    (row) => row < sheet.store.rowCount && sheet.groupAt(row) === null,
  );
  const last = rows.at(-1);
  if (last === undefined) return;
  const isLoaded = await sheet.store.withRows(rows[0] ?? 0, last + 1, () => {
    const draft = sheet.draft();
    for (const [i, row] of rows.entries()) draft.create(last + 1 + i, writableValues(sheet, row));
    draft.apply('duplicate');
    sheet.select(at({ row: last + 1, col: sheet.selection.active.col }));
    sheet.say(sheet.texts.said.created(rows.length));
  });
  if (!isLoaded) sheet.say(sheet.texts.loadFailed);
}

function writableValues(sheet: Sheet, row: number): Record<string, CellContent> {
  const writable = sheet.columns.map((column, col) => [column, sheet.contentAt(row, col)] as const);
  return Object.fromEntries(
    writable.filter(([column]) => !column.readOnly).map(([column, v]) => [column.field, v]),
  );
}

export async function deleteRows(sheet: Sheet): Promise<void> {
  if (!sheet.canDelete) return sheet.say(sheet.texts.said.cannotDelete);
  const rows = selectedRows(sheet.selection).filter((row) => row < sheet.store.rowCount);
  if (rows.length === 0) return;
  const isLoaded = await sheet.store.withRows(rows[0] ?? 0, (rows.at(-1) ?? 0) + 1, () => take(sheet, rows));
  if (!isLoaded) sheet.say(sheet.texts.loadFailed);
}

function take(sheet: Sheet, rows: readonly number[]): void {
  const draft = sheet.draft();
  const going = rows.flatMap((row) => {
    const key = sheet.keyAt(row);
    const locked = key !== null && sheet.store.row(key)?.locked;
    if (key === null || locked === true || typeof locked === 'string') return [];
    if (sheet.store.grouping.of(key)) return [];
    // Undo puts them back one after the other, each where it stood once those before it are there again.
    return [{ key, index: row, values: sheet.store.allValues(key) }];
  });
  draft.delete(going);
  draft.apply('delete');
  sheet.select(at({ row: Math.min(rows[0] ?? 0, sheet.rowCount - 1), col: sheet.selection.active.col }));
  const { said } = sheet.texts;
  const skipped = rows.length - going.length;
  sheet.say([said.deleted(going.length), ...(skipped > 0 ? [said.lockedRows(skipped)] : [])].join('. '));
}
