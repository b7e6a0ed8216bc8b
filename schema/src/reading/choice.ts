import { distance, fold } from './fold.js';

export interface NamedValue {
  readonly value: string;
  readonly label: string;
}

interface Folded<Choice> {
  readonly choice: Choice;
  readonly label: string;
  /** The words of a label that names several: "Vợ/chồng". */
  readonly parts: readonly string[];
  readonly code: string;
}

const folded = new WeakMap<readonly NamedValue[], readonly Folded<NamedValue>[]>();

function foldOptions<Choice extends NamedValue>(options: readonly Choice[]): readonly Folded<Choice>[] {
  const known = folded.get(options) as readonly Folded<Choice>[] | undefined;
  if (known) return known;
  const made = options.map((choice) => ({
    choice,
    label: fold(choice.label),
    parts: choice.label.includes('/') ? choice.label.split('/').map(fold) : [],
    code: fold(choice.value),
  }));
  folded.set(options, made);
  return made;
}

/**
 * The values that a text names: by exact label or code, then by code, then by label without diacritics and case, then by one of
 * the words of "Vợ/chồng"; never by a mere beginning. More than one means that the text does not decide.
 */
export function readChoice(options: readonly NamedValue[], text: string): readonly string[] {
  const exact = options.find(({ label, value }) => label === text || value === text);
  if (exact) return [exact.value];
  const asked = fold(text);
  const all = foldOptions(options);
  const byCode = all.filter(({ code }) => code === asked);
  const byLabel = all.filter(({ label }) => label === asked);
  const byPart = all.filter(({ parts }) => parts.includes(asked));
  const found = [byCode, byLabel, byPart].find(({ length }) => length > 0) ?? [];
  return found.map(({ choice }) => choice.value);
}

/** Options most like the text, best first; all of them for no text. */
export function nearChoices<Choice extends NamedValue>(
  options: readonly Choice[],
  text: string,
): readonly Choice[] {
  const asked = fold(text);
  if (asked === '') return options;
  return foldOptions(options)
    .map((option) => ({ choice: option.choice, score: scoreOf(option, asked) }))
    .filter(({ score }) => score < 9)
    .sort((a, b) => a.score - b.score)
    .map(({ choice }) => choice);
}

function scoreOf({ label, code }: Folded<NamedValue>, asked: string): number {
  if (label === asked || code === asked) return 0;
  if (label.startsWith(asked) || code.startsWith(asked)) return 1;
  if (label.includes(` ${asked}`) || asked.startsWith(`${label} `)) return 2;
  if (label.includes(asked)) return 3;
  const limit = Math.min(3, Math.floor(asked.length / 3));
  const apart = distance(label, asked, limit);
  return apart <= limit ? 4 + apart : 9;
}
