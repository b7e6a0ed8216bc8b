import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CellContent, Column } from '../column.js';
import { textsFor } from '../texts/language.js';
import type { Step } from './history.js';
import { MemorySource } from './memory-source.js';
import { Store } from './store.js';
import type { Snapshot, StoreOptions } from './types.js';

const columns: Column[] = [
  { field: 'name', title: 'Tên', type: 'text', required: true },
  { field: 'size', title: 'Nhân khẩu', type: 'integer' },
];

async function started(source = new MemorySource(10), more: Partial<StoreOptions> = {}) {
  const store = new Store({ source, columns, texts: textsFor('vi'), pageSize: 5, ...more });
  await store.start();
  await store.ensure(0, store.rowCount);
  return { store, source };
}

function edit(store: Store, key: string, field: string, after: CellContent): void {
  step(store, { cells: [{ key, field, before: store.content(key, field), after }] });
}

function step(store: Store, parts: Partial<Step>): void {
  store.apply({ kind: 'edit', cells: [], created: [], deleted: [], ...parts });
}

function keys(store: Store): (string | null)[] {
  return Array.from({ length: store.rowCount }, (_, index) => store.keyAt(index));
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('saving', () => {
  it('waits for a pause after the last commit, then sends one batch', async () => {
    const { store, source } = await started();
    edit(store, 'r1', 'name', 'A');
    edit(store, 'r2', 'name', 'B');
    expect(store.state('r1', 'name')).toBe('waiting');
    await vi.advanceTimersByTimeAsync(799);
    expect(source.batches).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(source.batches).toHaveLength(1);
    expect(source.batches[0]?.changes).toMatchObject([
      { id: 'r1', version: 1, set: { name: 'A' } },
      { id: 'r2', version: 1, set: { name: 'B' } },
    ]);
    expect(store.state('r1', 'name')).toBe('saved');
    await vi.advanceTimersByTimeAsync(2000);
    expect(store.state('r1', 'name')).toBe('clean');
  });

  it('saves as soon as the row is left', async () => {
    const { store, source } = await started();
    store.setActiveRow('r1');
    edit(store, 'r1', 'name', 'A');
    store.setActiveRow('r2');
    await vi.advanceTimersByTimeAsync(0);
    expect(source.get('r1')?.values.name).toBe('A');
  });

  it('sends at most 500 rows in a batch, one batch after the other', async () => {
    const { store, source } = await started(new MemorySource(1200), { pageSize: 200 });
    step(store, {
      cells: Array.from({ length: 1200 }, (_, i) => ({ key: `r${i}`, field: 'size', before: i, after: -1 })),
    });
    await store.saveNow();
    expect(source.batches.map((batch) => batch.changes.length)).toEqual([500, 500, 200]);
  });

  it('forgets an edit that goes back to the stored value', async () => {
    const { store } = await started();
    edit(store, 'r1', 'name', 'A');
    edit(store, 'r1', 'name', 'Hộ 1');
    expect(store.work().rows).toBe(0);
  });

  it('keeps what is typed while the row is on its way', async () => {
    const { store, source } = await started();
    edit(store, 'r1', 'name', 'A');
    const saving = store.saveNow();
    edit(store, 'r1', 'name', 'AB');
    await saving;
    await vi.advanceTimersByTimeAsync(1000);
    expect(source.get('r1')).toMatchObject({ version: 3, values: { name: 'AB' } });
  });

  it('composes decomposed letters', async () => {
    const { store } = await started();
    edit(store, 'r1', 'name', 'Ánh'.normalize('NFD'));
    expect(store.content('r1', 'name')).toBe('Ánh');
  });
});

describe('a failing network', () => {
  it('sends the same batch again, so that nothing is applied twice', async () => {
    const { store, source } = await started();
    source.lostAnswers = 2;
    edit(store, 'r1', 'name', 'A');
    await vi.advanceTimersByTimeAsync(800);
    expect(store.phase).toBe('offline');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(new Set(source.batches.map((batch) => batch.id)).size).toBe(1);
    expect(source.batches).toHaveLength(3);
    expect(source.get('r1')?.version).toBe(2);
    expect(store.phase).toBe('idle');
  });

  it('collects further edits meanwhile and sends them when the line is back', async () => {
    const { store, source } = await started();
    source.isOffline = true;
    edit(store, 'r1', 'name', 'A');
    await vi.advanceTimersByTimeAsync(5000);
    edit(store, 'r2', 'name', 'B');
    source.isOffline = false;
    await store.saveNow();
    expect(source.get('r1')?.values.name).toBe('A');
    expect(source.get('r2')?.values.name).toBe('B');
  });

  it('pauses on any other failure, keeps the work, and goes on when asked', async () => {
    const { store, source } = await started();
    const save = vi.spyOn(source, 'save').mockRejectedValueOnce(new Error('Hết phiên'));
    edit(store, 'r1', 'name', 'A');
    await store.saveNow();
    expect([store.phase, store.stopReason, store.work().rows]).toEqual(['stopped', 'Hết phiên', 1]);
    await store.saveNow();
    expect(save).toHaveBeenCalledTimes(2);
    expect(source.get('r1')?.values.name).toBe('A');
  });

  it('goes on after a reload from what the journal kept', async () => {
    let kept: readonly Snapshot[] = [];
    const journal = {
      persist: (snapshot: Snapshot) => {
        kept = [structuredClone(snapshot)];
      },
      restore: async () => kept,
    };
    const source = new MemorySource(10);
    source.lostAnswers = 1;
    const first = await started(source, { journal });
    edit(first.store, 'r1', 'name', 'A');
    await first.store.saveNow();
    edit(first.store, 'r2', 'name', 'B');
    await vi.advanceTimersByTimeAsync(150);
    first.store.destroy();
    const { store } = await started(source, { journal });
    await vi.advanceTimersByTimeAsync(3000);
    expect(source.get('r1')).toMatchObject({ version: 2, values: { name: 'A' } });
    expect(source.get('r2')?.values.name).toBe('B');
    await store.undo();
    await store.saveNow();
    expect(source.get('r2')?.values.name).toBe('Hộ 2');
  });
});

it('tells of unsaved work that the device does not keep, until it does', async () => {
  const persist = vi.fn().mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  const source = new MemorySource(10);
  source.isOffline = true;
  const { store } = await started(source, { journal: { persist, restore: async () => [] } });
  edit(store, 'r1', 'name', 'A');
  await vi.advanceTimersByTimeAsync(100);
  expect(store.isAtRisk).toBe(true);
  persist.mockResolvedValue(undefined);
  edit(store, 'r1', 'size', 7);
  await vi.advanceTimersByTimeAsync(100);
  expect(store.isAtRisk).toBe(false);
});

describe('two people', () => {
  it('merges edits of different cells of a row by themselves', async () => {
    const { store, source } = await started();
    edit(store, 'r1', 'name', 'Của tôi');
    source.change('r1', { size: 99 });
    await store.saveNow();
    expect(source.get('r1')?.values).toEqual({ name: 'Của tôi', size: 99 });
    expect(store.content('r1', 'size')).toBe(99);
  });

  it('shows theirs, mine and base where both changed a cell, and sends the rest', async () => {
    const { store, source } = await started();
    edit(store, 'r1', 'name', 'Của tôi');
    edit(store, 'r1', 'size', 5);
    source.change('r1', { name: 'Của họ' });
    await store.saveNow();
    expect(store.edit('r1', 'name')).toEqual({ value: 'Của tôi', base: 'Hộ 1', theirs: 'Của họ' });
    expect(store.state('r1', 'name')).toBe('conflict');
    expect(source.get('r1')?.values).toEqual({ name: 'Của họ', size: 5 });
  });

  it.each([
    ['mine', 'Của tôi'],
    ['theirs', 'Của họ'],
  ] as const)('stores %s when that is chosen', async (choice, expected) => {
    const { store, source } = await started();
    edit(store, 'r1', 'name', 'Của tôi');
    source.change('r1', { name: 'Của họ' });
    await store.saveNow();
    store.resolve('r1', 'name', choice);
    await store.saveNow();
    expect(source.get('r1')?.values.name).toBe(expected);
    expect(store.work().rows).toBe(0);
  });

  it('is no conflict when both typed the same', async () => {
    const { store, source } = await started();
    edit(store, 'r1', 'name', 'Giống nhau');
    source.change('r1', { name: 'Giống nhau' });
    await store.saveNow();
    expect(store.work().rows).toBe(0);
  });

  it('creates a row again that somebody else deleted, when mine is kept', async () => {
    const { store, source } = await started();
    edit(store, 'r1', 'name', 'Của tôi');
    source.remove('r1');
    await store.saveNow();
    expect(store.rowProblem('r1')?.code).toBe('gone');
    store.resolveGone('r1', 'mine');
    await store.saveNow();
    expect(source.rowsInOrder.at(-1)?.values).toEqual({ name: 'Của tôi', size: 1 });
  });

  it('loses no update over random interleavings', async () => {
    const { store, source } = await started();
    for (let round = 0; round < 100; round++) {
      const key = `r${(round * 7) % 10}`;
      if (round % 3 === 0) source.change(key, { size: 1000 + round });
      edit(store, key, 'name', `Lần ${round}`);
      if (round % 4 === 0) await store.saveNow();
    }
    await store.saveNow();
    expect(source.get('r3')?.values).toEqual({ name: 'Lần 99', size: 1099 });
    expect(store.work().rows).toBe(0);
  });
});

describe('wrong and missing values', () => {
  const bad = { bad: '31/02/1990', code: 'noSuchDate', message: 'Không có ngày này' };

  it('holds back the row of a wrong cell and saves the others', async () => {
    const { store, source } = await started();
    edit(store, 'r1', 'size', bad);
    edit(store, 'r2', 'size', 7);
    await store.saveNow();
    expect(source.get('r2')?.values.size).toBe(7);
    expect(store.content('r1', 'size')).toEqual(bad);
    expect(store.work()).toMatchObject({ rows: 1, heldRows: 1, problemCells: 1 });
    edit(store, 'r1', 'size', 8);
    await store.saveNow();
    expect(source.get('r1')?.values.size).toBe(8);
  });

  it('marks what the server refused and sends it again only when touched', async () => {
    const { store, source } = await started();
    source.refuse = ({ set }) => (set.name === 'LỖI' ? 'name' : null);
    edit(store, 'r1', 'name', 'LỖI');
    await store.saveNow();
    await store.saveNow();
    expect(source.batches).toHaveLength(1);
    expect(store.state('r1', 'name')).toBe('refused');
    edit(store, 'r1', 'name', 'Đúng');
    await store.saveNow();
    expect(source.get('r1')?.values.name).toBe('Đúng');
  });

  it('tells what a new row lacks once the row was left', async () => {
    const { store } = await started();
    step(store, { created: [{ key: 'new:1', index: 10, values: { size: 3 } }] });
    store.setActiveRow('new:1');
    expect(store.problem('new:1', 'name')).toBeNull();
    store.setActiveRow('r1');
    expect(store.problem('new:1', 'name')?.code).toBe('required');
    expect(store.marked('new:1')).toEqual(['name']);
  });
});

describe('undo', () => {
  it('takes back a saved edit as a new edit', async () => {
    const { store, source } = await started();
    edit(store, 'r1', 'name', 'A');
    await store.saveNow();
    await store.undo();
    await store.saveNow();
    expect(source.get('r1')).toMatchObject({ version: 3, values: { name: 'Hộ 1' } });
    await store.redo();
    await store.saveNow();
    expect(source.get('r1')?.values.name).toBe('A');
  });

  it('removes the rows a paste created together with its cells, before and after saving', async () => {
    const { store, source } = await started();
    const paste = {
      cells: [{ key: 'r9', field: 'name', before: 'Hộ 9', after: 'X' }],
      created: [{ key: 'new:1', index: 10, values: { name: 'Y' } }],
    };
    step(store, paste);
    await store.undo();
    expect([store.rowCount, store.work().rows]).toEqual([10, 0]);
    await store.redo();
    await store.saveNow();
    expect(source.rowsInOrder).toHaveLength(11);
    await store.undo();
    await store.saveNow();
    expect(source.rowsInOrder.map((row) => row.values.name)).toEqual(
      Array.from({ length: 10 }, (_, i) => `Hộ ${i}`),
    );
    expect(store.rowCount).toBe(10);
  });

  it('brings back deleted rows to where they stood', async () => {
    const { store } = await started();
    const before = keys(store);
    const deleted = [2, 3, 7].map((index) => ({
      key: `r${index}`,
      index,
      values: store.allValues(`r${index}`),
    }));
    step(store, { deleted });
    expect(keys(store)).toEqual(['r0', 'r1', 'r4', 'r5', 'r6', 'r8', 'r9']);
    await store.undo();
    expect(keys(store)).toEqual(before);
    expect(store.work().rows).toBe(0);
  });

  it('keeps a deleted row away though the list was read before its delete was done', async () => {
    const { store, source } = await started();
    const before = source.rowsInOrder;
    let isLate = true;
    vi.spyOn(source, 'count').mockImplementation(async () => (isLate ? before : source.rowsInOrder).length);
    vi.spyOn(source, 'load').mockImplementation(async (offset, limit) => {
      const rows = isLate ? before : source.rowsInOrder;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return rows.slice(offset, offset + limit);
    });
    step(store, { kind: 'delete', deleted: [{ key: 'r1', index: 1, values: store.allValues('r1') }] });
    const reading = store.refresh();
    isLate = false;
    await store.saveNow();
    await vi.advanceTimersByTimeAsync(300);
    await reading;
    expect(keys(store)).toEqual(['r0', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9']);
  });

  it('creates deleted rows anew where the source cannot restore them', async () => {
    const { store, source } = await started();
    step(store, { deleted: [{ key: 'r2', index: 2, values: store.allValues('r2') }] });
    await store.saveNow();
    await store.ensure(0, 9);
    expect(keys(store)).toEqual(['r0', 'r1', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9']);
    await store.undo();
    expect(store.content(store.keyAt(2) ?? '', 'name')).toBe('Hộ 2');
    await store.saveNow();
    expect(source.rowsInOrder.at(-1)?.values).toEqual({ name: 'Hộ 2', size: 2 });
  });

  it('restores every value after random edits, saves and undos', async () => {
    const { store, source } = await started();
    for (let i = 0; i < 150; i++) {
      edit(store, `r${(i * 3) % 10}`, i % 2 ? 'name' : 'size', i % 2 ? `v${i}` : i + 100);
      if (i % 10 === 0) await store.saveNow();
    }
    while (await store.undo()) await vi.advanceTimersByTimeAsync(10);
    await store.saveNow();
    expect(source.rowsInOrder.map((row) => row.values)).toEqual(
      Array.from({ length: 10 }, (_, i) => ({ name: `Hộ ${i}`, size: i })),
    );
  });
});

describe('pages', () => {
  it('forgets clean pages and keeps unsaved rows', async () => {
    const { store } = await started(new MemorySource(100), { keptPages: 2 });
    edit(store, 'r99', 'name', 'A');
    await store.ensure(0, 10);
    expect(store.keyAt(50)).toBeNull();
    expect(store.content('r99', 'name')).toBe('A');
  });

  it('that do not come are asked for once, not once for each of their rows', async () => {
    const source = new MemorySource(1000);
    const { store } = await started(source, { keptPages: 2 });
    const load = vi.spyOn(source, 'load').mockRejectedValue(new Error('no line'));
    await store.ensure(0, 500);
    expect([load.mock.calls.length, store.list.hasFailedPages, store.list.error]).toEqual([100, true, null]);
  });

  it('keeps unsaved work over sorting and filtering', async () => {
    const { store, source } = await started();
    source.isOffline = true;
    edit(store, 'r1', 'name', 'A');
    source.rowsInOrder = [...source.rowsInOrder].reverse();
    await store.refresh();
    await store.ensure(0, 10);
    expect(store.indexOf('r1')).toBe(8);
    expect(store.content('r1', 'name')).toBe('A');
  });

  it('shows a row created here once, wherever the source lists it', async () => {
    const { store, source } = await started(new MemorySource(4));
    step(store, { created: [{ key: 'new:1', index: 4, values: { name: 'Mới' } }] });
    await store.saveNow();
    await store.refresh();
    await store.ensure(0, 5);
    expect(store.rowCount).toBe(5);
    expect(keys(store).map((key) => store.content(key ?? '', 'name'))).toEqual(
      source.rowsInOrder.map((row) => row.values.name),
    );
  });
});

it('a delete that is refused after it was undone leaves the row as it is, with nothing to send', async () => {
  const { store, source } = await started(new MemorySource(10), { canRestore: true });
  source.isOffline = true;
  step(store, { deleted: [{ key: 'r1', index: 1, values: {} }] });
  await store.saveNow();
  await store.undo();
  source.isOffline = false;
  source.refuse = ({ kind }) => (kind === 'delete' ? 'name' : null);
  await store.saveNow();
  expect([store.work().rows, store.indexOf('r1'), source.batches.length]).toEqual([0, 1, 1]);
});

describe('a delete that is not done', () => {
  const deletedTwo = async () => {
    const { store, source } = await started(new MemorySource(10), { canRestore: true });
    edit(store, 'r9', 'name', 'Trước');
    const deleted = [2, 3].map((index) => ({ key: `r${index}`, index, values: {} }));
    step(store, { deleted });
    return { store, source };
  };

  it('puts the row back where it stood, with the reason, and is no step to undo', async () => {
    const { store, source } = await deletedTwo();
    source.refuse = ({ kind, id }) => (kind === 'delete' && id === 'r3' ? 'name' : null);
    await store.saveNow();
    expect(keys(store).slice(0, 4)).toEqual(['r0', 'r1', 'r3', 'r4']);
    expect(store.warnings.of('r3', 'name')).toMatchObject([{ message: 'Sai' }]);
    expect(store.work().rows).toBe(0);
    await store.undo();
    expect(store.history.last('redo')?.deleted.map(({ key }) => key)).toEqual(['r2']);
  });

  it('since somebody changed the row meanwhile, asks the clerk to look again', async () => {
    const { store, source } = await deletedTwo();
    source.change('r2', { name: 'Người khác' });
    await store.saveNow();
    expect([source.get('r2')?.values['name'], source.get('r3')]).toEqual(['Người khác', undefined]);
    expect(store.content('r2', 'name')).toBe('Người khác');
    expect(store.warnings.of('r2', null)).toMatchObject([{ code: 'changed' }]);
  });
});

describe('going back over many rows', () => {
  const many = Array.from({ length: 1200 }, (_, i) => `r${i}`);
  const stepOfMany: Step = {
    kind: 'paste',
    cells: many.map((key) => ({ key, field: 'name', before: 'Trước', after: 'Sau' })),
    created: [],
    deleted: [],
  };
  const reopened = async () => {
    const source = new MemorySource(1200);
    const left: Snapshot = {
      pending: [],
      batches: [],
      steps: { done: [stepOfMany], undone: [] },
      warnings: [],
      names: [],
      typed: [],
    };
    const journal = { persist: () => {}, restore: async () => [left] };
    return started(source, { journal, keptPages: 1 });
  };

  it('reads rows that are not loaded in parts and tells how far it is', async () => {
    const { store } = await reopened();
    const told: (readonly [number, number])[] = [];
    const watch = {
      told: (...far: [number, number]) => told.push(far),
      signal: new AbortController().signal,
    };
    expect(await store.undo(watch)).toMatchObject({ lost: 0 });
    expect(told.map(([done]) => done)).toEqual([500, 1000]);
    expect(store.content('r1199', 'name')).toBe('Trước');
    expect(store.work().rows).toBe(1200);
  });

  it('changes nothing when it is stopped, and can be asked for again', async () => {
    const { store } = await reopened();
    const stop = new AbortController();
    expect(await store.undo({ told: () => stop.abort(), signal: stop.signal })).toBe('stopped');
    expect(store.work().rows).toBe(0);
    expect(store.history.canUndo).toBe(true);
    expect(await store.undo()).toMatchObject({ lost: 0 });
    expect(store.history.canUndo).toBe(false);
  });

  it('gives way to what was changed while it read', async () => {
    const { store } = await reopened();
    const going = store.undo();
    edit(store, 'r1199', 'size', 9);
    expect(await going).toBe('stopped');
    expect([...store.pending.keys()]).toEqual(['r1199']);
  });
});

describe('groups', () => {
  class GroupedSource extends MemorySource {
    groupedBy(): string {
      return 'size';
    }

    /** Every row is a group of its own. */
    async groups(offset: number, limit: number) {
      return this.rowsInOrder
        .slice(offset, offset + limit)
        .map(({ id, values }) => ({ name: id, label: String(values['size']), count: 1, values: {} }));
    }
  }

  it('beyond the first five hundred come when the view nears its end, before rows made here', async () => {
    const { store } = await started(new GroupedSource(1100));
    step(store, { created: [{ key: 'new:1', index: store.rowCount, values: { name: 'Mới' } }] });
    expect([store.rowCount, store.list.rows]).toEqual([1001, 1101]);
    await store.list.growAtEnd();
    await store.list.growAtEnd();
    await store.list.growAtEnd();
    expect([store.rowCount, store.list.rows]).toEqual([2201, 1101]);
    await store.ensure(1000, 1010);
    expect([1000, 1001, 2200].map((index) => store.keyAt(index))).toEqual(['group:r500', 'r500', 'new:1']);
  });

  it('that were closed all at once stay closed where they are read later, but for those opened since', async () => {
    const { store } = await started(new GroupedSource(600));
    await store.list.openGroups(false);
    await store.list.toggleGroup('group:r1');
    await store.list.growAtEnd();
    await store.ensure(0, 3);
    expect(store.rowCount).toBe(601);
    expect(store.keyAt(2)).toBe('r1');
  });

  it('tell of saved rows that belong to another one now', async () => {
    const { store } = await started(new GroupedSource(4));
    const settled: number[] = [];
    store.onChange((change) => change.settled && settled.push(change.settled.regrouped));
    edit(store, 'r1', 'name', 'A');
    edit(store, 'r2', 'size', 77);
    await store.saveNow();
    expect(settled).toEqual([1]);
  });
});

describe('a new row that another page has made already', () => {
  it('is an edit of that one from then on, sent though it lacks what a new row needs', async () => {
    const { store, source } = await started();
    step(store, { created: [{ key: 'new:1', index: 10, values: { name: 'Một', size: 3 } }] });
    const made = { id: 'r5', version: 1, values: { name: 'Hai', size: 3 } };
    vi.spyOn(source, 'save').mockResolvedValueOnce([{ key: 'new:1', status: 'conflict', row: made }]);
    await store.saveNow();
    expect(store.edit('new:1', 'name')).toMatchObject({ value: 'Một', theirs: 'Hai' });
    expect(store.edit('new:1', 'size')).toBeNull();
    store.resolve('new:1', 'name', 'mine');
    await store.saveNow();
    expect(source.batches.at(-1)?.changes).toMatchObject([
      { kind: 'update', id: 'r5', version: 1, set: { name: 'Một' } },
    ]);
  });
});
