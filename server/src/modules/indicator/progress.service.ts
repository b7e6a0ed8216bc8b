import {
  addMeasurements,
  type Completion,
  completeDimension,
  computeCompletion,
  type DimensionCompletion,
  type Measurement,
} from '../../engine/index.js';
import { missingError } from '../../kernel/errors.js';
import { isPlainDate, type PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { Programme } from '../programme/index.js';
import { DeprivationDimension } from '../standards/index.js';
import { Indicator, ReportedValue, Target } from '../target/index.js';
import { findArea } from '../territory/index.js';
import { type Definition, toDefinition, unitScale } from './definition.js';
import { readFigures } from './figures.service.js';
import { type FigureBasis, throughDay } from './through.js';
import { type ChosenVersion, indicatorOfVersion, withVersions } from './version.service.js';
import { withoutSmallCounts } from './withheld.js';

export interface IndicatorProgress extends Completion {
  readonly indicator: Row;
  readonly definition: Definition;
  readonly basis: FigureBasis;
  readonly measurement: Measurement;
  /** Of the year before, where the indicator is a change from it. */
  readonly previous: Measurement | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly reportedBy: string | null;
}

export interface DimensionProgress extends DimensionCompletion {
  /** Empty: the programme-wide group. */
  readonly dimension: Row | null;
  readonly indicators: readonly IndicatorProgress[];
}

export interface Progress {
  readonly area: Row;
  readonly programme: Row;
  readonly year: number;
  readonly dimensions: readonly DimensionProgress[];
}

export const findProgramme = async (connection: Connection, code: string | null): Promise<Row> => {
  const programmes = await readStored(connection, resourceOf(Programme), [
    code === null
      ? sql`${column('t1', 'is_integrated')} is not true`
      : sql`${column('t1', 'code')} = ${code}`,
  ]);
  const [programme] = programmes;
  if (!programme)
    throw missingError('MISSING_RECORD', {
      resource: { vi: 'Chương trình', en: 'Programme' },
      id: code ?? '',
    });
  return programme;
};

export const periodOf = (programme: Row): { from: PlainDate; to: PlainDate } => {
  const { from, to } = programme;
  if (!isPlainDate(from) || !isPlainDate(to))
    throw missingError('MISSING_RECORD', {
      resource: { vi: 'Thời gian của chương trình', en: 'Period of the programme' },
      id: String(programme['code']),
    });
  return { from, to };
};

/** The years whose figures make up one year's: for a cumulative indicator all from the start of the period. */
export const yearsBehind = (definition: Definition, from: PlainDate, year: number): number[] => {
  const start = definition.isCumulative ? Math.min(Number(from.slice(0, 4)), year) : year;
  return Array.from({ length: year - start + 1 }, (_, index) => start + index);
};

interface Goals {
  readonly target: Row | undefined;
  readonly milestone: Row | undefined;
}

/**
 * The year's own target counts as a milestone on the way to the period's, and as the target where there is no other; `EVERY` always
 * asks for the whole, so there it is a milestone.
 */
const goalsOf = (targets: readonly Row[], { id, rule }: Definition, year: number): Goals => {
  const own = targets.filter((row) => row['indicatorId'] === id);
  const ofYear = own.find((row) => row['year'] === year);
  const ofPeriod = own.find((row) => row['year'] === null);
  return ofPeriod || rule === 'EVERY'
    ? { target: ofPeriod, milestone: ofYear }
    : { target: ofYear, milestone: undefined };
};

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export interface Judged {
  readonly completion: Completion;
  readonly measurement: Measurement;
  readonly previous: Measurement | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly reportedBy: string | null;
}

/** A reported figure stands for itself: a percentage is so many of a hundred. */
const reportedMeasurement = (definition: Definition, value: number): Measurement => {
  const scale = unitScale(definition);
  return { numerator: value, denominator: scale === 1 ? null : scale, missing: 0, hasRecords: true };
};

/** Judges one year of an indicator from its yearly figures, what was reported and what is asked. */
export const judge = (
  definition: Definition,
  yearly: ReadonlyMap<number, Measurement>,
  reported: readonly Row[],
  targets: readonly Row[],
  period: { from: PlainDate; to: PlainDate },
  year: number,
): Judged => {
  const reportOf = (one: number): Row | undefined =>
    reported.find((row) => row['indicatorId'] === definition.id && row['year'] === one);
  const measurementOf = (one: number): { measurement: Measurement; report: Row | undefined } => {
    const recorded = addMeasurements(
      yearsBehind(definition, period.from, one)
        .map((part) => yearly.get(part))
        .filter((part) => part !== undefined),
    );
    const report = recorded.hasRecords || recorded.isWithheld ? undefined : reportOf(one);
    return report
      ? { measurement: reportedMeasurement(definition, Number(report['value'])), report }
      : { measurement: recorded, report };
  };
  const { measurement, report } = measurementOf(year);
  const previous = definition.rule === 'REDUCE_BY' ? measurementOf(year - 1).measurement : null;
  const { target, milestone } = goalsOf(targets, definition, year);
  const isYearsOwn = target !== undefined && target['year'] !== null;
  const completion = computeCompletion({
    rule: definition.rule,
    unitScale: unitScale(definition),
    actual: measurement,
    previous,
    target: numberOrNull(target?.['value']),
    baseline: numberOrNull(target?.['baseline']),
    milestone: numberOrNull(milestone?.['value']),
    isDueEachYear: isYearsOwn || target?.['isDueEachYear'] === true,
    period,
    year,
  });
  return {
    completion,
    measurement,
    previous,
    baseline: numberOrNull(target?.['baseline']),
    target: numberOrNull(target?.['value']),
    reportedBy: report ? String(report['reportedBy']) : null,
  };
};

export const readGoals = async (
  connection: Connection,
  indicatorIds: readonly number[],
  areaId: number,
): Promise<{ targets: Row[]; reported: Row[] }> => {
  const conditions = [
    sql`${column('t1', 'area_id')} = ${areaId}`,
    connection.dialect.isIn(column('t1', 'indicator_id'), indicatorIds),
  ];
  return {
    targets: await readStored(connection, resourceOf(Target), conditions),
    reported: await readStored(connection, resourceOf(ReportedValue), conditions),
  };
};

export interface YearOfIndicator extends Judged {
  readonly year: number;
}

/** One indicator of an area over years, each judged as in `readProgress`. */
export const readSeries = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  indicatorCode: string,
  fromYear: number,
  toYear: number,
  programmeCode: string | null,
  boundary?: PlainDate,
  versionNumber: number | null = null,
): Promise<YearOfIndicator[]> => {
  await findArea(connection, viewer, areaId, boundary);
  const programme = await findProgramme(connection, programmeCode);
  const current = await findIndicator(connection, programme, indicatorCode);
  const definition = toDefinition(await indicatorOfVersion(connection, current, versionNumber), programme);
  const period = periodOf(programme);
  const first = Math.min(fromYear - 1, Number(period.from.slice(0, 4)));
  const years = Array.from({ length: toYear - first + 1 }, (_, index) => first + index);
  const figures = withoutSmallCounts(
    viewer,
    [definition],
    await readFigures(connection, [definition], areaId, () => years, boundary),
  );
  const yearly = figures.get(definition.id) ?? new Map<number, Measurement>();
  const { targets, reported } = await readGoals(connection, [definition.id], areaId);
  return years
    .filter((year) => year >= fromYear)
    .map((year) => ({ year, ...judge(definition, yearly, reported, targets, period, year) }));
};

export const findIndicator = async (connection: Connection, programme: Row, code: string): Promise<Row> => {
  const [row] = await readStored(connection, resourceOf(Indicator), [
    sql`${column('t1', 'programme_id')} = ${Number(programme['id'])}`,
    sql`${column('t1', 'code')} = ${code}`,
  ]);
  if (!row) throw missingError('MISSING_RECORD', { resource: { vi: 'Chỉ tiêu', en: 'Indicator' }, id: code });
  return row;
};

export interface ProgressOptions {
  /** The day whose boundaries count. */
  readonly boundary?: PlainDate | undefined;
  /** Counted until that day of the year, as far as the rows can tell (each figure's `basis`). */
  readonly through?: PlainDate;
  /** Indicators counted by other versions of their definitions than the ones in force. */
  readonly versions?: readonly ChosenVersion[];
}

/** Every indicator of a programme for an area and a year, by dimension; the programme-wide ones first. */
export const readProgress = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  year: number,
  programmeCode: string | null,
  { boundary, through, versions = [] }: ProgressOptions = {},
): Promise<Progress> => {
  const area = await findArea(connection, viewer, areaId, boundary);
  const programme = await findProgramme(connection, programmeCode);
  const period = periodOf(programme);
  const current = await readStored(connection, resourceOf(Indicator), [
    sql`${column('t1', 'programme_id')} = ${Number(programme['id'])}`,
  ]);
  const rows = await withVersions(connection, current, versions);
  rows.sort((a, b) => Number(a['position']) - Number(b['position']));
  const dimensions = await readStored(connection, resourceOf(DeprivationDimension), []);
  dimensions.sort((a, b) => Number(a['position']) - Number(b['position']));
  const { targets, reported } = await readGoals(
    connection,
    rows.map((row) => Number(row['id'])),
    areaId,
  );
  const counted = rows.map((row) => {
    const definition = toDefinition(row, programme);
    return through === undefined ? { definition, basis: 'YEAR' as const } : throughDay(definition, through);
  });
  const definitions = counted.map(({ definition }) => definition);
  const computed = await readFigures(
    connection,
    definitions,
    areaId,
    (definition) => [
      ...new Set([
        ...yearsBehind(definition, period.from, year),
        ...(definition.rule === 'REDUCE_BY' ? [year - 1] : []),
      ]),
    ],
    boundary,
  );
  const figures = withoutSmallCounts(viewer, definitions, computed);
  const judged = definitions.map((definition, index): IndicatorProgress => {
    const yearly = figures.get(definition.id) ?? new Map<number, Measurement>();
    const { completion, ...rest } = judge(definition, yearly, reported, targets, period, year);
    const basis = counted[index]?.basis ?? 'YEAR';
    return { indicator: rows[index] ?? {}, definition, basis, ...completion, ...rest };
  });
  const groups: (Row | null)[] = [null, ...dimensions];
  return {
    area,
    programme,
    year,
    dimensions: groups.map((dimension) => {
      const indicators = judged.filter((one) => one.definition.dimensionId === (dimension?.['id'] ?? null));
      const parts = indicators.map(({ completion, status, definition }) => ({
        completion,
        status,
        weight: definition.weight,
      }));
      return { dimension, indicators, ...completeDimension(parts) };
    }),
  };
};
