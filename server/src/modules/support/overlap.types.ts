import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, VndScalar } from '../../platform/graphql/scalars.js';

@ObjectType('OverlapPair', { simpleResolvers: true, description: 'Two supports that overlap.' })
export class OverlapPairType {
  @Field(() => ID)
  firstId!: string;

  @Field(() => ID)
  secondId!: string;

  @Field(() => DateScalar, { description: 'The first day on which both run.' })
  from!: string;

  @Field(() => DateScalar)
  to!: string;

  @Field(() => Boolean)
  isOtherProgramme!: boolean;

  @Field(() => Boolean, { description: 'Together they are charged to more than one funding source.' })
  isOtherSource!: boolean;

  @Field(() => ID, { nullable: true, description: 'The overlap review in which it was concluded.' })
  reviewId!: string | null;
}

@ObjectType('OverlapKind', { simpleResolvers: true, description: 'Overlaps of one kind of support.' })
export class OverlapKindType {
  @Field(() => ID)
  kindId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  nameEn!: string | null;

  @Field(() => Int)
  groups!: number;

  @Field(() => Int)
  supports!: number;

  @Field(() => Int, { description: 'Groups with a pair that nobody has reviewed.' })
  openGroups!: number;
}

@ObjectType('OverlapGroup', {
  simpleResolvers: true,
  description: 'Supports of one beneficiary and kind that hang together by overlaps.',
})
export class OverlapGroupType {
  @Field(() => [ID], {
    description: 'Their records, as far as the viewer sees them, are in the list of supports.',
  })
  supportIds!: string[];

  @Field(() => ID)
  kindId!: string;

  @Field(() => VndScalar)
  amountVnd!: number | string;

  @Field(() => Boolean)
  isReviewed!: boolean;

  @Field(() => [OverlapPairType])
  pairs!: OverlapPairType[];
}

@ObjectType('SupportOverlaps', {
  simpleResolvers: true,
  description:
    'The same person, or a person and its household, with the same kind of support at the same time, charged to more than one programme or funding source.',
})
export class SupportOverlapsType {
  @Field(() => Int)
  groups!: number;

  @Field(() => Int)
  openGroups!: number;

  @Field(() => Int)
  supports!: number;

  @Field(() => Int)
  pairs!: number;

  @Field(() => [OverlapKindType])
  kinds!: OverlapKindType[];

  @Field(() => [OverlapGroupType], {
    description: 'A page of the groups: what is open first, then the latest.',
  })
  page!: OverlapGroupType[];
}
