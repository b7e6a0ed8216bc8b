import type { ClassChange, ClassState, FlowReason } from '../../engine/index.js';
import type { Connection } from '../../platform/database/database.js';
import { type Sql, sql, verbatim } from '../../platform/database/sql.js';
import { unitsWithin, type Viewer } from '../../platform/resource/access.js';
import { exitReasons, type Place } from './review-filters.js';

/** The last annual review of each household of an area in a year, as a statement. */
export const lastReviews = ({ areaId, boundary }: Place, year: number, columns: Sql): Sql =>
  sql`select ${columns} from (
    select r.*, row_number() over (partition by r.household_id order by r.id desc) as turn
    from household_review as r join review_campaign as c on c.id = r.campaign_id
    where c.kind = 'ANNUAL' and r.year = ${year} and r.hamlet_id in (${unitsWithin(areaId, boundary)})) as ranked where turn = 1`;

const stateColumns = verbatim(
  "household_id, coalesce(recognised_class, 'NOT_STATED') as state, member_count, flow_reason",
);

export interface AreaChange extends ClassChange {
  /** They live where the asker's own records do not reach. */
  readonly isBeyond: boolean;
  /** Households that came from another area, for an asker who cannot see that in their earlier reviews; else none. */
  readonly arrivedIds: readonly number[];
}

/** An annual review of the year anywhere, of a household `h` without one in the area. */
const reviewedElsewhere = (year: number, more: Sql): Sql =>
  sql`exists (select 1 from household_review as r join review_campaign as c on c.id = r.campaign_id
    where c.kind = 'ANNUAL' and r.year = ${year} and r.household_id = h.id and ${more})`;

/**
 * Households of an area by what became of them between two years, those that changed alike together. One that another area
 * reviewed in the other year moved, whatever else its records leave open.
 */
export const readChanges = async (
  connection: Connection,
  viewer: Viewer,
  place: Place,
  fromYear: number,
  toYear: number,
): Promise<AreaChange[]> => {
  const end = `${toYear}-12-31`;
  const isListed = sql`r.recognised_class in ('POOR', 'NEAR_POOR')`;
  const hasMoved = sql`exists (select 1 from household_event as e where e.household_id = h.id and e.kind = 'MOVE' and e.undone_at is null
    and e.happened_on >= ${`${fromYear}-01-01`} and e.happened_on <= ${end}) and h.hamlet_id not in (${unitsWithin(place.areaId, place.boundary)})`;
  const isBeyond =
    viewer.areaId === null ? sql`1 = 0` : sql`h.hamlet_id not in (${unitsWithin(viewer.areaId)})`;
  const hasArrived = sql`earlier.household_id is null and (${reviewedElsewhere(fromYear, isListed)}
    or later.flow_reason is null and ${reviewedElsewhere(fromYear, sql`1 = 1`)})`;
  const found = await connection.arrays(
    sql`with earlier as (${lastReviews(place, fromYear, stateColumns)}), later as (${lastReviews(place, toYear, stateColumns)}),
      told as (
        select h.id, earlier.state as before, later.state as after, earlier.member_count as members_before, later.member_count as members_after,
          case when later.household_id is null then
              case when h.end_reason is not null and (h.ended_on is null or h.ended_on <= ${end}) then h.end_reason
                when ${reviewedElsewhere(toYear, sql`1 = 1`)} or ${hasMoved} then 'MOVED_OUT' end
            when ${hasArrived} then 'ARRIVED' else later.flow_reason end as reason,
          case when ${isBeyond} then 1 else 0 end as is_beyond
        from (select household_id from earlier union select household_id from later) as seen
        join household as h on h.id = seen.household_id
        left join earlier on earlier.household_id = h.id left join later on later.household_id = h.id)
      select before, after, members_before, members_after, reason, is_beyond, count(*),
        ${viewer.areaId === null ? verbatim('null') : sql`string_agg(cast(id as text), ',') filter (where reason = 'ARRIVED')`}
      from told group by before, after, members_before, members_after, reason, is_beyond`,
  );
  return found.map(
    ([before, after, membersBefore, membersAfter, told, isOutside, households, arrived]): AreaChange => ({
      before: (before ?? 'ABSENT') as ClassState,
      after: (after ?? 'ABSENT') as ClassState,
      membersBefore: membersBefore === null ? null : Number(membersBefore),
      membersAfter: membersAfter === null ? null : Number(membersAfter),
      reason:
        told === 'ARRIVED' ? 'MOVED_IN' : ((exitReasons[String(told)] ?? told ?? null) as FlowReason | null),
      households: Number(households),
      isBeyond: Number(isOutside) === 1,
      arrivedIds: typeof arrived === 'string' ? arrived.split(',').map(Number) : [],
    }),
  );
};
