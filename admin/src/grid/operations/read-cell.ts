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

/** The exact number beside the shown text is better than the text, whose format may be foreign. */
function read(column: Column, cell: BlockCell, sheet: Sheet): Parsed {
  const { number } = cell;
  if (cell.reference && cell.field === column.field && column.type === 'reference') {
    return { kind: 'value', value: cell.reference };
  }
  if (number !== undefined && isNumeric(column) && !cell.isDay)
    return withCheck(column, checkNumber(column, number, sheet.texts));
  if (number !== undefined && column.type === 'date' && cell.isDay) {
    const iso = fromExcelSerial(number);
    if (iso !== null) return withCheck(column, checkDate(column, iso, sheet.texts));
  }
  return parse(column, cell.text, sheet.context);
}

function withCheck(column: Column, parsed: Parsed): Parsed {
  const reason = parsed.kind === 'value' ? (column.check?.(parsed.value) ?? null) : null;
  return reason === null ? parsed : { kind: 'problem', problem: { code: 'check', message: reason } };
}
