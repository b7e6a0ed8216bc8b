import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import type { FigureKind } from './changes.rules.js';
import { movePeriod } from './period.service.js';
import { getSubmitted, readChanges } from './changes.service.js';
import { verifySnapshot } from './recompute.service.js';
import { readRecordsBehind } from './records-behind.service.js';
import { readReport, startReport } from './report.service.js';
import {
  FigureKindName,
  MovedPeriodType,
  MovePeriodArgument,
  RecordsBehindType,
  ReportChangesType,
  ReportNowType,
  ReportRecomputedType,
  StartReportArgument,
} from './reporting.types.js';

@Resolver()
export class ReportingResolver {
  @Mutation(() => MovedPeriodType, {
    description:
      'Submits (which freezes its reports), returns, approves, locks or reopens a reporting period; each by those in charge.',
  })
  movePeriod(
    @Arg('input', () => MovePeriodArgument) input: MovePeriodArgument,
    @Ctx() context: Context,
  ): Promise<MovedPeriodType> {
    return movePeriod(context.database, requireViewer(context), input);
  }

  @Mutation(() => ID, { description: 'Begins a report of an open period with the sections of its outline.' })
  startReport(
    @Arg('input', () => StartReportArgument) { key, periodId }: StartReportArgument,
    @Ctx() context: Context,
  ): Promise<string> {
    return startReport(context.database, requireViewer(context), key, Number(periodId));
  }

  @Query(() => ReportNowType)
  reportNow(@Arg('reportId', () => ID) reportId: string, @Ctx() context: Context): Promise<ReportNowType> {
    return readReport(context.database.read, requireViewer(context), Number(reportId));
  }

  @Query(() => ReportChangesType, {
    nullable: true,
    description: 'What was submitted and what changed since; null before the first submission.',
  })
  async reportChanges(
    @Arg('reportId', () => ID) reportId: string,
    @Ctx() context: Context,
  ): Promise<ReportChangesType | null> {
    const found = await readChanges(context.database.read, requireViewer(context), Number(reportId));
    return found as ReportChangesType | null;
  }

  @Query(() => RecordsBehindType, {
    description:
      'The records behind what became of a figure since its report was submitted, and who wrote what.',
  })
  async recordsBehindChange(
    @Arg('reportId', () => ID) reportId: string,
    @Arg('kind', () => FigureKindName) kind: FigureKind,
    @Arg('code', () => String, { description: 'The code of the change.' }) code: string,
    @Ctx() context: Context,
  ): Promise<RecordsBehindType> {
    const viewer = requireViewer(context);
    return (await readRecordsBehind(
      context.database,
      viewer,
      Number(reportId),
      kind,
      code,
    )) as RecordsBehindType;
  }

  @Query(() => ReportRecomputedType, {
    description:
      'Counts the figures of the last submission again from the records as the history says they stood then.',
  })
  async recomputeReport(
    @Arg('reportId', () => ID) reportId: string,
    @Ctx() context: Context,
  ): Promise<ReportRecomputedType> {
    const viewer = requireViewer(context);
    const { snapshot } = await getSubmitted(context.database.read, viewer, Number(reportId));
    return (await verifySnapshot(context.database, snapshot)) as unknown as ReportRecomputedType;
  }
}
