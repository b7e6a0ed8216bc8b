import type { Block, BlockCell } from '../clipboard/block.js';
import { type ColumnMap, hiddenNamed, matchHeader } from '../clipboard/header-match.js';
import { type PastePlan, planMapped, planPaste } from '../clipboard/paste-plan.js';
import { type CellContent, type CellValue, type Column, isBad, isReference } from '../column.js';
import { format } from '../codec/codec.js';
import type { Draft } from '../draft.js';
import { isSingle, type Range } from '../selection.js';
import type { Sheet } from '../sheet.js';
import type { RowKey } from '../source.js';
import { CellReader } from './read-cell.js';

/** Over the cells from the selection on, behind the last row, or into the rows that a key column names. */
export type Placement = 'here' | 'end' | { readonly key: number };

export interface WrongCell {
  /** Line of the block, from 1, as the clerk counts it. */
  readonly line: number;
  readonly title: string;
  readonly text: string;
  readonly message: string;
}

/** What a paste would do. Nothing has changed yet. */
export interface PasteCheck {
  readonly draft: Draft;
  readonly wrong: readonly WrongCell[];
  readonly newRows: number;
  readonly changedRows: number;
  readonly outside: number;
  /** Titles of columns that are not shown and take nothing: the heading names them, or they lie folded between the others. */
  readonly passedOver: readonly string[];
  /** Lines without any value that would have made empty rows. */
  readonly blankLines: number;
  /** Required columns that no new row would get from the block. */
  readonly lacking: readonly string[];
  readonly target: { readonly top: number; readonly bottom: number; readonly cols: readonly number[] };
}

/** Beyond so many lines a clerk wants to see first what will happen. */
const MANY_LINES = 500;

/** A block on its way into the sheet: how its lines and columns are to be taken, and what that would do. */
export class PasteJob {
  map: ColumnMap;
  hasHeader: boolean;
  placement: Placement;
  /** The columns were matched by their titles or by hand, not by their place. */
  private isMapped: boolean;

  constructor(
    readonly sheet: Sheet,
    readonly block: Block,
    /** Where the selection was when the block came: it may move on while the block is read. */
    private readonly selection: Range,
    /** The rows under the block by their names, as the list may be read anew while names are looked up or the clerk decides; null: gone. */
    private readonly rows: readonly (RowKey | null)[],
  ) {
    const named = matchHeader(block, sheet.columns);
    this.hasHeader = named !== null;
    this.isMapped = named !== null;
    this.map = named ?? this.mapByPlace();
    this.placement = this.usualPlacement();
  }

  get header(): readonly string[] | null {
    return this.hasHeader ? (this.block[0] ?? []).map(({ text }) => text) : null;
  }

  get lines(): Block {
    return this.hasHeader ? this.block.slice(1) : this.block;
  }

  /** Columns that may tell one row from another. */
  get keyColumns(): readonly number[] {
    if (!this.sheet.source.match) return [];
    return this.map.filter((col): col is number => col !== null && isKey(this.sheet.columnAt(col)));
  }

  setHeader(hasHeader: boolean): void {
    this.hasHeader = hasHeader;
    const named = hasHeader ? matchHeader(this.block, this.sheet.columns) : null;
    this.isMapped = named !== null;
    this.map = named ?? this.mapByPlace();
    this.placement = this.usualPlacement();
  }

  /** A column of the sheet takes one column of the block. */
  setColumn(from: number, to: number | null): void {
    this.isMapped = true;
    this.map = this.map.map((col, i) => (i === from ? to : col === to ? null : col));
    if (typeof this.placement === 'object' && !this.map.includes(this.placement.key)) this.placement = 'here';
  }

  async check(): Promise<PasteCheck> {
    return typeof this.placement === 'object' ? this.checkByKey(this.placement.key) : this.checkByPlace();
  }

  isOdd(check: PasteCheck): boolean {
    const isOneCell = this.block.length === 1 && this.block[0]?.length === 1;
    if (isOneCell) return false;
    if (this.hasHeader || this.lines.length > MANY_LINES) return true;
    return check.wrong.length + check.outside + check.passedOver.length > 0;
  }

  private passedOver(cols: readonly number[]): readonly string[] {
    const { sheet } = this;
    if (this.hasHeader) return hiddenNamed(this.header ?? [], sheet.hiddenTitles());
    if (this.isMapped) return [];
    return cols.slice(0, -1).flatMap((col) => sheet.columnAt(col)?.band?.folded ?? []);
  }

  /** A whole table with its heading seldom means to write over rows that are there. */
  private usualPlacement(): Placement {
    return this.hasHeader && this.sheet.canCreate && isSingle(this.selection) ? 'end' : 'here';
  }

  private plan(): PastePlan {
    const { sheet } = this;
    const { rowCount } = sheet.store;
    const room = { rows: rowCount, cols: sheet.columns.length, canCreate: sheet.canCreate };
    if (!this.isMapped && this.placement === 'here') return planPaste(this.lines, this.selection, room);
    return planMapped(this.lines, this.map, this.placement === 'end' ? rowCount : this.selection.top, room);
  }

  private async checkByPlace(): Promise<PasteCheck> {
    const { store } = this.sheet;
    const plan = this.plan();
    const lines = Array.from({ length: plan.rows }, (_, r) => plan.lineOf(plan.top + r));
    const rows = this.placement === 'here' ? this.rows.slice(0, lines.length) : [];
    const reader = await this.reader(plan.columns, lines);
    await store.know(rows.filter((key) => key !== null));
    const tally = new Tally(this.sheet);
    const firstNew = store.rowCount;
    let next = firstNew;
    for (const [i, line] of lines.entries()) {
      const key = rows[i];
      if (key === undefined && isBlank(line, plan.columns)) {
        tally.blankLines++;
        continue;
      }
      for (const { col, from } of plan.columns) {
        const column = this.sheet.columnAt(col);
        const cell = line[from];
        if (!column || !cell) continue;
        const content = reader.content(column, cell);
        tally.look(i % this.lines.length, column, content);
        if (key === undefined) tally.draft.put(next, col, content);
        else if (key !== null && store.isKnown(key)) tally.draft.putInto(key, col, content);
        else tally.draft.skipped++;
      }
      if (key === undefined) next++;
    }
    const cols = plan.columns.map(({ col }) => col);
    const last = next > firstNew ? next - 1 : store.indexOf(rows.at(-1) ?? '');
    const target = { top: plan.top, bottom: Math.max(plan.top, last), cols };
    return tally.result(plan.outside, this.passedOver(cols), target);
  }

  /** Lines whose key names a record go into it; the others become new rows behind the last. */
  private async checkByKey(key: number): Promise<PasteCheck> {
    const { sheet } = this;
    const column = sheet.columnAt(key);
    const { rowCount } = sheet.store;
    const plan = planMapped(this.lines, this.map, rowCount, {
      rows: rowCount,
      cols: sheet.columns.length,
      canCreate: sheet.canCreate,
    });
    const keyFrom = this.map.indexOf(key);
    if (!column || keyFrom < 0) return this.checkByPlace();
    const reader = await this.reader(plan.columns, this.lines);
    const keys = this.lines.map((line) => reader.content(column, line[keyFrom] ?? { text: '' }));
    const found = await this.findRows(column, keys);
    const tally = new Tally(sheet);
    const seen = new Set<string>();
    let next = rowCount;
    for (const [i, line] of this.lines.entries()) {
      if (isBlank(line, plan.columns)) {
        tally.blankLines++;
        continue;
      }
      const text = nameOf(keys[i] ?? null);
      const rows = text === '' ? [] : (found.get(text) ?? []);
      const [only] = rows;
      const doubt = this.doubtOf(text, rows.length, seen);
      const isKnown = only !== undefined && doubt === null;
      if (!isKnown && doubt === null && !sheet.canCreate) {
        tally.outside += line.filter((cell) => cell.text !== '').length;
        continue;
      }
      for (const { col, from } of plan.columns) {
        const target = sheet.columnAt(col);
        const cell = line[from];
        if (!target || !cell) continue;
        const content =
          col === key && doubt !== null
            ? { bad: cell.text, code: 'keyInDoubt', message: doubt }
            : reader.content(target, cell);
        tally.look(i, target, content);
        if (isKnown) tally.draft.putInto(only, col, content);
        else tally.draft.put(next, col, content);
      }
      seen.add(text);
      if (!isKnown) next++;
    }
    const cols = plan.columns.map(({ col }) => col);
    const target = { top: rowCount, bottom: next - 1, cols };
    return tally.result(tally.outside + plan.outside, this.passedOver(cols), target);
  }

  /** Why a line cannot be laid upon one record. */
  private doubtOf(key: string, matches: number, seen: ReadonlySet<string>): string | null {
    const { paste } = this.sheet.texts;
    if (key === '') return null;
    if (seen.has(key)) return paste.keyTwice;
    return matches > 1 ? paste.keyMany(matches) : null;
  }

  private async findRows(column: Column, keys: readonly CellContent[]): Promise<Map<string, RowKey[]>> {
    const { sheet } = this;
    const asked = new Map<string, CellValue>();
    for (const key of keys) if (!isBad(key) && nameOf(key) !== '') asked.set(nameOf(key), key);
    const rows = (await sheet.source.match?.(column.field, [...asked.values()])) ?? [];
    const found = new Map<string, RowKey[]>();
    for (const key of sheet.store.learn(rows)) {
      const name = nameOf(sheet.store.content(key, column.field));
      found.set(name, [...(found.get(name) ?? []), key]);
    }
    return found;
  }

  private reader(columns: PastePlan['columns'], lines: Block): Promise<CellReader> {
    return CellReader.for(
      this.sheet,
      columns.flatMap(({ col, from }) => {
        const column = this.sheet.columnAt(col);
        return column ? [{ column, cells: lines.flatMap((line) => line[from] ?? []) }] : [];
      }),
    );
  }

  private mapByPlace(): ColumnMap {
    const { left } = this.selection;
    const width = Math.max(0, ...this.block.map((row) => row.length));
    return Array.from({ length: width }, (_, from) =>
      left + from < this.sheet.columns.length ? left + from : null,
    );
  }
}

/** Counts while the draft is made. */
class Tally {
  readonly draft: Draft;
  blankLines = 0;
  outside = 0;
  private readonly wrong: WrongCell[] = [];

  constructor(private readonly sheet: Sheet) {
    this.draft = sheet.draft();
  }

  look(line: number, column: Column, content: CellContent): void {
    const isMissing = content === null && column.required === true && !column.readOnly;
    if (!isMissing && !isBad(content)) return;
    this.wrong.push({
      line: line + 1,
      title: column.title,
      text: isBad(content) ? content.bad : format(column, content, this.sheet.texts),
      message: isBad(content) ? content.message : this.sheet.texts.problem.required,
    });
  }

  result(outside: number, passedOver: readonly string[], target: PasteCheck['target']): PasteCheck {
    const { draft, sheet, wrong, blankLines } = this;
    const { newRows } = draft;
    const lacking = sheet.columns.filter(
      (column, col) => column.required === true && !column.readOnly && !target.cols.includes(col),
    );
    return {
      draft,
      wrong,
      newRows: newRows.length,
      changedRows: draft.changedRows,
      outside,
      passedOver,
      blankLines,
      lacking: newRows.length > 0 ? lacking.map(({ title }) => title) : [],
      target,
    };
  }
}

function isKey(column: Column | null): boolean {
  return column !== null && ['text', 'integer', 'choice', 'reference', 'date'].includes(column.type);
}

function isBlank(line: readonly BlockCell[], columns: PastePlan['columns']): boolean {
  return columns.every(({ from }) => (line[from]?.text ?? '').trim() === '');
}

function nameOf(content: CellContent): string {
  if (content === null || isBad(content)) return '';
  return isReference(content) ? content.id : String(content);
}
