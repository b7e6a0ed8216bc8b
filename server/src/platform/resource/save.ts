import { limitError, type Violation } from '../../kernel/errors.js';
import type { Database, Transaction } from '../database/database.js';
import { requireWrite, type Viewer } from './access.js';
import { recallCreated, rememberCreated } from './created-once.js';
import { type CellConflict, type Draft, isFit, isUnchanged, type Placed, type SaveRow } from './drafts.js';
import { once } from './idempotency.js';
import { judge } from './judge.js';
import type { Resource } from './resource.js';
import type { Author } from './rules.js';
import type { Row } from './values.js';
import { writeRows } from './write-rows.js';

export const mostSavedRows = 5000;

export interface SaveInput {
  /** Chosen by the client; the same key again gives the same answer and changes nothing. */
  readonly key: string;
  /** All rows or none; otherwise the right ones are saved and the others say why not. */
  readonly atomic?: boolean | null;
  readonly rows: readonly SaveRow[];
}

export type SaveStatus = 'SAVED' | 'UNCHANGED' | 'REFUSED' | 'CONFLICT' | 'NOT_TRIED';

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

/** A save that must not stand, with what it would have answered; thrown to undo the transaction. */
class Undone extends Error {
  constructor(readonly results: readonly SaveResult[]) {
    super('A row of an all-or-nothing save was refused');
  }
}

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
        const rows = await recallCreated(transaction, resource, by, placed(input.rows));
        const { drafts, warnings } = await judge(transaction, resource, viewer, rows);
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
        const written = fit.filter((draft) => statuses.get(draft) === 'SAVED');
        await writeRows(transaction, resource, written, by);
        await rememberCreated(transaction, resource, by, written);
        return results();
      }),
    );
  } catch (error) {
    if (error instanceof Undone) return error.results;
    throw error;
  }
};
