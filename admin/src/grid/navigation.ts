import type { Command } from './keys.js';
import {
  advance,
  at,
  type Bounds,
  type Cell,
  clampCell,
  extendTo,
  type Selection,
  selectRange,
} from './selection.js';

export interface Ground extends Bounds {
  /** Rows that hold data; a blank row may follow them. */
  readonly filledRows: number;
  /** Rows that fit on the screen. */
  readonly page: number;
  /** Columns beside the frozen ones that fit on the screen. */
  readonly pageCols: number;
  /** null where the row is not loaded. */
  readonly isFilled: (cell: Cell) => boolean | null;
}

type Move = (from: Cell, ground: Ground) => Cell;

const lastRow = ({ filledRows }: Ground) => Math.max(0, filledRows - 1);

const MOVES = new Map<string, Move>([
  ['Up', ({ row, col }) => ({ row: row - 1, col })],
  ['Down', ({ row, col }) => ({ row: row + 1, col })],
  ['Left', ({ row, col }) => ({ row, col: col - 1 })],
  ['Right', ({ row, col }) => ({ row, col: col + 1 })],
  ['JumpUp', (from, ground) => jump(from, ground, { row: -1, col: 0 })],
  ['JumpDown', (from, ground) => jump(from, ground, { row: 1, col: 0 })],
  ['JumpLeft', (from, ground) => jump(from, ground, { row: 0, col: -1 })],
  ['JumpRight', (from, ground) => jump(from, ground, { row: 0, col: 1 })],
  ['PageUp', ({ row, col }, { page }) => ({ row: row - page, col })],
  ['PageDown', ({ row, col }, { page }) => ({ row: row + page, col })],
  ['PageLeft', ({ row, col }, { pageCols }) => ({ row, col: col - pageCols })],
  ['PageRight', ({ row, col }, { pageCols }) => ({ row, col: col + pageCols })],
  ['RowStart', ({ row }) => ({ row, col: 0 })],
  ['RowEnd', ({ row }, { cols }) => ({ row, col: cols - 1 })],
  ['SheetStart', () => ({ row: 0, col: 0 })],
  ['SheetEnd', (_, ground) => ({ row: lastRow(ground), col: ground.cols - 1 })],
]);

/**
 * As in a spreadsheet: to the end of the block of filled cells, from its end or a blank one to the next filled, otherwise to the edge.
 * Rows that are not loaded have no blanks.
 */
function jump(from: Cell, ground: Ground, { row: down, col: right }: Cell): Cell {
  const last: Cell = { row: Math.max(from.row, lastRow(ground)), col: ground.cols - 1 };
  const edge: Cell = {
    row: down === 0 ? from.row : down < 0 ? 0 : last.row,
    col: right === 0 ? from.col : right < 0 ? 0 : last.col,
  };
  const distance = Math.abs(edge.row - from.row) + Math.abs(edge.col - from.col);
  const at = (steps: number): Cell => ({ row: from.row + steps * down, col: from.col + steps * right });
  const isFilled = (steps: number): boolean => ground.isFilled(at(steps)) ?? true;
  const isInBlock = distance > 0 && isFilled(0) && isFilled(1);
  for (let steps = 1; steps <= distance; steps++) {
    if (isInBlock && (steps === distance || !isFilled(steps + 1))) return at(steps);
    if (!isInBlock && isFilled(steps)) return at(steps);
  }
  return edge;
}

/** Where a command takes the selection; null for commands that do not move. */
export function navigate(selection: Selection, command: Command, ground: Ground): Selection | null {
  const { cols } = ground;
  const rows = ground.filledRows;
  const { active, anchor, focus } = selection;
  switch (command) {
    case 'next':
      return advance(selection, 'right', ground);
    case 'previous':
      return advance(selection, 'left', ground);
    case 'enter':
      return advance(selection, 'down', ground);
    case 'enterUp':
      return advance(selection, 'up', ground);
    case 'selectAll':
      return selectRange(active, { top: 0, left: 0, bottom: Math.max(0, rows - 1), right: cols - 1 });
    case 'selectRow':
      return widen(selection, { ...anchor, col: 0 }, { ...focus, col: cols - 1 });
    case 'selectColumn':
      return widen(selection, { ...anchor, row: 0 }, { ...focus, row: Math.max(0, rows - 1) });
    default:
      return move(selection, command, ground);
  }
}

function move(selection: Selection, command: Command, ground: Ground): Selection | null {
  const extends_ = command.startsWith('extend');
  const name = extends_ ? command.slice('extend'.length) : command.charAt(0).toUpperCase() + command.slice(1);
  const step = MOVES.get(name);
  if (!step) return null;
  return extends_
    ? extendTo(selection, clampCell(step(selection.focus, ground), ground))
    : at(clampCell(step(selection.active, ground), ground));
}

function widen(selection: Selection, anchor: Cell, focus: Cell): Selection {
  return { ...selection, anchor, focus, tabColumn: null };
}
