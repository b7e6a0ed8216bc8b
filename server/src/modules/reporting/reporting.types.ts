import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, JsonScalar } from '../../platform/graphql/scalars.js';
import { MessageType } from '../../platform/graphql/shared-types.js';
import type { FigureKind } from './changes.rules.js';
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

  @Field(() => JsonScalar, { description: 'The annexes: tables made from the figures.' })
  tables!: unknown;

  @Field(() => JsonScalar)
  sections!: unknown;
}

export enum FigureKindName {
  INDICATOR = 'INDICATOR',
  CLASS = 'CLASS',
  UNIT = 'UNIT',
  FLOW = 'FLOW',
  DEPRIVATION = 'DEPRIVATION',
  ACTIVITY = 'ACTIVITY',
  TRAINING = 'TRAINING',
  BENEFICIARY = 'BENEFICIARY',
  FUNDING = 'FUNDING',
}

registerEnumType(FigureKindName, {
  name: 'FigureKind',
  description:
    'What a figure of a report is of: an indicator, a class or unit, a form, or what was done and paid.',
});

@ObjectType('FigureDifference', { simpleResolvers: true })
class FigureDifferenceType {
  @Field(() => String)
  field!: string;

  @Field(() => MessageType, {
    nullable: true,
    description: 'The column or part, where the field alone does not say which.',
  })
  label!: { vi: string; en: string } | null;

  @Field(() => JsonScalar, { nullable: true })
  frozen!: unknown;

  @Field(() => JsonScalar, { nullable: true })
  live!: unknown;
}

@ObjectType('FigureChange', { simpleResolvers: true })
export class FigureChangeType {
  @Field(() => FigureKindName)
  kind!: FigureKind;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [FigureDifferenceType])
  differences!: FigureDifferenceType[];
}

@ObjectType('WriteSince', { simpleResolvers: true })
class WriteSinceType {
  @Field(() => InstantScalar)
  at!: string;

  @Field(() => String, { nullable: true })
  userName!: string | null;

  @Field(() => String, { description: 'CREATE, UPDATE, DELETE or RESTORE.' })
  action!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => JsonScalar, { description: 'Field → [before, after].' })
  changes!: unknown;
}

@ObjectType('RecordBehind', {
  simpleResolvers: true,
  description: 'A record that a figure comes from and that changed since the report was submitted.',
})
class RecordBehindType {
  @Field(() => String, { description: 'Key of its resource.' })
  resource!: string;

  @Field(() => ID)
  id!: number;

  @Field(() => Boolean)
  isGone!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'What it counted for: OUTSIDE, MISSING, UNMET or MET; empty where it is not counted itself or stayed.',
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it counts for now.' })
  after!: string | null;

  @Field(() => [WriteSinceType], { description: 'Latest first; none where another record moved it.' })
  writes!: WriteSinceType[];
}

@ObjectType('RecordsBehind', { simpleResolvers: true })
export class RecordsBehindType {
  @Field(() => [RecordBehindType])
  records!: RecordBehindType[];

  @Field(() => Boolean, { description: 'More was written than is read at once; the latest is shown.' })
  isPartial!: boolean;
}

@ObjectType('ReportRecomputed', {
  simpleResolvers: true,
  description: 'The figures of the last submission counted again from the records as they stood then.',
})
export class ReportRecomputedType {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether every figure came out again; empty for a snapshot of an earlier form.',
  })
  isReproduced!: boolean | null;

  @Field(() => [FigureChangeType], { description: 'Frozen beside counted again; the normal answer is none.' })
  differences!: FigureChangeType[];
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

  @Field(() => JsonScalar, { description: 'The annexes: tables made from the figures of `content`.' })
  tables!: unknown;

  @Field(() => [FigureChangeType])
  changes!: FigureChangeType[];
}
