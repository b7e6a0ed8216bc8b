import type { Transaction } from '../database/database.js';
import { column } from '../database/sql.js';
import { announce } from './announce.js';
import { audit } from './audit.js';
import type { Resource } from './resource.js';
import type { Author } from './rules.js';
import { insertStored, readStored, takeIds, updateStored } from './stored-rows.js';
import type { Row } from './values.js';

/** Writes a record that the product itself keeps (`readOnly`: nobody saves it through the API), with its history. */
export const createOwnRecord = async (
  transaction: Transaction,
  resource: Resource,
  values: Readonly<Row>,
  by: Author,
): Promise<number> => {
  const [id = 0] = await takeIds(transaction, 1);
  const row: Row = Object.fromEntries(
    resource.fields.map((field) => [field.name, values[field.name] ?? field.initial ?? null]),
  );
  Object.assign(row, {
    id,
    version: 1,
    createdAt: by.at,
    createdBy: by.userId,
    updatedAt: by.at,
    updatedBy: by.userId,
  });
  await insertStored(transaction, resource, [row]);
  await audit(transaction, resource, by, [{ action: 'CREATE', before: null, after: row }]);
  await announce(transaction, { resource, before: [], after: [row], by });
  return id;
};

/** Changes such a record. */
export const changeOwnRecord = async (
  transaction: Transaction,
  resource: Resource,
  id: number,
  values: Readonly<Row>,
  by: Author,
): Promise<void> => {
  const [before] = await readStored(
    transaction,
    resource,
    [transaction.dialect.isIn(column('t1', 'id'), [id])],
    't1',
    true,
  );
  if (!before) throw new Error(`${resource.name} ${id} is gone`);
  const after = {
    ...before,
    ...values,
    version: Number(before['version']) + 1,
    updatedAt: by.at,
    updatedBy: by.userId,
  };
  await updateStored(transaction, resource, [after], new Set(Object.keys(values)));
  await audit(transaction, resource, by, [{ action: 'UPDATE', before, after }]);
  await announce(transaction, { resource, before: [before], after: [after], by });
};
