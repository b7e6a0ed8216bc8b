import type { DocumentNode, GraphQLField, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { BREAK, GraphQLObjectType, visit } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Context, requireViewer } from '../graphql/context.js';
import { DeleteArgument, PageArgument, RemovalResultType, RestoreArgument } from '../graphql/shared-types.js';
import { aggregateRows } from './aggregate.js';
import type { AggregateArguments } from './aggregate-arguments.js';
import { aggregateArguments, aggregateResolvers, figureNames } from './aggregate-types.js';
import { typesOf } from './graphql-types.js';
import { findRows, type ListArguments, listRows } from './list.js';
import { type DeleteInput, deleteRows, type RemovalResult } from './remove.js';
import { allResources, inversesOf, type Resource } from './resource.js';
import { type RestoreInput, restoreRows } from './restore.js';
import { type SaveInput, type SaveResult, saveRows } from './save.js';
import { below, requestedFields } from './selection.js';
import type { Row } from './values.js';

type ResolverClass = new () => object;
type Method = (...parts: never[]) => unknown;
type Operation = 'list' | 'get' | 'aggregate' | 'save' | 'delete' | 'restore';

/** The words of a resource's operations: `households`, `household`, `householdAggregate`, `saveHouseholds`, … */
export const operationNames = (resource: Resource): Readonly<Record<Operation, string>> => {
  const plural = resource.plural.charAt(0).toUpperCase() + resource.plural.slice(1);
  return {
    list: resource.plural,
    get: resource.key,
    aggregate: `${resource.key}Aggregate`,
    save: `save${plural}`,
    delete: `delete${plural}`,
    restore: `restore${plural}`,
  };
};

const withRows = async (
  context: Context,
  resource: Resource,
  results: readonly SaveResult[],
  info: GraphQLResolveInfo,
): Promise<unknown> => {
  const viewer = requireViewer(context);
  const wanted = below(below(requestedFields(info), 'results'), 'row');
  const ids = results.map((one) => one.id).filter((id): id is number => id !== null);
  const rows =
    wanted.length === 0
      ? new Map<number, Row>()
      : await findRows(context.database.read, resource, viewer, ids, wanted);
  return {
    results: results.map((one) => ({ ...one, row: one.id === null ? null : (rows.get(one.id) ?? null) })),
  };
};

type Resolve = (root: unknown, given: never, context: Context, info: GraphQLResolveInfo) => unknown;

/** What a resource's derived operations do: a table of contents, each line one call. */
const resolversOf = (resource: Resource): Readonly<Record<Operation, Resolve>> => ({
  list: (_root, given: ListArguments, context, info) =>
    listRows(context.database.read, resource, requireViewer(context), given, requestedFields(info)),
  get: async (_root, { id }: { id: string }, context, info) => {
    const viewer = requireViewer(context);
    const rows = await findRows(context.database.read, resource, viewer, [Number(id)], requestedFields(info));
    return rows.get(Number(id)) ?? null;
  },
  aggregate: (_root, given: AggregateArguments, context, info) =>
    aggregateRows(context, resource, requireViewer(context), given, requestedFields(info)),
  save: async (_root, { input }: { input: SaveInput }, context, info) =>
    withRows(
      context,
      resource,
      await saveRows(context.database, resource, requireViewer(context), input),
      info,
    ),
  delete: (_root, { input }: { input: DeleteInput }, context): Promise<RemovalResult[]> =>
    deleteRows(context.database, resource, requireViewer(context), input),
  restore: (_root, { input }: { input: RestoreInput }, context): Promise<RemovalResult[]> =>
    restoreRows(context.database, resource, requireViewer(context), input),
});

/**
 * Lets the derived operations answer as they are, with plain arguments. What type-graphql puts around a resolver (an instance of
 * a class for every input, a chain of middleware) takes a quarter of the time of a save of 500 rows.
 */
export const resolveOperations = (schema: GraphQLSchema): void => {
  const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  for (const resource of allResources()) {
    const names = operationNames(resource);
    for (const [operation, resolve] of Object.entries(resolversOf(resource))) {
      const field = fields[names[operation as Operation]];
      if (field) field.resolve = resolve as GraphQLField<unknown, Context>['resolve'];
    }
  }
};

/** Declares a resource's derived operations and the lists on its rows; `resolveOperations` makes them work. */
const resolverOf = (resource: Resource): ResolverClass => {
  const types = typesOf(resource);
  const names = operationNames(resource);
  const aggregateTypes = aggregateArguments(types.where, types.aggregate);
  const declared = (): never => {
    throw new Error(`The operations of ${resource.name} have not been resolved`);
  };
  const methods: Record<Operation, Method> = {
    list: declared,
    get: declared,
    aggregate: declared,
    save: declared,
    delete: declared,
    restore: declared,
  };
  const target = class {};
  Object.assign(target.prototype, methods);
  const { prototype } = target;
  const argument = (
    method: string,
    index: number,
    name: string,
    type: () => unknown,
    nullable: boolean,
  ): void => Arg(name, type as () => StringConstructor, { nullable })(prototype, method, index);
  const answer = (method: string, contextAt: number): void => {
    Ctx()(prototype, method, contextAt);
    Info()(prototype, method, contextAt + 1);
  };

  Query(() => types.page, { name: names.list, description: `${resource.label.join(' · ')}: list` })(
    prototype,
    'list',
    {},
  );
  argument('list', 0, 'where', () => types.where, true);
  argument('list', 1, 'orderBy', () => [types.orderBy], true);
  argument('list', 2, 'page', () => PageArgument, true);
  answer('list', 3);

  Query(() => types.object, { name: names.get, nullable: true })(prototype, 'get', {});
  argument('get', 0, 'id', () => ID, false);
  answer('get', 1);

  Query(() => [types.aggregate.group], {
    name: names.aggregate,
    description: `${resource.label.join(' · ')}: counts and measures by group`,
  })(prototype, 'aggregate', {});
  aggregateTypes.forEach(([name, type], index) => argument('aggregate', index, name, type, true));
  answer('aggregate', aggregateTypes.length);

  if (!resource.readOnly) {
    Mutation(() => types.savePayload, { name: names.save })(prototype, 'save', {});
    argument('save', 0, 'input', () => types.saveInput, false);
    answer('save', 1);
    Mutation(() => [RemovalResultType], { name: names.delete })(prototype, 'delete', {});
    argument('delete', 0, 'input', () => DeleteArgument, false);
    answer('delete', 1);
    Mutation(() => [RemovalResultType], { name: names.restore })(prototype, 'restore', {});
    argument('restore', 0, 'input', () => RestoreArgument, false);
    answer('restore', 1);
  }

  for (const inverse of inversesOf(resource).values()) {
    const method = `list_${inverse.name}`;
    Object.assign(prototype, { [method]: (root: Row) => root[inverse.name] ?? [] });
    const inner = typesOf(inverse.resource);
    FieldResolver(() => [inner.object], { name: inverse.name, description: inverse.label.join(' · ') })(
      prototype,
      method,
      {},
    );
    Root()(prototype, method, 0);
    argument(method, 1, 'where', () => inner.where, true);
    argument(method, 2, 'orderBy', () => [inner.orderBy], true);
    argument(method, 3, 'limit', () => Int, true);
  }
  Resolver(() => types.object)(target);
  return target;
};

export const resourceResolvers = (): ResolverClass[] => [
  ...allResources().map(resolverOf),
  ...aggregateResolvers(),
];

type PlannedField = GraphQLField<Row, Context>;

const fieldsNamed = (schema: GraphQLSchema, typeName: string, names: Iterable<string>): PlannedField[] => {
  const type = schema.getType(typeName);
  const fields = type instanceof GraphQLObjectType ? type.getFields() : {};
  return [...names].flatMap((name) => fields[name] ?? []);
};

const byKey =
  (otherwise: unknown) =>
  (row: Row, _arguments: unknown, _context: Context, info: GraphQLResolveInfo): unknown => {
    const [node] = info.fieldNodes;
    return row[node?.alias?.value ?? info.fieldName] ?? otherwise;
  };

/**
 * Lists below a row are read with it (`plan.ts`) and stand in the row under their key of the answer; so do the figures of a group
 * (`aggregate.ts`). Where a document gives none of them an alias, that is the field's name, and the compiled operation reads it as
 * a plain property: no call a row.
 */
export const listResolution = (schema: GraphQLSchema): ListResolution => {
  const lists = allResources().flatMap((one) => fieldsNamed(schema, one.name, inversesOf(one).keys()));
  const figures = allResources().flatMap((one) => fieldsNamed(schema, `${one.name}Aggregate`, figureNames));
  const names = new Set([...lists, ...figures].map((field) => field.name));
  const resolve = (isByKey: boolean): void => {
    for (const field of lists) field.resolve = isByKey ? byKey([]) : undefined;
    for (const field of figures) field.resolve = isByKey ? byKey(null) : undefined;
  };
  resolve(false);
  return {
    compile: (document, compile) => {
      if (!hasAliasOf(document, names)) return compile();
      resolve(true);
      try {
        return compile();
      } finally {
        resolve(false);
      }
    },
  };
};

export interface ListResolution {
  /** Runs a synchronous compilation of a document with the resolvers that its lists need. */
  readonly compile: <Compiled>(document: DocumentNode, compile: () => Compiled) => Compiled;
}

const hasAliasOf = (document: DocumentNode, names: ReadonlySet<string>): boolean => {
  let found = false;
  visit(document, {
    Field: (node) => {
      if (node.alias && names.has(node.name.value)) found = true;
      return found ? BREAK : undefined;
    },
  });
  return found;
};
