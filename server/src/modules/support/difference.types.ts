import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { JsonScalar } from '../../platform/graphql/scalars.js';

export enum FundingDifferenceName {
  INTEGRATION_NOT_WHOLE = 'INTEGRATION_NOT_WHOLE',
  ALLOCATION_NOT_WHOLE = 'ALLOCATION_NOT_WHOLE',
  SUPPORT_SHARES_DIFFER = 'SUPPORT_SHARES_DIFFER',
  SUPPORT_WITHOUT_SOURCE = 'SUPPORT_WITHOUT_SOURCE',
}

registerEnumType(FundingDifferenceName, {
  name: 'FundingDifferenceKind',
  description: 'What does not add up: integration or allocation shares, or the funding shares of supports.',
});

@ObjectType('FundingDifference', { simpleResolvers: true })
export class FundingDifferenceType {
  @Field(() => FundingDifferenceName)
  kind!: FundingDifferenceName;

  @Field(() => Int, { description: 'How many wholes do not add up.' })
  count!: number;

  @Field(() => String, { description: 'The resource whose rows are to be corrected.' })
  subject!: string;

  @Field(() => JsonScalar, {
    description: 'The filter that lists them, at most the first 300 of those that only their numbers tell.',
  })
  where!: unknown;
}
