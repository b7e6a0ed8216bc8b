import type { CellContent } from '../column.js';
import type { RowKey } from '../source.js';
import type { PlacedRow, Step } from './history.js';
import { isIdle, type PendingRow, startCreate, startRestore, startUpdate, withEdit } from './pending-row.js';
import type { RowBook } from './row-book.js';

/** Unsaved work by row, and how a step changes it. */
export class Unsaved {
  readonly rows = new Map<RowKey, PendingRow>();
  /** Rows that were deleted from here and whose delete was saved. */
  readonly deleted = new Set<RowKey>();

  constructor(
    private readonly book: RowBook,
    private readonly canRestore: boolean,
  ) {}

  /** Keeps what is left to do on a row, or forgets the row when nothing is. */
  put(row: PendingRow): void {
    if (isIdle(row) || (row.kind === 'delete' && row.id === null && !row.sending)) this.rows.delete(row.key);
    else this.rows.set(row.key, row);
  }

  perform(step: Step): void {
    for (const placed of step.created) this.bring(placed);
    this.book.insert(step.created);
    for (const cell of step.cells) this.setContent(cell.key, cell.field, cell.after);
    this.takeAway(step.deleted);
    for (const { key } of [...step.cells, ...step.deleted, ...step.created]) this.book.pin(key);
  }

  setContent(key: RowKey, field: string, content: CellContent): void {
    const row = this.book.get(key);
    const pending = this.rows.get(key) ?? (row ? startUpdate(key, row) : null);
    if (!pending) return;
    const value = typeof content === 'string' ? content.normalize('NFC') : content;
    this.put(withEdit(pending, field, value, row?.values[field] ?? null));
  }

  private bring({ key, values }: PlacedRow): void {
    const pending = this.rows.get(key);
    const id = this.book.idOf(key);
    // A stored row that comes back was deleted, if not here then before the page was loaded anew.
    const wasDeleted = pending === undefined && id !== null;
    const isGoing = pending?.sending?.kind === 'delete' || this.deleted.has(key) || wasDeleted;
    if (pending?.kind === 'delete' && !isGoing) {
      this.put({ ...pending, kind: pending.id === null ? 'create' : 'update' });
    } else if (isGoing && this.canRestore && id !== null) {
      this.put({ ...startRestore(key, id, this.book.get(key)), sending: pending?.sending ?? null });
    } else {
      if (isGoing) this.deleted.delete(key);
      this.put({ ...startCreate(key, values), sending: pending?.sending ?? null });
    }
  }

  private takeAway(placed: readonly PlacedRow[]): void {
    this.book.remove(placed.map((row) => row.key));
    for (const { key } of placed) {
      const row = this.book.get(key);
      const pending = this.rows.get(key) ?? (row ? startUpdate(key, row) : null);
      if (!pending) continue;
      if (pending.kind === 'create' && !pending.sending) this.rows.delete(key);
      else if (pending.kind === 'restore' && !pending.sending) this.rows.delete(key);
      else this.put({ ...pending, kind: 'delete', problems: {} });
    }
  }
}
