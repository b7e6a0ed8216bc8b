import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Column } from '../column.js';
import { textsFor } from '../texts/language.js';
import { MemorySource } from './memory-source.js';
import { Store } from './store.js';
import type { Snapshot } from './types.js';

const columns: Column[] = [
  { field: 'name', title: 'Tên', type: 'text', required: true },
  { field: 'size', title: 'Nhân khẩu', type: 'integer' },
];

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const opened = async (source: MemorySource, left: readonly Snapshot[] = []) => {
  let kept: Snapshot | null = null;
  const journal = {
    persist: (snapshot: Snapshot) => {
      kept = structuredClone(snapshot);
    },
    restore: async () => left,
  };
  const store = new Store({ source, columns, texts: textsFor('vi'), pageSize: 5, journal });
  await store.start();
  await store.ensure(0, store.rowCount);
  const type = (field: string, after: string | number): void => {
    const before = store.content('r1', field);
    store.apply({
      kind: 'edit',
      cells: [{ key: 'r1', field, before, after }],
      created: [],
      deleted: [],
    });
  };
  /** The tab dies: what it has written down is all that is left. */
  const crash = async (): Promise<readonly Snapshot[]> => {
    await vi.advanceTimersByTimeAsync(1);
    store.destroy();
    return kept ? [kept] : [];
  };
  return { store, type, crash };
};

it('two tabs that died without a line leave both cells and, of one cell, both values', async () => {
  const source = new MemorySource(10);
  const first = await opened(source);
  const second = await opened(source);
  first.type('name', 'Một');
  second.type('name', 'Hai');
  second.type('size', 7);
  const { store } = await opened(source, [...(await first.crash()), ...(await second.crash())]);
  await store.saveNow();
  expect(source.get('r1')?.values).toEqual({ name: 'Hộ 1', size: 7 });
  expect(store.state('r1', 'name')).toBe('conflict');
  // The save of the other cell has not let the rival value go.
  expect(store.edit('r1', 'name')).toMatchObject({ value: 'Hai', theirs: 'Một' });
  store.resolve('r1', 'name', 'theirs');
  await store.saveNow();
  expect(source.get('r1')?.values.name).toBe('Một');
});

it('a cell that the living tab saved shows the dead tab’s value as a conflict with it', async () => {
  const source = new MemorySource(10);
  const dead = await opened(source);
  const living = await opened(source);
  dead.type('name', 'Của thẻ chết');
  const left = await dead.crash();
  living.type('name', 'Của thẻ sống');
  await living.store.saveNow();
  const { store } = await opened(source, left);
  await store.saveNow();
  expect(source.get('r1')?.values.name).toBe('Của thẻ sống');
  expect(store.edit('r1', 'name')).toMatchObject({ value: 'Của thẻ chết', theirs: 'Của thẻ sống' });
  store.resolve('r1', 'name', 'mine');
  await store.saveNow();
  expect(source.get('r1')?.values.name).toBe('Của thẻ chết');
});
