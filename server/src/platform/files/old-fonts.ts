import { fromTcvn3, isUnicodeVietnamese, type OldFont, readOldFont } from '@dachieu/schema/reading';
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

/** Looks for old fonts while the rows of a sheet go by. */
export class FontLook {
  #first: Omit<OldText, 'read'> | null = null;
  #isOfOneFont = true;
  #rows = 0;

  row([line, cells]: SheetRow): void {
    this.#rows += 1;
    if (this.#rows > rowsSearched) return;
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== 'string') continue;
      if (isUnicodeVietnamese(cell)) this.#isOfOneFont = false;
      const font = readOldFont(cell);
      if (font === null) continue;
      this.#first ??= { at: `${columnLetters(column)}${line}`, typed: cell, font };
      if (font !== this.#first.font) this.#isOfOneFont = false;
    }
  }

  /** A sheet of several fonts cannot be converted: the same sign is one letter here and another there. VNI is not converted. */
  get found(): OldText | null {
    if (this.#first === null) return null;
    const isConverted = this.#isOfOneFont && this.#first.font === 'TCVN3';
    return { ...this.#first, read: isConverted ? fromTcvn3(this.#first.typed) : null };
  }
}

const convert = (cell: Cell): Cell => {
  if (typeof cell === 'string') return fromTcvn3(cell);
  if (cell === null || !('formula' in cell) || typeof cell.formula !== 'string') return cell;
  return { formula: fromTcvn3(cell.formula) };
};

/** Writes a sheet of TCVN3 anew in Unicode. */
export const convertSheet = (path: string): Promise<void> =>
  rewriteRows(path, ([line, cells]) => [line, cells.map(convert)]);
