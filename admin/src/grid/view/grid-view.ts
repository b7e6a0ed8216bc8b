import { format } from '../codec/codec.js';
import { widthOf } from '../column.js';
import { fillTo } from '../operations/fill.js';
import { allRanges, at, type Cell, clampCell, currentRange, selectRange } from '../selection.js';
import type { Sheet } from '../sheet.js';
import type { StoreChange } from '../store/store.js';
import { Announcer } from './announcer.js';
import { Body } from './body.js';
import { frozenCount } from './cell-view.js';
import { Chooser, isChosen } from './chooser.js';
import { listenToClipboard } from './clipboard-events.js';
import { make, setAttribute } from './dom.js';
import { Editor } from './editor.js';
import { FindBar } from './find-bar.js';
import { layoutColumns } from './geometry.js';
import { Header, type Sort } from './header.js';
import { Keyboard } from './keyboard.js';
import { openMenu } from './menu.js';
import { Note } from './note.js';
import { Pointer } from './pointer.js';
import { selectionMenu } from './selection-menu.js';
import { openShortcuts } from './shortcut-sheet.js';
import { StatusBar } from './status-bar.js';

export interface ViewOptions {
  readonly label: string;
  readonly rowHeight: number;
  readonly sorts: readonly Sort[];
  readonly statusBar: boolean;
  readonly onSort: (sorts: readonly Sort[]) => void;
  readonly onResize: (field: string, width: number) => void;
  readonly onMoveColumn: (field: string, before: string | null) => void;
  readonly onColumnMenu: (field: string, cell: HTMLElement) => void;
}

/** Row numbers: pixels a digit, and for padding and mark. */
const DIGIT = 7.5;
const GUTTER_EXTRA = 32;
const HEAD_HEIGHT = 34;
const BAND_HEIGHT = 24;
/** Frozen columns may take this share of the width; on narrower screens none stay frozen. */
const MOST_FROZEN = 0.6;
const FIT_ROWS = 500;
const FIT_LIMIT = 480;
const HOVER_MS = 250;

/** The grid on the page: builds the parts, joins them, and repaints once per frame when anything changed. */
export class GridView {
  private readonly root: HTMLDivElement;
  private readonly body: Body;
  private readonly header: Header;
  private readonly editor: Editor;
  private readonly chooser: Chooser;
  private readonly keyboard: Keyboard;
  private readonly pointer: Pointer;
  private readonly note: Note;
  private readonly status: StatusBar;
  private readonly find: FindBar;
  private readonly announcer = new Announcer();
  private readonly empty: HTMLDivElement;
  private readonly fillHandle = make('div', 'sg-fill', { 'aria-hidden': 'true' });
  private readonly resized = new Map<string, number>();
  private readonly observer: ResizeObserver;
  private readonly stops: (() => void)[] = [];
  private sorts: readonly Sort[];
  private frame = 0;
  private isStale = true;
  private mustReveal = false;
  private hovered: Cell | null = null;
  private hoverTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    host: HTMLElement,
    private readonly sheet: Sheet,
    private readonly options: ViewOptions,
  ) {
    this.sorts = options.sorts;
    this.body = new Body(sheet, options.rowHeight);
    this.header = this.makeHeader();
    this.editor = new Editor(sheet, { begun: () => this.onEdit(), changed: () => this.onEdit() });
    this.root = make('div', 'sg-root');
    this.root.style.setProperty('--sg-row-height', `${options.rowHeight}px`);
    this.chooser = new Chooser(sheet, this.editor, this.root, (value) => this.keyboard.pick(value));
    this.keyboard = this.makeKeyboard();
    this.note = new Note(sheet, this.root, () => this.editor.focus());
    this.find = new FindBar(sheet, () => this.editor.focus());
    this.status = new StatusBar(sheet, {
      nextProblem: () => this.keyboard.goToProblem(1),
      shortcuts: () => this.openShortcuts(),
      save: () => void sheet.store.saveNow(),
    });
    this.empty = make('div', 'sg-empty', { role: 'status' });
    const clip = make('div', 'sg-clip', { role: 'presentation' }, this.body.element);
    this.body.pane.append(this.header.element, clip);
    setAttribute(this.body.pane, 'aria-label', options.label);
    this.root.append(this.find.element, this.body.frame, this.empty);
    if (options.statusBar) this.root.append(this.status.element);
    this.root.append(this.announcer.element, this.announcer.toast);
    host.append(this.root);
    this.pointer = this.makePointer(clip);
    listenToClipboard(sheet, this.editor);
    this.observer = new ResizeObserver(() => this.relayout());
    this.observer.observe(this.body.frame);
    this.listen();
    this.relayout();
  }

  focus(): void {
    this.editor.focus();
  }

  setSorts(sorts: readonly Sort[]): void {
    this.sorts = sorts;
    this.header.setSorts(sorts);
    this.invalidate();
  }

  relayout(): void {
    this.isStale = true;
    this.invalidate();
  }

  commit(): void {
    this.keyboard.commit();
  }

  destroy(): void {
    this.keyboard.commit();
    cancelAnimationFrame(this.frame);
    if (this.hoverTimer !== null) clearTimeout(this.hoverTimer);
    for (const stop of this.stops) stop();
    this.observer.disconnect();
    this.pointer.destroy();
    this.find.destroy();
    this.body.destroy();
    this.announcer.destroy();
    this.root.remove();
  }

  private listen(): void {
    const { sheet, body } = this;
    this.stops.push(sheet.store.onChange((change) => this.onStore(change)));
    this.stops.push(sheet.listen({ selected: () => this.onSelected(), said: (sentence) => this.announcer.say(sentence) }));
    body.frame.addEventListener('scroll', () => this.invalidate(), { passive: true });
    const onBlur = () => this.invalidate();
    this.editor.area.addEventListener('focus', onBlur);
    this.editor.area.addEventListener('blur', (event) => {
      const next = event.relatedTarget;
      if (next instanceof Node && this.root.contains(next)) this.keyboard.commit();
      onBlur();
    });
    const stop = new AbortController();
    const onHide = () => {
      this.keyboard.commit();
      sheet.store.flushJournal();
    };
    window.addEventListener('pagehide', onHide, { signal: stop.signal });
    window.addEventListener('online', () => void sheet.store.saveNow(), { signal: stop.signal });
    this.stops.push(() => stop.abort());
  }

  private makeHeader(): Header {
    const { sheet, options } = this;
    const header = new Header(sheet.texts, {
      sort: (field, adding) => this.sortBy(field, adding),
      resize: (field, width) => this.resizeTo(field, width),
      fit: (field) => this.fit(field),
      move: options.onMoveColumn,
      selectColumn: (col) => this.selectColumn(col),
      selectAll: () => this.selectAll(),
      leave: () => this.editor.focus(),
      reveal: (col) => {
        this.body.reveal({ row: Math.floor(this.body.rowAt(0)), col });
        this.paint();
      },
      menu: options.onColumnMenu,
    });
    header.setColumns(sheet.columns);
    header.setSorts(this.sorts);
    return header;
  }

  private makeKeyboard(): Keyboard {
    return new Keyboard(this.sheet, this.editor, this.chooser, {
      page: () => this.body.pageRows,
      openChooser: () => this.chooser.refresh(this.activeElement()),
      focusNote: () => this.note.focusChoice(),
      focusHeader: (col) => this.header.focus(col),
      openFind: (part) => this.find.open(part),
      openShortcuts: () => this.openShortcuts(),
      openMenu: () => {
        const box = this.activeElement()?.getBoundingClientRect();
        if (box) this.openMenu(box.left + 8, box.bottom);
      },
    });
  }

  private makePointer(clip: HTMLElement): Pointer {
    return new Pointer(this.sheet, clip, {
      cellFromPoint: (x, y) => this.cellFromPoint(x, y),
      beforeSelect: () => {
        this.keyboard.commit();
        return true;
      },
      edit: () => this.keyboard.edit(),
      focus: () => this.editor.focus(),
      fill: (source, target, asCopy) => void fillTo(this.sheet, source, target, asCopy),
      scrollBy: (dx, dy) => this.body.frame.scrollBy(dx, dy),
      menu: (x, y) => this.openMenu(x, y),
      hover: (cell) => this.hover(cell),
    });
  }

  private cellFromPoint(x: number, y: number): Cell | null {
    if (this.sheet.rowCount === 0) return null;
    return clampCell({ row: this.body.rowAt(y), col: this.body.colAt(x) }, this.sheet.bounds);
  }

  private activeElement(): HTMLElement | null {
    return this.body.cell(this.sheet.selection.active);
  }

  private onStore({ order, settled }: StoreChange): void {
    if (order) this.isStale = true;
    const { said } = this.sheet.texts;
    if (settled) {
      const parts = [
        settled.saved > 0 && said.savedRows(settled.saved),
        settled.refused > 0 && said.refusedRows(settled.refused),
        settled.conflicts > 0 && said.conflictRows(settled.conflicts),
      ].filter((part) => part !== false);
      if (settled.refused + settled.conflicts > 0) this.announcer.say(parts.join('. '));
      else if (parts.length > 0) this.announcer.whisper(parts.join('. '));
    }
    this.invalidate();
  }

  private onSelected(): void {
    if (this.editor.isEditing) {
      this.chooser.close();
      this.editor.end();
    }
    this.mustReveal = true;
    this.paint();
  }

  private onEdit(): void {
    const column = this.sheet.columnAt(this.sheet.selection.active.col);
    if (column && isChosen(column) && !this.editor.isComposing) this.chooser.refresh(this.activeElement());
    this.invalidate();
  }

  private invalidate(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const hadFocus = this.editor.hasFocus;
    if (this.isStale) this.layout();
    const { sheet, body } = this;
    if (this.mustReveal) {
      this.mustReveal = false;
      const { active, focus, anchor } = sheet.selection;
      const isRange = focus.row !== anchor.row || focus.col !== anchor.col;
      const isWhole = currentRange(sheet.selection).bottom - currentRange(sheet.selection).top >= sheet.store.rowCount - 1;
      body.reveal(isRange && !isWhole ? focus : active);
    }
    body.paint(1);
    const ranges = allRanges(sheet.selection);
    this.header.paint(body.window, (col) => ranges.some(({ left, right }) => col >= left && col <= right));
    this.paintActive(hadFocus);
    this.status.paint();
    this.paintEmpty();
  }

  private layout(): void {
    this.isStale = false;
    const { sheet, body } = this;
    const widths = sheet.columns.map((column) => this.resized.get(column.field) ?? widthOf(column));
    const wanted = frozenCount(sheet);
    const gutter = Math.max(52, Math.ceil(String(sheet.rowCount).length * DIGIT + GUTTER_EXTRA));
    this.root.style.setProperty('--sg-gutter', `${gutter}px`);
    const full = layoutColumns(widths, wanted, gutter);
    const isNarrow = full.frozenWidth > body.frame.clientWidth * MOST_FROZEN;
    const layout = isNarrow ? layoutColumns(widths, 0, gutter) : full;
    const hasBands = sheet.columns.some((column) => column.group);
    body.headHeight = HEAD_HEIGHT + (hasBands ? BAND_HEIGHT : 0);
    body.measure(layout);
    setAttribute(body.pane, 'aria-rowcount', String(sheet.rowCount + 1));
    setAttribute(body.pane, 'aria-colcount', String(sheet.columns.length + 1));
    this.root.classList.toggle('is-thawed', isNarrow);
  }

  private paintActive(hadFocus: boolean): void {
    const { sheet } = this;
    const { active } = sheet.selection;
    const element = this.activeElement();
    const column = sheet.columnAt(active.col);
    if (!element || !column) {
      this.note.hide();
      this.fillHandle.remove();
      return;
    }
    this.editor.attach(element, hadFocus);
    this.root.classList.toggle('has-focus', this.editor.hasFocus);
    this.placeFillHandle();
    const noted = this.hovered ?? active;
    const anchor = this.hovered ? this.body.cell(this.hovered) : this.isInView(element) ? element : null;
    const isListed = this.chooser.isOpen && this.hovered === null;
    const hasNote = !isListed && this.note.show(noted, anchor, this.editor.isEditing && !this.hovered, this.hovered !== null);
    if (isListed) this.note.hide();
    const key = sheet.keyAt(active.row);
    const problem = key === null ? null : (sheet.store.problem(key, column.field) ?? sheet.store.rowProblem(key));
    setAttribute(this.editor.area, 'aria-description', typeof column.readOnly === 'string' ? column.readOnly : null);
    setAttribute(this.editor.area, 'aria-invalid', problem ? 'true' : null);
    setAttribute(this.editor.area, 'aria-required', column.required ? 'true' : null);
    setAttribute(this.editor.area, 'aria-errormessage', problem && hasNote ? this.note.id : null);
    this.editor.rest(sheet.texts.cellName(column.title, active.row + 1), hasNote && !this.hovered ? this.note.id : null);
  }

  private isInView(element: HTMLElement): boolean {
    const cell = element.getBoundingClientRect();
    const pane = this.body.pane.getBoundingClientRect();
    return cell.bottom > pane.top + this.body.headHeight && cell.top < pane.bottom && cell.left < pane.right;
  }

  private placeFillHandle(): void {
    const { bottom, right } = currentRange(this.sheet.selection);
    const corner = this.editor.isEditing ? null : this.body.cell({ row: bottom, col: right });
    if (!corner) this.fillHandle.remove();
    else if (this.fillHandle.parentElement !== corner) corner.append(this.fillHandle);
  }

  private paintEmpty(): void {
    const { store, texts } = this.sheet;
    const failed = store.loadError !== null;
    const text = failed ? `${texts.loadFailed}` : store.rowCount === 0 ? texts.empty : '';
    this.empty.hidden = text === '';
    if (this.empty.dataset.text === text) return;
    this.empty.dataset.text = text;
    const hint = !failed && this.sheet.canCreate ? [make('span', '', {}, texts.emptyHint)] : [];
    const retry = failed ? [make('button', 'sg-chip', { type: 'button' }, texts.retry)] : [];
    for (const button of retry) button.addEventListener('click', () => void store.refresh());
    this.empty.replaceChildren(make('strong', '', {}, text), ...hint, ...retry);
  }

  private hover(cell: Cell | null): void {
    if (cell?.row === this.hovered?.row && cell?.col === this.hovered?.col) return;
    if (this.hoverTimer !== null) clearTimeout(this.hoverTimer);
    const key = cell ? this.sheet.keyAt(cell.row) : null;
    const column = cell ? this.sheet.columnAt(cell.col) : null;
    const isLocked = cell !== null && typeof column?.readOnly === 'string';
    const isMarked = isLocked || (key !== null && column && this.sheet.store.problem(key, column.field) !== null);
    const next = isMarked ? cell : null;
    if (next === this.hovered) return;
    this.hoverTimer = setTimeout(() => {
      this.hovered = next;
      this.invalidate();
    }, HOVER_MS);
  }

  private openMenu(x: number, y: number): void {
    const box = this.root.getBoundingClientRect();
    openMenu(this.root, this.sheet.texts.menu.label, { x: x - box.left, y: y - box.top }, selectionMenu(this.sheet), () =>
      this.editor.focus(),
    );
  }

  private openShortcuts(): void {
    openShortcuts(this.root, this.sheet.texts, () => this.editor.focus());
  }

  /** A title cycles through ascending, descending and unsorted. */
  private sortBy(field: string, adding: boolean): void {
    this.keyboard.commit();
    const known = this.sorts.find((sort) => sort.field === field);
    const next = !known ? { field, descending: false } : known.descending ? null : { field, descending: true };
    const kept = adding ? this.sorts.filter((sort) => sort.field !== field) : [];
    this.setSorts(next ? [...kept, next] : kept);
    this.options.onSort(this.sorts);
    const { texts } = this.sheet;
    const title = this.sheet.columns.find((column) => column.field === field)?.title ?? '';
    if (next) this.announcer.whisper(texts.said.sorted(title, next.descending ? texts.sortDescending : texts.sortAscending));
  }

  private resizeTo(field: string, width: number): void {
    this.resized.set(field, Math.round(width));
    this.options.onResize(field, Math.round(width));
    this.relayout();
  }

  /** As wide as the widest of the title and the rows around what is shown. */
  private fit(field: string): void {
    const col = this.sheet.columns.findIndex((column) => column.field === field);
    const column = this.sheet.columnAt(col);
    const context = document.createElement('canvas').getContext('2d');
    if (!column || !context) return;
    context.font = getComputedStyle(this.body.element).font;
    let width = context.measureText(column.title).width + 40;
    const first = Math.max(0, this.body.rowAt(this.body.pane.getBoundingClientRect().top) - FIT_ROWS / 2);
    for (let row = first; row < Math.min(first + FIT_ROWS, this.sheet.store.rowCount); row++) {
      const text = format(column, this.sheet.contentAt(row, col), this.sheet.texts);
      width = Math.max(width, context.measureText(text).width + 22);
    }
    this.resizeTo(field, Math.min(FIT_LIMIT, width));
  }

  private selectColumn(col: number): void {
    const { store, selection } = this.sheet;
    const range = { top: 0, left: col, bottom: Math.max(0, store.rowCount - 1), right: col };
    this.sheet.select(selectRange({ row: selection.active.row, col }, range));
    this.editor.focus();
  }

  private selectAll(): void {
    const { store, columns } = this.sheet;
    const range = { top: 0, left: 0, bottom: Math.max(0, store.rowCount - 1), right: columns.length - 1 };
    this.sheet.select(selectRange(at({ row: 0, col: 0 }).active, range));
    this.editor.focus();
  }

  setColumns(): void {
    this.keyboard.commit();
    this.header.setColumns(this.sheet.columns);
    this.relayout();
  }
}
