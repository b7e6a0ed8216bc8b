import type { BulkWrite, Connection, Transaction, Value } from '../database/database.js';
import type { BulkColumn, Dialect } from '../database/dialect.js';
import { allOf, column, commaList, name, Sql, sql, verbatim } from '../database/sql.js';
import { type Field, hasSortKey, sortColumn } from './field.js';
import { searchColumn } from './entity-schemas.js';
import type { Resource } from './resource.js';
import { storedMakerOf } from './row-maker.js';
import { type Row, searchText, sortKeyOf, storedValue } from './values.js';

/** Whole rows by property name, as the rules and the audit see them. */
export const readStored = async (
  connection: Connection,
  resource: Resource,
  conditions: readonly Sql[],
  alias = 't1',
  lock = false,
): Promise<Row[]> => {
  const columns = resource.fields.map((field) => column(alias, field.column));
  const values = await connection.arrays(
    sql`select ${commaList(columns)} from ${name(resource.table)} as ${verbatim(alias)} where ${allOf(conditions)}${lock ? connection.dialect.lockRows : verbatim('')}`,
  );
  return values.map(storedMakerOf(resource));
};

/** Takes ids that no row of any resource has. */
export const takeIds = async (transaction: Transaction, count: number): Promise<number[]> => {
  if (count === 0) return [];
  if (transaction.dialect.name === 'postgres') {
    const taken = await transaction.arrays(
      sql`select nextval('row_id') from generate_series(1, ${count}::integer)`,
    );
    return taken.map((one) => Number(one[0]));
  }
  const taken = await transaction.arrays(
    sql`update row_id set next = next + ${count} where single = 1 returning next`,
  );
  const end = Number(taken[0]?.[0]);
  return Array.from({ length: count }, (_, index) => end - count + index);
};

/** A column of a stored row and its value: a field's own, or one that is worked out beside it for sorting and searching. */
interface StoredColumn extends BulkColumn {
  /** The fields whose change changes it. */
  readonly of: readonly string[];
  readonly read: (row: Readonly<Row>) => Value;
}

const columnsOfField = (field: Field, dialect: Dialect): StoredColumn[] => {
  const own = {
    name: field.column,
    type: dialect.columnType(field),
    of: [field.name],
    read: (row: Readonly<Row>) => storedValue(field, row[field.name]),
  };
  if (!hasSortKey(field)) return [own];
  const key = { name: sortColumn(field), type: 'text', of: [field.name] };
  return [own, { ...key, read: (row) => sortKeyOf(field, row[field.name]) }];
};

const columnsByDialect = new Map<Dialect, Map<Resource, readonly StoredColumn[]>>();

/** Every column of a resource's table. */
const storedColumns = (resource: Resource, dialect: Dialect): readonly StoredColumn[] => {
  const known = columnsByDialect.get(dialect) ?? new Map<Resource, readonly StoredColumn[]>();
  columnsByDialect.set(dialect, known);
  const same = known.get(resource);
  if (same) return same;
  const made = resource.fields.flatMap((field) => columnsOfField(field, dialect));
  if (resource.search) {
    made.push({
      name: searchColumn,
      type: 'text',
      of: resource.search,
      read: (row) => searchText(resource, row),
    });
  }
  known.set(resource, made);
  return made;
};

const bulkWrite = (
  resource: Resource,
  columns: readonly StoredColumn[],
  rows: readonly Readonly<Row>[],
): BulkWrite => ({
  table: resource.table,
  columns,
  rows: rows.map((row) => columns.map((one) => one.read(row))),
});

/** Inserts whole rows in one statement. */
export const insertStored = (
  transaction: Transaction,
  resource: Resource,
  rows: readonly Readonly<Row>[],
): Promise<void> =>
  transaction.insert(bulkWrite(resource, storedColumns(resource, transaction.dialect), rows));

/** Writes changed rows in one statement, each only where it still has the version before; answers how many it wrote. */
export const updateStored = (
  transaction: Transaction,
  resource: Resource,
  rows: readonly Readonly<Row>[],
  changed: ReadonlySet<string>,
): Promise<number> => {
  const columns = storedColumns(resource, transaction.dialect);
  const keys = ['id', 'version'].flatMap((key) => columns.filter((one) => one.name === key));
  const written = columns.filter(
    (one) => !keys.includes(one) && one.of.some((field) => changed.has(field) || field.startsWith('updated')),
  );
  return transaction.update({ ...bulkWrite(resource, [...keys, ...written], rows), isVersioned: true });
};

/** Writes some fields of rows that a load is still making: no version, since nobody has seen them. */
export const rewriteStored = async (
  transaction: Transaction,
  resource: Resource,
  rows: readonly Readonly<Row>[],
  changed: ReadonlySet<string>,
): Promise<void> => {
  if (changed.size === 0) return;
  const columns = storedColumns(resource, transaction.dialect);
  const written = columns.filter((one) => one.of.some((field) => changed.has(field)));
  const id = columns.filter((one) => one.name === 'id');
  await transaction.update({ ...bulkWrite(resource, [...id, ...written], rows), isVersioned: false });
};

export const deleteStored = (
  transaction: Transaction,
  resource: Resource,
  ids: readonly number[],
): Promise<number> =>
  transaction.run(
    sql`delete from ${name(resource.table)} where ${transaction.dialect.isIn(name('id'), ids)}`,
  );
