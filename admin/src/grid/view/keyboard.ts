import type { CellContent } from '../column.js';
import { type Command, commandOf, isForeign } from '../keys.js';
import type { Journey } from '../journey.js';
import { navigate } from '../navigation.js';
import { enterEverywhere, spread } from '../operations/fill-selection.js';
import { clear, fillDown, fillRight } from '../operations/fill.js';
import { nextProblem } from '../operations/problems.js';
import { repeat } from '../operations/repeat.js';
import { deleteRows, duplicateRows, insertRows } from '../operations/rows.js';
import { correctActive } from '../operations/suggest.js';
import { at, type Cell, currentRange, isSingle, sizeOf } from '../selection.js';
import type { Sheet } from '../sheet.js';
import { type Chooser, toggled } from './chooser.js';
import type { Editor } from './editor.js';

export interface KeyboardHooks {
  readonly page: () => { readonly rows: number; readonly cols: number };
  readonly openChooser: () => void;
  /** false where the active cell is no date that may be changed. */
  readonly openCalendar: () => boolean;
  readonly focusNote: () => boolean;
  readonly focusHeader: (col: number) => void;
  readonly openColumnMenu: (col: number) => void;
  readonly openFind: (part: 'find' | 'replace' | 'goTo') => void;
  readonly openShortcuts: () => void;
  readonly openMenu: () => void;
  readonly openProblems: () => void;
  readonly cellHistory: () => void;
}

const MOVING_COMMITS = new Set<Command>(['enter', 'enterUp', 'next', 'previous']);
const ARROWS = new Set<Command>([
  'up',
  'down',
  'left',
  'right',
  'jumpUp',
  'jumpDown',
  'jumpLeft',
  'jumpRight',
]);
const TO_END = new Set<Command>(['sheetEnd', 'jumpDown', 'extendSheetEnd', 'extendJumpDown']);
/** While typing the browser must not reload the page, set a bookmark or open another for them. */
const LEAVING = new Set<Command>([
  'fillDown',
  'fillRight',
  'duplicate',
  'cellHistory',
  'columnMenu',
  'shortcuts',
]);
const PAGES = new Set<Command>(['pageUp', 'pageDown', 'pageLeft', 'pageRight']);

/** What keys do in the cells, while typing and while not. */
export class Keyboard {
  /** After Esc, Tab leaves the grid instead of going to the next cell. */
  private isLeaving = false;

  constructor(
    private readonly sheet: Sheet,
    private readonly journey: Journey,
    private readonly editor: Editor,
    private readonly chooser: Chooser,
    private readonly hooks: KeyboardHooks,
  ) {
    editor.area.addEventListener('keydown', (event) => this.onKey(event));
  }

  /** Takes what is being typed, as the selection is about to move. */
  commit(): void {
    const typed = this.takeTyped();
    if (typed?.picked) this.sheet.put(typed.picked.value, typed.target);
    else if (typed) this.sheet.commit(typed.text, typed.target);
  }

  private commitEverywhere(): void {
    const typed = this.takeTyped();
    if (typed) void enterEverywhere(this.sheet, typed.target.col, typed.text, typed.picked?.value);
  }

  private takeTyped() {
    const { target, text } = this.editor;
    if (!this.editor.isEditing || !target) return null;
    const { picked } = this.chooser;
    this.chooser.close();
    this.editor.end();
    return { target, text, picked };
  }

  pick(content: CellContent): void {
    const target = this.editor.target ?? this.sheet.activeTarget;
    this.chooser.close();
    this.editor.end();
    this.sheet.put(content, target);
    this.editor.focus();
  }

  cancel(): void {
    this.chooser.close();
    this.editor.end();
    this.sheet.select(this.sheet.selection);
  }

  edit(): void {
    this.editor.focus();
    if (this.toggleGroup()) return;
    if (this.editor.area.readOnly) {
      this.sheet.say(this.lockReason());
      return;
    }
    this.editor.begin('edit');
    this.hooks.openChooser();
  }

  private lockReason(): string {
    const { active } = this.sheet.selection;
    return this.sheet.lockOf(active.row, active.col) ?? this.sheet.texts.said.locked;
  }

  private onKey(event: KeyboardEvent): void {
    // 229: the input method has the key, even where isComposing comes one event late.
    if (event.isComposing || event.keyCode === 229) return;
    const command = commandOf(event);
    const isLeavingNow = this.isLeaving && (command === 'next' || command === 'previous');
    if (!['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) this.isLeaving = false;
    if (isLeavingNow) return;
    if (command === null && isForeign(event)) {
      event.preventDefault();
      return this.sheet.say(this.sheet.texts.said.noSuchKey);
    }
    const isTaken = this.editor.isEditing
      ? this.whileEditing(command)
      : command !== null && this.whileReady(command);
    if (isTaken) event.preventDefault();
    else if (!this.editor.isEditing && this.editor.area.readOnly && isTyping(event))
      this.sheet.say(this.lockReason());
  }

  private whileEditing(command: Command | null): boolean {
    if (command === null) return false;
    if (this.chooser.isOpen && (command === 'up' || command === 'down')) {
      this.chooser.move(command === 'down' ? 1 : -1);
      return true;
    }
    if (
      MOVING_COMMITS.has(command) ||
      ((ARROWS.has(command) || PAGES.has(command)) && this.editor.mode === 'enter')
    ) {
      this.commit();
      this.move(command);
      return true;
    }
    switch (command) {
      case 'cancel':
        this.cancel();
        return true;
      case 'newline':
        this.editor.insert('\n');
        return true;
      case 'fillSelection':
        this.commitEverywhere();
        return true;
      case 'edit':
        this.editor.mode = this.editor.mode === 'edit' ? 'enter' : 'edit';
        return true;
      case 'open':
        if (!this.hooks.openCalendar()) this.hooks.openChooser();
        return true;
      case 'today':
        this.editor.insert(this.today());
        return true;
      case 'save':
        this.commit();
        void this.sheet.store.saveNow();
        return true;
      case 'find':
      case 'replace':
      case 'goTo':
        this.commit();
        this.hooks.openFind(command);
        return true;
      default:
        return LEAVING.has(command);
    }
  }

  private whileReady(command: Command): boolean {
    const { sheet } = this;
    const { active } = sheet.selection;
    switch (command) {
      case 'edit':
        this.edit();
        return true;
      case 'cancel':
        this.isLeaving = true;
        this.journey.longWork?.stop();
        if (!isSingle(currentRange(sheet.selection))) sheet.select(at(active));
        return true;
      case 'newline':
        this.edit();
        this.editor.insert('\n');
        return true;
      case 'open':
        if (!this.hooks.focusNote() && !this.hooks.openCalendar()) this.edit();
        return true;
      case 'toggle':
        return this.toggle();
      case 'clear':
        void clear(sheet);
        return true;
      case 'erase':
        return this.erase();
      case 'today':
        return this.putToday();
      case 'fillDown':
        void fillDown(sheet);
        return true;
      case 'fillRight':
        void fillRight(sheet);
        return true;
      case 'fillSelection':
        void spread(sheet);
        return true;
      case 'repeat':
        void repeat(sheet);
        return true;
      case 'undo':
        void this.journey.undo();
        return true;
      case 'redo':
        // As in Excel, Ctrl+Y repeats where nothing was undone.
        if (sheet.store.history.canRedo || !sheet.store.history.canUndo) void this.journey.redo();
        else void repeat(sheet);
        return true;
      case 'insertRow':
        insertRows(sheet, 'above');
        return true;
      case 'deleteRow':
        void deleteRows(sheet);
        return true;
      case 'duplicate':
        void duplicateRows(sheet);
        return true;
      case 'nextProblem':
      case 'previousProblem':
        this.goToProblem(command === 'nextProblem' ? 1 : -1);
        return true;
      case 'find':
      case 'replace':
      case 'goTo':
        this.hooks.openFind(command);
        return true;
      case 'save':
        void sheet.store.saveNow();
        return true;
      case 'menu':
        this.hooks.openMenu();
        return true;
      case 'columnMenu':
        this.hooks.openColumnMenu(active.col);
        return true;
      case 'shortcuts':
        this.hooks.openShortcuts();
        return true;
      case 'problems':
        this.hooks.openProblems();
        return true;
      case 'cellHistory':
        this.hooks.cellHistory();
        return true;
      case 'correct':
        void correctActive(sheet);
        return true;
      default:
        return this.move(command);
    }
  }

  goToProblem(direction: 1 | -1): void {
    const cell = nextProblem(this.sheet, this.sheet.selection.active, direction);
    if (!cell) return this.sheet.say(this.sheet.texts.said.noProblems);
    this.sheet.selectCell(cell);
    this.editor.focus();
  }

  private move(command: Command): boolean {
    const { sheet } = this;
    const before = sheet.selection;
    if (command === 'up' && before.active.row === 0) {
      this.hooks.focusHeader(before.active.col);
      return true;
    }
    const { rows, cols } = sheet.bounds;
    const page = this.hooks.page();
    const filledRows = sheet.store.rowCount;
    const isFilled = ({ row, col }: Cell) =>
      sheet.keyAt(row) === null ? null : !sheet.groupAt(row) && sheet.contentAt(row, col) !== null;
    const ground = { rows, cols, filledRows, page: page.rows, pageCols: page.cols, isFilled };
    const next = navigate(before, command, ground);
    if (!next) return false;
    if (TO_END.has(command) && sheet.store.list.hasMore && next.focus.row >= filledRows - 1) {
      if (!this.journey.longWork) void this.moveToEnd(command);
      return true;
    }
    // At either end of the table Tab goes on to what follows the grid on the page.
    if (next === before) return command !== 'next' && command !== 'previous';
    sheet.select(next);
    const size = sizeOf(currentRange(next));
    if (size.cells > 1 && !MOVING_COMMITS.has(command))
      sheet.say(sheet.texts.said.selected(size.rows, size.cols));
    return true;
  }

  private async moveToEnd(command: Command): Promise<void> {
    const before = this.sheet.selection;
    const isRead = await this.journey.readAllGroups();
    // Who has gone on to another cell meanwhile stays there, and what cannot be read has no end.
    if (isRead && this.sheet.selection === before && !this.sheet.store.list.hasMore) this.move(command);
  }

  private toggleGroup(): boolean {
    const { row } = this.sheet.selection.active;
    const key = this.sheet.groupAt(row) ? this.sheet.keyAt(row) : null;
    if (key !== null) void this.sheet.store.list.toggleGroup(key);
    return key !== null;
  }

  private toggle(): boolean {
    if (this.toggleGroup()) return true;
    const { active } = this.sheet.selection;
    if (this.sheet.columnAt(active.col)?.type !== 'yesNo') return false;
    this.sheet.put(toggled(this.sheet.contentAt(active.row, active.col)), this.sheet.activeTarget);
    return true;
  }

  /** Backspace opens the cell empty, as in a spreadsheet. */
  private erase(): boolean {
    if (this.editor.area.readOnly) return true;
    this.editor.area.value = '';
    this.editor.begin('enter');
    return true;
  }

  private today(): string {
    return this.sheet.todayIso.split('-').reverse().join('/');
  }

  private putToday(): boolean {
    const { active } = this.sheet.selection;
    if (this.sheet.columnAt(active.col)?.type !== 'date') return true;
    this.sheet.commit(this.today(), this.sheet.activeTarget);
    return true;
  }
}

function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}
