import { parse, toContent } from '../codec/codec.js';
import { checkDate, fromExcelSerial } from '../codec/date.js';
import { checkNumber, formatNumber } from '../codec/number.js';
import type { Parsed } from '../codec/parsed.js';
import { type Block, type BlockCell } from '../clipboard/block.js';
import { type PastePlan, planPaste } from '../clipboard/paste-plan.js';
import { type CellContent, type Column, isNumeric } from '../column.js';
import { lookUp } from '../lookup.js';
import { currentRange, selectRange, sizeOf } from '../selection.js';
import { MOST_CELLS, type Sheet } from '../sheet.js';

/** Reads and checks the whole block before anything changes; then it is one step, wrong cells kept and marked. */
export async function paste(sheet: Sheet, block: Block): Promise<void> {
  const { said } = sheet.texts;
  if (block.every((row) => row.length === 0)) return sheet.say(said.pasteEmpty);
  const { canCreate, store } = sheet;
  const plan = planPaste(block, currentRange(sheet.selection), {
    rows: store.rowCount,
    cols: sheet.columns.length,
    canCreate,
  });
  const { target } = plan;
  const { cells } = sizeOf(target);
  if (cells > MOST_CELLS) return sheet.say(said.tooBig(formatNumber(MOST_CELLS)));
  if (cells > 2000) sheet.say(said.pasting);
  const isLoaded = await store.withRows(target.top, target.bottom + 1, () => pasteAt(sheet, plan));
  if (!isLoaded) sheet.say(sheet.texts.loadFailed);
}

async function pasteAt(sheet: Sheet, plan: PastePlan): Promise<void> {
  const { said } = sheet.texts;
  const { target } = plan;
  const references = await findReferences(sheet, plan);
  const draft = sheet.draft();
  const { context } = sheet;
  for (let row = target.top; row <= target.bottom; row++) {
    for (let col = target.left; col <= target.right; col++) {
      const cell = plan.cellAt(row, col);
      const column = sheet.columnAt(col);
      if (!cell || !column) continue;
      const parsed = read(column, cell, (text) => parse(column, text, context), sheet);
      draft.put(row, col, contentOf(column, parsed, cell.text, references, sheet));
    }
  }
  draft.apply('paste');
  sheet.select(selectRange({ row: target.top, col: target.left }, target));
  const told = [
    said.pasted(draft.changed),
    draft.newRows > 0 && said.pastedNew(draft.newRows),
    draft.bad > 0 && said.pastedBad(draft.bad),
    draft.skipped > 0 && said.skipped(draft.skipped),
    plan.outside > 0 && said.pastedOutside(plan.outside),
  ];
  sheet.say(told.filter((part) => part !== false).join('. '));
}

/** The exact number beside the shown text is better than the text, whose format may be foreign. */
function read(
  column: Column,
  cell: BlockCell,
  parseText: (text: string) => Parsed,
  { texts }: Sheet,
): Parsed {
  const { number } = cell;
  if (cell.reference && cell.field === column.field && column.type === 'reference') {
    return { kind: 'value', value: cell.reference };
  }
  if (number !== undefined && isNumeric(column) && !cell.isDay)
    return withCheck(column, checkNumber(column, number, texts));
  if (number !== undefined && column.type === 'date' && cell.isDay) {
    const iso = fromExcelSerial(number);
    if (iso !== null) return withCheck(column, checkDate(column, iso, texts));
  }
  return parseText(cell.text);
}

function withCheck(column: Column, parsed: Parsed): Parsed {
  const reason = parsed.kind === 'value' ? (column.check?.(parsed.value) ?? null) : null;
  return reason === null ? parsed : { kind: 'problem', problem: { code: 'check', message: reason } };
}

type References = ReadonlyMap<string, ReadonlyMap<string, CellContent>>;

function contentOf(
  column: Column,
  parsed: Parsed,
  text: string,
  references: References,
  { texts }: Sheet,
): CellContent {
  if (parsed.kind === 'lookup') return references.get(column.field)?.get(parsed.text) ?? null;
  return toContent(parsed, text, texts);
}

async function findReferences(sheet: Sheet, { target, cellAt }: PastePlan): Promise<References> {
  const found = new Map<string, ReadonlyMap<string, CellContent>>();
  for (let col = target.left; col <= target.right; col++) {
    const column = sheet.columnAt(col);
    if (column?.type !== 'reference') continue;
    const asked = new Set<string>();
    for (let row = target.top; row <= target.bottom; row++) {
      const parsed = parse(column, cellAt(row, col)?.text ?? '', sheet.context);
      if (parsed.kind === 'lookup') asked.add(parsed.text);
    }
    found.set(column.field, await lookUp(sheet, column, [...asked]));
  }
  return found;
}
