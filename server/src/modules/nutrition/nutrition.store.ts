import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { idsIn } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import type { MeasuredOf } from '../review/index.js';
import { GrowthMeasurement, MaternityPeriod } from './nutrition.entity.js';

const byPerson = (rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> => {
  const found = new Map<number, Row[]>();
  for (const row of rows) {
    const own = found.get(row['personId'] as number) ?? [];
    own.push(row);
    found.set(row['personId'] as number, own);
  }
  return found;
};

/** Every measurement of the persons that rows name, in one statement. */
export const readMeasurements = async (
  connection: Connection,
  rows: readonly Row[],
): Promise<ReadonlyMap<number, readonly Row[]>> =>
  byPerson(
    await readStored(connection, resourceOf(GrowthMeasurement), [
      connection.dialect.isIn(column('t1', 'person_id'), idsIn(rows, 'personId')),
    ]),
  );

/** Every pregnancy and time of breastfeeding of the persons that rows name, in one statement. */
export const readMaternity = async (
  connection: Connection,
  rows: readonly Row[],
): Promise<ReadonlyMap<number, readonly Row[]>> =>
  byPerson(
    await readStored(connection, resourceOf(MaternityPeriod), [
      connection.dialect.isIn(column('t1', 'person_id'), idsIn(rows, 'personId')),
    ]),
  );

/** For each child and year the last measurement that could be judged, in one statement. */
export const readMeasuredOf = async (
  connection: Connection,
  personIds: readonly number[],
): Promise<MeasuredOf> => {
  if (personIds.length === 0) return () => undefined;
  const rows = await connection.arrays(
    sql`select g.person_id, g.year, g.measured_on, g.is_stunted, g.is_underweight from growth_measurement as g
      where ${connection.dialect.isIn(column('g', 'person_id'), personIds)}
        and (g.is_stunted is not null or g.is_underweight is not null) order by g.measured_on, g.id`,
  );
  const last = new Map<string, ReturnType<MeasuredOf>>();
  for (const [personId, year, on, isStunted, isUnderweight] of rows) {
    const truth = (value: unknown): boolean | null =>
      value === null || value === undefined ? null : Boolean(value);
    last.set(`${personId} ${year}`, {
      on: String(on).slice(0, 10),
      isStunted: truth(isStunted),
      isUnderweight: truth(isUnderweight),
    });
  }
  return (personId, year) => last.get(`${personId} ${year}`);
};

/** The members of sheets who were measured in the sheets' years. */
export const findMeasuredMembers = async (
  connection: Connection,
  measurements: readonly Row[],
): Promise<{ readonly memberIds: number[]; readonly reviewIds: number[] }> => {
  const rows = await connection.arrays(
    sql`select m.id, m.review_id from member_review as m
      where ${connection.dialect.isIn(column('m', 'person_id'), idsIn(measurements, 'personId'))}
        and ${connection.dialect.isIn(column('m', 'year'), idsIn(measurements, 'year'))}`,
  );
  return {
    memberIds: rows.map(([id]) => Number(id)),
    reviewIds: [...new Set(rows.map(([, reviewId]) => Number(reviewId)))],
  };
};
