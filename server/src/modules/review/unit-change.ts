import { type Sql, sql } from '../../platform/database/sql.js';
import type { Connection } from '../../platform/database/database.js';
import { addUnitFigure } from '../territory/index.js';

/** Of the households that live there: past reviews of a hamlet that is split stay whole, its households are divided. */
const countClass = async (connection: Connection, units: Sql, recognised: string): Promise<number> => {
  const [found] = await connection.arrays(
    sql`select count(distinct h.id) from household as h join household_review as r on r.household_id = h.id
      where h.ended_on is null and h.hamlet_id in (${units}) and r.recognised_class = ${recognised}
      and r.year = (select max(year) from household_review where recognised_class is not null)`,
  );
  return Number(found?.[0] ?? 0);
};

addUnitFigure({
  label: { vi: 'hộ nghèo năm gần nhất', en: 'poor households of the latest year' },
  count: (connection, units) => countClass(connection, units, 'POOR'),
});

addUnitFigure({
  label: { vi: 'hộ cận nghèo năm gần nhất', en: 'near-poor households of the latest year' },
  count: (connection, units) => countClass(connection, units, 'NEAR_POOR'),
});
