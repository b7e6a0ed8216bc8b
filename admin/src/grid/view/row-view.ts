import { allRanges } from '../selection.js';
import type { Sheet } from '../sheet.js';
import { CellView } from './cell-view.js';
import { make, setAttribute } from './dom.js';
import type { ColumnLayout } from './geometry.js';

export interface ColumnWindow {
  readonly layout: ColumnLayout;
  /** Columns to show, ascending, frozen ones first. */
  readonly cols: readonly number[];
  /** Changes whenever the two above do. */
  readonly stamp: number;
}

const ROW_MARKS = {
  refused: '!',
  conflict: '≠',
  warned: '?',
  saving: '↻',
  waiting: '•',
  blank: '+',
} as const;

/** One row of the pool: its number and its cells, moved and refilled instead of built anew. */
export class RowView {
  readonly element: HTMLDivElement;
  index = -1;
  private readonly number: HTMLDivElement;
  private readonly strip: HTMLDivElement;
  private readonly cells = new Map<number, CellView>();
  private stamp = -1;
  private painted = '';

  constructor() {
    this.number = make('div', 'sg-number', { role: 'rowheader', 'aria-colindex': '1' });
    this.strip = make('div', 'sg-strip', { role: 'presentation' });
    this.element = make('div', 'sg-row', { role: 'row' }, this.number, this.strip);
  }

  cell(col: number): HTMLElement | null {
    return this.cells.get(col)?.element ?? null;
  }

  place(index: number, top: number): void {
    this.element.style.transform = `translateY(${top}px)`;
    if (index === this.index) return;
    this.index = index;
    this.element.dataset.row = String(index);
  }

  /** Does nothing for a row whose place, columns, data and selection are as painted before. */
  paint(sheet: Sheet, window: ColumnWindow, headerRows: number, revision: number): void {
    const painted = `${this.index}|${window.stamp}|${revision}|${selectionOf(sheet, this.index)}`;
    if (painted === this.painted) return;
    this.painted = painted;
    if (window.stamp !== this.stamp) this.arrange(window);
    this.paintGroup(sheet);
    setAttribute(this.element, 'aria-rowindex', String(this.index + 1 + headerRows));
    const met = sheet.tintsOf(this.index);
    for (const [col, cell] of this.cells) cell.paint(sheet, this.index, col, met);
    this.element.classList.toggle('has-active', sheet.selection.active.row === this.index);
    this.paintNumber(sheet);
  }

  private paintGroup(sheet: Sheet): void {
    const group = sheet.groupAt(this.index);
    this.element.classList.toggle('is-group', group !== null);
    this.number.classList.toggle('is-open', group?.isOpen === true);
  }

  private arrange({ layout, cols, stamp }: ColumnWindow): void {
    this.stamp = stamp;
    const wanted = new Set(cols);
    const spare = [...this.cells].filter(([col]) => !wanted.has(col));
    for (const [col] of spare) this.cells.delete(col);
    for (const col of cols) {
      const known = this.cells.get(col);
      const cell = known ?? this.reuse(spare) ?? new CellView();
      this.cells.set(col, cell);
      cell.place(col, layout.lefts[col] ?? 0, layout.widths[col] ?? 0);
      const home = col < layout.frozen ? this.element : this.strip;
      if (cell.element.parentElement !== home) home.append(cell.element);
    }
    for (const [, cell] of spare) cell.element.remove();
  }

  /** A cell that holds the editor stays with its column: moving it would take the focus away. */
  private reuse(spare: [number, CellView][]): CellView | undefined {
    const at = spare.findIndex(([, cell]) => cell.element.childElementCount === 1);
    return at < 0 ? undefined : spare.splice(at, 1)[0]?.[1];
  }

  private paintNumber(sheet: Sheet): void {
    const mark = markOf(sheet, this.index);
    const isSelected = allRanges(sheet.selection).some(
      ({ top, bottom }) => this.index >= top && this.index <= bottom,
    );
    const group = sheet.groupAt(this.index);
    const text = group
      ? group.isOpen
        ? '▾'
        : '▸'
      : mark === 'blank'
        ? ROW_MARKS.blank
        : String(this.index + 1);
    if (this.number.textContent !== text) this.number.textContent = text;
    const classes = `sg-number${mark ? ` is-${mark}` : ''}${isSelected ? ' is-selected' : ''}`;
    if (this.number.className !== classes) this.number.className = classes;
    setAttribute(this.number, 'data-mark', mark && mark !== 'blank' ? ROW_MARKS[mark] : null);
    setAttribute(
      this.number,
      'aria-label',
      group
        ? sheet.texts.views.groupState(group.label || sheet.texts.blank, group.isOpen)
        : labelOf(sheet, this.index, mark),
    );
  }
}

/** What of the selection shows in the row. */
function selectionOf({ selection }: Sheet, row: number): string {
  let shown = selection.active.row === row ? `@${selection.active.col}` : '';
  for (const { top, bottom, left, right } of allRanges(selection)) {
    if (row >= top && row <= bottom)
      shown += `,${left}-${right}${row === top ? '^' : ''}${row === bottom ? '_' : ''}`;
  }
  return shown;
}

type RowMark = keyof typeof ROW_MARKS | null;

function markOf(sheet: Sheet, index: number): RowMark {
  if (sheet.isBlankRow(index)) return 'blank';
  const key = sheet.keyAt(index);
  const pending = key === null ? undefined : sheet.store.pending.get(key);
  if (key === null) return null;
  if (!pending) return sheet.store.warnings.has(key) ? 'warned' : null;
  if (pending.gone || Object.values(pending.edits).some((edit) => edit.theirs !== undefined))
    return 'conflict';
  if (sheet.store.marked(key).length > 0) return 'refused';
  return pending.sending ? 'saving' : 'waiting';
}

function labelOf({ texts }: Sheet, index: number, mark: RowMark): string | null {
  if (mark === null) return null;
  return mark === 'blank' ? texts.newRow : `${texts.row(index + 1)}, ${texts.state[mark]}`;
}
