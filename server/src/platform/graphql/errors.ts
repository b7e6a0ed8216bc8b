import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { AppError, faultError } from '../../kernel/errors.js';

/** Errors of the request itself, whose text comes from the GraphQL library and names nothing of ours but the schema. */
const requestErrors: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_REQUEST,
]);

const found = (error: unknown): AppError | undefined => {
  const inner = unwrapResolverError(error);
  if (inner instanceof AppError) return inner;
  return inner instanceof GraphQLError && inner.originalError instanceof AppError
    ? inner.originalError
    : undefined;
};

/** Only errors of the catalogue and of the request itself reach the client as they are; all else becomes a fault with an id. */
export const formatError =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const app = found(error);
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    if (app) {
      return {
        ...place,
        message: app.message,
        extensions: {
          code: app.code,
          message: app.texts,
          ...(Object.keys(app.details).length > 0 ? { details: app.details } : {}),
        },
      };
    }
    const code = formatted.extensions?.['code'];
    if (requestErrors.has(code)) return { ...place, message: formatted.message, extensions: { code } };
    const faultId = crypto.randomUUID();
    logger.error({ faultId, err: unwrapResolverError(error) }, 'fault');
    const fault = faultError('FAULT_INTERNAL', { faultId });
    return {
      ...place,
      message: fault.message,
      extensions: { code: fault.code, message: fault.texts, faultId },
    };
  };
