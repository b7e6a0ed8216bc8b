import { firstShown, isWithin, movedBy, weekdayOf, weeksOf, within } from '../calendar.js';
import { formatDate } from '../codec/date.js';
import type { Column } from '../column.js';
import { chordOf } from '../keys.js';
import type { Sheet } from '../sheet.js';
import { button, make, setAttribute, uniqueId } from './dom.js';

/** The active cell is a date that may be changed. */
export function canPickDate(sheet: Sheet): boolean {
  const { row, col } = sheet.selection.active;
  return sheet.columnAt(col)?.type === 'date' && sheet.lockOf(row, col) === null;
}

/** Opens a calendar at the active cell, a date. The day chosen goes the way of a typed one. */
export function openCalendar(
  layer: HTMLElement,
  anchor: HTMLElement,
  sheet: Sheet,
  closed: () => void,
): void {
  const { row, col } = sheet.selection.active;
  const column = sheet.columnAt(col);
  if (!column) return;
  const target = sheet.activeTarget;
  const calendar = new Calendar(
    sheet,
    column,
    firstShown(sheet.contentAt(row, col), column, sheet.todayIso),
    {
      chosen: sheet.contentAt(row, col),
      choose: (day) => sheet.commit(formatDate(day), target),
    },
  );
  calendar.open(layer, anchor, closed);
}

interface Choosing {
  readonly chosen: unknown;
  readonly choose: (day: string) => void;
}

/** A modal dialog with the days of one month; the focus walks from day to day and takes the month along. */
class Calendar {
  private readonly dialog: HTMLDialogElement;
  private readonly title = make('h2', '', { id: uniqueId('sg-month'), 'aria-live': 'polite' });
  private readonly days = make('tbody');

  constructor(
    private readonly sheet: Sheet,
    private readonly column: Column,
    private day: string,
    private readonly choosing: Choosing,
  ) {
    const { calendar } = sheet.texts;
    this.dialog = make(
      'dialog',
      'sg-calendar',
      { 'aria-label': calendar.title(column.title) },
      make(
        'header',
        '',
        {},
        button('sg-close', '‹', () => this.turn('PageUp'), calendar.previousMonth),
        this.title,
        button('sg-close', '›', () => this.turn('PageDown'), calendar.nextMonth),
      ),
      this.makeTable(),
      make('p', 'sg-quiet', {}, calendar.keys),
      ...(column.partialDate ? [make('p', 'sg-quiet', {}, calendar.partial)] : []),
    );
    this.paint();
  }

  open(layer: HTMLElement, anchor: HTMLElement, closed: () => void): void {
    const { dialog } = this;
    dialog.addEventListener('close', () => {
      dialog.remove();
      closed();
    });
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    layer.append(dialog);
    dialog.showModal();
    placeAt(dialog, anchor.getBoundingClientRect());
    this.focusDay();
  }

  private makeTable(): HTMLTableElement {
    const heads = this.sheet.texts.calendar.weekdays.map(({ short, long }) =>
      make('th', '', { scope: 'col', abbr: long }, short),
    );
    const table = make(
      'table',
      '',
      { role: 'grid', 'aria-labelledby': this.title.id },
      make('thead', '', {}, make('tr', '', {}, ...heads)),
      this.days,
    );
    this.days.addEventListener('click', (event) => {
      const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-day]') : null;
      if (cell?.dataset.day) this.choose(cell.dataset.day);
    });
    table.addEventListener('keydown', (event) => this.onKey(event));
    return table;
  }

  private onKey(event: KeyboardEvent): void {
    const chord = chordOf(event);
    if (chord === 'Enter' || chord === 'Space') this.choose(this.day);
    else if (movedBy(chord, this.day) === null) return;
    else {
      this.turn(chord);
      this.focusDay();
    }
    event.preventDefault();
  }

  private turn(chord: string): void {
    this.day = within(movedBy(chord, this.day) ?? this.day, this.column);
    this.paint();
  }

  private choose(day: string): void {
    if (!isWithin(day, this.column)) return;
    this.choosing.choose(day);
    this.dialog.close();
  }

  private focusDay(): void {
    this.days.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  private paint(): void {
    const month = this.monthOf(this.day);
    if (this.title.textContent !== month) this.title.textContent = month;
    this.days.replaceChildren(
      ...weeksOf(this.day).map((week) => make('tr', '', {}, ...week.map((day) => this.makeDay(day)))),
    );
  }

  private makeDay(day: string): HTMLElement {
    const { calendar } = this.sheet.texts;
    const date = Number(day.slice(8));
    const weekday = calendar.weekdays[weekdayOf(day)]?.long ?? '';
    const isOther = day.slice(0, 7) !== this.day.slice(0, 7);
    const cell = make(
      'td',
      isOther ? 'is-other' : '',
      {
        role: 'gridcell',
        'data-day': day,
        tabindex: day === this.day ? '0' : '-1',
        'aria-label': calendar.day(weekday, date, this.monthOf(day)),
        'aria-selected': String(day === this.choosing.chosen),
      },
      String(date),
    );
    setAttribute(cell, 'aria-current', day === this.sheet.todayIso ? 'date' : null);
    setAttribute(cell, 'aria-disabled', isWithin(day, this.column) ? null : 'true');
    return cell;
  }

  private monthOf(day: string): string {
    return this.sheet.texts.calendar.month(Number(day.slice(5, 7)), Number(day.slice(0, 4)));
  }
}

/** Below the cell, or above where the window ends; within the window. */
function placeAt(dialog: HTMLElement, cell: DOMRect): void {
  const { offsetHeight: height, offsetWidth: width } = dialog;
  const top = cell.bottom + height <= window.innerHeight ? cell.bottom : cell.top - height;
  dialog.style.top = `${Math.max(4, top)}px`;
  dialog.style.left = `${Math.max(4, Math.min(cell.left, window.innerWidth - width - 4))}px`;
}
