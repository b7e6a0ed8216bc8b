import type { Transaction } from '../database/database.js';
import { announce } from './announce.js';
import { audit, type AuditedWrite } from './audit.js';
import type { Resource } from './resource.js';
import type { Author } from './rules.js';
import { insertStored, takeIds, updateStored } from './stored-rows.js';
import { isSame, type Row } from './values.js';

/** A whole row as it shall be, and as it is; a new one has no before. Its id, version and stamps are set when it is written. */
export interface Write {
  readonly row: Row;
  readonly before: Readonly<Row> | null;
}

/** Writes checked rows with their audit and all that follows from them: what every save, and what the product does itself, ends in. */
export const writeRows = async (
  transaction: Transaction,
  resource: Resource,
  writes: readonly Write[],
  by: Author,
): Promise<void> => {
  const created = writes.filter((one) => one.before === null);
  const ids = await takeIds(transaction, created.length);
  created.forEach(({ row }, index) => {
    Object.assign(row, {
      id: ids[index],
      version: 1,
      createdAt: by.at,
      createdBy: by.userId,
      updatedAt: by.at,
      updatedBy: by.userId,
    });
  });
  const edited = writes.filter((one) => one.before !== null);
  const changed = new Set<string>();
  for (const { row, before } of edited) {
    for (const field of resource.fields)
      if (!isSame(row[field.name], before?.[field.name])) changed.add(field.name);
    Object.assign(row, {
      version: (before?.['version'] as number) + 1,
      updatedAt: by.at,
      updatedBy: by.userId,
    });
  }
  await insertStored(
    transaction,
    resource,
    created.map((one) => one.row),
  );
  const written = await updateStored(
    transaction,
    resource,
    edited.map((one) => one.row),
    changed,
  );
  if (written !== edited.length)
    throw new Error(`${edited.length} rows of ${resource.table} were to be updated, ${written} were`);
  await audit(
    transaction,
    resource,
    by,
    writes.map(
      ({ row, before }): AuditedWrite => ({ action: before ? 'UPDATE' : 'CREATE', before, after: row }),
    ),
  );
  await announce(transaction, {
    resource,
    before: edited.map((one) => one.before as Row),
    after: writes.map((one) => one.row),
    by,
  });
};
