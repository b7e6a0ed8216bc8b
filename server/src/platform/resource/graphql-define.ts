import type { GraphQLScalarType } from 'graphql';
import { Field as GraphqlField, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, InstantScalar, JsonScalar, PartialDateScalar, VndScalar } from '../graphql/scalars.js';
import type { ChoiceList, Field } from './field.js';

export type Class = new () => object;
type TypeOf = () => Class | GraphQLScalarType | object | StringConstructor | BooleanConstructor;

export const namedClass = (name: string): Class => ({ [name]: class {} })[name] as Class;

export const define = (
  target: Class,
  name: string,
  type: () => unknown,
  options: { nullable?: boolean; description?: string } = {},
): void =>
  GraphqlField(type as () => StringConstructor, { nullable: true, simple: true, ...options })(
    target.prototype as object,
    name,
  );

const enumObjects = new Map<string, object>();

const enumOf = (list: ChoiceList): object => {
  const known = enumObjects.get(list.name);
  if (known) return known;
  const values = Object.fromEntries(list.choices.map(({ value }) => [value, value]));
  registerEnumType(values, {
    name: list.name,
    valuesConfig: Object.fromEntries(
      list.choices.map(({ value, label }) => [value, { description: `${label[0]} · ${label[1]}` }]),
    ),
  });
  enumObjects.set(list.name, values);
  return values;
};

export const makeEnum = (name: string, values: readonly string[]): object => {
  const made = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(made, { name });
  return made;
};

export const typeOf = (field: Field): ReturnType<TypeOf> => {
  if (field.name === 'id' || field.type === 'reference') return ID;
  switch (field.type) {
    case 'wholeNumber':
      return field.name.endsWith('By') ? ID : Int;
    case 'year':
      return Int;
    case 'decimal':
      return Float;
    case 'money':
      return VndScalar;
    case 'date':
      return DateScalar;
    case 'partialDate':
      return PartialDateScalar;
    case 'instant':
      return InstantScalar;
    case 'yesNo':
      return Boolean;
    case 'json':
      return JsonScalar;
    case 'choice':
      return field.choices ? enumOf(field.choices) : String;
    default:
      return String;
  }
};

export const objectClass = (name: string, description?: string): Class => {
  const target = namedClass(name);
  ObjectType(name, { simpleResolvers: true, ...(description ? { description } : {}) })(target);
  return target;
};

export const inputClass = (name: string, description?: string): Class => {
  const target = namedClass(name);
  InputType(name, description ? { description } : {})(target);
  return target;
};
