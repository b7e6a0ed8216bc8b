import type { Connection, Database } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { requireWrite, type Viewer } from '../../platform/resource/access.js';
import { once } from '../../platform/resource/idempotency.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { writeRows } from '../../platform/resource/write-rows.js';
import { findArea } from '../territory/index.js';
import { Duty, Task } from './organisation.entity.js';
import { dueDays } from './organisation.rules.js';

/** Tasks that the duties of an area ask for in a year, without those that exist already. */
const missingTasks = async (connection: Connection, areaId: number, year: number): Promise<Row[]> => {
  const duties = await readStored(connection, resourceOf(Duty), [
    sql`${column('t1', 'area_id')} = ${areaId}`,
  ]);
  const present = await readStored(connection, resourceOf(Task), [
    connection.dialect.isIn(
      column('t1', 'duty_id'),
      duties.map((one) => one['id'] as number),
    ),
  ]);
  const known = new Set(present.map((task) => `${String(task['dutyId'])} ${String(task['dueOn'])}`));
  return duties.flatMap((duty) =>
    dueDays(duty, year)
      .filter((dueOn) => !known.has(`${String(duty['id'])} ${dueOn}`))
      .map((dueOn) => ({
        name: `${String(duty['name'])} (${dueOn.slice(5, 7)}/${year})`,
        areaId,
        componentId: duty['componentId'],
        organisationId: duty['organisationId'],
        dueOn,
        state: 'OPEN',
        dutyId: duty['id'],
      })),
  );
};

/** Makes the tasks of a year from the area's recurring duties; again, it adds only what is missing. Answers what it made. */
export const planTasks = async (
  database: Database,
  viewer: Viewer,
  key: string,
  areaId: number,
  year: number,
): Promise<string[]> => {
  requireWrite(viewer, resourceOf(Task));
  const by = { userId: viewer.userId, at: new Date().toISOString(), key };
  return database.transaction((transaction) =>
    once(transaction, { ...by, content: { planTasks: areaId, year } }, async () => {
      await findArea(transaction, viewer, areaId);
      const tasks = await missingTasks(transaction, areaId, year);
      const writes = tasks.map((row) => ({ row, before: null }));
      await writeRows(transaction, resourceOf(Task), writes, by);
      return tasks.map((task) => String(task['id']));
    }),
  );
};
