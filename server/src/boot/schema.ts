import type { GraphQLSchema } from 'graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { defineTypes } from '../platform/resource/graphql-types.js';
import { CostResolver } from '../platform/resource/cost-resolver.js';
import { resolveOperations, resourceResolvers } from '../platform/resource/graphql-resolvers.js';
import { HistoryResolver } from '../platform/resource/history-resolver.js';
import { moduleResolvers } from './modules.js';

/** The one schema: every resource's derived operations and what the modules add. */
export const makeSchema = async (): Promise<GraphQLSchema> => {
  defineTypes();
  const schema = await buildSchema({
    resolvers: [HistoryResolver, CostResolver, ...moduleResolvers, ...resourceResolvers()] as unknown as [
      typeof HistoryResolver,
    ],
    validate: false,
    // An introspection of all at each start, of about a second; Apollo asserts that the schema is valid.
    skipCheck: true,
  });
  resolveOperations(schema);
  return schema;
};

export const printSorted = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
