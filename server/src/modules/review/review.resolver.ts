import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { parsePlainDate } from '../../kernel/plain-date.js';
import { today } from '../../platform/clock.js';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OutcomeType, showOutcome } from '../../platform/graphql/outcome-types.js';
import { findArea } from '../territory/index.js';
import {
  DeprivationProposalType,
  PrepareReviewListInput,
  RecogniseReviewsInput,
  ReviewDeskType,
  UndoRecognitionInput,
} from './review.types.js';
import { readProposals, readReviewDesk } from './review-desk.service.js';
import { recogniseReviews, undoRecognition } from './recognition.service.js';
import { prepareReviewList } from './review-list.service.js';
import { readUnitFigures } from './unit-figures.store.js';
import { DividedLevelName, UnitFiguresType } from './unit-figures.types.js';

@Resolver()
export class ReviewResolver {
  @Query(() => ReviewDeskType, {
    description: 'How far each hamlet of a unit has come in a review campaign.',
  })
  async reviewDesk(
    @Arg('campaignId', () => ID) campaignId: string,
    @Arg('unitId', () => ID) unitId: string,
    @Ctx() context: Context,
  ): Promise<ReviewDeskType> {
    const { campaign, hamlets } = await readReviewDesk(
      context.database,
      requireViewer(context),
      Number(campaignId),
      Number(unitId),
    );
    return {
      campaignId: String(campaign['id']),
      year: campaign['year'] as number,
      decidedOn: campaign['decidedOn'] as string | null,
      decisionNumber: campaign['decisionNumber'] as string | null,
      hamlets: hamlets.map(({ hamletId, nextReviewId, ...rest }) => ({
        ...rest,
        hamletId: String(hamletId),
        nextReviewId: nextReviewId === null ? null : String(nextReviewId),
      })),
    };
  }

  @Query(() => [DeprivationProposalType], {
    description: 'What recorded facts say about each deprivation of a sheet, and why; the reviewer decides.',
  })
  async deprivationProposals(
    @Arg('reviewId', () => ID) reviewId: string,
    @Ctx() context: Context,
  ): Promise<DeprivationProposalType[]> {
    return [...(await readProposals(context.database, requireViewer(context), Number(reviewId)))];
  }

  @Query(() => [UnitFiguresType], {
    description:
      'Households of an area in a year by the units of a level under the boundaries of a day; each household counts once.',
  })
  async unitFigures(
    @Arg('areaId', () => ID) areaId: string,
    @Arg('level', () => DividedLevelName) level: string,
    @Arg('year', () => Int) year: number,
    @Ctx() context: Context,
    @Arg('boundary', () => DateScalar, {
      nullable: true,
      description: 'The day whose boundaries divide the area; without it today’s.',
    })
    boundary?: string,
  ): Promise<UnitFiguresType[]> {
    const viewer = requireViewer(context);
    const day = boundary ? parsePlainDate(boundary, { vi: 'Địa giới ngày', en: 'Boundary' }) : today();
    const figures = await context.database.snapshot(async (connection) => {
      await findArea(connection, viewer, Number(areaId), day);
      return readUnitFigures(connection, Number(areaId), level, year, day);
    });
    return figures.map(({ unit, ...counts }) => ({
      ...counts,
      unitId: unit && String(unit.id),
      code: unit && unit.code,
      name: unit && unit.name,
    }));
  }

  @Query(() => OutcomeType, { description: 'What making the list would do; nothing is written.' })
  async previewReviewList(
    @Arg('input', () => PrepareReviewListInput) input: PrepareReviewListInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await prepareReviewList(context.database, requireViewer(context), input, true));
  }

  @Mutation(() => OutcomeType, {
    description:
      'Makes the year’s sheets from last year’s list and the new households; standing sheets stay.',
  })
  async prepareReviewList(
    @Arg('input', () => PrepareReviewListInput) input: PrepareReviewListInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await prepareReviewList(context.database, requireViewer(context), input, false));
  }

  @Query(() => OutcomeType, { description: 'What the recognition would do; nothing is written.' })
  async previewRecognition(
    @Arg('input', () => RecogniseReviewsInput) input: RecogniseReviewsInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await recogniseReviews(context.database, requireViewer(context), input, true));
  }

  @Mutation(() => OutcomeType, {
    description:
      'Sets the recognised class of sheets without one, with the decision, the escapes and the reasons.',
  })
  async recogniseReviews(
    @Arg('input', () => RecogniseReviewsInput) input: RecogniseReviewsInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await recogniseReviews(context.database, requireViewer(context), input, false));
  }

  @Query(() => OutcomeType, { description: 'What taking a recognition back would do; nothing is written.' })
  async previewUndoRecognition(
    @Arg('input', () => UndoRecognitionInput) input: UndoRecognitionInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await undoRecognition(context.database, requireViewer(context), input, true));
  }

  @Mutation(() => OutcomeType, {
    description: 'Takes a recognition back with the classes, escapes and decision that it set.',
  })
  async undoRecognition(
    @Arg('input', () => UndoRecognitionInput) input: UndoRecognitionInput,
    @Ctx() context: Context,
  ): Promise<OutcomeType> {
    return showOutcome(await undoRecognition(context.database, requireViewer(context), input, false));
  }
}
