import type { Judge } from './judge.js';
import { isWaiting } from '../column.js';
import { isConflict, type PendingRow } from './pending-row.js';

export interface Counts {
  /** Rows with anything unsaved. */
  readonly rows: number;
  readonly sendingRows: number;
  /** Rows that will not be sent until somebody corrects or decides something. */
  readonly heldRows: number;
  readonly problemCells: number;
  readonly conflictCells: number;
}

export function countWork(pending: Iterable<PendingRow>, judge: Pick<Judge, 'isReady' | 'marked'>): Counts {
  const counts = { rows: 0, sendingRows: 0, heldRows: 0, problemCells: 0, conflictCells: 0 };
  for (const row of pending) {
    counts.rows++;
    const conflicts = row.gone ? 1 : Object.values(row.edits).filter(isConflict).length;
    counts.conflictCells += conflicts;
    if (row.sending) counts.sendingRows++;
    else if (!judge.isReady(row) && !isOnlyWaiting(row, judge)) {
      counts.heldRows++;
      counts.problemCells += judge.marked(row).length - conflicts;
    }
  }
  return counts;
}

/** Nothing is wrong with the row; a name in it is being looked up. */
function isOnlyWaiting(row: PendingRow, judge: Pick<Judge, 'marked'>): boolean {
  return Object.values(row.edits).some(({ value }) => isWaiting(value)) && judge.marked(row).length === 0;
}
