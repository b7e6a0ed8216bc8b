import { expect, it } from 'vitest';
import type { GridStatus } from '../grid/index.js';
import { vi } from '../texts/vi.js';
import { stateOf } from './save-state.js';

const status = (part: Partial<GridStatus>): GridStatus => ({
  phase: 'idle',
  total: 3,
  canUndo: false,
  canRedo: false,
  rows: 0,
  sendingRows: 0,
  heldRows: 0,
  problemCells: 0,
  conflictCells: 0,
  ...part,
});

it('all is saved only when no row waits, one that lacks a required cell neither', () => {
  expect(stateOf(status({}), vi).text).toBe('Đã lưu mọi thay đổi');
  expect(stateOf(status({ rows: 1, heldRows: 1 }), vi).text).toBe('1 dòng chưa đủ ô bắt buộc (*), chưa lưu');
  expect(stateOf(status({ rows: 2, heldRows: 1 }), vi).text).toBe('1 dòng chờ lưu');
});
