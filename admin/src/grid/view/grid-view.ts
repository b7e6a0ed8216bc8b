import { fillBeside, fillTo } from '../operations/fill.js';
import type { ReviewPaste } from '../operations/paste.js';
import type { Journey } from '../journey.js';
import { allRanges, type Cell, clampCell, currentRange } from '../selection.js';
import type { Sheet } from '../sheet.js';
import type { Sort } from '../sorts.js';
import type { StoreChange } from '../store/types.js';
import { ActiveCell } from './active-cell.js';
import { Announcer } from './announcer.js';
import { Body } from './body.js';
import { canPickDate, openCalendar } from './calendar.js';
import { Chooser, isChosen } from './chooser.js';
import { listenToClipboard } from './clipboard-events.js';
import { ColumnHead, type ColumnHeadOptions } from './column-head.js';
import { make, setAttribute } from './dom.js';
import { Editor } from './editor.js';
import { EmptyState } from './empty-state.js';
import { FindBar } from './find-bar.js';
import { Keyboard } from './keyboard.js';
import { Hover } from './hover.js';
import { openMenu } from './menu.js';
import { Note } from './note.js';
import { followPage } from './page-events.js';
import { previewPaste } from './paste-preview.js';
import { ProblemList } from './problem-list.js';
import { Pointer } from './pointer.js';
import { type CellActions, selectionMenu } from './selection-menu.js';
import { openShortcuts } from './shortcut-sheet.js';
import { settledSentence } from './settled-sentence.js';
import { StatusBar } from './status-bar.js';
import { Totals } from './totals.js';
import { WorkStrip } from './work-strip.js';

export interface ViewOptions extends ColumnHeadOptions {
  readonly label: string;
  readonly rowHeight: number;
  readonly statusBar: boolean;
  /** What the host can do about the active cell. */
  readonly onCellHistory: ((cell: HTMLElement) => void) | null;
  readonly onFilterBy: ((isOnly: boolean) => void) | null;
}

const HEAD_HEIGHT = 34;
const BAND_HEIGHT = 24;
const FOOT_HEIGHT = 28;

/** The grid on the page: builds the parts, joins them, and repaints once per frame when anything changed. */
export class GridView {
  private readonly root: HTMLDivElement;
  private readonly body: Body;
  private readonly head: ColumnHead;
  private readonly editor: Editor;
  private readonly chooser: Chooser;
  private readonly keyboard: Keyboard;
  private readonly pointer: Pointer;
  private readonly note: Note;
  private readonly status: StatusBar;
  private readonly find: FindBar;
  private readonly problems: ProblemList;
  private readonly announcer = new Announcer();
  private readonly empty: EmptyState;
  private readonly totals: Totals;
  private readonly work: WorkStrip;
  private readonly active: ActiveCell;
  private readonly observer: ResizeObserver;
  private readonly stops: (() => void)[] = [];
  private frame = 0;
  private isStale = true;
  private mustReveal = false;
  /** Counts changes of the data; rows painted at the same count need no repainting. */
  private revision = 0;
  /** Only the scroll position changed since the last painting. */
  private isOnlyScrolled = false;
  private readonly hover: Hover;
  private isPainting = false;

  constructor(
    host: HTMLElement,
    private readonly sheet: Sheet,
    private readonly journey: Journey,
    private readonly options: ViewOptions,
  ) {
    this.body = new Body(sheet, options.rowHeight);
    this.head = new ColumnHead(sheet, this.body, this.announcer, options, {
      commit: () => this.keyboard.commit(),
      focusCells: () => this.editor.focus(),
      relayout: () => this.relayout(),
      paint: () => this.paint(),
    });
    this.editor = new Editor(sheet, { begun: () => this.onBegin(), changed: () => this.offer() });
    this.root = make('div', 'sg-root');
    this.root.style.setProperty('--sg-row-height', `${options.rowHeight}px`);
    this.chooser = new Chooser(sheet, this.editor, this.root, (value) => this.keyboard.pick(value));
    this.keyboard = this.makeKeyboard();
    this.note = new Note(
      sheet,
      this.root,
      () => this.editor.focus(),
      () => this.invalidate(),
    );
    this.hover = new Hover(sheet, () => this.invalidate());
    this.active = new ActiveCell(sheet, this.body, this.editor, this.note, {
      surroundings: () => ({ hovered: this.hover.cell, isListOpen: this.chooser.isOpen }),
      openCalendar: () => void this.openCalendar(),
    });
    this.find = new FindBar(sheet, () => this.editor.focus());
    this.status = new StatusBar(sheet, {
      openProblems: () => this.problems.open(),
      shortcuts: () => this.openShortcuts(),
      save: () => void sheet.store.saveNow(),
    });
    this.problems = new ProblemList(sheet, {
      goTo: (row, col) => {
        sheet.selectCell({ row, col });
        this.editor.focus();
      },
      closed: () => this.editor.focus(),
    });
    this.empty = new EmptyState(sheet);
    this.work = new WorkStrip(journey, sheet.texts);
    journey.changed = () => this.work.paint();
    const clip = make('div', 'sg-clip', { role: 'presentation' }, this.body.element);
    this.totals = new Totals(sheet);
    this.body.pane.append(this.head.header.element, clip, this.totals.element);
    setAttribute(this.body.pane, 'aria-label', options.label);
    this.root.append(this.find.element, this.body.frame, this.empty.element);
    this.root.append(this.problems.element, this.work.element);
    if (options.statusBar) this.root.append(this.status.element);
    this.root.append(this.announcer.element, this.announcer.toast);
    host.append(this.root);
    this.pointer = this.makePointer(clip);
    listenToClipboard(sheet, this.editor, this.review);
    this.observer = new ResizeObserver(() => this.relayout());
    this.observer.observe(this.body.frame);
    this.listen();
    this.relayout();
  }

  private get cellActions(): CellActions {
    const { onCellHistory, onFilterBy } = this.options;
    const { row } = this.sheet.selection.active;
    const key = this.sheet.keyAt(row);
    const isStored = key !== null && this.sheet.store.row(key) !== null && this.sheet.groupAt(row) === null;
    const cell = this.activeElement();
    return {
      history: onCellHistory && isStored && cell ? () => onCellHistory(cell) : null,
      filterBy: isStored ? onFilterBy : null,
    };
  }

  private readonly review: ReviewPaste = async (job, check) => {
    const decided = await previewPaste(this.root, job, check);
    this.editor.focus();
    return decided;
  };

  focus(): void {
    this.editor.focus();
  }

  setSorts(sorts: readonly Sort[]): void {
    this.head.setSorts(sorts);
    this.invalidate();
  }

  relayout(): void {
    this.isStale = true;
    this.invalidate();
  }

  showProblems(): void {
    this.problems.open();
  }

  commit(): void {
    this.keyboard.commit();
  }

  destroy(): void {
    this.keyboard.commit();
    cancelAnimationFrame(this.frame);
    this.hover.destroy();
    for (const stop of this.stops) stop();
    this.observer.disconnect();
    this.pointer.destroy();
    this.find.destroy();
    this.body.destroy();
    this.empty.destroy();
    this.announcer.destroy();
    this.root.remove();
  }

  private listen(): void {
    const { sheet, body } = this;
    this.stops.push(sheet.store.onChange((change) => this.onStore(change)));
    this.stops.push(
      sheet.listen({
        selected: () => this.onSelected(),
        said: (sentence) => this.announcer.say(sentence),
      }),
    );
    body.frame.addEventListener('scroll', () => this.onScroll(), { passive: true });
    // The editor loses and takes the focus as it moves to another cell: that is painted already.
    const onFocus = () => this.isPainting || this.invalidate();
    this.editor.area.addEventListener('focus', onFocus);
    this.editor.area.addEventListener('blur', (event) => {
      // null when the window loses the focus or the editor moves to another cell: then typing goes on.
      if (event.relatedTarget !== null) this.keyboard.commit();
      onFocus();
    });
    this.stops.push(followPage(sheet, this.editor));
  }

  private makeKeyboard(): Keyboard {
    return new Keyboard(this.sheet, this.journey, this.editor, this.chooser, {
      page: () => ({ rows: this.body.pageRows, cols: this.body.pageCols }),
      openChooser: () => this.chooser.refresh(this.activeElement()),
      openCalendar: () => this.openCalendar(),
      focusNote: () => this.note.focusChoice(),
      focusHeader: (col) => this.head.header.focus(col),
      openColumnMenu: (col) => this.head.header.openMenu(col),
      openFind: (part) => this.find.open(part),
      openShortcuts: () => this.openShortcuts(),
      openProblems: () => this.problems.open(),
      cellHistory: () => this.cellActions.history?.(),
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
      fillBeside: (asCopy) => void fillBeside(this.sheet, asCopy),
      fill: (source, target, asCopy) => void fillTo(this.sheet, source, target, asCopy),
      scrollBy: (dx, dy) => this.body.frame.scrollBy(dx, dy),
      menu: (x, y) => this.openMenu(x, y),
      hover: (cell) => this.hover.over(cell),
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
    this.revision++;
    if (order) this.isStale = true;
    if (settled) {
      const { text, isNotable } = settledSentence(this.sheet.texts, settled);
      if (isNotable) this.announcer.say(text);
      else if (text !== '') this.announcer.whisper(text);
    }
    this.invalidate();
  }

  private onSelected(): void {
    // The list was read anew or the row moved: what is being typed goes on; in another cell it is taken first.
    if (this.editor.isEditing && !this.editor.isAtTarget) this.keyboard.commit();
    this.mustReveal = true;
    this.isOnlyScrolled = false;
    this.paint();
  }

  private onBegin(): void {
    this.offer();
    this.invalidate();
  }

  /** Of what is typed on, only the list of offers shows anything outside the editor. */
  private offer(): void {
    const column = this.sheet.columnAt(this.sheet.selection.active.col);
    if (!column || !isChosen(column) || this.editor.isComposing) return;
    const wasOpen = this.chooser.isOpen;
    this.chooser.refresh(this.activeElement());
    if (this.chooser.isOpen !== wasOpen) this.invalidate();
  }

  private onScroll(): void {
    if (this.frame === 0) this.isOnlyScrolled = true;
    this.schedule();
  }

  private invalidate(): void {
    this.isOnlyScrolled = false;
    this.schedule();
  }

  private schedule(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const hadFocus = this.editor.hasFocus;
    if (this.isStale) this.layout();
    const { sheet, body } = this;
    const { header } = this.head;
    if (this.mustReveal) {
      this.mustReveal = false;
      const { active, focus, anchor } = sheet.selection;
      const isRange = focus.row !== anchor.row || focus.col !== anchor.col;
      const isWhole =
        currentRange(sheet.selection).bottom - currentRange(sheet.selection).top >= sheet.store.rowCount - 1;
      body.reveal(isRange && !isWhole ? focus : active);
    }
    body.paint(header.rows, this.revision);
    const isQuick = this.isOnlyScrolled && !this.note.isShown;
    this.isOnlyScrolled = false;
    const ranges = allRanges(sheet.selection);
    header.paint(body.window, (col) => ranges.some(({ left, right }) => col >= left && col <= right));
    this.totals.paint(body.window, sheet.rowCount + header.rows + 1);
    if (isQuick) return;
    this.isPainting = true;
    this.active.paint(hadFocus);
    this.isPainting = false;
    this.root.classList.toggle('has-focus', this.editor.hasFocus);
    this.status.paint();
    this.problems.paint();
    this.empty.paint(body.hasGaps);
    // Without any cell the frame itself takes the focus, to be scrolled by keys.
    setAttribute(body.frame, 'tabindex', this.sheet.rowCount === 0 ? '0' : '-1');
  }

  private layout(): void {
    this.isStale = false;
    this.revision++;
    const { sheet, body } = this;
    const { layout, gutter } = this.head.widths.layout(body.frame.clientWidth);
    this.root.style.setProperty('--sg-gutter', `${gutter}px`);
    this.root.style.setProperty('--sg-frozen', `${layout.frozenWidth}px`);
    const { rows } = this.head.header;
    body.headHeight = HEAD_HEIGHT + (rows - 1) * BAND_HEIGHT;
    body.footHeight = this.totals.isShown ? FOOT_HEIGHT : 0;
    body.measure(layout);
    setAttribute(body.pane, 'aria-rowcount', String(sheet.rowCount + rows + (this.totals.isShown ? 1 : 0)));
    setAttribute(body.pane, 'aria-colcount', String(sheet.columns.length + 1));
  }

  private openMenu(x: number, y: number): void {
    const box = this.root.getBoundingClientRect();
    openMenu(
      this.root,
      this.sheet.texts.menu.label,
      { x: x - box.left, y: y - box.top },
      selectionMenu(this.sheet, this.journey, this.review, this.cellActions),
      () => this.editor.focus(),
    );
  }

  /** What was being typed is taken first, so that closing the calendar keeps it. */
  private openCalendar(): boolean {
    const cell = this.activeElement();
    if (!cell || !canPickDate(this.sheet)) return false;
    this.keyboard.commit();
    openCalendar(this.root, cell, this.sheet, () => this.editor.focus());
    return true;
  }

  private openShortcuts(): void {
    openShortcuts(this.root, this.sheet.texts, () => this.editor.focus());
  }

  setColumns(): void {
    this.keyboard.commit();
    this.head.setColumns();
    this.relayout();
  }
}
