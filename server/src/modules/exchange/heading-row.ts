import { type Cell, cellText, type SheetRow } from '../../platform/files/cell.js';
import { likenessOf, type Place } from './headings.js';

const searchedLines = 25;

const textsOf = (cells: readonly Cell[]): string[] => cells.map((cell) => cellText(cell).trim());

/** The headings in a row; a heading that spans rows stands in the row above where the row itself has none. */
export const headingsAt = (rows: readonly SheetRow[], at: number): string[] => {
  const [line = 1, cells = []] = rows[at] ?? [];
  const above = rows.slice(Math.max(0, at - 2), at).reverse();
  const joined = above.filter(
    ([one, other], index) => one === line - index - 1 && textsOf(other).filter(Boolean).length > 1,
  );
  const width = Math.max(cells.length, ...joined.map(([, { length }]) => length));
  return Array.from({ length: width }, (_, column) => {
    const texts = [cells, ...joined.map(([, other]) => other)].map((one) => cellText(one[column]).trim());
    return texts.find(Boolean) ?? '';
  });
};

/** The heading over each column that spans it and others: "Năm sinh" over "Nam" and "Nữ". */
export const headingsAbove = (rows: readonly SheetRow[], at: number): string[] => {
  const [line = 1, cells = []] = rows[at] ?? [];
  const [above = 0, over = []] = rows[at - 1] ?? [];
  const texts = textsOf(over);
  if (above !== line - 1 || texts.filter(Boolean).length < 2) return cells.map(() => '');
  let spanning = '';
  return Array.from({ length: Math.max(cells.length, over.length) }, (_, column) => {
    const own = cellText(cells[column]).trim();
    if (own === '') spanning = '';
    else if ((texts[column] ?? '') !== '') spanning = texts[column] ?? '';
    return spanning;
  });
};

const columnNumber = /^\(?(\d{1,3}|[A-ZĐ])\)?(?:\s*=.*)?$/;

/** The row below the headings of an official form that only numbers its columns: 1, 2, 3 … or A, B, 1, 2 = 3 + 4 …. */
export const isNumbering = (cells: readonly Cell[]): boolean => {
  const marks = textsOf(cells).filter(Boolean);
  const numbers = marks.map((text) => columnNumber.exec(text)?.[1]);
  const counted = numbers.filter((one) => one !== undefined && /^\d/.test(one)).map(Number);
  return (
    marks.length > 2 &&
    !numbers.includes(undefined) &&
    counted.length > 1 &&
    counted.every((one, index) => one === (counted[0] ?? 0) + index) &&
    (counted[0] ?? 0) <= 2
  );
};

/**
 * Whether the row below headings goes on with them: under "Năm sinh", which spans two columns, "Nam" and "Nữ"; where a heading
 * is merged downwards it stands here again.
 */
const goesOn = (rows: readonly SheetRow[], at: number): boolean => {
  const [line = 0, above = []] = rows[at] ?? [];
  const [next = 0, cells = []] = rows[at + 1] ?? [];
  if (next !== line + 1 || !cells.every((cell) => cell === null || typeof cell === 'string')) return false;
  const [over, texts] = [textsOf(above), textsOf(cells)];
  const isSpanned = (column: number): boolean =>
    (over[column] ?? '') === ''
      ? over.slice(0, column).some(Boolean)
      : (over[column + 1] ?? '') === '' && (texts[column + 1] ?? '') !== '';
  const filled = texts.flatMap((text, column) => (text === '' ? [] : [column]));
  return (
    filled.length > 1 &&
    filled.every((column) => texts[column] === over[column] || isSpanned(column)) &&
    over.some((text, column) => text !== '' && !isSpanned(column))
  );
};

/** The last row of headings among the first rows: where most fields are named; the first row that holds anything where none is. */
export const findHeadingRow = (
  rows: readonly SheetRow[],
  places: readonly Place[],
): { readonly at: number; readonly likeness: number } => {
  let best = { at: 0, likeness: 0 };
  for (let at = 0; at < Math.min(rows.length, searchedLines); at += 1) {
    const likeness = likenessOf(headingsAt(rows, at), places);
    if (likeness > best.likeness) best = { at, likeness };
  }
  if (best.likeness > 0) while (goesOn(rows, best.at)) best = { ...best, at: best.at + 1 };
  return best;
};
