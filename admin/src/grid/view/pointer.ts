import { addCell, at, type Cell, currentRange, extendTo, type Range, selectRange } from '../selection.js';
import type { Sheet } from '../sheet.js';

export interface PointerHooks {
  readonly cellFromPoint: (x: number, y: number) => Cell | null;
  /** Commits what is being typed before the selection moves; false keeps the editor where it is. */
  readonly beforeSelect: (cell: Cell) => boolean;
  readonly edit: () => void;
  readonly focus: () => void;
  readonly fillBeside: (asCopy: boolean) => void;
  readonly fill: (source: Range, target: Range, asCopy: boolean) => void;
  readonly scrollBy: (dx: number, dy: number) => void;
  readonly menu: (x: number, y: number) => void;
  readonly hover: (cell: Cell | null) => void;
}

const EDGE = 28;
/** How long a finger rests on a cell until the menu opens, and how far it may tremble meanwhile. */
const LONG_PRESS_MS = 500;
const TREMBLE_PX = 10;
/** How far a pressed mouse moves until it drags: rows that scroll under a resting one are not chosen. */
const DRAG_PX = 4;

interface Drag {
  readonly kind: 'range' | 'rows' | 'fill';
  readonly source: Range;
  readonly fromX: number;
  readonly fromY: number;
  x: number;
  y: number;
  hasMoved: boolean;
}

/** Mouse, pen and finger on the cells: a mouse selects by pressing and dragging, a finger by tapping. */
export class Pointer {
  private readonly stop = new AbortController();
  private drag: Drag | null = null;
  private frame = 0;
  private press: { readonly timer: number; readonly x: number; readonly y: number } | null = null;
  /** A finger that opened the menu lifts without tapping. */
  private wasLongPress = false;
  /** The last press was on the fill handle: what follows it is told of the body, which has captured the pointer. */
  private isOnHandle = false;

  constructor(
    private readonly sheet: Sheet,
    private readonly body: HTMLElement,
    private readonly hooks: PointerHooks,
  ) {
    const { signal } = this.stop;
    body.addEventListener('pointerdown', (event) => this.onDown(event), { signal });
    body.addEventListener('pointermove', (event) => this.onMove(event), { signal });
    body.addEventListener('pointerup', (event) => this.onUp(event), { signal });
    body.addEventListener('pointercancel', () => this.endAll(), { signal });
    body.addEventListener('pointerleave', () => hooks.hover(null), { signal });
    body.addEventListener('mousedown', (event) => !isEditorOpen(event) && event.preventDefault(), { signal });
    body.addEventListener('dblclick', (event) => this.onDoubleClick(event), { signal });
    // Lifted after a long press, the finger would choose the entry of the menu that lies under it.
    body.addEventListener('touchend', (event) => this.wasLongPress && event.preventDefault(), { signal });
    body.addEventListener('click', (event) => this.onClick(event), { signal });
    body.addEventListener('contextmenu', (event) => this.onMenu(event), { signal });
  }

  destroy(): void {
    this.stop.abort();
    this.endAll();
  }

  private onDown(event: PointerEvent): void {
    this.wasLongPress = false;
    if (isEditorOpen(event) || event.button !== 0) return;
    const target = event.target instanceof Element ? event.target : null;
    this.isOnHandle = target !== null && target.closest('.sg-fill') !== null;
    if (this.isOnHandle) {
      event.preventDefault();
      this.startDrag('fill', event);
      return;
    }
    if (target?.closest('.sg-widen')) {
      event.preventDefault();
      this.startDrag('range', event);
      return;
    }
    if (event.pointerType === 'touch') {
      this.startPress(event);
      return;
    }
    const cell = this.hooks.cellFromPoint(event.clientX, event.clientY);
    if (!cell || !this.hooks.beforeSelect(cell)) return;
    const isNumber = target?.closest('.sg-number') !== null;
    this.selectPressed(cell, event, isNumber);
    this.startDrag(isNumber ? 'rows' : 'range', event);
    this.hooks.focus();
  }

  private onDoubleClick(event: MouseEvent): void {
    if (isEditorOpen(event)) return;
    if (this.isOnHandle) this.hooks.fillBeside(event.ctrlKey);
    else this.hooks.edit();
  }

  private startPress({ clientX: x, clientY: y, isPrimary }: PointerEvent): void {
    this.endPress();
    if (!isPrimary) return;
    const timer = window.setTimeout(() => {
      this.press = null;
      this.wasLongPress = true;
      this.openMenu(x, y);
    }, LONG_PRESS_MS);
    this.press = { timer, x, y };
  }

  private endPress(): void {
    window.clearTimeout(this.press?.timer);
    this.press = null;
  }

  private selectPressed(cell: Cell, event: PointerEvent, isNumber: boolean): void {
    const { selection } = this.sheet;
    const isAdding = event.ctrlKey || event.metaKey;
    if (isNumber) this.selectRows(event.shiftKey ? selection.anchor.row : cell.row, cell.row, isAdding);
    else if (event.shiftKey) this.sheet.select(extendTo(selection, cell));
    else this.sheet.select(isAdding ? addCell(selection, cell) : at(cell));
  }

  private selectRows(from: number, to: number, isAdding: boolean): void {
    const { selection, columns } = this.sheet;
    const range = { top: from, bottom: to, left: 0, right: columns.length - 1 };
    const others = isAdding ? [...selection.others, currentRange(selection)] : [];
    this.sheet.select(selectRange({ row: from, col: 0 }, range, others));
  }

  private startDrag(kind: Drag['kind'], event: PointerEvent): void {
    const { clientX: x, clientY: y } = event;
    const source = currentRange(this.sheet.selection);
    this.drag = { kind, source, fromX: x, fromY: y, x, y, hasMoved: false };
    this.body.setPointerCapture(event.pointerId);
    this.frame = requestAnimationFrame(() => this.scrollAtEdge());
  }

  private onMove(event: PointerEvent): void {
    if (this.press && Math.hypot(event.clientX - this.press.x, event.clientY - this.press.y) > TREMBLE_PX)
      this.endPress();
    if (!this.drag) {
      const isNear =
        event.pointerType === 'mouse' && event.target instanceof Element && event.target.closest('.sg-cell');
      this.hooks.hover(isNear ? this.hooks.cellFromPoint(event.clientX, event.clientY) : null);
      return;
    }
    const { drag } = this;
    drag.x = event.clientX;
    drag.y = event.clientY;
    drag.hasMoved ||= Math.hypot(drag.x - drag.fromX, drag.y - drag.fromY) > DRAG_PX;
    if (drag.hasMoved) this.dragTo();
  }

  private dragTo(): void {
    const { drag } = this;
    const cell = drag && this.hooks.cellFromPoint(drag.x, drag.y);
    if (!drag || !cell) return;
    const { focus } = this.sheet.selection;
    if (drag.kind === 'fill') this.sheet.select(this.fillSelection(drag.source, cell));
    else if (drag.kind === 'rows') {
      if (cell.row !== focus.row)
        this.sheet.select(extendTo(this.sheet.selection, { row: cell.row, col: focus.col }));
    } else if (cell.row !== focus.row || cell.col !== focus.col) {
      this.sheet.select(extendTo(this.sheet.selection, cell));
    }
  }

  /** The source stretched along the side the pointer went furthest beyond. */
  private fillSelection(source: Range, cell: Cell) {
    const down = Math.max(0, cell.row - source.bottom, source.top - cell.row);
    const across = Math.max(0, cell.col - source.right, source.left - cell.col);
    const target =
      down >= across
        ? { ...source, top: Math.min(source.top, cell.row), bottom: Math.max(source.bottom, cell.row) }
        : { ...source, left: Math.min(source.left, cell.col), right: Math.max(source.right, cell.col) };
    return selectRange(this.sheet.selection.active, target);
  }

  private onUp(event: PointerEvent): void {
    const { drag } = this;
    this.endAll();
    if (drag?.kind !== 'fill' || !drag.hasMoved) return;
    this.hooks.fill(drag.source, currentRange(this.sheet.selection), event.ctrlKey || event.metaKey);
    this.hooks.focus();
  }

  private endAll(): void {
    this.endPress();
    this.drag = null;
    cancelAnimationFrame(this.frame);
  }

  private scrollAtEdge(): void {
    if (!this.drag) return;
    if (this.drag.hasMoved) this.scrollTowards(this.drag);
    this.frame = requestAnimationFrame(() => this.scrollAtEdge());
  }

  private scrollTowards({ x, y }: Drag): void {
    const box = this.body.getBoundingClientRect();
    const dx = x > box.right - EDGE ? 18 : x < box.left + EDGE ? -18 : 0;
    const dy = y > box.bottom - EDGE ? 18 : y < box.top ? -18 : 0;
    if (dx === 0 && dy === 0) return;
    this.hooks.scrollBy(dx, dy);
    this.dragTo();
  }

  /** A tap selects; a tap on the selected cell edits it. Swiping stays the browser's. */
  private onClick(event: PointerEvent | MouseEvent): void {
    if (!('pointerType' in event) || event.pointerType !== 'touch' || isEditorOpen(event)) return;
    const isOnWiden = event.target instanceof Element && event.target.closest('.sg-widen') !== null;
    if (this.wasLongPress || isOnWiden) return;
    const cell = this.hooks.cellFromPoint(event.clientX, event.clientY);
    if (!cell) return;
    const { active } = this.sheet.selection;
    const isAgain =
      active.row === cell.row && active.col === cell.col && document.activeElement?.className === 'sg-editor';
    if (isAgain) {
      this.hooks.edit();
      return;
    }
    if (!this.hooks.beforeSelect(cell)) return;
    const isNumber = event.target instanceof Element && event.target.closest('.sg-number') !== null;
    if (isNumber) this.selectRows(cell.row, cell.row, false);
    else this.sheet.selectCell(cell);
    this.hooks.focus();
  }

  private onMenu(event: MouseEvent): void {
    if (isEditorOpen(event)) return;
    event.preventDefault();
    // The browser's own long press comes before or after ours: the menu opens once.
    if (this.wasLongPress) return;
    if (this.press) {
      this.endPress();
      this.wasLongPress = true;
    }
    this.openMenu(event.clientX, event.clientY);
  }

  private openMenu(x: number, y: number): void {
    const cell = this.hooks.cellFromPoint(x, y);
    if (!cell || !this.hooks.beforeSelect(cell)) return;
    const { top, bottom, left, right } = currentRange(this.sheet.selection);
    const isInside = cell.row >= top && cell.row <= bottom && cell.col >= left && cell.col <= right;
    if (!isInside) this.sheet.selectCell(cell);
    this.hooks.menu(x, y);
  }
}

/** Inside the open editor the pointer places the caret. */
function isEditorOpen(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('.sg-cell.is-editing .sg-editor') !== null;
}
