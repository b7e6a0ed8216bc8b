import { limitError } from '../../kernel/errors.js';
import { type AggregateArguments, groupingsOf } from './aggregate-arguments.js';
import type { Role, Viewer } from './access.js';
import { getKey } from './group-keys.js';
import { inversesOf, type Resource, referenced } from './resource.js';
import { below, isRequested, type Requested } from './selection.js';
import type { Where } from './where.js';

/** What the estimate knows of the stored data. */
export interface Sizes {
  /** About how many rows a table has. */
  rowsOf(table: string): Promise<number>;
  /** About what share of all placed rows lies in an area, from 0 to 1. */
  shareOf(areaId: number): Promise<number>;
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

/** Rows that a list visits: those it answers, and those it filters through other tables or counts. */
const listVisits = async (
  resource: Resource,
  viewer: Viewer,
  { arguments: given, fields }: Requested,
  sizes: Sizes,
): Promise<number> => {
  const page = isObject(given['page']) ? given['page'] : {};
  const size = Math.min(Math.max(0, Number(page['limit'] ?? usualPage)), mostRows);
  const answered = answeredRows(resource, below(fields, 'rows'), size);
  const where = isObject(given['where']) ? given['where'] : undefined;
  const related = relatedTables(resource, where);
  const isScanned = related.length > 0 || isRequested(fields, 'total');
  const scanned = isScanned ? await reachable(resource, viewer, where, sizes) : 0;
  return Math.round(answered + scanned + (await sumOf(related, sizes)));
};

export interface Operation {
  readonly kind: 'list' | 'get' | 'aggregate';
  readonly resource: Resource;
}

const visits = async (
  { kind, resource }: Operation,
  viewer: Viewer,
  root: Requested,
  sizes: Sizes,
): Promise<number> => {
  if (kind === 'get') return answeredRows(resource, root.fields, 1);
  return kind === 'list'
    ? listVisits(resource, viewer, root, sizes)
    : aggregateVisits(resource, viewer, withLists(root.arguments), root.fields, sizes);
};

/** What a whole request costs, with its real variables; fragments and aliases are worked out in `roots`. */
export const estimateCost = async (
  operations: ReadonlyMap<string, Operation>,
  viewer: Viewer | null,
  roots: readonly Requested[],
  sizes: Sizes,
): Promise<Cost> => {
  const fields: FieldCost[] = [];
  for (const root of roots) {
    const operation = operations.get(root.name);
    if (operation && viewer)
      fields.push({ field: root.key, rows: await visits(operation, viewer, root, sizes) });
  }
  const rows = fields.reduce((sum, one) => sum + one.rows, 0);
  return {
    points: Math.ceil(rows / rowsInPoint),
    limit: viewer ? limits[viewer.role] : signedOut,
    fields,
  };
};

export const requireAffordable = ({ points, limit, fields }: Cost): void => {
  if (points > limit)
    throw limitError('LIMIT_COMPLEXITY', { cost: points, max: limit }, { cost: points, limit, fields });
};
