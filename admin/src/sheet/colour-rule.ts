import type { CatalogResource } from '@dachieu/schema';
import { fieldAt, type Condition, isComplete } from '../filters/condition.js';
import { conditionText } from '../filters/condition-text.js';
import { meets } from '../filters/meets.js';
import type { CellContent, CellValue, Tint, TintRule } from '../grid/index.js';
import type { Language } from '../language.js';
import type { Texts } from '../texts/texts.js';

/** A colour for the cells of a field, or for whole rows, whose value meets a condition. */
export interface ColourRule {
  readonly condition: Condition;
  readonly tint: Tint;
  readonly isRow: boolean;
}

/** A text that could not be read is no value yet. */
const valueOf = (content: CellContent): CellValue =>
  typeof content === 'object' && content !== null && 'bad' in content ? null : content;

/** The rules as the grid takes them. One still being written, or of a field that is gone, colours nothing. */
export const tintsOf = (
  resource: CatalogResource,
  rules: readonly ColourRule[],
  language: Language,
  texts: Texts,
): readonly TintRule[] =>
  rules.flatMap(({ condition, tint, isRow }) => {
    const field = fieldAt(resource, condition.field);
    if (!field || !isComplete(condition)) return [];
    return [
      {
        field: isRow ? null : field.name,
        tint,
        title: conditionText(field, condition, language, texts),
        isMet: (read) => meets(field, condition, valueOf(read(field.name))),
      },
    ];
  });
