import type { Connection } from '../../platform/database/database.js';
import {
  anyOf,
  column,
  commaList,
  join,
  name,
  type Sql,
  sql,
  verbatim,
} from '../../platform/database/sql.js';
import { readChangedSince, readRowsThen } from '../../platform/resource/past.js';
import { getResource, type Resource } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import { type Row, storedValue } from '../../platform/resource/values.js';
import { compileWhere, type Where } from '../../platform/resource/where.js';
import { leadsTo } from './affected.store.js';
import { type Area, partOf, splitter, subjectRows } from './breakdown.store.js';
import type { Definition } from './definition.js';
import { askedBeyond, type Dependency } from './dependencies.js';

/**
 * Records that a split asks about and that no locked period holds still: people and households. What belongs to the year itself (a
 * review, a placement) is the record, not a trait of it.
 */
const traitsOf = (subject: Resource, parts: readonly Where[]): readonly Dependency[] =>
  askedBeyond(subject, parts).filter(({ resource }) => resource.period === undefined);

/** A resource's rows of which something was written since a moment, as they were and as they are. */
interface Trait {
  readonly fields: ReadonlySet<string>;
  readonly changed: ReadonlySet<number>;
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

const readTrait = async (
  connection: Connection,
  resource: Resource,
  fields: ReadonlySet<string>,
  moment: number,
): Promise<Trait> => {
  const told = await readChangedSince(connection, resource, [...fields], moment);
  const changed = new Set(told.keys());
  if (changed.size === 0) return { fields, changed, before: [], after: [] };
  const standing = [connection.dialect.isIn(column('t1', 'id'), [...changed])];
  return {
    fields,
    changed,
    before: await readRowsThen(connection, resource, told),
    after: await readStored(connection, resource, standing),
  };
};

const readTraits = async (
  connection: Connection,
  traits: readonly Dependency[],
  moment: number,
): Promise<ReadonlyMap<Resource, Trait>> => {
  const fieldsOf = new Map<Resource, Set<string>>();
  for (const { resource, fields } of traits)
    fieldsOf.set(resource, new Set([...(fieldsOf.get(resource) ?? []), ...fields]));
  const found = new Map<Resource, Trait>();
  for (const [resource, fields] of fieldsOf)
    found.set(resource, await readTrait(connection, resource, fields, moment));
  return found;
};

/** Rows that came into a list since: they were not in it. */
const readNew = async (
  connection: Connection,
  { path, resource }: Dependency,
  moment: number,
): Promise<readonly Row[]> => {
  const step = path.at(-1);
  if (step?.kind !== 'list') return [];
  const found = await connection.arrays(
    sql`select id, ${name(step.field.column)} from ${name(resource.table)} where id > ${moment}`,
  );
  return found.map(([id, owner]) => ({ id: Number(id), [step.field.name]: Number(owner) }));
};

const tableThen = (resource: Resource): string => `${resource.table}_then`;

/**
 * A common table expression: the rows that were turned back and, where rows are judged that lead to others too (`isWhole`), all
 * others that stood. Made once: a union that is looked into row by row is run for each row.
 */
const rowsThen = (
  { dialect }: Connection,
  resource: Resource,
  { fields, changed, before }: Trait,
  moment: number,
  isWhole: boolean,
): Sql => {
  const read = resource.fields.filter((field) => field.name === 'id' || fields.has(field.name));
  const columns = read.map((field) => ({ name: field.column, type: dialect.columnType(field) }));
  const rows = before.map((row) =>
    Object.fromEntries(read.map((field) => [field.column, storedValue(field, row[field.name])])),
  );
  const names = commaList(columns.map((one) => name(one.name)));
  // Typed, since SQLite indexes what it makes only by columns of the type that they are compared with.
  const typed = columns.map(
    ({ name: one, type }) => sql`cast(${name(one)} as ${verbatim(type)}) as ${name(one)}`,
  );
  const turned = sql`select ${commaList(typed)} from ${dialect.rowsFromJson(columns, rows)}`;
  const isChanged = dialect.isIn(name('id'), [...changed]);
  const others = sql`select ${names} from ${name(resource.table)} where id < ${moment} and not (${isChanged})`;
  return sql`${name(tableThen(resource))} as materialized (${isWhole ? sql`${others} union all ${turned}` : turned})`;
};

/**
 * Subject rows whose part was another one when a moment's id was taken, with the number of that part (0: none), by what the history
 * tells of the people and households behind them. Only rows that lead to something written since are judged, by today's tables and
 * by those of then, in one statement.
 */
export const readMoved = async (
  connection: Connection,
  definition: Definition,
  area: Area,
  years: readonly number[],
  parts: readonly Where[],
  moment: number,
): Promise<ReadonlyMap<number, number>> => {
  const { dialect } = connection;
  const dependencies = traitsOf(getResource(definition.subject), parts);
  const traits = await readTraits(connection, dependencies, moment);
  const { subject, alias, nextAlias, year, from, condition } = subjectRows(
    connection,
    definition,
    area,
    years,
  );
  const touched: Sql[] = [];
  for (const dependency of dependencies) {
    const { before = [], after = [] } = traits.get(dependency.resource) ?? {};
    const added = await readNew(connection, dependency, moment);
    if (before.length + after.length + added.length > 0)
      touched.push(leadsTo(connection, 's', dependency.path, { before, after: [...after, ...added] }));
  }
  if (touched.length === 0) return new Map();
  const tables = new Map([...traits.keys()].map((resource) => [resource, tableThen(resource)]));
  const context = { dialect, viewer: splitter, nextAlias, year };
  const partBy = (read: ReadonlyMap<Resource, string>): Sql =>
    partOf(parts.map((where) => compileWhere(subject, alias, where, { ...context, tables: read })));
  const [now, then] = [partBy(new Map()), partBy(tables)];
  // Led to by references through records of the year alone, nothing but what was turned back is looked at.
  const isWhole =
    traits.size > 1 || dependencies.some(({ path }) => path.some(({ kind }) => kind === 'list'));
  const withTables = join(
    [...traits].map(([resource, trait]) => rowsThen(connection, resource, trait, moment, isWhole)),
    ', ',
  );
  const found = await connection.arrays(
    sql`with ${withTables}, led as materialized (select s.id from ${name(subject.table)} as s where ${anyOf(touched)}), judged as materialized (select ${column(alias, 'id')} as id, ${now} as part_now, ${then} as part_then
      from ${from} where ${condition} and ${column(alias, 'id')} in (select id from led)) select id, part_then from judged where part_now <> part_then`,
  );
  return new Map(found.map(([id, part]) => [Number(id), Number(part)]));
};
