import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { OutcomeType, showOutcome } from '../../platform/graphql/outcome-types.js';
import { acceptProposals } from './accept-proposals.service.js';
import { clearReviewList } from './clear-list.service.js';
import { proposeAgain } from './propose-again.service.js';
import { recordReviewSteps } from './record-steps.service.js';
import {
  AcceptProposalsInput,
  CampaignUnitInput,
  ClearReviewListInput,
  RecordReviewStepsInput,
} from './review.types.js';

/** What is done with many sheets or steps of a campaign at once. */
@Resolver()
export class ReviewSheetsResolver {
  @Query(() => OutcomeType, { description: 'What proposing anew would do; nothing is written.' })
  async previewProposeAgain(
    @Arg('input', () => CampaignUnitInput) input: CampaignUnitInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await proposeAgain(context.database, requireViewer(context), input, true));
  }

  @Mutation(() => OutcomeType, {
    description: 'Proposes the deprivations of open sheets anew where the rules have changed since.',
  })
  async proposeAgain(
    @Arg('input', () => CampaignUnitInput) input: CampaignUnitInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await proposeAgain(context.database, requireViewer(context), input, false));
  }

  @Query(() => OutcomeType, { description: 'What accepting the proposals would do; nothing is written.' })
  async previewAcceptProposals(
    @Arg('input', () => AcceptProposalsInput) input: AcceptProposalsInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await acceptProposals(context.database, requireViewer(context), input, true));
  }

  @Mutation(() => OutcomeType, {
    description: 'Decides the empty deprivations of open sheets as the recorded facts propose.',
  })
  async acceptProposals(
    @Arg('input', () => AcceptProposalsInput) input: AcceptProposalsInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await acceptProposals(context.database, requireViewer(context), input, false));
  }

  @Query(() => OutcomeType, { description: 'What clearing the list would do; nothing is written.' })
  async previewClearReviewList(
    @Arg('input', () => ClearReviewListInput) input: ClearReviewListInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await clearReviewList(context.database, requireViewer(context), input, true));
  }

  @Mutation(() => OutcomeType, {
    description: 'Takes sheets off the list on which nothing is recorded yet, or whose household has gone.',
  })
  async clearReviewList(
    @Arg('input', () => ClearReviewListInput) input: ClearReviewListInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await clearReviewList(context.database, requireViewer(context), input, false));
  }

  @Query(() => OutcomeType, { description: 'What recording the step would do; nothing is written.' })
  async previewReviewSteps(
    @Arg('input', () => RecordReviewStepsInput) input: RecordReviewStepsInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await recordReviewSteps(context.database, requireViewer(context), input, true));
  }

  @Mutation(() => OutcomeType, { description: 'Records a step of a campaign for several units at once.' })
  async recordReviewSteps(
    @Arg('input', () => RecordReviewStepsInput) input: RecordReviewStepsInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await recordReviewSteps(context.database, requireViewer(context), input, false));
  }
}
