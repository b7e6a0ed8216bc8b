import type { Connection } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import { readFundingTable } from '../funding/index.js';
import { type IndicatorProgress, readProgress } from '../indicator/index.js';
import {
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

const showIndicator = (one: IndicatorProgress): PublicIndicator => {
  const { indicator, definition, measurement } = one;
  const isWithheld =
    one.value !== null &&
    !aboutThings.has(definition.subject) &&
    tellsOfFew(
      Number(measurement.numerator),
      measurement.denominator === null ? null : Number(measurement.denominator),
      Number(measurement.missing),
    );
  const shown = definition.rule === 'REDUCE_BY' ? one.change : one.value;
  return {
    name: String(indicator['name']),
    unit: String(indicator['unit']),
    decimals: definition.decimals,
    rule: definition.rule,
    target: one.target,
    value: isWithheld ? null : shown,
    status: isWithheld ? 'WITHHELD' : one.status,
    isWithheld,
  };
};

/** What a public page of an area and a year would show: aggregates only, nothing of few people. */
export const readPublicContent = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  year: number,
): Promise<PublicContent> => {
  const { dimensions } = await readProgress(connection, viewer, areaId, year, null);
  const { rows } = await readFundingTable(connection, viewer, {
    areaId,
    fromYear: year,
    toYear: year,
    axes: ['source'],
    expenditure: null,
    origin: null,
  });
  return {
    year,
    households: await readHouseholds(connection, areaId, year),
    supports: await readSupports(connection, areaId, year),
    indicators: dimensions.flatMap(({ indicators }) => indicators.map(showIndicator)),
    funding: rows.map(({ source, availableVnd, disbursedVnd }) => ({
      source: source?.name ?? '',
      availableVnd,
      disbursedVnd,
    })),
  };
};
