import type { ChoiceList, FieldOptions, FieldType, ReferenceOptions, ResourceClass } from './field.js';
import { snakeCase } from './field.js';
import { addField } from './resource.js';

type Declare = (prototype: object, name: string) => void;

const declare =
  (type: FieldType) =>
  (options: FieldOptions): Declare =>
  (prototype, name) =>
    addField(prototype.constructor as ResourceClass, {
      maxLength: 500,
      ...options,
      name,
      type,
      column: snakeCase(name),
    });

/** One line of text, at most 500 characters unless said; sorted as a Vietnamese dictionary does. */
export const text = declare('text');
/** Text of any number of lines, at most 20,000 characters; not sorted. */
export const longText = (options: FieldOptions): Declare =>
  declare('longText')({ maxLength: 20_000, ...options });
/** An official code: kept as text with its leading zeros, at most 50 characters, sorted by its characters. */
export const code = (options: FieldOptions): Declare => declare('code')({ maxLength: 50, ...options });
/** A person's full name: sorted by the given name, then the rest. */
export const personName = declare('personName');
export const wholeNumber = declare('wholeNumber');
export const decimal = declare('decimal');
/** Whole đồng, from 0 to 10^15 unless `min` says otherwise. */
export const money = (options: FieldOptions): Declare => declare('money')({ min: 0, max: 1e15, ...options });
/** A calendar day without time, `YYYY-MM-DD`. */
export const date = declare('date');
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: many people know their birth date only by the year. */
export const partialDate = declare('partialDate');
export const year = (options: FieldOptions): Declare => declare('year')({ min: 1900, max: 2100, ...options });
/** A moment in UTC, ISO 8601. */
export const instant = declare('instant');
/** Yes, no, or (empty) unknown. */
export const yesNo = declare('yesNo');
export const choice = (choices: ChoiceList, options: FieldOptions): Declare =>
  declare('choice')({ ...options, choices });
/** A JSON value of the module's own shape, checked by the module's rules. */
export const json = declare('json');

/** The id of a row of another resource; the property is called `…Id`, the relation has the same name without it. */
export const reference =
  ({ to, inverse, ...options }: ReferenceOptions): Declare =>
  (prototype, name) => {
    if (!name.endsWith('Id')) throw new Error(`A reference's property ends in Id: ${name}`);
    addField(prototype.constructor as ResourceClass, {
      ...options,
      name,
      type: 'reference',
      column: snakeCase(name),
      relation: name.slice(0, -2),
      to,
      ...(inverse ? { inverse } : {}),
    });
  };

/** A closed list: each value with its Vietnamese and English label. */
export const choiceList = (
  name: string,
  labels: Readonly<Record<string, readonly [string, string]>>,
): ChoiceList => ({
  name,
  choices: Object.entries(labels).map(([value, label]) => ({ value, label })),
});
