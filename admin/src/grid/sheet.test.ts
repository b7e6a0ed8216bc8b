import { expect, it } from 'vitest';
import type { Column } from './column.js';
import { Sheet } from './sheet.js';
import { MemorySource } from './store/memory-source.js';
import { Store } from './store/store.js';
import type { Snapshot, Typed } from './store/types.js';
import { textsFor } from './texts/language.js';

const columns: Column[] = [
  { field: 'name', title: 'Tên', type: 'text' },
  { field: 'size', title: 'Nhân khẩu', type: 'integer' },
];

const left = (typed: readonly Typed[]): Snapshot => ({
  pending: [],
  batches: [],
  steps: { done: [], undone: [] },
  warnings: [],
  names: [],
  typed,
});

const opened = async (source: MemorySource, typed: readonly Typed[]) => {
  const kept: Snapshot[] = [];
  const texts = textsFor('vi');
  const journal = {
    persist: (snapshot: Snapshot) => {
      kept.push(structuredClone(snapshot));
    },
    restore: async () => [left(typed)],
  };
  const store = new Store({ source, columns, texts, pageSize: 5, journal });
  const sheet = new Sheet({
    store,
    source,
    columns,
    texts,
    today: () => '2026-11-25',
    canCreate: true,
    canDelete: true,
    hiddenTitles: () => [],
  });
  await sheet.start();
  return { store, sheet, kept };
};

it('what was being typed when a page was killed stands in its cell when the list is opened again', async () => {
  const { store } = await opened(new MemorySource(100), [
    { key: 'r90', field: 'size', text: '1.204' },
    { key: null, field: 'name', text: 'Hộ đang gõ' },
    { key: 'r1', field: 'size', text: 'bốn' },
  ]);
  expect(store.content('r90', 'size')).toBe(1204);
  expect(store.content(store.keyAt(100) ?? '', 'name')).toBe('Hộ đang gõ');
  expect(store.content('r1', 'size')).toMatchObject({ bad: 'bốn' });
});

it('a page that is hidden keeps what is being typed, and forgets it when it shows again', async () => {
  const { store, kept } = await opened(new MemorySource(10), []);
  const typing = { key: 'r1', field: 'name', text: 'Nguyễn V' };
  store.hide(typing);
  expect(kept.at(-1)?.typed).toEqual([typing]);
  await Promise.resolve();
  store.hide(null);
  expect(kept.at(-1)?.typed).toEqual([]);
});

it('what belongs to a column that is not shown waits for the next opening', async () => {
  const { store, kept } = await opened(new MemorySource(10), [{ key: 'r1', field: 'phone', text: '0912' }]);
  expect(store.pending.size).toBe(0);
  store.hide({ key: 'r2', field: 'name', text: 'A' });
  expect(kept.at(-1)?.typed.map(({ text }) => text)).toEqual(['0912', 'A']);
});
