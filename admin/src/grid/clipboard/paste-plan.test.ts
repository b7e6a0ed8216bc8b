import { describe, expect, it } from 'vitest';
import { fromTexts } from './block.js';
import { planPaste } from './paste-plan.js';

const room = { rows: 10, cols: 5, canCreate: true };
const block = (rows: number, cols: number) =>
  fromTexts(Array.from({ length: rows }, (_, r) => Array.from({ length: cols }, (__, c) => `${r}${c}`)));
const range = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('where a pasted block goes', () => {
  it('goes from the corner of the selection in its own size', () => {
    expect(planPaste(block(3, 2), range(2, 1), room).target).toEqual(range(2, 1, 4, 2));
  });

  it('fills a range with a single value', () => {
    const plan = planPaste(block(1, 1), range(0, 0, 3, 3), room);
    expect(plan.target).toEqual(range(0, 0, 3, 3));
    expect(plan.cellAt(3, 3)?.text).toBe('00');
  });

  it('repeats into a range that is a multiple of it', () => {
    const plan = planPaste(block(2, 1), range(0, 0, 5, 0), room);
    expect([0, 1, 2, 5].map((row) => plan.cellAt(row, 0)?.text)).toEqual(['00', '10', '00', '10']);
  });

  it('copies one row into each selected row', () => {
    expect(planPaste(block(1, 3), range(1, 0, 4, 0), room).target).toEqual(range(1, 0, 4, 2));
  });

  it('makes new rows past the end where that is allowed', () => {
    expect(planPaste(block(5, 1), range(8, 0), room)).toMatchObject({ newRows: 3, outside: 0 });
  });

  it('counts what falls outside where it is not', () => {
    const plan = planPaste(block(5, 2), range(8, 4), { ...room, canCreate: false });
    expect(plan).toMatchObject({ newRows: 0, target: range(8, 4, 9, 4), outside: 8 });
  });
});
