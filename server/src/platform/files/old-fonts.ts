import { fontOf, fromOldFont, isUnicodeVietnamese, type OldFont, readOldFont } from '@dachieu/schema/reading';
import type { Cell, SheetRow } from './cell.js';
import { rewriteRows } from './rewrite-rows.js';
import { columnLetters } from './sheet-xml.js';

/** The first text of a sheet that was typed for a font from before Unicode. */
export interface OldText {
  /** such as B7 */
  readonly at: string;
  readonly typed: string;
  readonly font: OldFont;
  /** What it reads today, where the sheet is in this font throughout and was converted. */
  readonly read: string | null;
}

/** An old font shows in the first rows, or nowhere. */
const rowsSearched = 2_000;

/** A sample of so many letters tells the font. */
const sampleLength = 20_000;

/** Looks for old fonts while the rows of a sheet go by. */
export class FontLook {
  #first: Pick<OldText, 'at' | 'typed'> | null = null;
  #hasToday = false;
  #sample = '';
  #rows = 0;

  row([line, cells]: SheetRow): void {
    this.#rows += 1;
    if (this.#rows > rowsSearched) return;
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== 'string') continue;
      if (isUnicodeVietnamese(cell)) this.#hasToday = true;
      else if (this.#sample.length < sampleLength) this.#sample += ` ${cell}`;
      if (readOldFont(cell) !== null) this.#first ??= { at: `${columnLetters(column)}${line}`, typed: cell };
    }
  }

  /** A sheet that also has text of today cannot be converted: the same sign is one letter here and another there. */
  get found(): OldText | null {
    if (this.#first === null) return null;
    const { at, typed } = this.#first;
    const font = fontOf(this.#sample);
    const isConverted = font !== null && !this.#hasToday;
    return {
      at,
      typed,
      font: font ?? readOldFont(typed) ?? 'TCVN3',
      read: isConverted ? fromOldFont[font](typed) : null,
    };
  }
}

const convert = (cell: Cell, read: (text: string) => string): Cell => {
  if (typeof cell === 'string') return read(cell);
  if (cell === null || !('formula' in cell) || typeof cell.formula !== 'string') return cell;
  return { formula: read(cell.formula) };
};

/** Writes a sheet of an old font anew in Unicode. */
export const convertSheet = (path: string, font: OldFont): Promise<void> =>
  rewriteRows(path, ([line, cells]) => [line, cells.map((cell) => convert(cell, fromOldFont[font]))]);
