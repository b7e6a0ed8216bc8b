import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { contentFields, findField } from '../catalog.js';
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

export interface Filter {
  readonly join: 'and' | 'or';
  readonly conditions: readonly Condition[];
}

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

export const startCondition = (field: CatalogField): Condition => {
  const operator = operatorsOf(field)[0] ?? 'known';
  return { field: field.name, operator, value: startValue(field, operator) };
};

const isNumber = (field: CatalogField): boolean =>
  field.type === 'wholeNumber' || field.type === 'decimal' || field.type === 'money' || field.type === 'year';

/** A condition still being filled in says nothing yet. */
const isComplete = ({ operator, value }: Condition): boolean => {
  if (!needsValue(operator)) return true;
  if (Array.isArray(value)) return value.length > 0;
  return value !== '' && value !== null;
};

const conditionWhere = (field: CatalogField, { operator, value }: Condition): Where => {
  const { name } = field;
  if (operator === 'empty') return { [name]: { isNull: true } };
  if (operator === 'known') return { [name]: { isNull: false } };
  if (operator === 'is') return { [name]: { eq: value } };
  return { [name]: { [operator]: isNumber(field) ? Number(value) : value } };
};

/** Conditions that are complete, by the lists' own grammar; null when none is. */
export const filterWhere = (resource: CatalogResource, { join, conditions }: Filter): Where | null => {
  const parts = conditions.filter(isComplete).flatMap((condition) => {
    const field = findField(resource, condition.field);
    return field ? [conditionWhere(field, condition)] : [];
  });
  return parts.length > 1 ? { [join]: parts } : (parts[0] ?? null);
};

export const countComplete = ({ conditions }: Filter): number => conditions.filter(isComplete).length;
