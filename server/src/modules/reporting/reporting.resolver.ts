import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { movePeriod } from './period.service.js';
import { readChanges, readReport, startReport } from './report.service.js';
import {
  MovedPeriodType,
  MovePeriodArgument,
  ReportChangesType,
  ReportNowType,
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
}
