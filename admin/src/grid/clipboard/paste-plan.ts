import { type Range, sizeOf } from '../selection.js';
import type { Block, BlockCell } from './block.js';

export interface PastePlan {
  readonly target: Range;
  /** Rows of the target beyond the end of the table. */
  readonly newRows: number;
  /** Cells of the block that have no place to go. */
  readonly outside: number;
  readonly cellAt: (row: number, col: number) => BlockCell | null;
}

export interface PasteRoom {
  /** Rows that exist. */
  readonly rows: number;
  readonly cols: number;
  readonly canCreate: boolean;
}

/** Where a block goes: from the corner of the selection, repeated along each side that is a multiple of the block's. */
export function planPaste(block: Block, selection: Range, room: PasteRoom): PastePlan {
  const height = block.length;
  const width = Math.max(...block.map((row) => row.length));
  const selected = sizeOf(selection);
  const rows = selected.rows % height === 0 ? selected.rows : height;
  const cols = selected.cols % width === 0 ? selected.cols : width;
  const { top, left } = selection;
  const fittingCols = Math.min(cols, room.cols - left);
  const fittingRows = room.canCreate ? rows : Math.max(0, Math.min(rows, room.rows - top));
  const target = { top, left, bottom: top + fittingRows - 1, right: left + fittingCols - 1 };
  return {
    target,
    newRows: Math.max(0, target.bottom - room.rows + 1),
    outside: rows * cols - fittingRows * fittingCols,
    cellAt: (row, col) => block[(row - top) % height]?.[(col - left) % width] ?? null,
  };
}
