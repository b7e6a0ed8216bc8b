import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { unitsWithin, type Viewer, withinScope } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { IntegrationShare } from './funding.entity.js';

export const readPlannedShares = (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  fromYear: number,
  toYear: number,
): Promise<Row[]> => {
  const resource = resourceOf(IntegrationShare);
  const scope = withinScope(viewer, resource, 't1');
  return readStored(connection, resource, [
    sql`${column('t1', 'area_id')} in (${unitsWithin(areaId)})`,
    sql`${column('t1', 'year')} between ${fromYear} and ${toYear}`,
    ...(scope ? [scope] : []),
  ]);
};

/** Which units lie in each of some areas, itself among them. */
export const readUnitsOf = async (
  connection: Connection,
  areaIds: readonly number[],
): Promise<ReadonlyMap<number, ReadonlySet<number>>> => {
  const rows = await connection.arrays(
    sql`select c.ancestor_id, c.descendant_id from area_closure as c where ${connection.dialect.isIn(column('c', 'ancestor_id'), [...areaIds])}`,
  );
  const units = new Map(areaIds.map((id) => [id, new Set([id])]));
  for (const [area, unit] of rows) units.get(Number(area))?.add(Number(unit));
  return units;
};
