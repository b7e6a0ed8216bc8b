import { addDays, addMonths, isPlainDate } from '../../kernel/plain-date.js';
import type { Value } from '../../platform/database/database.js';
import { allOf, sql, verbatim } from '../../platform/database/sql.js';
import { withinReach } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import {
  addressedTo,
  mostItems,
  type WorkItem,
  worksInField,
  type WorkSource,
} from '../organisation/index.js';
import { Placement } from '../work/index.js';
import { Finding } from './monitoring.entity.js';

const dayOrNull = (value: Value | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

/** Findings that are not closed, for who mends them. */
export const readFindings: WorkSource = async (connection, worker) => {
  const reach = withinReach(worker.viewer, resourceOf(Finding), 'f');
  if (!worksInField(worker)) return [];
  const conditions = [
    sql`f.closed_on is null`,
    addressedTo('f', 'officer_id', 'organisation_id', worker),
    ...(reach ? [reach] : []),
  ];
  const found = await connection.arrays(
    sql`select f.id, f.description, a.name, f.due_on from finding as f join inspection as i on i.id = f.inspection_id join administrative_unit as a on a.id = i.area_id
      where ${allOf(conditions)} order by f.due_on, f.id limit ${verbatim(String(mostItems))}`,
  );
  return found.map(
    ([id, title, area, dueOn]): WorkItem => ({
      kind: 'FINDING',
      resource: 'finding',
      id: Number(id),
      title: String(title),
      area: String(area),
      dueOn: dayOrNull(dueOn),
    }),
  );
};

const followUpMonths = 3;
/** A follow-up is shown so many days ahead. */
const daysAhead = 14;

/** Placements whose follow-up after three months (Circular 55/2023, art. 72) is due or soon will be. */
export const readFollowUps: WorkSource = async (connection, worker, on) => {
  const reach = withinReach(worker.viewer, resourceOf(Placement), 'p');
  if (!worksInField(worker)) return [];
  const latest = addDays(addMonths(on, -followUpMonths), daysAhead);
  const conditions = [
    sql`p.followed_up_on is null`,
    sql`p.placed_on <= ${latest}`,
    ...(reach ? [reach] : []),
  ];
  const found = await connection.arrays(
    sql`select p.id, person.name, a.name, p.placed_on from placement as p join person on person.id = p.person_id join administrative_unit as a on a.id = p.hamlet_id
      where ${allOf(conditions)} order by p.placed_on, p.id limit ${verbatim(String(mostItems))}`,
  );
  return found.map(([id, person, area, placedOn]): WorkItem => {
    const day = String(placedOn);
    return {
      kind: 'PLACEMENT',
      resource: 'placement',
      id: Number(id),
      title: String(person),
      area: String(area),
      dueOn: isPlainDate(day) ? addMonths(day, followUpMonths) : null,
    };
  });
};
