import type { CatalogField } from '@dachieu/schema';
import { type CellValue, isReference } from '../grid/index.js';
import { type Condition, isComplete } from './condition.js';

const isNumber = ({ type }: CatalogField): boolean =>
  type === 'wholeNumber' || type === 'decimal' || type === 'money' || type === 'year';

const compare = (field: CatalogField, value: string, other: string): number =>
  isNumber(field) ? Number(value) - Number(other) : value < other ? -1 : value > other ? 1 : 0;

/** Whether a row's value meets the condition, as the lists' filter would say. An unknown value meets no comparison. */
export const meets = (field: CatalogField, condition: Condition, content: CellValue): boolean => {
  const { operator, value } = condition;
  const plain = isReference(content) ? content.id : content === '' ? null : content;
  if (operator === 'empty') return plain === null;
  if (operator === 'known') return plain !== null;
  if (plain === null || !isComplete(condition)) return false;
  const text = String(plain);
  switch (operator) {
    case 'is':
      return plain === value;
    case 'in':
      return Array.isArray(value) && value.includes(text);
    case 'notIn':
      return Array.isArray(value) && !value.includes(text);
    case 'contains':
      return text.toLowerCase().includes(String(value).toLowerCase());
    case 'startsWith':
      return text.toLowerCase().startsWith(String(value).toLowerCase());
    case 'eq':
      return compare(field, text, String(value)) === 0;
    case 'ne':
      return compare(field, text, String(value)) !== 0;
    case 'gte':
      return compare(field, text, String(value)) >= 0;
    case 'lte':
      return compare(field, text, String(value)) <= 0;
  }
};
