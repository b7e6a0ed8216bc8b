import { addCell, at, type Cell, currentRange, extendTo, type Range, selectRange } from '../selection.js';
import type { Sheet } from '../sheet.js';

export interface PointerHooks {
  readonly cellFromPoint: (x: number, y: number) => Cell | null;
  /** Commits what is being typed before the selection moves; false keeps the editor where it is. */
  readonly beforeSelect: (cell: Cell) => boolean;
  readonly edit: () => void;
  readonly focus: () => void;
  readonly fill: (source: Range, target: Range, asCopy: boolean) => void;
  readonly scrollBy: (dx: number, dy: number) => void;
  readonly menu: (x: number, y: number) => void;
  readonly hover: (cell: Cell | null) => void;
}

const EDGE = 28;

/** Mouse, pen and finger on the cells: a mouse selects by pressing and dragging, a finger by tapping. */
export class Pointer {
  private readonly stop = new AbortController();
  private drag: { kind: 'range' | 'rows' | 'fill'; source: Range; x: number; y: number } | null = null;
  private frame = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly body: HTMLElement,
    private readonly hooks: PointerHooks,
  ) {
    const { signal } = this.stop;
    body.addEventListener('pointerdown', (event) => this.onDown(event), { signal });
    body.addEventListener('pointermove', (event) => this.onMove(event), { signal });
    body.addEventListener('pointerup', (event) => this.onUp(event), { signal });
    body.addEventListener('pointercancel', () => this.endDrag(), { signal });
    body.addEventListener('pointerleave', () => hooks.hover(null), { signal });
    body.addEventListener('mousedown', (event) => !isEditorOpen(event) && event.preventDefault(), { signal });
    body.addEventListener('dblclick', (event) => !isEditorOpen(event) && hooks.edit(), { signal });
    body.addEventListener('click', (event) => this.onClick(event), { signal });
    body.addEventListener('contextmenu', (event) => this.onMenu(event), { signal });
  }

  destroy(): void {
    this.stop.abort();
    this.endDrag();
  }

  private onDown(event: PointerEvent): void {
    if (isEditorOpen(event) || event.button !== 0) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('.sg-fill')) {
      event.preventDefault();
      this.startDrag('fill', event);
      return;
    }
    if (event.pointerType === 'touch') return;
    const cell = this.hooks.cellFromPoint(event.clientX, event.clientY);
    if (!cell || !this.hooks.beforeSelect(cell)) return;
    const isNumber = target?.closest('.sg-number') !== null;
    this.press(cell, event, isNumber);
    this.startDrag(isNumber ? 'rows' : 'range', event);
    this.hooks.focus();
  }

  private press(cell: Cell, event: PointerEvent, isNumber: boolean): void {
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

  private startDrag(kind: 'range' | 'rows' | 'fill', event: PointerEvent): void {
    this.drag = { kind, source: currentRange(this.sheet.selection), x: event.clientX, y: event.clientY };
    this.body.setPointerCapture(event.pointerId);
    this.frame = requestAnimationFrame(() => this.scrollAtEdge());
  }

  private onMove(event: PointerEvent): void {
    if (!this.drag) {
      const isNear =
        event.pointerType === 'mouse' && event.target instanceof Element && event.target.closest('.sg-cell');
      this.hooks.hover(isNear ? this.hooks.cellFromPoint(event.clientX, event.clientY) : null);
      return;
    }
    this.drag.x = event.clientX;
    this.drag.y = event.clientY;
    this.dragTo();
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
    this.endDrag();
    if (drag?.kind !== 'fill') return;
    this.hooks.fill(drag.source, currentRange(this.sheet.selection), event.ctrlKey || event.metaKey);
    this.hooks.focus();
  }

  private endDrag(): void {
    this.drag = null;
    cancelAnimationFrame(this.frame);
  }

  private scrollAtEdge(): void {
    if (!this.drag) return;
    const box = this.body.getBoundingClientRect();
    const { x, y } = this.drag;
    const dx = x > box.right - EDGE ? 18 : x < box.left + EDGE ? -18 : 0;
    const dy = y > box.bottom - EDGE ? 18 : y < box.top ? -18 : 0;
    if (dx !== 0 || dy !== 0) {
      this.hooks.scrollBy(dx, dy);
      this.dragTo();
    }
    this.frame = requestAnimationFrame(() => this.scrollAtEdge());
  }

  /** A tap selects; a tap on the selected cell edits it. Swiping stays the browser's. */
  private onClick(event: PointerEvent | MouseEvent): void {
    if (!('pointerType' in event) || event.pointerType !== 'touch' || isEditorOpen(event)) return;
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
    const cell = this.hooks.cellFromPoint(event.clientX, event.clientY);
    if (!cell || !this.hooks.beforeSelect(cell)) return;
    const { top, bottom, left, right } = currentRange(this.sheet.selection);
    const isInside = cell.row >= top && cell.row <= bottom && cell.col >= left && cell.col <= right;
    if (!isInside) this.sheet.selectCell(cell);
    this.hooks.menu(event.clientX, event.clientY);
  }
}

/** Inside the open editor the pointer places the caret. */
function isEditorOpen(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('.sg-cell.is-editing .sg-editor') !== null;
}
