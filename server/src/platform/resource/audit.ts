import type { Connection, Transaction } from '../database/database.js';
import { name, sql } from '../database/sql.js';
import type { Resource } from './resource.js';
import { takeIds } from './stored-rows.js';
import { isSame, type Row } from './values.js';

export type Action = 'CREATE' | 'UPDATE' | 'DELETE' | 'RESTORE';

export interface AuditedWrite {
  readonly action: Action;
  readonly before: Readonly<Row> | null;
  readonly after: Readonly<Row> | null;
}

/** Field → [before, after]. */
export type Changes = Readonly<Record<string, readonly [unknown, unknown]>>;

const unaudited = new Set(['version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy']);

const changesOf = (
  resource: Resource,
  before: Readonly<Row> | null,
  after: Readonly<Row> | null,
): Changes => {
  const changes: Record<string, readonly [unknown, unknown]> = {};
  for (const field of resource.fields) {
    if (field.hidden || unaudited.has(field.name)) continue;
    const old = before?.[field.name] ?? null;
    const next = after?.[field.name] ?? null;
    if (!isSame(old, next)) changes[field.name] = [old, next];
  }
  return changes;
};

const auditColumns = [
  { name: 'id', type: 'bigint' },
  { name: 'at', type: 'timestamptz' },
  { name: 'user_id', type: 'bigint' },
  { name: 'resource', type: 'text' },
  { name: 'row_id', type: 'bigint' },
  { name: 'action', type: 'text' },
  { name: 'version', type: 'bigint' },
  { name: 'key', type: 'text' },
  { name: 'changes', type: 'text' },
];

/** Writes who did what, in the transaction that does it. */
export const audit = async (
  transaction: Transaction,
  resource: Resource,
  by: { readonly userId: number | null; readonly at: string; readonly key: string | null },
  writes: readonly AuditedWrite[],
): Promise<void> => {
  if (writes.length === 0) return;
  const ids = await takeIds(transaction, writes.length);
  await transaction.insert({
    table: 'audit_entry',
    columns: auditColumns,
    rows: writes.map(({ action, before, after }, index) => {
      const row = after ?? before;
      return [
        ids[index] ?? null,
        by.at,
        by.userId,
        resource.key,
        row?.['id'] as number,
        action,
        row?.['version'] as number,
        by.key,
        JSON.stringify(changesOf(resource, before, after)),
      ];
    }),
  });
};

export interface AuditEntry {
  readonly rowId: number;
  readonly at: string;
  readonly userId: number | null;
  readonly action: Action;
  readonly version: number;
  readonly key: string | null;
  readonly changes: Changes;
}

/** The entries of rows, oldest first. */
export const readAudit = async (
  connection: Connection,
  resource: Resource,
  rowIds: readonly number[],
): Promise<AuditEntry[]> => {
  const values = await connection.arrays(
    sql`select row_id, at, user_id, action, version, key, changes from audit_entry where resource = ${resource.key} and ${connection.dialect.isIn(
      name('row_id'),
      rowIds,
    )} order by version, id`,
  );
  return values.map(([rowId, at, userId, action, version, key, changes]) => ({
    rowId: Number(rowId),
    at: String(at),
    userId: userId === null ? null : Number(userId),
    action: action as Action,
    version: Number(version),
    key: key === null ? null : String(key),
    changes: JSON.parse(String(changes)) as Changes,
  }));
};
