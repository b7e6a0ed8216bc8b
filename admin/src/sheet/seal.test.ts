import { expect, it } from 'vitest';
import type { Snapshot } from '../grid/index.js';
import { makeSealer, unsealSnapshot } from './seal.js';

const key = new Uint8Array(32).fill(7);

const step = (after: string): Snapshot['steps']['done'][number] => ({
  kind: 'edit',
  cells: [{ key: 'r1', field: 'name', before: null, after }],
  created: [],
  deleted: [],
});

const snapshot: Snapshot = {
  pending: [
    {
      key: 'r1',
      id: '1',
      version: 3,
      kind: 'update',
      edits: { name: { value: 'Đặng Thị Ánh', base: null } },
      problems: {},
      sending: null,
      gone: false,
    },
  ],
  batches: [],
  steps: { done: [step('A'), step('B')], undone: [step('C')] },
  warnings: [['r1', [{ field: null, code: 'x', message: 'y' }]]],
  names: [['1', 'r1']],
  typed: [{ key: null, field: 'name', text: 'đang gõ' }],
};

it('what was sealed is read again as it was, and under another key not at all', () => {
  const sealed = makeSealer()(key, snapshot);
  expect(unsealSnapshot(key, sealed)).toEqual(snapshot);
  expect(() => unsealSnapshot(new Uint8Array(32).fill(8), sealed)).toThrow(/tag/);
  const bytes = [sealed.rest, ...sealed.pending, ...sealed.done].map((part) =>
    new TextDecoder().decode(part),
  );
  expect(bytes.join()).not.toContain('Ánh');
});

it('a step that was sealed before is not sealed again', () => {
  const seal = makeSealer();
  const first = seal(key, snapshot);
  const more = { ...snapshot, steps: { ...snapshot.steps, done: [...snapshot.steps.done, step('D')] } };
  const second = seal(key, more);
  expect(second.done.slice(0, 2)).toEqual(first.done);
  expect(second.done[0]).toBe(first.done[0]);
  expect(unsealSnapshot(key, second)).toEqual(more);
});
