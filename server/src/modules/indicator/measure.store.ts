import type { Measurement } from '../../engine/index.js';
import { inputError } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { allOf, column, name, type Sql, sql, verbatim } from '../../platform/database/sql.js';
import { type Viewer, withinArea } from '../../platform/resource/access.js';
import { findResource, type Resource } from '../../platform/resource/resource.js';
import { aliasMaker, compileWhere, type Where } from '../../platform/resource/where.js';
import { type Definition, isShare, latestCondition } from './definition.js';

/**
 * Figures are computed over all rows of an area; whether the asker may have the area's figures is decided before. A definition
 * may test facts but nothing that tells who somebody is.
 */
export const everything: Viewer = { userId: 0, name: '', role: 'ANALYST', areaId: null, countsFacts: true };

const subjectOf = (definition: Definition): Resource => {
  const subject = findResource(definition.subject);
  if (!subject) {
    throw inputError('INPUT_BAD_FILTER', {
      field: 'subject',
      reason: {
        vi: `không có loại bản ghi "${definition.subject}"`,
        en: `there is no resource "${definition.subject}"`,
      },
    });
  }
  return subject;
};

const fieldColumn = (subject: Resource, alias: string, fieldName: string | null, role: string): Sql => {
  const field = fieldName === null ? undefined : subject.fieldsByName.get(fieldName);
  if (!field) {
    throw inputError('INPUT_BAD_FILTER', {
      field: role,
      reason: {
        vi: `${subject.label[0]} không có trường "${fieldName ?? ''}"`,
        en: `${subject.label[1]} has no field "${fieldName ?? ''}"`,
      },
    });
  }
  return column(alias, field.column);
};

interface Source {
  /** Subject rows of the area, each with its year, in the years asked. */
  readonly from: Sql;
  readonly year: Sql;
  readonly compile: (where: Where | null) => Sql;
  readonly measured: () => Sql;
}

const sourceOf = (
  connection: Connection,
  definition: Definition,
  areaId: number,
  years: readonly number[],
): Source => {
  const subject = subjectOf(definition);
  const nextAlias = aliasMaker('m');
  const alias = nextAlias();
  const table = sql`${name(subject.table)} as ${verbatim(alias)}`;
  const yearList = verbatim(years.map((one) => `select ${Math.trunc(one)} as year`).join(' union all '));
  const hasYear = definition.yearField !== null;
  const year = hasYear ? fieldColumn(subject, alias, definition.yearField, 'yearField') : verbatim('y.year');
  const context = { dialect: connection.dialect, viewer: everything, nextAlias, year };
  const conditions = [withinArea(subject, alias, areaId)];
  if (hasYear) conditions.push(sql`${year} in (${verbatim(years.map(Math.trunc).join(', '))})`);
  if (definition.latestBy !== null)
    conditions.push(compileWhere(subject, alias, latestCondition(definition), context, 'latestBy'));
  return {
    from: hasYear
      ? sql`${table} where ${allOf(conditions)}`
      : sql`(${yearList}) as y cross join ${table} where ${allOf(conditions)}`,
    year,
    compile: (where) => compileWhere(subject, alias, where ?? {}, context),
    measured: () => fieldColumn(subject, alias, definition.measuredField, 'measuredField'),
  };
};

/** Rows of the denominator are told apart in one pass: 1 the fact is missing, 2 unmet, 3 met; 0 is outside the denominator. */
const shareStatement = ({ from, year, compile }: Source, definition: Definition): Sql => {
  const state = sql`case when not coalesce(${compile(definition.denominator)}, false) then 0
    when not coalesce(${compile(definition.known)}, false) then 1
    when ${compile(definition.numerator)} then 3 else 2 end`;
  return sql`select year, sum(case when state = 3 then 1 else 0 end), sum(case when state > 0 then 1 else 0 end), sum(case when state = 1 then 1 else 0 end), count(*)
    from (select ${year} as year, ${state} as state from ${from}) as judged group by year`;
};

const countStatement = ({ from, year, compile, measured }: Source, definition: Definition): Sql => {
  const counted = sql`coalesce(${compile(definition.numerator)}, false)`;
  const amount = definition.measure === 'SUM' ? measured() : verbatim('1');
  return sql`select year, sum(case when counted then amount else 0 end), null, 0, count(*)
    from (select ${year} as year, ${counted} as counted, ${amount} as amount from ${from}) as judged group by year`;
};

/** Each measured subject counts in the first year in which it qualifies, so years can be added. */
const firstYearStatement = ({ from, year, compile, measured }: Source, definition: Definition): Sql => {
  const isFirst = definition.isCumulative ? sql`min(year)` : sql`year`;
  const by = definition.isCumulative ? sql`measured` : sql`measured, year`;
  return sql`with judged as materialized (select ${year} as year, ${measured()} as measured, coalesce(${compile(definition.numerator)}, false) as counted from ${from}),
    firsts as materialized (select ${isFirst} as first_year from judged where counted and measured is not null group by ${by})
    select judged.year, (select count(*) from firsts where firsts.first_year = judged.year), null, 0, count(*) from judged group by judged.year`;
};

const statementOf = (source: Source, definition: Definition): Sql =>
  isShare(definition)
    ? shareStatement(source, definition)
    : definition.measure === 'COUNT_DISTINCT'
      ? firstYearStatement(source, definition)
      : countStatement(source, definition);

const nothing = (definition: Definition): Measurement => ({
  numerator: 0,
  denominator: isShare(definition) ? 0 : null,
  missing: 0,
  hasRecords: false,
});

/** An indicator's figures from the records of an area, each year by itself (not yet cumulated), in one statement. */
export const measureYears = async (
  connection: Connection,
  definition: Definition,
  areaId: number,
  years: readonly number[],
): Promise<Map<number, Measurement>> => {
  const measured = new Map(years.map((year) => [year, nothing(definition)]));
  for (const [year, numerator, denominator, missing, rows] of await connection.arrays(
    statementOf(sourceOf(connection, definition, areaId, years), definition),
  )) {
    measured.set(Number(year), {
      numerator: Number(numerator),
      denominator: denominator === null ? null : Number(denominator),
      missing: Number(missing),
      hasRecords: Number(rows) > 0,
    });
  }
  return measured;
};
