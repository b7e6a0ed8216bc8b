import { type Column, isGrowing, widthOf } from '../column.js';
import type { Sheet } from '../sheet.js';
import { type ColumnLayout, layoutColumns, shareRoom } from './geometry.js';
import { totalOf } from './totals.js';

/** Row numbers: pixels a digit, and for padding and mark. */
const DIGIT = 7.5;
const GUTTER_EXTRA = 32;
const LEAST_GUTTER = 52;
/** Frozen columns may take this share of the width; on narrower screens none stay frozen. */
const MOST_FROZEN = 0.6;
const FIT_ROWS = 500;
const FIT_LIMIT = 480;
/** A column takes of the free room until it is so many times as wide as it is meant to be. */
const MOST_GROWTH = 2;
const TITLE_ROOM = 40;
const CELL_ROOM = 22;
/** A bold digit, in pixels. */
const FOOT_DIGIT = 8.6;
/** Figures at the foot are bold, and so much wider than the text that is measured. */
const BOLD = 1.12;

/** Widths as declared, with a share of the free room, until somebody drags them; and the layout that follows from them. */
export class ColumnWidths {
  private readonly chosen = new Map<string, number>();
  private shared: readonly number[] = [];
  /** What the room was last shared among: while one column is dragged, the others must not move under the hand. */
  private sharedFor = '';

  constructor(private readonly sheet: Sheet) {}

  set(field: string, width: number): void {
    this.chosen.set(field, width);
  }

  /** A width that the host keeps is the host's from now on, so that it can also take it back. */
  follow(): void {
    for (const { field, isSized } of this.sheet.columns) if (isSized) this.chosen.delete(field);
  }

  layout(viewWidth: number): { layout: ColumnLayout; gutter: number } {
    const { columns, rowCount } = this.sheet;
    const gutter = Math.max(LEAST_GUTTER, Math.ceil(String(rowCount).length * DIGIT + GUTTER_EXTRA));
    this.share(viewWidth, gutter);
    const widths = columns.map(
      (column, i) =>
        this.chosen.get(column.field) ?? (column.isSized ? widthOf(column) : (this.shared[i] ?? 0)),
    );
    const full = layoutColumns(widths, this.sheet.frozenCount, gutter);
    const isNarrow = full.frozenWidth > viewWidth * MOST_FROZEN;
    return { layout: isNarrow ? layoutColumns(widths, 0, gutter) : full, gutter };
  }

  private share(viewWidth: number, gutter: number): void {
    const { columns } = this.sheet;
    const feet = columns.map((column) => this.footOf(column));
    const sharedFor = [viewWidth, gutter, ...columns.map(({ field }) => field), ...feet].join();
    if (sharedFor === this.sharedFor) return;
    this.sharedFor = sharedFor;
    const widths = columns.map(
      (column, i) => this.chosen.get(column.field) ?? Math.max(widthOf(column), feet[i] ?? 0),
    );
    const room = viewWidth - gutter - widths.reduce((sum, width) => sum + width, 0);
    const most = columns.map((column, i) => {
      const width = widths[i] ?? 0;
      const isOpen = isGrowing(column) && !this.chosen.has(column.field);
      return isOpen ? Math.min(FIT_LIMIT, width * MOST_GROWTH) : width;
    });
    this.shared = shareRoom(widths, most, room);
  }

  /** Room that the figure at the foot takes, estimated. */
  private footOf(column: Column): number {
    const total = column.isSized ? null : totalOf(this.sheet, column);
    return total ? Math.ceil(total.figure.length * FOOT_DIGIT + CELL_ROOM) : 0;
  }

  /** As wide as the widest of the title and of the rows from `first` on; null where text cannot be measured. */
  fitting(field: string, first: number, font: string): number | null {
    const col = this.sheet.columns.findIndex((column) => column.field === field);
    const column = this.sheet.columnAt(col);
    const context = document.createElement('canvas').getContext('2d');
    if (!column || !context) return null;
    context.font = font;
    const total = totalOf(this.sheet, column);
    const foot = total ? context.measureText(`${total.label} ${total.figure}`).width * BOLD + CELL_ROOM : 0;
    let width = Math.max(foot, context.measureText(column.title).width + TITLE_ROOM);
    for (let row = first; row < Math.min(first + FIT_ROWS, this.sheet.store.rowCount); row++) {
      width = Math.max(width, context.measureText(this.sheet.textAt(row, col)).width + CELL_ROOM);
    }
    return Math.min(FIT_LIMIT, width);
  }
}
