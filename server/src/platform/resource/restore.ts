import { limitError } from '../../kernel/errors.js';
import type { Database, Transaction } from '../database/database.js';
import { name, sql } from '../database/sql.js';
import { requireWrite, type Viewer } from './access.js';
import { announce } from './announce.js';
import { audit, readAudit } from './audit.js';
import { askGuards } from './guards.js';
import { once } from './idempotency.js';
import { distinctIds, notFound, type RemovalResult } from './remove.js';
import { type Resource, referenced } from './resource.js';
import { type Candidate, checkReferences, checkUnique } from './row-checks.js';
import { type Author, prepareRules, type ReadyRules } from './rules.js';
import { mostSavedRows } from './save.js';
import { insertStored } from './stored-rows.js';
import type { Row } from './values.js';

export interface RestoreInput {
  readonly key: string;
  readonly ids: readonly (string | number)[];
}

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

const isFit = (candidate: Candidate): boolean => candidate.violations.length === 0;

/** Sets what rows derive from others; answers the rows that refer to something else after that. */
const derive = (resource: Resource, candidates: readonly Candidate[], rules: ReadyRules): Candidate[] =>
  candidates.flatMap((candidate) => {
    const { row } = candidate;
    const before = { ...row };
    Object.assign(row, rules.derive(row, before));
    const changed = [...resource.references.values()].filter((one) => row[one.name] !== before[one.name]);
    return changed.length === 0 ? [] : [{ ...candidate, touched: new Set(changed.map((one) => one.name)) }];
  });

/** Judges rows that come back together like rows of a save. What they take from other rows may have changed while they were gone. */
const judgeOnce = async (
  transaction: Transaction,
  resource: Resource,
  viewer: Viewer,
  candidates: readonly Candidate[],
): Promise<void> => {
  await checkReferences(transaction, resource, viewer, candidates);
  const standing = candidates.filter(isFit);
  const rows = standing.map((one) => one.row);
  const rules = await prepareRules(transaction, resource, rows, viewer);
  await checkReferences(transaction, resource, viewer, derive(resource, standing, rules));
  for (const { row, violations } of standing) violations.push(...rules.check(row, null));
  await checkUnique(transaction, resource, standing.filter(isFit));
  const unguarded = standing.filter(isFit);
  const writes = unguarded.map(({ row }) => ({ before: null, after: row }));
  const found = await askGuards(transaction, resource, writes);
  unguarded.forEach(({ violations }, index) => violations.push(...(found[index] ?? [])));
};

/** The rows that may come back. A refused one stays away, so the others are judged again without it. */
const judge = async (
  transaction: Transaction,
  resource: Resource,
  viewer: Viewer,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> => {
  let fit = candidates;
  for (;;) {
    await judgeOnce(transaction, resource, viewer, fit);
    const left = fit.filter(isFit);
    if (left.length === fit.length || left.length === 0) return left;
    fit = left;
  }
};

/** Rows in the order in which they can come back: each round holds those that lean on no row of a later one. */
const roundsOf = (resource: Resource, candidates: readonly Candidate[]): Candidate[][] => {
  const own = [...resource.references.values()].filter((field) => referenced(field) === resource);
  const rounds: Candidate[][] = [];
  let waiting = [...candidates];
  while (waiting.length > 0) {
    const ids = new Set(waiting.map(({ row }) => row['id']));
    const ready = waiting.filter(({ row }) => own.every((field) => !ids.has(row[field.name])));
    const round = ready.length > 0 ? ready : waiting;
    rounds.push(round);
    waiting = waiting.filter((one) => !round.includes(one));
  }
  return rounds;
};

const bringBack = async (
  transaction: Transaction,
  resource: Resource,
  rows: readonly Row[],
  by: Author,
): Promise<void> => {
  await insertStored(transaction, resource, rows);
  await audit(
    transaction,
    resource,
    by,
    rows.map((row) => ({ action: 'RESTORE' as const, before: null, after: row })),
  );
  await announce(transaction, { resource, before: [], after: rows, by });
};

/**
 * Brings deleted rows back under their ids, where nothing has taken their place, what they refer to still stands and the rules
 * of a save allow them.
 */
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
        sql`select id from ${name(resource.table)} where ${transaction.dialect.isIn(name('id'), ids)}`,
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
      for (const round of roundsOf(resource, [...candidates.values()])) {
        const back = await judge(transaction, resource, viewer, round);
        if (back.length > 0)
          await bringBack(
            transaction,
            resource,
            back.map((one) => one.row),
            by,
          );
      }
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
