import type { Connection } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Row } from '../../platform/resource/values.js';
import { yearOf, type PartialDate } from '../../kernel/plain-date.js';
import { readFundingTable } from '../funding/index.js';
import { type IndicatorProgress, readProgress } from '../indicator/index.js';
import { currentVersions } from '../target/index.js';
import type { ClassFigure, Figures, FundingFigure, IndicatorFigure } from './figures.js';

const numberOrNull = (value: unknown): number | null => (value === null ? null : Number(value));

const showIndicator = (
  one: IndicatorProgress,
  dimension: Row | null,
  version: Row | undefined,
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
    numerator: isCounted ? Number(measurement.numerator) : null,
    denominator: isCounted && measurement.denominator !== null ? Number(measurement.denominator) : null,
    missing: Number(measurement.missing),
    value: one.value,
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
  };
};

/** The year's ledger by component and source; each đồng stands in one of its lines. */
const readFunding = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  year: number,
): Promise<FundingFigure[]> => {
  const { rows } = await readFundingTable(connection, viewer, {
    areaId,
    fromYear: year,
    toYear: year,
    axes: ['component', 'source'],
    expenditure: null,
    origin: null,
  });
  return rows.map(({ component, source, availableVnd, disbursedVnd, settledVnd, contributedVnd }) => ({
    component: component?.code ?? '',
    source: source?.code ?? '',
    sourceName: source?.name ?? '',
    availableVnd,
    disbursedVnd,
    settledVnd,
    contributedVnd,
  }));
};

/** Households and members of the year's annual review by recognised class. */
const readClasses = async (connection: Connection, areaId: number, year: number): Promise<ClassFigure[]> => {
  const found = await connection.arrays(
    sql`select r.recognised_class, count(*), sum(r.member_count) from household_review as r join review_campaign as c on c.id = r.campaign_id
      where c.kind = 'ANNUAL' and r.year = ${year} and r.hamlet_id in (select descendant_id from area_closure where ancestor_id = ${areaId})
      group by r.recognised_class order by r.recognised_class`,
  );
  return found.map(([recognisedClass, households, members]) => ({
    class: recognisedClass === null ? null : String(recognisedClass),
    households: Number(households),
    members: numberOrNull(members ?? null),
  }));
};

/** The figures of a period as the records give them now. A part of a year shows the year so far. */
export const readFigures = async (
  connection: Connection,
  viewer: Viewer,
  period: Readonly<Row>,
): Promise<Figures> => {
  const areaId = Number(period['areaId']);
  const year = yearOf(period['to'] as PartialDate);
  const { area, programme, dimensions } = await readProgress(connection, viewer, areaId, year, null);
  const versions = await currentVersions(
    connection,
    dimensions.flatMap(({ indicators }) => indicators.map((one) => Number(one.indicator['id']))),
  );
  return {
    area: { code: String(area['code']), name: String(area['name']), level: String(area['level']) },
    programme: { code: String(programme['code']), name: String(programme['name']) },
    period: {
      code: String(period['code']),
      name: String(period['name']),
      kind: String(period['kind']),
      from: String(period['from']),
      to: String(period['to']),
    },
    year,
    dimensions: dimensions.map(({ dimension, completion, achieved, measured, total }) => ({
      name: dimension === null ? null : String(dimension['name']),
      completion,
      achieved,
      measured,
      total,
    })),
    indicators: dimensions.flatMap(({ dimension, indicators }) =>
      indicators.map((one) => showIndicator(one, dimension, versions.get(Number(one.indicator['id'])))),
    ),
    classes: await readClasses(connection, areaId, year),
    funding: await readFunding(connection, viewer, areaId, year),
  };
};
