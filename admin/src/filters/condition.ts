import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { contentFields, findField, findResource } from '../catalog.js';
import type { Where } from '../providers/wire.js';

export type Operator =
  | 'contains'
  | 'startsWith'
  | 'eq'
  | 'ne'
  | 'gte'
  | 'lte'
  | 'in'
  | 'notIn'
  | 'is'
  | 'empty'
  | 'known';

export type ConditionValue = string | number | boolean | null | readonly string[];

export interface Condition {
  readonly field: string;
  readonly operator: Operator;
  readonly value: ConditionValue;
}

/** Conditions, and filters within the filter, all or any of which must hold. */
export interface Filter {
  readonly join: 'and' | 'or';
  readonly conditions: readonly Part[];
}

export type Part = Condition | Filter;

export const isFilter = (part: Part): part is Filter => 'join' in part;

export const noFilter: Filter = { join: 'and', conditions: [] };

const presence: readonly Operator[] = ['empty', 'known'];
const ordered: readonly Operator[] = ['eq', 'ne', 'gte', 'lte', ...presence];

export const operatorsOf = (field: CatalogField): readonly Operator[] => {
  switch (field.type) {
    case 'text':
    case 'longText':
    case 'code':
    case 'personName':
      return ['contains', 'startsWith', 'eq', 'ne', ...presence];
    case 'partialDate':
      return ['startsWith', 'gte', 'lte', ...presence];
    case 'wholeNumber':
    case 'decimal':
    case 'money':
    case 'date':
    case 'year':
      return ordered;
    case 'instant':
      return ['gte', 'lte'];
    case 'yesNo':
      return ['is', ...presence];
    case 'choice':
    case 'reference':
      return ['in', 'notIn', ...presence];
    case 'json':
      return [];
  }
};

export const needsValue = (operator: Operator): boolean => operator !== 'empty' && operator !== 'known';

export const startValue = (field: CatalogField, operator: Operator): ConditionValue => {
  if (!needsValue(operator)) return null;
  if (field.type === 'yesNo') return true;
  return operator === 'in' || operator === 'notIn' ? [] : '';
};

export const filterableFields = (resource: CatalogResource): readonly CatalogField[] =>
  contentFields(resource).filter((field) => operatorsOf(field).length > 0);

export const startCondition = (field: CatalogField, path = field.name): Condition => {
  const operator = operatorsOf(field)[0] ?? 'known';
  return { field: path, operator, value: startValue(field, operator) };
};

const isNumber = (field: CatalogField): boolean =>
  field.type === 'wholeNumber' || field.type === 'decimal' || field.type === 'money' || field.type === 'year';

/** A condition still being filled in says nothing yet. */
export const isComplete = ({ operator, value }: Condition): boolean => {
  if (!needsValue(operator)) return true;
  if (Array.isArray(value)) return value.length > 0;
  return value !== '' && value !== null;
};

/** The field at the end of a path of relations, such as `household.code`. */
export const fieldAt = (resource: CatalogResource, path: string): CatalogField | undefined => {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) return findField(resource, first);
  const relation = resource.fields.find((field) => field.relation === first);
  const target = findResource(relation?.to ?? '');
  return target ? fieldAt(target, rest.join('.')) : undefined;
};

const conditionWhere = (field: CatalogField, { operator, value }: Condition): Where => {
  const { name } = field;
  if (operator === 'empty') return { [name]: { isNull: true } };
  if (operator === 'known') return { [name]: { isNull: false } };
  if (operator === 'is') return { [name]: { eq: value } };
  return { [name]: { [operator]: isNumber(field) ? Number(value) : value } };
};

/** A filter on a field of a related record stands below the relations that lead there. */
const below = (path: string, where: Where): Where =>
  path
    .split('.')
    .slice(0, -1)
    .reduceRight((inner: Where, relation): Where => ({ [relation]: inner }), where);

const partWhere = (resource: CatalogResource, part: Part): Where | null => {
  if (isFilter(part)) return filterWhere(resource, part);
  const field = fieldAt(resource, part.field);
  return field && isComplete(part) ? below(part.field, conditionWhere(field, part)) : null;
};

/** Conditions that are complete, by the lists' own grammar; null when none is. */
export const filterWhere = (resource: CatalogResource, { join, conditions }: Filter): Where | null => {
  const parts = conditions.flatMap((part): Where[] => {
    const where = partWhere(resource, part);
    return where ? [where] : [];
  });
  return parts.length > 1 ? { [join]: parts } : (parts[0] ?? null);
};

export const countComplete = ({ conditions }: Filter): number =>
  conditions.reduce(
    (sum, part) => sum + (isFilter(part) ? countComplete(part) : Number(isComplete(part))),
    0,
  );

/** The filter without what it says of one field at its top. */
export const withoutField = (filter: Filter, field: string): Filter => ({
  ...filter,
  conditions: filter.conditions.filter((part) =>
    isFilter(part)
      ? !part.conditions.every((one) => !isFilter(one) && one.field === field)
      : part.field !== field,
  ),
});

/** One more demand on every row: beside the conditions, or around them where any of them is enough. */
export const narrow = (filter: Filter, part: Part): Filter =>
  filter.join === 'and' || filter.conditions.length < 2
    ? { join: 'and', conditions: [...filter.conditions, part] }
    : { join: 'and', conditions: [filter, part] };

/** Rows whose field holds one of the values; null stands for no value. */
export const oneOf = (field: CatalogField, values: readonly (string | number | boolean | null)[]): Part => {
  const known = values.filter((value) => value !== null);
  const conditions: Condition[] =
    field.type === 'choice' || field.type === 'reference'
      ? known.length > 0
        ? [{ field: field.name, operator: 'in', value: known.map(String) }]
        : []
      : known.map((value) => ({
          field: field.name,
          operator: field.type === 'yesNo' ? 'is' : 'eq',
          value,
        }));
  if (values.includes(null)) conditions.push({ field: field.name, operator: 'empty', value: null });
  const [only] = conditions;
  return conditions.length === 1 && only ? only : { join: 'or', conditions };
};

/** Rows whose field holds the value of a cell, or (not only) those where it does not. */
export const byValue = (
  field: CatalogField,
  value: string | number | boolean | { readonly id: string } | null,
  isOnly: boolean,
): Part => {
  const { name, type } = field;
  if (value === null || value === '')
    return { field: name, operator: isOnly ? 'empty' : 'known', value: null };
  if (type === 'yesNo')
    return { field: name, operator: 'is', value: isOnly ? value === true : value !== true };
  if (type === 'choice' || type === 'reference') {
    const one = typeof value === 'object' ? value.id : String(value);
    return { field: name, operator: isOnly ? 'in' : 'notIn', value: [one] };
  }
  if (type === 'partialDate') return { field: name, operator: 'startsWith', value: String(value) };
  const plain = typeof value === 'object' ? value.id : value;
  return { field: name, operator: isOnly ? 'eq' : 'ne', value: plain };
};
