import type { ClassChange, ClassState, FlowReason } from '../../engine/index.js';
import type { Connection } from '../../platform/database/database.js';
import { type Sql, sql, verbatim } from '../../platform/database/sql.js';
import { unitsWithin } from '../../platform/resource/access.js';
import { exitReasons } from './review-filters.js';

/** The last annual review of each household of an area in a year, as a statement. */
export const lastReviews = (areaId: number, year: number, columns: Sql): Sql =>
  sql`select ${columns} from (
    select r.*, row_number() over (partition by r.household_id order by r.id desc) as turn
    from household_review as r join review_campaign as c on c.id = r.campaign_id
    where c.kind = 'ANNUAL' and r.year = ${year} and r.hamlet_id in (${unitsWithin(areaId)})) as ranked where turn = 1`;

const stateColumns = verbatim(
  "household_id, coalesce(recognised_class, 'NOT_STATED') as state, member_count, flow_reason",
);

/** Households of an area by what became of them between two years, those that changed alike together. */
export const readChanges = async (
  connection: Connection,
  areaId: number,
  fromYear: number,
  toYear: number,
): Promise<ClassChange[]> => {
  const found = await connection.arrays(
    sql`with earlier as (${lastReviews(areaId, fromYear, stateColumns)}), later as (${lastReviews(areaId, toYear, stateColumns)})
      select earlier.state, later.state, earlier.member_count, later.member_count, later.flow_reason,
        case when later.household_id is null and (h.ended_on is null or h.ended_on <= ${`${toYear}-12-31`}) then h.end_reason end as end_reason, count(*)
      from (select household_id from earlier union select household_id from later) as seen
      join household as h on h.id = seen.household_id
      left join earlier on earlier.household_id = h.id left join later on later.household_id = h.id
      group by 1, 2, 3, 4, 5, 6`,
  );
  return found.map(([before, after, membersBefore, membersAfter, flowReason, endReason, households]) => ({
    before: (before ?? 'ABSENT') as ClassState,
    after: (after ?? 'ABSENT') as ClassState,
    membersBefore: membersBefore === null ? null : Number(membersBefore),
    membersAfter: membersAfter === null ? null : Number(membersAfter),
    reason: (flowReason ?? exitReasons[String(endReason)] ?? null) as FlowReason | null,
    households: Number(households),
  }));
};
