import { format } from '../codec/codec.js';
import { isBad } from '../column.js';
import type { Cell } from '../selection.js';
import type { Sheet } from '../sheet.js';
import type { RowKey } from '../source.js';
import { isConflict } from '../store/pending-row.js';

export interface ProblemEntry {
  readonly kind: 'refused' | 'conflict' | 'warned';
  readonly key: RowKey;
  /** '' for the row as a whole. */
  readonly field: string;
  /** Place in the view; -1 where the view does not show the row. */
  readonly row: number;
  readonly col: number;
  readonly title: string;
  readonly text: string;
  readonly message: string;
}

/** All that waits for the clerk's eye: what was refused, what two people changed, what a save warned of. */
export function problemsOf(sheet: Sheet): readonly ProblemEntry[] {
  const { store } = sheet;
  const entries: ProblemEntry[] = [];
  for (const [key, pending] of store.pending) {
    for (const field of store.marked(key)) {
      const edit = pending.edits[field];
      const isTwo = pending.gone || (edit !== undefined && isConflict(edit));
      const problem =
        field === '' ? store.rowProblem(key) : (store.problem(key, field) ?? store.rowProblem(key));
      const message = isTwo && !pending.gone ? sheet.texts.conflict.title : (problem?.message ?? '');
      entries.push(entryOf(sheet, isTwo ? 'conflict' : 'refused', key, field, message));
    }
  }
  for (const [key, warnings] of store.warnings.list()) {
    for (const { field, message } of warnings)
      entries.push(entryOf(sheet, 'warned', key, field ?? '', message));
  }
  return entries.sort((a, b) => a.row - b.row || a.col - b.col);
}

function entryOf(
  sheet: Sheet,
  kind: ProblemEntry['kind'],
  key: RowKey,
  field: string,
  message: string,
): ProblemEntry {
  const col = sheet.columns.findIndex((column) => column.field === field);
  const column = sheet.columnAt(col);
  const content = column ? sheet.store.content(key, field) : null;
  return {
    kind,
    key,
    field,
    row: sheet.store.indexOf(key),
    col: Math.max(0, col),
    title: column?.title ?? '',
    text: column ? (isBad(content) ? content.bad : format(column, content, sheet.texts)) : '',
    message,
  };
}

/** The next cell with an error or a conflict behind `from`, going around; null when there is none to go to. */
export function nextProblem(sheet: Sheet, from: Cell, direction: 1 | -1): Cell | null {
  const all = problemsOf(sheet).filter(({ row }) => row >= 0);
  const pressing = all.filter(({ kind }) => kind !== 'warned');
  const cells = [...(pressing.length > 0 ? pressing : all)];
  if (direction < 0) cells.reverse();
  const isBeyond = (cell: Cell) => (cell.row - from.row || cell.col - from.col) * direction > 0;
  const next = cells.find(isBeyond) ?? cells[0];
  return next ? { row: next.row, col: next.col } : null;
}
