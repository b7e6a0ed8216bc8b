import { editText } from '../codec/codec.js';
import { formatNumber } from '../codec/number.js';
import { isBad } from '../column.js';
import type { Draft } from '../draft.js';
import { fold } from '../fold.js';
import type { Cell } from '../selection.js';
import type { Sheet } from '../sheet.js';

export interface Query {
  readonly text: string;
  /** Exact letters; otherwise diacritics and case do not matter. */
  readonly exact: boolean;
}

const CHUNK = 200;
const MOST_REPLACED = 5000;

function matcher({ text, exact }: Query): (shown: string) => boolean {
  const asked = exact ? text : fold(text);
  return (shown) => (exact ? shown : fold(shown)).includes(asked);
}

/** Walks the whole list around from `from`, loading rows as it goes; null when nothing matches in all of it. */
export async function findNext(
  sheet: Sheet,
  query: Query,
  from: Cell,
  direction: 1 | -1,
  signal: AbortSignal,
): Promise<Cell | 'unread' | null> {
  if (query.text === '') return null;
  const matches = matcher(query);
  const { rowCount } = sheet.store;
  const cols = sheet.columns.length;
  for (let walked = 0; walked <= rowCount && !signal.aborted; walked++) {
    const row = (((from.row + walked * direction) % rowCount) + rowCount) % rowCount;
    if (!(await isThere(sheet, row, direction))) return 'unread';
    for (let i = 0; i < cols; i++) {
      const col = direction > 0 ? i : cols - 1 - i;
      const isBehind = walked === 0 && (col - from.col) * direction <= 0;
      if (!isBehind && matches(sheet.textAt(row, col))) return { row, col };
    }
  }
  return null;
}

/** false where the row cannot be loaded, nor will those behind it. */
async function isThere(sheet: Sheet, row: number, direction: 1 | -1): Promise<boolean> {
  if (sheet.keyAt(row) !== null) return true;
  const from = direction > 0 ? row : Math.max(0, row - CHUNK + 1);
  await sheet.store.ensure(from, from + CHUNK);
  return sheet.keyAt(row) !== null || row >= sheet.store.rowCount;
}

function replaced(shown: string, { text, exact }: Query, by: string): string {
  if (exact) return shown.replaceAll(text, by);
  const asked = fold(text);
  let out = '';
  let at = 0;
  while (at < shown.length) {
    const length = matchLength(shown, at, asked);
    out += length > 0 ? by : shown[at];
    at += Math.max(1, length);
  }
  return out;
}

/** How many letters from `at` fold to the text asked for; 0 for none. */
function matchLength(shown: string, at: number, asked: string): number {
  for (let length = 1; length <= asked.length * 2 && at + length <= shown.length; length++) {
    const folded = fold(shown.slice(at, at + length));
    if (folded === asked && fold(shown[at] ?? '') !== '') return length;
    if (folded.length > asked.length) return 0;
  }
  return 0;
}

/** Replaces in the given cell; false when it does not match or is locked. */
export async function replaceAt(sheet: Sheet, query: Query, by: string, cell: Cell): Promise<boolean> {
  const shown = sheet.editTextAt(cell.row, cell.col);
  if (!matcher(query)(shown) || sheet.lockOf(cell.row, cell.col) !== null) return false;
  sheet.commit(replaced(shown, query, by), { key: sheet.keyAt(cell.row), col: cell.col });
  return true;
}

/** One step for all of the list, at most so many cells at once. Nothing changes when it is stopped or cannot read all rows. */
export async function replaceAll(sheet: Sheet, query: Query, by: string, signal: AbortSignal): Promise<void> {
  if (query.text === '') return;
  const { store, texts } = sheet;
  const { said } = texts;
  const draft = sheet.draft();
  store.hold();
  try {
    const isRead = await collect(sheet, query, by, draft, signal);
    if (signal.aborted) return;
    if (!isRead) return sheet.say(said.notLoaded);
    draft.apply('replace');
  } finally {
    store.release();
  }
  const told = [
    said.replaced(draft.changed),
    draft.changed >= MOST_REPLACED && said.replacedMost(formatNumber(MOST_REPLACED)),
    draft.bad > 0 && said.pastedBad(draft.bad),
    draft.skipped > 0 && said.skipped(draft.skipped),
  ];
  sheet.say(told.filter((part) => part !== false).join('. '));
}

/** false when rows cannot be read. */
async function collect(
  sheet: Sheet,
  query: Query,
  by: string,
  draft: Draft,
  signal: AbortSignal,
): Promise<boolean> {
  const { store } = sheet;
  const matches = matcher(query);
  for (let row = 0; row < store.rowCount && !signal.aborted && draft.changed < MOST_REPLACED; row++) {
    if (!(await isThere(sheet, row, 1))) return false;
    const key = sheet.keyAt(row);
    if (key === null || store.grouping.of(key)) continue;
    for (const [col, column] of sheet.columns.entries()) {
      const shown = editText(column, store.content(key, column.field), sheet.texts);
      if (!matches(shown)) continue;
      const text = replaced(shown, query, by);
      draft.putInto(key, col, sheet.read(column, text));
    }
  }
  return true;
}

/** Numbers of the selection for the status bar; stops counting where rows are not loaded. */
export function summarize(sheet: Sheet, top: number, left: number, bottom: number, right: number) {
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  for (let row = top; row <= Math.min(bottom, sheet.store.rowCount - 1); row++) {
    if (sheet.groupAt(row)) continue;
    for (let col = left; col <= right; col++) {
      const content = sheet.contentAt(row, col);
      if (content !== null && !isBad(content)) filled++;
      if (typeof content !== 'number') continue;
      numbers++;
      sum += content;
    }
  }
  return { filled, numbers, sum };
}
