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

/**
 * Adds to a block of plain text the numbers behind foreign formats, from the table beside it. Only where both say the same: columns
 * that are hidden in the spreadsheet may stand in one of them alone.
 */
export function withNumbers(block: Block, table: Block): Block {
  if (table.length !== block.length) return block;
  return block.map((row, r) =>
    row.map((cell, c) => {
      const twin = table[r]?.[c];
      if (!twin || oneLine(twin.text) !== oneLine(cell.text)) return cell;
      // LibreOffice puts a blank into the plain text where the cell has a line break.
      const text = twin.text.includes('\n') && !cell.text.includes('\n') ? twin.text : cell.text;
      return twin.number === undefined ? { text } : { ...twin, text };
    }),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
