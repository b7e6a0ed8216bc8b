import { allOf, name, type Sql, sql, verbatim } from '../../platform/database/sql.js';
import { withinReach } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { mostItems, type WorkItem, type WorkSource } from '../organisation/index.js';
import { ReportingPeriod } from './reporting.entity.js';

/** What a role has to do with periods, by their state: those in the field hand in, those above judge. */
const waiting: Readonly<Record<string, Readonly<Record<string, WorkItem['kind']>>>> = {
  OFFICER: { OPEN: 'REPORT_TO_SUBMIT' },
  DISTRICT: { SUBMITTED: 'REPORT_TO_APPROVE', APPROVED: 'PERIOD_TO_LOCK' },
  ADMIN: { SUBMITTED: 'REPORT_TO_APPROVE', APPROVED: 'PERIOD_TO_LOCK' },
};

/** Periods that wait for the worker, once they are over. */
export const readDeadlines: WorkSource = async (connection, { viewer }, on) => {
  const kinds = waiting[viewer.role];
  if (!kinds) return [];
  const reach = withinReach(viewer, resourceOf(ReportingPeriod), 'p');
  const over: Sql = sql`p.${name('to')} <= ${on}`;
  const found = await connection.arrays(
    sql`select p.id, p.name, a.name, p.due_on, p.state from reporting_period as p join administrative_unit as a on a.id = p.area_id
      where ${allOf([over, connection.dialect.isIn(sql`p.state`, Object.keys(kinds), 'text'), ...(reach ? [reach] : [])])}
      order by p.due_on is null, p.due_on, p.id limit ${verbatim(String(mostItems))}`,
  );
  return found.map(
    ([id, title, area, dueOn, state]): WorkItem => ({
      kind: kinds[String(state)] ?? 'REPORT_TO_SUBMIT',
      resource: 'reportingPeriod',
      id: Number(id),
      title: String(title),
      area: String(area),
      dueOn: dueOn === null || dueOn === undefined ? null : String(dueOn),
    }),
  );
};
