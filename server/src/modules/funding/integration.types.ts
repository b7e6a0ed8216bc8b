import { Field, Float, Int, ObjectType } from 'type-graphql';
import { VndScalar } from '../../platform/graphql/scalars.js';
import { FundingNameType, type ShownVnd } from './funding.types.js';

@ObjectType('IntegrationLine', { simpleResolvers: true })
export class IntegrationLineType {
  @Field(() => FundingNameType, { nullable: true })
  source!: FundingNameType | null;

  @Field(() => Float, { nullable: true, description: 'Empty: the plan does not name the source.' })
  plannedPercent!: number | null;

  @Field(() => VndScalar, { description: 'Allocated, adjusted and carried in.' })
  availableVnd!: ShownVnd;

  @Field(() => VndScalar, {
    description:
      'Disbursed; of a source without a budget here, such as people’s contributions, what it gave.',
  })
  spentVnd!: ShownVnd;

  @Field(() => Float, {
    nullable: true,
    description: 'Percent of what all sources have spent; empty while nothing is spent.',
  })
  actualPercent!: number | null;
}

@ObjectType('IntegrationComparison', {
  simpleResolvers: true,
  description: 'What each source was to pay of a component in an area and year, beside what it paid.',
})
export class IntegrationComparisonType {
  @Field(() => FundingNameType, { nullable: true })
  component!: FundingNameType | null;

  @Field(() => FundingNameType, { nullable: true })
  area!: FundingNameType | null;

  @Field(() => Int)
  year!: number;

  @Field(() => Boolean, { description: 'All shares are agreed.' })
  isAgreed!: boolean;

  @Field(() => [IntegrationLineType])
  lines!: IntegrationLineType[];
}
