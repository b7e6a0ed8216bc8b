import { format } from '../codec/codec.js';
import { type Column, isNumeric } from '../column.js';
import type { Sheet } from '../sheet.js';
import { make, setAttribute } from './dom.js';
import type { ColumnWindow } from './row-view.js';

/** The line at the foot: one figure over the whole list for each column that asks for one. */
export class Totals {
  readonly element: HTMLDivElement;
  private readonly row: HTMLDivElement;
  private readonly strip = make('div', 'sg-strip', { role: 'presentation' });
  private shown = '';

  constructor(private readonly sheet: Sheet) {
    const corner = make('div', 'sg-number', { role: 'rowheader', 'aria-colindex': '1' });
    corner.append(
      make('span', 'sg-unseen', {}, sheet.texts.views.totals),
      make('span', '', { 'aria-hidden': 'true' }, 'Σ'),
    );
    this.row = make('div', 'sg-totals-row', { role: 'row' }, corner, this.strip);
    this.element = make('div', 'sg-totals', { role: 'rowgroup' }, this.row);
  }

  get isShown(): boolean {
    return this.sheet.columns.some((column) => column.summary !== undefined);
  }

  paint(window: ColumnWindow, rowIndex: number): void {
    this.element.hidden = !this.isShown;
    if (!this.isShown) return;
    setAttribute(this.row, 'aria-rowindex', String(rowIndex));
    const totals = window.cols.map((col) => totalOf(this.sheet, this.sheet.columns[col]));
    const texts = totals.map((total) => (total ? `${total.label} ${total.figure}` : ''));
    const shown = `${window.stamp}|${texts.join('|')}`;
    if (shown === this.shown) return;
    this.shown = shown;
    const { layout } = window;
    for (const old of this.element.querySelectorAll('.sg-total')) old.remove();
    for (const [i, col] of window.cols.entries()) {
      const column = this.sheet.columns[col];
      const isFrozen = col < layout.frozen;
      const name = `sg-total${isFrozen ? ' is-frozen' : ''}${column && isNumeric(column) ? ' is-number' : ''}`;
      const cell = make('div', name, { role: 'gridcell', 'aria-colindex': String(col + 2) });
      const total = totals[i];
      if (total) cell.append(make('span', '', {}, `${total.label} `), make('span', '', {}, total.figure));
      cell.style.left = `${layout.lefts[col] ?? 0}px`;
      cell.style.width = `${layout.widths[col] ?? 0}px`;
      cell.title = texts[i] ?? '';
      (isFrozen ? this.row : this.strip).append(cell);
    }
  }
}

interface Total {
  readonly label: string;
  readonly figure: string;
}

/** What stands under a column that asks for a figure; null until there is one. */
export function totalOf({ store, texts }: Sheet, column: Column | null | undefined): Total | null {
  if (!column?.summary) return null;
  const value = store.grouping.totals[column.field] ?? null;
  const figure = format(column.summary === 'known' ? { ...column, type: 'integer' } : column, value, texts);
  return figure === '' ? null : { label: `${texts.views.summary[column.summary]}:`, figure };
}
