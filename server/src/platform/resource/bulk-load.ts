import type { Transaction } from '../database/database.js';
import { column } from '../database/sql.js';
import type { Resource } from './resource.js';
import { prepareRules } from './rules.js';
import { insertStored, readStored, rewriteStored } from './stored-rows.js';
import { checkValue, type Row } from './values.js';

type LoadListener = (transaction: Transaction, resource: Resource, rows: readonly Row[]) => Promise<void>;

const listeners: LoadListener[] = [];

/** Work that belongs to a load of rows, such as values that other rows take from them. */
export const onLoad = (listener: LoadListener): void => {
  listeners.push(listener);
};

/** Derives loaded rows again after what they take their values from was loaded; they keep their version. */
export const deriveLoaded = async (
  transaction: Transaction,
  resource: Resource,
  ids: readonly number[],
): Promise<void> => {
  if (ids.length === 0) return;
  const rows = await readStored(transaction, resource, [transaction.dialect.isIn(column('t1', 'id'), ids)]);
  const rules = await prepareRules(transaction, resource, rows);
  const changed = new Set<string>();
  const derived = rows.map((row) => {
    const values = rules.derive(row, row);
    for (const [field, value] of Object.entries(values)) if (row[field] !== value) changed.add(field);
    return { ...row, ...values };
  });
  await rewriteStored(transaction, resource, derived, changed);
};

/**
 * Loads whole rows that carry their ids: the plan, demonstration records. Values are checked and derived as in a save; the first
 * wrong one throws with its place. There is no audit entry a row: the load itself is the origin.
 */
export const loadRows = async (
  transaction: Transaction,
  resource: Resource,
  rows: readonly Readonly<Row>[],
  at: string,
): Promise<void> => {
  const whole = rows.map((row): Row => {
    const made: Row = {
      id: row['id'],
      version: 1,
      createdAt: at,
      createdBy: null,
      updatedAt: at,
      updatedBy: null,
    };
    for (const key of Object.keys(row)) {
      if (!resource.fieldsByName.has(key))
        throw new Error(`${resource.name} has no field ${key} (row ${JSON.stringify(row)})`);
    }
    for (const field of resource.fields) {
      if (field.name in made) continue;
      const given = row[field.name] ?? field.initial ?? null;
      if (given === null) {
        if (field.required && !field.derived)
          throw new Error(`${resource.name}.${field.name} is required (row ${JSON.stringify(row)})`);
        made[field.name] = null;
        continue;
      }
      const checked = checkValue(field, given);
      if (!checked.ok)
        throw new Error(
          `${resource.name}.${field.name}: ${checked.violation.message.en} (row ${JSON.stringify(row)})`,
        );
      made[field.name] = field.type === 'json' ? given : checked.value;
    }
    return made;
  });
  const rules = await prepareRules(transaction, resource, whole);
  for (const row of whole) {
    const derived = rules.derive(row, null);
    for (const [key, value] of Object.entries(derived)) row[key] = value;
  }
  await insertStored(transaction, resource, whole);
  for (const listener of listeners) await listener(transaction, resource, whole);
};
