import { nearChoices, readChoice } from '@dachieu/schema/reading';
import type { Choice, Column } from '../column.js';
import { type Context, type Parsed, problem, value } from './parsed.js';

export function parseChoice(column: Column, text: string, { texts }: Context): Parsed {
  const [found, ...others] = readChoice(column.options ?? [], text);
  if (others.length > 0) return problem('manyChoices', texts.problem.manyChoices);
  if (found !== undefined) return value(found);
  const near = suggestChoices(column, text).slice(0, 2);
  return problem('notChoice', texts.problem.notChoice(near.map(({ label }) => label).join(', ')));
}

/** Options most like the text, best first; all of them for no text. */
export function suggestChoices(column: Column, text: string): readonly Choice[] {
  return nearChoices(column.options ?? [], text);
}

export function formatChoice(column: Column, code: string): string {
  return column.options?.find((option) => option.value === code)?.label ?? code;
}
