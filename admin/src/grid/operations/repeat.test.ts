import { expect, it } from 'vitest';
import type { Column } from '../column.js';
import { at, type Range, selectRange } from '../selection.js';
import { Sheet } from '../sheet.js';
import { MemorySource } from '../store/memory-source.js';
import { Store } from '../store/store.js';
import { textsFor } from '../texts/language.js';
import { enterEverywhere } from './fill-selection.js';
import { clear } from './fill.js';
import { repeat } from './repeat.js';

const columns: Column[] = [
  { field: 'name', title: 'Tên', type: 'text' },
  { field: 'size', title: 'Nhân khẩu', type: 'integer' },
];

const opened = async () => {
  const source = new MemorySource(6);
  const texts = textsFor('vi');
  const store = new Store({ source, columns, texts, pageSize: 10 });
  const today = () => '2026-11-25';
  const rights = { canCreate: true, canDelete: true, hiddenTitles: () => [] };
  const sheet = new Sheet({ store, source, columns, texts, today, ...rights });
  const said: string[] = [];
  sheet.listen({ selected: () => undefined, said: (sentence) => said.push(sentence) });
  await sheet.start();
  await store.ensure(0, store.rowCount);
  return { sheet, store, said };
};

const choose = (sheet: Sheet, range: Range) =>
  sheet.select(selectRange({ row: range.top, col: range.left }, range));

const names = (sheet: Sheet) => Array.from({ length: 6 }, (_, row) => sheet.textAt(row, 0));

it('the value typed last goes into all cells of the selection, in one step', async () => {
  const { sheet, store } = await opened();
  sheet.commit('Lù', { key: 'r0', col: 0 });
  choose(sheet, { top: 2, bottom: 3, left: 0, right: 0 });
  await repeat(sheet);
  expect(names(sheet)).toEqual(['Lù', 'Hộ 1', 'Lù', 'Lù', 'Hộ 4', 'Hộ 5']);
  await store.undo();
  expect(names(sheet)).toEqual(['Lù', 'Hộ 1', 'Hộ 2', 'Hộ 3', 'Hộ 4', 'Hộ 5']);
});

it('clearing is repeated on other cells', async () => {
  const { sheet } = await opened();
  sheet.select(at({ row: 1, col: 0 }));
  await clear(sheet);
  choose(sheet, { top: 4, bottom: 5, left: 0, right: 0 });
  await repeat(sheet);
  expect(names(sheet)).toEqual(['Hộ 0', '', 'Hộ 2', 'Hộ 3', '', '']);
});

it('a text is not put into a column of numbers, and that is said', async () => {
  const { sheet, said } = await opened();
  sheet.commit('Lù', { key: 'r0', col: 0 });
  sheet.select(at({ row: 2, col: 1 }));
  await repeat(sheet);
  expect(sheet.textAt(2, 1)).toBe('2');
  expect(said).toEqual(['Không có gì để lặp lại ở ô này']);
});

it('Ctrl+Enter puts what was typed into all selected cells of columns of its kind, in all ranges', async () => {
  const { sheet } = await opened();
  const second = { top: 4, bottom: 4, left: 0, right: 1 };
  sheet.select({
    ...selectRange({ row: 0, col: 0 }, { top: 0, bottom: 1, left: 0, right: 1 }),
    others: [second],
  });
  await enterEverywhere(sheet, 0, 'Lù', undefined);
  expect(names(sheet)).toEqual(['Lù', 'Lù', 'Hộ 2', 'Hộ 3', 'Lù', 'Hộ 5']);
  expect(sheet.textAt(1, 1)).toBe('1');
});
