import type { Connection } from '../../platform/database/database.js';
import { column, commaList, join, name, type Sql, sql } from '../../platform/database/sql.js';
import { readChangedSince, readRowsThen } from '../../platform/resource/past.js';
import { getResource, type Resource } from '../../platform/resource/resource.js';
import { storedValue } from '../../platform/resource/values.js';
import { compileWhere, type Where } from '../../platform/resource/where.js';
import { type Area, partOf, splitter, subjectRows } from './breakdown.store.js';
import type { Definition } from './definition.js';
import { askedBeyond } from './dependencies.js';

/**
 * Records that a split asks about and that no locked period holds still, with the fields that it reads: people and households. What
 * belongs to the year itself (a review, a placement) is the record, not a trait of it.
 */
const traitsOf = (subject: Resource, parts: readonly Where[]): ReadonlyMap<Resource, ReadonlySet<string>> => {
  const traits = new Map<Resource, Set<string>>();
  for (const { resource, fields } of askedBeyond(subject, parts))
    if (resource.period === undefined)
      traits.set(resource, new Set([...(traits.get(resource) ?? []), ...fields]));
  return traits;
};

interface TableThen {
  readonly table: string;
  /** A common table expression of that name. */
  readonly rows: Sql;
  readonly hasChanged: boolean;
}

/** The fields of a resource's rows as they were at a moment. */
const tableThen = async (
  connection: Connection,
  resource: Resource,
  fields: ReadonlySet<string>,
  moment: number,
): Promise<TableThen> => {
  const read = resource.fields.filter((field) => field.name === 'id' || fields.has(field.name));
  const changed = await readChangedSince(connection, resource, [...fields], moment);
  const rows = changed.size === 0 ? [] : await readRowsThen(connection, resource, changed);
  const { dialect } = connection;
  const columns = read.map((field) => ({ name: field.column, type: dialect.columnType(field) }));
  const then = rows.map((row) =>
    Object.fromEntries(read.map((field) => [field.column, storedValue(field, row[field.name])])),
  );
  const names = commaList(columns.map((one) => name(one.name)));
  const table = `${resource.table}_then`;
  const stood = sql`select ${names} from ${name(resource.table)} where id < ${moment} and not (${dialect.isIn(name('id'), [...changed.keys()])})`;
  return {
    table,
    rows: sql`${name(table)} as (${stood} union all select ${names} from ${dialect.rowsFromJson(columns, then)})`,
    hasChanged: changed.size > 0,
  };
};

/**
 * Subject rows whose part was another one when a moment's id was taken, with the number of that part (0: none), by what the history
 * tells of the people and households behind them. One statement for each kind of these, and one more where any has changed.
 */
export const readMoved = async (
  connection: Connection,
  definition: Definition,
  area: Area,
  years: readonly number[],
  parts: readonly Where[],
  moment: number,
): Promise<ReadonlyMap<number, number>> => {
  const tables = new Map<Resource, TableThen>();
  for (const [resource, fields] of traitsOf(getResource(definition.subject), parts))
    tables.set(resource, await tableThen(connection, resource, fields, moment));
  if (![...tables.values()].some(({ hasChanged }) => hasChanged)) return new Map();
  const { dialect } = connection;
  const { subject, alias, nextAlias, year, from, condition } = subjectRows(
    connection,
    definition,
    area,
    years,
  );
  const context = { dialect, viewer: splitter, nextAlias, year };
  const tableNames = new Map([...tables].map(([resource, { table }]) => [resource, table]));
  const partBy = (tablesRead: ReadonlyMap<Resource, string>): Sql =>
    partOf(parts.map((where) => compileWhere(subject, alias, where, { ...context, tables: tablesRead })));
  const [now, then] = [partBy(new Map()), partBy(tableNames)];
  const found = await connection.arrays(
    sql`with ${join(
      [...tables.values()].map(({ rows }) => rows),
      ', ',
    )} select id, part_then from (select ${column(alias, 'id')} as id, ${now} as part_now, ${then} as part_then from ${from} where ${condition}) as judged where part_now <> part_then`,
  );
  return new Map(found.map(([id, part]) => [Number(id), Number(part)]));
};
