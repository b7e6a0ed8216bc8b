import type { Value } from '../database/database.js';
import type { Field } from './field.js';
import type { Resource } from './resource.js';
import type { Shape } from './shape.js';
import type { Row } from './values.js';

/** Makes the plain object of a row from the values of its statement; nothing where the row is not there. */
export type MakeRow = (values: readonly Value[]) => Row | null;

const parseJson = (value: Value): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

const isPlainName = /^[a-z][A-Za-z0-9]*$/;

const nameOf = (name: string): string => {
  if (!isPlainName.test(name)) throw new Error(`Not a name of a field: ${name}`);
  return name;
};

/** The object of a shape as the text of a JavaScript expression over `v`; answers where the next value stands. */
const expressionOf = (shape: Shape, start: number): { text: string; next: number } => {
  let next = start;
  const properties = shape.fields.map((field) => {
    const value = `v[${next}]`;
    next += 1;
    return `${nameOf(field.name)}: ${field.type === 'json' ? `parseJson(${value})` : value}`;
  });
  for (const { relation, shape: inner } of shape.references) {
    const made = expressionOf(inner, next);
    next = made.next;
    properties.push(`${nameOf(relation)}: ${made.text}`);
  }
  for (const { key, inverse } of shape.lists)
    if (key === inverse.name) properties.push(`${nameOf(key)}: none`);
  return { text: `(v[${start}] === null ? null : { ${properties.join(', ')} })`, next };
};

const none: readonly Row[] = [];

const write = (text: string): unknown => {
  // oxlint-disable-next-line typescript/no-implied-eval -- no text of a request stands in it (nameOf).
  const compiled = new Function('parseJson', 'none', `return (v) => ${text};`);
  return (compiled as (parse: typeof parseJson, empty: typeof none) => unknown)(parseJson, none);
};

/**
 * A function made for one shape: an object written out as a literal is filled seven times faster than one whose properties are
 * named at run time. The text holds names of our own declarations and positions only.
 */
export const makerOf = (shape: Shape): { readonly make: MakeRow; readonly width: number } => {
  const { text, next } = expressionOf(shape, 0);
  return { make: write(text) as MakeRow, width: next };
};

const storedExpression = (field: Field, value: string): string => {
  if (field.type === 'yesNo') return `${value} === null ? null : ${value} === true || ${value} === 1`;
  return field.type === 'json' ? `parseJson(${value})` : value;
};

/** Makes a whole stored row from the values of a resource's fields in their order, as the rules and the audit see it. */
export const storedMakerOf = (resource: Resource): ((values: readonly Value[]) => Row) => {
  const known = storedMakers.get(resource);
  if (known) return known;
  const properties = resource.fields.map(
    (field, index) => `${nameOf(field.name)}: ${storedExpression(field, `v[${index}]`)}`,
  );
  const made = write(`({ ${properties.join(', ')} })`) as (values: readonly Value[]) => Row;
  storedMakers.set(resource, made);
  return made;
};

const storedMakers = new Map<Resource, (values: readonly Value[]) => Row>();
