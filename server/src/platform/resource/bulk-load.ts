import type { Transaction } from '../database/database.js';
import { type Resource } from './resource.js';
import { prepareRules } from './rules.js';
import { insertStored } from './stored-rows.js';
import { checkValue, type Row } from './values.js';

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
};
