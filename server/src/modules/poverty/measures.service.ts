import {
  type DeprivedUnit,
  isDeprivedFrom,
  type MeasuredIndicator,
  measurePoverty,
  type PovertyMeasures,
  protectCounts,
} from '../../engine/index.js';
import { accessError } from '../../kernel/errors.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { rolesReadingPersonalData, unitsWithin, type Viewer } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import type { Where } from '../../platform/resource/where.js';
import { deprivationFields } from '../review/index.js';
import { DeprivationDimension, PovertyStandard } from '../standards/index.js';
import { findArea } from '../territory/index.js';
import { readDeprivationIndicators, sensitiveDeprivations } from './deprivation.service.js';
import { type DeprivationGroup, readDeprivationGroups } from './deprivation.store.js';
import { lastAnnual, type Place } from './review-filters.js';

/** Each household counts as one, or as many as its members. */
export type WeightedBy = 'HOUSEHOLDS' | 'MEMBERS';
/** Poor by the recognised class, or whoever reaches the standard's cut-off of points. */
export type IdentifiedBy = 'RECOGNISED_CLASS' | 'CUT_OFF';

export interface AreaMeasures extends PovertyMeasures {
  readonly area: Row;
  readonly year: number;
  readonly standard: Row;
  readonly cutOff: number;
  readonly indicators: readonly Row[];
  readonly dimensions: readonly Row[];
  /** Sizes left out besides those with an unknown answer. */
  readonly withoutClass: number;
  /** Households left out because their members are not recorded. */
  readonly withoutMembers: number;
  /** Household reviews of the population, the poor among them, and those deprived in each; empty for whoever may not see them. */
  readonly rows: {
    readonly population: Where;
    readonly poor: Where;
    readonly censored: readonly { readonly code: string; readonly where: Where }[];
  } | null;
}

/** The standard of the area's annual reviews of the year, else the one in force at its end. */
const findStandard = async (
  connection: Connection,
  { areaId, boundary }: Place,
  year: number,
): Promise<Row> => {
  const used = await connection.arrays(
    sql`select c.standard_id, count(*) from household_review as r join review_campaign as c on c.id = r.campaign_id
      where c.kind = 'ANNUAL' and r.year = ${year} and r.hamlet_id in (${unitsWithin(areaId, boundary)})
      group by c.standard_id order by 2 desc, 1`,
  );
  const standards = await readStored(connection, resourceOf(PovertyStandard), []);
  const day = `${year}-12-31`;
  const inForce = standards.find(
    (one) => String(one['validFrom']) <= day && (one['validTo'] === null || String(one['validTo']) >= day),
  );
  return standards.find((one) => one['id'] === Number(used[0]?.[0])) ?? inForce ?? {};
};

/** Twelve indicators of ten points and a cut-off of thirty, where the standard's record does not say (Circular 07/2021). */
const usualPoints = 10;
const usualCutOff = 30;

const sizeOf = (group: DeprivationGroup, by: WeightedBy): number =>
  by === 'HOUSEHOLDS' ? group.households : group.members;

const answered: Where = { and: deprivationFields.map((field) => ({ [field]: { isNull: false } })) };

/** M0 and its parts together tell the sensitive deprivations, so none is shown where few households stand behind one. */
const refuseSmallCounts = (
  groups: readonly DeprivationGroup[],
  units: readonly DeprivedUnit[],
  area: Row,
): void => {
  const poor = groups.filter((one, index) => units[index]?.isPoor && !one.deprivations.includes(null));
  const sum = (part: readonly DeprivationGroup[]): number =>
    part.reduce((all, one) => all + one.households, 0);
  for (const index of sensitiveDeprivations) {
    const deprived = sum(poor.filter((one) => one.deprivations[index] === true));
    if (protectCounts([[deprived, sum(poor) - deprived]], { joinsColumns: false }) === null)
      throw accessError('ACCESS_SMALL_COUNTS', { area: String(area['name']) });
  }
};

/** The adjusted headcount of an area and a year with its parts, from each household's last annual review. */
export const readMeasures = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  year: number,
  weightedBy: WeightedBy,
  identifiedBy: IdentifiedBy,
  boundary?: PlainDate,
): Promise<AreaMeasures> => {
  const area = await findArea(connection, viewer, areaId, boundary);
  const place = { areaId, boundary };
  const standard = await findStandard(connection, place, year);
  const points = Number(standard['pointsPerIndicator'] ?? usualPoints);
  const cutOff = Number(standard['deprivationCutOff'] ?? usualCutOff);
  const indicators = await readDeprivationIndicators(connection);
  const dimensions = (await readStored(connection, resourceOf(DeprivationDimension), [])).toSorted(
    (a, b) => Number(a['position']) - Number(b['position']),
  );
  const dimensionCodes = new Map(dimensions.map((one) => [one['id'], String(one['code'])]));
  const measured = indicators.map(
    (one): MeasuredIndicator => ({
      code: String(one['code']),
      dimension: dimensionCodes.get(one['dimensionId']) ?? '',
      points,
    }),
  );
  const groups = await readDeprivationGroups(connection, place, year);
  const isByClass = identifiedBy === 'RECOGNISED_CLASS';
  const known = groups.filter((one) => !isByClass || one.recognisedClass !== null);
  const units = known.map(
    (group): DeprivedUnit => ({
      size: sizeOf(group, weightedBy),
      deprivations: group.deprivations,
      isPoor: isByClass
        ? group.recognisedClass === 'POOR'
        : isDeprivedFrom(cutOff, group.deprivations, measured),
    }),
  );
  const seesAll = rolesReadingPersonalData.includes(viewer.role);
  if (!seesAll) refuseSmallCounts(known, units, area);
  const population: Where = {
    and: [
      lastAnnual(place, year),
      answered,
      ...(isByClass ? [{ recognisedClass: { isNull: false } }] : []),
      ...(weightedBy === 'MEMBERS' ? [{ memberCount: { isNull: false } }] : []),
    ],
  };
  const poor: Where = {
    and: [
      population,
      isByClass ? { recognisedClass: { eq: 'POOR' } } : { deprivationScore: { gte: cutOff } },
    ],
  };
  return {
    ...measurePoverty(units, measured),
    area,
    year,
    standard,
    cutOff,
    indicators,
    dimensions,
    withoutClass: groups
      .filter((one) => !known.includes(one))
      .reduce((sum, one) => sum + sizeOf(one, weightedBy), 0),
    withoutMembers: weightedBy === 'MEMBERS' ? known.reduce((sum, one) => sum + one.uncounted, 0) : 0,
    rows: seesAll
      ? {
          population,
          poor,
          censored: measured.map(({ code }, index) => ({
            code,
            where: { and: [poor, { [deprivationFields[index] ?? '']: { eq: true } }] },
          })),
        }
      : null,
  };
};
