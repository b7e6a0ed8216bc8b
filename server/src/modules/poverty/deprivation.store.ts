import type { Connection } from '../../platform/database/database.js';
import { commaList, type Sql, sql, verbatim } from '../../platform/database/sql.js';
import { snakeCase } from '../../platform/resource/field.js';
import { deprivationFields } from '../review/index.js';
import { lastReviews } from './flow.store.js';
import type { Place } from './review-filters.js';

export interface ClassDeprivations {
  /** Empty: reviewed without a recognised class. */
  readonly recognisedClass: string | null;
  readonly households: number;
  /** The sum of the recorded numbers of deprivations. */
  readonly recordedTotal: number;
  /** In the order of the national forms. */
  readonly deprived: readonly number[];
  readonly missing: readonly number[];
  /** Households with one of the twelve not recorded. */
  readonly incomplete: number;
}

const columns = deprivationFields.map(snakeCase);

const counting = (condition: string): Sql => sql`sum(case when ${verbatim(condition)} then 1 else 0 end)`;

/** How many households of each class are deprived in each of the twelve, each household once by its last annual review. */
export const readDeprivations = async (
  connection: Connection,
  place: Place,
  year: number,
): Promise<ClassDeprivations[]> => {
  const counts = [
    ...columns.map((one) => counting(`${one} is true`)),
    ...columns.map((one) => counting(`${one} is null`)),
    counting(columns.map((one) => `${one} is null`).join(' or ')),
  ];
  const found = await connection.arrays(
    sql`select recognised_class, count(*), coalesce(sum(deprivation_count), 0), ${commaList(counts)}
      from (${lastReviews(place, year, verbatim('*'))}) as reviewed group by recognised_class`,
  );
  return found.map(([recognisedClass, households, recordedTotal, ...numbers]) => ({
    recognisedClass: recognisedClass === null ? null : String(recognisedClass),
    households: Number(households),
    recordedTotal: Number(recordedTotal),
    deprived: numbers.slice(0, columns.length).map(Number),
    missing: numbers.slice(columns.length, 2 * columns.length).map(Number),
    incomplete: Number(numbers[2 * columns.length]),
  }));
};

export interface DeprivationGroup {
  readonly recognisedClass: string | null;
  readonly deprivations: readonly (boolean | null)[];
  readonly households: number;
  /** Households whose members are not recorded. */
  readonly uncounted: number;
  readonly members: number;
}

const yesNo = (value: unknown): boolean | null =>
  value === null || value === undefined ? null : value === true || value === 1;

/** Households alike in class and in all twelve answers, together. */
export const readDeprivationGroups = async (
  connection: Connection,
  place: Place,
  year: number,
): Promise<DeprivationGroup[]> => {
  const answers = commaList(columns.map((one) => verbatim(one)));
  const found = await connection.arrays(
    sql`select recognised_class, count(*), sum(case when member_count is null then 1 else 0 end), coalesce(sum(member_count), 0), ${answers}
      from (${lastReviews(place, year, verbatim('*'))}) as reviewed group by recognised_class, ${answers}`,
  );
  return found.map(([recognisedClass, households, uncounted, members, ...deprivations]) => ({
    recognisedClass: recognisedClass === null ? null : String(recognisedClass),
    households: Number(households),
    uncounted: Number(uncounted),
    members: Number(members),
    deprivations: deprivations.map(yesNo),
  }));
};
