import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { JsonScalar } from '../../platform/graphql/scalars.js';
import type { Row } from '../../platform/resource/values.js';
import { showFigures } from './show-figures.js';
import { tryDefinition } from './trial.service.js';
import { IndicatorTrialType } from './trial.types.js';

@Resolver()
export class TrialResolver {
  @Query(() => IndicatorTrialType, {
    description:
      'What an indicator would give for an area and a year, before it is saved. `definition`: the fields of a save; with an `id`, what is not given comes from the stored indicator.',
  })
  async tryIndicator(
    @Arg('definition', () => JsonScalar) definition: unknown,
    @Arg('areaId', () => ID) areaId: string,
    @Arg('year', () => Int) year: number,
    @Ctx() context: Context,
  ): Promise<IndicatorTrialType> {
    const given = typeof definition === 'object' && definition !== null ? (definition as Row) : {};
    const viewer = requireViewer(context);
    const { faults, judged, explanation } = await context.database.snapshot((connection) =>
      tryDefinition(connection, viewer, given, Number(areaId), year),
    );
    if (!judged) return { faults, figures: null, explanation };
    const { completion, ...rest } = judged;
    return { faults, figures: showFigures(completion, rest), explanation };
  }
}
