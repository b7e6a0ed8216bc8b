import { useQuery } from '@tanstack/react-query';
import { figuresKey } from '../dashboard/use-progress.js';
import { ask } from '../providers/client.js';
import type { WorkKind } from './my-work-texts.js';
import { newRequestKey } from '../providers/records.js';

export interface WorkItem {
  readonly kind: WorkKind;
  readonly resource: string;
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly dueOn: string | null;
  readonly isLate: boolean;
  /** Negative: days that are left. */
  readonly daysLate: number | null;
}

export interface MyWork {
  readonly on: string;
  readonly officer: string | null;
  readonly items: readonly WorkItem[];
}

export const useMyWork = () =>
  useQuery({
    // A save in any tab may finish something.
    queryKey: [figuresKey, 'my-work'],
    queryFn: async (): Promise<MyWork> => {
      const { myWork } = await ask<{ myWork: MyWork }>(
        'query MyWork { myWork { on officer items { kind resource id title area dueOn isLate daysLate } } }',
      );
      return myWork;
    },
  });

export type TaskState = 'OPEN' | 'IN_PROGRESS' | 'DONE';

/** Says how far a task is; without a day, what is done is done today. */
export const markTask = async (taskId: string, state: TaskState, doneOn: string | null): Promise<void> => {
  await ask<{ markTask: string }>('mutation MarkTask($input: MarkTaskInput!) { markTask(input: $input) }', {
    input: { key: newRequestKey(), taskId, state, doneOn },
  });
};

/** Makes the tasks of a year that are missing; answers their ids. */
export const planTasks = async (areaId: string, year: number): Promise<readonly string[]> => {
  const answer = await ask<{ planTasks: readonly string[] }>(
    'mutation PlanTasks($input: PlanTasksInput!) { planTasks(input: $input) }',
    { input: { key: newRequestKey(), areaId, year } },
  );
  return answer.planTasks;
};
