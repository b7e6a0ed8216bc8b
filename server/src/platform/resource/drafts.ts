import { inputError, type Violation, violation } from '../../kernel/errors.js';
import type { Transaction } from '../database/database.js';
import { column } from '../database/sql.js';
import { mayReadField, type Viewer, withinReach } from './access.js';
import { readAudit } from './audit.js';
import type { Resource } from './resource.js';
import type { Candidate } from './row-checks.js';
import { readStored } from './stored-rows.js';
import { checkValue, isSame, type Row } from './values.js';

/** One row of a save: without `id` it is new; `version` is the one that the edit began with; `set` holds the changed fields only. */
export interface SaveRow {
  readonly id?: string | number | null;
  readonly clientKey?: string | null;
  /** Of a new row: the same key again finds the record that was made (`created-once.ts`). */
  readonly createKey?: string | null;
  readonly version?: number | null;
  readonly set: Readonly<Row>;
}

export interface CellConflict {
  readonly field: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** A row of a save with its place in it. */
export interface Placed {
  readonly index: number;
  readonly input: SaveRow;
}

/** What a row would become, with all that speaks against it so far. */
export interface Draft extends Candidate, Placed {
  readonly isMerged: boolean;
  readonly conflicts: CellConflict[];
}

const labelOf = (one: { label: readonly [string, string] }): { vi: string; en: string } => ({
  vi: one.label[0],
  en: one.label[1],
});

const checkShape = (
  resource: Resource,
  viewer: Viewer,
  set: Readonly<Row>,
): { values: Row; violations: Violation[] } => {
  const values: Row = {};
  const violations: Violation[] = [];
  for (const [key, value] of Object.entries(set)) {
    if (value === undefined) continue;
    const field = resource.fieldsByName.get(key);
    if (!field || field.hidden) {
      violations.push(violation(key, 'INPUT_UNKNOWN_FIELD', { resource: labelOf(resource), field: key }));
    } else if (field.derived) {
      violations.push(violation(key, 'INPUT_READ_ONLY_FIELD', { field: labelOf(field) }));
    } else if (!mayReadField(viewer, field)) {
      violations.push(violation(key, 'ACCESS_FIELD', { field: labelOf(field), resource: labelOf(resource) }));
    } else {
      const checked = checkValue(field, value);
      if (checked.ok) values[key] = field.type === 'json' ? value : checked.value;
      else violations.push(checked.violation);
    }
  }
  return { values, violations };
};

const newRow = (
  resource: Resource,
  values: Row,
  given: ReadonlySet<string>,
): { row: Row; violations: Violation[] } => {
  const row: Row = {};
  const violations: Violation[] = [];
  for (const field of resource.fields) {
    row[field.name] = values[field.name] ?? (field.name in values ? null : (field.initial ?? null));
    if (
      field.required &&
      !field.derived &&
      !field.hidden &&
      row[field.name] === null &&
      !given.has(field.name)
    ) {
      violations.push(violation(field.name, 'INPUT_REQUIRED', { field: labelOf(field) }));
    }
  }
  return { row, violations };
};

const idOf = (row: SaveRow): number | null => {
  if (row.id === null || row.id === undefined) return null;
  const id = Number(row.id);
  return Number.isSafeInteger(id) ? id : -1;
};

/** What others changed since the version with which an edit began: field → its value then. */
const changedSince = async (
  transaction: Transaction,
  resource: Resource,
  stale: ReadonlyMap<number, number>,
): Promise<Map<number, Map<string, unknown>>> => {
  const changed = new Map<number, Map<string, unknown>>();
  if (stale.size === 0) return changed;
  for (const entry of await readAudit(transaction, resource, [...stale.keys()])) {
    if (entry.version <= (stale.get(entry.rowId) ?? Infinity)) continue;
    const fields = changed.get(entry.rowId) ?? new Map<string, unknown>();
    for (const [field, [before]] of Object.entries(entry.changes))
      if (!fields.has(field)) fields.set(field, before);
    changed.set(entry.rowId, fields);
  }
  return changed;
};

const draftNew = (resource: Resource, viewer: Viewer, input: SaveRow, index: number): Draft => {
  const { values, violations } = checkShape(resource, viewer, input.set);
  const made = newRow(
    resource,
    values,
    new Set(Object.keys(input.set).filter((key) => input.set[key] !== undefined)),
  );
  return {
    index,
    input,
    row: made.row,
    before: null,
    touched: new Set(resource.fields.map((field) => field.name)),
    violations: [...violations, ...made.violations],
    isMerged: false,
    conflicts: [],
  };
};

const draftEdit = (
  resource: Resource,
  viewer: Viewer,
  input: SaveRow,
  index: number,
  before: Row,
  since: ReadonlyMap<string, unknown> | undefined,
): Draft => {
  const { values, violations } = checkShape(resource, viewer, input.set);
  const conflicts: CellConflict[] = [];
  for (const [field, mine] of Object.entries(values)) {
    if (since?.has(field) && !isSame(before[field], mine)) {
      conflicts.push({ field, base: since.get(field) ?? null, mine, theirs: before[field] ?? null });
    }
  }
  return {
    index,
    input,
    row: { ...before, ...values },
    before,
    touched: new Set(Object.keys(values).filter((field) => !isSame(before[field], values[field]))),
    violations,
    isMerged: since !== undefined && conflicts.length === 0,
    conflicts,
  };
};

const missing = (resource: Resource, input: SaveRow, index: number): Draft => ({
  index,
  input,
  row: {},
  before: null,
  touched: new Set(),
  violations: [violation(null, 'MISSING_RECORD', { resource: labelOf(resource), id: String(input.id) })],
  isMerged: false,
  conflicts: [],
});

/**
 * Each row of a save as it would be, beside what is stored: shapes checked, others' edits of the same cells found. Locks the rows.
 * Throws INPUT_BAD_FILTER where a record stands twice.
 */
export const draftAll = async (
  transaction: Transaction,
  resource: Resource,
  viewer: Viewer,
  rows: readonly Placed[],
): Promise<Draft[]> => {
  const ids = rows.map(({ input }) => idOf(input)).filter((id): id is number => id !== null);
  if (new Set(ids).size !== ids.length) {
    throw inputError('INPUT_BAD_FILTER', {
      field: 'rows.id',
      reason: { vi: 'một bản ghi có mặt hai lần', en: 'a record stands twice in one save' },
    });
  }
  const reach = withinReach(viewer, resource, 't1');
  const stored =
    ids.length === 0
      ? []
      : await readStored(
          transaction,
          resource,
          [transaction.dialect.isIn(column('t1', 'id'), ids), ...(reach ? [reach] : [])],
          't1',
          true,
        );
  const byId = new Map(stored.map((row) => [row['id'] as number, row]));
  const stale = new Map<number, number>();
  for (const { input } of rows) {
    const before = byId.get(idOf(input) ?? -1);
    const began = input.version ?? undefined;
    if (before && began !== undefined && before['version'] !== began)
      stale.set(before['id'] as number, began);
  }
  const since = await changedSince(transaction, resource, stale);
  return rows.map(({ input, index }) => {
    const id = idOf(input);
    if (id === null) return draftNew(resource, viewer, input, index);
    const before = byId.get(id);
    if (!before) return missing(resource, input, index);
    return draftEdit(
      resource,
      viewer,
      input,
      index,
      before,
      stale.has(id) ? (since.get(id) ?? new Map()) : undefined,
    );
  });
};

export const isFit = (draft: Draft): boolean => draft.violations.length === 0 && draft.conflicts.length === 0;

export const isUnchanged = (resource: Resource, draft: Draft): boolean =>
  draft.before !== null &&
  resource.fields.every((field) => isSame(draft.row[field.name], draft.before?.[field.name]));
