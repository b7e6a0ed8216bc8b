import type { Connection, Value } from '../database/database.js';
import type { Dialect } from '../database/dialect.js';
import { allOf, column, commaList, Hole, Prepared, Sql, sql, verbatim } from '../database/sql.js';
import { reachKey, scopeFollowsDown, type Viewer, withinScope } from './access.js';
import { orderSql, sortKeys } from './order.js';
import type { Resource } from './resource.js';
import { type MakeRow, makerOf } from './row-maker.js';
import type { Requested } from './selection.js';
import { fromShape, type PlannedList, selectedColumns, type Shape, shapeOf } from './shape.js';
import type { Row } from './values.js';
import { aliasMaker, compileWhere, type WhereContext } from './where.js';

/** How many rows of a list below a row are given when nothing is said. */
const usualInnerRows = 200;

/** How the lists below rows are read: those of the rows themselves, and those of the rows that they refer to. */
interface Below {
  readonly lists: readonly ListReading[];
  readonly references: readonly { readonly relation: string; readonly below: Below }[];
}

interface ListReading {
  readonly key: string;
  /** Of each row above. */
  readonly most: number;
  /** The rows of the list for all its owners, in order, each followed by its owner's id. */
  readonly statement: Prepared<'owners'>;
  readonly make: MakeRow;
  readonly below: Below;
}

/** How a selection of a resource's rows is read. Kept with the selection for all viewers of the same reach. */
export interface Plan {
  readonly resource: Resource;
  readonly alias: string;
  readonly columns: readonly Sql[];
  readonly from: Sql;
  readonly make: MakeRow;
  /** How many values of a row's statement belong to the row; what follows was asked for beside it. */
  readonly width: number;
  readonly below: Below;
  /** For conditions on the rows: aliases that the plan does not use. */
  readonly contextOf: () => WhereContext;
  /** Statements that were made over this plan, by what they depend on. */
  readonly made: Map<string, unknown>;
}

const listStatement = (list: PlannedList, isBounded: boolean, context: WhereContext): Prepared<'owners'> => {
  const { resource, field } = list.inverse;
  const { dialect, viewer } = context;
  const alias = context.nextAlias();
  const owner = column(alias, field.column);
  const owners = new Hole('owners');
  const conditions = list.where ? [compileWhere(resource, alias, list.where, context)] : [];
  const scope = withinScope(viewer, resource, alias);
  if (scope && !scopeFollowsDown(resource, field.relation ?? '')) conditions.push(scope);
  const order = orderSql(sortKeys(resource, list.orderBy, viewer), alias);
  const columns = [...selectedColumns(list.shape, alias, viewer), owner];
  const from = fromShape(list.shape, alias, viewer);
  const owned = dialect.isInList(owner, owners);
  if (!isBounded)
    return new Prepared(
      sql`select ${commaList(columns)} ${from} where ${allOf([owned, ...conditions])} order by ${order}`,
    );
  const most = list.limit ?? usualInnerRows;
  const labelled = columns.map((one, index) => sql`${one} as ${verbatim(`c${index}`)}`);
  const outer = columns.map((_, index) => verbatim(`c${index}`));
  if (dialect.name === 'postgres') {
    const ofOwner = sql`select ${commaList(labelled)} ${from} where ${allOf([sql`${owner} = owner.id`, ...conditions])} order by ${order} limit ${most}`;
    return new Prepared(
      sql`select ${commaList(outer)} from unnest(${owners}::bigint[]) as owner(id) cross join lateral (${ofOwner}) as owned`,
    );
  }
  const rank = sql`row_number() over (partition by ${owner} order by ${order}) as rank`;
  return new Prepared(sql`select ${commaList(outer)} from (select ${commaList(labelled)}, ${rank} ${from} where ${allOf([owned, ...conditions])}) as ranked
    where rank <= ${most} order by rank`);
};

const belowOf = (shape: Shape, context: WhereContext): Below => ({
  lists: shape.lists.map((list) => ({
    key: list.key,
    most: list.limit ?? usualInnerRows,
    statement: listStatement(list, list.limit !== null || !shape.resource.hasFewBelow, context),
    make: makerOf(list.shape).make,
    below: belowOf(list.shape, context),
  })),
  references: shape.references
    .map(({ relation, shape: inner }) => ({ relation, below: belowOf(inner, context) }))
    .filter(({ below }) => below.lists.length > 0 || below.references.length > 0),
});

const makePlan = (
  resource: Resource,
  requested: readonly Requested[],
  viewer: Viewer,
  dialect: Dialect,
): Plan => {
  let used = 0;
  const nextAlias = (): string => {
    used += 1;
    return `t${used}`;
  };
  const alias = nextAlias();
  const shape = shapeOf(resource, requested, viewer, nextAlias);
  const below = belowOf(shape, { dialect, viewer, nextAlias });
  return {
    resource,
    alias,
    columns: selectedColumns(shape, alias, viewer),
    from: fromShape(shape, alias, viewer),
    ...makerOf(shape),
    below,
    contextOf: () => ({ dialect, viewer, nextAlias: aliasMaker('t', used) }),
    made: new Map(),
  };
};

const mostPlans = 100;
const plans = new WeakMap<readonly Requested[], Map<string, Plan>>();

/** Plans the reading of a resource from the fields that were asked for, once for each reach of a viewer. */
export const planOf = (
  resource: Resource,
  requested: readonly Requested[],
  viewer: Viewer,
  dialect: Dialect,
): Plan => {
  const known = plans.get(requested) ?? new Map<string, Plan>();
  plans.set(requested, known);
  const key = `${dialect.name} ${resource.name} ${reachKey(viewer)}`;
  const same = known.get(key);
  if (same) return same;
  const made = makePlan(resource, requested, viewer, dialect);
  if (known.size >= mostPlans) known.clear();
  known.set(key, made);
  return made;
};

const mostStatements = 20;
/** Characters: a filter with a long list of values is not worth keeping. */
const longestKey = 4000;

/** What `make` makes over a plan, made once for a key. */
export const keptWith = <Made>(plan: Plan, key: string, make: () => Made): Made => {
  const same = plan.made.get(key);
  if (same !== undefined) return same as Made;
  const made = make();
  if (key.length > longestKey) return made;
  if (plan.made.size >= mostStatements) plan.made.clear();
  plan.made.set(key, made);
  return made;
};

/** `select` of a plan's columns, and more beside them if wanted. */
export const selectPlanned = ({ columns, from }: Plan, beside: readonly Sql[] = []): Sql =>
  sql`select ${commaList([...columns, ...beside])} ${from}`;

/** Makes rows of a plan from the values of a statement and reads the lists below them: one statement for each, whatever the number of rows. */
export const completeRows = async (
  connection: Connection,
  { make, below }: Plan,
  values: readonly (readonly Value[])[],
): Promise<Row[]> => {
  const rows = values.map((one) => make(one) ?? {});
  await readBelow(connection, below, rows);
  return rows;
};

const readBelow = async (connection: Connection, below: Below, rows: readonly Row[]): Promise<void> => {
  if (rows.length === 0) return;
  await Promise.all([
    ...below.lists.map((list) => readList(connection, list, rows)),
    ...below.references.map(({ relation, below: next }) => {
      const inner = rows
        .map((row) => row[relation])
        .filter((row): row is Row => typeof row === 'object' && row !== null);
      return readBelow(connection, next, inner);
    }),
  ]);
};

const readList = async (connection: Connection, list: ListReading, rows: readonly Row[]): Promise<void> => {
  const { key, most, make } = list;
  const byOwner = new Map<unknown, Row[]>();
  for (const row of rows) byOwner.set(row['id'], []);
  const values = await connection.arrays(
    list.statement.with({
      owners: connection.dialect.asList([...byOwner.keys()] as number[]),
    }),
  );
  const built: Row[] = [];
  for (const one of values) {
    const siblings = byOwner.get(one[one.length - 1]);
    if (!siblings || siblings.length >= most) continue;
    const row = make(one);
    if (!row) continue;
    siblings.push(row);
    built.push(row);
  }
  for (const row of rows) row[key] = byOwner.get(row['id']);
  await readBelow(connection, list.below, built);
};
