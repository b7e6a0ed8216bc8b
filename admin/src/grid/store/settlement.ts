import type { Texts } from '../texts/texts.js';
import type { Batch, Change, ChangeResult, Row } from '../source.js';
import type { Grouping } from './grouping.js';
import type { History } from './history.js';
import { isConflict, type PendingRow } from './pending-row.js';
import type { RowBook } from './row-book.js';
import type { SavedMarks } from './saved-marks.js';
import { afterConflict, afterRefused, afterSaved, isMerged } from './settle.js';
import type { Settled } from './types.js';
import type { Unsaved } from './unsaved.js';
import type { Warnings } from './warnings.js';

/** Takes the answer to a batch into what is known and what is left to do. */
export class Settlement {
  constructor(
    private readonly unsaved: Unsaved,
    private readonly book: RowBook,
    private readonly warnings: Warnings,
    private readonly savedMarks: SavedMarks,
    private readonly grouping: Pick<Grouping, 'field'>,
    private readonly history: History,
    private readonly texts: Texts,
  ) {}

  settle(batch: Batch, results: readonly ChangeResult[]): Settled {
    const { unsaved } = this;
    const byKey = new Map(results.map((result) => [result.key, result]));
    const settled = { saved: 0, merged: 0, regrouped: 0, warned: 0, refused: 0, conflicts: 0 };
    for (const change of batch.changes) {
      const result = byKey.get(change.key);
      const row = unsaved.rows.get(change.key);
      if (!row) continue;
      if (!result) {
        unsaved.put({ ...row, sending: null });
      } else if (result.status === 'saved') {
        settled.saved++;
        if (this.grouping.field !== null && this.grouping.field in change.set) settled.regrouped++;
        if (isMerged(change, result.row)) settled.merged++;
        if (result.warnings?.length) settled.warned++;
        this.warnings.set(change.key, result.warnings ?? []);
        this.settleSaved(row, change, result.row);
      } else if (change.kind === 'delete' && !(result.status === 'conflict' && result.row === null)) {
        settled.refused++;
        this.keepUndeleted(row, result);
      } else if (result.status === 'refused') {
        settled.refused++;
        unsaved.put(afterRefused(row, result.problems));
      } else {
        const merged = afterConflict(row, result.row);
        if (result.row) this.book.set(row.key, result.row);
        if (merged.gone || Object.values(merged.edits).some(isConflict)) settled.conflicts++;
        unsaved.put(merged);
      }
    }
    return settled;
  }

  /** The row stays, and stands again where it stood; why is told at it until somebody has read it. */
  private keepUndeleted(row: PendingRow, result: ChangeResult): void {
    const { key } = row;
    if (result.status === 'conflict' && result.row) this.book.set(key, result.row);
    const placed = row.kind === 'delete' ? this.history.forgetDelete(key) : null;
    if (placed) this.book.insert([placed]);
    this.unsaved.put({ ...row, kind: 'update', problems: {}, sending: null });
    const changed = { field: null, code: 'changed', message: this.texts.problem.changedSince };
    this.warnings.set(key, result.status === 'refused' ? result.problems : [changed]);
  }

  private settleSaved(pending: PendingRow, sent: Change, row: Row | null): void {
    const { key } = pending;
    const { unsaved } = this;
    if (sent.kind === 'delete') {
      this.warnings.set(key, []);
      unsaved.deleted.add(key);
      this.book.closeGap(key);
    }
    if (row) this.book.set(key, row);
    if (sent.kind === 'restore') unsaved.deleted.delete(key);
    if (sent.kind === 'delete' && pending.kind === 'delete') unsaved.rows.delete(key);
    else unsaved.put(afterSaved(pending, sent, row));
    this.savedMarks.add(key, Object.keys(sent.set));
  }
}
