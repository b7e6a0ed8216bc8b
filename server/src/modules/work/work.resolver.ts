import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { limitError } from '../../kernel/errors.js';
import { parsePlainDate } from '../../kernel/plain-date.js';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { readLabourMarket } from './market.service.js';
import { findMatches } from './match.service.js';
import { JobMatchType, LabourMarketType } from './work.types.js';

const mostMatches = 200;

const idOrNull = (id: string | undefined): number | null => (id === undefined ? null : Number(id));

@Resolver()
export class WorkResolver {
  @Query(() => [JobMatchType], {
    description:
      'The open vacancies that fit who seeks work, or the open job searches that fit a vacancy, best first, with reasons.',
  })
  async jobMatches(
    @Arg('on', () => DateScalar) on: string,
    @Ctx() context: Context,
    @Arg('jobSeekerId', () => ID, { nullable: true }) jobSeekerId?: string,
    @Arg('vacancyId', () => ID, { nullable: true }) vacancyId?: string,
    @Arg('areaId', () => ID, {
      nullable: true,
      description: 'Of a vacancy: only who lives in this area; empty: in the whole area of the viewer.',
    })
    areaId?: string,
    @Arg('limit', () => Int, { defaultValue: 20 }) limit?: number,
  ): Promise<JobMatchType[]> {
    const size = limit ?? 20;
    if (size < 1 || size > mostMatches) throw limitError('LIMIT_PAGE', { size, max: mostMatches });
    const matches = await findMatches(
      context.database.read,
      requireViewer(context),
      { jobSeekerId: idOrNull(jobSeekerId), vacancyId: idOrNull(vacancyId), areaId: idOrNull(areaId) },
      parsePlainDate(on),
      size,
    );
    return matches.map((match) => ({
      points: match.points,
      jobSeekerId: String(match.jobSeekerId),
      vacancyId: String(match.vacancyId),
      reasons: match.reasons as JobMatchType['reasons'],
    }));
  }

  @Query(() => LabourMarketType, {
    description: 'Supply of and demand for work in an area by occupation over years, with a plain forecast.',
  })
  async labourMarket(
    @Arg('areaId', () => ID) areaId: string,
    @Arg('fromYear', () => Int) fromYear: number,
    @Arg('on', () => DateScalar) on: string,
    @Ctx() context: Context,
  ): Promise<LabourMarketType> {
    const viewer = requireViewer(context);
    return (await readLabourMarket(
      context.database.read,
      viewer,
      Number(areaId),
      fromYear,
      parsePlainDate(on),
    )) as LabourMarketType;
  }
}
