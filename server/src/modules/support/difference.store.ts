import { wholeShare } from '../../engine/index.js';
import type { Connection } from '../../platform/database/database.js';
import { unitsWithin } from '../../platform/resource/access.js';
import { type Sql, sql, verbatim } from '../../platform/database/sql.js';

export interface DifferenceQuestion {
  readonly areaId: number;
  readonly fromYear: number;
  readonly toYear: number;
}

/** Hundredths of a percent, whole numbers: 33.33 + 33.33 + 33.34 is the whole. */
const shareSum = verbatim('sum(cast(round(t.share_percent * 100) as bigint))');

const numbers = async (connection: Connection, statement: Sql): Promise<number[][]> =>
  (await connection.arrays(statement)).map((row) => row.map(Number));

/** Components, areas and years whose integration shares are not the whole. */
export const findOpenIntegrations = (
  connection: Connection,
  { areaId, fromYear, toYear }: DifferenceQuestion,
): Promise<number[][]> =>
  numbers(
    connection,
    sql`select t.component_id, t.area_id, t.year from integration_share as t where t.area_id in (${unitsWithin(areaId)}) and t.year between ${fromYear} and ${toYear} group by t.component_id, t.area_id, t.year having ${shareSum} <> ${wholeShare} order by 3, 1`,
  );

/** Shared allocations whose shares are not the whole. */
export const findOpenAllocations = (
  connection: Connection,
  { areaId, fromYear, toYear }: DifferenceQuestion,
): Promise<number[][]> =>
  numbers(
    connection,
    sql`select t.allocation_id from allocation_share as t join allocation as a on a.id = t.allocation_id where a.area_id in (${unitsWithin(areaId)}) and a.year between ${fromYear} and ${toYear} group by t.allocation_id having ${shareSum} <> ${wholeShare} order by 1`,
  );

/** Supports whose funding shares are not their amount, each with whether it has any share. */
export const findOpenSupports = async (
  connection: Connection,
  { areaId, fromYear, toYear }: DifferenceQuestion,
): Promise<{ readonly id: number; readonly hasShares: boolean }[]> => {
  const rows = await numbers(
    connection,
    sql`select s.id, count(h.id) from support as s left join funding_share as h on h.support_id = s.id where s.hamlet_id in (${unitsWithin(areaId)}) and s.year between ${fromYear} and ${toYear} and s.amount_vnd > 0 group by s.id, s.amount_vnd having coalesce(sum(h.amount_vnd), 0) <> s.amount_vnd order by s.id`,
  );
  return rows.map(([id, shares]) => ({ id: id ?? 0, hasShares: shares !== 0 }));
};
