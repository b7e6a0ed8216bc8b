import type { Connection } from '../../platform/database/database.js';
import { column } from '../../platform/database/sql.js';
import type { ResourceClass } from '../../platform/resource/field.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { type ShareGroup, totalsOf } from './shares.rules.js';

/** The stored shares of the wholes that rows belong to, without the rows themselves. */
export const readRest = async (
  connection: Connection,
  target: ResourceClass,
  group: ShareGroup,
  rows: readonly Readonly<Row>[],
): Promise<Row[]> => {
  const resource = resourceOf(target);
  const own = new Set(rows.map((row) => row['id']));
  const stored = await readStored(
    connection,
    resource,
    group.by.map((name) => {
      const field = resource.fieldsByName.get(name);
      const values = [...new Set(rows.map((row) => row[name] as number))];
      return connection.dialect.isIn(column('t1', field?.column ?? name), values);
    }),
  );
  return stored.filter((row) => !own.has(row['id']));
};

/** What shares add up to by their wholes: the batch's rows and the stored ones that make up the same wholes. */
export const readTotals = async (
  connection: Connection,
  target: ResourceClass,
  group: ShareGroup,
  rows: readonly Row[],
): Promise<Map<string, number>> =>
  totalsOf(group, [...rows, ...(await readRest(connection, target, group, rows))]);
