import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum MatchFactName {
  OCCUPATION = 'OCCUPATION',
  PLACE = 'PLACE',
  SKILLS = 'SKILLS',
  QUALIFICATION = 'QUALIFICATION',
  WAGE = 'WAGE',
}

registerEnumType(MatchFactName, { name: 'MatchFact' });

const optional = { nullable: true } as const;

@ObjectType('MatchReason', { simpleResolvers: true })
export class MatchReasonType {
  @Field(() => MatchFactName)
  fact!: MatchFactName;

  @Field(() => Int)
  points!: number;

  @Field(() => Int)
  most!: number;

  @Field(() => Boolean, { ...optional, description: 'Empty: one side does not say.' })
  isMet!: boolean | null;
}

@ObjectType('JobMatch', { simpleResolvers: true })
export class JobMatchType {
  @Field(() => ID)
  jobSeekerId!: string;

  @Field(() => ID)
  vacancyId!: string;

  @Field(() => Int, { description: '0 to 100: the sum of the reasons’ points.' })
  points!: number;

  @Field(() => [MatchReasonType])
  reasons!: MatchReasonType[];
}

@ObjectType('LabourForecast', {
  simpleResolvers: true,
  description:
    'The mean of the last three years, with the mean absolute error of that method on the years before.',
})
export class LabourForecastType {
  @Field(() => Int)
  year!: number;

  @Field(() => Float)
  value!: number;

  @Field(() => Float, optional)
  error!: number | null;

  @Field(() => Int, { description: 'Years of the past on which the error was tried.' })
  triedOn!: number;
}

@ObjectType('LabourMarketYear', { simpleResolvers: true })
export class LabourMarketYearType {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { description: 'Job searches registered in the year.' })
  registered!: number;

  @Field(() => Int, { description: 'Openings posted in the year.' })
  openings!: number;

  @Field(() => Int)
  placed!: number;
}

@ObjectType('LabourMarketPart', { simpleResolvers: true })
export class LabourMarketPartType {
  @Field(() => String)
  key!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('LabourMarketOccupation', { simpleResolvers: true })
export class LabourMarketOccupationType {
  @Field(() => String, { ...optional, description: 'Empty: the occupation is not recorded.' })
  occupation!: string | null;

  @Field(() => Int)
  seekersOpen!: number;

  @Field(() => Int)
  openingsOpen!: number;

  @Field(() => [LabourMarketYearType])
  years!: LabourMarketYearType[];

  @Field(() => LabourForecastType, optional)
  registeredNext!: LabourForecastType | null;

  @Field(() => LabourForecastType, optional)
  openingsNext!: LabourForecastType | null;

  @Field(() => [LabourMarketPartType], {
    ...optional,
    description: 'Who seeks this work now, by sex; empty where groups are too small for the viewer.',
  })
  bySex!: LabourMarketPartType[] | null;

  @Field(() => [LabourMarketPartType], optional)
  byAge!: LabourMarketPartType[] | null;
}

@ObjectType('LabourMarket', { simpleResolvers: true })
export class LabourMarketType {
  @Field(() => [LabourMarketOccupationType])
  occupations!: LabourMarketOccupationType[];

  @Field(() => [LabourMarketPartType], {
    ...optional,
    description: 'Who seeks work now, by sex; empty where groups are too small for the viewer.',
  })
  bySex!: LabourMarketPartType[] | null;

  @Field(() => [LabourMarketPartType], optional)
  byAge!: LabourMarketPartType[] | null;
}
