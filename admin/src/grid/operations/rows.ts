import type { CellContent } from '../column.js';
import { withRows } from '../held-rows.js';
import { at, selectedRows } from '../selection.js';
import type { Sheet } from '../sheet.js';
import type { RowKey } from '../source.js';

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
  await overSelected(sheet, (rows) => {
    const below = (rows.at(-1)?.row ?? 0) + 1;
    const draft = sheet.draft();
    for (const [i, { key }] of rows.entries()) draft.create(below + i, writableValues(sheet, key));
    draft.apply('duplicate');
    sheet.select(at({ row: below, col: sheet.selection.active.col }));
    sheet.say(sheet.texts.said.created(rows.length));
  });
}

function writableValues({ columns, store }: Sheet, key: RowKey): Record<string, CellContent> {
  const writable = columns.filter(({ readOnly }) => !readOnly);
  return Object.fromEntries(writable.map(({ field }) => [field, store.content(key, field)]));
}

export async function deleteRows(sheet: Sheet): Promise<void> {
  if (!sheet.canDelete) return sheet.say(sheet.texts.said.cannotDelete);
  await overSelected(sheet, (rows) => take(sheet, rows));
}

function take(sheet: Sheet, rows: readonly StoredRow[]): void {
  const { store } = sheet;
  const draft = sheet.draft();
  const going = rows.flatMap(({ key, row }) => {
    const locked = store.row(key)?.locked;
    if (locked === true || typeof locked === 'string') return [];
    // Undo puts them back one after the other, each where it stood once those before it are there again.
    return [{ key, index: row, values: store.allValues(key) }];
  });
  draft.delete(going);
  draft.apply('delete');
  const top = rows[0]?.row ?? 0;
  sheet.select(at({ row: Math.min(top, sheet.rowCount - 1), col: sheet.selection.active.col }));
  const { said } = sheet.texts;
  const skipped = rows.length - going.length;
  const told = [
    ...(going.length > 0 ? [said.deleted(going.length)] : []),
    ...(skipped > 0 ? [said.lockedRows(skipped)] : []),
  ];
  sheet.say(told.join('. '));
}

interface StoredRow {
  readonly key: RowKey;
  readonly row: number;
}

/** Does the work on the selected rows that are rows of the list: neither lines of groups nor the blank one. */
async function overSelected(sheet: Sheet, work: (rows: readonly StoredRow[]) => void): Promise<void> {
  const rows = selectedRows(sheet.selection);
  await withRows(sheet, rows, (heldAt) => {
    const stored = rows.flatMap((asked) => {
      const held = heldAt(asked);
      const key = held?.key ?? null;
      return held && key !== null && !sheet.store.grouping.of(key) ? [{ key, row: held.row }] : [];
    });
    if (stored.length > 0) work(stored);
  });
}
