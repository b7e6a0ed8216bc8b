import { type Range, sizeOf } from '../selection.js';
import type { Block, BlockCell } from './block.js';
import type { ColumnMap } from './header-match.js';

export interface PastePlan {
  /** First row that is written, and how many. */
  readonly top: number;
  readonly rows: number;
  /** Which columns are written, from which column of the block. */
  readonly columns: readonly { readonly col: number; readonly from: number }[];
  /** Filled cells of the block that have no place to go. */
  readonly outside: number;
  /** The block's line that goes into the row. */
  readonly lineOf: (row: number) => readonly BlockCell[];
}

export interface PasteRoom {
  /** Rows that exist. */
  readonly rows: number;
  readonly cols: number;
  readonly canCreate: boolean;
}

const count = (cells: readonly BlockCell[]): number => cells.filter(({ text }) => text !== '').length;

/** Where a block goes: from the corner of the selection, repeated along each side that is a multiple of the block's. */
export function planPaste(block: Block, selection: Range, room: PasteRoom): PastePlan {
  const width = Math.max(...block.map((row) => row.length));
  const selected = sizeOf(selection);
  const cols = selected.cols % width === 0 ? selected.cols : width;
  const fitting = Math.min(cols, room.cols - selection.left);
  const columns = Array.from({ length: fitting }, (_, c) => ({ col: selection.left + c, from: c % width }));
  const rows = selected.rows % block.length === 0 ? selected.rows : block.length;
  return planAt(block, selection.top, rows, columns, room);
}

/** Each line into a row of its own, each of its cells into the column that the map names. */
export function planMapped(block: Block, map: ColumnMap, top: number, room: PasteRoom): PastePlan {
  const columns = map.flatMap((col, from) => (col === null ? [] : [{ col, from }]));
  return planAt(block, top, block.length, columns, room);
}

function planAt(
  block: Block,
  top: number,
  rows: number,
  columns: PastePlan['columns'],
  room: PasteRoom,
): PastePlan {
  const fittingRows = room.canCreate ? rows : Math.max(0, Math.min(rows, room.rows - top));
  const lineOf = (row: number) => block[(row - top) % block.length] ?? [];
  const placed = new Set(columns.map(({ from }) => from));
  let outside = 0;
  for (let row = top; row < top + rows; row++) {
    const line = lineOf(row);
    outside += row < top + fittingRows ? count(line.filter((_, from) => !placed.has(from))) : count(line);
  }
  return { top, rows: fittingRows, columns, outside, lineOf };
}
