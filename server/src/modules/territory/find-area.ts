import { accessError, inputError, missingError } from '../../kernel/errors.js';
import { isPlainDate, type PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { AdministrativeUnit } from './territory.entity.js';

/** Under the boundaries of a day only a unit that was in force on it holds anything. */
const requireInForce = (area: Row, boundary: PlainDate): void => {
  const from = isPlainDate(area['validFrom']) ? area['validFrom'] : null;
  const to = isPlainDate(area['validTo']) ? area['validTo'] : null;
  if ((from === null || from <= boundary) && (to === null || boundary <= to)) return;
  throw inputError('INPUT_AREA_NOT_IN_FORCE', {
    area: String(area['name']),
    boundary,
    from: from ?? '…',
    to: to ?? '…',
  });
};

/** The unit, if the viewer may have its figures: it lies in the viewer's area, and with `boundary` is in force on that day. */
export const findArea = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  boundary?: PlainDate,
): Promise<Row> => {
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
  if (boundary !== undefined) requireInForce(area, boundary);
  return area;
};
