import { type Column, sameContent } from '../column.js';
import type { Sheet } from '../sheet.js';
import { fillSelection } from './fill-selection.js';
import { clear } from './fill.js';
import { deleteRows, insertRows } from './rows.js';

/** Does to the selection what was done last, as F4 in a spreadsheet: the same value, cleared, a row more or less. */
export async function repeat(sheet: Sheet): Promise<void> {
  const last = sheet.store.history.last('undo');
  if (last?.kind === 'clear') return clear(sheet);
  if (last?.kind === 'delete') return deleteRows(sheet);
  if (last?.kind === 'create') return insertRows(sheet, 'above');
  const [typed] = last?.kind === 'edit' ? last.cells : [];
  const from = sheet.columns.find(({ field }) => field === typed?.field);
  const to = sheet.columnAt(sheet.selection.active.col);
  const isOneValue = last?.cells.every(({ after }) => typed && sameContent(after, typed.after));
  if (!typed || !from || !to || !isOneValue || !takesValuesOf(to, from))
    return sheet.say(sheet.texts.said.nothingToRepeat);
  await fillSelection(sheet, (column) => (takesValuesOf(column, from) ? typed.after : undefined));
}

/** A choice and a record mean something in their own column only. */
function takesValuesOf(to: Column, from: Column): boolean {
  if (to.field === from.field) return true;
  return to.type === from.type && to.type !== 'choice' && to.type !== 'reference';
}
