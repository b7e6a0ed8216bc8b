import type { CatalogField } from '@dachieu/schema';
import { inLanguage, type Language } from '../language.js';
import type { Texts } from '../texts/texts.js';
import { type Condition, needsValue } from './condition.js';

/** The condition in words: "Điểm B1 ≤ 140". References show no names, which only a list knows. */
export const conditionText = (
  field: CatalogField,
  { operator, value }: Condition,
  language: Language,
  { filter }: Texts,
): string => {
  const start = `${inLanguage(field.label, language)} ${filter.operators[operator]}`;
  if (!needsValue(operator) || field.type === 'reference') return start;
  const values = Array.isArray(value) ? value : [value];
  const words = values.map((one) => {
    if (typeof one === 'boolean') return one ? filter.yes : filter.no;
    const label = field.choices?.values.find((choice) => choice.value === one)?.label;
    return label ? inLanguage(label, language) : String(one);
  });
  return `${start} ${words.join(', ')}`;
};
