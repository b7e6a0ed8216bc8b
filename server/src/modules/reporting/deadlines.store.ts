import { addDays } from '../../kernel/plain-date.js';
import { allOf, anyOf, name, type Sql, sql, verbatim } from '../../platform/database/sql.js';
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

/** A report may be due before its period is over (a year's on 20 December): it is shown so many days ahead. */
const daysAhead = 30;

/** Periods that wait for the worker: those to report on once they are over, due soon or sent back; those handed in at once. */
export const readDeadlines: WorkSource = async (connection, { viewer }, on) => {
  const kinds = waiting[viewer.role];
  if (!kinds) return [];
  const reach = withinReach(viewer, resourceOf(ReportingPeriod), 'p');
  const lastAct = sql`(select s.act from period_step as s where s.period_id = p.id order by s.id desc limit 1)`;
  const isBack = sql`${lastAct} in ('RETURN', 'REOPEN')`;
  const conditions: Sql[] = [
    connection.dialect.isIn(sql`p.state`, Object.keys(kinds), 'text'),
    anyOf([
      sql`p.state <> 'OPEN'`,
      sql`p.${name('to')} <= ${on}`,
      sql`p.due_on <= ${addDays(on, daysAhead)}`,
      isBack,
    ]),
    ...(reach ? [reach] : []),
  ];
  const found = await connection.arrays(
    sql`select p.id, p.name, a.name, p.due_on, p.state, case when ${isBack} then 1 else 0 end from reporting_period as p join administrative_unit as a on a.id = p.area_id
      where ${allOf(conditions)} order by p.due_on is null, p.due_on, p.id limit ${verbatim(String(mostItems))}`,
  );
  return found.map(([id, title, area, dueOn, state, wasSentBack]): WorkItem => {
    const isOpen = state === 'OPEN';
    return {
      kind:
        isOpen && Number(wasSentBack) === 1
          ? 'REPORT_SENT_BACK'
          : (kinds[String(state)] ?? 'REPORT_TO_SUBMIT'),
      resource: 'reportingPeriod',
      id: Number(id),
      title: String(title),
      area: String(area),
      // The day binds who hands in, not who judges.
      dueOn: !isOpen || dueOn === null || dueOn === undefined ? null : String(dueOn),
    };
  });
};
