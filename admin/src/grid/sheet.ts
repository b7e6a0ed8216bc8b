import { editText, format, parse, toContent } from './codec/codec.js';
import { formatNumber } from './codec/number.js';
import type { Context } from './codec/parsed.js';
import { type Band, type CellContent, type Column, isBad } from './column.js';
import { Draft } from './draft.js';
import { waitingFor } from './lookup.js';
import { Lookups } from './lookups.js';
import { at, type Bounds, type Cell, clampCell, type Selection } from './selection.js';
import type { RowKey, Source } from './source.js';
import type { PlacedGroup } from './store/grouping.js';
import type { Store } from './store/store.js';
import type { MetRules, TintRule } from './tint.js';
import type { Texts } from './texts/texts.js';

export interface SheetOptions {
  readonly store: Store;
  readonly source: Source;
  readonly columns: readonly Column[];
  readonly texts: Texts;
  /** Today as an ISO date. */
  readonly today: () => string;
  readonly canCreate: boolean;
  readonly canDelete: boolean;
  /** Titles of the list's columns that are not shown now. */
  readonly hiddenTitles: () => readonly string[];
}

/** A cell by the name of its row; a null key is the blank row at the end. */
export interface CellTarget {
  readonly key: RowKey | null;
  readonly col: number;
}

export interface SheetEvents {
  readonly selected: () => void;
  /** For the live region: what was done, in a sentence. */
  readonly said: (sentence: string) => void;
}

/** Cells in one operation; beyond it a browser would stall and the clerk could not check the result anyway. */
export const MOST_CELLS = 200_000;

/** The spreadsheet without its picture: rows by position, the selection, and what commands change. */
export class Sheet {
  readonly store: Store;
  readonly source: Source;
  readonly texts: Texts;
  readonly canCreate: boolean;
  readonly canDelete: boolean;
  readonly hiddenTitles: () => readonly string[];
  columns: readonly Column[];
  readonly lookups: Lookups;
  tints: readonly TintRule[] = [];
  selection: Selection = at({ row: 0, col: 0 });
  private readonly today: () => string;
  private readonly listeners = new Set<SheetEvents>();
  private readonly unsubscribe: () => void;
  private activeKey: RowKey | null = null;

  constructor(options: SheetOptions) {
    this.store = options.store;
    this.source = options.source;
    this.columns = options.columns;
    this.texts = options.texts;
    this.today = options.today;
    this.canCreate = options.canCreate;
    this.canDelete = options.canDelete;
    this.hiddenTitles = options.hiddenTitles;
    this.lookups = new Lookups(this);
    this.unsubscribe = this.store.onChange(({ order }) => this.followRow(order === true));
  }

  get context(): Context {
    return { texts: this.texts, today: this.today() };
  }

  get todayIso(): string {
    return this.today();
  }

  /** Rows shown, with the blank one at the end that becomes a row when typed into. */
  get rowCount(): number {
    return this.store.rowCount + (this.hasBlankRow ? 1 : 0);
  }

  get bounds(): Bounds {
    return { rows: Math.max(1, this.rowCount), cols: this.columns.length };
  }

  /** Frozen columns stand first; the run of them ends at the first that is not. */
  get frozenCount(): number {
    const first = this.columns.findIndex((column) => !column.frozen);
    return first < 0 ? this.columns.length : first;
  }

  /** Not before the list is read: what is typed into the first line then is not meant for a new row. */
  private get hasBlankRow(): boolean {
    return this.canCreate && this.store.list.isStarted;
  }

  isBlankRow(row: number): boolean {
    return this.hasBlankRow && row === this.store.rowCount;
  }

  columnAt(col: number): Column | null {
    return this.columns[col] ?? null;
  }

  /** null for the blank row, and while a row is not loaded. */
  keyAt(row: number): RowKey | null {
    return this.store.keyAt(row);
  }

  contentAt(row: number, col: number): CellContent {
    const key = this.keyAt(row);
    const column = this.columnAt(col);
    return key !== null && column ? this.store.content(key, column.field) : null;
  }

  /** The group whose line stands at the row. */
  groupAt(row: number): PlacedGroup | null {
    const key = this.keyAt(row);
    return key === null ? null : this.store.grouping.of(key);
  }

  textAt(row: number, col: number): string {
    const column = this.columnAt(col);
    const group = this.groupAt(row);
    if (group && col === 0)
      return this.texts.views.group(group.label || this.texts.blank, formatNumber(group.count));
    return column ? format(column, this.contentAt(row, col), this.texts) : '';
  }

  /** The rules of colour that the row meets, unsaved work included. */
  tintsOf(row: number): MetRules {
    const key = this.keyAt(row);
    if (this.tints.length === 0 || key === null || this.groupAt(row)) return [];
    const read = (field: string) => this.store.content(key, field);
    return this.tints.filter(({ isMet }) => isMet(read));
  }

  editTextAt(row: number, col: number): string {
    const column = this.columnAt(col);
    return column ? editText(column, this.contentAt(row, col), this.texts) : '';
  }

  /** Why the cell cannot be changed; null when it can. */
  lockOf(row: number, col: number): string | null {
    const key = this.keyAt(row);
    if (key !== null) return this.lockOfKey(key, col);
    const column = this.columnAt(col);
    if (!column || column.readOnly === true) return this.texts.readOnly;
    if (typeof column.readOnly === 'string') return column.readOnly;
    return this.isBlankRow(row) ? null : this.texts.loading;
  }

  lockOfKey(key: RowKey, col: number): string | null {
    const column = this.columnAt(col);
    if (!column) return this.texts.readOnly;
    if (typeof column.readOnly === 'string') return column.readOnly;
    if (column.readOnly) return this.texts.readOnly;
    if (this.store.grouping.of(key)) return this.texts.views.groupLine;
    const locked = this.store.row(key)?.locked;
    if (typeof locked === 'string') return locked;
    const isLocked = Array.isArray(locked) ? locked.includes(column.field) : locked === true;
    return isLocked ? this.texts.readOnly : null;
  }

  select(selection: Selection): void {
    const bounds = this.bounds;
    this.selection = {
      ...selection,
      active: clampCell(selection.active, bounds),
      anchor: clampCell(selection.anchor, bounds),
      focus: clampCell(selection.focus, bounds),
    };
    this.activeKey = this.keyAt(this.selection.active.row);
    this.store.setActiveRow(this.activeKey);
    for (const { selected } of this.listeners) selected();
  }

  selectCell(cell: Cell): void {
    this.select(at(cell));
  }

  say(sentence: string): void {
    for (const { said } of this.listeners) said(sentence);
  }

  listen(events: SheetEvents): () => void {
    this.listeners.add(events);
    return () => this.listeners.delete(events);
  }

  setColumns(columns: readonly Column[]): void {
    const before = this.columnAt(this.selection.active.col);
    this.columns = columns;
    this.store.setColumns(columns);
    const same = columns.findIndex((column) => column.field === before?.field);
    // A column that was folded away leaves the selection to the one that stands for it.
    const col = same >= 0 || !before?.band ? same : columns.findIndex(isOf(before.band));
    this.selectCell({ row: this.selection.active.row, col: Math.max(0, col) });
  }

  draft(): Draft {
    return new Draft(this);
  }

  /** The active cell by the name of its row; null stands for the blank row. */
  get activeTarget(): CellTarget {
    return { key: this.activeRowKey, col: this.selection.active.col };
  }

  /** Known even while the page of the active row is read anew. */
  get activeRowKey(): RowKey | null {
    const { row } = this.selection.active;
    return this.keyAt(row) ?? (this.isBlankRow(row) ? null : this.activeKey);
  }

  /** What was being typed in a page that went away goes into its cells, as if it had been confirmed. */
  async start(): Promise<void> {
    await this.store.start();
    const fields = new Set(this.columns.map(({ field }) => field));
    for (const { key, field, text } of await this.store.takeTyped(fields)) {
      const col = this.columns.findIndex((column) => column.field === field);
      this.commit(text, { key, col });
    }
  }

  /** What a text means in the column; a name of another record waits for its look-up. */
  read(column: Column, text: string): CellContent {
    const parsed = parse(column, text, this.context);
    return parsed.kind === 'lookup'
      ? waitingFor(this.texts, parsed.text)
      : toContent(parsed, text, this.texts);
  }

  /** Reads what was typed and puts it into the cell. */
  commit(text: string, target: CellTarget): void {
    const column = this.columnAt(target.col);
    if (!column) return;
    const before = target.key === null ? null : this.store.content(target.key, column.field);
    // A name that was not found may be there by now.
    if (isBad(before) || text !== editText(column, before, this.texts))
      this.put(this.read(column, text), target);
  }

  put(content: CellContent, { key, col }: CellTarget): void {
    const draft = this.draft();
    if (key !== null) draft.putInto(key, col, content);
    else if (content !== null) draft.put(this.store.rowCount, col, content);
    draft.apply('edit');
    if (draft.skipped > 0) this.say(this.texts.said.locked);
  }

  destroy(): void {
    this.lookups.destroy();
    this.unsubscribe();
    this.listeners.clear();
  }

  /** Keeps the active cell on its row when rows above come or go. */
  private followRow(moved: boolean): void {
    const { active } = this.selection;
    if (this.activeKey === null) {
      const key = this.keyAt(active.row);
      if (key === null) return;
      this.activeKey = key;
      this.store.setActiveRow(key);
    }
    if (!moved) return;
    const row = this.store.indexOf(this.activeKey);
    if (row >= 0 && row !== active.row) this.selectCell({ row, col: active.col });
    // Until its page is read the row has no place; only where the list has become shorter it must give way.
    else if (row < 0 && active.row >= this.bounds.rows) this.select(this.selection);
  }
}

function isOf(band: Band): (column: Column) => boolean {
  return (column) => column.band?.name === band.name;
}
