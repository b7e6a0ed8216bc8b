import { Arg, Ctx, ID, Int, Query, registerEnumType, Resolver } from 'type-graphql';
import { parsePlainDate } from '../../kernel/plain-date.js';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { readDifferences } from './difference.service.js';
import { FundingDifferenceType } from './difference.types.js';
import { readOverlaps } from './overlap.service.js';
import { SupportOverlapsType } from './overlap.types.js';

enum OverlapStateName {
  ALL = 'ALL',
  OPEN = 'OPEN',
  REVIEWED = 'REVIEWED',
}

registerEnumType(OverlapStateName, { name: 'OverlapState' });

@Resolver()
export class SupportResolver {
  @Query(() => SupportOverlapsType, {
    description:
      'Who received the same kind of support twice at one time, from more than one programme or funding source.',
  })
  supportOverlaps(
    @Arg('areaId', () => ID) areaId: string,
    @Arg('from', () => DateScalar) from: string,
    @Arg('to', () => DateScalar) to: string,
    @Ctx() context: Context,
    @Arg('kindId', () => ID, { nullable: true }) kindId?: string,
    @Arg('state', () => OverlapStateName, { defaultValue: OverlapStateName.ALL }) state?: OverlapStateName,
    @Arg('limit', () => Int, { defaultValue: 50 }) limit?: number,
    @Arg('offset', () => Int, { defaultValue: 0 }) offset?: number,
  ): Promise<SupportOverlapsType> {
    return readOverlaps(
      context.database.read,
      requireViewer(context),
      {
        areaId: Number(areaId),
        from: parsePlainDate(from, { vi: 'Từ ngày', en: 'From' }),
        to: parsePlainDate(to, { vi: 'Đến hết ngày', en: 'To' }),
        kindId: kindId === undefined || kindId === null ? null : Number(kindId),
      },
      { state: state ?? 'ALL', limit: limit ?? 50, offset: offset ?? 0 },
    );
  }

  @Query(() => [FundingDifferenceType], {
    description:
      'What does not add up in the money of an area and years: shares that are not whole, supports whose sources are not all recorded.',
  })
  fundingDifferences(
    @Arg('areaId', () => ID) areaId: string,
    @Arg('fromYear', () => Int) fromYear: number,
    @Arg('toYear', () => Int) toYear: number,
    @Ctx() context: Context,
  ): Promise<FundingDifferenceType[]> {
    return readDifferences(context.database.read, requireViewer(context), {
      areaId: Number(areaId),
      fromYear,
      toYear,
    });
  }
}
