import { describe, expect, it } from 'vitest';
import { fromTexts } from './block.js';
import { planMapped, planPaste } from './paste-plan.js';

const room = { rows: 10, cols: 5, canCreate: true };
const block = (rows: number, cols: number) =>
  fromTexts(Array.from({ length: rows }, (_, r) => Array.from({ length: cols }, (__, c) => `${r}${c}`)));
const range = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const cols = (plan: ReturnType<typeof planPaste>) => plan.columns.map(({ col }) => col);

describe('where a pasted block goes', () => {
  it('goes from the corner of the selection in its own size', () => {
    const plan = planPaste(block(3, 2), range(2, 1), room);
    expect([plan.top, plan.rows, cols(plan)]).toEqual([2, 3, [1, 2]]);
  });

  it('fills a range with a single value', () => {
    const plan = planPaste(block(1, 1), range(0, 0, 3, 3), room);
    expect([plan.rows, cols(plan)]).toEqual([4, [0, 1, 2, 3]]);
    expect(plan.columns.map(({ from }) => from)).toEqual([0, 0, 0, 0]);
    expect(plan.lineOf(3)[0]?.text).toBe('00');
  });

  it('repeats into a range that is a multiple of it', () => {
    const plan = planPaste(block(2, 1), range(0, 0, 5, 0), room);
    expect([0, 1, 2, 5].map((row) => plan.lineOf(row)[0]?.text)).toEqual(['00', '10', '00', '10']);
  });

  it('copies one row into each selected row', () => {
    const plan = planPaste(block(1, 3), range(1, 0, 4, 0), room);
    expect([plan.top, plan.rows, cols(plan)]).toEqual([1, 4, [0, 1, 2]]);
  });

  it('goes on past the last row where rows may be added', () => {
    expect(planPaste(block(5, 1), range(8, 0), room)).toMatchObject({ rows: 5, outside: 0 });
  });

  it('counts what falls outside where it has no place', () => {
    const plan = planPaste(block(5, 2), range(8, 4), { ...room, canCreate: false });
    expect([plan.rows, cols(plan), plan.outside]).toEqual([2, [4], 8]);
  });

  it('follows a map of columns and counts the cells of columns without a place', () => {
    const plan = planMapped(block(2, 3), [4, null, 0], 3, room);
    expect([plan.top, plan.columns, plan.outside]).toEqual([
      3,
      [
        { col: 4, from: 0 },
        { col: 0, from: 2 },
      ],
      2,
    ]);
  });
});
