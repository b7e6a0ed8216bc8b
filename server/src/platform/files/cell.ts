/** Text as it is, a number as its digits (eighteen of them stay eighteen), a day or moment where the file says that it is one, yes or no. */
export type PlainCell =
  | string
  | { readonly number: string }
  | { readonly date: string }
  | { readonly yes: boolean };

/**
 * A cell as a file holds it, before anybody knows what its column means: something plain, a formula with its last result (null
 * where no program has computed it), an error. `null`: nothing.
 */
export type Cell = null | PlainCell | { readonly formula: PlainCell | null } | { readonly error: string };

/** A row of a sheet that holds anything: its number in the file, counted from 1, and its cells from column A on. */
export type SheetRow = readonly [line: number, cells: readonly Cell[]];

export interface Sheet {
  readonly name: string;
  /** Rows that hold anything. */
  readonly rows: number;
  readonly columns: number;
}

/** The text that a person sees in the cell, near enough to recognise it. */
export const cellText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if ('number' in cell) return cell.number;
  if ('date' in cell) return cell.date;
  if ('yes' in cell) return cell.yes ? 'TRUE' : 'FALSE';
  return 'formula' in cell ? cellText(cell.formula) : cell.error;
};

/** Sheets of this size are taken; what is larger is refused before it can hurt. */
export const sheetLimits = {
  rows: 100_000,
  columns: 200,
  cells: 6_000_000,
  sheets: 50,
  /** Excel's own bound of a cell's text. */
  cellLength: 32_767,
} as const;
