import type { Field } from '../../platform/resource/field.js';
import { getResource, inversesOf, type Resource, referenced } from '../../platform/resource/resource.js';
import type { Where } from '../../platform/resource/where.js';
import type { Definition } from './definition.js';

interface TestedField {
  readonly resource: Resource;
  readonly field: Field;
}

const isCondition = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const conditionsIn = (value: unknown): Where[] =>
  (Array.isArray(value) ? value : [value]).filter(isCondition);

/** Every field that a condition tests, on the row itself and on related ones. */
const testedBy = (resource: Resource, where: Where): TestedField[] =>
  Object.entries(where).flatMap(([key, value]): TestedField[] => {
    if (key === 'and' || key === 'or' || key === 'not')
      return conditionsIn(value).flatMap((one) => testedBy(resource, one));
    const field = resource.fieldsByName.get(key);
    if (field) return [{ resource, field }];
    const reference = resource.references.get(key);
    if (reference)
      return [
        { resource, field: reference },
        ...conditionsIn(value).flatMap((one) => testedBy(referenced(reference), one)),
      ];
    const inverse = inversesOf(resource).get(key);
    if (!inverse) return [];
    return conditionsIn(value)
      .flatMap((quantified) => Object.values(quantified).flatMap(conditionsIn))
      .flatMap((one) => testedBy(inverse.resource, one));
  });

const testedFields = (definition: Definition): TestedField[] => {
  const subject = getResource(definition.subject);
  return [definition.numerator, definition.denominator, definition.known].flatMap((where) =>
    where === null ? [] : testedBy(subject, where),
  );
};

/** Whether a figure rests on what an analyst may not see person by person. */
export const testsSensitiveFacts = (definition: Definition): boolean =>
  testedFields(definition).some(({ field }) => (field.personal ?? 'NONE') !== 'NONE');

/** Names of all fields that a definition's conditions test. */
export const testedNames = (definition: Definition): readonly string[] =>
  testedFields(definition).map(({ field }) => field.name);
