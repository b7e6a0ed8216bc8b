import { accessError, missingError } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { AdministrativeUnit } from './territory.entity.js';

/** The unit, if the viewer may have its figures: it lies in the viewer's area. */
export const findArea = async (connection: Connection, viewer: Viewer, areaId: number): Promise<Row> => {
  const [area] = !Number.isSafeInteger(areaId)
    ? []
    : await readStored(connection, resourceOf(AdministrativeUnit), [sql`${column('t1', 'id')} = ${areaId}`]);
  if (!area)
    throw missingError('MISSING_RECORD', {
      resource: { vi: 'Đơn vị hành chính', en: 'Administrative unit' },
      id: areaId,
    });
  if (viewer.areaId !== null) {
    const inside = await connection.arrays(
      sql`select 1 from area_closure where ancestor_id = ${viewer.areaId} and descendant_id = ${areaId}`,
    );
    if (inside.length === 0) throw accessError('ACCESS_AREA', { area: String(area['name']) });
  }
  return area;
};
