import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { unitsWithin } from '../../platform/resource/access.js';

/** The figures of one unit of a level; without a unit: what the boundaries of the day do not divide. */
export interface UnitFigures {
  readonly unit: { readonly id: number; readonly code: string; readonly name: string } | null;
  readonly households: number;
  readonly poor: number;
  readonly nearPoor: number;
}

/**
 * An area's households with a recognised class in a year, by the units of a level under the boundaries of a day: each household
 * in one unit, or apart where its records cannot be divided. In one statement, which joins each unit with what holds it that day.
 */
export const readUnitFigures = async (
  connection: Connection,
  areaId: number,
  level: string,
  year: number,
  boundary: PlainDate,
): Promise<UnitFigures[]> => {
  const found = await connection.arrays(sql`
    with latest as (
      select r.household_id, r.hamlet_id, r.recognised_class, row_number() over (partition by r.household_id order by r.id desc) as turn
      from household_review as r join review_campaign as c on c.id = r.campaign_id
      where c.kind = 'ANNUAL' and r.year = ${year} and r.recognised_class is not null and r.hamlet_id in (${unitsWithin(areaId, boundary)})
    ), placed as (
      select p.descendant_id, u.id, u.code, u.name from area_placement as p join administrative_unit as u on u.id = p.ancestor_id
      where u.level = ${level} and p.valid_from <= ${boundary} and p.valid_to >= ${boundary}
    )
    select placed.id, placed.code, placed.name, count(*),
      sum(case when latest.recognised_class = 'POOR' then 1 else 0 end),
      sum(case when latest.recognised_class = 'NEAR_POOR' then 1 else 0 end)
    from latest left join placed on placed.descendant_id = latest.hamlet_id
    where latest.turn = 1 group by placed.id, placed.code, placed.name order by placed.code, placed.id`);
  return found.map(([id, code, name, households, poor, nearPoor]) => ({
    unit: id === null || id === undefined ? null : { id: Number(id), code: String(code), name: String(name) },
    households: Number(households),
    poor: Number(poor),
    nearPoor: Number(nearPoor),
  }));
};
