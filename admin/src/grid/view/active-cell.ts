import { type Cell, currentRange } from '../selection.js';
import type { Sheet } from '../sheet.js';
import { ruleFor } from '../tint.js';
import type { Body } from './body.js';
import { canPickDate } from './calendar.js';
import { button, make, setAttribute } from './dom.js';
import type { Editor } from './editor.js';
import type { Note } from './note.js';

interface Surroundings {
  readonly hovered: Cell | null;
  readonly isListOpen: boolean;
}

interface ActiveCellHooks {
  readonly surroundings: () => Surroundings;
  readonly openCalendar: () => void;
}

/** What gathers around the active cell: the editor, the handles of the selection and a date's calendar in it, the note beside it. */
export class ActiveCell {
  private readonly fillHandle = make('div', 'sg-fill', { 'aria-hidden': 'true' });
  /** Widens the selection under a finger, where dragging over the cells scrolls. */
  private readonly widenHandle = make('div', 'sg-widen', { 'aria-hidden': 'true' });
  private readonly calendarButton: HTMLButtonElement;

  constructor(
    private readonly sheet: Sheet,
    private readonly body: Body,
    private readonly editor: Editor,
    private readonly note: Note,
    private readonly hooks: ActiveCellHooks,
  ) {
    this.calendarButton = makeCalendarButton(sheet, hooks.openCalendar);
  }

  paint(hadFocus: boolean): void {
    const { active } = this.sheet.selection;
    const element = this.body.cell(active);
    if (!element || !this.sheet.columnAt(active.col)) {
      this.note.hide();
      this.fillHandle.remove();
      this.widenHandle.remove();
      this.calendarButton.remove();
      return;
    }
    this.editor.attach(element);
    this.placeHandles();
    this.placeCalendarButton(element);
    this.describe(active, this.showNote(active, element));
    // Last, with all written: taking the focus lays the page out, and who listens hears the name of the new cell.
    if (hadFocus && !this.editor.hasFocus) this.editor.focus();
  }

  /** true when the note speaks of the active cell. */
  private showNote(active: Cell, element: HTMLElement): boolean {
    const { hovered, isListOpen } = this.hooks.surroundings();
    if (hovered) {
      this.note.show(hovered, () => this.body.cell(hovered), false, true);
      return false;
    }
    if (isListOpen) {
      this.note.hide();
      return false;
    }
    const anchor = () => (this.isInView(element) ? element : null);
    return this.note.show(active, anchor, this.editor.isEditing, false);
  }

  private describe({ row, col }: Cell, isNoted: boolean): void {
    const { store, texts } = this.sheet;
    const column = this.sheet.columnAt(col);
    const key = this.sheet.keyAt(row);
    if (!column) return;
    const { area } = this.editor;
    const problem = key === null ? null : (store.problem(key, column.field) ?? store.rowProblem(key));
    const noteId = isNoted ? this.note.id : null;
    const tint = ruleFor(this.sheet.tintsOf(row), column.field)?.title;
    const lock = typeof column.readOnly === 'string' ? column.readOnly : null;
    setAttribute(area, 'aria-description', [tint, lock].filter(Boolean).join('. ') || null);
    setAttribute(area, 'aria-invalid', problem ? 'true' : null);
    setAttribute(area, 'aria-required', column.required ? 'true' : null);
    setAttribute(area, 'aria-errormessage', problem ? noteId : null);
    this.editor.rest(texts.cellName(column.title, row + 1), noteId);
  }

  private isInView(element: HTMLElement): boolean {
    const cell = element.getBoundingClientRect();
    const pane = this.body.pane.getBoundingClientRect();
    return cell.bottom > pane.top + this.body.headHeight && cell.top < pane.bottom && cell.left < pane.right;
  }

  private placeHandles(): void {
    const { bottom, right } = currentRange(this.sheet.selection);
    const corner = this.editor.isEditing ? null : this.body.cell({ row: bottom, col: right });
    for (const handle of [this.fillHandle, this.widenHandle]) {
      if (!corner) handle.remove();
      else if (handle.parentElement !== corner) corner.append(handle);
    }
  }

  private placeCalendarButton(cell: HTMLElement): void {
    if (this.editor.isEditing || !canPickDate(this.sheet)) this.calendarButton.remove();
    else if (this.calendarButton.parentElement !== cell) cell.append(this.calendarButton);
  }
}

/** For the pointer; by keyboard Alt+↓ opens the calendar. Pressing it neither selects cells nor takes the focus. */
function makeCalendarButton({ texts }: Sheet, open: () => void): HTMLButtonElement {
  const element = button('sg-open-calendar', '', open, texts.calendar.open);
  element.tabIndex = -1;
  for (const name of ['pointerdown', 'mousedown', 'click', 'dblclick']) {
    element.addEventListener(name, (event) => {
      event.preventDefault();
      event.stopPropagation();
    });
  }
  return element;
}
