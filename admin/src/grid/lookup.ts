import {
  type BadText,
  type CellContent,
  type Column,
  type Problem,
  type Reference,
  WAITING,
} from './column.js';
import { fold } from './fold.js';
import type { Source } from './source.js';
import type { Texts } from './texts/texts.js';

interface Finder {
  readonly source: Source;
  readonly texts: Texts;
}

/** Single look-ups on their way at once, where the source cannot resolve many texts in one call. */
const AT_ONCE = 6;

/** The record each text names, or the text kept as wrong with the reason; without a line it goes on waiting. */
export async function lookUp(
  finder: Finder,
  column: Pick<Column, 'field'>,
  texts: readonly string[],
): Promise<ReadonlyMap<string, CellContent>> {
  const asked = [...new Set(texts)];
  try {
    const answers = finder.source.resolve
      ? await finder.source.resolve(column.field, asked)
      : await eachAlone(finder.source, column.field, asked);
    return new Map(asked.map((text, i) => [text, contentOf(finder.texts, text, answers[i] ?? 'none')]));
  } catch {
    return new Map(asked.map((text) => [text, waitingFor(finder.texts, text)]));
  }
}

export function waitingFor({ problem }: Texts, text: string): BadText {
  return { bad: text, code: WAITING, message: problem.waiting };
}

type Answer = Reference | 'none' | 'many';

function contentOf(texts: Texts, text: string, answer: Answer): CellContent {
  if (typeof answer !== 'string') return answer;
  const problem: Problem =
    answer === 'many'
      ? { code: 'manyFound', message: texts.problem.manyFound }
      : { code: 'notFound', message: texts.problem.notFound };
  return { bad: text, ...problem };
}

async function eachAlone(
  source: Source,
  field: string,
  texts: readonly string[],
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const { signal } = new AbortController();
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    const part = texts.slice(from, from + AT_ONCE);
    const found = await Promise.all(
      part.map((text) => source.lookup?.(field, text, signal) ?? Promise.resolve([])),
    );
    for (const [i, text] of part.entries()) answers.push(pickExact(text, found[i] ?? []));
  }
  return answers;
}

/** By id, then by the very label, then by the label without diacritics and case; never by a mere likeness. */
export function pickExact(text: string, found: readonly Reference[]): Answer {
  const byId = found.find(({ id }) => id === text);
  if (byId) return byId;
  const same = found.filter(({ label }) => label === text);
  const alike = same.length > 0 ? same : found.filter(({ label }) => fold(label) === fold(text));
  if (alike.length > 1) return 'many';
  return alike[0] ?? 'none';
}
