import { completeDimension } from '../../engine/index.js';
import { yearOf } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Row } from '../../platform/resource/values.js';
import {
  breakdownsOf,
  countWithin,
  type IndicatorProgress,
  readBreakdown,
  readProgress,
} from '../indicator/index.js';
import { currentVersions } from '../target/index.js';
import type { BreakdownFigure, Figures, IndicatorFigure } from './figures.js';
import type { PeriodSpan } from './period-span.js';

interface Chosen {
  readonly one: IndicatorProgress;
  readonly dimension: Row | null;
  readonly year: number;
  /** The same indicator in the first of the period's years; empty where there is but one. */
  readonly opening: IndicatorProgress | undefined;
}

/** What the annual tables of the programme tell apart (Circular 10/2022: sex, ethnicity, class) and where it happened. */
const toldApart = new Set(['AREA', 'SEX', 'ETHNIC_MINORITY', 'CLASS']);

const readBreakdowns = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  { one, year }: Chosen,
): Promise<BreakdownFigure[]> => {
  const found: BreakdownFigure[] = [];
  // Parts are counted over whole years.
  if (one.basis !== 'YEAR' || one.reportedBy !== null) return found;
  for (const { by, label } of breakdownsOf(one.definition)) {
    if (!toldApart.has(by)) continue;
    const { parts } = await readBreakdown(connection, viewer, {
      areaId,
      year,
      indicatorCode: one.definition.code,
      by,
      programmeCode: null,
      versionNumber: null,
      boundary: undefined,
    });
    found.push({
      by,
      label,
      parts: parts.map(({ label: part, measurement, value }) => ({
        label: part,
        numerator: Number(measurement.numerator),
        denominator: measurement.denominator === null ? null : Number(measurement.denominator),
        missing: Number(measurement.missing),
        value,
      })),
    });
  }
  return found;
};

/** What tables show of an indicator: of one that is to fall, by how much it fell. */
const shownValue = ({ definition, change, value }: IndicatorProgress): number | null =>
  definition.rule === 'REDUCE_BY' ? change : value;

const show = (
  { one, dimension, year, opening }: Chosen,
  version: Row | undefined,
  inPeriod: number | null,
  breakdowns: readonly BreakdownFigure[],
): IndicatorFigure => {
  const { indicator, definition, measurement, reportedBy } = one;
  const isCounted = reportedBy === null;
  return {
    code: String(indicator['code']),
    name: String(indicator['name']),
    nameEn: (indicator['nameEn'] ?? null) as string | null,
    dimension: dimension === null ? null : String(dimension['name']),
    unit: String(indicator['unit']),
    decimals: definition.decimals,
    rule: definition.rule,
    isCumulative: definition.isCumulative,
    year,
    basis: one.basis,
    inPeriod,
    numerator: isCounted ? Number(measurement.numerator) : null,
    denominator: isCounted && measurement.denominator !== null ? Number(measurement.denominator) : null,
    missing: Number(measurement.missing),
    value: one.value,
    ...(opening ? { openingValue: shownValue(opening) } : {}),
    change: one.change,
    target: one.target,
    baseline: one.baseline,
    completion: one.completion,
    status: one.status,
    reportedBy,
    subject: definition.subject,
    source: (indicator['source'] ?? null) as string | null,
    definition: {
      number: Number(version?.['number'] ?? 0),
      contentHash: String(version?.['contentHash'] ?? ''),
      content: version?.['definition'] ?? null,
    },
    breakdowns,
  };
};

type IndicatorPart = Pick<Figures, 'area' | 'programme' | 'dimensions' | 'indicators'>;

/**
 * The indicators of a period. Where it ends within a year, what can be counted by days is counted through its last day; what only
 * has years (reviews) is of the last whole one.
 */
export const readIndicatorFigures = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  { from, to, year, reviewYear }: PeriodSpan,
): Promise<IndicatorPart> => {
  const now = await readProgress(connection, viewer, areaId, year, null, { through: to });
  const before = reviewYear === year ? now : await readProgress(connection, viewer, areaId, reviewYear, null);
  const firstYear = yearOf(from);
  const first = firstYear < year ? await readProgress(connection, viewer, areaId, firstYear, null) : null;
  const groups = now.dimensions.map(({ dimension, indicators }, place) => ({
    dimension,
    chosen: indicators.map((one, index): Chosen => {
      const whole = before.dimensions[place]?.indicators[index];
      const opening = first?.dimensions[place]?.indicators[index];
      return one.basis === 'YEAR' && whole && reviewYear !== year
        ? { one: whole, dimension, year: reviewYear, opening }
        : { one, dimension, year, opening };
    }),
  }));
  const chosen = groups.flatMap((group) => group.chosen);
  const versions = await currentVersions(
    connection,
    chosen.map(({ one }) => Number(one.indicator['id'])),
  );
  const indicators: IndicatorFigure[] = [];
  for (const each of chosen) {
    const { definition, indicator } = each.one;
    const grown = await countWithin(connection, { ...definition, among: null }, areaId, from, to);
    const breakdowns = await readBreakdowns(connection, viewer, areaId, each);
    indicators.push(show(each, versions.get(Number(indicator['id'])), grown, breakdowns));
  }
  const { area, programme } = now;
  return {
    area: { code: String(area['code']), name: String(area['name']), level: String(area['level']) },
    programme: { code: String(programme['code']), name: String(programme['name']) },
    dimensions: groups.map(({ dimension, chosen: own }) => ({
      name: dimension === null ? null : String(dimension['name']),
      ...completeDimension(
        own.map(({ one: { completion, status, definition } }) => ({
          completion,
          status,
          weight: definition.weight,
        })),
      ),
    })),
    indicators,
  };
};
