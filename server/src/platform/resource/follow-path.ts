import type { Connection, Value } from '../database/database.js';
import { column, name, type Sql, sql, verbatim } from '../database/sql.js';
import { type Resource, referenced } from './resource.js';
import type { Row } from './values.js';

/** Joins along relations from `alias`; answers the joins, the last alias and its resource. */
const joinAlong = (
  resource: Resource,
  relations: readonly string[],
): { joins: Sql; alias: string; end: Resource } => {
  let [alias, end] = ['r', resource];
  let joins = sql``;
  relations.forEach((relation, index) => {
    const field = end.references.get(relation);
    if (!field) throw new Error(`${end.name} has no relation ${relation}`);
    const next = `r${index}`;
    end = referenced(field);
    joins = sql`${joins} join ${name(end.table)} as ${verbatim(next)} on ${column(next, 'id')} = ${column(alias, field.column)}`;
    alias = next;
  });
  return { joins, alias, end };
};

/**
 * For rows that need not be stored yet: the value at the end of a path of relations and a last field, e.g. `['review', 'year']`.
 * One statement for a path that leaves the row, none for a field of its own.
 */
export const followPath = async (
  connection: Connection,
  resource: Resource,
  rows: readonly Readonly<Row>[],
  path: readonly string[],
): Promise<readonly unknown[]> => {
  const [first = '', ...rest] = path;
  if (rest.length === 0) return rows.map((row) => row[first] ?? null);
  const field = resource.references.get(first);
  if (!field) throw new Error(`${resource.name} has no relation ${first}`);
  const ids = [...new Set(rows.map((row) => row[field.name]).filter((id) => typeof id === 'number'))];
  if (ids.length === 0) return rows.map(() => null);
  const { joins, alias, end } = joinAlong(referenced(field), rest.slice(0, -1));
  const last = end.fieldsByName.get(rest.at(-1) ?? '');
  if (!last) throw new Error(`${end.name} has no field ${rest.at(-1)}`);
  const found = await connection.arrays(
    sql`select r.id, ${column(alias, last.column)} from ${name(referenced(field).table)} as r ${joins} where ${connection.dialect.isIn(column('r', 'id'), ids)}`,
  );
  const values = new Map<number, Value>(found.map(([id, value]) => [Number(id), value ?? null]));
  return rows.map((row) => values.get(row[field.name] as number) ?? null);
};

/** The ids of the units in which rows lie, by the resource's scope; empty where the resource is not placed. */
export const placesOf = async (
  connection: Connection,
  resource: Resource,
  rows: readonly Readonly<Row>[],
): Promise<readonly (number | null)[]> => {
  const { scope } = resource;
  if (scope === undefined) return rows.map(() => null);
  if (scope.length === 0) return rows.map((row) => row['id'] as number);
  const relations = scope.slice(0, -1);
  let end = resource;
  for (const relation of relations) {
    const field = end.references.get(relation);
    if (!field) throw new Error(`${end.name} has no relation ${relation}`);
    end = referenced(field);
  }
  const unit = end.references.get(scope.at(-1) ?? '');
  if (!unit) throw new Error(`${end.name} has no relation ${scope.at(-1)}`);
  const values = await followPath(connection, resource, rows, [...relations, unit.name]);
  return values.map((value) => (value === null ? null : Number(value)));
};
