import { missingError } from '../../kernel/errors.js';
import type { Database } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { mayWrite, type Viewer, withinReach } from '../../platform/resource/access.js';
import { once } from '../../platform/resource/idempotency.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { writeRows } from '../../platform/resource/write-rows.js';
import { findWorker } from './my-work.service.js';
import { Task } from './organisation.entity.js';
import { addressedTo } from './task.store.js';

export interface MarkTaskInput {
  readonly key: string;
  readonly taskId: string;
  readonly state: 'OPEN' | 'IN_PROGRESS' | 'DONE';
  /** Of a finished task only. */
  readonly doneOn: string | null;
}

/**
 * Says how far a task is. Who is given a task may say so without the right to plan tasks: an officer behind the account is asked for,
 * as without one every task of the area would be the viewer's.
 */
export const markTask = async (
  database: Database,
  viewer: Viewer,
  { key, taskId, state, doneOn }: MarkTaskInput,
): Promise<string> => {
  const task = resourceOf(Task);
  const id = Number(taskId);
  const by = { userId: viewer.userId, at: new Date().toISOString(), key };
  return database.transaction((transaction) =>
    once(transaction, { ...by, content: { markTask: taskId, state, doneOn } }, async () => {
      const worker = await findWorker(transaction, viewer);
      const reach = withinReach(viewer, task, 't1');
      const isPlanner = mayWrite(viewer, task);
      const [before] =
        Number.isSafeInteger(id) && (isPlanner || worker.officerId !== null)
          ? await readStored(
              transaction,
              task,
              [
                sql`${column('t1', 'id')} = ${id} and ${column('t1', 'state')} <> 'CANCELLED'`,
                ...(reach ? [reach] : []),
                ...(isPlanner ? [] : [addressedTo('t1', 'officer_id', 'organisation_id', worker)]),
              ],
              't1',
              true,
            )
          : [];
      if (!before)
        throw missingError('MISSING_RECORD', { resource: { vi: task.label[0], en: task.label[1] }, id });
      const row: Row = { ...before, state, doneOn: state === 'DONE' ? doneOn : null };
      await writeRows(transaction, task, [{ row, before }], by);
      return String(id);
    }),
  );
};
