import type { Measurement } from '../../engine/index.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection, Transaction, Value } from '../../platform/database/database.js';
import { commaList, join, name, type Sql, sql, verbatim } from '../../platform/database/sql.js';
import { unitsWithin } from '../../platform/resource/access.js';
import type { Definition } from './definition.js';
import { type Extent, isDistinct, type Total, unitSubjects, unitTotals } from './measure.store.js';

export const totalKey = ({ place, indicatorId, year }: Total): string => `${place}/${indicatorId}/${year}`;

const figureNames = ['numerator', 'denominator', 'missing', 'subjects'] as const;
const figures = commaList(figureNames.map((one) => name(one)));
const figureSums = commaList(figureNames.map((one) => sql`sum(${name(one)}) as ${name(one)}`));

/** `on conflict` of the three tables of totals: the sums of what stands and what comes. */
const adding = (table: string): Sql =>
  commaList(
    figureNames.map(
      (one) => sql`${name(one)} = ${name(table)}.${name(one)} + ${verbatim('excluded')}.${name(one)}`,
    ),
  );

const toTotal = ([place, indicatorId, year, numerator, denominator, missing, subjects]: Value[]): Total => ({
  place: Number(place),
  indicatorId: Number(indicatorId),
  year: Number(year),
  numerator: Number(numerator),
  denominator: denominator === null || denominator === undefined ? null : Number(denominator),
  missing: Number(missing),
  subjects: Number(subjects),
});

const within = (
  connection: Connection,
  indicatorIds: readonly number[],
  { units, years }: Pick<Extent, 'units' | 'years'>,
): Sql => {
  const { dialect } = connection;
  const ofUnits = units ? sql` and ${dialect.isIn(name('unit_id'), units)}` : verbatim('');
  const ofYears = years ? sql` and ${dialect.isIn(name('year'), years)}` : verbatim('');
  return sql`${dialect.isIn(name('indicator_id'), indicatorIds)}${ofUnits}${ofYears}`;
};

export const readUnitTotals = async (
  connection: Connection,
  indicatorIds: readonly number[],
  extent: Pick<Extent, 'units' | 'years'>,
): Promise<Total[]> =>
  (
    await connection.arrays(
      sql`select unit_id, indicator_id, year, ${figures} from unit_total where ${within(connection, indicatorIds, extent)}`,
    )
  ).map(toTotal);

const totalColumns = [
  { name: 'unit_id', type: 'bigint' },
  { name: 'indicator_id', type: 'bigint' },
  { name: 'year', type: 'bigint' },
  ...figureNames.map((one) => ({ name: one, type: 'bigint' })),
];

const totalRow = ({ place, indicatorId, year, ...rest }: Total): Record<string, unknown> => ({
  unit_id: place,
  indicator_id: indicatorId,
  year,
  ...rest,
});

/** Writes units' figures and, under the writer's key, by how much they moved. */
export const writeUnitTotals = async (
  transaction: Transaction,
  key: string,
  totals: readonly Total[],
  deltas: readonly Total[],
): Promise<void> => {
  if (totals.length === 0) return;
  const columns = commaList(totalColumns.map((one) => name(one.name)));
  const replaced = commaList(
    figureNames.map((one) => sql`${name(one)} = ${verbatim('excluded')}.${name(one)}`),
  );
  await transaction.run(
    sql`insert into unit_total (${columns}) select ${columns} from ${transaction.dialect.rowsFromJson(totalColumns, totals.map(totalRow))} where true on conflict (unit_id, indicator_id, year) do update set ${replaced}`,
  );
  await transaction.run(
    sql`insert into unit_delta (key, ${columns}) select ${key}, ${columns} from ${transaction.dialect.rowsFromJson(totalColumns, deltas.map(totalRow))} where true on conflict (key, unit_id, indicator_id, year) do update set ${adding('unit_delta')}`,
  );
};

/** Notes anew whom a distinct count counts in some units, and marks those that it counts in several. */
export const replaceCountedSubjects = async (
  transaction: Transaction,
  definition: Definition,
  extent: Extent,
): Promise<void> => {
  const own = [definition.id];
  await transaction.run(sql`delete from counted_subject where ${within(transaction, own, extent)}`);
  await transaction.run(
    sql`insert into counted_subject (indicator_id, subject_id, unit_id, year, is_shared) select ${verbatim(String(Math.trunc(definition.id)))}, measured, unit, year, 0 from (${unitSubjects(transaction, definition, extent)}) as counted`,
  );
  await transaction.run(
    sql`update counted_subject set is_shared = 1 where indicator_id = ${definition.id} and is_shared = 0 and subject_id in (select subject_id from counted_subject where ${within(transaction, own, extent)}) and exists (select 1 from counted_subject as other where other.indicator_id = counted_subject.indicator_id and other.subject_id = counted_subject.subject_id and other.unit_id <> counted_subject.unit_id)`,
  );
};

/** Of a row of the closure: its area has more units than itself; the figures of other areas are their own rows'. */
const hasUnitsBelow = sql`exists (select 1 from area_closure as below where below.ancestor_id = area_closure.ancestor_id and below.descendant_id <> below.ancestor_id)`;

/** Sums the deltas into their areas; the figures that are read stay the same before and after. */
export const foldDeltas = async (transaction: Transaction): Promise<void> => {
  await transaction.run(
    sql`insert into area_total (area_id, indicator_id, year, ${figures}) select ancestor_id, indicator_id, year, ${figureSums} from unit_delta join area_closure on descendant_id = unit_id where ${hasUnitsBelow} group by ancestor_id, indicator_id, year on conflict (area_id, indicator_id, year) do update set ${adding('area_total')}`,
  );
  await transaction.run(sql`delete from unit_delta`);
};

export const hasDeltas = async (connection: Connection): Promise<boolean> =>
  (await connection.arrays(sql`select 1 from unit_delta limit 1`)).length > 0;

/** The areas in which units lie, themselves included. */
export const readAreasOf = async (connection: Connection, units: readonly number[]): Promise<number[]> =>
  (
    await connection.arrays(
      sql`select distinct ancestor_id from area_closure where ${connection.dialect.isIn(name('descendant_id'), units)}`,
    )
  ).map(([id]) => Number(id));

/** Areas' sums of the units' figures, by a condition on the area's id, as a statement. */
const areaSums = (ofAreas: Sql): Sql =>
  sql`select ancestor_id as area_id, indicator_id, year, ${figureSums} from unit_total join area_closure on descendant_id = unit_id where ${hasUnitsBelow} and ${ofAreas} group by ancestor_id, indicator_id, year`;

/** Sums areas anew from their units, after it changed which unit lies in which; without ids all of them. */
export const rebuildAreaTotals = async (
  transaction: Transaction,
  areaIds?: readonly number[],
): Promise<void> => {
  await foldDeltas(transaction);
  const { dialect } = transaction;
  await transaction.run(
    sql`delete from area_total where ${areaIds ? dialect.isIn(name('area_id'), areaIds) : sql`true`}`,
  );
  await transaction.run(
    sql`insert into area_total (area_id, indicator_id, year, ${figures}) ${areaSums(areaIds ? dialect.isIn(name('ancestor_id'), areaIds) : sql`true`)}`,
  );
};

/** Removes everything stored of an indicator. */
export const forgetTotals = async (
  transaction: Transaction,
  indicatorIds: readonly number[],
): Promise<void> => {
  for (const table of ['unit_total', 'area_total', 'unit_delta', 'counted_subject', 'stored_indicator'])
    await transaction.run(
      sql`delete from ${name(table)} where ${transaction.dialect.isIn(name('indicator_id'), indicatorIds)}`,
    );
};

/** Stores the figures of every unit and area anew from the records, of definitions that are measured together. */
export const storeTotals = async (
  transaction: Transaction,
  definitions: readonly Definition[],
  extent: Extent,
): Promise<void> => {
  const ids = definitions.map(({ id }) => id);
  await forgetTotals(transaction, ids);
  await transaction.run(
    sql`insert into unit_total (unit_id, indicator_id, year, ${figures}) ${unitTotals(transaction, definitions, extent)}`,
  );
  for (const definition of definitions)
    if (isDistinct(definition)) await replaceCountedSubjects(transaction, definition, extent);
  await transaction.run(
    sql`insert into area_total (area_id, indicator_id, year, ${figures}) ${areaSums(transaction.dialect.isIn(name('indicator_id'), ids))}`,
  );
};

export const noteStored = (transaction: Transaction, indicatorId: number, digest: string): Promise<number> =>
  transaction.run(
    sql`insert into stored_indicator (indicator_id, digest) values (${indicatorId}, ${digest})`,
  );

/** The stored figures of one area, or of every area that has units below it. */
export const readAreaTotals = async (
  connection: Connection,
  indicatorIds: readonly number[],
  areaId: number | null,
): Promise<Total[]> => {
  const { dialect } = connection;
  const ofIndicators = dialect.isIn(name('indicator_id'), indicatorIds);
  const [ofArea, ofAncestor] =
    areaId === null
      ? [sql`true`, hasUnitsBelow]
      : [
          sql`area_id = ${areaId}`,
          sql`ancestor_id = ${areaId} and exists (select 1 from area_closure where ancestor_id = ${areaId} and descendant_id <> ${areaId})`,
        ];
  const ofItself =
    areaId === null
      ? verbatim('')
      : sql` union all select unit_id, indicator_id, year, ${figures} from unit_total where unit_id = ${areaId} and ${ofIndicators} and not exists (select 1 from area_closure where ancestor_id = ${areaId} and descendant_id <> ${areaId})`;
  return (
    await connection.arrays(
      sql`select area_id, indicator_id, year, ${figureSums} from (
        select area_id, indicator_id, year, ${figures} from area_total where ${ofArea} and ${ofIndicators}
        union all
        select ancestor_id, indicator_id, year, ${figures} from unit_delta join area_closure on descendant_id = unit_id where ${ofAncestor} and ${ofIndicators}${ofItself}
      ) as parts group by area_id, indicator_id, year`,
    )
  ).map(toTotal);
};

/** The stored figures of an area under the boundaries of a day: the sums of its units of that day. */
export const readBoundaryTotals = async (
  connection: Connection,
  indicatorIds: readonly number[],
  areaId: number,
  boundary: PlainDate,
): Promise<Total[]> =>
  (
    await connection.arrays(
      sql`select ${areaId}, indicator_id, year, ${figureSums} from unit_total where unit_id in (${unitsWithin(areaId, boundary)}) and ${connection.dialect.isIn(name('indicator_id'), indicatorIds)} group by indicator_id, year`,
    )
  ).map(toTotal);

/** A year as far as somebody is counted once in it: the whole period of a cumulative indicator is one, and bears 0. */
const phaseOf = (definitions: readonly Definition[]): Sql => {
  const cumulative = definitions.filter(({ isCumulative }) => isCumulative);
  if (cumulative.length === 0) return name('year');
  const cases = cumulative.map(
    ({ id, firstYear }) =>
      sql` when indicator_id = ${verbatim(String(Math.trunc(id)))} and year >= ${verbatim(String(Math.trunc(firstYear)))} then 0`,
  );
  return sql`case${join(cases, '')} else year end`;
};

/**
 * By how much sums over the units of an area (under the boundaries of a day, if one is given) are too great for distinct counts:
 * whoever several units count, counts once, in the first year.
 */
export const readRepeats = async (
  connection: Connection,
  definitions: readonly Definition[],
  areaId: number,
  boundary?: PlainDate,
): Promise<{ indicatorId: number; year: number; repeats: number }[]> => {
  const ofIndicators = connection.dialect.isIn(
    name('indicator_id'),
    definitions.map(({ id }) => id),
  );
  return (
    await connection.arrays(
      sql`with shared as materialized (
        select indicator_id, subject_id, ${phaseOf(definitions)} as phase, year from counted_subject where is_shared = 1 and ${ofIndicators} and unit_id in (${unitsWithin(areaId, boundary)})
      ), judged as (
        select indicator_id, year, count(*) as counted from shared group by indicator_id, year
        union all
        select indicator_id, year, -count(*) from (select indicator_id, min(year) as year from shared group by indicator_id, subject_id, phase) as firsts group by indicator_id, year
      ) select indicator_id, year, sum(counted) from judged group by indicator_id, year`,
    )
  ).map(([indicatorId, year, repeats]) => ({
    indicatorId: Number(indicatorId),
    year: Number(year),
    repeats: Number(repeats),
  }));
};

export const toMeasurement = ({ numerator, denominator, missing, subjects }: Total): Measurement => ({
  numerator,
  denominator,
  missing,
  hasRecords: subjects > 0,
});

export interface CountedSubject {
  readonly subjectId: number;
  readonly unitId: number;
  readonly year: number;
  readonly isShared: boolean;
}

const toCounted = ([subjectId, unitId, year, isShared]: Value[]): CountedSubject => ({
  subjectId: Number(subjectId),
  unitId: Number(unitId),
  year: Number(year),
  isShared: Number(isShared) === 1,
});

export const readCountedSubjects = async (
  connection: Connection,
  indicatorId: number,
): Promise<CountedSubject[]> =>
  (
    await connection.arrays(
      sql`select subject_id, unit_id, year, is_shared from counted_subject where indicator_id = ${indicatorId}`,
    )
  ).map(toCounted);

/** Whom a distinct count counts, from the records. */
export const recountSubjects = async (
  connection: Connection,
  definition: Definition,
): Promise<Omit<CountedSubject, 'isShared'>[]> =>
  (
    await connection.arrays(
      sql`select measured, unit, year from (${unitSubjects(connection, definition, {})}) as counted`,
    )
  ).map(toCounted);
