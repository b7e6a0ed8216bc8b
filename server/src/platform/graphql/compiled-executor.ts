import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type GraphQLNamedType,
  isSpecifiedScalarType,
  type TypeNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { accessError } from '../../kernel/errors.js';
import type { Context } from './context.js';
import { namedFaults } from './variable-faults.js';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** Runs a compilation with what the document needs of the schema; compiled functions keep the resolvers of that moment. */
export type CompileWith = <Compiled>(document: DocumentNode, compile: () => Compiled) => Compiled;

export interface RequestCost {
  /** As the answer tells it. */
  readonly told: object;
  /** What is worked through beside the rows of the answer, in rows of an aggregate. */
  readonly scanned: number;
}

/** What a request costs, by its real variables; throws when the viewer may not spend so much. */
export type CostOf = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  context: Context,
) => Promise<RequestCost>;

const mostErrors = 20;

/** The compiler's errors lack `extensions`, without which Apollo drops them before they are formatted. */
const asGraphqlError = ({ message, path, originalError }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { path, originalError });

/** A refusal, or a fault that Apollo formats like every other. */
const asRefusal = (error: unknown): GraphQLError => {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
};

const run = async (
  query: CompiledQuery,
  context: Context,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> => {
  const result = await query.query(undefined, context, variables);
  return result.errors ? { ...result, errors: result.errors.map(asGraphqlError) } : result;
};

const asksForSchema = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') found = true;
      return found ? BREAK : undefined;
    },
  });
  return found;
};

const signInFirst = (): GraphQLError => {
  const error = accessError('ACCESS_SIGN_IN', {});
  return new GraphQLError(error.message, { originalError: error, path: ['__schema'] });
};

const anyType = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Json' } } as const;

const innermost = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : innermost(type.type);

/**
 * The document with variables of our own types made passing: their values are coerced before it runs, and the compiler's own
 * code for the coercion of our filters, which refer to one another in circles, takes seconds to make.
 */
const withoutVariableTypes = (document: DocumentNode): DocumentNode =>
  visit(document, {
    VariableDefinition: (node): VariableDefinitionNode =>
      isSpecifiedScalarType({ name: innermost(node.type) } as GraphQLNamedType)
        ? node
        : { kind: node.kind, variable: node.variable, type: anyType },
  });

/** An operation of a parsed and validated document. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
}

type Variables = Record<string, unknown>;

export interface Executor {
  /** The variables as their types have them, or what is wrong with them. */
  readonly coerce: (operation: Operation, variables: Variables) => ReturnType<typeof getVariableValues>;
  /** Runs an operation with coerced variables. Whatever fails stands in the result. */
  readonly execute: (operation: Operation, coerced: Variables, context: Context) => Promise<ExecutionResult>;
}

/**
 * Runs operations as compiled functions, made once for each parsed document (Apollo keeps parsed documents in a bounded store).
 * Variables are coerced first by graphql itself: the compiler's own coercion hides its errors.
 */
export const compiledExecutor = (
  schema: GraphQLSchema,
  compileWith: CompileWith,
  costOf: CostOf,
): Executor => {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | ExecutionResult>>();
  const compiledFor = ({ document, operationName }: Operation): CompiledQuery | ExecutionResult => {
    const byName = compiled.get(document) ?? new Map<string, CompiledQuery | ExecutionResult>();
    compiled.set(document, byName);
    const known = byName.get(operationName ?? '');
    if (known) return known;
    const made = compileWith(document, () =>
      compileQuery(schema, withoutVariableTypes(document), operationName ?? undefined, {
        disablingCapturingStackErrors: true,
      }),
    );
    byName.set(operationName ?? '', made);
    return made;
  };
  const ask = async (
    query: CompiledQuery,
    cost: RequestCost,
    context: Context,
    variables: Variables,
  ): Promise<ExecutionResult> => {
    const { analytics, database, signal, viewer } = context;
    const asking = { rows: cost.scanned, signal, userId: viewer?.userId ?? 0 };
    const asked = performance.now();
    let waitedMs = 0;
    const result = await analytics.savesFirst.ask(asking, () => {
      waitedMs = Math.round(performance.now() - asked);
      if (!analytics.savesFirst.isHeavy(asking)) return run(query, context, variables);
      const beside = { ...database, read: analytics.readBeside(signal) };
      return run(query, { ...context, database: beside }, variables);
    });
    return { ...result, extensions: { ...result.extensions, cost: { ...cost.told, waitedMs } } };
  };
  return {
    coerce({ operation }, variables) {
      const definitions = operation.variableDefinitions ?? [];
      const found = getVariableValues(schema, definitions, variables, { maxErrors: mostErrors });
      return found.errors
        ? { errors: namedFaults(schema, definitions, variables, found.errors, mostErrors) }
        : found;
    },
    async execute(asked, coerced, context) {
      const { document, operation } = asked;
      if (!context.viewer && asksForSchema(document)) return { errors: [signInFirst()] };
      const query = compiledFor(asked);
      if (!isCompiledQuery(query)) return query;
      if (operation.operation !== OperationTypeNode.QUERY)
        return context.analytics.savesFirst.save(() => run(query, context, coerced));
      try {
        return await ask(query, await costOf(document, operation, coerced, context), context, coerced);
      } catch (error) {
        return { errors: [asRefusal(error)] };
      }
    },
  };
};
