import type { Connection } from '../../platform/database/database.js';
import { column } from '../../platform/database/sql.js';
import { idsIn } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
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
