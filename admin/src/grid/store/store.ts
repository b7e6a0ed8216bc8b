import { type CellContent, type CellValue, type Column, isBad, type Problem, sameContent } from '../column.js';
import type { Batch, Change, ChangeResult, Journal, Row, RowKey, Source } from '../source.js';
import type { Texts } from '../texts/texts.js';
import { History, isEmptyStep, type PlacedRow, type Step } from './history.js';
import { PageCache } from './page-cache.js';
import { type Edit, isConflict, isHeld, isIdle, type PendingRow, startCreate, startUpdate, toChange, withEdit } from './pending-row.js';
import { RowOrder } from './row-order.js';
import { SaveQueue } from './save-queue.js';
import { afterConflict, afterRefused, afterSaved, keepMine, takeTheirs } from './settle.js';
import { type Counts, countWork } from './work.js';

export type CellState = 'clean' | 'waiting' | 'saving' | 'saved' | 'refused' | 'conflict';

/** What the journal keeps: unsent work, the batch without an answer, and the way back. */
export interface Snapshot {
  readonly pending: readonly PendingRow[];
  readonly batch: Batch | null;
  readonly steps: readonly Step[];
}

export interface Settled {
  readonly saved: number;
  readonly refused: number;
  readonly conflicts: number;
}

export interface StoreChange {
  /** Rows came, went or moved. */
  readonly order?: boolean;
  readonly settled?: Settled;
}

export interface StoreOptions {
  readonly source: Source;
  readonly texts: Texts;
  readonly columns: readonly Column[];
  readonly journal?: Journal<Snapshot>;
  readonly pageSize?: number;
  readonly keptPages?: number;
  /** Deleted rows can be brought back by the source; otherwise undo creates them anew. */
  readonly canRestore?: boolean;
}

const TICK_MS = 1600;
const JOURNAL_MS = 100;
const JOURNAL_CELLS = 20_000;

/** Rows as the clerk sees them: the source's pages with unsaved work on top, saved in the background. */
export class Store {
  loadError: unknown = null;
  readonly history = new History();
  readonly pending = new Map<RowKey, PendingRow>();
  private readonly rows = new Map<RowKey, Row>();
  private readonly aliases = new Map<string, RowKey>();
  private readonly order = new RowOrder();
  private readonly pages: PageCache;
  private readonly queue: SaveQueue;
  private readonly listeners = new Set<(change: StoreChange) => void>();
  private readonly ticks = new Map<RowKey, ReadonlySet<string>>();
  /** Rows of undoable steps stay known, so that undo needs no server. */
  private readonly pinned = new Set<RowKey>();
  private readonly deleted = new Set<RowKey>();
  private readonly gaps = new Map<RowKey, number>();
  private columns: readonly Column[];
  private byField: ReadonlyMap<string, Column>;
  private activeKey: RowKey | null = null;
  /** New rows that were left once: from then on what they lack is told. */
  private readonly visited = new Set<RowKey>();
  private journalTimer: ReturnType<typeof setTimeout> | null = null;
  private counts: Counts | null = null;

  constructor(private readonly options: StoreOptions) {
    this.columns = options.columns;
    this.byField = new Map(this.columns.map((column) => [column.field, column]));
    this.pages = new PageCache(options.source, options.pageSize ?? 200, options.keptPages ?? 50, {
      keyOf: (row) => this.aliases.get(row.id) ?? row.id,
      forget: (keys) => this.forget(keys),
      arrived: (offset, rows) => this.arrived(offset, rows),
      failed: (error) => {
        this.loadError = error;
        this.emit({});
      },
    });
    this.queue = new SaveQueue({
      take: (limit) => this.take(limit),
      send: (batch) => options.source.save(batch),
      settle: (batch, results) => this.settle(batch, results),
      giveBack: (batch) => this.giveBack(batch),
      changed: () => this.changed({}),
    });
  }

  async start(): Promise<void> {
    const snapshot = await this.options.journal?.restore();
    if (snapshot) {
      for (const row of snapshot.pending) this.pending.set(row.key, row);
      this.history.load(snapshot.steps);
    }
    await this.refresh();
    if (snapshot?.batch) void this.queue.resume(snapshot.batch);
    else if (this.pending.size > 0) this.queue.touch();
  }

  /** Reads the list anew, as after sorting or filtering. Unsaved work stays with its rows. */
  async refresh(): Promise<void> {
    try {
      this.loadError = null;
      const count = await this.options.source.count();
      this.pages.clear();
      this.gaps.clear();
      const created = [...this.pending.values()].filter((row) => row.kind === 'create').map((row) => row.key);
      this.order.reset(count, created);
    } catch (error) {
      this.loadError = error;
    }
    this.changed({ order: true });
  }

  setColumns(columns: readonly Column[]): void {
    this.columns = columns;
    this.byField = new Map([...this.byField, ...columns.map((column) => [column.field, column] as const)]);
    this.changed({});
  }

  get rowCount(): number {
    return this.order.length;
  }

  get phase() {
    return this.queue.phase;
  }

  get stopReason(): string {
    return this.queue.reason;
  }

  /** null while the row is not loaded. */
  keyAt(index: number): RowKey | null {
    const place = this.order.at(index);
    if (!place) return null;
    return place.kind === 'own' ? place.key : this.pages.keyAt(place.offset);
  }

  /** -1 when the row is not in the view or its page is not loaded. */
  indexOf(key: RowKey): number {
    const own = this.order.indexOfKey(key);
    if (own >= 0) return own;
    const offset = this.pages.offsetOf(key);
    return offset < 0 ? -1 : this.order.indexOfOffset(offset);
  }

  row(key: RowKey): Row | null {
    return this.rows.get(key) ?? null;
  }

  content(key: RowKey, field: string): CellContent {
    const edit = this.pending.get(key)?.edits[field];
    return edit ? edit.value : this.stored(key, field);
  }

  edit(key: RowKey, field: string): Edit | null {
    return this.pending.get(key)?.edits[field] ?? null;
  }

  state(key: RowKey, field: string): CellState {
    const row = this.pending.get(key);
    const edit = row?.edits[field];
    if (row && this.problem(key, field)) return 'refused';
    if (edit && isConflict(edit)) return 'conflict';
    if (row && edit) return field in (row.sending?.set ?? {}) ? 'saving' : 'waiting';
    return this.ticks.get(key)?.has(field) ? 'saved' : 'clean';
  }

  problem(key: RowKey, field: string): Problem | null {
    const row = this.pending.get(key);
    if (!row || row.kind === 'delete') return null;
    const edit = row.edits[field];
    if (edit && isBad(edit.value)) return edit.value;
    if (this.isMissing(row, field)) return { code: 'required', message: this.options.texts.problem.required };
    return row.problems[field] ?? null;
  }

  rowProblem(key: RowKey): Problem | null {
    const row = this.pending.get(key);
    if (row?.gone) return { code: 'gone', message: this.options.texts.problem.gone };
    return row?.problems[''] ?? null;
  }

  isNew(key: RowKey): boolean {
    return this.pending.get(key)?.kind === 'create';
  }

  /** Fields with a problem or a conflict, in the order of the columns. '' stands for the row. */
  marked(key: RowKey): readonly string[] {
    const row = this.pending.get(key);
    if (!row || row.kind === 'delete') return [];
    const fields = this.columns
      .map((column) => column.field)
      .filter((field) => this.problem(key, field) || row.edits[field]?.theirs !== undefined);
    return this.rowProblem(key) && fields.length === 0 ? [''] : fields;
  }

  work(): Counts {
    this.counts ??= countWork(this.pending.values(), (row) => this.isReady(row), (key) => this.marked(key));
    return this.counts;
  }

  isLoaded(from: number, to: number): boolean {
    for (let index = from; index < Math.min(to, this.rowCount); index++) if (this.keyAt(index) === null) return false;
    return true;
  }

  /** Loads the rows [from, to) of the view. */
  async ensure(from: number, to: number): Promise<void> {
    for (let index = Math.max(0, from); index < Math.min(to, this.rowCount); index++) {
      const place = this.order.at(index);
      if (place?.kind !== 'source' || this.pages.keyAt(place.offset) !== null) continue;
      const last = this.order.at(Math.min(to, this.rowCount) - 1);
      const until = last?.kind === 'source' ? last.offset + 1 : place.offset + (to - index);
      await this.pages.ensure(place.offset, Math.min(until, place.offset + (to - index) + this.gaps.size));
    }
  }

  /** Does a step and remembers it. */
  apply(step: Step): void {
    if (isEmptyStep(step)) return;
    this.history.push(step);
    this.perform(step);
  }

  /** What was undone, and how many of its rows are gone for good. */
  async undo(): Promise<{ step: Step; lost: number } | null> {
    return this.travel(this.history.undo());
  }

  async redo(): Promise<{ step: Step; lost: number } | null> {
    return this.travel(this.history.redo());
  }

  saveNow(): Promise<void> {
    return this.queue.now();
  }

  /** Leaving a row saves it and lets its missing cells be told. */
  setActiveRow(key: RowKey | null): void {
    if (key === this.activeKey) return;
    const left = this.activeKey;
    this.activeKey = key;
    const row = left === null ? undefined : this.pending.get(left);
    if (!row) return;
    this.visited.add(row.key);
    this.changed({});
    if (this.queue.phase === 'waiting' && this.isReady(row)) void this.queue.now();
  }

  resolve(key: RowKey, field: string, choice: 'mine' | 'theirs'): void {
    const row = this.pending.get(key);
    if (!row) return;
    this.put(choice === 'mine' ? keepMine(row, field) : takeTheirs(row, field));
    this.queue.touch();
    this.changed({});
  }

  /** The row was deleted by somebody else: create it again with my values, or let it go. */
  resolveGone(key: RowKey, choice: 'mine' | 'theirs'): void {
    const row = this.pending.get(key);
    if (!row?.gone) return;
    if (choice === 'mine' && row.kind !== 'delete') {
      this.pending.set(key, startCreate(key, this.allValues(key)));
      this.queue.touch();
    } else {
      const index = this.indexOf(key);
      this.pending.delete(key);
      if (index >= 0) this.order.remove([index]);
    }
    this.changed({ order: true });
  }

  /** Everything a row holds now, unsaved work included. */
  allValues(key: RowKey): Record<string, CellContent> {
    const values: Record<string, CellContent> = { ...this.rows.get(key)?.values };
    for (const [field, edit] of Object.entries(this.pending.get(key)?.edits ?? {})) values[field] = edit.value;
    return values;
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Hands the journal what it should keep, without waiting; for a page that is going away. */
  flushJournal(): void {
    if (this.journalTimer !== null) clearTimeout(this.journalTimer);
    this.journalTimer = null;
    void this.options.journal?.persist({
      pending: [...this.pending.values()],
      batch: this.queue.batch,
      steps: this.history.recent(JOURNAL_CELLS),
    });
  }

  destroy(): void {
    if (this.journalTimer !== null) this.flushJournal();
    this.queue.destroy();
    this.listeners.clear();
  }

  private stored(key: RowKey, field: string): CellValue {
    return this.rows.get(key)?.values[field] ?? null;
  }

  private isMissing(row: PendingRow, field: string): boolean {
    if (!this.byField.get(field)?.required || this.byField.get(field)?.readOnly) return false;
    const edit = row.edits[field];
    if (row.kind === 'create') return !edit && (row.key !== this.activeKey || this.visited.has(row.key));
    return edit !== undefined && sameContent(edit.value, null);
  }

  private lacksRequired(row: PendingRow): boolean {
    if (row.kind === 'update') return Object.keys(row.edits).some((field) => this.isMissing(row, field));
    return this.columns.some((column) => column.required && !column.readOnly && !row.edits[column.field]);
  }

  private isReady(row: PendingRow): boolean {
    if (row.sending || isHeld(row)) return false;
    if (row.kind === 'delete' || row.kind === 'restore') return true;
    if (row.kind === 'create' && Object.keys(row.edits).length === 0) return false;
    return !this.lacksRequired(row) && !Object.values(row.edits).some((edit) => isBad(edit.value));
  }

  private take(limit: number): readonly Change[] {
    const changes: Change[] = [];
    for (const row of this.pending.values()) {
      if (changes.length === limit) break;
      if (!this.isReady(row)) continue;
      const change = toChange(row);
      this.pending.set(row.key, { ...row, sending: { kind: change.kind, set: change.set } });
      changes.push(change);
    }
    return changes;
  }

  private giveBack(batch: Batch): void {
    for (const { key } of batch.changes) {
      const row = this.pending.get(key);
      if (row) this.put({ ...row, sending: null });
    }
  }

  private settle(batch: Batch, results: readonly ChangeResult[]): void {
    const byKey = new Map(results.map((result) => [result.key, result]));
    const settled = { saved: 0, refused: 0, conflicts: 0 };
    for (const change of batch.changes) {
      const result = byKey.get(change.key);
      const row = this.pending.get(change.key);
      if (!row) continue;
      if (!result) {
        this.put({ ...row, sending: null });
      } else if (result.status === 'saved') {
        settled.saved++;
        this.settleSaved(row, change, result.row);
      } else if (result.status === 'refused') {
        settled.refused++;
        this.put(afterRefused(row, result.problems));
      } else {
        const merged = afterConflict(row, result.row);
        if (result.row) this.rows.set(row.key, result.row);
        if (merged.gone || Object.values(merged.edits).some(isConflict)) settled.conflicts++;
        this.put(merged);
      }
    }
    this.changed({ order: true, settled });
  }

  private settleSaved(pending: PendingRow, sent: Change, row: Row | null): void {
    const { key } = pending;
    if (sent.kind === 'delete') this.settleDeleted(key);
    if (row) {
      this.rows.set(key, row);
      if (row.id !== key) this.aliases.set(row.id, key);
    }
    if (sent.kind === 'restore') this.deleted.delete(key);
    if (sent.kind === 'delete' && pending.kind === 'delete') this.pending.delete(key);
    else this.put(afterSaved(pending, sent, row));
    this.tick(key, Object.keys(sent.set));
  }

  private settleDeleted(key: RowKey): void {
    this.deleted.add(key);
    const offset = this.gaps.get(key);
    if (offset === undefined) return;
    this.gaps.delete(key);
    for (const [other, gap] of this.gaps) if (gap > offset) this.gaps.set(other, gap - 1);
    this.order.closeGap(offset);
    this.pages.closeGap(offset);
  }

  private tick(key: RowKey, fields: readonly string[]): void {
    const marks = new Set(fields);
    this.ticks.set(key, marks);
    setTimeout(() => {
      if (this.ticks.get(key) !== marks) return;
      this.ticks.delete(key);
      this.emit({});
    }, TICK_MS);
  }

  private async travel(step: Step | null): Promise<{ step: Step; lost: number } | null> {
    if (!step) return null;
    const keys = [...new Set(step.cells.map((cell) => cell.key))];
    const unknown = keys.filter((key) => !this.rows.has(key) && !this.pending.has(key));
    const created = new Set(step.created.map((row) => row.key));
    const wanted = unknown.filter((key) => !created.has(key));
    if (wanted.length > 0) await this.fetchRows(wanted);
    const lost = wanted.filter((key) => !this.rows.has(key)).length;
    const known = step.cells.filter((c) => this.rows.has(c.key) || this.pending.has(c.key) || created.has(c.key));
    this.perform({ ...step, cells: known });
    return { step, lost };
  }

  private async fetchRows(keys: readonly RowKey[]): Promise<void> {
    const rows = (await this.options.source.rows?.(keys)) ?? [];
    for (const row of rows) this.rows.set(this.aliases.get(row.id) ?? row.id, row);
  }

  private perform(step: Step): void {
    for (const placed of step.created) this.bring(placed);
    for (const run of toInsertions(step.created)) this.order.insert(run.index, run.keys);
    for (const cell of step.cells) this.setContent(cell.key, cell.field, cell.after);
    this.takeAway(step.deleted);
    for (const { key } of [...step.cells, ...step.deleted, ...step.created]) this.pinned.add(key);
    this.queue.touch();
    this.changed({ order: step.created.length + step.deleted.length > 0 });
  }

  private setContent(key: RowKey, field: string, content: CellContent): void {
    const row = this.rows.get(key);
    const pending = this.pending.get(key) ?? (row ? startUpdate(key, row) : null);
    if (!pending) return;
    const value = typeof content === 'string' ? content.normalize('NFC') : content;
    this.put(withEdit(pending, field, value, this.stored(key, field)));
  }

  private bring({ key, values }: PlacedRow): void {
    const pending = this.pending.get(key);
    const isGoing = pending?.sending?.kind === 'delete' || this.deleted.has(key);
    if (pending?.kind === 'delete' && !isGoing) {
      this.put({ ...pending, kind: pending.id === null ? 'create' : 'update' });
    } else if (isGoing && this.options.canRestore) {
      const row = this.rows.get(key);
      const start = row ? startUpdate(key, row) : null;
      if (start) this.put({ ...start, kind: 'restore', sending: pending?.sending ?? null });
    } else {
      if (isGoing) this.deleted.delete(key);
      this.put({ ...startCreate(key, values), sending: pending?.sending ?? null });
    }
  }

  private takeAway(rows: readonly PlacedRow[]): void {
    const indices: number[] = [];
    for (const { key } of rows) {
      const index = this.indexOf(key);
      if (index >= 0) indices.push(index);
      const isOwn = this.order.has(key);
      const offset = this.pages.offsetOf(key);
      if (!isOwn && offset >= 0) this.gaps.set(key, offset);
      const row = this.rows.get(key);
      const pending = this.pending.get(key) ?? (row ? startUpdate(key, row) : null);
      if (!pending) continue;
      if (pending.kind === 'create' && !pending.sending) this.pending.delete(key);
      else if (pending.kind === 'restore' && !pending.sending) this.pending.delete(key);
      else this.put({ ...pending, kind: 'delete', problems: {} });
    }
    this.order.remove(indices);
  }

  private put(row: PendingRow): void {
    if (isIdle(row) || (row.kind === 'delete' && row.id === null && !row.sending)) this.pending.delete(row.key);
    else this.pending.set(row.key, row);
  }

  private arrived(offset: number, rows: readonly Row[]): void {
    this.loadError = null;
    let moved = false;
    for (const [i, row] of rows.entries()) {
      const key = this.aliases.get(row.id) ?? row.id;
      this.rows.set(key, row);
      const pending = this.pending.get(key);
      const isStale = pending?.kind === 'update' && !pending.sending && pending.version !== row.version;
      if (pending && isStale) this.put(afterConflict(pending, row));
      if (this.order.has(key) || pending?.kind === 'delete') moved = this.hide(key, offset + i) || moved;
    }
    this.changed({ order: moved });
  }

  /** A row already shown elsewhere, or deleted here, does not show again at its place in the source's list. */
  private hide(key: RowKey, offset: number): boolean {
    const index = this.order.indexOfOffset(offset);
    if (index < 0) return false;
    this.order.remove([index]);
    if (this.order.has(key)) this.order.extendSource();
    else this.gaps.set(key, offset);
    return true;
  }

  private forget(keys: readonly RowKey[]): void {
    for (const key of keys) {
      if (!this.pending.has(key) && !this.pinned.has(key) && !this.order.has(key)) this.rows.delete(key);
    }
  }

  private changed(change: StoreChange): void {
    this.counts = null;
    if (this.options.journal && this.journalTimer === null) {
      this.journalTimer = setTimeout(() => this.flushJournal(), JOURNAL_MS);
    }
    this.emit(change);
  }

  private emit(change: StoreChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

/** Neighbours go in together; each index counts the rows put in before it. */
function toInsertions(rows: readonly PlacedRow[]): readonly { index: number; keys: RowKey[] }[] {
  const runs: { index: number; keys: RowKey[] }[] = [];
  for (const { key, index } of rows) {
    const last = runs.at(-1);
    if (last && last.index + last.keys.length === index) last.keys.push(key);
    else runs.push({ index, keys: [key] });
  }
  return runs;
}
