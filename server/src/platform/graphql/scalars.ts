import { GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';

/** A scalar whose values pass as they are: what is wrong with one is an answer of its row (INPUT), not of the whole request. */
const passing = (name: string, description: string): GraphQLScalarType =>
  new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: (value) => value,
    parseLiteral: (node: ValueNode, variables) =>
      node.kind === Kind.INT ? Number(node.value) : valueFromASTUntyped(node, variables),
  });

export const DateScalar = passing('Date', 'A calendar day, YYYY-MM-DD.');
export const PartialDateScalar = passing('PartialDate', 'A day, month or year: YYYY-MM-DD, YYYY-MM or YYYY.');
export const InstantScalar = passing('Instant', 'A moment in UTC, ISO 8601.');
export const VndScalar = passing('Vnd', 'Whole đồng; a sum beyond 2^53 comes as text.');
export const JsonScalar = passing('Json', 'A JSON value.');
