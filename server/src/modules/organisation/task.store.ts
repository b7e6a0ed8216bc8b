import { allOf, anyOf, column, type Sql, sql, verbatim } from '../../platform/database/sql.js';
import { withinReach } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { Task } from './organisation.entity.js';
import { mostItems, type Worker, type WorkItem, worksInField, type WorkSource } from './work-items.js';

/** Rows addressed to an officer by name, or to the officer's body and to nobody in it; without an officer, all of the area. */
export const addressedTo = (
  alias: string,
  officerColumn: string,
  organisationColumn: string,
  { officerId, organisationId }: Worker,
): Sql => {
  if (officerId === null) return allOf([]);
  const nobody = sql`${column(alias, officerColumn)} is null`;
  return anyOf([
    sql`${column(alias, officerColumn)} = ${officerId}`,
    allOf([
      nobody,
      organisationId === null
        ? sql`${column(alias, organisationColumn)} is null`
        : sql`${column(alias, organisationColumn)} = ${organisationId}`,
    ]),
  ]);
};

/** Open tasks of the worker. */
export const readTasks: WorkSource = async (connection, worker) => {
  const reach = withinReach(worker.viewer, resourceOf(Task), 't');
  const place = worksInField(worker)
    ? reach
    : worker.viewer.areaId === null
      ? undefined
      : sql`t.area_id = ${worker.viewer.areaId}`;
  const conditions = [
    sql`t.state in ('OPEN', 'IN_PROGRESS')`,
    addressedTo('t', 'officer_id', 'organisation_id', worker),
    ...(place ? [place] : []),
  ];
  const found = await connection.arrays(
    sql`select t.id, t.name, a.name, t.due_on from task as t join administrative_unit as a on a.id = t.area_id
      where ${allOf(conditions)} order by t.due_on is null, t.due_on, t.id limit ${verbatim(String(mostItems))}`,
  );
  return found.map(
    ([id, title, area, dueOn]): WorkItem => ({
      kind: 'TASK',
      resource: 'task',
      id: Number(id),
      title: String(title),
      area: String(area),
      dueOn: dueOn === null || dueOn === undefined ? null : String(dueOn),
    }),
  );
};
