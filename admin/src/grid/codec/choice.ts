import type { Choice, Column } from '../column.js';
import { distance, fold } from '../fold.js';
import { type Context, type Parsed, problem, value } from './parsed.js';

interface Folded {
  readonly choice: Choice;
  readonly label: string;
  readonly code: string;
}

const folded = new WeakMap<readonly Choice[], readonly Folded[]>();

function foldOptions(column: Column): readonly Folded[] {
  const options = column.options ?? [];
  const known = folded.get(options);
  if (known) return known;
  const made = options.map((choice) => ({ choice, label: fold(choice.label), code: fold(choice.value) }));
  folded.set(options, made);
  return made;
}

/** By exact label, then by code, then by label without diacritics and case; never by a mere beginning. */
export function parseChoice(column: Column, text: string, { texts }: Context): Parsed {
  const options = foldOptions(column);
  const asked = fold(text);
  const exact = options.find(({ choice }) => choice.label === text || choice.value === text);
  if (exact) return value(exact.choice.value);
  const byCode = options.filter(({ code }) => code === asked);
  const found = byCode.length > 0 ? byCode : options.filter(({ label }) => label === asked);
  const only = found[0];
  if (only && found.length === 1) return value(only.choice.value);
  if (only) return problem('manyChoices', texts.problem.manyChoices);
  const near = suggestChoices(column, text).slice(0, 2);
  return problem('notChoice', texts.problem.notChoice(near.map(({ label }) => label).join(', ')));
}

/** Options most like the text, best first; all of them for no text. */
export function suggestChoices(column: Column, text: string): readonly Choice[] {
  const asked = fold(text);
  if (asked === '') return column.options ?? [];
  return foldOptions(column)
    .map((option) => ({ choice: option.choice, score: scoreOf(option, asked) }))
    .filter(({ score }) => score < 9)
    .sort((a, b) => a.score - b.score)
    .map(({ choice }) => choice);
}

function scoreOf({ label, code }: Folded, asked: string): number {
  if (label === asked || code === asked) return 0;
  if (label.startsWith(asked) || code.startsWith(asked)) return 1;
  if (label.includes(` ${asked}`)) return 2;
  if (label.includes(asked)) return 3;
  const limit = Math.min(3, Math.floor(asked.length / 3));
  const apart = distance(label, asked, limit);
  return apart <= limit ? 4 + apart : 9;
}

export function formatChoice(column: Column, code: string): string {
  return column.options?.find((option) => option.value === code)?.label ?? code;
}
