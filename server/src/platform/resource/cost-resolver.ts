import {
  type DocumentNode,
  getVariableValues,
  type GraphQLResolveInfo,
  Kind,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { Arg, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { inputError } from '../../kernel/errors.js';
import { column, name, sql } from '../database/sql.js';
import type { CostOf } from '../graphql/compiled-executor.js';
import { type Context, requireViewer } from '../graphql/context.js';
import { limitDocument } from '../graphql/limits.js';
import { JsonScalar } from '../graphql/scalars.js';
import { placeOf } from './access.js';
import { type Cost, estimateCost, type Operation, requireAffordable, type Stored } from './cost.js';
import { operationNames } from './graphql-resolvers.js';
import { allResources } from './resource.js';
import { requestedRoots } from './selection.js';

const operations = (): ReadonlyMap<string, Operation> =>
  new Map(
    allResources().flatMap((resource): [string, Operation][] => {
      const names = operationNames(resource);
      return (['list', 'get', 'aggregate'] as const).map((kind) => [names[kind], { kind, resource }]);
    }),
  );

const storedOf = ({ analytics, database }: Context): Stored => ({
  rowsOf: (table) => analytics.rowsOf(table),
  shareOf: (areaId) => analytics.shareOf(areaId),
  async unitOf(resource, id) {
    if (!Number.isSafeInteger(id)) return undefined;
    const { joins, unit } = placeOf(resource, 'r');
    const [found] = await database.estimates.arrays(
      sql`select ${unit} from ${name(resource.table)} as r${joins} where ${column('r', 'id')} = ${id}`,
    );
    return found?.[0] ? Number(found[0]) : undefined;
  },
});

/** The cost of every request, refused when it is more than the viewer's role may spend. */
export const costOf = (): CostOf => {
  const known = operations();
  return async (document, operation, variables, context) => {
    const roots = requestedRoots(document, operation, variables);
    const cost = await estimateCost(known, context.viewer, roots, storedOf(context));
    requireAffordable(cost);
    const { scanned, ...told } = cost;
    return { told, scanned };
  };
};

@ObjectType('FieldCost', { simpleResolvers: true })
class FieldCostType {
  @Field(() => String, { description: 'The field’s name in the answer.' })
  field!: string;

  @Field(() => JsonScalar, { description: 'Rows of the database that it visits, by the estimate.' })
  rows!: number;
}

@ObjectType('Cost', { simpleResolvers: true, description: 'What a request costs, before it runs.' })
class CostType {
  @Field(() => Int, { description: 'Thousands of rows visited.' })
  points!: number;

  @Field(() => Int, { description: 'What your role may spend on one request.' })
  limit!: number;

  @Field(() => [FieldCostType])
  fields!: readonly FieldCostType[];
}

@ObjectType('CopiedTable', { simpleResolvers: true })
class CopiedTableType {
  @Field(() => String)
  name!: string;

  @Field(() => Int)
  rows!: number;
}

@ObjectType('AnalyticsAnswers', {
  simpleResolvers: true,
  description: 'How many aggregates this server answered in which way since its start.',
})
class AnalyticsAnswersType {
  @Field(() => Int, { description: 'Few rows, at once.' })
  onTheSpot!: number;

  @Field(() => Int, { description: 'By the columnar copy.' })
  byCopy!: number;

  @Field(() => Int, { description: 'From the stored rows, beside the request loop.' })
  beside!: number;
}

@ObjectType('QuestionDoors', { simpleResolvers: true })
class QuestionDoorsType {
  @Field(() => Int, { description: 'Requests that are being answered.' })
  inside!: number;

  @Field(() => Int, { description: 'Requests that wait to be let in, users in turn.' })
  waiting!: number;
}

@ObjectType('QuestionOrder', {
  simpleResolvers: true,
  description:
    'Saves go first: costly questions are let in a few at a time, and not while a save is under way.',
})
class QuestionOrderType {
  @Field(() => Int, { description: 'Saves under way.' })
  saves!: number;

  @Field(() => QuestionDoorsType, { description: 'Questions of a few milliseconds.' })
  quick!: QuestionDoorsType;

  @Field(() => QuestionDoorsType, { description: 'Questions answered beside the request loop.' })
  heavy!: QuestionDoorsType;
}

@ObjectType('AnalyticsState', {
  simpleResolvers: true,
  description: 'How questions over many rows are answered just now.',
})
class AnalyticsStateType {
  @Field(() => String, { description: 'The setting ANALYTICS: auto, on or off.' })
  mode!: string;

  @Field(() => String, {
    description: 'Of the columnar copy: IDLE, LOADING, READY or RESTING after a failure.',
  })
  phase!: string;

  @Field(() => String, { nullable: true, description: 'Why it rests.' })
  reason!: string | null;

  @Field(() => AnalyticsAnswersType)
  answers!: AnalyticsAnswersType;

  @Field(() => QuestionOrderType, { description: 'Who is let in just now.' })
  order!: QuestionOrderType;

  @Field(() => [CopiedTableType], { description: 'Tables that are held, current to each question.' })
  tables!: readonly CopiedTableType[];

  @Field(() => JsonScalar, { nullable: true })
  memoryBytes!: number | null;
}

const parseQuery = (text: string): DocumentNode => {
  try {
    return parse(text, { maxTokens: 20_000 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw inputError('INPUT_BAD_FILTER', { field: 'query', reason });
  }
};

@Resolver()
export class CostResolver {
  @Query(() => CostType, { description: 'The cost of a query with its variables, without running it.' })
  async estimate(
    @Arg('query', () => String) query: string,
    @Arg('variables', () => JsonScalar, { nullable: true }) variables: unknown,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<Cost> {
    const viewer = requireViewer(context);
    const document = parseQuery(query);
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    const faults = validate(schema, document, [...specifiedRules, limitDocument]);
    const given = (variables ?? {}) as Record<string, unknown>;
    const { coerced, errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], given);
    const fault = [...faults, ...(errors ?? [])][0];
    if (!operation || !coerced || fault)
      throw inputError('INPUT_BAD_FILTER', { field: 'query', reason: fault?.message ?? 'query' });
    return estimateCost(
      operations(),
      viewer,
      requestedRoots(document, operation, coerced),
      storedOf(context),
    );
  }

  @Query(() => AnalyticsStateType)
  async analyticsState(@Ctx() context: Context): Promise<AnalyticsStateType> {
    requireViewer(context);
    const { mode, phase, reason, answers, order, state } = await context.analytics.describe();
    return {
      mode,
      phase,
      reason,
      answers,
      order,
      tables: state?.tables ?? [],
      memoryBytes: state?.memoryBytes ?? null,
    };
  }
}
