import { suggestChoices } from '../codec/choice.js';
import { type BadText, type CellValue, type Column, isBad } from '../column.js';
import type { Sheet } from '../sheet.js';
import type { RowKey } from '../source.js';

export interface Suggestion {
  readonly label: string;
  readonly value: CellValue;
}

const MOST = 3;

/** What somebody may have meant by a text that could not be read, most likely first. */
export async function suggestFor(
  sheet: Sheet,
  column: Column,
  { bad }: BadText,
): Promise<readonly Suggestion[]> {
  if (column.type === 'choice') {
    return suggestChoices(column, bad)
      .slice(0, MOST)
      .map(({ value, label }) => ({ value, label }));
  }
  if (column.type !== 'reference') return [];
  const found = (await sheet.source.suggest?.(column.field, bad)) ?? [];
  return found
    .slice(0, MOST)
    .map(({ id, label, note }) => ({ label: note ? `${label} (${note})` : label, value: { id, label } }));
}

/** Rows whose cell of the column holds the same wrong text. */
export function equalBad(sheet: Sheet, field: string, bad: string): readonly RowKey[] {
  return [...sheet.store.pending.keys()].filter((key) => {
    const content = sheet.store.content(key, field);
    return isBad(content) && content.bad === bad;
  });
}

/** One step for all cells that hold the same wrong text. */
export function correctAll(sheet: Sheet, col: number, bad: string, value: CellValue): void {
  const column = sheet.columnAt(col);
  if (!column) return;
  const draft = sheet.draft();
  for (const key of equalBad(sheet, column.field, bad)) draft.putInto(key, col, value);
  draft.apply('edit');
  sheet.say(sheet.texts.problems.corrected(draft.changed));
}

/** The first offer for the wrong text of the active cell, put into all cells that hold the same. */
export async function correctActive(sheet: Sheet): Promise<void> {
  const { row, col } = sheet.selection.active;
  const column = sheet.columnAt(col);
  const content = sheet.contentAt(row, col);
  const [best] = column && isBad(content) ? await suggestFor(sheet, column, content) : [];
  if (best && isBad(content)) correctAll(sheet, col, content.bad, best.value);
  else sheet.say(sheet.texts.problems.noOffer);
}
