import { type ListedClass, protectCounts } from '../../engine/index.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { rolesReadingPersonalData, type Viewer } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import type { Where } from '../../platform/resource/where.js';
import { readUnitsOf } from '../indicator/index.js';
import { deprivationFields, HouseholdReview } from '../review/index.js';
import { DeprivationIndicator } from '../standards/index.js';
import { findArea } from '../territory/index.js';
import { type ClassDeprivations, readDeprivations } from './deprivation.store.js';
import { lastAnnual, type Place } from './review-filters.js';

export interface DeprivationCell {
  readonly code: string;
  /** Empty where it may not be shown. */
  readonly households: number | null;
  readonly missing: number | null;
  /** Whether the rows may be opened: filters by sensitive facts are for those who may see them. */
  readonly isOpen: boolean;
  /** Of household reviews. */
  readonly where: Where;
  readonly missingWhere: Where;
}

export interface DeprivationLine {
  readonly areaId: number;
  readonly name: string;
  readonly households: number;
  readonly where: Where;
  /** The sum of the twelve; empty where one of them may not be shown. */
  readonly total: number | null;
  /** Households with one of the twelve not recorded; empty for whoever may not see them one by one. */
  readonly incomplete: number | null;
  readonly cells: readonly DeprivationCell[];
}

export interface DeprivationSheet {
  readonly listed: ListedClass;
  readonly whole: DeprivationLine;
  readonly parts: readonly DeprivationLine[];
}

export interface DeprivationForm {
  readonly area: Row;
  readonly year: number;
  /** The twelve in the order of the national forms. */
  readonly indicators: readonly Row[];
  readonly poor: DeprivationSheet;
  readonly nearPoor: DeprivationSheet;
}

export const readDeprivationIndicators = async (connection: Connection): Promise<Row[]> => {
  const rows = await readStored(connection, resourceOf(DeprivationIndicator), []);
  return rows.toSorted((a, b) => Number(a['position']) - Number(b['position']));
};

/** Indexes of the deprivations that are sensitive facts. */
export const sensitiveDeprivations: readonly number[] = deprivationFields.flatMap((field, index) =>
  (resourceOf(HouseholdReview).fieldsByName.get(field)?.personal ?? 'NONE') === 'NONE' ? [] : [index],
);

/** Whether a count by a sensitive deprivation may be shown to somebody who may not see it household by household. */
const mayShow = (households: number, deprived: number, missing: number): boolean =>
  protectCounts([[deprived, households - deprived - missing, missing]], { joinsColumns: false }) !== null;

const lineOf = (
  { place, name }: { readonly place: Place; readonly name: string },
  year: number,
  listed: ListedClass,
  classes: readonly ClassDeprivations[],
  indicators: readonly Row[],
  seesAll: boolean,
): DeprivationLine => {
  const own = classes.find((one) => one.recognisedClass === listed);
  const where: Where = { and: [lastAnnual(place, year), { recognisedClass: { eq: listed } }] };
  const households = own?.households ?? 0;
  const cells = deprivationFields.map((field, index): DeprivationCell => {
    const [deprived, missing] = [own?.deprived[index] ?? 0, own?.missing[index] ?? 0];
    const isOpen = seesAll || !sensitiveDeprivations.includes(index);
    const isShown = isOpen || mayShow(households, deprived, missing);
    return {
      code: String(indicators[index]?.['code']),
      households: isShown ? deprived : null,
      missing: isShown ? missing : null,
      isOpen,
      where: { and: [where, { [field]: { eq: true } }] },
      missingWhere: { and: [where, { [field]: { isNull: true } }] },
    };
  });
  const counts = cells.map((one) => one.households);
  const total = counts.includes(null) ? null : counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const incomplete = seesAll ? (own?.incomplete ?? 0) : null;
  return { areaId: place.areaId, name, households, where, total, incomplete, cells };
};

/** Forms 4 and 6: the twelve deprivations of the poor and the near-poor, with a line for each unit below. */
export const readDeprivationForm = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  year: number,
  boundary?: PlainDate,
): Promise<DeprivationForm> => {
  const area = await findArea(connection, viewer, areaId, boundary);
  const indicators = await readDeprivationIndicators(connection);
  const units = await readUnitsOf(connection, areaId, boundary ?? `${year}-12-31`);
  const whole = { place: { areaId, boundary }, name: String(area['name']) };
  const parts = units
    .filter((one) => one.isInForce)
    .map(({ id, name }) => ({ place: { areaId: id, boundary }, name }));
  const read: { readonly unit: typeof whole; readonly classes: readonly ClassDeprivations[] }[] = [];
  for (const unit of [whole, ...parts])
    read.push({ unit, classes: await readDeprivations(connection, unit.place, year) });
  const seesAll = rolesReadingPersonalData.includes(viewer.role);
  const sheet = (listed: ListedClass): DeprivationSheet => {
    const [first, ...parts] = read.map(({ unit, classes }) =>
      lineOf(unit, year, listed, classes, indicators, seesAll),
    );
    return { listed, whole: first ?? lineOf(whole, year, listed, [], indicators, seesAll), parts };
  };
  return { area, year, indicators, poor: sheet('POOR'), nearPoor: sheet('NEAR_POOR') };
};
