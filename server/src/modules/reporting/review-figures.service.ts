import type { Connection } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import { readUnitsOf } from '../indicator/index.js';
import { type DeprivationLine, type FlowLine, readDeprivationForm, readFlows } from '../poverty/index.js';
import type {
  ClassFigure,
  DeprivationFigure,
  Deprivations,
  Figures,
  Flow,
  FlowFigure,
  FlowSheetFigure,
  UnitFigure,
} from './figures.js';
import type { PeriodSpan } from './period-span.js';

/** Households and members of a year's annual review by recognised class. */
const readClasses = async (connection: Connection, areaId: number, year: number): Promise<ClassFigure[]> => {
  const found = await connection.arrays(
    sql`select r.recognised_class, count(*), sum(r.member_count) from household_review as r join review_campaign as c on c.id = r.campaign_id
      where c.kind = 'ANNUAL' and r.year = ${year} and r.hamlet_id in (select descendant_id from area_closure where ancestor_id = ${areaId})
      group by r.recognised_class order by r.recognised_class`,
  );
  return found.map(([recognisedClass, households, members]) => ({
    class: recognisedClass === null || recognisedClass === undefined ? null : String(recognisedClass),
    households: Number(households),
    members: members === null || members === undefined ? null : Number(members),
  }));
};

const readUnits = async (connection: Connection, areaId: number, year: number): Promise<UnitFigure[]> => {
  const units = (await readUnitsOf(connection, areaId, `${year}-12-31`)).filter((one) => one.isInForce);
  const found: UnitFigure[] = [];
  for (const { id, name } of units) {
    const classes = await readClasses(connection, id, year);
    const of = (wanted: string): number => classes.find((one) => one.class === wanted)?.households ?? 0;
    found.push({
      name,
      households: classes.reduce((sum, { households }) => sum + households, 0),
      poor: of('POOR'),
      nearPoor: of('NEAR_POOR'),
    });
  }
  return found;
};

const flowLine = ({ name, cells, households, people }: FlowLine): FlowFigure => ({
  name,
  cells: cells.map((cell) => ({ households: cell.households, people: cell.people })),
  differenceHouseholds: households.difference,
  differencePeople: people.difference,
});

const flowSheet = (whole: FlowLine, parts: readonly FlowLine[]): FlowSheetFigure => ({
  columns: whole.cells.map(({ label }) => label),
  whole: flowLine(whole),
  parts: parts.map(flowLine),
});

/**
 * The review with which that of the period is compared: the last one before the period; where none was recorded, the first one
 * in it. A year without a review is unknown, not a year without poor households.
 */
const findComparedYear = async (
  connection: Connection,
  areaId: number,
  { openingYear, reviewYear }: PeriodSpan,
): Promise<number | null> => {
  const found = await connection.arrays(
    sql`select distinct r.year from household_review as r join review_campaign as c on c.id = r.campaign_id
      where c.kind = 'ANNUAL' and r.year < ${reviewYear} and r.hamlet_id in (select descendant_id from area_closure where ancestor_id = ${areaId}) order by r.year`,
  );
  const years = found.map(([year]) => Number(year));
  return years.findLast((year) => year <= openingYear) ?? years[0] ?? null;
};

const readFlowFigures = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  span: PeriodSpan,
): Promise<Flow | null> => {
  const { reviewYear } = span;
  const comparedYear = await findComparedYear(connection, areaId, span);
  if (comparedYear === null) return null;
  const { poor, nearPoor } = await readFlows(connection, viewer, areaId, comparedYear, reviewYear);
  return {
    fromYear: comparedYear,
    toYear: reviewYear,
    poor: flowSheet(poor.whole, poor.parts),
    nearPoor: flowSheet(nearPoor.whole, nearPoor.parts),
  };
};

const deprivationLine = ({ name, households, cells }: DeprivationLine): DeprivationFigure => ({
  name,
  households,
  cells: cells.map((cell) => ({ households: cell.households, missing: cell.missing })),
});

const readDeprivations = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  year: number,
): Promise<Deprivations> => {
  const { indicators, poor, nearPoor } = await readDeprivationForm(connection, viewer, areaId, year);
  return {
    columns: indicators.map((one) => ({ code: String(one['code']), name: String(one['name']) })),
    poor: { whole: deprivationLine(poor.whole), parts: poor.parts.map(deprivationLine) },
    nearPoor: { whole: deprivationLine(nearPoor.whole), parts: nearPoor.parts.map(deprivationLine) },
  };
};

/** What the last annual review before the end of a period says of households, with the national forms 2, 3, 4 and 6. */
export const readReviewFigures = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  span: PeriodSpan,
): Promise<Pick<Figures, 'classes' | 'units' | 'flows' | 'deprivations'>> => ({
  classes: await readClasses(connection, areaId, span.reviewYear),
  units: await readUnits(connection, areaId, span.reviewYear),
  flows: await readFlowFigures(connection, viewer, areaId, span),
  deprivations: await readDeprivations(connection, viewer, areaId, span.reviewYear),
});
