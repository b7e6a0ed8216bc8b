import { type Sql, sql } from '../../platform/database/sql.js';
import type { Connection } from '../../platform/database/database.js';
import { addUnitFigure } from '../territory/index.js';

const countClass = async (connection: Connection, units: Sql, recognised: string): Promise<number> => {
  const [found] = await connection.arrays(
    sql`select count(*) from household_review where recognised_class = ${recognised} and hamlet_id in (${units})
      and year = (select max(year) from household_review where recognised_class is not null)`,
  );
  return Number(found?.[0] ?? 0);
};

addUnitFigure({
  label: { vi: 'hộ nghèo năm gần nhất', en: 'poor households of the latest year' },
  count: (connection, units) => countClass(connection, units, 'POOR'),
});

addUnitFigure({
  label: { vi: 'hộ cận nghèo', en: 'near-poor households' },
  count: (connection, units) => countClass(connection, units, 'NEAR_POOR'),
});
