import type { Measurement } from '../../engine/index.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { allOf, anyOf, column, name, type Sql, sql, verbatim } from '../../platform/database/sql.js';
import { type Viewer, withinArea } from '../../platform/resource/access.js';
import { getResource, type Resource } from '../../platform/resource/resource.js';
import { aliasMaker, compileWhere, type Where } from '../../platform/resource/where.js';
import { type Definition, isShare, latestCondition } from './definition.js';
import { everything } from './measure.store.js';

/** The conditions of a split are the product's own; some test birth dates, which a definition may not. */
export const splitter: Viewer = { userId: 0, name: '', role: 'ADMIN', areaId: null };

/** An area, if need be as it was on a day. */
export interface Area {
  readonly areaId: number;
  readonly boundary: PlainDate | undefined;
}

/** The number of the first part whose condition a row meets, from 1; 0 where none does. */
export const partOf = (conditions: readonly Sql[]): Sql => {
  const cases = conditions.map((one, index) => sql`when ${one} then ${verbatim(String(index + 1))}`);
  const [first, ...more] = cases;
  return first ? sql`case ${more.reduce((all, one) => sql`${all} ${one}`, first)} else 0 end` : verbatim('0');
};

interface SubjectRows {
  readonly subject: Resource;
  readonly alias: string;
  readonly nextAlias: () => string;
  readonly year: Sql;
  readonly from: Sql;
  readonly condition: Sql;
}

/** Subject rows of the area and years, each with its year. */
export const subjectRows = (
  { dialect }: Connection,
  definition: Definition,
  { areaId, boundary }: Area,
  years: readonly number[],
): SubjectRows => {
  const subject = getResource(definition.subject);
  const nextAlias = aliasMaker('b');
  const alias = nextAlias();
  const yearField =
    definition.yearField === null ? undefined : subject.fieldsByName.get(definition.yearField);
  const year = yearField ? column(alias, yearField.column) : verbatim('y.year');
  const yearList = verbatim(years.map((one) => `select ${Math.trunc(one)} as year`).join(' union all '));
  const table = sql`${name(subject.table)} as ${verbatim(alias)}`;
  const conditions = [
    withinArea(subject, alias, areaId, boundary),
    ...(yearField ? [dialect.isIn(year, years, 'integer')] : []),
    ...(definition.latestBy === null
      ? []
      : [
          compileWhere(subject, alias, latestCondition(definition), {
            dialect,
            viewer: everything,
            nextAlias,
          }),
        ]),
  ];
  const from = yearField ? table : sql`(${yearList}) as y cross join ${table}`;
  return { subject, alias, nextAlias, year, from, condition: allOf(conditions) };
};

/** Subject rows of the area and years with their part, state or amount, as the columns that a measure needs. */
const judgedRows = (
  connection: Connection,
  definition: Definition,
  area: Area,
  years: readonly number[],
  parts: readonly Where[],
): Sql => {
  const { dialect } = connection;
  const { subject, alias, nextAlias, year, from, condition } = subjectRows(
    connection,
    definition,
    area,
    years,
  );
  const measuredField = subject.fieldsByName.get(definition.measuredField ?? '');
  const measured = measuredField ? column(alias, measuredField.column) : verbatim('null');
  const compile = (where: Where | null, viewer: Viewer): Sql =>
    compileWhere(subject, alias, where ?? {}, { dialect, viewer, nextAlias, year });
  const holds = (where: Where | null): Sql => sql`coalesce(${compile(where, everything)}, false)`;
  const state = isShare(definition)
    ? sql`case when not ${holds(definition.denominator)} then 0 when not ${holds(definition.known)} then 1
        when ${holds(definition.numerator)} then 3 else 2 end`
    : sql`case when ${holds(definition.numerator)} then 3 else 0 end`;
  const part = partOf(parts.map((where) => compile(where, splitter)));
  return sql`select ${column(alias, 'id')} as id, ${year} as year, ${measured} as measured, ${part} as part, ${state} as state from ${from} where ${condition}`;
};

const statementOf = (judged: Sql, definition: Definition): Sql => {
  const count = (states: string): Sql => sql`sum(case when state in (${verbatim(states)}) then 1 else 0 end)`;
  if (isShare(definition))
    return sql`select part, ${count('3')}, ${count('1, 2, 3')}, ${count('1')}, count(*) from (${judged}) as judged group by part`;
  if (definition.measure === 'SUM')
    return sql`select part, sum(case when state = 3 then measured else 0 end), null, 0, count(*) from (${judged}) as judged group by part`;
  if (definition.measure === 'COUNT')
    return sql`select part, ${count('3')}, null, 0, count(*) from (${judged}) as judged group by part`;
  // A subject that several rows count stands in the part of the first of them, so that the parts add up to the whole.
  const among = definition.isCumulative ? sql`measured` : sql`measured, year`;
  return sql`select part, sum(case when counted = 1 then 1 else 0 end), null, 0, count(*) from (
    select part, case when state = 3 and measured is not null
      and row_number() over (partition by ${among}, case when state = 3 then 1 else 0 end order by year, id) = 1 then 1 else 0 end as counted
    from (${judged}) as judged) as ranked group by part`;
};

/**
 * A figure's parts in one statement: those of `parts` in their order, then what belongs to none of them. A row that meets several
 * conditions belongs to the first, so the parts add up to the whole.
 */
export const measureParts = async (
  connection: Connection,
  definition: Definition,
  area: Area,
  years: readonly number[],
  parts: readonly Where[],
): Promise<readonly Measurement[]> => {
  const found = new Map<number, Measurement>();
  for (const [part, numerator, denominator, missing, rows] of await connection.arrays(
    statementOf(judgedRows(connection, definition, area, years, parts), definition),
  ))
    found.set(Number(part), {
      numerator: Number(numerator),
      denominator: denominator === null ? null : Number(denominator),
      missing: Number(missing),
      hasRecords: Number(rows) > 0,
    });
  const empty: Measurement = {
    numerator: 0,
    denominator: isShare(definition) ? 0 : null,
    missing: 0,
    hasRecords: false,
  };
  return [...parts.map((_, index) => found.get(index + 1) ?? empty), found.get(0) ?? empty];
};

interface UnitRow {
  readonly id: number;
  readonly name: string;
  readonly isInForce: boolean;
}

/** The units that an area is made of: those directly below it and those that it was formed from; first those in force that day. */
export const readUnitsOf = async (
  connection: Connection,
  areaId: number,
  day: string,
): Promise<readonly UnitRow[]> => {
  const isInForce = allOf([
    sql`(u.valid_from is null or u.valid_from <= ${day})`,
    sql`(u.valid_to is null or u.valid_to >= ${day})`,
  ]);
  const isPart = anyOf([
    sql`u.parent_id = ${areaId}`,
    sql`u.id in (select predecessor_id from unit_succession where successor_id = ${areaId} and kind <> 'SPLIT')`,
  ]);
  const rows = await connection.arrays(
    sql`select u.id, u.name, case when ${isInForce} then 1 else 0 end as in_force from administrative_unit as u where ${isPart} order by in_force desc, u.code, u.id`,
  );
  return rows.map(([id, unitName, inForce]) => ({
    id: Number(id),
    name: String(unitName),
    isInForce: Number(inForce) === 1,
  }));
};

/** Whether a unit lies in two of these at once. */
export const overlap = async (connection: Connection, unitIds: readonly number[]): Promise<boolean> => {
  const { dialect } = connection;
  const found = await connection.arrays(
    sql`select 1 from area_closure as a join area_closure as b on b.descendant_id = a.descendant_id and b.ancestor_id > a.ancestor_id
      where ${dialect.isIn(column('a', 'ancestor_id'), unitIds)} and ${dialect.isIn(column('b', 'ancestor_id'), unitIds)} limit 1`,
  );
  return found.length > 0;
};
