import { inputError, limitError } from '../../kernel/errors.js';
import type { Connection, Value } from '../database/database.js';
import { allOf, anyOf, column, Hole, name, Prepared, Sql, sql, verbatim } from '../database/sql.js';
import { requireRead, type Viewer, withinScope } from './access.js';
import { isCommonSearch } from './common-search.js';
import { type OrderBy, orderSql, type SortKey, sortKeys } from './order.js';
import { completeRows, keptWith, type Plan, planOf, selectPlanned } from './plan.js';
import type { Resource } from './resource.js';
import { below, isRequested, type Requested } from './selection.js';
import { checkValue, type Row } from './values.js';
import { compileWhere, type Where } from './where.js';
import type { WhereContext } from './where-shape.js';

export const mostRows = 5000;
const usualRows = 100;
/** From this row on a page is found by ids alone: a sort of all rows before it, with all that is asked of them, takes twice as long. */
const deepFrom = 200;

export interface PageInput {
  readonly limit?: number | null;
  readonly offset?: number | null;
  /** Continue after the row with this cursor, in the same order; steady while others add rows. */
  readonly after?: string | null;
}

export interface ListArguments {
  readonly where?: Where | null;
  readonly orderBy?: readonly OrderBy[] | null;
  readonly page?: PageInput | null;
}

export interface Page {
  readonly rows: Row[];
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly cursor: string | null;
}

const pageSize = (page: PageInput): number => {
  const size = page.limit ?? usualRows;
  if (size < 0 || size > mostRows) throw limitError('LIMIT_PAGE', { size, max: mostRows });
  if ((page.offset ?? 0) < 0) throw limitError('LIMIT_PAGE', { size: page.offset ?? 0, max: mostRows });
  return size;
};

const encodeCursor = (values: readonly Value[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** A cursor comes from outside: each of its values must be one that its column can hold. */
const fitsKey = ({ field, column: keyColumn }: SortKey, value: unknown): boolean => {
  if (value === null) return field.required !== true;
  if (keyColumn !== field.column) return typeof value === 'string';
  if (field.type === 'yesNo') return typeof value === 'boolean' || value === 0 || value === 1;
  return checkValue({ ...field, min: -1e18, max: 1e18, pattern: /(?:)/ }, value).ok;
};

const decodeCursor = (cursor: string, keys: readonly SortKey[]): Value[] => {
  const values = parseJson(Buffer.from(cursor, 'base64url').toString());
  const isFitting =
    Array.isArray(values) &&
    values.length === keys.length &&
    keys.every((key, index) => fitsKey(key, values[index]));
  if (!isFitting) throw inputError('INPUT_BAD_CURSOR', { value: cursor });
  return values as Value[];
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Rows that stand behind the cursor's row; empty values stand last in either direction. */
const afterCursor = (keys: readonly SortKey[], values: readonly Value[], alias: string): Sql => {
  const alternatives: Sql[] = [];
  const equalSoFar: Sql[] = [];
  keys.forEach((key, index) => {
    const target = column(alias, key.column);
    const value = values[index] ?? null;
    if (value !== null) {
      const beyond = key.descending ? sql`${target} < ${value}` : sql`${target} > ${value}`;
      const behind = key.field.required ? beyond : sql`(${beyond} or ${target} is null)`;
      alternatives.push(allOf([...equalSoFar, behind]));
      equalSoFar.push(sql`${target} = ${value}`);
    } else equalSoFar.push(sql`${target} is null`);
  });
  return anyOf(alternatives);
};

/** The statements of a list with the same filter and order, whatever the page. */
interface Opened {
  readonly keys: readonly SortKey[];
  readonly rows: Prepared<'limit' | 'offset'>;
  readonly total: Prepared;
}

const openList = (
  plan: Plan,
  viewer: Viewer,
  { where, orderBy, page }: ListArguments,
  wantsCursor: boolean,
  isCommon: boolean,
  isDeep: boolean,
): Opened => {
  const { resource, alias } = plan;
  const keys = sortKeys(resource, orderBy ?? undefined, viewer);
  const scope = withinScope(viewer, resource, alias);
  const conditionsOf = (context: WhereContext): Sql[] => [
    compileWhere(resource, alias, where ?? {}, context),
    ...(scope ? [scope] : []),
  ];
  const listed = conditionsOf({ ...plan.contextOf(), isCommonSearch: isCommon });
  const paged = page?.after ? [...listed, afterCursor(keys, decodeCursor(page.after, keys), alias)] : listed;
  const select = selectPlanned(plan, wantsCursor ? keys.map((key) => column(alias, key.column)) : []);
  const from = sql`from ${name(resource.table)} as ${verbatim(alias)} where`;
  const order = sql`order by ${orderSql(keys, alias)}`;
  const found = sql`${allOf(paged)} ${order} limit ${new Hole('limit')} offset ${new Hole('offset')}`;
  const id = column(alias, 'id');
  return {
    keys,
    rows: new Prepared(
      isDeep
        ? sql`${select} where ${id} in (select ${id} ${from} ${found}) ${order}`
        : sql`${select} where ${found}`,
    ),
    total: new Prepared(sql`select count(*) ${from} ${allOf(conditionsOf(plan.contextOf()))}`),
  };
};

/** A page of a resource's rows for a viewer, with what was asked for of them. */
export const listRows = async (
  connection: Connection,
  resource: Resource,
  viewer: Viewer,
  listed: ListArguments,
  requested: readonly Requested[],
): Promise<Page> => {
  requireRead(viewer, resource);
  const page = listed.page ?? {};
  const size = pageSize(page);
  const wantsCursor = isRequested(requested, 'cursor');
  const plan = planOf(resource, below(requested, 'rows'), viewer, connection.dialect);
  const limit = isRequested(requested, 'hasMore') ? size + 1 : size;
  const offset = page.after ? 0 : (page.offset ?? 0);
  const end = page.after ? Infinity : offset + limit;
  const isCommon = await isCommonSearch(connection, resource, listed.where ?? {}, end);
  const isDeep = offset >= deepFrom;
  const open = (): Opened => openList(plan, viewer, listed, wantsCursor, isCommon, isDeep);
  const { rows: statement, total } = page.after
    ? open()
    : keptWith(plan, JSON.stringify([listed.where, listed.orderBy, wantsCursor, isCommon, isDeep]), open);
  const values = await connection.arrays(statement.with({ limit, offset }));
  const last = wantsCursor ? values[Math.min(size, values.length) - 1] : undefined;
  return {
    rows: await completeRows(connection, plan, values.slice(0, size)),
    hasMore: values.length > size,
    cursor: last ? encodeCursor(last.slice(plan.width)) : null,
    total: isRequested(requested, 'total')
      ? Number((await connection.arrays(total.with({})))[0]?.[0] ?? 0)
      : null,
  };
};

/** The rows with these ids that the viewer may see, by id. */
export const findRows = async (
  connection: Connection,
  resource: Resource,
  viewer: Viewer,
  ids: readonly number[],
  requested: readonly Requested[],
): Promise<Map<number, Row>> => {
  requireRead(viewer, resource);
  const known = ids.filter((id) => Number.isSafeInteger(id));
  if (known.length === 0) return new Map();
  const { dialect } = connection;
  const plan = planOf(resource, requested, viewer, dialect);
  const statement = keptWith(plan, 'by id', () => {
    const scope = withinScope(viewer, resource, plan.alias);
    const conditions = [
      dialect.isInList(column(plan.alias, 'id'), new Hole('ids')),
      ...(scope ? [scope] : []),
    ];
    return new Prepared<'ids'>(sql`${selectPlanned(plan)} where ${allOf(conditions)}`);
  });
  const values = await connection.arrays(statement.with({ ids: dialect.asList(known) }));
  const rows = await completeRows(connection, plan, values);
  return new Map(rows.map((row) => [row['id'] as number, row]));
};
