import { isBad, isNumeric, isWaiting } from '../column.js';
import { allRanges, contains } from '../selection.js';
import type { Sheet } from '../sheet.js';
import { type MetRules, ruleFor, type TintRule } from '../tint.js';
import { make, setAttribute } from './dom.js';

/** One cell of the pool. What it shows is compared as text, and only differences are written. */
export class CellView {
  readonly element: HTMLDivElement;
  private readonly text: Text;
  private shown = '';
  private classes = '';

  constructor() {
    this.text = document.createTextNode('');
    const span = make('span', 'sg-text');
    span.append(this.text);
    this.element = make('div', 'sg-cell', { role: 'gridcell' }, span);
  }

  /** Moves to another column; the row sets it anew anyway. */
  place(col: number, left: number, width: number): void {
    setAttribute(this.element, 'aria-colindex', String(col + 2));
    this.element.dataset.col = String(col);
    this.element.style.left = `${left}px`;
    this.element.style.width = `${width}px`;
  }

  paint(sheet: Sheet, row: number, col: number, met: MetRules): void {
    const text = sheet.textAt(row, col);
    if (text !== this.shown) {
      this.shown = text;
      this.text.data = text;
    }
    const rule = ruleFor(met, sheet.columnAt(col)?.field ?? '');
    const classes = classesOf(sheet, row, col) + tintClasses(rule, col);
    setAttribute(this.element, 'aria-description', rule?.title ?? null);
    if (classes === this.classes) return;
    this.classes = classes;
    const { element } = this;
    element.className = classes;
    const column = sheet.columnAt(col);
    setAttribute(element, 'aria-selected', String(classes.includes(' is-selected')));
    setAttribute(element, 'aria-readonly', classes.includes(' is-locked') ? 'true' : null);
    setAttribute(element, 'aria-invalid', classes.includes(' is-refused') ? 'true' : null);
    setAttribute(element, 'aria-required', column?.required ? 'true' : null);
  }
}

/** A tinted row carries its mark in the first cell. */
function tintClasses(rule: TintRule | null, col: number): string {
  if (!rule) return '';
  const isMarked = rule.field !== null || col === 0;
  return ` is-tinted tint-${rule.tint}${isMarked ? ' is-marked' : ''}`;
}

function classesOf(sheet: Sheet, row: number, col: number): string {
  const { store, selection } = sheet;
  const column = sheet.columnAt(col);
  if (!column) return 'sg-cell';
  let classes = 'sg-cell';
  if (isNumeric(column)) classes += ' is-number';
  if (col < sheet.frozenCount) classes += ' is-frozen';
  const key = sheet.keyAt(row);
  const isBlank = sheet.isBlankRow(row);
  if (key !== null) {
    const state = store.state(key, column.field);
    if (state !== 'clean') classes += ` is-${state}`;
    const content = store.content(key, column.field);
    if (isBad(content) && !isWaiting(content)) classes += ' is-bad';
  } else if (!isBlank) classes += ' is-loading';
  if (column.readOnly || (key !== null && sheet.lockOf(row, col) !== null)) classes += ' is-locked';
  for (const range of allRanges(selection)) {
    if (!contains(range, row, col)) continue;
    classes += ' is-selected';
    if (row === range.top) classes += ' edge-top';
    if (row === range.bottom) classes += ' edge-bottom';
    if (col === range.left) classes += ' edge-left';
    if (col === range.right) classes += ' edge-right';
    break;
  }
  if (selection.active.row === row && selection.active.col === col) classes += ' is-active';
  return classes;
}
