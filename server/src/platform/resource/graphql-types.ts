import type { GraphQLScalarType } from 'graphql';
import { Float, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../graphql/scalars.js';
import { CellConflictType, SaveStatusName, SortDirection, ViolationType } from '../graphql/shared-types.js';
import { type AggregateTypes, fillAggregate, makeAggregateTypes } from './aggregate-types.js';
import { isPlaced } from './access.js';
import type { Field } from './field.js';
import {
  type Class,
  define,
  inputClass,
  makeEnum,
  namedClass,
  objectClass,
  typeOf,
} from './graphql-define.js';
import { allResources, inversesOf, type Resource, referenced } from './resource.js';

/** The GraphQL types of one resource. */
export interface ResourceTypes {
  readonly object: Class;
  readonly where: Class;
  readonly orderBy: Class;
  readonly page: Class;
  readonly saveInput: Class;
  readonly savePayload: Class;
  readonly aggregate: AggregateTypes;
}

const isText = (field: Field): boolean =>
  ['text', 'longText', 'code', 'personName', 'partialDate'].includes(field.type);
const isOrdered = (field: Field): boolean =>
  !['choice', 'yesNo', 'json', 'reference'].includes(field.type) && field.name !== 'id';

const filters = new Map<string, Class>();

/** `TextFilter`, `DateFilter`, `HouseholdClassFilter`, …: the comparisons that a field's type allows. */
const filterOf = (field: Field): Class => {
  const type = typeOf(field);
  const scalar =
    type === ID
      ? 'Id'
      : type === String
        ? 'Text'
        : type === Boolean
          ? 'YesNo'
          : type === Int
            ? 'Int'
            : type === Float
              ? 'Float'
              : undefined;
  const base = scalar ?? (field.choices ? field.choices.name : (type as GraphQLScalarType).name);
  const name = `${base}Filter`;
  const known = filters.get(name);
  if (known) return known;
  const made = namedClass(name);
  InputType(name)(made);
  const of = (): unknown => type;
  const listOf = (): unknown => [type];
  define(made, 'isNull', () => Boolean);
  if (field.type !== 'json') {
    define(made, 'eq', of);
    define(made, 'ne', of, { description: 'Known and different.' });
    define(made, 'in', listOf);
    define(made, 'notIn', listOf);
  }
  if (isOrdered(field)) for (const test of ['gt', 'gte', 'lt', 'lte']) define(made, test, of);
  if (isText(field)) for (const test of ['contains', 'startsWith']) define(made, test, () => String);
  filters.set(name, made);
  return made;
};

const visible = (resource: Resource): Field[] => resource.fields.filter((field) => !field.hidden);

const describe = (field: Field): string =>
  [field.label.join(' · '), field.help?.join(' · ')].filter(Boolean).join('. ');

/** A field about a person may come empty to a viewer who may not see it, so the API never promises it. */
const isPromised = (field: Field): boolean =>
  field.required === true && (field.personal ?? 'NONE') === 'NONE';

const made = new Map<Resource, ResourceTypes>();

/** Registers the GraphQL types of every resource; references between them are resolved when the schema is built. */
export const defineTypes = (): ReadonlyMap<Resource, ResourceTypes> => {
  if (made.size > 0) return made;
  for (const resource of allResources()) made.set(resource, emptyTypes(resource));
  for (const resource of allResources()) fill(resource, typesOf(resource));
  return made;
};

export const typesOf = (resource: Resource): ResourceTypes => {
  const types = made.get(resource);
  if (!types) throw new Error(`The types of ${resource.name} are not defined yet`);
  return types;
};

const emptyTypes = (resource: Resource): ResourceTypes => ({
  object: objectClass(resource.name, resource.label.join(' · ')),
  where: inputClass(
    `${resource.name}Where`,
    'Several conditions all hold; `or`, `and`, `not` join groups. An unknown value matches no comparison.',
  ),
  orderBy: inputClass(`${resource.name}OrderBy`),
  page: objectClass(`${resource.name}Page`),
  saveInput: inputClass(`Save${resource.name}Input`),
  savePayload: objectClass(`Save${resource.name}Payload`),
  aggregate: makeAggregateTypes(resource),
});

const fill = (resource: Resource, types: ResourceTypes): void => {
  fillObject(resource, types.object);
  fillWhere(resource, types.where);
  fillOrderBy(resource, types.orderBy, types.where);
  fillPage(types);
  fillSave(resource, types);
  fillAggregate(resource, types.aggregate, types.where);
};

const fillObject = (resource: Resource, object: Class): void => {
  for (const field of visible(resource)) {
    const type = typeOf(field);
    define(object, field.name, () => type, { nullable: !isPromised(field), description: describe(field) });
    if (field.relation) {
      define(object, field.relation, () => typesOf(referenced(field)).object, {
        description: field.label.join(' · '),
      });
    }
  }
};

const fillWhere = (resource: Resource, where: Class): void => {
  define(where, 'and', () => [where]);
  define(where, 'or', () => [where]);
  define(where, 'not', () => where);
  if (resource.search)
    define(where, 'search', () => String, {
      description: 'Every word begins a word of the record; marks and case do not matter.',
    });
  if (isPlaced(resource)) {
    define(where, 'within', () => ID, {
      description: 'In this administrative unit, or what it was formed from.',
    });
    define(where, 'boundary', () => DateScalar, {
      description:
        'A day: `within` follows the boundaries of that day, so that no record lies in two units of one level.',
    });
  }
  for (const field of visible(resource)) {
    const filter = filterOf(field);
    define(where, field.name, () => filter);
    if (field.relation) define(where, field.relation, () => typesOf(referenced(field)).where);
  }
  for (const inverse of inversesOf(resource).values()) {
    const filter = listFilterOf(inverse.resource);
    define(where, inverse.name, () => filter);
  }
};

const listFilters = new Map<Resource, Class>();

const listFilterOf = (resource: Resource): Class => {
  const known = listFilters.get(resource);
  if (known) return known;
  const made = inputClass(`${resource.name}ListFilter`);
  for (const quantifier of ['some', 'none', 'every']) define(made, quantifier, () => typesOf(resource).where);
  listFilters.set(resource, made);
  return made;
};

const fillOrderBy = (resource: Resource, orderBy: Class, where: Class): void => {
  const sortable = visible(resource).filter((field) => !['json', 'longText'].includes(field.type));
  const fields = makeEnum(
    `${resource.name}SortField`,
    sortable.map((field) => field.name),
  );
  for (const [key, which] of [
    ['latest', 'last'],
    ['first', 'first'],
  ] as const) {
    const choice = inputClass(
      `${resource.name}${key === 'latest' ? 'Latest' : 'First'}`,
      `Only the ${which} row, by a field, of those that agree in the fields of \`per\` (and meet \`among\`).`,
    );
    define(choice, 'per', () => [fields], { nullable: false });
    define(choice, 'by', () => fields, { nullable: false });
    define(choice, 'among', () => where);
    define(where, key, () => choice);
  }
  define(orderBy, 'field', () => fields, { nullable: false });
  define(orderBy, 'direction', () => SortDirection);
};

const fillPage = ({ page, object }: ResourceTypes): void => {
  define(page, 'rows', () => [object], { nullable: false });
  define(page, 'total', () => Int, { description: 'Rows of the whole list; counted only when asked for.' });
  define(page, 'hasMore', () => Boolean, { nullable: false });
  define(page, 'cursor', () => String, { description: 'Give it as `page.after` to go on.' });
};

const fillSave = (resource: Resource, types: ResourceTypes): void => {
  const patch = inputClass(`${resource.name}Patch`, 'The changed fields only; null empties a field.');
  for (const field of visible(resource).filter((one) => !one.derived)) {
    const type = typeOf(field);
    define(patch, field.name, () => type, { description: describe(field) });
  }
  const row = inputClass(`Save${resource.name}Row`);
  define(row, 'id', () => ID, { description: 'Empty for a new record.' });
  define(row, 'clientKey', () => String, { description: 'Comes back with the result.' });
  define(row, 'createKey', () => String, {
    description:
      'Of a new record, chosen by the client: the same key again makes no second one; it fills in what the first lacks.',
  });
  define(row, 'version', () => Int, { description: 'The version with which the edit began.' });
  define(row, 'set', () => patch, { nullable: false });
  define(types.saveInput, 'key', () => String, {
    nullable: false,
    description: 'Chosen by the client; the same key again changes nothing.',
  });
  define(types.saveInput, 'atomic', () => Boolean, { description: 'All rows or none.' });
  define(types.saveInput, 'rows', () => [row], { nullable: false });
  const result = objectClass(`Save${resource.name}Result`);
  define(result, 'index', () => Int, { nullable: false });
  define(result, 'clientKey', () => String);
  define(result, 'id', () => ID);
  define(result, 'version', () => Int);
  define(result, 'status', () => SaveStatusName, { nullable: false });
  define(result, 'isMerged', () => Boolean, {
    nullable: false,
    description: 'Somebody else changed other cells of the row; both edits stand.',
  });
  define(result, 'errors', () => [ViolationType], { nullable: false });
  define(result, 'warnings', () => [ViolationType], { nullable: false });
  define(result, 'conflicts', () => [CellConflictType], { nullable: false });
  define(result, 'row', () => types.object, { description: 'The record as it now is.' });
  define(types.savePayload, 'results', () => [result], { nullable: false });
};
