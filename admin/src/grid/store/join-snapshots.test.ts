import { describe, expect, it } from 'vitest';
import type { CellContent } from '../column.js';
import type { Batch } from '../source.js';
import { joinSnapshots } from './join-snapshots.js';
import type { PendingRow } from './pending-row.js';
import type { Snapshot } from './types.js';

const row = (
  key: string,
  values: Readonly<Record<string, CellContent>>,
  more: Partial<PendingRow> = {},
): PendingRow => ({
  key,
  id: key,
  version: 1,
  kind: 'update',
  edits: Object.fromEntries(Object.entries(values).map(([field, value]) => [field, { value, base: 'old' }])),
  problems: {},
  sending: null,
  gone: false,
  ...more,
});

const left = (pending: readonly PendingRow[], more: Partial<Snapshot> = {}): Snapshot => ({
  pending,
  batches: [],
  steps: { done: [], undone: [] },
  warnings: [],
  names: [],
  typed: [],
  ...more,
});

const joined = (...snapshots: readonly Snapshot[]): Snapshot => {
  const snapshot = joinSnapshots(snapshots);
  if (!snapshot) throw new Error('nothing was left');
  return snapshot;
};

describe('what several tabs left of one list', () => {
  it('is nothing when none left anything, and unchanged when one did', () => {
    const only = left([row('1', { name: 'A' })]);
    expect(joinSnapshots([])).toBeNull();
    expect(joinSnapshots([only])).toBe(only);
  });

  it('holds different cells of one row together, against the older version', () => {
    const both = joined(
      left([row('1', { name: 'A' }, { version: 3 })]),
      left([row('1', { phone: '09' }, { version: 4 }), row('2', { name: 'B' })]),
    );
    expect(both.pending.map(({ key }) => key)).toEqual(['1', '2']);
    expect(both.pending[0]).toMatchObject({
      version: 3,
      edits: { name: { value: 'A' }, phone: { value: '09' } },
    });
  });

  it('leaves one cell with two values to the clerk, and one value alone where both are the same', () => {
    const both = joined(
      left([row('1', { name: 'A', phone: '09' })]),
      left([row('1', { name: 'B', phone: '09' })]),
    );
    expect(both.pending[0]?.edits).toEqual({
      name: { value: 'B', base: 'old', theirs: 'A', isRival: true },
      phone: { value: '09', base: 'old' },
    });
  });

  it('keeps what was typed into a row that the other tab deleted', () => {
    const deleted = left([row('1', {}, { kind: 'delete' })]);
    const typed = left([row('1', { name: 'A' })]);
    expect(joined(deleted, typed).pending[0]).toMatchObject({
      kind: 'update',
      edits: { name: { value: 'A' } },
    });
    expect(joined(typed, deleted).pending[0]).toMatchObject({
      kind: 'update',
      edits: { name: { value: 'A' } },
    });
  });

  it('sends every batch without an answer again, each once', () => {
    const batch = (id: string) => ({ id, changes: [] });
    const both = joined(left([], { batches: [batch('x')] }), left([], { batches: [batch('x'), batch('y')] }));
    expect(both.batches.map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('leaves what a batch on its way sends as it was sent: under its id the server takes nothing else', () => {
    const batch: Batch = {
      id: 'x',
      changes: [
        { key: '650', kind: 'update', id: '650', version: 2, set: { name: 'A' } },
        { key: 'new:b', kind: 'create', id: null, version: null, set: { name: 'B' } },
      ],
    };
    const both = joined(left([], { names: [['650', 'new:a']] }), left([], { batches: [batch] }));
    expect(both.batches).toEqual([
      { ...batch, changes: [{ ...batch.changes[0], key: 'new:a' }, batch.changes[1]] },
    ]);
  });

  it('knows a row that one tab made and the other read by one name', () => {
    const both = joined(
      left([], { names: [['650', 'new:a']] }),
      left([row('650', { name: 'A' })], {
        steps: {
          done: [
            {
              kind: 'edit',
              cells: [{ key: '650', field: 'name', before: 'old', after: 'A' }],
              created: [],
              deleted: [],
            },
          ],
          undone: [],
        },
      }),
    );
    expect(both.pending).toMatchObject([{ key: 'new:a', id: '650' }]);
    expect(both.steps.done[0]?.cells[0]?.key).toBe('new:a');
  });
});
