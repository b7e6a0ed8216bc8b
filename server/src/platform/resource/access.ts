import { accessError } from '../../kernel/errors.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { allOf, anyOf, column, name, Sql, sql, verbatim } from '../database/sql.js';
import type { Field } from './field.js';
import type { Area, Resource } from './resource.js';
import { referenced } from './resource.js';

export type Role = 'CLERK' | 'OFFICER' | 'DISTRICT' | 'ANALYST' | 'ADMIN';

/** Who asks. `areaId` empty: every area. */
export interface Viewer {
  readonly userId: number;
  readonly name: string;
  readonly role: Role;
  readonly areaId: number | null;
  /** Counts rows by sensitive facts without seeing who they are: the figures of indicators only. */
  readonly countsFacts?: boolean;
}

/** The same for two viewers who read the same rows and fields. */
export const reachKey = ({ role, areaId, countsFacts }: Viewer): string =>
  `${role} ${areaId} ${countsFacts === true}`;

const everyRole: readonly Role[] = ['CLERK', 'OFFICER', 'DISTRICT', 'ANALYST', 'ADMIN'];

/** The permission matrix: who reads and who writes the resources of each part of the menu. */
const matrix: Readonly<Record<Area, { readonly read: readonly Role[]; readonly write: readonly Role[] }>> = {
  territory: { read: everyRole, write: ['ADMIN'] },
  standards: { read: everyRole, write: ['ADMIN'] },
  people: { read: everyRole, write: ['CLERK', 'OFFICER', 'ADMIN'] },
  review: { read: everyRole, write: ['CLERK', 'OFFICER', 'ADMIN'] },
  programme: { read: everyRole, write: ['OFFICER', 'DISTRICT', 'ADMIN'] },
  targets: { read: everyRole, write: ['OFFICER', 'DISTRICT', 'ANALYST', 'ADMIN'] },
  funding: { read: everyRole, write: ['OFFICER', 'DISTRICT', 'ADMIN'] },
  support: { read: everyRole, write: ['CLERK', 'OFFICER', 'ADMIN'] },
  work: { read: everyRole, write: ['CLERK', 'OFFICER', 'ADMIN'] },
  communication: { read: everyRole, write: ['CLERK', 'OFFICER', 'ADMIN'] },
  monitoring: { read: everyRole, write: ['CLERK', 'OFFICER', 'DISTRICT', 'ADMIN'] },
  access: { read: ['ADMIN'], write: ['ADMIN'] },
};

/** Who sees fields about a person; everybody else gets them empty and may not filter, sort or group by them. */
const personalReaders: readonly Role[] = ['CLERK', 'OFFICER', 'DISTRICT', 'ADMIN'];

export const mayRead = (viewer: Viewer, resource: Resource): boolean =>
  matrix[resource.area].read.includes(viewer.role);

export const mayWrite = (viewer: Viewer, resource: Resource): boolean =>
  rolesWriting(resource).includes(viewer.role);

export const mayReadField = (viewer: Viewer, field: Field): boolean =>
  !field.hidden &&
  ((field.personal ?? 'NONE') === 'NONE' ||
    personalReaders.includes(viewer.role) ||
    (viewer.countsFacts === true && field.personal === 'SENSITIVE'));

export const rolesReading = (resource: Resource): readonly Role[] => matrix[resource.area].read;
export const rolesWriting = (resource: Resource): readonly Role[] =>
  resource.readOnly
    ? []
    : matrix[resource.area].write.filter((role) => resource.writers?.includes(role) ?? true);
export const rolesReadingPersonalData = personalReaders;

const named = (resource: Resource): { vi: string; en: string } => ({
  vi: resource.label[0],
  en: resource.label[1],
});

/** `path`: the place in a filter that asks. */
export const requireRead = (viewer: Viewer, resource: Resource, path?: string): void => {
  if (!mayRead(viewer, resource)) {
    throw accessError(
      'ACCESS_DENIED',
      { action: { vi: 'xem', en: 'read' }, resource: named(resource) },
      path === undefined ? {} : { path },
    );
  }
};

export const requireWrite = (viewer: Viewer, resource: Resource): void => {
  if (!mayWrite(viewer, resource)) {
    throw accessError('ACCESS_DENIED', { action: { vi: 'sửa', en: 'edit' }, resource: named(resource) });
  }
};

export const requireField = (viewer: Viewer, resource: Resource, field: Field, path?: string): void => {
  if (!mayReadField(viewer, field)) {
    throw accessError(
      'ACCESS_FIELD',
      { field: { vi: field.label[0], en: field.label[1] }, resource: named(resource) },
      path === undefined ? {} : { path },
    );
  }
};

/**
 * The units in an area, as a sub-select of their ids. With `boundary`, a day, under the boundaries of that day: of the units of
 * one level, each at most once. Without it: the area with all below it and all that became wholly a part of it.
 */
export const unitsWithin = (areaId: number, boundary?: PlainDate): Sql =>
  boundary === undefined
    ? sql`select descendant_id from area_closure where ancestor_id = ${areaId}`
    : sql`select descendant_id from area_placement where ancestor_id = ${areaId} and valid_from <= ${boundary} and valid_to >= ${boundary}`;

/** Follows a resource's scope to the column that holds the unit's id, from `alias`. */
const reach = (resource: Resource, alias: string, path: readonly string[], units: Sql): Sql => {
  const [relation, ...rest] = path;
  if (relation === undefined) return sql`${column(alias, 'id')} in (${units})`;
  const field = resource.references.get(relation);
  if (!field) throw new Error(`${resource.name} has no relation ${relation}`);
  if (rest.length === 0) return sql`${column(alias, field.column)} in (${units})`;
  const next = referenced(field);
  const inner = `${alias}_${relation.toLowerCase()}`;
  const condition = reach(next, inner, rest, units);
  return sql`${column(alias, field.column)} in (select ${column(inner, 'id')} from ${name(next.table)} as ${verbatim(inner)} where ${condition})`;
};

/** Whether a resource's rows lie somewhere, so that lists of it take `within`. */
export const isPlaced = (resource: Resource): boolean =>
  resource.scope !== undefined || resource.isArea === true;

/** Rows that lie in an area, under the boundaries of a day if one is given. On a resource that is not placed every row does. */
export const withinArea = (resource: Resource, alias: string, areaId: number, boundary?: PlainDate): Sql =>
  isPlaced(resource)
    ? reach(resource, alias, resource.scope ?? [], unitsWithin(areaId, boundary))
    : allOf([]);

/** The unit in which a placed resource's row lies: the joins that lead there from `alias`, and its column. */
export const placeOf = (resource: Resource, alias: string): { joins: Sql; unit: Sql } => {
  let joins = verbatim('');
  let [here, at] = [resource, alias];
  const path = resource.scope ?? [];
  for (const [index, relation] of path.entries()) {
    const field = here.references.get(relation);
    if (!field) throw new Error(`${here.name} has no relation ${relation}`);
    if (index === path.length - 1) return { joins, unit: column(at, field.column) };
    const [next, inner] = [referenced(field), `${at}_${relation.toLowerCase()}`];
    joins = sql`${joins} join ${name(next.table)} as ${verbatim(inner)} on ${column(inner, 'id')} = ${column(at, field.column)}`;
    [here, at] = [next, inner];
  }
  return { joins, unit: column(at, 'id') };
};

/** Rows that the viewer may reach at all; added to every statement that reads a resource, on every path. */
export const withinScope = (viewer: Viewer, resource: Resource, alias: string): Sql | undefined => {
  if (viewer.areaId === null || !resource.scope) return undefined;
  const inside = withinArea(resource, alias, viewer.areaId);
  if (!resource.readsAbove) return inside;
  const above = sql`select ancestor_id from area_closure where descendant_id = ${viewer.areaId}`;
  return anyOf([inside, reach(resource, alias, resource.scope, above)]);
};

/** Rows that the viewer may change: those inside the area only. */
export const withinReach = (viewer: Viewer, resource: Resource, alias: string): Sql | undefined =>
  viewer.areaId === null || !resource.scope ? undefined : withinArea(resource, alias, viewer.areaId);

/** True where a row in scope proves that the row it refers to by this relation is in scope too. */
export const scopeFollows = (resource: Resource, relation: string): boolean =>
  resource.scope !== undefined && resource.scope[0] === relation && !resource.readsAbove;

/**
 * The other way: true where a shown row proves that the rows of a list below it are in scope. A unit, and a row that may be read
 * from below, is shown outside the viewer's area too, so it proves nothing.
 */
export const scopeFollowsDown = (resource: Resource, relation: string): boolean => {
  const field = resource.references.get(relation);
  if (
    !field ||
    resource.scope === undefined ||
    resource.scope.length < 2 ||
    !scopeFollows(resource, relation)
  )
    return false;
  return referenced(field).readsAbove !== true;
};
