import { type BadText, type CellContent, type Column, isBad, isWaiting, sameContent } from './column.js';
import type { RowKey, Source } from './source.js';
import type { CellChange, PlacedRow, Step } from './store/history.js';
import { NEW_KEY } from './store/pending-row.js';
import { newId } from './store/save-queue.js';
import type { Store } from './store/store.js';

/** What a draft needs to know of the sheet it changes. */
export interface Ground {
  readonly store: Store;
  readonly source: Pick<Source, 'initial'>;
  columnAt(col: number): Column | null;
  keyAt(row: number): RowKey | null;
  lockOf(row: number, col: number): string | null;
  lockOfKey(key: RowKey, col: number): string | null;
}

interface NewRow {
  readonly key: RowKey;
  readonly index: number;
  readonly values: Record<string, CellContent>;
}

/** A step in the making: collects changes by position, leaves locked cells alone, counts what it did. */
export class Draft {
  changed = 0;
  /** Cells that hold the value already. */
  same = 0;
  skipped = 0;
  bad = 0;
  private readonly cells: CellChange[] = [];
  private readonly created = new Map<number, NewRow>();
  private deleted: readonly PlacedRow[] = [];

  constructor(private readonly sheet: Ground) {}

  get newRows(): readonly NewRow[] {
    return [...this.created.values()].sort((a, b) => a.index - b.index);
  }

  get changedRows(): number {
    return new Set(this.cells.map(({ key }) => key)).size;
  }

  /** A position past the last row makes a new row. */
  put(row: number, col: number, content: CellContent): void {
    const { store } = this.sheet;
    if (row >= store.rowCount) {
      this.putNew(row, col, content);
      return;
    }
    const key = this.sheet.keyAt(row);
    if (key === null) this.skipped++;
    else this.putInto(key, col, content);
  }

  /** Into a row that is known, whether the view shows it or not. */
  putInto(key: RowKey, col: number, content: CellContent): void {
    const column = this.sheet.columnAt(col);
    if (!column) return;
    if (this.sheet.lockOfKey(key, col) !== null) {
      this.skipped++;
      return;
    }
    this.countBad(content);
    const before = this.sheet.store.content(key, column.field);
    if (sameContent(before, content)) {
      this.same++;
      return;
    }
    this.changed++;
    this.cells.push({ key, field: column.field, before, after: content });
  }

  /** A new row that will stand at `index`. */
  create(index: number, values: Record<string, CellContent> = {}): NewRow {
    const known = this.created.get(index);
    if (known) return known;
    const made = { key: `${NEW_KEY}${newId()}`, index, values };
    this.created.set(index, made);
    return made;
  }

  delete(rows: readonly PlacedRow[]): void {
    this.deleted = rows;
  }

  apply(kind: Step['kind']): readonly PlacedRow[] {
    const created = this.newRows;
    this.sheet.store.apply({ kind, cells: this.cells, created, deleted: this.deleted });
    return created;
  }

  private putNew(row: number, col: number, content: CellContent): void {
    const column = this.sheet.columnAt(col);
    if (!column) return;
    if (this.sheet.lockOf(this.sheet.store.rowCount, col) !== null) {
      // A blank for a locked cell of a new row asks for nothing.
      if (content !== null) this.skipped++;
      return;
    }
    this.changed++;
    this.countBad(content);
    this.create(row, { ...this.sheet.source.initial?.() }).values[column.field] = content;
  }

  private countBad(content: CellContent | BadText): void {
    if (isBad(content) && !isWaiting(content)) this.bad++;
  }
}
