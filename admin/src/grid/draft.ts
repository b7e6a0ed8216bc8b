import { type CellContent, type Column, isBad } from './column.js';
import type { RowKey } from './source.js';
import type { CellChange, PlacedRow, Step } from './store/history.js';
import { newId } from './store/save-queue.js';
import type { Store } from './store/store.js';

/** What a draft needs to know of the sheet it changes. */
export interface Ground {
  readonly store: Store;
  columnAt(col: number): Column | null;
  keyAt(row: number): RowKey | null;
  lockOf(row: number, col: number): string | null;
}

interface NewRow {
  readonly key: RowKey;
  readonly index: number;
  readonly values: Record<string, CellContent>;
}

/** A step in the making: collects changes by position, leaves locked cells alone, counts what it did. */
export class Draft {
  changed = 0;
  skipped = 0;
  bad = 0;
  private readonly cells: CellChange[] = [];
  private readonly created = new Map<number, NewRow>();
  private deleted: readonly PlacedRow[] = [];

  constructor(private readonly sheet: Ground) {}

  get newRows(): number {
    return this.created.size;
  }

  /** A position past the last row makes a new row. */
  put(row: number, col: number, content: CellContent): void {
    const column = this.sheet.columnAt(col);
    if (!column) return;
    const isNew = row >= this.sheet.store.rowCount;
    const lock = this.sheet.lockOf(isNew ? this.sheet.store.rowCount : row, col);
    if (lock !== null) {
      this.skipped++;
      return;
    }
    this.changed++;
    if (isBad(content)) this.bad++;
    if (isNew) {
      this.create(row).values[column.field] = content;
      return;
    }
    const key = this.sheet.keyAt(row);
    if (key === null) return;
    this.cells.push({
      key,
      field: column.field,
      before: this.sheet.store.content(key, column.field),
      after: content,
    });
  }

  /** A new row that will stand at `index`. */
  create(index: number, values: Record<string, CellContent> = {}): NewRow {
    const known = this.created.get(index);
    if (known) return known;
    const made = { key: `new:${newId()}`, index, values };
    this.created.set(index, made);
    return made;
  }

  delete(rows: readonly PlacedRow[]): void {
    this.deleted = rows;
  }

  apply(kind: Step['kind']): readonly PlacedRow[] {
    const created = [...this.created.values()].sort((a, b) => a.index - b.index);
    this.sheet.store.apply({ kind, cells: this.cells, created, deleted: this.deleted });
    return created;
  }
}
