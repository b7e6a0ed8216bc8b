import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { parsePlainDate } from '../../kernel/plain-date.js';
import { today } from '../../platform/clock.js';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { markTask } from './mark-task.service.js';
import { readMyWork } from './my-work.service.js';
import {
  ComponentDutiesType,
  MarkTaskArgument,
  MyWorkType,
  PlanTasksArgument,
} from './organisation.types.js';
import { planTasks } from './plan-tasks.service.js';
import { readResponsibilities } from './responsibility.service.js';

@Resolver()
export class OrganisationResolver {
  @Query(() => MyWorkType)
  async myWork(
    @Ctx() context: Context,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Another day than today.' }) on?: string,
  ): Promise<MyWorkType> {
    const day = on === undefined ? today() : parsePlainDate(on);
    return (await readMyWork(context.database.read, requireViewer(context), day)) as MyWorkType;
  }

  @Mutation(() => [ID], {
    description:
      'Makes the tasks of a year from the recurring duties of an area; adds only what is missing and answers it.',
  })
  planTasks(
    @Arg('input', () => PlanTasksArgument) { key, areaId, year }: PlanTasksArgument,
    @Ctx() context: Context,
  ): Promise<string[]> {
    return planTasks(context.database, requireViewer(context), key, Number(areaId), year);
  }

  @Mutation(() => ID, {
    description:
      'Says how far a task is: for those who plan tasks, and for the officer that it is given to. Answers the task.',
  })
  markTask(
    @Arg('input', () => MarkTaskArgument) { key, taskId, state, doneOn }: MarkTaskArgument,
    @Ctx() context: Context,
  ): Promise<string> {
    const day = doneOn === undefined || doneOn === null ? today() : parsePlainDate(doneOn);
    return markTask(context.database, requireViewer(context), { key, taskId, state, doneOn: day });
  }

  @Query(() => [ComponentDutiesType], {
    description:
      'Who answers for each component in an area, with days on which nobody or more than one does.',
  })
  async responsibilityMap(
    @Arg('areaId', () => ID) areaId: string,
    @Arg('from', () => DateScalar) from: string,
    @Arg('to', () => DateScalar) to: string,
    @Ctx() context: Context,
  ): Promise<ComponentDutiesType[]> {
    const lines = await readResponsibilities(
      context.database.read,
      requireViewer(context),
      Number(areaId),
      parsePlainDate(from),
      parsePlainDate(to),
    );
    return lines.map(({ component, ...rest }) => ({
      code: String(component['code']),
      name: String(component['name']),
      nameEn: typeof component['nameEn'] === 'string' ? component['nameEn'] : null,
      ...rest,
    })) as ComponentDutiesType[];
  }
}
