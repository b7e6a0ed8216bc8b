import { inputError, limitError, type Violation, violation } from '../../kernel/errors.js';
import type { Database, Transaction } from '../database/database.js';
import { column } from '../database/sql.js';
import { mayReadField, requireWrite, type Viewer, withinReach } from './access.js';
import { readAudit } from './audit.js';
import type { Field } from './field.js';
import { askGuards } from './guards.js';
import { once } from './idempotency.js';
import type { Resource } from './resource.js';
import { type Candidate, checkReferences, checkUnique } from './row-checks.js';
import { type Author, countsTogether, prepareRules } from './rules.js';
import { readStored } from './stored-rows.js';
import { checkValue, isSame, type Row } from './values.js';
import { writeRows } from './write-rows.js';

export const mostSavedRows = 5000;

/** One row of a save: without `id` it is new; `version` is the one that the edit began with; `set` holds the changed fields only. */
export interface SaveRow {
  readonly id?: string | number | null;
  readonly clientKey?: string | null;
  readonly version?: number | null;
  readonly set: Readonly<Row>;
}

export interface SaveInput {
  /** Chosen by the client; the same key again gives the same answer and changes nothing. */
  readonly key: string;
  /** All rows or none; otherwise the right ones are saved and the others say why not. */
  readonly atomic?: boolean | null;
  readonly rows: readonly SaveRow[];
}

export type SaveStatus = 'SAVED' | 'UNCHANGED' | 'REFUSED' | 'CONFLICT' | 'NOT_TRIED';

export interface CellConflict {
  readonly field: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface SaveResult {
  readonly index: number;
  readonly clientKey: string | null;
  readonly id: number | null;
  readonly version: number | null;
  readonly status: SaveStatus;
  /** Somebody else had changed other cells of the row; both edits stand. */
  readonly isMerged: boolean;
  readonly errors: readonly Violation[];
  readonly warnings: readonly Violation[];
  readonly conflicts: readonly CellConflict[];
}

/** A row of a save with its place in it. */
interface Placed {
  readonly index: number;
  readonly input: SaveRow;
}

interface Draft extends Candidate, Placed {
  readonly isMerged: boolean;
  readonly conflicts: CellConflict[];
}

const labelOf = (one: { label: readonly [string, string] }): { vi: string; en: string } => ({
  vi: one.label[0],
  en: one.label[1],
});

/** A save that must not stand, with what it would have answered; thrown to undo the transaction. */
class Undone extends Error {
  constructor(readonly results: readonly SaveResult[]) {
    super('A row of an all-or-nothing save was refused');
  }
}

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

const draftAll = async (
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

const isFit = (draft: Draft): boolean => draft.violations.length === 0 && draft.conflicts.length === 0;

const requiredDerived = (resource: Resource, row: Readonly<Row>): Violation[] =>
  resource.fields
    .filter(
      (field) => field.derived && field.required && !isSystem(field) && (row[field.name] ?? null) === null,
    )
    .map((field) => violation(field.name, 'INPUT_REQUIRED', { field: labelOf(field) }));

const systemFields = new Set(['id', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy']);
const isSystem = (field: Field): boolean => systemFields.has(field.name);

/** An edit that changes which other row this one is about: what was taken from the old one no longer holds. */
const isAboutOthers = (resource: Resource, { before, touched }: Draft): boolean =>
  before !== null && [...resource.references.values()].some((field) => touched.has(field.name));

const forgetDerived = (resource: Resource, row: Row): void => {
  for (const field of resource.fields) if (field.derived && !isSystem(field)) row[field.name] = null;
};

/** Runs the module's rules on fit drafts: derived values are set, violations and warnings collected. */
const applyRules = async (
  transaction: Transaction,
  resource: Resource,
  viewer: Viewer,
  drafts: readonly Draft[],
): Promise<Map<Draft, Violation[]>> => {
  const fit = drafts.filter(isFit);
  const warnings = new Map<Draft, Violation[]>();
  const rules = await prepareRules(
    transaction,
    resource,
    fit.map((one) => one.row),
    viewer,
  );
  const placing = resource.scope?.[0] === undefined ? undefined : resource.references.get(resource.scope[0]);
  for (const draft of fit) {
    if (isAboutOthers(resource, draft)) forgetDerived(resource, draft.row);
    Object.assign(draft.row, rules.derive(draft.row, draft.before));
    draft.violations.push(...requiredDerived(resource, draft.row), ...rules.check(draft.row, draft.before));
    warnings.set(draft, rules.warn(draft.row));
  }
  if (placing?.derived) {
    const fitting = fit.filter(isFit).map((one) => ({ ...one, touched: new Set([placing.name]) }));
    await checkReferences(
      transaction,
      { ...resource, references: new Map([[placing.relation ?? '', placing]]) },
      viewer,
      fitting,
    );
  }
  return warnings;
};

const isUnchanged = (resource: Resource, draft: Draft): boolean =>
  draft.before !== null &&
  resource.fields.every((field) => isSame(draft.row[field.name], draft.before?.[field.name]));

/** What forbids a write whatever its resource's own rules say; a row that stays as it is asks nothing. */
const checkGuards = async (
  transaction: Transaction,
  resource: Resource,
  drafts: readonly Draft[],
): Promise<void> => {
  const writes = drafts.filter((draft) => isFit(draft) && !isUnchanged(resource, draft));
  const found = await askGuards(
    transaction,
    resource,
    writes.map(({ before, row }) => ({ before, after: row })),
  );
  writes.forEach((draft, index) => draft.violations.push(...(found[index] ?? [])));
};

const resultOf = (draft: Draft, status: SaveStatus, warnings: readonly Violation[]): SaveResult => ({
  index: draft.index,
  clientKey: draft.input.clientKey ?? null,
  id: (draft.row['id'] as number | undefined) ?? null,
  version: (draft.row['version'] as number | undefined) ?? null,
  status,
  isMerged: draft.isMerged && status === 'SAVED',
  errors: draft.violations,
  warnings,
  conflicts: draft.conflicts,
});

interface Judged {
  readonly drafts: readonly Draft[];
  readonly warnings: ReadonlyMap<Draft, readonly Violation[]>;
}

const judgeOnce = async (
  transaction: Transaction,
  resource: Resource,
  viewer: Viewer,
  rows: readonly Placed[],
): Promise<Judged> => {
  const drafts = await draftAll(transaction, resource, viewer, rows);
  await checkReferences(transaction, resource, viewer, drafts.filter(isFit));
  const warnings = await applyRules(transaction, resource, viewer, drafts);
  await checkUnique(transaction, resource, drafts.filter(isFit));
  await checkGuards(transaction, resource, drafts);
  return { drafts, warnings };
};

/** Rows as they would be, with all that speaks against each, and what the user should know. */
const judge = async (
  transaction: Transaction,
  resource: Resource,
  viewer: Viewer,
  rows: readonly Placed[],
): Promise<Judged> => {
  const first = await judgeOnce(transaction, resource, viewer, rows);
  const fit = first.drafts.filter(isFit);
  const isDone = fit.length === 0 || fit.length === first.drafts.length;
  if (isDone || !countsTogether(resource)) return first;
  const again = await judge(transaction, resource, viewer, fit);
  const byIndex = new Map(again.drafts.map((draft) => [draft.index, draft]));
  return {
    drafts: first.drafts.map((draft) => byIndex.get(draft.index) ?? draft),
    warnings: new Map([...first.warnings, ...again.warnings]),
  };
};

const placed = (rows: readonly SaveRow[]): Placed[] => rows.map((input, index) => ({ input, index }));

/** What a use case's save came to: the rows as they stand, in the order given, or (`errors`) why none was written. */
export interface SavedWithin {
  readonly rows: readonly Row[];
  readonly errors: readonly Violation[];
  readonly warnings: readonly Violation[];
}

/** Saves rows inside a use case's own transaction, by the same checks as `saveRows`, all or none. */
export const saveWithin = async (
  transaction: Transaction,
  resource: Resource,
  viewer: Viewer,
  rows: readonly SaveRow[],
  by: Author,
): Promise<SavedWithin> => {
  requireWrite(viewer, resource);
  const { drafts, warnings } = await judge(transaction, resource, viewer, placed(rows));
  const errors = drafts.flatMap((draft) => draft.violations);
  const changed = drafts.filter((draft) => !isUnchanged(resource, draft));
  if (errors.length === 0) await writeRows(transaction, resource, changed, by);
  return { rows: drafts.map((draft) => draft.row), errors, warnings: [...warnings.values()].flat() };
};

/**
 * Saves a batch in one transaction with a constant number of statements. What is wrong with a row is data of its result; a
 * thrown error (no permission, the key used for another content) concerns the whole batch.
 */
export const saveRows = async (
  database: Database,
  resource: Resource,
  viewer: Viewer,
  input: SaveInput,
): Promise<readonly SaveResult[]> => {
  requireWrite(viewer, resource);
  if (input.rows.length > mostSavedRows)
    throw limitError('LIMIT_BATCH', { size: input.rows.length, max: mostSavedRows });
  const by = { userId: viewer.userId, at: new Date().toISOString(), key: input.key };
  const content = { save: resource.key, atomic: input.atomic ?? false, rows: input.rows };
  try {
    return await database.transaction((transaction) =>
      once(transaction, { ...by, content }, async () => {
        const { drafts, warnings } = await judge(transaction, resource, viewer, placed(input.rows));
        const fit = drafts.filter(isFit);
        const isRefused = fit.length < drafts.length && input.atomic === true;
        const statusOf = (draft: Draft): SaveStatus => {
          if (draft.conflicts.length > 0) return 'CONFLICT';
          if (draft.violations.length > 0) return 'REFUSED';
          if (isRefused) return 'NOT_TRIED';
          return isUnchanged(resource, draft) ? 'UNCHANGED' : 'SAVED';
        };
        const statuses = new Map(drafts.map((draft) => [draft, statusOf(draft)]));
        const results = (): SaveResult[] =>
          drafts.map((draft) => resultOf(draft, statuses.get(draft) ?? 'REFUSED', warnings.get(draft) ?? []));
        if (isRefused) throw new Undone(results());
        await writeRows(
          transaction,
          resource,
          fit.filter((draft) => statuses.get(draft) === 'SAVED'),
          by,
        );
        return results();
      }),
    );
  } catch (error) {
    if (error instanceof Undone) return error.results;
    throw error;
  }
};
