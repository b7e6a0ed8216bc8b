import { readNumber } from '@dachieu/schema/reading';
import type { BlockCell } from '../clipboard/block.js';
import { parse, toContent } from '../codec/codec.js';
import { checkDate, fromExcelSerial } from '../codec/date.js';
import { checkNumber } from '../codec/number.js';
import type { Parsed } from '../codec/parsed.js';
import { type CellContent, type Column, isNumeric } from '../column.js';
import { lookUp } from '../lookup.js';
import type { Sheet } from '../sheet.js';

type References = ReadonlyMap<string, ReadonlyMap<string, CellContent>>;

/** Reads cells of a block by the column they go to; names of other records were looked up before. */
export class CellReader {
  private constructor(
    private readonly sheet: Sheet,
    private readonly references: References,
  ) {}

  /** One look-up for each reference column, whatever the number of rows. */
  static async for(
    sheet: Sheet,
    wanted: readonly { readonly column: Column; readonly cells: readonly BlockCell[] }[],
  ): Promise<CellReader> {
    const found = new Map<string, ReadonlyMap<string, CellContent>>();
    for (const { column, cells } of wanted) {
      if (column.type !== 'reference') continue;
      const asked = new Set<string>();
      for (const cell of cells) {
        const parsed = read(column, cell, sheet);
        if (parsed.kind === 'lookup') asked.add(parsed.text);
      }
      if (asked.size > 0) found.set(column.field, await lookUp(sheet, column, [...asked]));
    }
    return new CellReader(sheet, found);
  }

  content(column: Column, cell: BlockCell): CellContent {
    const parsed = read(column, cell, this.sheet);
    if (parsed.kind === 'lookup') return this.references.get(column.field)?.get(parsed.text) ?? null;
    return toContent(parsed, cell.text, this.sheet.texts);
  }
}

/**
 * The exact number beside the shown text is better than the text, whose format may be foreign; but where the column takes no such
 * fraction, people mean what they see: 4 for 3.9999999, 12,5 for 12.4999.
 */
function read(column: Column, cell: BlockCell, sheet: Sheet): Parsed {
  const { number } = cell;
  if (cell.reference && cell.field === column.field && column.type === 'reference') {
    return { kind: 'value', value: cell.reference };
  }
  const { context, texts } = sheet;
  if (number !== undefined && isNumeric(column) && !cell.isDay) {
    const exact = checkNumber(column, number, texts);
    const isTooFine = exact.kind === 'problem' && FRACTIONS.has(exact.problem.code);
    const shown = isTooFine ? parse(column, cell.text, context) : null;
    return withCheck(column, shown?.kind === 'value' && isRounded(shown.value, number) ? shown : exact);
  }
  if (number !== undefined && column.type === 'date' && (cell.isDay || isShownAsDay(cell.text, number))) {
    const iso = fromExcelSerial(number);
    if (iso !== null) return withCheck(column, checkDate(column, iso, texts));
  }
  return parse(column, cell.text, context);
}

const FRACTIONS = new Set(['notWhole', 'decimals']);

function isRounded(shown: CellContent, exact: number): boolean {
  return typeof shown === 'number' && Math.abs(shown - exact) <= 0.5;
}

/** Excel does not say which numbers are days. "3/5/2023" may have the month first, but what is behind it is no 3.5 nor 352,023. */
function isShownAsDay(text: string, number: number): boolean {
  return /\d\D+\d/.test(text) && readNumber(text) !== number;
}

function withCheck(column: Column, parsed: Parsed): Parsed {
  const reason = parsed.kind === 'value' ? (column.check?.(parsed.value) ?? null) : null;
  return reason === null ? parsed : { kind: 'problem', problem: { code: 'check', message: reason } };
}
