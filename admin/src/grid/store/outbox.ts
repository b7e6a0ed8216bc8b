import type { Batch, Change } from '../source.js';
import type { Judge } from './judge.js';
import { toChange } from './pending-row.js';
import type { Unsaved } from './unsaved.js';

/** Up to `limit` changes that can go now, marked as on their way. */
export function takeChanges(unsaved: Unsaved, judge: Pick<Judge, 'isReady'>, limit: number): Change[] {
  const changes: Change[] = [];
  for (const row of unsaved.rows.values()) {
    if (changes.length === limit) break;
    if (!judge.isReady(row)) continue;
    const change = toChange(row);
    unsaved.rows.set(row.key, { ...row, sending: { kind: change.kind, set: change.set } });
    changes.push(change);
  }
  return changes;
}

/** Nothing of the batch was applied: its rows wait again. */
export function giveBack(unsaved: Unsaved, batch: Batch): void {
  for (const { key } of batch.changes) {
    const row = unsaved.rows.get(key);
    if (row) unsaved.put({ ...row, sending: null });
  }
}
