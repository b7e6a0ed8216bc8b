import type { Connection, Transaction, Value } from '../database/database.js';
import type { BulkColumn, Dialect } from '../database/dialect.js';
import { allOf, column, commaList, name, Sql, sql, verbatim } from '../database/sql.js';
import { hasSortKey } from './field.js';
import { searchColumn } from './entity-schemas.js';
import type { Resource } from './resource.js';
import { companionColumns, type Row, shownValue } from './values.js';

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
  return values.map((one) => {
    const row: Row = {};
    resource.fields.forEach((field, index) => {
      row[field.name] = shownValue(field, one[index]);
    });
    return row;
  });
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

const bulkColumns = (resource: Resource, dialect: Dialect): BulkColumn[] => [
  ...resource.fields.map((field) => ({ name: field.column, type: dialect.columnType(field) })),
  ...resource.fields.filter(hasSortKey).map((field) => ({ name: `${field.column}_sort`, type: 'text' })),
  ...(resource.search ? [{ name: searchColumn, type: 'text' }] : []),
];

const toColumns = (resource: Resource, row: Readonly<Row>): Record<string, Value> => {
  const columns: Record<string, Value> = companionColumns(resource, row);
  for (const field of resource.fields) {
    const value = row[field.name] ?? null;
    columns[field.column] =
      field.type === 'json' && value !== null ? JSON.stringify(value) : (value as Value);
  }
  return columns;
};

/** Inserts whole rows in one statement. */
export const insertStored = async (
  transaction: Transaction,
  resource: Resource,
  rows: readonly Readonly<Row>[],
): Promise<void> => {
  if (rows.length === 0) return;
  const columns = bulkColumns(resource, transaction.dialect);
  const names = commaList(columns.map((one) => name(one.name)));
  const values = transaction.dialect.rowsFromJson(
    columns,
    rows.map((row) => toColumns(resource, row)),
  );
  await transaction.run(sql`insert into ${name(resource.table)} (${names}) select ${names} from ${values}`);
};

const updateWhere = (
  transaction: Transaction,
  resource: Resource,
  rows: readonly Readonly<Row>[],
  isWritten: (field: { name: string }) => boolean,
  condition: Sql,
): Promise<number> => {
  const written = new Set(
    resource.fields
      .filter(isWritten)
      .flatMap((field) => (hasSortKey(field) ? [field.column, `${field.column}_sort`] : [field.column])),
  );
  if (resource.search?.some((one) => isWritten({ name: one }))) written.add(searchColumn);
  const columns = bulkColumns(resource, transaction.dialect).filter(
    (one) => written.has(one.name) || one.name === 'id',
  );
  const table = name(resource.table);
  const sets = columns
    .filter((one) => one.name !== 'id')
    .map((one) => sql`${name(one.name)} = ${column('v', one.name)}`);
  const values = transaction.dialect.rowsFromJson(
    columns,
    rows.map((row) => toColumns(resource, row)),
  );
  return transaction.run(
    sql`update ${table} set ${commaList(sets)} from ${values} where ${table}.id = v.id${condition}`,
  );
};

/** Writes changed rows in one statement, each only where it still has the version before; answers how many it wrote. */
export const updateStored = async (
  transaction: Transaction,
  resource: Resource,
  rows: readonly Readonly<Row>[],
  changed: ReadonlySet<string>,
): Promise<number> =>
  rows.length === 0
    ? 0
    : updateWhere(
        transaction,
        resource,
        rows,
        (field) => changed.has(field.name) || field.name === 'version' || field.name.startsWith('updated'),
        sql` and ${name(resource.table)}.version = v.version - 1`,
      );

/** Writes some fields of rows that a load is still making: no version, since nobody has seen them. */
export const rewriteStored = async (
  transaction: Transaction,
  resource: Resource,
  rows: readonly Readonly<Row>[],
  changed: ReadonlySet<string>,
): Promise<void> => {
  if (rows.length > 0 && changed.size > 0)
    await updateWhere(transaction, resource, rows, (field) => changed.has(field.name), verbatim(''));
};

export const deleteStored = (
  transaction: Transaction,
  resource: Resource,
  ids: readonly number[],
): Promise<number> =>
  transaction.run(
    sql`delete from ${name(resource.table)} where ${transaction.dialect.isIn(name('id'), ids)}`,
  );
