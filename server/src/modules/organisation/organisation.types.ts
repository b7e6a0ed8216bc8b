import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';

@ObjectType('WorkItem', { simpleResolvers: true })
class WorkItemType {
  @Field(() => String, {
    description:
      'TASK, FINDING, QUESTION, PLACEMENT, REPORT_TO_SUBMIT, REPORT_SENT_BACK, REPORT_TO_APPROVE or PERIOD_TO_LOCK.',
  })
  kind!: string;

  @Field(() => String, { description: 'Key of the resource of the record that waits.' })
  resource!: string;

  @Field(() => ID)
  id!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  area!: string;

  @Field(() => DateScalar, { nullable: true })
  dueOn!: string | null;

  @Field(() => Boolean)
  isLate!: boolean;

  @Field(() => Int, { nullable: true, description: 'Negative: days that are left.' })
  daysLate!: number | null;
}

@ObjectType('MyWork', { simpleResolvers: true, description: 'What waits for the signed-in user.' })
export class MyWorkType {
  @Field(() => DateScalar)
  on!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The officer that the account is; empty: of no officer.',
  })
  officer!: string | null;

  @Field(() => [WorkItemType], { description: 'What is late first, then by deadline.' })
  items!: WorkItemType[];
}

@InputType('PlanTasksInput')
export class PlanTasksArgument {
  @Field(() => String, { description: 'Chosen by the client; the same key again changes nothing.' })
  key!: string;

  @Field(() => ID)
  areaId!: string;

  @Field(() => Int)
  year!: number;
}

export enum MarkedState {
  OPEN = 'OPEN',
  IN_PROGRESS = 'IN_PROGRESS',
  DONE = 'DONE',
}

registerEnumType(MarkedState, { name: 'MarkedTaskState' });

@InputType('MarkTaskInput')
export class MarkTaskArgument {
  @Field(() => String, { description: 'Chosen by the client; the same key again changes nothing.' })
  key!: string;

  @Field(() => ID)
  taskId!: string;

  @Field(() => MarkedState)
  state!: MarkedState;

  @Field(() => DateScalar, { nullable: true, description: 'Of what is done; empty: today.' })
  doneOn?: string | null;
}

@ObjectType('Assignment', { simpleResolvers: true })
class AssignmentType {
  @Field(() => ID)
  id!: number;

  @Field(() => String)
  organisation!: string;

  @Field(() => String, { nullable: true })
  officer!: string | null;

  @Field(() => String)
  role!: string;

  @Field(() => DateScalar, { nullable: true })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true })
  to!: string | null;
}

@ObjectType('Gap', { simpleResolvers: true })
class GapType {
  @Field(() => DateScalar)
  from!: string;

  @Field(() => DateScalar)
  to!: string;
}

@ObjectType('ComponentDuties', { simpleResolvers: true })
export class ComponentDutiesType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  nameEn!: string | null;

  @Field(() => [AssignmentType])
  assignments!: AssignmentType[];

  @Field(() => [GapType], { description: 'Days on which nobody is in charge.' })
  gaps!: GapType[];

  @Field(() => Boolean)
  hasOverlap!: boolean;
}
