import { inputError, limitError, type Violation, violation } from '../../kernel/errors.js';
import type { Database, Transaction } from '../database/database.js';
import { column, commaList, name, sql, verbatim } from '../database/sql.js';
import { requireWrite, type Viewer, withinReach } from './access.js';
import { audit, readAudit } from './audit.js';
import { askGuards } from './guards.js';
import { once } from './idempotency.js';
import { allResources, type Resource, referenced } from './resource.js';
import { type Candidate, checkReferences, checkUnique } from './row-checks.js';
import { announce } from './announce.js';
import { deleteStored, insertStored, readStored } from './stored-rows.js';
import { mostSavedRows } from './save.js';
import type { Row } from './values.js';

export interface DeleteInput {
  readonly key: string;
  readonly rows: readonly { readonly id: string | number; readonly version?: number | null }[];
}

export interface RestoreInput {
  readonly key: string;
  readonly ids: readonly (string | number)[];
}

export interface RemovalResult {
  readonly id: number;
  readonly status: 'DELETED' | 'RESTORED' | 'REFUSED' | 'CONFLICT';
  readonly version: number | null;
  readonly errors: readonly Violation[];
}

const labelOf = (one: { label: readonly [string, string] }): { vi: string; en: string } => ({
  vi: one.label[0],
  en: one.label[1],
});

/** An id that is no number names no record; one that stands twice is a mistake of the whole request. */
const distinctIds = (given: readonly (string | number)[]): number[] => {
  const ids = given.map((id) => (Number.isSafeInteger(Number(id)) ? Number(id) : 0));
  if (new Set(ids).size === ids.length) return ids;
  throw inputError('INPUT_BAD_FILTER', {
    field: 'id',
    reason: { vi: 'một bản ghi có mặt hai lần', en: 'a record stands twice' },
  });
};

const notFound = (resource: Resource, id: number): RemovalResult => ({
  id,
  status: 'REFUSED',
  version: null,
  errors: [violation(null, 'MISSING_RECORD', { resource: labelOf(resource), id })],
});

/** How many rows of each other resource still refer to each id. */
export const findDependents = async (
  transaction: Transaction,
  resource: Resource,
  ids: readonly number[],
): Promise<Map<number, Violation[]>> => {
  const found = new Map<number, Violation[]>();
  for (const other of allResources()) {
    for (const field of other.references.values()) {
      if (referenced(field) !== resource) continue;
      const owner = column('t1', field.column);
      const counted = await transaction.arrays(
        sql`select ${owner}, count(*) from ${name(other.table)} as t1 where ${transaction.dialect.isIn(owner, ids)} group by ${owner}`,
      );
      for (const [id, count] of counted) {
        const violations = found.get(Number(id)) ?? [];
        violations.push(
          violation(null, 'RULE_HAS_DEPENDENTS', {
            resource: labelOf(resource),
            count: Number(count),
            dependents: labelOf(other),
          }),
        );
        found.set(Number(id), violations);
      }
    }
  }
  return found;
};

/** What forbids each row to go or to come back, by id. */
const guardEach = async (
  transaction: Transaction,
  resource: Resource,
  rows: ReadonlyMap<number, Row>,
  side: 'before' | 'after',
): Promise<Map<number, readonly Violation[]>> => {
  const ids = [...rows.keys()];
  const writes = [...rows.values()].map((row) => ({ before: null, after: null, [side]: row }));
  const found = await askGuards(transaction, resource, writes);
  return new Map(ids.map((id, index) => [id, found[index] ?? []]));
};

/** Deletes rows that nothing refers to; the history keeps them whole, so that they can be restored. */
export const deleteRows = async (
  database: Database,
  resource: Resource,
  viewer: Viewer,
  input: DeleteInput,
): Promise<RemovalResult[]> => {
  requireWrite(viewer, resource);
  if (input.rows.length > mostSavedRows)
    throw limitError('LIMIT_BATCH', { size: input.rows.length, max: mostSavedRows });
  const by = { userId: viewer.userId, at: new Date().toISOString(), key: input.key };
  return database.transaction((transaction) =>
    once(transaction, { ...by, content: { delete: resource.key, rows: input.rows } }, async () => {
      const ids = distinctIds(input.rows.map((one) => one.id));
      const reach = withinReach(viewer, resource, 't1');
      const conditions = [transaction.dialect.isIn(column('t1', 'id'), ids), ...(reach ? [reach] : [])];
      const stored = new Map(
        (await readStored(transaction, resource, conditions, 't1', true)).map((row) => [
          row['id'] as number,
          row,
        ]),
      );
      const dependents = await findDependents(transaction, resource, [...stored.keys()]);
      const forbidden = await guardEach(transaction, resource, stored, 'before');
      const gone: Row[] = [];
      const results = input.rows.map(({ version }, index): RemovalResult => {
        const id = ids[index] ?? 0;
        const row = stored.get(id);
        if (!row) return notFound(resource, id);
        const current = row['version'] as number;
        if (version !== null && version !== undefined && version !== current) {
          const errors = [
            violation(null, 'CONFLICT_VERSION', { resource: labelOf(resource), current, base: version }),
          ];
          return { id, status: 'CONFLICT', version: current, errors };
        }
        const errors = [...(dependents.get(id) ?? []), ...(forbidden.get(id) ?? [])];
        if (errors.length > 0) return { id, status: 'REFUSED', version: current, errors };
        gone.push(row);
        return { id, status: 'DELETED', version: current, errors: [] };
      });
      await deleteStored(
        transaction,
        resource,
        gone.map((row) => row['id'] as number),
      );
      await audit(
        transaction,
        resource,
        by,
        gone.map((row) => ({ action: 'DELETE' as const, before: row, after: null })),
      );
      await announce(transaction, { resource, before: gone, after: [], by });
      return results;
    }),
  );
};

/** The rows as they were when they were deleted, by id. */
const deletedRows = async (
  transaction: Transaction,
  resource: Resource,
  ids: readonly number[],
): Promise<Map<number, Row>> => {
  const rows = new Map<number, Row>();
  for (const entry of await readAudit(transaction, resource, ids)) {
    if (entry.action !== 'DELETE') {
      rows.delete(entry.rowId);
      continue;
    }
    const row: Row = { version: entry.version };
    for (const field of resource.fields) row[field.name] ??= entry.changes[field.name]?.[0] ?? null;
    rows.set(entry.rowId, row);
  }
  return rows;
};

/** Brings deleted rows back under their ids, where nothing has taken their place and what they refer to still stands. */
export const restoreRows = async (
  database: Database,
  resource: Resource,
  viewer: Viewer,
  input: RestoreInput,
): Promise<RemovalResult[]> => {
  requireWrite(viewer, resource);
  if (input.ids.length > mostSavedRows)
    throw limitError('LIMIT_BATCH', { size: input.ids.length, max: mostSavedRows });
  const by = { userId: viewer.userId, at: new Date().toISOString(), key: input.key };
  return database.transaction((transaction) =>
    once(transaction, { ...by, content: { restore: resource.key, ids: input.ids } }, async () => {
      const ids = distinctIds(input.ids);
      const standing = await transaction.arrays(
        sql`select ${commaList([verbatim('id')])} from ${name(resource.table)} where ${transaction.dialect.isIn(name('id'), ids)}`,
      );
      const present = new Set(standing.map((one) => Number(one[0])));
      const deleted = await deletedRows(transaction, resource, ids);
      const touched = new Set(resource.fields.map((field) => field.name));
      const candidates = new Map<number, Candidate>();
      for (const id of ids) {
        const row = deleted.get(id);
        if (!row || present.has(id)) continue;
        const version = (row['version'] as number) + 1;
        const stamped = {
          ...row,
          id,
          version,
          createdAt: by.at,
          createdBy: by.userId,
          updatedAt: by.at,
          updatedBy: by.userId,
        };
        candidates.set(id, { row: stamped, before: null, touched, violations: [] });
      }
      await checkReferences(transaction, resource, viewer, [...candidates.values()]);
      await checkUnique(transaction, resource, [...candidates.values()]);
      const returning = new Map([...candidates].map(([id, { row }]) => [id, row]));
      for (const [id, violations] of await guardEach(transaction, resource, returning, 'after'))
        candidates.get(id)?.violations.push(...violations);
      const back = [...candidates.values()]
        .filter((one) => one.violations.length === 0)
        .map((one) => one.row);
      await insertStored(transaction, resource, back);
      await audit(
        transaction,
        resource,
        by,
        back.map((row) => ({ action: 'RESTORE' as const, before: null, after: row })),
      );
      await announce(transaction, { resource, before: [], after: back, by });
      return ids.map((id): RemovalResult => {
        const candidate = candidates.get(id);
        if (!candidate) return notFound(resource, id);
        const { violations: errors, row } = candidate;
        return {
          id,
          status: errors.length > 0 ? 'REFUSED' : 'RESTORED',
          version: row['version'] as number,
          errors,
        };
      });
    }),
  );
};
