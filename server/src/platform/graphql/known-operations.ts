import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Executor, Operation } from './compiled-executor.js';
import type { Context } from './context.js';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];

const mostKnown = 500;
/** Characters of a document. */
const longestKnown = 10_000;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

const keyOf = (query: string, operationName: string | null | undefined): string =>
  `${operationName ?? ''}\n${query}`;

/** A request whose operation is known and whose variables fit. */
interface Ready {
  readonly operation: Operation;
  readonly variables: Record<string, unknown>;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/**
 * Apollo reads, checks and answers every operation at its first coming; from then on it is known by its text and answered without
 * Apollo's pipeline, by the same executor and the same formatting of errors. What is not plain (no known text, variables that
 * do not fit, extensions) always goes to Apollo.
 */
export class KnownOperations {
  readonly #known = new Map<string, Operation>();

  constructor(
    private readonly executor: Executor,
    private readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
  ) {}

  /** Apollo's way to the executor. */
  gateway(schema: GraphQLSchema): Gateway {
    return {
      load: async () => ({
        executor: async ({ document, operation, operationName, request, context }) => {
          const asked = { document, operation, operationName };
          const { coerced, errors } = this.executor.coerce(asked, request.variables ?? {});
          if (errors) return { errors };
          this.#note(keyOf(request.query ?? '', request.operationName), asked);
          return this.executor.execute(asked, coerced, context as Context);
        },
      }),
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    };
  }

  find(body: unknown): Ready | undefined {
    if (!isObject(body)) return undefined;
    const { query, operationName, variables, extensions } = body;
    if (typeof query !== 'string' || !isAbsent(extensions)) return undefined;
    if (!isAbsent(operationName) && typeof operationName !== 'string') return undefined;
    if (!isAbsent(variables) && !isObject(variables)) return undefined;
    const operation = this.#known.get(keyOf(query, operationName));
    if (!operation) return undefined;
    const { coerced } = this.executor.coerce(operation, variables ?? {});
    return coerced && { operation, variables: coerced };
  }

  async answer({ operation, variables }: Ready, context: Context): Promise<Answer> {
    const { errors, data, extensions } = await this.executor.execute(operation, variables, context);
    const formatted = errors?.map((error) => this.#format(error));
    return {
      status: errors && data === undefined ? 400 : 200,
      text: `${JSON.stringify({ errors: formatted, data, extensions })}\n`,
    };
  }

  /** As Apollo hands errors to `formatError`. */
  #format(error: GraphQLError): GraphQLFormattedError {
    const code = error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR';
    return this.formatError({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error);
  }

  #note(key: string, operation: Operation): void {
    if (key.length > longestKnown || this.#known.has(key)) return;
    const [first] = this.#known.keys();
    if (this.#known.size >= mostKnown && first !== undefined) this.#known.delete(first);
    this.#known.set(key, operation);
  }
}
