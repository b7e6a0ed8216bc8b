import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { MessageType } from '../../platform/graphql/shared-types.js';

enum ListScopeName {
  ALL = 'ALL',
  OTHERS_KEPT = 'OTHERS_KEPT',
  LISTED = 'LISTED',
}
registerEnumType(ListScopeName, {
  name: 'ReviewListScope',
  description:
    'ALL: every household of the hamlet. OTHERS_KEPT: every household, and those neither poor nor near-poor last year with that class proposed. LISTED: last year’s poor and near-poor, and new households.',
});

enum ClearScopeName {
  GONE = 'GONE',
  UNUSED = 'UNUSED',
  UNUSED_AND_NEW = 'UNUSED_AND_NEW',
}
registerEnumType(ClearScopeName, {
  name: 'ClearListScope',
  description:
    'GONE: open sheets of households that have ended or left the area. UNUSED: also sheets with nothing recorded, except those of new households, which are on every list. UNUSED_AND_NEW: these too.',
});

enum ClassSourceName {
  PROPOSED = 'PROPOSED',
  COMPUTED = 'COMPUTED',
}
registerEnumType(ClassSourceName, {
  name: 'ReviewClassSource',
  description:
    'PROPOSED: the proposed class, where there is none the computed one. COMPUTED: the computed class.',
});

@InputType('PrepareReviewListInput')
export class PrepareReviewListInput {
  @Field(() => String, { description: 'Chosen by the client; the same key again changes nothing.' })
  key!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field(() => ID, { description: 'A hamlet, or the whole commune.' })
  unitId!: string;

  @Field(() => ListScopeName, { nullable: true })
  scope?: 'ALL' | 'OTHERS_KEPT' | 'LISTED';
}

@InputType('RecogniseReviewsInput')
export class RecogniseReviewsInput {
  @Field(() => String)
  key!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field(() => ID, { description: 'A hamlet, or the whole commune.' })
  unitId!: string;

  @Field(() => ClassSourceName)
  source!: 'PROPOSED' | 'COMPUTED';

  @Field(() => String)
  decisionNumber!: string;

  @Field(() => DateScalar)
  decidedOn!: string;

  @Field(() => String, { nullable: true })
  decidedBy?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Recognises the finished sheets and leaves the others open.',
  })
  isPartial?: boolean;
}

@InputType('CampaignUnitInput', { description: 'A campaign in a hamlet or the whole commune.' })
export class CampaignUnitInput {
  @Field(() => String)
  key!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field(() => ID, { description: 'A hamlet, or the whole commune.' })
  unitId!: string;
}

@InputType('ClearReviewListInput')
export class ClearReviewListInput extends CampaignUnitInput {
  @Field(() => ClearScopeName)
  scope!: 'GONE' | 'UNUSED' | 'UNUSED_AND_NEW';
}

@InputType('AcceptProposalsInput')
export class AcceptProposalsInput {
  @Field(() => String)
  key!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'One sheet; or else all open ones of a campaign in a unit.',
  })
  reviewId?: string;

  @Field(() => ID, { nullable: true })
  campaignId?: string;

  @Field(() => ID, { nullable: true, description: 'A hamlet, or the whole commune.' })
  unitId?: string;
}

@InputType('RecordReviewStepsInput')
export class RecordReviewStepsInput {
  @Field(() => String)
  key!: string;

  @Field(() => ID)
  campaignId!: string;

  @Field(() => ID)
  ruleId!: string;

  @Field(() => [ID])
  unitIds!: string[];

  @Field(() => DateScalar)
  startedOn!: string;

  @Field(() => DateScalar, { nullable: true })
  endedOn?: string;

  @Field(() => String, { nullable: true })
  document?: string;

  @Field(() => String, { nullable: true })
  place?: string;
}

@InputType('UndoRecognitionInput')
export class UndoRecognitionInput {
  @Field(() => String)
  key!: string;

  @Field(() => ID)
  recognitionId!: string;
}

@ObjectType('HamletReviewProgress', { simpleResolvers: true })
export class HamletProgressType {
  @Field(() => ID)
  hamletId!: string;

  @Field(() => String)
  hamletName!: string;

  @Field(() => Int, { description: 'Households that live there at the end of the campaign.' })
  households!: number;

  @Field(() => Int, { description: 'Sheets made.' })
  listed!: number;

  @Field(() => Int, { description: 'Sheets with a day, a score or a fact.' })
  recorded!: number;

  @Field(() => Int, { description: 'Sheets whose class can be computed.' })
  computed!: number;

  @Field(() => Int, { description: 'Sheets with a deprivation not known yet.' })
  withUnknown!: number;

  @Field(() => Int, { description: 'Recognised otherwise than computed.' })
  differing!: number;

  @Field(() => Int, { description: 'Sheets where the reviewer decided otherwise than the facts propose.' })
  proposalDifferences!: number;

  @Field(() => Int, {
    description: 'Sheets not recognised yet whose proposals are by rules that have changed since.',
  })
  proposedByOldRules!: number;

  @Field(() => Int)
  recognised!: number;

  @Field(() => Int, { description: 'Poor, as recognised, else as proposed, else as computed.' })
  poor!: number;

  @Field(() => Int)
  nearPoor!: number;

  @Field(() => ID, { nullable: true, description: 'The first sheet without a class.' })
  nextReviewId!: string | null;
}

@ObjectType('ReviewDesk', { simpleResolvers: true })
export class ReviewDeskType {
  @Field(() => ID)
  campaignId!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => DateScalar, { nullable: true })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true })
  decisionNumber!: string | null;

  @Field(() => [HamletProgressType])
  hamlets!: HamletProgressType[];
}

@ObjectType('DeprivationProposal', { simpleResolvers: true })
export class DeprivationProposalType {
  @Field(() => String, { description: 'The field of HouseholdReview.' })
  field!: string;

  @Field(() => Boolean, { nullable: true, description: 'Empty: what is recorded does not decide it.' })
  isDeprived!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'What the reviewer decided.' })
  decided!: boolean | null;

  @Field(() => Boolean)
  isDifferent!: boolean;

  @Field(() => MessageType)
  reason!: MessageType;
}
