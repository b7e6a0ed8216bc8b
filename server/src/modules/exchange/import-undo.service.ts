import { setImmediate as turn } from 'node:timers/promises';
import { missingError, ruleError } from '../../kernel/errors.js';
import type { Connection, Database } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { requireWrite, type Viewer } from '../../platform/resource/access.js';
import { type AuditEntry, readAudit } from '../../platform/resource/audit.js';
import { findRows } from '../../platform/resource/list.js';
import { changeOwnRecord } from '../../platform/resource/own-record.js';
import { deleteRows } from '../../platform/resource/remove.js';
import { getResource, type Resource, resourceOf } from '../../platform/resource/resource.js';
import type { SaveRow } from '../../platform/resource/drafts.js';
import { saveRows } from '../../platform/resource/save.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { Import, importStates } from './import.entity.js';
import { keyOfImport } from './import-write.service.js';
import { findByIds } from './row-matching.js';
import { titleFields, titleOf } from './titles.js';

const rowsAtOnce = 500;
/** The record of the import keeps so many of what was left; more are counted only. */
const mostKept = 200;

/** A record or cells that the undo leaves, because others built on them. */
interface Kept {
  readonly rowId: number;
  readonly title: string;
  /** Cells that keep their value; empty for the record as a whole. */
  readonly fields: readonly string[];
  readonly reason: { readonly vi: string; readonly en: string };
}

const changedByOthers = {
  vi: 'đã được sửa sau lần nhập này',
  en: 'was changed after this import',
};

const undoable: readonly unknown[] = ['DONE', 'CANCELLED', 'INTERRUPTED', 'PARTLY_UNDONE'];

export const canBeUndone = (state: unknown): boolean => undoable.includes(state);

/** Undos under way, by import: rows done and all. */
const undoing = new Map<number, { done: number; total: number }>();

export const undoProgress = (importId: number): { done: number; total: number } | null =>
  undoing.get(importId) ?? null;

/** The record of an import that the viewer made; an administrator reaches every one. */
export const getImport = async (connection: Connection, viewer: Viewer, id: number): Promise<Row> => {
  const resource = resourceOf(Import);
  const [found] = Number.isSafeInteger(id)
    ? await readStored(connection, resource, [connection.dialect.isIn(column('t1', 'id'), [id])])
    : [];
  if (!found || (found['userId'] !== viewer.userId && viewer.role !== 'ADMIN'))
    throw missingError('MISSING_RECORD', { resource: { vi: resource.label[0], en: resource.label[1] }, id });
  return found;
};

interface Undo {
  readonly database: Database;
  readonly viewer: Viewer;
  readonly resource: Resource;
  readonly importId: number;
  undone: number;
  readonly kept: Kept[];
}

interface Reverting {
  readonly saves: SaveRow[];
  readonly deletes: { id: number; version: number }[];
  /** Cells that others changed since, by record. */
  readonly blocked: Map<number, string[]>;
}

/** What takes a record back to before the import, as far as nobody has changed it since. */
const planRecord = (
  undo: Undo,
  row: Readonly<Row>,
  entries: readonly AuditEntry[],
  into: Reverting,
): void => {
  const id = Number(row['id']);
  const version = Number(row['version']);
  const own = entries.findLast((entry) => entry.key?.startsWith(keyOfImport(undo.importId)));
  if (!own) return;
  const later = entries.filter((entry) => entry.version > own.version);
  const touched = new Set(later.flatMap((entry) => Object.keys(entry.changes)));
  if (own.action === 'CREATE') {
    if (touched.size > 0) into.blocked.set(id, []);
    else into.deletes.push({ id, version });
    return;
  }
  const set: Row = {};
  const blocked: string[] = [];
  for (const [name, [before]] of Object.entries(own.changes)) {
    const field = undo.resource.fieldsByName.get(name);
    if (!field || field.derived) continue;
    if (touched.has(name)) blocked.push(name);
    else set[name] = before;
  }
  if (blocked.length > 0) into.blocked.set(id, blocked);
  if (Object.keys(set).length > 0) into.saves.push({ id, version, set });
};

const titlesOf = async (
  { database, viewer, resource }: Undo,
  ids: readonly number[],
): Promise<Map<number, string>> => {
  const rows = await findRows(database.read, resource, viewer, ids, titleFields(resource));
  return new Map([...rows].map(([id, row]) => [id, titleOf(resource, row, 'vi')]));
};

const undoPortion = async (undo: Undo, ids: readonly number[], index: number): Promise<void> => {
  const { database, viewer, resource, importId } = undo;
  const stored = await findByIds(database.read, resource, viewer, ids);
  const titles = await titlesOf(undo, [...stored.keys()]);
  const entries = new Map<number, AuditEntry[]>();
  for (const entry of await readAudit(database.read, resource, [...stored.keys()]))
    entries.set(entry.rowId, [...(entries.get(entry.rowId) ?? []), entry]);
  const reverting: Reverting = { saves: [], deletes: [], blocked: new Map() };
  for (const [id, row] of stored) planRecord(undo, row, entries.get(id) ?? [], reverting);
  const keep = (rowId: number, fields: readonly string[], reason: Kept['reason']): void => {
    undo.kept.push({ rowId, title: titles.get(rowId) ?? `#${rowId}`, fields, reason });
  };
  for (const [id, fields] of reverting.blocked) keep(id, fields, changedByOthers);
  const key = `import-undo:${importId}:${crypto.randomUUID()}:${index}`;
  const saved =
    reverting.saves.length === 0
      ? []
      : await saveRows(database, resource, viewer, { key, rows: reverting.saves });
  for (const [at, result] of saved.entries()) {
    const { id, set } = reverting.saves[at] ?? { id: 0, set: {} };
    if (result.status === 'SAVED' || result.status === 'UNCHANGED') undo.undone += 1;
    else keep(Number(id), Object.keys(set), result.errors[0]?.message ?? changedByOthers);
  }
  if (reverting.deletes.length === 0) return;
  const deleted = await deleteRows(database, resource, viewer, {
    key: `${key}:delete`,
    rows: reverting.deletes,
  });
  for (const { id, status, errors } of deleted) {
    if (status === 'DELETED') undo.undone += 1;
    else keep(id, [], errors[0]?.message ?? changedByOthers);
  }
};

const rowIdsOf = async (connection: Connection, importId: number): Promise<number[]> => {
  const rows = await connection.arrays(
    sql`select row_id from import_row where import_id = ${importId} order by line desc`,
  );
  return [...new Set(rows.map(([id]) => Number(id)))];
};

const setState = async (
  { database, viewer, importId }: Undo,
  values: Readonly<Row>,
  step: string,
): Promise<void> => {
  const by = { userId: viewer.userId, at: new Date().toISOString(), key: `import-undo:${importId}:${step}` };
  await database.transaction((transaction) =>
    changeOwnRecord(transaction, resourceOf(Import), importId, values, by),
  );
};

const runUndo = async (undo: Undo, before: unknown): Promise<void> => {
  const ids = await rowIdsOf(undo.database.read, undo.importId);
  const progress = { done: 0, total: ids.length };
  undoing.set(undo.importId, progress);
  await setState(undo, { state: 'UNDOING' }, 'begin');
  try {
    for (let at = 0; at < ids.length; at += rowsAtOnce) {
      await undoPortion(undo, ids.slice(at, at + rowsAtOnce), at / rowsAtOnce);
      progress.done = Math.min(ids.length, at + rowsAtOnce);
      // Other requests take their turn between two portions.
      await turn();
    }
  } catch (error) {
    await setState(undo, { state: before }, 'failed');
    throw error;
  }
  await setState(
    undo,
    {
      state: undo.kept.length > 0 ? 'PARTLY_UNDONE' : 'UNDONE',
      undoneAt: new Date().toISOString(),
      undoResult: { undone: undo.undone, keptCount: undo.kept.length, kept: undo.kept.slice(0, mostKept) },
    },
    'end',
  );
};

/**
 * Takes a whole import back: created records are deleted, changed cells get their value from before. What others have changed
 * since, or depend on, stays and is named in the record of the import.
 */
export const undoImport = async (database: Database, viewer: Viewer, id: number): Promise<void> => {
  const found = await getImport(database.read, viewer, id);
  const resource = getResource(String(found['resource']));
  requireWrite(viewer, resource);
  if (undoing.has(id)) return;
  const { state } = found as { state?: unknown };
  if (!canBeUndone(state)) {
    const labels = importStates.choices.find(({ value }) => value === state)?.label ?? ['', ''];
    const [vi, en] = labels;
    throw ruleError('RULE_IMPORT_STATE', { file: String(found['fileName']), state: { vi, en } });
  }
  undoing.set(id, { done: 0, total: 0 });
  try {
    await runUndo({ database, viewer, resource, importId: id, undone: 0, kept: [] }, state);
  } finally {
    undoing.delete(id);
  }
};
