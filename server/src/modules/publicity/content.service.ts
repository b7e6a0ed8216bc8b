import type { Measurement } from '../../engine/index.js';
import { inputError } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Row } from '../../platform/resource/values.js';
import { readFundingTable } from '../funding/index.js';
import { type IndicatorProgress, readProgress } from '../indicator/index.js';
import {
  hidesClasses,
  inTens,
  type PublicContent,
  type PublicIndicator,
  type PublicTable,
  publicTable,
  tellsOfFew,
} from './public-figures.js';

const classColumns = ['Hộ nghèo', 'Hộ cận nghèo', 'Hộ khác'] as const;
const columnOf = (recognised: unknown): number =>
  recognised === 'POOR' ? 0 : recognised === 'NEAR_POOR' ? 1 : 2;

/** Households of the year's annual review by hamlet and recognised class. */
const readHouseholds = async (
  connection: Connection,
  areaId: number,
  year: number,
): Promise<PublicTable | null> => {
  const found = await connection.arrays(
    sql`select u.name, r.recognised_class, count(*) from household_review as r join review_campaign as c on c.id = r.campaign_id
      join administrative_unit as u on u.id = r.hamlet_id
      where c.kind = 'ANNUAL' and r.year = ${year} and r.recognised_class is not null
        and r.hamlet_id in (select descendant_id from area_closure where ancestor_id = ${areaId})
      group by u.id, u.name, r.recognised_class order by u.name, u.id`,
  );
  const names = [...new Set(found.map(([hamlet]) => String(hamlet)))];
  const counts = names.map(() => [0, 0, 0]);
  for (const [hamlet, recognised, count] of found) {
    const row = counts[names.indexOf(String(hamlet))];
    const column = columnOf(recognised);
    if (row) row[column] = (row[column] ?? 0) + Number(count);
  }
  return publicTable(names, classColumns, counts);
};

/** Distinct households that got a kind of support in the year. */
const readSupports = async (
  connection: Connection,
  areaId: number,
  year: number,
): Promise<PublicTable | null> => {
  const found = await connection.arrays(
    sql`select k.name, count(distinct s.household_id) from support as s join support_kind as k on k.id = s.kind_id
      where s.year = ${year} and s.household_id is not null and s.hamlet_id in (select descendant_id from area_closure where ancestor_id = ${areaId})
      group by k.id, k.name order by k.name, k.id`,
  );
  return publicTable(
    found.map(([kind]) => String(kind)),
    ['Số hộ được hỗ trợ'],
    found.map(([, count]) => [Number(count)]),
  );
};

/** Counts of these are of things, not of people or households, so a small one points at nobody. */
const aboutThings = new Set(['administrativeUnit', 'livelihoodModel', 'facility']);

const isOfFew = ({ numerator, denominator, missing }: Measurement): boolean =>
  tellsOfFew(Number(numerator), denominator === null ? null : Number(denominator), Number(missing));

/** A reported percentage comes without the counts behind it, so it gives none away. */
const givesAway = (one: IndicatorProgress, areClassesHidden: boolean): boolean => {
  const { definition, measurement, previous, reportedBy } = one;
  if (one.value === null || aboutThings.has(definition.subject)) return false;
  if (reportedBy !== null) return measurement.denominator === null && isOfFew(measurement);
  return (
    isOfFew(measurement) ||
    (previous !== null && isOfFew(previous)) ||
    (areClassesHidden && definition.subject === 'householdReview')
  );
};

/** A count of people or households over the whole period: what a year added to it may be few. */
const growsByFew = ({ definition, measurement }: IndicatorProgress): boolean =>
  definition.isCumulative && measurement.denominator === null && !aboutThings.has(definition.subject);

const showIndicator = (one: IndicatorProgress, areClassesHidden: boolean): PublicIndicator => {
  const { indicator, definition } = one;
  const isWithheld = givesAway(one, areClassesHidden);
  const isRoundedDown = growsByFew(one);
  const exact = definition.rule === 'REDUCE_BY' ? one.change : one.value;
  const shown = exact !== null && isRoundedDown ? inTens(exact) : exact;
  return {
    name: String(indicator['name']),
    unit: String(indicator['unit']),
    decimals: definition.decimals,
    rule: definition.rule,
    target: one.target,
    value: isWithheld ? null : shown,
    status: isWithheld ? 'WITHHELD' : one.status,
    isWithheld,
    isRoundedDown,
  };
};

const requireYear = ({ from, to }: Row, year: number): void => {
  const [min, max] = [String(from), String(to)].map((day) => Number(day.slice(0, 4)));
  if (year >= Number(min) && year <= Number(max)) return;
  throw inputError('INPUT_OUT_OF_RANGE', {
    field: { vi: 'Năm số liệu', en: 'The year of the figures' },
    value: String(year),
    min: String(min),
    max: String(max),
  });
};

/** What a public page of an area and a year would show: aggregates only, nothing of few people. */
export const readPublicContent = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  year: number,
): Promise<PublicContent> => {
  const { dimensions, programme } = await readProgress(connection, viewer, areaId, year, null);
  requireYear(programme, year);
  const { rows } = await readFundingTable(connection, viewer, {
    areaId,
    fromYear: year,
    toYear: year,
    axes: ['source'],
    expenditure: null,
    origin: null,
  });
  const households = await readHouseholds(connection, areaId, year);
  const areClassesHidden = hidesClasses(households);
  return {
    year,
    households,
    supports: await readSupports(connection, areaId, year),
    indicators: dimensions.flatMap(({ indicators }) =>
      indicators.map((one) => showIndicator(one, areClassesHidden)),
    ),
    funding: rows.map(({ source, availableVnd, disbursedVnd }) => ({
      source: source?.name ?? '',
      availableVnd,
      disbursedVnd,
    })),
  };
};
