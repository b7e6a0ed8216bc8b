import type { Cell } from '../selection.js';
import type { Sheet } from '../sheet.js';
import { make } from './dom.js';
import { type ColumnLayout, RowScale, reveal, visibleColumns } from './geometry.js';
import { type ColumnWindow, RowView } from './row-view.js';

/** Rows drawn beyond the edges, so that a small scroll finds them ready. */
const SPARE_ROWS = 3;
/** Row positions are kept relative to a base near the view, within what browsers place exactly. */
const BASE_STEP = 100_000;
const FETCH_MS = 30;
/** After an answer that did not come. */
const RETRY_MS = 2000;
const FETCH_AHEAD = 60;

/** The scrolled part: a pool of rows that moves over the list, and the mapping between pixels and rows. */
export class Body {
  readonly frame: HTMLDivElement;
  readonly size: HTMLDivElement;
  readonly pane: HTMLDivElement;
  readonly element: HTMLDivElement;
  readonly scale: RowScale;
  window: ColumnWindow = {
    layout: { lefts: [], widths: [], frozen: 0, frozenWidth: 0, width: 0 },
    cols: [],
    stamp: 0,
  };
  headHeight = 0;
  footHeight = 0;
  private readonly rows = new Map<number, RowView>();
  private fullTop = 0;
  private setScrollTop = 0;
  private stampKey = '';
  private fetchTimer: ReturnType<typeof setTimeout> | null = null;
  private shownWidth = 0;
  private shownHeight = 0;
  /** Rows in sight are not loaded. */
  hasGaps = false;

  constructor(
    private readonly sheet: Sheet,
    readonly rowHeight: number,
  ) {
    this.scale = new RowScale(rowHeight);
    this.element = make('div', 'sg-body', { role: 'rowgroup' });
    this.pane = make('div', 'sg-pane', { role: 'grid', 'aria-multiselectable': 'true' });
    this.size = make('div', 'sg-size', { role: 'presentation' }, this.pane);
    this.frame = make('div', 'sg-frame', { tabindex: '-1', role: 'presentation' }, this.size);
  }

  get viewHeight(): number {
    return Math.max(0, this.shownHeight - this.headHeight - this.footHeight);
  }

  get pageRows(): number {
    return Math.max(1, Math.floor(this.viewHeight / this.rowHeight) - 1);
  }

  /** The last column in sight may be cut off and counts as the next page's. */
  get pageCols(): number {
    const [first, last] = visibleColumns(this.window.layout, this.frame.scrollLeft, this.shownWidth);
    return Math.max(1, last - first);
  }

  cell({ row, col }: Cell): HTMLElement | null {
    return this.rows.get(row)?.cell(col) ?? null;
  }

  /** Reads the sizes of the frame; call after it or the number of rows changed. */
  measure(layout: ColumnLayout): void {
    this.shownWidth = this.frame.clientWidth;
    this.shownHeight = this.frame.clientHeight;
    this.scale.set(this.sheet.rowCount, this.viewHeight);
    this.size.style.height = `${this.scale.scrollHeight + this.headHeight + this.footHeight}px`;
    this.size.style.width = `${layout.width}px`;
    this.pane.style.width = `${this.shownWidth}px`;
    this.pane.style.height = `${this.shownHeight}px`;
    this.window = { ...this.window, layout };
    this.stampKey = '';
  }

  reveal({ row, col }: Cell): void {
    const top = reveal(this.readTop(), this.viewHeight, row * this.rowHeight, (row + 1) * this.rowHeight);
    if (top !== this.fullTop) this.scrollTo(top);
    const { layout } = this.window;
    // Home means the start of the sheet, although a frozen column is in sight anywhere.
    if (col === 0 && this.frame.scrollLeft > 0) this.frame.scrollLeft = 0;
    if (col < layout.frozen) return;
    const left = (layout.lefts[col] ?? 0) - layout.frozenWidth;
    const right = left + (layout.widths[col] ?? 0);
    const scrollLeft = reveal(this.frame.scrollLeft, this.shownWidth - layout.frozenWidth, left, right);
    if (scrollLeft !== this.frame.scrollLeft) this.frame.scrollLeft = scrollLeft;
  }

  rowAt(y: number): number {
    const box = this.pane.getBoundingClientRect();
    return Math.floor((this.readTop() + y - box.top - this.headHeight) / this.rowHeight);
  }

  colAt(x: number): number {
    const { layout } = this.window;
    const inPane = x - this.pane.getBoundingClientRect().left;
    const inSheet = inPane < layout.frozenWidth ? inPane : inPane + this.frame.scrollLeft;
    const past = layout.lefts.findIndex((left) => left > inSheet);
    return past < 0 ? layout.lefts.length - 1 : Math.max(0, past - 1);
  }

  paint(headerRows: number, revision: number): void {
    this.chooseColumns();
    const top = this.readTop();
    const base = Math.floor(top / BASE_STEP) * BASE_STEP;
    const count = this.sheet.rowCount;
    const first = Math.max(0, Math.floor(top / this.rowHeight) - SPARE_ROWS);
    const last = Math.min(count - 1, Math.ceil((top + this.viewHeight) / this.rowHeight) + SPARE_ROWS);
    this.arrangeRows(first, last);
    for (const [index, row] of this.rows) {
      row.place(index, this.clampTop(index * this.rowHeight, top) - base);
      row.paint(this.sheet, this.window, headerRows, revision);
    }
    this.element.style.transform = `translateY(${base - top}px)`;
    this.pane.style.setProperty('--sg-x', `${-this.frame.scrollLeft}px`);
    this.pane.classList.toggle('is-scrolled', this.frame.scrollLeft > 0);
    this.fetchMissing(first, last);
    if (last >= count - 1 - SPARE_ROWS) void this.sheet.store.list.growAtEnd();
  }

  destroy(): void {
    if (this.fetchTimer !== null) clearTimeout(this.fetchTimer);
  }

  /** The exact position, which the scroll bar only approximates on very long lists. */
  private readTop(): number {
    if (Math.abs(this.frame.scrollTop - this.setScrollTop) > 1) {
      this.fullTop = this.scale.toFull(this.frame.scrollTop);
      this.setScrollTop = this.frame.scrollTop;
    }
    this.fullTop = Math.max(0, Math.min(this.fullTop, this.scale.fullHeight - this.viewHeight));
    return this.fullTop;
  }

  private scrollTo(fullTop: number): void {
    this.fullTop = fullTop;
    this.frame.scrollTop = this.scale.toScroll(fullTop);
    this.setScrollTop = this.frame.scrollTop;
  }

  /** The row of the editor is kept although it may be far away; there it only must be out of sight. */
  private clampTop(rowTop: number, top: number): number {
    return Math.max(top - 20 * this.rowHeight, Math.min(rowTop, top + this.viewHeight + 20 * this.rowHeight));
  }

  private chooseColumns(): void {
    const { layout } = this.window;
    const count = layout.lefts.length;
    const [first, last] = visibleColumns(layout, this.frame.scrollLeft, this.shownWidth);
    const active = this.sheet.selection.active.col;
    const cols = new Set<number>();
    for (let col = 0; col < Math.min(layout.frozen, count); col++) cols.add(col);
    for (let col = first; col <= last; col++) cols.add(col);
    if (active < count) cols.add(active);
    const sorted = [...cols].sort((a, b) => a - b);
    const key = sorted.join();
    if (key === this.stampKey) return;
    this.stampKey = key;
    this.window = { layout, cols: sorted, stamp: this.window.stamp + 1 };
  }

  private arrangeRows(first: number, last: number): void {
    const active = this.sheet.selection.active.row;
    const isWanted = (index: number) => (index >= first && index <= last) || index === active;
    const spare: RowView[] = [];
    for (const [index, row] of this.rows) {
      if (isWanted(index)) continue;
      this.rows.delete(index);
      spare.push(row);
    }
    const wanted = active >= 0 && active < this.sheet.rowCount ? [active] : [];
    for (let index = first; index <= last; index++) wanted.push(index);
    for (const index of wanted) {
      if (this.rows.has(index)) continue;
      const row = spare.pop() ?? new RowView();
      if (!row.element.isConnected) this.element.append(row.element);
      this.rows.set(index, row);
    }
    for (const row of spare) row.element.remove();
  }

  private fetchMissing(first: number, last: number): void {
    const { store } = this.sheet;
    this.hasGaps = !store.isLoaded(first, last + 1);
    if (this.fetchTimer !== null || !this.hasGaps) return;
    const pause = store.list.hasFailedPages ? RETRY_MS : FETCH_MS;
    this.fetchTimer = setTimeout(() => {
      this.fetchTimer = null;
      const from = Math.floor(this.readTop() / this.rowHeight);
      void store.ensure(Math.max(0, from - FETCH_AHEAD), from + this.pageRows + FETCH_AHEAD);
    }, pause);
  }
}
