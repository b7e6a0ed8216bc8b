import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { JsonScalar } from '../../platform/graphql/scalars.js';
import { MessageType } from '../../platform/graphql/shared-types.js';
import type { ChosenVersion } from './version.service.js';

export enum CompletionStatusName {
  ACHIEVED = 'ACHIEVED',
  ON_TRACK = 'ON_TRACK',
  BEHIND = 'BEHIND',
  NO_TARGET = 'NO_TARGET',
  NO_DATA = 'NO_DATA',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
}

registerEnumType(CompletionStatusName, { name: 'CompletionStatus' });

const optional = { nullable: true } as const;

@InputType('ChosenVersionInput')
export class ChosenVersionInput implements ChosenVersion {
  @Field(() => String)
  indicatorCode!: string;

  @Field(() => Int)
  number!: number;
}

@ObjectType('ProgressArea', { simpleResolvers: true })
export class ProgressAreaType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  level!: string;
}

@ObjectType('ProgressProgramme', { simpleResolvers: true })
export class ProgressProgrammeType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, optional)
  nameEn!: string | null;
}

@ObjectType('ProgressDimensionName', { simpleResolvers: true })
export class DimensionNameType extends ProgressProgrammeType {
  @Field(() => Int)
  position!: number;
}

@ObjectType('ProgressIndicatorName', { simpleResolvers: true })
export class IndicatorNameType extends ProgressProgrammeType {
  @Field(() => String)
  unit!: string;

  @Field(() => String)
  rule!: string;

  @Field(() => Int)
  decimals!: number;

  @Field(() => String)
  timeBasis!: string;

  @Field(() => String)
  subject!: string;

  @Field(() => String, optional)
  source!: string | null;
}

@ObjectType('IndicatorFigures', { simpleResolvers: true })
export class Figures {
  @Field(() => Float, {
    ...optional,
    description: 'Subjects that meet the indicator; empty for a reported figure.',
  })
  numerator!: number | null;

  @Field(() => Float, {
    ...optional,
    description: 'All subjects, those whose fact is unknown included; empty for a count.',
  })
  denominator!: number | null;

  @Field(() => Int, { description: 'Subjects of the denominator whose fact is not recorded.' })
  missing!: number;

  @Field(() => Float, {
    ...optional,
    description: 'numerator ÷ (denominator − missing), in the unit; exact, not rounded.',
  })
  value!: number | null;

  @Field(() => Float, { ...optional, description: 'The value if every missing fact were unmet.' })
  low!: number | null;

  @Field(() => Float, { ...optional, description: 'The value if every missing fact were met.' })
  high!: number | null;

  @Field(() => Float, {
    ...optional,
    description: 'By how much the value fell since the year before (rule REDUCE_BY).',
  })
  change!: number | null;

  @Field(() => Float, optional)
  baseline!: number | null;

  @Field(() => Float, optional)
  target!: number | null;

  @Field(() => Float, { ...optional, description: 'What is asked of this year on the way to the target.' })
  expected!: number | null;

  @Field(() => Float, { ...optional, description: '1 is the whole target; an overshoot stays.' })
  completion!: number | null;

  @Field(() => Float, { ...optional, description: 'Part of the way from the baseline to the target.' })
  progress!: number | null;

  @Field(() => Boolean, optional)
  isMet!: boolean | null;

  @Field(() => CompletionStatusName)
  status!: CompletionStatusName;

  @Field(() => String, { ...optional, description: 'Who reported the figure, where no records exist.' })
  reportedBy!: string | null;

  @Field(() => Boolean, {
    description:
      'There are records, but the figure rests on sensitive facts of fewer than ten people, which the asker may not see one by one.',
  })
  isWithheld!: boolean;
}

@ObjectType('IndicatorProgress', { simpleResolvers: true })
export class IndicatorProgressType extends Figures {
  @Field(() => IndicatorNameType)
  indicator!: IndicatorNameType;
}

@ObjectType('IndicatorYear', { simpleResolvers: true })
export class IndicatorYearType extends Figures {
  @Field(() => Int)
  year!: number;

  @Field(() => [String], {
    description:
      'Codes of the poverty standards by which the area’s annual reviews of the year were judged; none where the indicator does not depend on them.',
  })
  standards!: readonly string[];

  @Field(() => Boolean, {
    description: 'The standard is another than in the years before, so the two cannot be compared directly.',
  })
  startsStandard!: boolean;
}

@ObjectType('DimensionProgress', { simpleResolvers: true })
export class DimensionProgressType {
  @Field(() => DimensionNameType, { ...optional, description: 'Empty for the programme-wide group.' })
  dimension!: DimensionNameType | null;

  @Field(() => Float, {
    ...optional,
    description: 'Weighted mean of the completions, each capped at 1, of indicators with target and data.',
  })
  completion!: number | null;

  @Field(() => Int)
  achieved!: number;

  @Field(() => Int)
  measured!: number;

  @Field(() => Int)
  total!: number;

  @Field(() => [IndicatorProgressType])
  indicators!: IndicatorProgressType[];
}

@ObjectType('Progress', { simpleResolvers: true })
export class ProgressType {
  @Field(() => ProgressAreaType)
  area!: ProgressAreaType;

  @Field(() => ProgressProgrammeType)
  programme!: ProgressProgrammeType;

  @Field(() => Int)
  year!: number;

  @Field(() => [DimensionProgressType])
  dimensions!: DimensionProgressType[];
}

@ObjectType('RowsBehind', {
  simpleResolvers: true,
  description: 'The rows behind a count: the filter of the subject’s own list, and how many it lists.',
})
export class RowsBehindType {
  @Field(() => JsonScalar)
  where!: unknown;

  @Field(() => Int)
  count!: number;

  @Field(() => Int, {
    ...optional,
    description: 'Distinct subjects among the rows, where the indicator counts each once.',
  })
  countDistinct!: number | null;
}

@ObjectType('Explanation', { simpleResolvers: true })
export class ExplanationType {
  @Field(() => MessageType)
  formula!: MessageType;

  @Field(() => String, optional)
  source!: string | null;

  @Field(() => String, { description: 'Key of the resource whose rows are counted.' })
  subject!: string;

  @Field(() => String, optional)
  measuredField!: string | null;

  @Field(() => RowsBehindType)
  numerator!: RowsBehindType;

  @Field(() => RowsBehindType, optional)
  denominator!: RowsBehindType | null;

  @Field(() => RowsBehindType, optional)
  missing!: RowsBehindType | null;
}
