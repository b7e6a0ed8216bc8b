import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Column } from './column.js';
import { repeat } from './operations/repeat.js';
import { at } from './selection.js';
import { Sheet } from './sheet.js';
import { MemorySource } from './store/memory-source.js';
import { Store } from './store/store.js';
import { textsFor } from './texts/language.js';

const columns: Column[] = [
  { field: 'name', title: 'Tên', type: 'text' },
  { field: 'hamlet', title: 'Thôn', type: 'reference' },
];

const opened = async (source = new MemorySource(6)) => {
  const texts = textsFor('vi');
  const store = new Store({ source, columns, texts, pageSize: 10 });
  const today = () => '2026-11-25';
  const rights = { canCreate: true, canDelete: true, hiddenTitles: () => [] };
  const sheet = new Sheet({ store, source, columns, texts, today, ...rights });
  await sheet.start();
  await store.ensure(0, store.rowCount);
  return { sheet, store, source };
};

/** Names each text by an id; without a line while `isOffline`. */
const resolving = (source: MemorySource) => {
  source.resolve = vi.fn(async (_field: string, texts: readonly string[]) => {
    if (source.isOffline) throw new Error('no line');
    return texts.map((label) => (label === 'Ma' ? ('none' as const) : { id: `id ${label}`, label }));
  });
  return source.resolve;
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('a name that is typed stands in its cell at once, is no error, and is saved when it was looked up', async () => {
  const { sheet, store, source } = await opened();
  const resolve = resolving(source);
  sheet.commit('Khau Ca', { key: 'r1', col: 1 });
  expect([sheet.textAt(1, 1), store.work().problemCells, store.work().heldRows]).toEqual(['Khau Ca', 0, 0]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(source.get('r1')?.values['hamlet']).toEqual({ id: 'id Khau Ca', label: 'Khau Ca' });
  expect(resolve).toHaveBeenCalledTimes(1);
});

it('without a line it waits, and is looked up by itself when the line is back', async () => {
  const { sheet, store, source } = await opened();
  resolving(source);
  source.isOffline = true;
  sheet.commit('Khau Ca', { key: 'r1', col: 1 });
  sheet.commit('Ma', { key: 'r2', col: 1 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect([store.work().rows, store.work().problemCells]).toEqual([2, 0]);
  source.isOffline = false;
  await vi.advanceTimersByTimeAsync(40_000);
  expect(source.get('r1')?.values['hamlet']).toMatchObject({ id: 'id Khau Ca' });
  expect(store.problem('r2', 'hamlet')?.code).toBe('notFound');
});

it('what was typed is repeated on other cells though it is being looked up, and undone with its answer', async () => {
  const { sheet, store, source } = await opened();
  resolving(source);
  sheet.commit('Khau Ca', { key: 'r1', col: 1 });
  sheet.select(at({ row: 3, col: 1 }));
  await repeat(sheet);
  await vi.advanceTimersByTimeAsync(2000);
  expect(source.get('r3')?.values['hamlet']).toMatchObject({ id: 'id Khau Ca' });
  await store.undo();
  await store.redo();
  expect(store.content('r3', 'hamlet')).toMatchObject({ id: 'id Khau Ca' });
});

it('a name that was not found is looked up again when it is typed again', async () => {
  const { sheet, store, source } = await opened();
  const resolve = resolving(source);
  sheet.commit('Ma', { key: 'r1', col: 1 });
  await vi.advanceTimersByTimeAsync(1000);
  sheet.commit('Ma', { key: 'r1', col: 1 });
  await vi.advanceTimersByTimeAsync(1000);
  expect([vi.mocked(resolve).mock.calls.length, store.problem('r1', 'hamlet')?.code]).toEqual([
    2,
    'notFound',
  ]);
});
