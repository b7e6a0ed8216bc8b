import { readdirSync, readFileSync } from 'node:fs';

export type PlanValue =
  | string
  | number
  | boolean
  | null
  | readonly PlanValue[]
  | { readonly [name: string]: PlanValue };

/** A record by its fields; `$key` names it, and a field `…Id` holds `@` and the `$key` of an earlier row. */
export type PlanRow = { readonly $key: string } & { readonly [field: string]: PlanValue };

export type PlanFile = {
  readonly name: string;
  readonly resource: string;
  readonly source: string;
  readonly rows: readonly PlanRow[];
};

/** Beside `src` and `dist` alike. */
const planFolder = new URL('../plan/', import.meta.url);

/** What the server gives to a record; the plan may not set it. */
const reservedFields = new Set(['id', 'version', 'createdAt', 'updatedAt', 'deletedAt']);

/**
 * The plan's files in the order of their names, which is the order of loading.
 * Throws when a file is not of the plan's shape, a key is repeated, or a reference names no earlier row.
 */
export function loadPlan(folder: URL = planFolder): PlanFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const files = names.sort().map((name) => readPlanFile(name, readFileSync(new URL(name, folder), 'utf8')));
  checkKeysAndReferences(files);
  return files;
}

function readPlanFile(name: string, content: string): PlanFile {
  const file = parse(name, content);
  if (!isRecord(file)) throw new Error(`${name}: expected an object with resource, source and rows`);
  const { resource, source, rows } = file;
  if (typeof resource !== 'string' || resource === '') throw new Error(`${name}: "resource" is missing`);
  if (typeof source !== 'string' || source === '') throw new Error(`${name}: "source" is missing`);
  if (!Array.isArray(rows)) throw new Error(`${name}: "rows" is not a list`);
  return { name, resource, source, rows: rows.map((row, index) => readRow(name, resource, row, index)) };
}

function parse(name: string, content: string): PlanValue {
  try {
    return JSON.parse(content) as PlanValue;
  } catch (error) {
    throw new Error(`${name}: not JSON`, { cause: error });
  }
}

function readRow(name: string, resource: string, row: PlanValue, index: number): PlanRow {
  if (!isRecord(row)) throw new Error(`${name}: row ${index + 1} is not an object`);
  const { $key } = row;
  if (typeof $key !== 'string') throw new Error(`${name}: row ${index + 1} has no $key`);
  if (!$key.startsWith(`${resource}:`) || $key.length === resource.length + 1) {
    throw new Error(`${name}: the $key "${$key}" does not start with "${resource}:" and go on`);
  }
  return { ...row, $key };
}

function checkKeysAndReferences(files: readonly PlanFile[]): void {
  const fileOfKey = new Map<string, string>();
  for (const { name, rows } of files) {
    for (const row of rows) {
      const first = fileOfKey.get(row.$key);
      if (first !== undefined) throw new Error(`${name}: the $key "${row.$key}" stands already in ${first}`);
      for (const [field, value] of Object.entries(row)) {
        checkField(`${name}: ${row.$key}, field "${field}"`, field, value, fileOfKey);
      }
      fileOfKey.set(row.$key, name);
    }
  }
}

function checkField(
  place: string,
  field: string,
  value: PlanValue,
  earlierKeys: ReadonlyMap<string, string>,
): void {
  if (reservedFields.has(field)) throw new Error(`${place} is set by the server, not by the plan`);
  const isReference = typeof value === 'string' && value.startsWith('@');
  if (isReference && !earlierKeys.has(value.slice(1))) {
    throw new Error(`${place} refers to "${value}", which no earlier row has as its $key`);
  }
  if (field.endsWith('Id') && !isReference && value !== null) {
    throw new Error(`${place} is a reference and must be "@" and a $key, or null`);
  }
  if (!field.endsWith('Id') && isReference) {
    throw new Error(`${place} holds the reference "${value}", but its name does not end in Id`);
  }
}

function isRecord(value: PlanValue): value is { readonly [name: string]: PlanValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
