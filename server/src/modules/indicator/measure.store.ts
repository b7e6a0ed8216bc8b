import type { Measurement } from '../../engine/index.js';
import { inputError } from '../../kernel/errors.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import {
  allOf,
  column,
  commaList,
  join,
  name,
  type Sql,
  sql,
  verbatim,
} from '../../platform/database/sql.js';
import { isPlaced, placeOf, type Viewer, withinArea } from '../../platform/resource/access.js';
import { findResource, type Resource } from '../../platform/resource/resource.js';
import { aliasMaker, compileWhere, type Where } from '../../platform/resource/where.js';
import { type Definition, isShare, latestCondition } from './definition.js';

/**
 * Figures are computed over all rows of an area; whether the asker may have the area's figures is decided before. A definition
 * may test facts but nothing that tells who somebody is.
 */
export const everything: Viewer = { userId: 0, name: '', role: 'ANALYST', areaId: null, countsFacts: true };

export const subjectOf = (definition: Definition): Resource => {
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

/** Which rows of the subject are measured. */
export interface Extent {
  /** Rows of one area; or rows of these units themselves; without both every row that lies somewhere. */
  readonly areaId?: number;
  /** The area under the boundaries of this day. */
  readonly boundary?: PlainDate | undefined;
  readonly units?: readonly number[];
  /** Without it every year that the rows have; a subject without a year field needs it. */
  readonly years?: readonly number[];
}

interface Source {
  /** Subject rows with the unit in which each lies and its year, as far as the extent reaches. */
  readonly from: Sql;
  readonly id: Sql;
  readonly unit: Sql;
  readonly year: Sql;
  readonly compile: (where: Where | null) => Sql;
  readonly measured: () => Sql;
}

const sourceOf = (connection: Connection, definition: Definition, extent: Extent): Source => {
  const subject = subjectOf(definition);
  const nextAlias = aliasMaker('m');
  const alias = nextAlias();
  const { dialect } = connection;
  const hasYear = definition.yearField !== null;
  const year = hasYear ? fieldColumn(subject, alias, definition.yearField, 'yearField') : verbatim('y.year');
  const context = { dialect, viewer: everything, nextAlias, year };
  const place = extent.areaId === undefined && isPlaced(subject) ? placeOf(subject, alias) : null;
  const conditions = [
    ...(extent.areaId === undefined ? [] : [withinArea(subject, alias, extent.areaId, extent.boundary)]),
    ...(place === null
      ? []
      : [extent.units ? dialect.isIn(place.unit, extent.units) : sql`${place.unit} is not null`]),
  ];
  if (hasYear)
    conditions.push(extent.years ? dialect.isIn(year, extent.years, 'integer') : sql`${year} is not null`);
  if (definition.latestBy !== null)
    conditions.push(compileWhere(subject, alias, latestCondition(definition), context, 'latestBy'));
  if (definition.among !== null)
    conditions.push(compileWhere(subject, alias, definition.among, context, 'among'));
  const yearList = verbatim(
    (extent.years ?? []).map((one) => `select ${Math.trunc(one)} as year`).join(' union all '),
  );
  const table = sql`${name(subject.table)} as ${verbatim(alias)}${place?.joins ?? verbatim('')}`;
  return {
    from: hasYear
      ? sql`${table} where ${allOf(conditions)}`
      : sql`(${yearList}) as y cross join ${table} where ${allOf(conditions)}`,
    id: column(alias, 'id'),
    unit: place?.unit ?? verbatim('null'),
    year,
    compile: (where) => compileWhere(subject, alias, where ?? {}, context),
    measured: () => fieldColumn(subject, alias, definition.measuredField, 'measuredField'),
  };
};

/** The columns by which figures are told apart: each unit by itself, or the extent as a whole. */
type Keys = readonly ('unit' | 'year')[];

const keyColumns = (keys: Keys): Sql => commaList(keys.map((key) => name(key)));

/** What one row adds to a definition's figures, and how rows are added up: numerator, denominator, missing. */
const parts = (
  { compile, measured }: Source,
  definition: Definition,
  cell: Sql,
): { row: Sql; sums: readonly [Sql, Sql, Sql] } => {
  if (isShare(definition)) {
    // Rows of the denominator are told apart in one pass: 1 the fact is missing, 2 unmet, 3 met; 0 is outside the denominator.
    const row = sql`case when not coalesce(${compile(definition.denominator)}, false) then 0
      when not coalesce(${compile(definition.known)}, false) then 1
      when ${compile(definition.numerator)} then 3 else 2 end`;
    const count = (condition: Sql): Sql => sql`sum(case when ${cell}${condition} then 1 else 0 end)`;
    return { row, sums: [count(sql` = 3`), count(sql` > 0`), count(sql` = 1`)] };
  }
  const amount = definition.measure === 'SUM' ? sql`coalesce(${measured()}, 0)` : verbatim('1');
  return {
    row: sql`case when ${compile(definition.numerator)} then ${amount} else 0 end`,
    sums: [sql`sum(${cell})`, sql`cast(null as bigint)`, verbatim('0')],
  };
};

/** Columns of the n-th definition's figures in `plainStatement`. */
const figureNames = (index: number): readonly [string, string, string] => [
  `numerator${index}`,
  `denominator${index}`,
  `missing${index}`,
];

/**
 * Shares, counts and sums of definitions that measure the same rows, in one pass: the keys, `subjects`, and for each definition
 * its numerator, denominator and missing.
 */
const plainStatement = (source: Source, definitions: readonly Definition[], keys: Keys): Sql => {
  const cells = definitions.map((definition, index) => {
    const cell = verbatim(`cell${index}`);
    return { cell, names: figureNames(index), ...parts(source, definition, cell) };
  });
  const rows = cells.map(({ row, cell }) => sql`${row} as ${cell}`);
  const sums = cells.flatMap(({ sums: own, names }) =>
    own.map((one, index) => sql`${one} as ${name(names[index] ?? '')}`),
  );
  return sql`select ${keyColumns(keys)}, count(*) as subjects, ${commaList(sums)}
    from (select ${source.unit} as unit, ${source.year} as year, ${commaList(rows)} from ${source.from}) as judged group by ${keyColumns(keys)}`;
};

/**
 * The years in which each measured subject counts: a cumulative indicator counts it in the first in which it qualifies, so that
 * years can be added. Years before the programme began stand by themselves.
 */
const countedSubjects = (judged: Sql, definition: Definition, keys: Keys): Sql => {
  const isByUnit = keys.includes('unit');
  const unit = isByUnit ? sql`unit, ` : verbatim('');
  const phase = definition.isCumulative
    ? sql`case when year < ${verbatim(String(Math.trunc(definition.firstYear)))} then year else 0 end`
    : sql`year`;
  return sql`select ${unit}measured, min(year) as year from ${judged} where counted and measured is not null group by ${unit}measured, ${phase}`;
};

const judgedSubjects = ({ from, unit, year, compile, measured }: Source, definition: Definition): Sql =>
  sql`select ${unit} as unit, ${year} as year, ${measured()} as measured, coalesce(${compile(definition.numerator)}, false) as counted from ${from}`;

const distinctStatement = (source: Source, definition: Definition, keys: Keys): Sql => {
  const same = keys.map((key) => sql`${column('firsts', key)} = ${column('judged', key)}`);
  const [numerator, denominator, missing] = figureNames(0).map(name);
  return sql`with judged as materialized (${judgedSubjects(source, definition)}),
    firsts as materialized (${countedSubjects(verbatim('judged'), definition, keys)})
    select ${keyColumns(keys)}, count(*) as subjects, (select count(*) from firsts where ${allOf(same)}) as ${numerator}, cast(null as bigint) as ${denominator}, 0 as ${missing} from judged group by ${keyColumns(keys)}`;
};

export const isDistinct = (definition: Definition): boolean => definition.measure === 'COUNT_DISTINCT';

const statementOf = (source: Source, definition: Definition, keys: Keys): Sql =>
  isDistinct(definition)
    ? distinctStatement(source, definition, keys)
    : plainStatement(source, [definition], keys);

/** The figures of a year without any row. */
export const nothingMeasured = (definition: Definition): Measurement => ({
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
  boundary?: PlainDate,
): Promise<Map<number, Measurement>> => {
  const measured = new Map(years.map((year) => [year, nothingMeasured(definition)]));
  const source = sourceOf(connection, definition, { areaId, boundary, years });
  for (const [year, subjects, numerator, denominator, missing] of await connection.arrays(
    statementOf(source, definition, ['year']),
  )) {
    measured.set(Number(year), {
      numerator: Number(numerator),
      denominator: denominator === null ? null : Number(denominator),
      missing: Number(missing),
      hasRecords: Number(subjects) > 0,
    });
  }
  return measured;
};

/**
 * Definitions whose figures of units come from one statement: shares, counts and sums over the same rows together, a distinct
 * count by itself.
 */
export const measuredTogether = (definition: Definition): string =>
  isDistinct(definition)
    ? String(definition.id)
    : [
        definition.subject,
        definition.yearField,
        ...(definition.latestBy === null ? [] : [definition.latestBy, definition.measuredField]),
      ].join(' ');

/** Figures of one unit (or area), indicator and year: whole counts or đồng. */
export interface Total {
  readonly place: number;
  readonly indicatorId: number;
  readonly year: number;
  readonly numerator: number;
  /** null for a count or a sum. */
  readonly denominator: number | null;
  readonly missing: number;
  /** Rows of the subject, those outside the denominator included. */
  readonly subjects: number;
}

const unitStatement = (connection: Connection, definitions: readonly Definition[], extent: Extent): Sql => {
  const [first] = definitions;
  if (!first) throw new Error('Figures of no definition were asked');
  const source = sourceOf(connection, first, extent);
  return isDistinct(first)
    ? distinctStatement(source, first, ['unit', 'year'])
    : plainStatement(source, definitions, ['unit', 'year']);
};

/** Figures of units themselves, of definitions that are measured together, from the records in one statement. */
export const measureUnits = async (
  connection: Connection,
  definitions: readonly Definition[],
  extent: Extent,
): Promise<Total[]> =>
  (await connection.arrays(unitStatement(connection, definitions, extent))).flatMap(
    ([unit, year, subjects, ...figures]) =>
      definitions.map(({ id }, index): Total => {
        const [numerator, denominator, missing] = figures.slice(index * 3, index * 3 + 3);
        return {
          place: Number(unit),
          indicatorId: id,
          year: Number(year),
          numerator: Number(numerator),
          denominator: denominator === null || denominator === undefined ? null : Number(denominator),
          missing: Number(missing),
          subjects: Number(subjects),
        };
      }),
  );

/** The same as a statement of rows `unit_id, indicator_id, year, numerator, denominator, missing, subjects`. */
export const unitTotals = (
  connection: Connection,
  definitions: readonly Definition[],
  extent: Extent,
): Sql => {
  const ofEach = definitions.map(({ id }, index) => {
    const figures = commaList(figureNames(index).map(name));
    return sql`select unit, ${verbatim(String(Math.trunc(id)))}, year, ${figures}, subjects from measured`;
  });
  return sql`with measured as materialized (${unitStatement(connection, definitions, extent)}) ${join(ofEach, ' union all ')}`;
};

/** The subjects that a distinct count counts in each unit, with the year, as a statement: `unit, measured, year`. */
export const unitSubjects = (connection: Connection, definition: Definition, extent: Extent): Sql => {
  const judged = judgedSubjects(sourceOf(connection, definition, extent), definition);
  return countedSubjects(sql`(${judged}) as judged`, definition, ['unit', 'year']);
};

/** What a row counts for in a figure. A count or a sum knows rows that it counts and others. */
export type RowPart = 'OUTSIDE' | 'MISSING' | 'UNMET' | 'MET';

const shareParts: readonly RowPart[] = ['OUTSIDE', 'MISSING', 'UNMET', 'MET'];

/** What each row of an area counts for in the years' figures, by its id; rows outside of every figure are left out. */
export const judgeRows = async (
  connection: Connection,
  definition: Definition,
  areaId: number,
  years: readonly number[],
): Promise<ReadonlyMap<number, RowPart>> => {
  const source = sourceOf(connection, definition, { areaId, years });
  const { row } = parts(source, definition, verbatim('cell'));
  const found = await connection.arrays(
    sql`select id, cell from (select ${source.id} as id, ${row} as cell from ${source.from}) as judged where cell <> 0`,
  );
  return new Map(
    found.map(([id, cell]) => [
      Number(id),
      isShare(definition) ? (shareParts[Number(cell)] ?? 'OUTSIDE') : 'MET',
    ]),
  );
};
