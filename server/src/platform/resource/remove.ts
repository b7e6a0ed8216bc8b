import { inputError, limitError, type Violation, violation } from '../../kernel/errors.js';
import type { Database, Transaction } from '../database/database.js';
import { column, name, sql, verbatim } from '../database/sql.js';
import { requireWrite, type Viewer, withinReach } from './access.js';
import { audit } from './audit.js';
import { askGuards } from './guards.js';
import { once } from './idempotency.js';
import { allResources, type Resource, referenced } from './resource.js';
import { announce } from './announce.js';
import type { Author } from './rules.js';
import { deleteStored, readStored } from './stored-rows.js';
import { mostSavedRows } from './save.js';
import type { Row } from './values.js';

export interface DeleteInput {
  readonly key: string;
  readonly rows: readonly { readonly id: string | number; readonly version?: number | null }[];
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
export const distinctIds = (given: readonly (string | number)[]): number[] => {
  const ids = given.map((id) => (Number.isSafeInteger(Number(id)) ? Number(id) : 0));
  if (new Set(ids).size === ids.length) return ids;
  throw inputError('INPUT_BAD_FILTER', {
    field: 'id',
    reason: { vi: 'một bản ghi có mặt hai lần', en: 'a record stands twice' },
  });
};

export const notFound = (resource: Resource, id: number): RemovalResult => ({
  id,
  status: 'REFUSED',
  version: null,
  errors: [violation(null, 'MISSING_RECORD', { resource: labelOf(resource), id })],
});

/** How many rows still refer to each id; rows that go together do not hold one another. */
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
      const stays =
        other === resource
          ? sql` and not (${transaction.dialect.isIn(column('t1', 'id'), ids)})`
          : verbatim('');
      const counted = await transaction.arrays(
        sql`select ${owner}, count(*) from ${name(other.table)} as t1 where ${transaction.dialect.isIn(owner, ids)}${stays} group by ${owner}`,
      );
      for (const [id, count] of counted) {
        const violations = found.get(Number(id)) ?? [];
        violations.push(
          violation(null, other.readOnly ? 'RULE_HAS_EVIDENCE' : 'RULE_HAS_DEPENDENTS', {
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

/** What forbids rows to go together, by id; only those that something forbids are named. */
const judgeRemoval = async (
  transaction: Transaction,
  resource: Resource,
  rows: ReadonlyMap<number, Row>,
): Promise<Map<number, Violation[]>> => {
  const found = await findDependents(transaction, resource, [...rows.keys()]);
  const writes = [...rows.values()].map((before) => ({ before, after: null }));
  const forbidden = await askGuards(transaction, resource, writes);
  [...rows.keys()].forEach((id, index) => {
    const violations = [...(found.get(id) ?? []), ...(forbidden[index] ?? [])];
    if (violations.length > 0) found.set(id, violations);
  });
  return found;
};

/** Why which rows may not go. A refused row stays, so the others are judged again as they go without it. */
const findUnremovable = async (
  transaction: Transaction,
  resource: Resource,
  rows: ReadonlyMap<number, Row>,
): Promise<Map<number, readonly Violation[]>> => {
  const refused = new Map<number, readonly Violation[]>();
  const leaving = new Map(rows);
  while (leaving.size > 0) {
    const found = await judgeRemoval(transaction, resource, leaving);
    if (found.size === 0) break;
    for (const [id, violations] of found) {
      refused.set(id, violations);
      leaving.delete(id);
    }
  }
  return refused;
};

const takeAway = async (
  transaction: Transaction,
  resource: Resource,
  gone: readonly Row[],
  by: Author,
): Promise<void> => {
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
};

/** Deletes rows inside a use case’s own transaction, all or none; answers why none was deleted. The rows are the viewer’s to write. */
export const removeWithin = async (
  transaction: Transaction,
  resource: Resource,
  viewer: Viewer,
  rows: readonly Row[],
  by: Author,
): Promise<readonly Violation[]> => {
  requireWrite(viewer, resource);
  const refused = await findUnremovable(
    transaction,
    resource,
    new Map(rows.map((row) => [row['id'] as number, row])),
  );
  if (refused.size === 0) await takeAway(transaction, resource, rows, by);
  return [...refused.values()].flat();
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
      const begunWith = new Map(ids.map((id, index) => [id, input.rows[index]?.version ?? null]));
      const isStale = (row: Row): boolean => {
        const base = begunWith.get(row['id'] as number) ?? null;
        return base !== null && base !== row['version'];
      };
      const refused = await findUnremovable(
        transaction,
        resource,
        new Map([...stored].filter(([, row]) => !isStale(row))),
      );
      const gone: Row[] = [];
      const results = ids.map((id): RemovalResult => {
        const row = stored.get(id);
        if (!row) return notFound(resource, id);
        const current = row['version'] as number;
        if (isStale(row)) {
          const base = begunWith.get(id) ?? 0;
          const errors = [
            violation(null, 'CONFLICT_VERSION', { resource: labelOf(resource), current, base }),
          ];
          return { id, status: 'CONFLICT', version: current, errors };
        }
        const errors = refused.get(id) ?? [];
        if (errors.length > 0) return { id, status: 'REFUSED', version: current, errors };
        gone.push(row);
        return { id, status: 'DELETED', version: current, errors: [] };
      });
      await takeAway(transaction, resource, gone, by);
      return results;
    }),
  );
};
