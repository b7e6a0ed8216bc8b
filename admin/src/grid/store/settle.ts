import { type CellValue, type Problem, sameContent } from '../column.js';
import type { Change, FieldProblem, Row } from '../source.js';
import { type Edit, isConflict, type PendingRow } from './pending-row.js';

/** What is left to do after the sent part was saved: what was typed meanwhile, against the new version. */
export function afterSaved(pending: PendingRow, sent: Change, row: Row | null): PendingRow {
  const edits: Record<string, Edit> = {};
  for (const [field, edit] of Object.entries(pending.edits)) {
    const stored = row?.values[field] ?? null;
    const wasSent = field in sent.set;
    if (edit.isRival) edits[field] = { ...edit, base: stored };
    else if (isConflict(edit)) edits[field] = { ...edit, theirs: stored };
    else if (wasSent && sameContent(edit.value, sent.set[field] ?? null)) continue;
    else if (!sameContent(edit.value, stored)) edits[field] = { value: edit.value, base: stored };
  }
  return {
    ...pending,
    id: row?.id ?? pending.id,
    version: row?.version ?? pending.version,
    kind: pending.kind === sent.kind ? 'update' : pending.kind,
    edits,
    problems: {},
    sending: null,
  };
}

export function afterRefused(pending: PendingRow, problems: readonly FieldProblem[]): PendingRow {
  const byField: Record<string, Problem> = {};
  for (const { field, code, message } of problems) byField[field ?? ''] = { code, message };
  return { ...pending, problems: byField, sending: null };
}

/**
 * Three-way merge by field. Only they changed it: theirs comes with the row. Only I did: my edit moves onto their
 * version and goes again. Both did, to different values: a conflict for the clerk to decide.
 */
export function afterConflict(pending: PendingRow, row: Row | null): PendingRow {
  if (row === null) return { ...pending, gone: true, sending: null };
  const edits: Record<string, Edit> = {};
  for (const [field, edit] of Object.entries(pending.edits)) {
    const merged = mergeEdit(edit, row.values[field] ?? null);
    if (merged) edits[field] = merged;
  }
  // A new row that another page has made already is an edit of that one.
  const kind = pending.kind === 'create' ? 'update' : pending.kind;
  return { ...pending, id: row.id, version: row.version, kind, edits, problems: {}, sending: null };
}

export function mergeEdit(edit: Edit, theirs: CellValue): Edit | null {
  if (edit.isRival) return { ...edit, base: theirs };
  if (sameContent(edit.value, theirs)) return null;
  if (sameContent(edit.base, theirs)) return { value: edit.value, base: theirs };
  return { value: edit.value, base: edit.base, theirs };
}

/** Mine over theirs: an ordinary edit of their value. */
export function keepMine(pending: PendingRow, field: string): PendingRow {
  const edit = pending.edits[field];
  if (edit?.theirs === undefined) return pending;
  const base = edit.isRival ? edit.base : edit.theirs;
  return { ...pending, edits: { ...pending.edits, [field]: { value: edit.value, base } } };
}

export function takeTheirs(pending: PendingRow, field: string): PendingRow {
  const edits = { ...pending.edits };
  const edit = edits[field];
  delete edits[field];
  if (edit?.isRival && edit.theirs !== undefined) edits[field] = { value: edit.theirs, base: edit.base };
  return { ...pending, edits };
}

/** The save found a later version than it was made against: somebody else's other cells are now beside mine. */
export function isMerged(sent: Change, row: Row | null): boolean {
  return sent.kind === 'update' && row !== null && Number(row.version) > Number(sent.version) + 1;
}
