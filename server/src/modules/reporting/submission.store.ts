import { name, sql } from '../../platform/database/sql.js';
import type { SubmissionFinder } from '../indicator/index.js';

/**
 * The last snapshot of the approved or locked period that holds a year whole for an area or one above: the nearest area's, and there the
 * period that ended first. Its id was taken while nobody else wrote.
 */
export const findSubmission: SubmissionFinder = async (connection, areaId, year) => {
  const [found] = await connection.arrays(
    sql`select s.id, s.taken_at from reporting_period as p
      join area_closure as c on c.ancestor_id = p.area_id and c.descendant_id = ${areaId}
      join report as r on r.period_id = p.id join report_snapshot as s on s.report_id = r.id
      where p.state in ('APPROVED', 'LOCKED') and p.${name('from')} <= ${`${year}-01-01`} and p.${name('to')} >= ${`${year}-12-31`}
      order by (select count(*) from area_closure as above where above.descendant_id = p.area_id) desc, p.${name('to')}, p.id, s.id desc limit 1`,
  );
  return found ? { id: Number(found[0]), at: String(found[1]) } : null;
};
