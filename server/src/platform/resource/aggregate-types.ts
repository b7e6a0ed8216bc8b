import {
  Field as GraphqlField,
  FieldResolver,
  Float,
  ID,
  Int,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
  Arg,
} from 'type-graphql';
import { DateScalar, VndScalar } from '../graphql/scalars.js';
import { SortDirection } from '../graphql/shared-types.js';
import type { Field } from './field.js';
import { type Class, define, inputClass, makeEnum, objectClass, typeOf } from './graphql-define.js';
import { type GroupKey, groupKeys } from './group-keys.js';
import { fieldsOf, type MeasureKind, measureKinds } from './measures.js';
import type { Resource } from './resource.js';
import type { Row } from './values.js';

const measureNames = Object.fromEntries(
  measureKinds.map((kind) => [kind.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), kind]),
);

registerEnumType(measureNames, { name: 'GroupMeasure', description: 'A figure of a group.' });

@ObjectType('UnitGroup', { simpleResolvers: true, description: 'The unit in which the rows of a group lie.' })
class UnitGroupType {
  @GraphqlField(() => ID)
  id!: number;

  @GraphqlField(() => String)
  code!: string;

  @GraphqlField(() => String)
  name!: string;
}

@ObjectType('NumberBand', {
  simpleResolvers: true,
  description: 'An interval: `from` belongs to it, `to` does not; empty where it has no end.',
})
class NumberBandType {
  @GraphqlField(() => Float, { nullable: true })
  from!: number | null;

  @GraphqlField(() => Float, { nullable: true })
  to!: number | null;
}

/** The GraphQL types of a resource's aggregates. */
export interface AggregateTypes {
  readonly group: Class;
  readonly key: object;
  /** Empty where the resource has no number. */
  readonly bands: Class | undefined;
  readonly having: Class;
  readonly orderBy: Class;
}

const numbersOf = (resource: Resource): Field[] =>
  resource.fields.filter((field) => groupKeys(resource).has(`${field.name}_band`));

export const makeAggregateTypes = (resource: Resource): AggregateTypes => ({
  group: objectClass(`${resource.name}Aggregate`, 'Rows with equal values in the keys of their grouping.'),
  key: makeEnum(`${resource.name}GroupField`, [...groupKeys(resource).keys()]),
  bands:
    numbersOf(resource).length > 0
      ? inputClass(`${resource.name}Bands`, 'Intervals of a number, for the key `<field>_band`.')
      : undefined,
  having: inputClass(`${resource.name}Having`, 'Only groups whose figure passes; several tests all hold.'),
  orderBy: inputClass(`${resource.name}GroupOrder`, 'By a key of the grouping, or by a figure.'),
});

const keyType = (key: GroupKey): unknown => {
  switch (key.kind) {
    case 'field':
      return typeOf(key.field);
    case 'unit':
      return UnitGroupType;
    case 'band':
      return NumberBandType;
    case 'year':
      return Int;
    default:
      return String;
  }
};

const keyWords: Readonly<Record<string, string>> = {
  quarter: 'As 2024-Q3.',
  month: 'As 2024-07.',
  band: 'Give the intervals in `bands`.',
  unit: 'Under the boundaries of the day `boundary`.',
};

const sumType = (field: Field): unknown => (field.type === 'money' ? VndScalar : Float);

const figureTypes: Readonly<
  Record<Exclude<MeasureKind, 'count'>, readonly [string, (field: Field) => unknown]>
> = {
  countKnown: ['CountKnown', () => Int],
  countDistinct: ['CountDistinct', () => Int],
  sum: ['Sum', sumType],
  avg: ['Average', () => Float],
  min: ['Minimum', typeOf],
  max: ['Maximum', typeOf],
};

const figuresClass = (resource: Resource, kind: Exclude<MeasureKind, 'count'>): Class | undefined => {
  const [suffix, type] = figureTypes[kind];
  const fields = fieldsOf(resource, kind);
  if (fields.length === 0) return undefined;
  const target = objectClass(`${resource.name}${suffix}`);
  for (const field of fields) {
    const fieldType = type(field);
    define(target, field.name, () => fieldType);
  }
  return target;
};

type Argument = readonly [name: string, type: () => unknown];

/** A figure that takes arguments, so that one document may ask for it several times under aliases. */
const figure = (
  resolver: Class,
  name: string,
  type: () => unknown,
  {
    isPromised = false,
    argument,
    description,
  }: { isPromised?: boolean; argument: Argument; description: string },
): void => {
  const prototype = resolver.prototype as object;
  const method = `figure_${name}`;
  Object.assign(prototype, { [method]: (root: Row) => root[name] ?? null });
  FieldResolver(type as () => StringConstructor, { name, description, nullable: !isPromised })(
    prototype,
    method,
    {},
  );
  Root()(prototype, method, 0);
  Arg(argument[0], argument[1] as () => StringConstructor, { nullable: true })(prototype, method, 1);
};

/** What a figure of a group is called in the API; each takes arguments. */
export const figureNames = [...measureKinds, 'rate', 'share'] as const;

const figureResolvers: Class[] = [];

export const aggregateResolvers = (): readonly Class[] => figureResolvers;

export const fillAggregate = (resource: Resource, types: AggregateTypes, where: Class): void => {
  const { group, key, bands, having, orderBy } = types;
  define(group, 'grouping', () => Int, {
    nullable: false,
    description: 'To which of `groupings` the group belongs, from 0.',
  });
  define(group, 'cursor', () => String, { description: 'Give it as `after` to go on behind this group.' });
  for (const one of groupKeys(resource).values()) {
    const type = keyType(one);
    const description = keyWords[one.kind];
    define(group, one.name, () => type, description === undefined ? {} : { description });
  }
  const resolver = class {};
  const byWhere: Argument = ['where', () => where];
  figure(resolver, 'count', () => Int, {
    isPromised: true,
    argument: byWhere,
    description: 'Rows of the group, or those of them that pass a filter.',
  });
  figure(resolver, 'rate', () => Float, {
    argument: byWhere,
    description: 'Rows that pass the filter, as a share of the rows of the group.',
  });
  figure(resolver, 'share', () => Float, {
    argument: ['within', () => [key]],
    description:
      'Rows of the group, as a share of all rows of the grouping, or of those that agree in `within`.',
  });
  for (const kind of measureKinds) {
    if (kind === 'count') continue;
    const type = figuresClass(resource, kind);
    if (type)
      figure(resolver, kind, () => type, {
        argument: byWhere,
        description: 'Over the rows of the group, or those of them that pass a filter.',
      });
  }
  Resolver(() => group)(resolver);
  figureResolvers.push(resolver);

  const measured = makeEnum(
    `${resource.name}MeasuredField`,
    fieldsOf(resource, 'countKnown').map((field) => field.name),
  );
  if (bands) {
    const numberNames = makeEnum(
      `${resource.name}NumberField`,
      numbersOf(resource).map((field) => field.name),
    );
    define(bands, 'field', () => numberNames, { nullable: false });
    define(bands, 'from', () => [Float], {
      nullable: false,
      description: 'Where each interval begins, rising; what lies below the first is an interval too.',
    });
  }
  for (const target of [having, orderBy]) {
    define(target, 'measure', () => measureNames, { nullable: target === orderBy });
    define(target, 'field', () => measured);
    define(target, 'where', () => where);
  }
  for (const test of ['gt', 'gte', 'lt', 'lte', 'eq']) define(having, test, () => Float);
  define(orderBy, 'key', () => key);
  define(orderBy, 'direction', () => SortDirection);
};

/** The arguments of an aggregate in their order. */
export const aggregateArguments = (where: Class, types: AggregateTypes): readonly Argument[] => [
  ['where', () => where],
  ['groupBy', () => [types.key]],
  ['groupings', () => [[types.key]]],
  ...(types.bands ? [['bands', () => [types.bands]] as const] : []),
  ['boundary', () => DateScalar],
  ['having', () => [types.having]],
  ['orderBy', () => [types.orderBy]],
  ['limit', () => Int],
  ['offset', () => Int],
  ['after', () => String],
];
