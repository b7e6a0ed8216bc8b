import { type Cell, type PlainCell, type SheetRow, sheetLimits } from './cell.js';
import { type NumberFormat, numberCell } from './number-format.js';
import { FileRefused } from './refusal.js';
import { readXml } from './xml-parts.js';

export interface SheetContext {
  readonly texts: readonly string[];
  readonly styles: readonly NumberFormat[];
  readonly is1904: boolean;
}

const lastLine = 1_048_576;
/** More merged cells than this are those of a drawing, not of a list. */
const mostMerges = 20_000;

/** A cell merged downwards: its column, counted from 0, and the lines from its own to the last. */
export interface Merge {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** What a sheet says beside its cells. */
export interface SheetLook {
  readonly hiddenLines: readonly number[];
  readonly merges: readonly Merge[];
}

const mergeOf = (area: string): Merge | null => {
  const [, start = '', from = 0, to = 0] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(area) ?? [];
  const column = columnOf(start);
  return column !== undefined && Number(to) > Number(from)
    ? { column, from: Number(from), to: Number(to) }
    : null;
};

/** "AB12" → 27; undefined where the cell does not say its place. */
const columnOf = (reference: string | undefined): number | undefined => {
  if (reference === undefined) return undefined;
  let column = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
};

/** Control characters stand as `_x000D_` in texts of a workbook. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
  isFormula: boolean;
}

const plainOf = (
  { type, value, inline, style }: OpenCell,
  { texts, styles, is1904 }: SheetContext,
): PlainCell | null => {
  if (type === 'inlineStr') return textOrNothing(inline);
  if (value === '') return null;
  switch (type) {
    case 's':
      return textOrNothing(texts[Number(value)] ?? '');
    case 'str':
      return textOrNothing(value);
    case 'b':
      return { yes: value === '1' || value === 'true' };
    case 'd':
      return { date: value.replace(/T00:00:00(\.0+)?Z?$/, '') };
    default:
      return numberCell(value, styles[style] ?? null, is1904);
  }
};

const finish = (cell: OpenCell, context: SheetContext): Cell => {
  if (cell.type === 'e') return { error: cell.value };
  const plain = plainOf(cell, context);
  if (!cell.isFormula) return plain;
  // A formula whose result is an empty text is an empty cell; without a type, nobody has computed it.
  return plain === null && cell.type === 'str' ? null : { formula: plain };
};

const textOrNothing = (text: string): string | null => {
  const read = unescaped(text).slice(0, sheetLimits.cellLength);
  return read === '' ? null : read;
};

/** Reads the rows of a sheet that hold anything, as they come. */
export const readSheet = async (
  part: AsyncIterable<Buffer>,
  context: SheetContext,
  take: (row: SheetRow) => void,
): Promise<SheetLook> => {
  const hidden = new Set<number>();
  const hiddenLines: number[] = [];
  const merges: Merge[] = [];
  let line = 0;
  let count = 0;
  let cells: Cell[] = [];
  let next = 0;
  let cell: OpenCell | null = null;
  let into: 'value' | 'inline' | null = null;
  let isReading = false;
  const endCell = (): void => {
    if (!cell) return;
    const read = finish(cell, context);
    next = cell.column + 1;
    if (read !== null) {
      if (cell.column >= sheetLimits.columns) throw new FileRefused('TOO_WIDE');
      while (cells.length < cell.column) cells.push(null);
      cells[cell.column] = read;
    }
    cell = null;
  };
  const endRow = (): void => {
    if (cells.length > 0) {
      count += 1;
      if (count > sheetLimits.rows) throw new FileRefused('TOO_MANY_ROWS');
      take([line, cells]);
      if (hidden.has(line)) hiddenLines.push(line);
    }
    cells = [];
  };
  await readXml(part, {
    open(name, attributes) {
      if (name === 'row') {
        line = Number(attributes['r'] ?? line + 1);
        if (!Number.isInteger(line) || line < 1 || line > lastLine) throw new FileRefused('BROKEN');
        next = 0;
        if (['1', 'true'].includes(attributes['hidden'] ?? '')) hidden.add(line);
      } else if (name === 'mergeCell') {
        const merge = mergeOf(attributes['ref'] ?? '');
        if (merge && merges.length < mostMerges) merges.push(merge);
      } else if (name === 'c') {
        const { r, t = 'n', s = '0' } = attributes;
        cell = {
          column: columnOf(r) ?? next,
          type: t,
          style: Number(s),
          value: '',
          inline: '',
          isFormula: false,
        };
      } else if (name === 'f' && cell) cell.isFormula = true;
      else if (name === 'v') into = 'value';
      else if (name === 'rPh') isReading = true;
      else if (name === 't' && !isReading) into = 'inline';
    },
    text(piece) {
      if (cell && into) cell[into] += piece;
    },
    close(name) {
      if (name === 'c') endCell();
      else if (name === 'row') endRow();
      else if (name === 'rPh') isReading = false;
      else if (name === 'v' || name === 't') into = null;
    },
  });
  return { hiddenLines, merges };
};
