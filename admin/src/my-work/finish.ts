import { getResource } from '../catalog.js';
import { todayInVietnam } from '../format.js';
import { getRow, saveOne } from '../providers/records.js';
import { markTask, type TaskState, type WorkItem } from './my-work-query.js';
import type { Finish } from './my-work-texts.js';

/** What needs words or a decision is finished in its own record. */
export const finishesOf = ({ kind }: WorkItem): readonly Finish[] => {
  if (kind === 'TASK') return ['DONE'];
  return kind === 'PLACEMENT' ? ['STILL_EMPLOYED', 'LEFT_JOB'] : [];
};

const finishTask = async ({ id }: WorkItem): Promise<() => Promise<void>> => {
  const before = await getRow(getResource('task'), id);
  await markTask(id, 'DONE', null);
  const former: TaskState = before?.['state'] === 'IN_PROGRESS' ? 'IN_PROGRESS' : 'OPEN';
  return () => markTask(id, former, null);
};

/** Finishes it as of today; answers what takes that back. Throws where the record refuses. */
export const finishWork = async (item: WorkItem, finish: Finish): Promise<() => Promise<void>> => {
  if (item.kind === 'TASK') return finishTask(item);
  const resource = getResource(item.resource);
  const before = await getRow(resource, item.id);
  const set = { followedUpOn: todayInVietnam(), isStillEmployed: finish === 'STILL_EMPLOYED' };
  const saved = await saveOne(resource, { id: item.id, set, ...(before ? { version: before.version } : {}) });
  return async () => {
    const former = Object.fromEntries(Object.keys(set).map((field) => [field, before?.[field] ?? null]));
    await saveOne(resource, {
      id: item.id,
      set: former,
      ...(saved.version === null ? {} : { version: saved.version }),
    });
  };
};
