import type { Connection, Value } from '../database/database.js';
import { allOf, column, commaList, name, Sql, sql, verbatim } from '../database/sql.js';
import {
  mayReadField,
  requireRead,
  scopeFollows,
  scopeFollowsDown,
  type Viewer,
  withinScope,
} from './access.js';
import type { Field } from './field.js';
import { type OrderBy, orderSql, sortKeys } from './order.js';
import { type InverseRelation, inversesOf, type Resource, referenced } from './resource.js';
import type { Requested } from './selection.js';
import type { Row } from './values.js';
import { aliasMaker, compileWhere, type Where, type WhereContext } from './where.js';

/** The most rows that a list below a row gives, and how many when nothing is said. */
export const mostInnerRows = 1000;
const usualInnerRows = 200;

interface PlannedList {
  readonly key: string;
  readonly inverse: InverseRelation;
  readonly shape: Shape;
  readonly where: Where | undefined;
  readonly orderBy: readonly OrderBy[] | undefined;
  /** Of each row above; empty where the request gives none and the usual bound is enough. */
  readonly limit: number | null;
}

interface PlannedReference {
  readonly relation: string;
  readonly field: Field;
  readonly alias: string;
  readonly shape: Shape;
}

/** What is read of one resource: its columns, the rows it refers to (joined) and the lists below it (one statement each). */
interface Shape {
  readonly resource: Resource;
  readonly fields: readonly Field[];
  readonly references: readonly PlannedReference[];
  readonly lists: readonly PlannedList[];
}

const shapeOf = (
  resource: Resource,
  requested: readonly Requested[],
  viewer: Viewer,
  nextAlias: () => string,
): Shape => {
  const fields = new Map<string, Field>();
  const references = new Map<string, { field: Field; requested: Requested[] }>();
  const lists: PlannedList[] = [];
  const inverses = inversesOf(resource);
  const id = resource.fieldsByName.get('id');
  if (id) fields.set('id', id);
  for (const one of requested) {
    const field = resource.fieldsByName.get(one.name);
    if (field) {
      fields.set(field.name, field);
      continue;
    }
    const reference = resource.references.get(one.name);
    if (reference) {
      const known = references.get(one.name);
      if (known) known.requested.push(...one.fields);
      else references.set(one.name, { field: reference, requested: [...one.fields] });
      continue;
    }
    const inverse = inverses.get(one.name);
    if (!inverse) continue;
    requireRead(viewer, inverse.resource);
    const { where, orderBy, limit } = one.arguments;
    lists.push({
      key: one.key,
      inverse,
      shape: shapeOf(inverse.resource, one.fields, viewer, nextAlias),
      where: where as Where | undefined,
      orderBy: orderBy as readonly OrderBy[] | undefined,
      limit: typeof limit === 'number' && limit >= 0 ? Math.min(limit, mostInnerRows) : null,
    });
  }
  return {
    resource,
    fields: [...fields.values()],
    references: [...references].map(([relation, { field, requested: inner }]) => {
      requireRead(viewer, referenced(field));
      return {
        relation,
        field,
        alias: nextAlias(),
        shape: shapeOf(referenced(field), inner, viewer, nextAlias),
      };
    }),
    lists,
  };
};

const selectedColumns = (shape: Shape, alias: string, viewer: Viewer): Sql[] => [
  ...shape.fields.map((field) => (mayReadField(viewer, field) ? column(alias, field.column) : sql`null`)),
  ...shape.references.flatMap((reference) => selectedColumns(reference.shape, reference.alias, viewer)),
];

const joins = (shape: Shape, alias: string, viewer: Viewer): Sql[] =>
  shape.references.flatMap(({ relation, field, alias: inner, shape: next }) => {
    const conditions = [sql`${column(inner, 'id')} = ${column(alias, field.column)}`];
    const scope = scopeFollows(shape.resource, relation)
      ? undefined
      : withinScope(viewer, next.resource, inner);
    if (scope) conditions.push(scope);
    if (!mayReadField(viewer, field)) conditions.push(sql`1 = 0`);
    return [
      sql`left join ${name(next.resource.table)} as ${verbatim(inner)} on ${allOf(conditions)}`,
      ...joins(next, inner, viewer),
    ];
  });

/** Makes the plain object of a row from the values of its statement, starting at a position. */
type Build = (values: readonly Value[]) => Row | null;

const builder = (shape: Shape, start: { at: number }): Build => {
  const first = start.at;
  const names = shape.fields.map((field) => field.name);
  const jsonAt = shape.fields.flatMap((field, index) => (field.type === 'json' ? [index] : []));
  start.at += names.length;
  const inner = shape.references.map(({ relation, shape: next }) => ({
    relation,
    build: builder(next, start),
  }));
  return (values) => {
    if (values[first] === null) return null;
    const row: Row = {};
    for (let index = 0; index < names.length; index += 1) row[names[index] as string] = values[first + index];
    for (const index of jsonAt) {
      const text = values[first + index];
      if (typeof text === 'string') row[names[index] as string] = JSON.parse(text);
    }
    for (const { relation, build } of inner) row[relation] = build(values);
    return row;
  };
};

export interface Planned {
  readonly shape: Shape;
  readonly alias: string;
  readonly context: WhereContext;
}

/** Plans the reading of a resource from the fields that were asked for. */
export const plan = (
  resource: Resource,
  requested: readonly Requested[],
  viewer: Viewer,
  connection: Connection,
): Planned => {
  const nextAlias = aliasMaker();
  const alias = nextAlias();
  return {
    shape: shapeOf(resource, requested, viewer, nextAlias),
    alias,
    context: { dialect: connection.dialect, viewer, nextAlias },
  };
};

/** The names under which a planned statement gives values beside the columns of its shape. */
export interface ReadOptions {
  readonly conditions: readonly Sql[];
  readonly orderBy?: Sql;
  readonly limit?: number;
  readonly offset?: number;
  /** Columns of the root beyond the shape, appended to each row's values. */
  readonly extra?: readonly Sql[];
}

/** Runs a plan: one statement for the rows with all they refer to, one more for each list below, whatever the number of rows. */
export const readPlanned = async (
  connection: Connection,
  { shape, alias, context }: Planned,
  options: ReadOptions,
): Promise<{ rows: Row[]; extra: Value[][] }> => {
  const columns = [...selectedColumns(shape, alias, context.viewer), ...(options.extra ?? [])];
  const statement = sql`select ${commaList(columns)} from ${name(shape.resource.table)} as ${verbatim(alias)} ${spaced(
    joins(shape, alias, context.viewer),
  )} where ${allOf(options.conditions)}${options.orderBy ? sql` order by ${options.orderBy}` : verbatim('')}${
    options.limit === undefined ? verbatim('') : sql` limit ${options.limit} offset ${options.offset ?? 0}`
  }`;
  const values = await connection.arrays(statement);
  const position = { at: 0 };
  const build = builder(shape, position);
  const rows = values.map((one) => build(one) ?? {});
  await readLists(connection, shape, rows, context);
  return { rows, extra: options.extra ? values.map((one) => one.slice(position.at)) : [] };
};

const spaced = (parts: readonly Sql[]): Sql => (parts.length === 0 ? verbatim('') : commaFree(parts));

const commaFree = (parts: readonly Sql[]): Sql => parts.reduce((all, part) => sql`${all} ${part}`);

/** Reads the lists of rows and of the rows that they refer to. */
const readLists = async (
  connection: Connection,
  shape: Shape,
  rows: readonly Row[],
  context: WhereContext,
): Promise<void> => {
  if (rows.length === 0) return;
  for (const list of shape.lists) await readList(connection, list, rows, context);
  for (const { relation, shape: next } of shape.references) {
    if (next.lists.length === 0 && next.references.length === 0) continue;
    const inner = rows
      .map((row) => row[relation])
      .filter((row): row is Row => typeof row === 'object' && row !== null);
    await readLists(connection, next, inner, context);
  }
};

/** The rows of a list for all its owners, in order, each followed by its owner's id: one statement. */
const listStatement = (list: PlannedList, ids: readonly number[], context: WhereContext): Sql => {
  const { resource, field } = list.inverse;
  const { dialect, viewer } = context;
  const alias = context.nextAlias();
  const owner = column(alias, field.column);
  const conditions = list.where ? [compileWhere(resource, alias, list.where, context)] : [];
  const scope = withinScope(viewer, resource, alias);
  if (scope && !scopeFollowsDown(resource, field.relation ?? '')) conditions.push(scope);
  const order = orderSql(sortKeys(resource, list.orderBy, viewer), alias);
  const columns = [...selectedColumns(list.shape, alias, viewer), owner];
  const from = sql`from ${name(resource.table)} as ${verbatim(alias)} ${spaced(joins(list.shape, alias, viewer))}`;
  const owned = dialect.isIn(owner, ids);
  if (list.limit === null) {
    return sql`select ${commaList(columns)} ${from} where ${allOf([owned, ...conditions])} order by ${order} limit ${usualInnerRows * ids.length}`;
  }
  const labelled = columns.map((one, index) => sql`${one} as ${verbatim(`c${index}`)}`);
  const outer = columns.map((_, index) => verbatim(`c${index}`));
  if (dialect.name === 'postgres') {
    const ofOwner = sql`select ${commaList(labelled)} ${from} where ${allOf([sql`${owner} = owner.id`, ...conditions])} order by ${order} limit ${list.limit}`;
    return sql`select ${commaList(outer)} from unnest(${[...ids]}::bigint[]) as owner(id) cross join lateral (${ofOwner}) as owned`;
  }
  const rank = sql`row_number() over (partition by ${owner} order by ${order}) as rank`;
  return sql`select ${commaList(outer)} from (select ${commaList(labelled)}, ${rank} ${from} where ${allOf([owned, ...conditions])}) as ranked
    where rank <= ${list.limit} order by rank`;
};

const readList = async (
  connection: Connection,
  list: PlannedList,
  rows: readonly Row[],
  context: WhereContext,
): Promise<void> => {
  const ids = [...new Set(rows.map((row) => row['id'] as number))];
  const values = await connection.arrays(listStatement(list, ids, context));
  const most = list.limit ?? usualInnerRows;
  const build = builder(list.shape, { at: 0 });
  const byOwner = new Map<unknown, Row[]>();
  const built: Row[] = [];
  for (const one of values) {
    const row = build(one);
    if (!row) continue;
    const ownerId = one[one.length - 1];
    const siblings = byOwner.get(ownerId);
    if (siblings && siblings.length >= most) continue;
    built.push(row);
    if (siblings) siblings.push(row);
    else byOwner.set(ownerId, [row]);
  }
  for (const row of rows) row[list.key] = byOwner.get(row['id']) ?? [];
  await readLists(connection, list.shape, built, context);
};
