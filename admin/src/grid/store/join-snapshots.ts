import { isBad, sameContent } from '../column.js';
import type { Batch, RowKey } from '../source.js';
import type { Step } from './history.js';
import type { Edit, PendingRow } from './pending-row.js';
import type { Snapshot } from './types.js';

/**
 * What several pages left of one list, as one; null when none left anything. Different cells of a row come together. Where two pages
 * changed one cell to different values, the clerk decides: the later as mine, the earlier as the other.
 */
export function joinSnapshots(snapshots: readonly Snapshot[]): Snapshot | null {
  const [first, ...others] = snapshots;
  if (!first || others.length === 0) return first ?? null;
  const names = new Map(snapshots.flatMap((snapshot) => snapshot.names));
  const parts = snapshots.map((snapshot) => renamed(snapshot, names));
  const pending = new Map<RowKey, PendingRow>();
  for (const row of parts.flatMap((part) => part.pending)) {
    const known = pending.get(row.key);
    pending.set(row.key, known ? joinRows(known, row) : row);
  }
  const batches = new Map(parts.flatMap((part) => part.batches).map((batch) => [batch.id, batch]));
  return {
    pending: [...pending.values()],
    batches: [...batches.values()],
    steps: {
      done: parts.flatMap(({ steps }) => steps.done),
      undone: parts.flatMap(({ steps }) => steps.undone),
    },
    warnings: parts.flatMap(({ warnings }) => warnings),
    names: [...names],
    typed: parts.flatMap(({ typed }) => typed),
  };
}

/** A row made in one page is known to another by its id: both call it by the name from here. */
function renamed(snapshot: Snapshot, names: ReadonlyMap<string, RowKey>): Snapshot {
  const rename = <Named extends { readonly key: RowKey }>(named: Named): Named => ({
    ...named,
    key: names.get(named.key) ?? named.key,
  });
  const renameStep = (step: Step): Step => ({
    ...step,
    cells: step.cells.map(rename),
    created: step.created.map(rename),
    deleted: step.deleted.map(rename),
  });
  const renameBatch = (batch: Batch): Batch => ({ ...batch, changes: batch.changes.map(rename) });
  return {
    ...snapshot,
    pending: snapshot.pending.map(rename),
    batches: snapshot.batches.map(renameBatch),
    steps: { done: snapshot.steps.done.map(renameStep), undone: snapshot.steps.undone.map(renameStep) },
    warnings: snapshot.warnings.map(([key, problems]) => [names.get(key) ?? key, problems]),
    typed: snapshot.typed.map((one) =>
      one.key === null ? one : { ...one, key: names.get(one.key) ?? one.key },
    ),
  };
}

/** A delete gives way to an edit of the other page: the row can be deleted again, what was typed cannot be typed again. */
function joinRows(earlier: PendingRow, later: PendingRow): PendingRow {
  const edits: Record<string, Edit> = { ...earlier.edits };
  for (const [field, edit] of Object.entries(later.edits)) {
    const other = edits[field];
    edits[field] = other ? joinEdits(other, edit) : edit;
  }
  const kind = earlier.kind === 'delete' ? later.kind : later.kind === 'delete' ? earlier.kind : later.kind;
  return {
    ...later,
    kind,
    // The lower version lets the server see what either page has not seen.
    version: Number(earlier.version) < Number(later.version) ? earlier.version : later.version,
    edits,
    problems: {},
    sending: later.sending ?? earlier.sending,
    gone: earlier.gone || later.gone,
  };
}

function joinEdits(earlier: Edit, later: Edit): Edit {
  if (sameContent(earlier.value, later.value)) return later;
  // Only a readable value can stand as the other one.
  if (isBad(earlier.value)) return later;
  return { value: later.value, base: later.base, theirs: earlier.value, isRival: true };
}
