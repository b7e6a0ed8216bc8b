import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isLeafType,
  isListType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { inputError } from '../../kernel/errors.js';
import type { Message } from '../../kernel/messages.js';

type Path = readonly (string | number)[];

/** What a scalar takes, with an example; other scalars take everything. */
const expectations: Readonly<Record<string, Message>> = {
  Int: { vi: 'số nguyên không có dấu ngoặc kép, ví dụ 4', en: 'a whole number without quotes, such as 4' },
  Float: { vi: 'số không có dấu ngoặc kép, ví dụ 12.5', en: 'a number without quotes, such as 12.5' },
  Boolean: {
    vi: 'true hoặc false không có dấu ngoặc kép, ví dụ true',
    en: 'true or false without quotes, such as true',
  },
  String: { vi: 'văn bản trong dấu ngoặc kép, ví dụ "Nà Cà"', en: 'text in quotes, such as "Nà Cà"' },
  ID: { vi: 'mã số trong dấu ngoặc kép, ví dụ "1024"', en: 'an id in quotes, such as "1024"' },
};

const expectationOf = (type: GraphQLNamedType): Message | undefined => {
  if (!isEnumType(type)) return expectations[type.name];
  const names = type.getValues().map((one) => `"${one.name}"`);
  return { vi: `một trong ${names.join(', ')}`, en: `one of ${names.join(', ')}` };
};

const typeAt = (type: GraphQLInputType, [step, ...rest]: Path): GraphQLInputType => {
  if (isNonNullType(type)) return typeAt(type.ofType, step === undefined ? [] : [step, ...rest]);
  if (step === undefined) return type;
  if (isListType(type)) return typeAt(type.ofType, typeof step === 'number' ? rest : [step, ...rest]);
  const field = isInputObjectType(type) ? type.getFields()[step] : undefined;
  return field ? typeAt(field.type, rest) : type;
};

const showPath = (path: Path): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('');

/** A value that is not of its type, said in both languages; nothing where something else is wrong with it. */
const wrongType = (
  type: GraphQLInputType,
  path: Path,
  place: Path,
  value: unknown,
): GraphQLError | undefined => {
  const found = getNamedType(typeAt(type, path));
  const expected = isLeafType(found) ? expectationOf(found) : undefined;
  if (!expected || value === null || value === undefined) return undefined;
  const originalError = inputError('INPUT_WRONG_TYPE', {
    place: showPath(place),
    value: JSON.stringify(value),
    expected,
  });
  return new GraphQLError(originalError.message, { originalError });
};

/**
 * The faults of a request's variables that graphql found, with the words of the catalogue for each value of a wrong type; `errors`
 * where there is none of these (an unknown field, a missing one).
 */
export const namedFaults = (
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
  errors: readonly GraphQLError[],
  most: number,
): readonly GraphQLError[] => {
  const named: GraphQLError[] = [];
  for (const { variable, type: node } of definitions) {
    const type = typeFromAST(schema, node);
    const name = variable.name.value;
    if (!isInputType(type) || variables[name] === undefined) continue;
    coerceInputValue(variables[name], type, (path, value) => {
      const fault = wrongType(type, path, [name, ...path], value);
      if (fault && named.length < most) named.push(fault);
    });
  }
  return named.length > 0 ? named : errors;
};
