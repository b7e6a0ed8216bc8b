import { type Column, isNumeric, MIN_WIDTH } from '../column.js';
import type { Sort } from '../sorts.js';
import type { Texts } from '../texts/texts.js';
import { Bands } from './bands.js';
import { make, setAttribute } from './dom.js';
import type { ColumnWindow } from './row-view.js';

export interface HeaderHooks {
  /** A further sort key is added, instead of the only one set, when `adding`. */
  readonly sort: (field: string, adding: boolean) => void;
  readonly resize: (field: string, width: number) => void;
  readonly fit: (field: string) => void;
  readonly move: (field: string, before: string | null) => void;
  readonly selectColumn: (col: number, extending: boolean) => void;
  readonly selectAll: () => void;
  readonly leave: () => void;
  readonly reveal: (col: number) => void;
  readonly menu: (field: string, cell: HTMLElement) => void;
  readonly toggleBand: (name: string) => void;
}

const KEY_RESIZE = 16;

/** Column titles, and above them the bands of column groups. */
export class Header {
  readonly element: HTMLDivElement;
  readonly row: HTMLDivElement;
  private readonly strip: HTMLDivElement;
  private readonly corner: HTMLDivElement;
  private readonly bands: Bands;
  private cells = new Map<number, HTMLDivElement>();
  private columns: readonly Column[] = [];
  private stamp = -1;
  private sorts: readonly Sort[] = [];
  private isDragEnd = false;

  constructor(
    private readonly texts: Texts,
    private readonly hooks: HeaderHooks,
  ) {
    this.corner = make('div', 'sg-corner', { role: 'columnheader', 'aria-colindex': '1' });
    this.corner.append(make('span', 'sg-unseen', {}, texts.rowNumber));
    this.corner.title = texts.selectAll;
    this.corner.addEventListener('click', hooks.selectAll);
    this.strip = make('div', 'sg-strip', { role: 'presentation' });
    this.row = make('div', 'sg-head-row', { role: 'row', 'aria-rowindex': '1' }, this.corner, this.strip);
    this.bands = new Bands(texts, {
      toggle: hooks.toggleBand,
      reveal: hooks.reveal,
      focusTitle: (col) => this.focus(col),
      leave: hooks.leave,
    });
    this.element = make('div', 'sg-head', { role: 'rowgroup' }, this.row);
    this.row.addEventListener('keydown', (event) => this.onKey(event));
    this.row.addEventListener('click', (event) => this.onClick(event));
    this.row.addEventListener('dblclick', (event) => this.onDoubleClick(event));
    this.row.addEventListener('pointerdown', (event) => this.onPointerDown(event));
    this.row.addEventListener('contextmenu', (event) => this.onMenu(event));
  }

  setColumns(columns: readonly Column[]): void {
    this.columns = columns;
    this.stamp = -1;
    this.bands.setColumns(columns);
    const { element } = this.bands;
    // Put in anew it would lose the focus.
    if (!this.bands.isShown) element.remove();
    else if (!element.isConnected) this.element.prepend(element);
    setAttribute(this.row, 'aria-rowindex', String(this.rows));
  }

  /** Rows of headings: the titles, and the bands above them where there are any. */
  get rows(): number {
    return this.bands.isShown ? 2 : 1;
  }

  setSorts(sorts: readonly Sort[]): void {
    this.sorts = sorts;
    this.stamp = -1;
  }

  paint(window: ColumnWindow, selected: (col: number) => boolean): void {
    if (window.stamp !== this.stamp) this.arrange(window);
    for (const [col, cell] of this.cells) cell.classList.toggle('is-selected', selected(col));
  }

  focus(col: number): void {
    this.hooks.reveal(col);
    this.cells.get(col)?.focus({ preventScroll: true });
  }

  openMenu(col: number): void {
    this.hooks.reveal(col);
    const [column, cell] = [this.columns[col], this.cells.get(col)];
    if (column && cell) this.hooks.menu(column.field, cell);
  }

  private arrange({ layout, cols, stamp }: ColumnWindow): void {
    this.stamp = stamp;
    const focused = this.colOf(document.activeElement);
    const cells = new Map<number, HTMLDivElement>();
    for (const col of cols) {
      const column = this.columns[col];
      if (!column) continue;
      const cell = this.cells.get(col) ?? make('div', 'sg-title');
      this.fill(cell, col, column, layout.lefts[col] ?? 0, layout.widths[col] ?? 0, col < layout.frozen);
      const home = col < layout.frozen ? this.row : this.strip;
      if (cell.parentElement !== home) home.append(cell);
      cells.set(col, cell);
    }
    for (const [col, cell] of this.cells) if (!cells.has(col)) cell.remove();
    this.cells = cells;
    if (this.bands.isShown) this.bands.arrange(layout);
    if (focused !== null && document.activeElement === document.body)
      cells.get(focused)?.focus({ preventScroll: true });
  }

  private fill(
    cell: HTMLDivElement,
    col: number,
    column: Column,
    left: number,
    width: number,
    isFrozen: boolean,
  ): void {
    const place = this.sorts.findIndex((sort) => sort.field === column.field);
    const sort = this.sorts[place];
    cell.className = `sg-title${isFrozen ? ' is-frozen' : ''}${isNumeric(column) ? ' is-number' : ''}${sort ? ' is-sorted' : ''}`;
    cell.style.left = `${left}px`;
    cell.style.width = `${width}px`;
    cell.dataset.col = String(col);
    setAttribute(cell, 'role', 'columnheader');
    setAttribute(cell, 'tabindex', '-1');
    setAttribute(cell, 'aria-colindex', String(col + 2));
    setAttribute(cell, 'aria-sort', sort ? (sort.descending ? 'descending' : 'ascending') : null);
    cell.title = [column.title, column.help].filter(Boolean).join('\n');
    const name = make('span', 'sg-title-text', {}, column.title);
    if (column.required)
      name.append(make('span', 'sg-star', { 'aria-label': this.texts.required, role: 'img' }, '*'));
    const parts: HTMLElement[] = [name];
    if (sort) {
      const rank = this.sorts.length > 1 ? String(place + 1) : '';
      parts.push(make('span', 'sg-sort', { 'aria-hidden': 'true' }, `${sort.descending ? '↓' : '↑'}${rank}`));
    }
    parts.push(make('span', 'sg-more', { 'aria-hidden': 'true', 'data-more': '' }, '▾'));
    parts.push(make('span', 'sg-grip', { 'aria-hidden': 'true', 'data-grip': '' }));
    cell.replaceChildren(...parts);
  }

  private colOf(target: EventTarget | null): number | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>('.sg-title') : null;
    return cell && this.row.contains(cell) ? Number(cell.dataset.col) : null;
  }

  private onClick(event: MouseEvent): void {
    const col = this.colOf(event.target);
    const column = col === null ? undefined : this.columns[col];
    if (!column || col === null || isGrip(event.target) || this.isDragEnd) return;
    const cell = this.cells.get(col);
    if (cell && event.target instanceof HTMLElement && event.target.dataset.more !== undefined)
      this.hooks.menu(column.field, cell);
    else if (event.ctrlKey || event.metaKey) this.hooks.selectColumn(col, false);
    else if (column.sortable !== false) this.hooks.sort(column.field, event.shiftKey);
  }

  private onDoubleClick(event: MouseEvent): void {
    const col = this.colOf(event.target);
    const column = col === null ? undefined : this.columns[col];
    if (column && isGrip(event.target)) this.hooks.fit(column.field);
  }

  private onMenu(event: MouseEvent): void {
    const col = this.colOf(event.target);
    const column = col === null ? undefined : this.columns[col];
    const cell = col === null ? undefined : this.cells.get(col);
    if (!column || !cell) return;
    event.preventDefault();
    this.hooks.menu(column.field, cell);
  }

  private onPointerDown(event: PointerEvent): void {
    const col = this.colOf(event.target);
    const column = col === null ? undefined : this.columns[col];
    const cell = col === null ? undefined : this.cells.get(col);
    if (!column || !cell || event.button !== 0) return;
    if (isGrip(event.target)) this.dragWidth(event, column, cell.offsetWidth);
    else if (event.pointerType === 'mouse') this.dragColumn(event, column, cell);
  }

  private dragWidth(start: PointerEvent, column: Column, width: number): void {
    start.preventDefault();
    const resize = (event: PointerEvent) =>
      this.hooks.resize(column.field, Math.max(MIN_WIDTH, width + event.clientX - start.clientX));
    this.follow(resize, () => this.ignoreClick());
  }

  private dragColumn(start: PointerEvent, column: Column, cell: HTMLElement): void {
    let before: string | null | undefined;
    const drag = (event: PointerEvent) => {
      if (Math.abs(event.clientX - start.clientX) < 8 && before === undefined) return;
      cell.classList.add('is-dragged');
      const under = document.elementFromPoint(event.clientX, event.clientY);
      const col = this.colOf(under);
      const target = col === null ? undefined : this.cells.get(col);
      if (col === null || !target) return;
      const box = target.getBoundingClientRect();
      const isAfter = event.clientX > box.left + box.width / 2;
      before = this.columns[isAfter ? col + 1 : col]?.field ?? null;
      for (const other of this.cells.values()) other.classList.remove('drop-before', 'drop-after');
      target.classList.add(isAfter ? 'drop-after' : 'drop-before');
    };
    this.follow(drag, () => {
      for (const other of this.cells.values())
        other.classList.remove('drop-before', 'drop-after', 'is-dragged');
      if (before === undefined || before === column.field) return;
      this.ignoreClick();
      this.hooks.move(column.field, before);
    });
  }

  /** On the window instead of by capture, which would take the click away from the title. */
  private follow(move: (event: PointerEvent) => void, done: () => void): void {
    const stop = new AbortController();
    const { signal } = stop;
    const end = () => {
      stop.abort();
      done();
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', end, { signal });
    window.addEventListener('pointercancel', end, { signal });
  }

  /** The click that ends a drag sorts nothing. */
  private ignoreClick(): void {
    this.isDragEnd = true;
    setTimeout(() => {
      this.isDragEnd = false;
    });
  }

  private onKey(event: KeyboardEvent): void {
    const col = this.colOf(event.target);
    const column = col === null ? undefined : this.columns[col];
    const cell = col === null ? undefined : this.cells.get(col);
    if (col === null || !column || !cell) return;
    const side = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (side !== 0 && event.altKey && event.shiftKey) this.moveByKey(col, side);
    else if (side !== 0 && event.altKey)
      this.hooks.resize(column.field, cell.offsetWidth + side * KEY_RESIZE);
    else if (side !== 0) this.focus(Math.max(0, Math.min(this.columns.length - 1, col + side)));
    else if (event.key === 'Home') this.focus(0);
    else if (event.key === 'End') this.focus(this.columns.length - 1);
    else if (event.key === 'ArrowDown' && event.altKey) this.hooks.menu(column.field, cell);
    else if (event.key === 'ArrowDown' || event.key === 'Escape') this.hooks.leave();
    else if (event.key === 'ArrowUp') this.bands.focus(col);
    else if (event.key === ' ' && event.ctrlKey) this.hooks.selectColumn(col, false);
    else if ((event.key === 'Enter' || event.key === ' ') && column.sortable !== false) {
      this.hooks.sort(column.field, event.shiftKey);
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      this.hooks.menu(column.field, cell);
    else return;
    event.preventDefault();
  }

  private moveByKey(col: number, side: -1 | 1): void {
    const column = this.columns[col];
    const before = this.columns[side < 0 ? col - 1 : col + 2];
    if (column && (side > 0 || before)) this.hooks.move(column.field, before?.field ?? null);
  }
}

function isGrip(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.dataset.grip !== undefined;
}
