import type { CellContent } from './column.js';

/** Each has a mark of its own beside its colour, so that nobody needs to tell colours apart. */
export const TINTS = ['red', 'amber', 'green', 'blue', 'violet'] as const;
export type Tint = (typeof TINTS)[number];

export const TINT_MARKS: Readonly<Record<Tint, string>> = {
  red: '▲',
  amber: '◆',
  green: '●',
  blue: '■',
  violet: '★',
};

/** Tints a column's cells, or the whole row, where the row meets a condition of the host. */
export interface TintRule {
  /** null: the whole row, marked in its first cell. */
  readonly field: string | null;
  readonly tint: Tint;
  /** The condition in words, for whoever does not see the colour. */
  readonly title: string;
  readonly isMet: (read: (field: string) => CellContent) => boolean;
}

/** Those rules that a row meets; of several for one cell the first counts. */
export type MetRules = readonly TintRule[];

export function ruleFor(met: MetRules, field: string): TintRule | null {
  return met.find((rule) => rule.field === null || rule.field === field) ?? null;
}
