import type { Cell } from '../selection.js';
import type { Sheet } from '../sheet.js';

const DELAY_MS = 250;

/** The cell under a resting mouse whose reason is worth showing: wrong, or locked by a rule. */
export class Hover {
  cell: Cell | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly changed: () => void,
  ) {}

  over(cell: Cell | null): void {
    if (cell?.row === this.cell?.row && cell?.col === this.cell?.col) return;
    this.destroy();
    const next = cell && this.isWorthwhile(cell) ? cell : null;
    if (next === this.cell) return;
    this.timer = setTimeout(() => {
      this.cell = next;
      this.changed();
    }, DELAY_MS);
  }

  destroy(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private isWorthwhile({ row, col }: Cell): boolean {
    const key = this.sheet.keyAt(row);
    const column = this.sheet.columnAt(col);
    if (!column) return false;
    if (typeof column.readOnly === 'string') return true;
    return key !== null && this.sheet.store.problem(key, column.field) !== null;
  }
}
