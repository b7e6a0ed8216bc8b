import type { CellValue, Column } from './column.js';
import type { Journal, RowKey, Source } from './source.js';
import { Journey } from './journey.js';
import { currentRange } from './selection.js';
import { Sheet } from './sheet.js';
import { Store } from './store/store.js';
import type { Snapshot } from './store/types.js';
import type { SavePhase } from './store/save-queue.js';
import type { Counts } from './store/work.js';
import { type Language, textsFor } from './texts/language.js';
import { GridView } from './view/grid-view.js';
import type { Sort } from './sorts.js';
import type { TintRule } from './tint.js';

export type { CellContent, CellValue, Choice, Column, ColumnType, Problem, Reference } from './column.js';
export { isReference } from './column.js';
export type {
  Batch,
  Change,
  ChangeResult,
  FieldProblem,
  Journal,
  Row,
  RowKey,
  Source,
  Version,
} from './source.js';
export { NetworkError } from './source.js';
export type { SavePhase } from './store/save-queue.js';
export type { Snapshot } from './store/types.js';
export type { Counts } from './store/work.js';
export type { Language } from './texts/language.js';
export type { Sort } from './sorts.js';
export { type Tint, TINT_MARKS, type TintRule, TINTS } from './tint.js';

export interface GridStatus extends Counts {
  readonly phase: SavePhase;
  /** Rows shown, new ones included. */
  readonly total: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface ActiveCell {
  readonly key: RowKey;
  /** null for a row that was never saved. */
  readonly id: string | null;
  readonly field: string;
  readonly index: number;
}

export interface GridOptions {
  readonly columns: readonly Column[];
  readonly source: Source;
  /** Names the grid for screen readers. */
  readonly label: string;
  readonly language?: Language;
  readonly journal?: Journal<Snapshot>;
  readonly canCreate?: boolean;
  readonly canDelete?: boolean;
  /** The source takes `restore` for deleted rows; otherwise undoing a saved delete creates the row anew. */
  readonly canRestore?: boolean;
  /** Titles of columns that are not shown now: a paste names those it passes over. */
  readonly hiddenTitles?: () => readonly string[];
  readonly sorts?: readonly Sort[];
  /** Pixels. */
  readonly rowHeight?: number;
  readonly pageSize?: number;
  readonly statusBar?: boolean;
  /** Today as an ISO date; the device's day when absent. */
  readonly today?: () => string;
  readonly onChange?: (status: GridStatus) => void;
  readonly onActive?: (cell: ActiveCell | null) => void;
  /** The host sorts its source and then calls `refresh`. */
  readonly onSort?: (sorts: readonly Sort[]) => void;
  readonly onResize?: (field: string, width: number) => void;
  /** The host reorders its columns and then calls `setColumns`; null stands for the end. */
  readonly onMoveColumn?: (field: string, before: string | null) => void;
  readonly onColumnMenu?: (field: string, cell: HTMLElement) => void;
  /** The host folds or opens the columns of a band and then calls `setColumns`. */
  readonly onToggleBand?: (name: string) => void;
  /** Asked for the history of the active cell, which is a stored row's. */
  readonly onCellHistory?: (cell: HTMLElement) => void;
  /** Asked for the rows that have, or have not, the value of the active cell. */
  readonly onFilterBy?: (isOnly: boolean) => void;
}

export interface Grid {
  /** Reads the list anew, as after sorting or filtering; unsaved work stays. */
  refresh(): Promise<void>;
  setColumns(columns: readonly Column[]): void;
  setSorts(sorts: readonly Sort[]): void;
  setTints(rules: readonly TintRule[]): void;
  selectCell(index: number, field: string): void;
  /** By the row's place in the source's list, which lines of groups do not count in. */
  selectListed(offset: number, field: string): void;
  /** The empty row at the end, which becomes a row when typed into. */
  selectBlank(field: string): void;
  selectedKeys(): readonly RowKey[];
  /** The stored value of a cell, without what is unsaved. */
  valueOf(key: RowKey, field: string): CellValue;
  /** An edit like any other, undone like any other. */
  put(key: RowKey, field: string, value: CellValue): void;
  focus(): void;
  saveNow(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  status(): GridStatus;
  showProblems(): void;
  openGroups(isOpen: boolean): Promise<void>;
  destroy(): void;
}

export function createGrid(host: HTMLElement, options: GridOptions): Grid {
  const texts = textsFor(options.language ?? 'vi');
  const { source, journal, pageSize, canRestore } = options;
  const store = new Store({
    source,
    texts,
    columns: options.columns,
    ...(journal ? { journal } : {}),
    ...(pageSize === undefined ? {} : { pageSize }),
    ...(canRestore === undefined ? {} : { canRestore }),
  });
  const sheet = new Sheet({
    store,
    source,
    texts,
    columns: options.columns,
    today: options.today ?? localToday,
    canCreate: options.canCreate ?? false,
    canDelete: options.canDelete ?? false,
    hiddenTitles: options.hiddenTitles ?? (() => []),
  });
  const journey = new Journey(sheet);
  const view = new GridView(host, sheet, journey, {
    label: options.label,
    rowHeight: options.rowHeight ?? 30,
    sorts: options.sorts ?? [],
    statusBar: options.statusBar ?? true,
    onSort: (sorts) => options.onSort?.(sorts),
    onResize: (field, width) => options.onResize?.(field, width),
    onMoveColumn: (field, before) => options.onMoveColumn?.(field, before),
    onColumnMenu: (field, cell) => options.onColumnMenu?.(field, cell),
    onToggleBand: (name) => options.onToggleBand?.(name),
    onCellHistory: options.onCellHistory ?? null,
    onFilterBy: options.onFilterBy ?? null,
  });
  store.onChange(() => options.onChange?.(statusOf(store)));
  sheet.listen({ selected: () => options.onActive?.(activeCell(sheet)), said: () => undefined });
  void sheet.start();
  return {
    refresh: () => store.refresh(),
    setColumns(columns) {
      sheet.setColumns(columns);
      view.setColumns();
    },
    setSorts: (sorts) => view.setSorts(sorts),
    setTints(rules) {
      sheet.tints = rules;
      view.relayout();
    },
    selectCell: (index, field) => sheet.selectCell({ row: index, col: colOf(sheet, field) }),
    selectListed(offset, field) {
      const row = store.indexOfOffset(offset);
      if (row >= 0) sheet.selectCell({ row, col: colOf(sheet, field) });
    },
    selectBlank: (field) => sheet.selectCell({ row: store.rowCount, col: colOf(sheet, field) }),
    selectedKeys: () => selectedKeys(sheet),
    valueOf: (key, field) => store.row(key)?.values[field] ?? null,
    put(key, field, value) {
      const draft = sheet.draft();
      draft.putInto(key, colOf(sheet, field), value);
      draft.apply('edit');
    },
    focus: () => view.focus(),
    saveNow() {
      view.commit();
      return store.saveNow();
    },
    undo: () => journey.undo(),
    redo: () => journey.redo(),
    status: () => statusOf(store),
    showProblems: () => view.showProblems(),
    openGroups: (isOpen) => store.list.openGroups(isOpen),
    destroy() {
      view.destroy();
      sheet.destroy();
      store.destroy();
    },
  };
}

function colOf(sheet: Sheet, field: string): number {
  return Math.max(
    0,
    sheet.columns.findIndex((column) => column.field === field),
  );
}

function localToday(): string {
  const now = new Date();
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function statusOf(store: Store): GridStatus {
  const { history, phase, list } = store;
  return { ...store.work(), phase, total: list.rows, canUndo: history.canUndo, canRedo: history.canRedo };
}

function activeCell(sheet: Sheet): ActiveCell | null {
  const { row, col } = sheet.selection.active;
  const key = sheet.keyAt(row);
  const column = sheet.columnAt(col);
  if (key === null || !column) return null;
  return { key, id: sheet.store.row(key)?.id ?? null, field: column.field, index: row };
}

function selectedKeys(sheet: Sheet): readonly RowKey[] {
  const { top, bottom } = currentRange(sheet.selection);
  const keys: RowKey[] = [];
  for (let row = top; row <= bottom; row++) {
    const key = sheet.keyAt(row);
    if (key !== null) keys.push(key);
  }
  return keys;
}
