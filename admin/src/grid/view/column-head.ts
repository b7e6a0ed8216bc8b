import { type Cell, type Range, selectRange } from '../selection.js';
import type { Sheet } from '../sheet.js';
import { nextSorts, type Sort } from '../sorts.js';
import type { Announcer } from './announcer.js';
import type { Body } from './body.js';
import { ColumnWidths } from './column-widths.js';
import { Header } from './header.js';

export interface ColumnHeadOptions {
  readonly sorts: readonly Sort[];
  readonly onSort: (sorts: readonly Sort[]) => void;
  readonly onResize: (field: string, width: number) => void;
  readonly onMoveColumn: (field: string, before: string | null) => void;
  readonly onColumnMenu: (field: string, cell: HTMLElement) => void;
  readonly onToggleBand: (name: string) => void;
}

interface ColumnHeadHooks {
  /** Takes what is being typed. */
  readonly commit: () => void;
  readonly focusCells: () => void;
  readonly relayout: () => void;
  readonly paint: () => void;
}

/** What the head of the grid does: sorting, widths, whole columns. */
export class ColumnHead {
  readonly header: Header;
  readonly widths: ColumnWidths;
  private sorts: readonly Sort[];
  /** Name of the band last folded or opened, until its columns are there. */
  private toggled = '';

  constructor(
    private readonly sheet: Sheet,
    private readonly body: Body,
    private readonly announcer: Announcer,
    private readonly options: ColumnHeadOptions,
    private readonly hooks: ColumnHeadHooks,
  ) {
    this.sorts = options.sorts;
    this.widths = new ColumnWidths(sheet);
    this.header = this.makeHeader();
  }

  setSorts(sorts: readonly Sort[]): void {
    this.sorts = sorts;
    this.header.setSorts(sorts);
  }

  /** The host has answered with other columns. */
  setColumns(): void {
    const { columns, texts } = this.sheet;
    this.widths.follow();
    this.header.setColumns(columns);
    const band = columns.find((column) => column.band?.name === this.toggled)?.band;
    this.toggled = '';
    if (band) this.announcer.whisper(texts.views.foldState(band.title, band.folded.length));
  }

  private makeHeader(): Header {
    const { sheet, options, hooks } = this;
    const header = new Header(sheet.texts, {
      sort: (field, adding) => this.sortBy(field, adding),
      resize: (field, width) => this.resizeTo(field, width),
      fit: (field) => this.fit(field),
      move: options.onMoveColumn,
      selectColumn: (col) => this.selectColumn(col),
      selectAll: () => this.selectAll(),
      leave: hooks.focusCells,
      reveal: (col) => {
        this.body.reveal({ row: Math.floor(this.body.rowAt(0)), col });
        hooks.paint();
      },
      menu: options.onColumnMenu,
      toggleBand: (name) => this.toggleBand(name),
    });
    header.setColumns(sheet.columns);
    header.setSorts(this.sorts);
    return header;
  }

  private toggleBand(name: string): void {
    this.hooks.commit();
    this.toggled = name;
    this.options.onToggleBand(name);
  }

  private sortBy(field: string, adding: boolean): void {
    this.hooks.commit();
    this.setSorts(nextSorts(this.sorts, field, adding));
    this.options.onSort(this.sorts);
    const { texts, columns } = this.sheet;
    const sort = this.sorts.find((one) => one.field === field);
    const title = columns.find((column) => column.field === field)?.title ?? '';
    const direction = sort?.descending ? texts.sortDescending : texts.sortAscending;
    if (sort) this.announcer.whisper(texts.said.sorted(title, direction));
  }

  private resizeTo(field: string, width: number): void {
    this.widths.set(field, Math.round(width));
    this.options.onResize(field, Math.round(width));
    this.hooks.relayout();
  }

  private fit(field: string): void {
    const shown = this.body.rowAt(this.body.pane.getBoundingClientRect().top);
    const { font } = getComputedStyle(this.body.element);
    const width = this.widths.fitting(field, Math.max(0, shown - 250), font);
    if (width !== null) this.resizeTo(field, width);
  }

  private selectColumn(col: number): void {
    const { selection, store } = this.sheet;
    const whole = { top: 0, left: col, bottom: store.rowCount - 1, right: col };
    this.selectWhole({ row: selection.active.row, col }, whole);
  }

  private selectAll(): void {
    const { columns, store } = this.sheet;
    const whole = { top: 0, left: 0, bottom: store.rowCount - 1, right: columns.length - 1 };
    this.selectWhole({ row: 0, col: 0 }, whole);
  }

  private selectWhole(active: Cell, range: Range): void {
    this.hooks.commit();
    this.sheet.select(selectRange(active, range));
    this.hooks.focusCells();
  }
}
