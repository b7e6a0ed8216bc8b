import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { Row } from '../../platform/resource/values.js';
import { boundaryText, dayOf } from './boundary-argument.js';
import { explainFigure } from './explain.service.js';
import { ChosenVersionInput, ExplanationType, IndicatorYearType, ProgressType } from './indicator.types.js';
import { readProgress } from './progress.service.js';
import { readMarkedSeries } from './series.service.js';
import { showFigures } from './show-figures.js';

const versionText = 'Counts by this version of the definition instead of the one in force.';

const named = <Shown>(row: Row): Shown => ({ ...row, id: String(row['id']) }) as Shown;

@Resolver()
export class IndicatorResolver {
  @Query(() => ProgressType, {
    description:
      'How far a programme has come in an area and a year: every indicator by dimension, from the records as they are now.',
  })
  async progress(
    @Arg('areaId', () => ID) areaId: string,
    @Arg('year', () => Int) year: number,
    @Ctx() context: Context,
    @Arg('programmeCode', () => String, { nullable: true }) programmeCode?: string,
    @Arg('boundary', () => DateScalar, { nullable: true, description: boundaryText }) boundary?: string,
    @Arg('versions', () => [ChosenVersionInput], {
      nullable: true,
      description:
        'Indicators to be counted by these versions of their definitions instead of the ones in force.',
    })
    versions?: ChosenVersionInput[],
  ): Promise<ProgressType> {
    const viewer = requireViewer(context);
    const progress = await context.database.snapshot((connection) =>
      readProgress(connection, viewer, Number(areaId), year, programmeCode ?? null, {
        boundary: dayOf(boundary),
        versions: versions ?? [],
      }),
    );
    return {
      area: named(progress.area),
      programme: named(progress.programme),
      year,
      dimensions: progress.dimensions.map(({ dimension, indicators, ...rest }) => ({
        ...rest,
        dimension: dimension && named(dimension),
        indicators: indicators.map(
          ({
            indicator,
            definition: _definition,
            measurement,
            baseline,
            target,
            reportedBy,
            ...completion
          }) => ({
            ...showFigures(completion, { measurement, baseline, target, reportedBy }),
            indicator: named(indicator),
          }),
        ),
      })),
    };
  }

  @Query(() => [IndicatorYearType], {
    description: 'One indicator of an area, year by year, with the break where the poverty standard changes.',
  })
  async progressSeries(
    @Arg('areaId', () => ID) areaId: string,
    @Arg('indicatorCode', () => String) indicatorCode: string,
    @Arg('fromYear', () => Int) fromYear: number,
    @Arg('toYear', () => Int) toYear: number,
    @Ctx() context: Context,
    @Arg('programmeCode', () => String, { nullable: true }) programmeCode?: string,
    @Arg('boundary', () => DateScalar, { nullable: true, description: boundaryText }) boundary?: string,
    @Arg('versionNumber', () => Int, { nullable: true, description: versionText }) versionNumber?: number,
  ): Promise<IndicatorYearType[]> {
    const viewer = requireViewer(context);
    const years = await context.database.snapshot((connection) =>
      readMarkedSeries(
        connection,
        viewer,
        Number(areaId),
        indicatorCode,
        fromYear,
        toYear,
        programmeCode ?? null,
        dayOf(boundary),
        versionNumber ?? null,
      ),
    );
    return years.map(({ year, standards, startsStandard, completion, ...judged }) => ({
      ...showFigures(completion, judged),
      year,
      standards,
      startsStandard,
    }));
  }

  @Query(() => ExplanationType, {
    description: 'What a figure is made of: formula, source, and the filters that list the rows behind it.',
  })
  explain(
    @Arg('indicatorCode', () => String) indicatorCode: string,
    @Arg('areaId', () => ID) areaId: string,
    @Arg('year', () => Int) year: number,
    @Ctx() context: Context,
    @Arg('programmeCode', () => String, { nullable: true }) programmeCode?: string,
    @Arg('versionNumber', () => Int, { nullable: true, description: versionText }) versionNumber?: number,
    @Arg('boundary', () => DateScalar, { nullable: true, description: boundaryText }) boundary?: string,
  ): Promise<ExplanationType> {
    const viewer = requireViewer(context);
    return context.database.snapshot((connection) =>
      explainFigure(
        connection,
        viewer,
        indicatorCode,
        Number(areaId),
        year,
        programmeCode ?? null,
        versionNumber ?? null,
        dayOf(boundary),
      ),
    );
  }
}
