import type { CellValue, Problem } from '../column.js';
import type { Texts } from '../texts/texts.js';

export interface Context {
  readonly texts: Texts;
  /** ISO date; decides the century of two-digit years. */
  readonly today: string;
}

/** `lookup`: the text names a record that only the source can find. */
export type Parsed =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'lookup'; readonly text: string };

export function value(of: CellValue): Parsed {
  return { kind: 'value', value: of };
}

export function problem(code: string, message: string): Parsed {
  return { kind: 'problem', problem: { code, message } };
}
