import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, JsonScalar } from '../../platform/graphql/scalars.js';
import type { PeriodAct } from './period.rules.js';

export enum PeriodActName {
  SUBMIT = 'SUBMIT',
  RETURN = 'RETURN',
  APPROVE = 'APPROVE',
  LOCK = 'LOCK',
  REOPEN = 'REOPEN',
}

registerEnumType(PeriodActName, { name: 'PeriodAct', description: 'A step of a reporting period.' });

@InputType('MovePeriodInput')
export class MovePeriodArgument {
  @Field(() => String, { description: 'Chosen by the client; the same key again changes nothing.' })
  key!: string;

  @Field(() => ID)
  periodId!: string;

  @Field(() => PeriodActName)
  act!: PeriodAct;

  @Field(() => String, { nullable: true, description: 'Needed to return or reopen a period.' })
  reason?: string;
}

@ObjectType('MovedPeriod', { simpleResolvers: true })
export class MovedPeriodType {
  @Field(() => ID)
  id!: number;

  @Field(() => String)
  state!: string;

  @Field(() => Int)
  version!: number;
}

@InputType('StartReportInput')
export class StartReportArgument {
  @Field(() => String)
  key!: string;

  @Field(() => ID)
  periodId!: string;
}

@ObjectType('ReportNow', { simpleResolvers: true, description: 'A report with the figures of this moment.' })
export class ReportNowType {
  @Field(() => JsonScalar)
  figures!: unknown;

  @Field(() => JsonScalar)
  sections!: unknown;
}

@ObjectType('FigureDifference', { simpleResolvers: true })
class FigureDifferenceType {
  @Field(() => String)
  field!: string;

  @Field(() => JsonScalar, { nullable: true })
  frozen!: unknown;

  @Field(() => JsonScalar, { nullable: true })
  live!: unknown;
}

@ObjectType('WriteBehind', { simpleResolvers: true })
class WriteBehindType {
  @Field(() => InstantScalar)
  at!: string;

  @Field(() => String, { nullable: true })
  userName!: string | null;

  @Field(() => ID)
  rowId!: number;
}

@ObjectType('WritesBehind', { simpleResolvers: true })
class WritesBehindType {
  @Field(() => Int)
  count!: number;

  @Field(() => [WriteBehindType], { description: 'At most the last 20; `history` tells each whole.' })
  latest!: WriteBehindType[];
}

@ObjectType('FigureChange', { simpleResolvers: true })
class FigureChangeType {
  @Field(() => String, { description: 'INDICATOR, CLASS or FUNDING.' })
  kind!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Key of the resource whose rows are counted.' })
  subject!: string | null;

  @Field(() => [FigureDifferenceType])
  differences!: FigureDifferenceType[];

  @Field(() => WritesBehindType)
  writes!: WritesBehindType;
}

@ObjectType('ReportChanges', {
  simpleResolvers: true,
  description: 'A report as it was last submitted, and what its figures have become since.',
})
export class ReportChangesType {
  @Field(() => InstantScalar)
  takenAt!: string;

  @Field(() => String)
  takenBy!: string;

  @Field(() => String, { description: 'SHA-256 of the canonical JSON of `content`.' })
  hash!: string;

  @Field(() => Boolean, {
    description: 'Whether `content` still has that hash, computed anew for this answer.',
  })
  isIntact!: boolean;

  @Field(() => JsonScalar)
  content!: unknown;

  @Field(() => [FigureChangeType])
  changes!: FigureChangeType[];
}
