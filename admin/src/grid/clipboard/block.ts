import type { Reference } from '../column.js';

/** One cell of a copied or pasted block. */
export interface BlockCell {
  /** As a person would read it. */
  readonly text: string;
  /** The number behind the shown text, where the clipboard carries it. */
  readonly number?: number;
  /** The number is a day of Excel's calendar. */
  readonly isDay?: boolean;
  /** The record behind the shown label, and the column it was copied from. */
  readonly reference?: Reference;
  readonly field?: string;
}

export type Block = readonly (readonly BlockCell[])[];

export function fromTexts(rows: readonly (readonly string[])[]): Block {
  return rows.map((row) => row.map((text) => ({ text })));
}
