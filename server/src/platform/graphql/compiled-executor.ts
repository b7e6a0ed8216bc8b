import type { ApolloServerOptionsWithGateway } from '@apollo/server';
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
import { AppError, accessError } from '../../kernel/errors.js';
import type { Context } from './context.js';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];

/** Runs a compilation with what the document needs of the schema; compiled functions keep the resolvers of that moment. */
export type CompileWith = <Compiled>(document: DocumentNode, compile: () => Compiled) => Compiled;

/** What a request costs, by its real variables; throws when the viewer may not spend so much. */
export type CostOf = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  context: Context,
) => Promise<object>;

const mostErrors = 20;

/** The compiler's errors lack `extensions`, without which Apollo drops them before they are formatted. */
const asGraphqlError = ({ message, path, originalError }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { path, originalError });

const asRefusal = (error: unknown): GraphQLError => {
  if (!(error instanceof AppError)) throw error;
  return new GraphQLError(error.message, { originalError: error });
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

/**
 * Runs operations as compiled functions, made once for each parsed document (Apollo keeps parsed documents in a bounded store).
 * Variables are coerced first by graphql itself: the compiler's own coercion hides its errors.
 */
export const compiledExecutor = (
  schema: GraphQLSchema,
  compileWith: CompileWith,
  costOf: CostOf,
): Gateway => {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | ExecutionResult>>();
  const compiledFor = (
    document: DocumentNode,
    operationName: string | null,
  ): CompiledQuery | ExecutionResult => {
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
  const coerce = (
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): ReturnType<typeof getVariableValues> =>
    getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: mostErrors });
  return {
    load: async () => ({
      executor: async ({ document, operation, operationName, request, context }) => {
        if (!(context as Context).viewer && asksForSchema(document)) return { errors: [signInFirst()] };
        const { coerced, errors } = coerce(operation, request.variables ?? {});
        if (errors) return { errors };
        const query = compiledFor(document, operationName);
        if (!isCompiledQuery(query)) return query;
        if (operation.operation !== OperationTypeNode.QUERY) return run(query, context as Context, coerced);
        const cost = await costOf(document, operation, coerced, context as Context).catch(asRefusal);
        if (cost instanceof GraphQLError) return { errors: [cost] };
        const result = await run(query, context as Context, coerced);
        return { ...result, extensions: { ...result.extensions, cost } };
      },
    }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
};
