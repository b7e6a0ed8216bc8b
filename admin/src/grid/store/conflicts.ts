import type { CellContent } from '../column.js';
import type { RowKey } from '../source.js';
import { isConflict, startCreate } from './pending-row.js';
import type { RowBook } from './row-book.js';
import { keepMine, takeTheirs } from './settle.js';
import type { Unsaved } from './unsaved.js';

export type Choice = 'mine' | 'theirs';

/** What the clerk decides where somebody else changed the same cell or deleted the row. */
export class Conflicts {
  constructor(
    private readonly unsaved: Unsaved,
    private readonly book: RowBook,
    private readonly allValues: (key: RowKey) => Record<string, CellContent>,
  ) {}

  decide(key: RowKey, field: string, choice: Choice): void {
    const row = this.unsaved.rows.get(key);
    if (row) this.unsaved.put(choice === 'mine' ? keepMine(row, field) : takeTheirs(row, field));
  }

  decideAll(choice: Choice): void {
    for (const [key, row] of this.unsaved.rows) {
      for (const [field, edit] of Object.entries(row.edits))
        if (isConflict(edit)) this.decide(key, field, choice);
    }
  }

  /** The row was deleted by somebody else: create it again with my values, or let it go. */
  decideGone(key: RowKey, choice: Choice): void {
    const row = this.unsaved.rows.get(key);
    if (!row?.gone) return;
    if (choice === 'mine' && row.kind !== 'delete') {
      this.unsaved.rows.set(key, startCreate(key, this.allValues(key)));
    } else {
      this.unsaved.rows.delete(key);
      this.book.remove([key]);
    }
  }
}
