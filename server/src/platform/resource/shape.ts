import { allOf, column, name, Sql, sql, verbatim } from '../database/sql.js';
import { mayReadField, requireRead, scopeFollows, type Viewer, withinScope } from './access.js';
import type { Field } from './field.js';
import type { OrderBy } from './order.js';
import { type InverseRelation, inversesOf, type Resource, referenced } from './resource.js';
import type { Requested } from './selection.js';
import type { Where } from './where.js';

/** The most rows that a list below a row gives. */
export const mostInnerRows = 1000;

export interface PlannedList {
  readonly key: string;
  readonly inverse: InverseRelation;
  readonly shape: Shape;
  readonly where: Where | undefined;
  readonly orderBy: readonly OrderBy[] | undefined;
  /** Of each row above; empty where the request gives none and the usual bound is enough. */
  readonly limit: number | null;
}

export interface PlannedReference {
  readonly relation: string;
  readonly field: Field;
  readonly alias: string;
  readonly shape: Shape;
}

/** What is read of one resource: its columns, the rows it refers to (joined) and the lists below it (one statement each). */
export interface Shape {
  readonly resource: Resource;
  readonly fields: readonly Field[];
  readonly references: readonly PlannedReference[];
  readonly lists: readonly PlannedList[];
}

export const shapeOf = (
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

export const selectedColumns = (shape: Shape, alias: string, viewer: Viewer): Sql[] => [
  ...shape.fields.map((field) => (mayReadField(viewer, field) ? column(alias, field.column) : sql`null`)),
  ...shape.references.flatMap((reference) => selectedColumns(reference.shape, reference.alias, viewer)),
];

const joinsOf = (shape: Shape, alias: string, viewer: Viewer): Sql[] =>
  shape.references.flatMap(({ relation, field, alias: inner, shape: next }) => {
    const conditions = [sql`${column(inner, 'id')} = ${column(alias, field.column)}`];
    const scope = scopeFollows(shape.resource, relation)
      ? undefined
      : withinScope(viewer, next.resource, inner);
    if (scope) conditions.push(scope);
    if (!mayReadField(viewer, field)) conditions.push(sql`1 = 0`);
    return [
      sql`left join ${name(next.resource.table)} as ${verbatim(inner)} on ${allOf(conditions)}`,
      ...joinsOf(next, inner, viewer),
    ];
  });

/** `from` a resource's table with the tables of all rows that a shape refers to. */
export const fromShape = (shape: Shape, alias: string, viewer: Viewer): Sql =>
  joinsOf(shape, alias, viewer).reduce(
    (all, part) => sql`${all} ${part}`,
    sql`from ${name(shape.resource.table)} as ${verbatim(alias)}`,
  );
