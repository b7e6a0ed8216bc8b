import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { type Viewer, withinReach } from '../../platform/resource/access.js';
import { readAudit } from '../../platform/resource/audit.js';
import type { Field } from '../../platform/resource/field.js';
import type { Resource } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';

export const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The values of a row's key as one text; undefined where one of them is empty, since emptiness recognises nobody. */
export const keyOf = (row: Readonly<Row>, fields: readonly Field[]): string | undefined => {
  const values = fields.map((field) => row[field.name] ?? null);
  return fields.length === 0 || values.includes(null) ? undefined : JSON.stringify(values);
};

/** Records that the viewer may change, by id. */
export const findByIds = async (
  connection: Connection,
  resource: Resource,
  viewer: Viewer,
  ids: readonly number[],
): Promise<Map<number, Row>> => {
  if (ids.length === 0) return new Map();
  const reach = withinReach(viewer, resource, 't1');
  const rows = await readStored(connection, resource, [
    connection.dialect.isIn(column('t1', 'id'), ids),
    ...(reach ? [reach] : []),
  ]);
  return new Map(rows.map((row) => [Number(row['id']), row]));
};

/** Records that the viewer may change, by the values of their key. */
export const findByKeys = async (
  connection: Connection,
  resource: Resource,
  viewer: Viewer,
  fields: readonly Field[],
  rows: readonly Readonly<Row>[],
): Promise<Map<string, Row[]>> => {
  const found = new Map<string, Row[]>();
  const keyed = rows.filter((row) => keyOf(row, fields) !== undefined);
  if (keyed.length === 0) return found;
  const reach = withinReach(viewer, resource, 't1');
  const stored = await readStored(connection, resource, [
    ...fields.map((field) =>
      connection.dialect.isIn(
        column('t1', field.column),
        [...new Set(keyed.map((row) => row[field.name] as string | number))],
        connection.dialect.columnType(field),
      ),
    ),
    ...(reach ? [reach] : []),
  ]);
  for (const row of stored) {
    const key = keyOf(row, fields) ?? '';
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
};

/** What may have stood before a number. */
const zeros = ['0', '00', '000'] as const;

/**
 * Records whose code a spreadsheet has shortened, by the position of the row: "7" means 007 where no record has that number as it
 * stands and only one has it with zeros before.
 */
export const findWithZeros = async (
  connection: Connection,
  resource: Resource,
  viewer: Viewer,
  fields: readonly Field[],
  rows: readonly Readonly<Row>[],
): Promise<Map<number, { readonly code: Field; readonly record: Row }>> => {
  const found = new Map<number, { readonly code: Field; readonly record: Row }>();
  const code = fields.find(({ type }) => type === 'code');
  if (!code) return found;
  const tried = rows.flatMap((row, at) => {
    const digits = String(row[code.name] ?? '');
    return /^[1-9]\d*$/.test(digits)
      ? [{ at, rows: zeros.map((before) => ({ ...row, [code.name]: `${before}${digits}` })) }]
      : [];
  });
  const byKey = await findByKeys(
    connection,
    resource,
    viewer,
    fields,
    tried.flatMap((one) => one.rows),
  );
  for (const { at, rows: variants } of tried) {
    const [record, ...others] = variants.flatMap((row) => byKey.get(keyOf(row, fields) ?? '') ?? []);
    if (record && others.length === 0) found.set(at, { code, record });
  }
  return found;
};

/** The records that rows with these digests became in earlier imports that still stand, in the order in which they came. */
export const findByDigests = async (
  connection: Connection,
  digests: readonly string[],
): Promise<Map<string, number[]>> => {
  const found = new Map<string, number[]>();
  if (digests.length === 0) return found;
  const rows = await connection.arrays(
    sql`select digest, row_id from import_row where ${connection.dialect.isIn(sql`digest`, [...new Set(digests)], 'text')} order by import_id, line`,
  );
  for (const [digest, id] of rows) {
    const list = found.get(String(digest)) ?? [];
    list.push(Number(id));
    found.set(String(digest), list);
  }
  return found;
};

/** What fields held in the version that a file was made from, where others have changed them since. */
export const basesOf = async (
  connection: Connection,
  resource: Resource,
  versions: ReadonlyMap<number, number>,
): Promise<Map<number, Map<string, unknown>>> => {
  const bases = new Map<number, Map<string, unknown>>();
  if (versions.size === 0) return bases;
  for (const entry of await readAudit(connection, resource, [...versions.keys()])) {
    if (entry.version <= (versions.get(entry.rowId) ?? Infinity)) continue;
    const fields = bases.get(entry.rowId) ?? new Map<string, unknown>();
    for (const [field, [before]] of Object.entries(entry.changes)) {
      if (!fields.has(field)) fields.set(field, before);
    }
    bases.set(entry.rowId, fields);
  }
  return bases;
};
