import { expect, it } from 'vitest';
import type { Command } from './keys.js';
import { navigate } from './navigation.js';
import { at } from './selection.js';

/** x is filled, . blank, ? not loaded. */
const SHEET = ['xx.x', 'xx..', '.x.x', '.x..', '.?..', '.?.x', 'xx..'];

const from = (row: number, col: number, command: Command) => {
  const isFilled = (cell: { row: number; col: number }) => {
    const mark = SHEET[cell.row]?.[cell.col];
    return mark === '?' ? null : mark === 'x';
  };
  const ground = { rows: 8, cols: 4, filledRows: 7, page: 3, pageCols: 2, isFilled };
  const { row: toRow, col: toCol } = navigate(at({ row, col }), command, ground)?.focus ?? {
    row: -1,
    col: -1,
  };
  return [toRow, toCol];
};

it('Ctrl and an arrow goes to the end of the block of filled cells', () => {
  expect(from(0, 0, 'jumpDown')).toEqual([1, 0]);
  expect(from(0, 0, 'jumpRight')).toEqual([0, 1]);
  expect(from(1, 1, 'jumpLeft')).toEqual([1, 0]);
});

it('from the end of a block, or a blank cell, it goes to the next filled one', () => {
  expect(from(1, 0, 'jumpDown')).toEqual([6, 0]);
  expect(from(0, 1, 'jumpRight')).toEqual([0, 3]);
  expect(from(6, 0, 'jumpUp')).toEqual([1, 0]);
  expect(from(3, 3, 'jumpUp')).toEqual([2, 3]);
});

it('where nothing filled follows it goes to the edge', () => {
  expect(from(0, 2, 'jumpDown')).toEqual([6, 2]);
  expect(from(6, 1, 'jumpRight')).toEqual([6, 3]);
  expect(from(2, 0, 'jumpLeft')).toEqual([2, 0]);
});

it('rows that are not loaded count as filled', () => {
  expect(from(0, 1, 'jumpDown')).toEqual([6, 1]);
});

it('from the blank row at the end it goes up like from any other', () => {
  expect(from(7, 0, 'jumpUp')).toEqual([6, 0]);
  expect(from(7, 0, 'jumpDown')).toEqual([7, 0]);
});
