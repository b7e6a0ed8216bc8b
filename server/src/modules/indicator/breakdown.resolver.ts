import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { Label } from '../../platform/resource/field.js';
import { boundaryText, dayOf } from './boundary-argument.js';
import { type BreakdownBy, type BreakdownPart, breakdownsOf, readBreakdown } from './breakdown.service.js';
import {
  breakdownNames,
  BreakdownOptionType,
  type BreakdownPartType,
  BreakdownType,
} from './breakdown.types.js';
import { toDefinition } from './definition.js';
import type { IndicatorNameType } from './indicator.types.js';
import { findIndicator, findProgramme } from './progress.service.js';
import { indicatorOfVersion } from './version.service.js';

const messageOf = ([vi, en]: Label): { vi: string; en: string } => ({ vi, en });

type Shown = Omit<BreakdownPartType, 'keys' | 'label'>;

const showPart = ({ measurement, value, rows }: Omit<BreakdownPart, 'keys' | 'label'>): Shown => ({
  numerator: Number(measurement.numerator),
  denominator: measurement.denominator === null ? null : Number(measurement.denominator),
  missing: Number(measurement.missing),
  value,
  numeratorWhere: rows?.numerator ?? null,
  denominatorWhere: rows?.denominator ?? null,
  missingWhere: rows?.missing ?? null,
});

@Resolver()
export class BreakdownResolver {
  @Query(() => [BreakdownOptionType], { description: 'How an indicator’s figure can be told apart.' })
  async breakdownOptions(
    @Arg('indicatorCode', () => String) indicatorCode: string,
    @Ctx() context: Context,
    @Arg('programmeCode', () => String, { nullable: true }) programmeCode?: string,
    @Arg('versionNumber', () => Int, { nullable: true }) versionNumber?: number,
  ): Promise<BreakdownOptionType[]> {
    requireViewer(context);
    const { read } = context.database;
    const programme = await findProgramme(read, programmeCode ?? null);
    const current = await findIndicator(read, programme, indicatorCode);
    const indicator = await indicatorOfVersion(read, current, versionNumber ?? null);
    return breakdownsOf(toDefinition(indicator, programme)).map(({ by, label }) => ({
      by,
      label: messageOf(label),
    }));
  }

  @Query(() => BreakdownType, {
    description:
      'An indicator of an area and a year by areas below, class, sex, ethnicity and the like, each part with the filters of its rows.',
  })
  async progressBreakdown(
    @Arg('areaId', () => ID) areaId: string,
    @Arg('year', () => Int) year: number,
    @Arg('indicatorCode', () => String) indicatorCode: string,
    @Arg('by', () => breakdownNames) by: BreakdownBy,
    @Ctx() context: Context,
    @Arg('programmeCode', () => String, { nullable: true }) programmeCode?: string,
    @Arg('versionNumber', () => Int, { nullable: true }) versionNumber?: number,
    @Arg('boundary', () => DateScalar, { nullable: true, description: boundaryText }) boundary?: string,
  ): Promise<BreakdownType> {
    const viewer = requireViewer(context);
    const { indicator, whole, parts, isProtected, submittedAt } = await context.database.snapshot(
      (connection) =>
        readBreakdown(connection, viewer, {
          areaId: Number(areaId),
          year,
          indicatorCode,
          by,
          programmeCode: programmeCode ?? null,
          versionNumber: versionNumber ?? null,
          boundary: dayOf(boundary),
        }),
    );
    return {
      indicator: { ...indicator, id: String(indicator['id']) } as unknown as IndicatorNameType,
      by,
      whole: whole && showPart(whole),
      parts: parts.map((part) => ({
        ...showPart(part),
        keys: [...part.keys],
        label: messageOf(part.label),
      })),
      isProtected,
      submittedAt,
    };
  }
}
