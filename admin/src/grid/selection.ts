export interface Cell {
  readonly row: number;
  readonly col: number;
}

/** Both ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Bounds {
  readonly rows: number;
  readonly cols: number;
}

/** The active cell is where typing goes; anchor and focus are the corners of the last range. */
export interface Selection {
  readonly active: Cell;
  readonly anchor: Cell;
  readonly focus: Cell;
  /** Ranges added before with Ctrl; the last range is not among them. */
  readonly others: readonly Range[];
  /** Column that Enter returns to after a run of Tabs. */
  readonly tabColumn: number | null;
}

export function at(cell: Cell): Selection {
  return { active: cell, anchor: cell, focus: cell, others: [], tabColumn: null };
}

export function clampCell({ row, col }: Cell, { rows, cols }: Bounds): Cell {
  return { row: Math.max(0, Math.min(row, rows - 1)), col: Math.max(0, Math.min(col, cols - 1)) };
}

export function rangeBetween(a: Cell, b: Cell): Range {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
}

export function currentRange(selection: Selection): Range {
  return rangeBetween(selection.anchor, selection.focus);
}

export function allRanges(selection: Selection): readonly Range[] {
  return [...selection.others, currentRange(selection)];
}

export function extendTo(selection: Selection, focus: Cell): Selection {
  return { ...selection, focus, tabColumn: null };
}

/** A further range that starts with one cell. */
export function addCell(selection: Selection, cell: Cell): Selection {
  return { active: cell, anchor: cell, focus: cell, others: allRanges(selection), tabColumn: null };
}

export function selectRange(active: Cell, range: Range, others: readonly Range[] = []): Selection {
  return {
    active,
    anchor: { row: range.top, col: range.left },
    focus: { row: range.bottom, col: range.right },
    others,
    tabColumn: null,
  };
}

export function contains(range: Range, row: number, col: number): boolean {
  return row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;
}

export function isSingle(range: Range): boolean {
  return range.top === range.bottom && range.left === range.right;
}

export function sizeOf(range: Range): { rows: number; cols: number; cells: number } {
  const rows = range.bottom - range.top + 1;
  const cols = range.right - range.left + 1;
  return { rows, cols, cells: rows * cols };
}

/** Rows of the ranges, ascending, each once. */
export function rowsOf(...ranges: readonly Range[]): number[] {
  const rows = new Set<number>();
  for (const { top, bottom } of ranges) for (let row = top; row <= bottom; row++) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

/** Whole rows of the selection. */
export function selectedRows(selection: Selection): number[] {
  return rowsOf(...allRanges(selection));
}

export function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

export type Advance = 'right' | 'left' | 'down' | 'up';

/** Tab and Enter: walk around inside a larger range, otherwise to the neighbour. */
export function advance(selection: Selection, way: Advance, bounds: Bounds): Selection {
  const range = currentRange(selection);
  if (!isSingle(range) && selection.others.length === 0) {
    return { ...selection, active: nextInside(range, selection.active, way) };
  }
  const { row, col } = selection.active;
  if (way === 'right' || way === 'left') return tab(selection, way === 'right' ? 1 : -1, bounds);
  const next = { row: row + (way === 'down' ? 1 : -1), col: selection.tabColumn ?? col };
  return at(clampCell(next, bounds));
}

function tab(selection: Selection, by: 1 | -1, bounds: Bounds): Selection {
  const { row, col } = selection.active;
  const isPast = col + by < 0 || col + by >= bounds.cols;
  const next = isPast ? { row: row + by, col: by > 0 ? 0 : bounds.cols - 1 } : { row, col: col + by };
  if (next.row < 0 || next.row >= bounds.rows) return selection;
  return { ...at(next), tabColumn: isPast ? null : (selection.tabColumn ?? col) };
}

function nextInside(range: Range, { row, col }: Cell, way: Advance): Cell {
  const { rows, cols, cells } = sizeOf(range);
  const byRow = way === 'right' || way === 'left';
  const place = byRow
    ? (row - range.top) * cols + (col - range.left)
    : (col - range.left) * rows + (row - range.top);
  const next = (place + (way === 'right' || way === 'down' ? 1 : -1) + cells) % cells;
  const major = Math.floor(next / (byRow ? cols : rows));
  const minor = next % (byRow ? cols : rows);
  return byRow
    ? { row: range.top + major, col: range.left + minor }
    : { row: range.top + minor, col: range.left + major };
}
