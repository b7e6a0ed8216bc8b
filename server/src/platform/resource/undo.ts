import { type Violation, violation } from '../../kernel/errors.js';
import { column, sql } from '../database/sql.js';
import { requireWrite, withinReach } from './access.js';
import { announce } from './announce.js';
import { audit, type Changes } from './audit.js';
import { askGuards, type GuardedWrite } from './guards.js';
import { findDependents } from './remove.js';
import { getResource, type Resource } from './resource.js';
import { deleteStored, readStored } from './stored-rows.js';
import { refuse, type UseCase } from './use-case.js';
import type { Row } from './values.js';
import { writeRows } from './write-rows.js';

interface Entry {
  readonly resource: Resource;
  readonly rowId: number;
  readonly action: string;
  readonly version: number;
  readonly changes: Changes;
}

/** What one operation did to a row: created it, or changed fields from these values. */
interface Done {
  readonly resource: Resource;
  readonly rowId: number;
  readonly isCreated: boolean;
  /** The row's version when the operation had ended. */
  version: number;
  readonly fields: Row;
}

const readEntries = async ({ transaction }: UseCase, userId: number, key: string): Promise<Entry[]> =>
  (
    await transaction.arrays(
      sql`select resource, row_id, action, version, changes from audit_entry where key = ${key} and user_id = ${userId} order by id`,
    )
  ).map(([resource, rowId, action, version, changes]) => ({
    resource: getResource(String(resource)),
    rowId: Number(rowId),
    action: String(action),
    version: Number(version),
    changes: JSON.parse(String(changes)) as Changes,
  }));

const gather = (entries: readonly Entry[]): Done[] => {
  const all = new Map<string, Done>();
  for (const { resource, rowId, action, version, changes } of entries) {
    const place = `${resource.key}/${rowId}`;
    const done = all.get(place) ?? { resource, rowId, isCreated: action === 'CREATE', version, fields: {} };
    done.version = version;
    for (const [field, [before]] of Object.entries(changes))
      if (!(field in done.fields)) done.fields[field] = before;
    all.set(place, done);
  }
  return [...all.values()];
};

const labelOf = (resource: Resource): { vi: string; en: string } => ({
  vi: resource.label[0],
  en: resource.label[1],
});

/** Refuses where a row has changed since, or lies out of the viewer's reach. */
const requireUntouched = async (
  { transaction, viewer }: UseCase,
  resource: Resource,
  done: readonly Done[],
): Promise<void> => {
  if (!resource.readOnly) requireWrite(viewer, resource);
  const reach = withinReach(viewer, resource, 't1');
  const ids = done.map((one) => one.rowId);
  const rows = await readStored(
    transaction,
    resource,
    [transaction.dialect.isIn(column('t1', 'id'), ids), ...(reach ? [reach] : [])],
    't1',
    true,
  );
  const byId = new Map(rows.map((row) => [row['id'] as number, row]));
  const changed = done.flatMap(({ rowId, version }): Violation[] => {
    const row = byId.get(rowId);
    if (!row) return [violation(null, 'MISSING_RECORD', { resource: labelOf(resource), id: rowId })];
    const current = row['version'] as number;
    return current === version
      ? []
      : [violation(null, 'CONFLICT_VERSION', { resource: labelOf(resource), current, base: version })];
  });
  if (changed.length > 0) refuse(...changed);
};

/** What forbids any write, such as a locked period, forbids taking it back too. */
const requireUnguarded = async (
  { transaction }: UseCase,
  resource: Resource,
  writes: readonly GuardedWrite[],
): Promise<void> => {
  const forbidden = (await askGuards(transaction, resource, writes)).flat();
  if (forbidden.length > 0) refuse(...forbidden);
};

const byResource = (done: readonly Done[]): Map<Resource, Done[]> => {
  const groups = new Map<Resource, Done[]>();
  for (const one of done) groups.set(one.resource, [...(groups.get(one.resource) ?? []), one]);
  return groups;
};

/**
 * Takes back what a user's operation wrote under a key, from the audit: changed rows get their former values, created ones go.
 * Refuses what was loaded and so has no history, and, with all reasons, where a row has changed since or something refers to a created one. `except` names resources that
 * only tell of the operation. The taking back is audited like any edit.
 */
export const undoOperation = async (
  useCase: UseCase,
  { userId, key }: { readonly userId: number | null; readonly key: string },
  except: ReadonlySet<string>,
): Promise<void> => {
  const { transaction, by } = useCase;
  if (userId === null) return refuse(violation(null, 'RULE_LOADED_NOT_UNDONE', {}));
  const entries = await readEntries(useCase, userId, key);
  const done = gather(entries.filter(({ resource }) => !except.has(resource.key)));
  if (done.length === 0)
    refuse(
      violation(null, 'MISSING_RECORD', {
        resource: { vi: 'Lịch sử của thao tác', en: 'The history of the operation' },
        id: key,
      }),
    );
  for (const [resource, some] of byResource(done)) await requireUntouched(useCase, resource, some);
  for (const [resource, some] of byResource(done.filter((one) => !one.isCreated))) {
    const formerOf = new Map(some.map(({ rowId, fields }) => [rowId, fields]));
    const rows = await readStored(transaction, resource, [
      transaction.dialect.isIn(column('t1', 'id'), [...formerOf.keys()]),
    ]);
    const writes = rows.map((before) => ({
      before,
      row: { ...before, ...formerOf.get(before['id'] as number) },
    }));
    await requireUnguarded(
      useCase,
      resource,
      writes.map(({ before, row }) => ({ before, after: row })),
    );
    await writeRows(transaction, resource, writes, by);
  }
  for (const [resource, some] of [...byResource(done.filter((one) => one.isCreated))].reverse()) {
    const ids = some.map((one) => one.rowId);
    const dependents = await findDependents(transaction, resource, ids);
    if (dependents.size > 0) refuse(...[...dependents.values()].flat());
    const gone = await readStored(transaction, resource, [transaction.dialect.isIn(column('t1', 'id'), ids)]);
    await requireUnguarded(
      useCase,
      resource,
      gone.map((before) => ({ before, after: null })),
    );
    await deleteStored(transaction, resource, ids);
    await audit(
      transaction,
      resource,
      by,
      gone.map((row) => ({ action: 'DELETE' as const, before: row, after: null })),
    );
    await announce(transaction, { resource, before: gone, after: [], by });
  }
};
