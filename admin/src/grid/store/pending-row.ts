import { type CellContent, type CellValue, isBad, type Problem, sameContent } from '../column.js';
import type { Change, ChangeKind, Row, RowKey, Version } from '../source.js';

/** Begins the key of a row made here; a stored row's key is its id. */
export const NEW_KEY = 'new:';

export interface Edit {
  readonly value: CellContent;
  /** The stored value the edit started from. */
  readonly base: CellValue;
  /** What somebody else stored meanwhile; its presence makes the edit a conflict. */
  readonly theirs?: CellValue;
  /** The other value was typed in another tab of this device, and is stored nowhere. */
  readonly isRival?: boolean;
}

/** Unsaved work on one row. Plain JSON, as the journal keeps it. */
export interface PendingRow {
  readonly key: RowKey;
  readonly id: string | null;
  readonly version: Version | null;
  readonly kind: ChangeKind;
  readonly edits: Readonly<Record<string, Edit>>;
  /** The server's reasons by field; '' for the row as a whole. Not sent again until the row is touched. */
  readonly problems: Readonly<Record<string, Problem>>;
  /** What the batch on its way carries for this row. */
  readonly sending: { readonly kind: ChangeKind; readonly set: Readonly<Record<string, CellValue>> } | null;
  /** Somebody else deleted the row. */
  readonly gone: boolean;
}

const CLEAN = { edits: {}, problems: {}, sending: null, gone: false } as const;

export function startUpdate(key: RowKey, row: Row): PendingRow {
  return { key, id: row.id, version: row.version, kind: 'update', ...CLEAN };
}

export function startRestore(key: RowKey, id: string, row: Row | null): PendingRow {
  return { key, id, version: row?.version ?? null, kind: 'restore', ...CLEAN };
}

export function startCreate(key: RowKey, values: Readonly<Record<string, CellContent>>): PendingRow {
  const edits: Record<string, Edit> = {};
  for (const [field, content] of Object.entries(values)) {
    if (content !== null) edits[field] = { value: content, base: null };
  }
  return { key, id: null, version: null, kind: 'create', ...CLEAN, edits };
}

/** Touching a row clears what the server said of it: rules may look at several fields. */
export function withEdit(row: PendingRow, field: string, value: CellContent, stored: CellValue): PendingRow {
  const edits = { ...row.edits };
  const old = edits[field];
  const base = old ? old.base : stored;
  const asStored =
    sameContent(value, base) && old?.theirs === undefined && !(field in (row.sending?.set ?? {}));
  if (asStored) delete edits[field];
  else if (old?.theirs !== undefined) edits[field] = { value, base: old.isRival ? base : old.theirs };
  else edits[field] = { value, base };
  return { ...row, edits, problems: {} };
}

export function isIdle(row: PendingRow): boolean {
  return row.kind === 'update' && Object.keys(row.edits).length === 0 && row.sending === null;
}

export function isConflict(edit: Edit): boolean {
  return edit.theirs !== undefined;
}

/** Nothing of the row can be sent: refused and untouched since, or all its edits await a decision. */
export function isHeld(row: PendingRow): boolean {
  if (row.gone || Object.keys(row.problems).length > 0) return true;
  if (row.kind !== 'update') return false;
  return Object.values(row.edits).every(isConflict);
}

/** What can be sent of the row now. Undecided conflicts stay behind. */
export function toChange(row: PendingRow): Change {
  const set: Record<string, CellValue> = {};
  if (row.kind === 'create' || row.kind === 'update') {
    for (const [field, edit] of Object.entries(row.edits)) {
      if (!isBad(edit.value) && !isConflict(edit)) set[field] = edit.value;
    }
  }
  return { key: row.key, kind: row.kind, id: row.id, version: row.version, set };
}
