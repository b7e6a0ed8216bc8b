import { limitError } from '../../kernel/errors.js';
import { type AggregateArguments, groupingsOf } from './aggregate-arguments.js';
import type { Role, Viewer } from './access.js';
import type { ResourceClass } from './field.js';
import { getKey } from './group-keys.js';
import { inversesOf, type Resource, referenced, resourceOf } from './resource.js';
import { below, isRequested, type Requested } from './selection.js';
import type { Where } from './where.js';

/** What the estimate knows of the stored data. */
export interface Sizes {
  /** About how many rows a table has. */
  rowsOf(table: string): Promise<number>;
  /** About what share of all placed rows lies in an area, from 0 to 1. */
  shareOf(areaId: number): Promise<number>;
}

/** And of a single record: an operation may name the area that it looks through by one of its records. */
export interface Stored extends Sizes {
  /** The unit in which a record lies; undefined where there is no such record, or it lies nowhere. */
  unitOf(resource: Resource, id: number): Promise<number | undefined>;
}

/** What one operation of a document costs: rows of the database that it visits, by the estimate. */
export interface FieldCost {
  readonly field: string;
  readonly rows: number;
}

export interface Cost {
  /** Thousands of rows visited. */
  readonly points: number;
  /** What the viewer's role may spend on one request. */
  readonly limit: number;
  readonly fields: readonly FieldCost[];
  /** Rows worked through beside those of the answer, in rows of an aggregate: what decides when and where a request runs. */
  readonly scanned: number;
}

interface Visits {
  readonly rows: number;
  readonly scanned: number;
}

const limits: Readonly<Record<Role, number>> = {
  CLERK: 20_000,
  OFFICER: 20_000,
  DISTRICT: 50_000,
  ANALYST: 200_000,
  ADMIN: 500_000,
};
const signedOut = 100;

const rowsInPoint = 1000;
/** A row that a list looks at or counts weighs a tenth of one that an aggregate groups. */
const listedRow = 0.1;
/** A list below a row that says no limit holds about so many rows. */
const usualInner = 10;
const usualPage = 100;
const mostRows = 5000;

const isObject = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Tables that a filter looks into beside the row's own, each as often as it is named. */
const relatedTables = (resource: Resource, where: unknown): string[] => {
  if (Array.isArray(where)) return where.flatMap((one) => relatedTables(resource, one));
  if (!isObject(where)) return [];
  return Object.entries(where).flatMap(([key, value]) => {
    if (value === null || value === undefined) return [];
    if (key === 'and' || key === 'or' || key === 'not') return relatedTables(resource, value);
    if (key === 'latest') return [resource.table];
    const reference = resource.references.get(key);
    if (reference) {
      const next = referenced(reference);
      return [next.table, ...relatedTables(next, value)];
    }
    const inverse = inversesOf(resource).get(key);
    if (!inverse || !isObject(value)) return [];
    const tests = Object.values(value).filter((one) => one !== null && one !== undefined);
    return tests.flatMap((test) => [inverse.resource.table, ...relatedTables(inverse.resource, test)]);
  });
};

const sumOf = async (tables: readonly string[], sizes: Sizes): Promise<number> => {
  const rows = await Promise.all(tables.map((table) => sizes.rowsOf(table)));
  return rows.reduce((sum, one) => sum + one, 0);
};

/** Rows of a resource among which the viewer's area and the filter's own `within` leave those to visit. */
const reachable = async (
  resource: Resource,
  viewer: Viewer,
  where: Where | null | undefined,
  sizes: Sizes,
): Promise<number> => {
  const areas = [viewer.areaId, Number(where?.['within'] ?? 0)].filter((id) => id !== null && id > 0);
  const shares = await Promise.all(areas.map((id) => sizes.shareOf(Number(id))));
  const rows = await sizes.rowsOf(resource.table);
  return resource.scope === undefined ? rows : rows * Math.min(1, ...shares);
};

/** As a document has it, one item may stand for a list of one. */
const asList = <Item>(value: unknown): readonly Item[] | null =>
  value === null || value === undefined ? null : ([value].flat() as unknown as readonly Item[]);

const withLists = (given: Readonly<Record<string, unknown>>): AggregateArguments => ({
  ...given,
  groupBy: asList<string>(given['groupBy']),
  groupings:
    asList<string[]>(given['groupings'] && [given['groupings']].flat(1))?.map((one) => [one].flat()) ?? null,
  having: asList(given['having']),
  orderBy: asList(given['orderBy']),
});

const wheresIn = (given: AggregateArguments, requested: readonly Requested[]): unknown[] => [
  given.where,
  ...(given.having ?? []).map((one) => one.where),
  ...(given.orderBy ?? []).map((one) => one.where),
  ...requested.map((one) => one.arguments['where']),
];

/** Rows that an aggregate visits: its own for each grouping, those that its keys lead to, and the tables of its filters. */
export const aggregateVisits = async (
  resource: Resource,
  viewer: Viewer,
  given: AggregateArguments,
  requested: readonly Requested[],
  sizes: Sizes,
): Promise<number> => {
  const groupings = groupingsOf(given);
  const own = await reachable(resource, viewer, given.where, sizes);
  const followed = new Set(
    groupings.flat().flatMap((name) => {
      const key = getKey(resource, name);
      const steps = key.kind === 'unit' ? (resource.scope ?? []) : key.through.map((one) => one.name);
      return steps.map((_, index) => steps.slice(0, index + 1).join());
    }),
  );
  const related = wheresIn(given, requested).flatMap((where) => relatedTables(resource, where));
  const figures = requested.reduce((sum, one) => sum + Math.max(1, one.fields.length), 0);
  const once = own * (1 + followed.size + figures / 20) + (await sumOf(related, sizes));
  return Math.round(once * groupings.length);
};

/** Rows that stand in a list's answer, with all lists below them. */
const answeredRows = (resource: Resource, requested: readonly Requested[], rows: number): number =>
  requested.reduce((sum, { name, fields, arguments: given }) => {
    const inverse = inversesOf(resource).get(name);
    if (inverse) {
      const inner = rows * Number(given['limit'] ?? usualInner);
      return sum + answeredRows(inverse.resource, fields, inner);
    }
    const reference = resource.references.get(name);
    return reference ? sum + answeredRows(referenced(reference), fields, rows) : sum;
  }, rows);

const indexed = new WeakMap<Resource, ReadonlySet<string>>();

/** Fields and relations that an index leads from to their rows. */
const indexedFields = (resource: Resource): ReadonlySet<string> => {
  const known = indexed.get(resource);
  if (known) return known;
  const made = new Set([
    'id',
    ...resource.references.keys(),
    ...[...resource.references.values()].map((field) => field.name),
    ...[...(resource.unique ?? []), ...(resource.indexes ?? [])].flatMap(([first]) => first ?? []),
  ]);
  indexed.set(resource, made);
  return made;
};

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/** A filter by the id, by something that an index stands behind or by words leaves few rows to look at. */
const isNarrow = (resource: Resource, where: Where): boolean =>
  Object.entries(where).some(([key, test]) => {
    if (key === 'and') return [test].flat().some((one) => isObject(one) && isNarrow(resource, one));
    if (key === 'search') return isGiven(test);
    if (!isObject(test) || !indexedFields(resource).has(key)) return false;
    const inner = isObject(test['id']) ? test['id'] : test;
    return isGiven(inner['eq']) || isGiven(inner['in']);
  });

const isOrdered = (resource: Resource, order: unknown): boolean =>
  asList<{ field: string }>(order)?.some(({ field }) => {
    const declared = resource.fieldsByName.get(field);
    return !indexedFields(resource).has(field) && declared?.type !== 'personName' && !declared?.index;
  }) ?? false;

/** What a list visits: the rows of its answer, and the rows that it filters through other tables or counts. */
const listVisits = async (
  resource: Resource,
  viewer: Viewer,
  { arguments: given, fields }: Requested,
  sizes: Sizes,
): Promise<Visits> => {
  const page = isObject(given['page']) ? given['page'] : {};
  const size = Math.min(Math.max(0, Number(page['limit'] ?? usualPage)), mostRows);
  const answered = answeredRows(resource, below(fields, 'rows'), size);
  const { within: _within, boundary: _boundary, ...tests } = isObject(given['where']) ? given['where'] : {};
  const where = isObject(given['where']) ? given['where'] : {};
  const related = relatedTables(resource, where);
  const isCounted = related.length > 0 || isRequested(fields, 'total');
  const isLookedThrough =
    isCounted || Object.values(tests).some(isGiven) || isOrdered(resource, given['orderBy']);
  const own = isLookedThrough ? await reachable(resource, viewer, where, sizes) : 0;
  const through = await sumOf(related, sizes);
  return {
    rows: Math.round(answered + (isCounted ? own : 0) + through),
    scanned: isNarrow(resource, where) ? 0 : Math.round((own + through) * listedRow),
  };
};

export interface Operation {
  readonly kind: 'list' | 'get' | 'aggregate';
  readonly resource: Resource;
}

/** How many rows an operation of a module's own visits, from its arguments. */
export type VisitsOf = (
  given: Readonly<Record<string, unknown>>,
  viewer: Viewer,
  stored: Stored,
) => Promise<number> | number;

const declared = new Map<string, VisitsOf>();

/** Declares by their names what operations visit that are no list, no record and no aggregate; others count for nothing. */
export const declareVisits = (operations: Readonly<Record<string, VisitsOf>>): void => {
  for (const [name, visitsOf] of Object.entries(operations)) declared.set(name, visitsOf);
};

/** An operation that looks through all rows of a resource in the area it is asked for, so many times. */
export const rowsOfArea =
  (resource: Resource, times = 1): VisitsOf =>
  async ({ areaId }, viewer, stored) =>
    Math.round(times * (await reachable(resource, viewer, { within: areaId }, stored)));

/** The same of several resources. */
export const rowsOfAreaIn =
  (...targets: readonly ResourceClass[]): VisitsOf =>
  async (given, viewer, stored) => {
    let rows = 0;
    for (const target of targets) rows += await rowsOfArea(resourceOf(target))(given, viewer, stored);
    return rows;
  };

/** The same for an operation that names its area by another argument. */
export const inArea =
  (areaOf: (given: Readonly<Record<string, unknown>>) => unknown, visitsOf: VisitsOf): VisitsOf =>
  (given, viewer, stored) =>
    visitsOf({ areaId: areaOf(given) }, viewer, stored);

/** The same for an operation about one record, in whose area it looks. */
export const inAreaOf =
  (target: ResourceClass, argument: string, visitsOf: VisitsOf): VisitsOf =>
  async (given, viewer, stored) => {
    const areaId = await stored.unitOf(resourceOf(target), Number(given[argument]));
    return areaId === undefined ? 0 : visitsOf({ areaId }, viewer, stored);
  };

const visits = async (
  { kind, resource }: Operation,
  viewer: Viewer,
  root: Requested,
  sizes: Sizes,
): Promise<Visits> => {
  if (kind === 'list') return listVisits(resource, viewer, root, sizes);
  if (kind === 'get') return { rows: answeredRows(resource, root.fields, 1), scanned: 0 };
  const rows = await aggregateVisits(resource, viewer, withLists(root.arguments), root.fields, sizes);
  return { rows, scanned: rows };
};

const visitsOfRoot = async (
  operations: ReadonlyMap<string, Operation>,
  viewer: Viewer,
  root: Requested,
  stored: Stored,
): Promise<Visits | undefined> => {
  const operation = operations.get(root.name);
  if (operation) return visits(operation, viewer, root, stored);
  const rows = await declared.get(root.name)?.(root.arguments, viewer, stored);
  return rows === undefined ? undefined : { rows, scanned: rows };
};

/** What a whole request costs, with its real variables; fragments and aliases are worked out in `roots`. */
export const estimateCost = async (
  operations: ReadonlyMap<string, Operation>,
  viewer: Viewer | null,
  roots: readonly Requested[],
  stored: Stored,
): Promise<Cost> => {
  const fields: FieldCost[] = [];
  let scanned = 0;
  for (const root of roots) {
    const visited = viewer && (await visitsOfRoot(operations, viewer, root, stored));
    if (!visited) continue;
    fields.push({ field: root.key, rows: visited.rows });
    scanned += visited.scanned;
  }
  const rows = fields.reduce((sum, one) => sum + one.rows, 0);
  return {
    points: Math.ceil(rows / rowsInPoint),
    limit: viewer ? limits[viewer.role] : signedOut,
    fields,
    scanned,
  };
};

export const requireAffordable = ({ points, limit, fields }: Cost): void => {
  if (points > limit)
    throw limitError('LIMIT_COMPLEXITY', { cost: points, max: limit }, { cost: points, limit, fields });
};
