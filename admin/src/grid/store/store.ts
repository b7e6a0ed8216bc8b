import { type CellContent, type CellValue, type Column, type Problem } from '../column.js';
import type { Batch, Change, ChangeResult, Row, RowKey } from '../source.js';
import { History, isEmptyStep, type PlacedRow, type Step } from './history.js';
import {
  type Edit,
  isConflict,
  isIdle,
  type PendingRow,
  startCreate,
  startRestore,
  startUpdate,
  toChange,
  withEdit,
} from './pending-row.js';
import { JournalKeeper } from './journal-keeper.js';
import { Judge } from './judge.js';
import { RowBook } from './row-book.js';
import { SavedMarks } from './saved-marks.js';
import { SaveQueue } from './save-queue.js';
import { afterConflict, afterRefused, afterSaved, isMerged, keepMine, takeTheirs } from './settle.js';
import type { CellState, StoreChange, StoreOptions } from './types.js';
import { Warnings } from './warnings.js';
import { type Counts, countWork } from './work.js';

const JOURNAL_CELLS = 20_000;

/** Rows as the clerk sees them: the source's pages with unsaved work on top, saved in the background. */
export class Store {
  loadError: unknown = null;
  /** The list was read once, so that no rows means an empty list. */
  isStarted = false;
  readonly history = new History();
  readonly pending = new Map<RowKey, PendingRow>();
  private readonly book: RowBook;
  private readonly queue: SaveQueue;
  private readonly listeners = new Set<(change: StoreChange) => void>();
  private readonly savedMarks = new SavedMarks(() => this.emit({}));
  private readonly deleted = new Set<RowKey>();
  private readonly judge: Judge;
  readonly journal: JournalKeeper;
  readonly warnings = new Warnings();
  private counts: Counts | null = null;
  private shownOnly: readonly RowKey[] | null = null;

  constructor(private readonly options: StoreOptions) {
    this.journal = new JournalKeeper(options.journal, () => ({
      pending: [...this.pending.values()],
      batch: this.queue.batch,
      steps: this.history.recent(JOURNAL_CELLS),
      warnings: this.warnings.list(),
      names: this.book.names(),
    }));
    this.judge = new Judge(options.texts, options.columns);
    this.book = new RowBook({
      source: options.source,
      pageSize: options.pageSize ?? 200,
      keptPages: options.keptPages ?? 50,
      isKept: (key) => this.pending.has(key),
      isHidden: (key) => this.pending.get(key)?.kind === 'delete',
      arrived: (rows, moved) => this.arrived(rows, moved),
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
    const snapshot = await this.journal.restore();
    if (snapshot) {
      for (const row of snapshot.pending) this.pending.set(row.key, row);
      this.history.load(snapshot.steps.done, snapshot.steps.undone);
      this.warnings.load(snapshot.warnings);
      this.book.load(snapshot.names);
    }
    await this.refresh();
    if (snapshot?.batch) void this.queue.resume(snapshot.batch);
    else if (this.pending.size > 0) this.queue.touch();
  }

  /** Reads the list anew, as after sorting or filtering. Unsaved work stays with its rows. */
  async refresh(): Promise<void> {
    try {
      this.loadError = null;
      this.shownOnly = null;
      const count = await this.options.source.count();
      const created = [...this.pending.values()].filter((row) => row.kind === 'create').map((row) => row.key);
      this.book.reset(count, created);
      this.isStarted = true;
    } catch (error) {
      this.loadError = error;
    }
    this.changed({ order: true });
  }

  setColumns(columns: readonly Column[]): void {
    this.judge.setColumns(columns);
    this.changed({});
  }

  get rowCount(): number {
    return this.book.length;
  }

  get phase() {
    return this.queue.phase;
  }

  get stopReason(): string {
    return this.queue.reason;
  }

  /** null while the row is not loaded. */
  keyAt(index: number): RowKey | null {
    return this.book.keyAt(index);
  }

  /** -1 when the row is not in the view or its page is not loaded. */
  indexOf(key: RowKey): number {
    return this.book.indexOf(key);
  }

  row(key: RowKey): Row | null {
    return this.book.get(key);
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
    if (this.warnings.of(key, field).length > 0) return 'warned';
    return this.savedMarks.has(key, field) ? 'saved' : 'clean';
  }

  problem(key: RowKey, field: string): Problem | null {
    const row = this.pending.get(key);
    return row ? this.judge.problem(row, field) : null;
  }

  rowProblem(key: RowKey): Problem | null {
    const row = this.pending.get(key);
    return row ? this.judge.rowProblem(row) : null;
  }

  /** Fields with a problem or a conflict, in the order of the columns. '' stands for the row. */
  marked(key: RowKey): readonly string[] {
    const row = this.pending.get(key);
    return row ? this.judge.marked(row) : [];
  }

  work(): Counts {
    this.counts ??= countWork(this.pending.values(), this.judge);
    return this.counts;
  }

  isLoaded(from: number, to: number): boolean {
    return this.book.isLoaded(from, to);
  }

  /** Loads the rows [from, to) of the view. */
  ensure(from: number, to: number): Promise<void> {
    return this.book.ensure(from, to);
  }

  /** Loads the rows and keeps all of them known until the work is done; false when some cannot be loaded. */
  async withRows(from: number, to: number, work: () => Promise<void> | void): Promise<boolean> {
    this.book.hold();
    try {
      await this.book.ensure(from, to);
      if (!this.book.isLoaded(from, to)) return false;
      await work();
      return true;
    } finally {
      this.book.release();
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
    const left = this.judge.enter(key);
    const row = left === null ? undefined : this.pending.get(left);
    if (!row) return;
    this.changed({});
    if (this.queue.phase === 'waiting' && this.judge.isReady(row)) void this.queue.now();
  }

  /** The warnings of a row were read; without a key all of them. */
  dismiss(key?: RowKey): void {
    if (key === undefined) this.warnings.load([]);
    else this.warnings.set(key, []);
    this.changed({});
  }

  /** Shows these rows only, wherever they stand, until it is called with null. */
  async showOnly(keys: readonly RowKey[] | null): Promise<void> {
    this.shownOnly = keys;
    if (keys === null) return this.refresh();
    await this.book.fetch(keys.filter((key) => !this.isKnown(key)));
    this.book.showOnly(keys.filter((key) => this.isKnown(key)));
    this.changed({ order: true });
  }

  get isPartial(): boolean {
    return this.shownOnly !== null;
  }

  resolve(key: RowKey, field: string, choice: 'mine' | 'theirs'): void {
    const row = this.pending.get(key);
    if (!row) return;
    this.put(choice === 'mine' ? keepMine(row, field) : takeTheirs(row, field));
    this.queue.touch();
    this.changed({});
  }

  resolveAll(choice: 'mine' | 'theirs'): void {
    for (const [key, row] of this.pending) {
      for (const [field, edit] of Object.entries(row.edits))
        if (isConflict(edit)) this.resolve(key, field, choice);
    }
  }

  /** The row was deleted by somebody else: create it again with my values, or let it go. */
  resolveGone(key: RowKey, choice: 'mine' | 'theirs'): void {
    const row = this.pending.get(key);
    if (!row?.gone) return;
    if (choice === 'mine' && row.kind !== 'delete') {
      this.pending.set(key, startCreate(key, this.allValues(key)));
      this.queue.touch();
    } else {
      this.pending.delete(key);
      this.book.remove([key]);
    }
    this.changed({ order: true });
  }

  /** Everything a row holds now, unsaved work included. */
  allValues(key: RowKey): Record<string, CellContent> {
    const values: Record<string, CellContent> = { ...this.book.get(key)?.values };
    for (const [field, edit] of Object.entries(this.pending.get(key)?.edits ?? {}))
      values[field] = edit.value;
    return values;
  }

  /** Takes in rows that the view need not show. Their names here. */
  learn(rows: readonly Row[]): readonly RowKey[] {
    return rows.map((row) => this.book.learn(row));
  }

  onChange(listener: (change: StoreChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  destroy(): void {
    this.journal.destroy();
    this.queue.destroy();
    this.listeners.clear();
  }

  private isKnown(key: RowKey): boolean {
    return this.pending.has(key) || this.book.get(key) !== null;
  }

  private stored(key: RowKey, field: string): CellValue {
    return this.book.get(key)?.values[field] ?? null;
  }

  private take(limit: number): readonly Change[] {
    const changes: Change[] = [];
    for (const row of this.pending.values()) {
      if (changes.length === limit) break;
      if (!this.judge.isReady(row)) continue;
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
    const settled = { saved: 0, merged: 0, warned: 0, refused: 0, conflicts: 0 };
    for (const change of batch.changes) {
      const result = byKey.get(change.key);
      const row = this.pending.get(change.key);
      if (!row) continue;
      if (!result) {
        this.put({ ...row, sending: null });
      } else if (result.status === 'saved') {
        settled.saved++;
        if (isMerged(change, result.row)) settled.merged++;
        if (result.warnings?.length) settled.warned++;
        this.warnings.set(change.key, result.warnings ?? []);
        this.settleSaved(row, change, result.row);
      } else if (result.status === 'refused') {
        settled.refused++;
        this.put(afterRefused(row, result.problems));
      } else {
        const merged = afterConflict(row, result.row);
        if (result.row) this.book.set(row.key, result.row);
        if (merged.gone || Object.values(merged.edits).some(isConflict)) settled.conflicts++;
        this.put(merged);
      }
    }
    this.changed({ order: true, settled });
  }

  private settleSaved(pending: PendingRow, sent: Change, row: Row | null): void {
    const { key } = pending;
    if (sent.kind === 'delete') {
      this.warnings.set(key, []);
      this.deleted.add(key);
      this.book.closeGap(key);
    }
    if (row) this.book.set(key, row);
    if (sent.kind === 'restore') this.deleted.delete(key);
    if (sent.kind === 'delete' && pending.kind === 'delete') this.pending.delete(key);
    else this.put(afterSaved(pending, sent, row));
    this.savedMarks.add(key, Object.keys(sent.set));
  }

  private async travel(step: Step | null): Promise<{ step: Step; lost: number } | null> {
    if (!step) return null;
    const keys = [...new Set([...step.cells, ...step.deleted].map(({ key }) => key))];
    const created = new Set(step.created.map((row) => row.key));
    const isKnown = (key: RowKey) => created.has(key) || this.isKnown(key);
    const wanted = keys.filter((key) => !isKnown(key));
    if (wanted.length > 0) await this.book.fetch(wanted);
    this.perform({ ...step, cells: step.cells.filter((cell) => isKnown(cell.key)) });
    return { step, lost: wanted.filter((key) => !isKnown(key)).length };
  }

  private perform(step: Step): void {
    for (const placed of step.created) this.bring(placed);
    this.book.insert(step.created);
    for (const cell of step.cells) this.setContent(cell.key, cell.field, cell.after);
    this.takeAway(step.deleted);
    for (const { key } of [...step.cells, ...step.deleted, ...step.created]) this.book.pin(key);
    this.queue.touch();
    this.changed({ order: step.created.length + step.deleted.length > 0 });
  }

  private setContent(key: RowKey, field: string, content: CellContent): void {
    const row = this.book.get(key);
    const pending = this.pending.get(key) ?? (row ? startUpdate(key, row) : null);
    if (!pending) return;
    const value = typeof content === 'string' ? content.normalize('NFC') : content;
    this.put(withEdit(pending, field, value, this.stored(key, field)));
  }

  private bring({ key, values }: PlacedRow): void {
    const pending = this.pending.get(key);
    const id = this.book.idOf(key);
    // A stored row that comes back was deleted, if not here then before the page was loaded anew.
    const wasDeleted = pending === undefined && id !== null;
    const isGoing = pending?.sending?.kind === 'delete' || this.deleted.has(key) || wasDeleted;
    if (pending?.kind === 'delete' && !isGoing) {
      this.put({ ...pending, kind: pending.id === null ? 'create' : 'update' });
    } else if (isGoing && this.options.canRestore && id !== null) {
      const row = this.book.get(key);
      this.put({ ...startRestore(key, id, row), sending: pending?.sending ?? null });
    } else {
      if (isGoing) this.deleted.delete(key);
      this.put({ ...startCreate(key, values), sending: pending?.sending ?? null });
    }
  }

  private takeAway(rows: readonly PlacedRow[]): void {
    this.book.remove(rows.map((row) => row.key));
    for (const { key } of rows) {
      const row = this.book.get(key);
      const pending = this.pending.get(key) ?? (row ? startUpdate(key, row) : null);
      if (!pending) continue;
      if (pending.kind === 'create' && !pending.sending) this.pending.delete(key);
      else if (pending.kind === 'restore' && !pending.sending) this.pending.delete(key);
      else this.put({ ...pending, kind: 'delete', problems: {} });
    }
  }

  private put(row: PendingRow): void {
    if (isIdle(row) || (row.kind === 'delete' && row.id === null && !row.sending))
      this.pending.delete(row.key);
    else this.pending.set(row.key, row);
  }

  private arrived(rows: ReadonlyMap<RowKey, Row>, moved: boolean): void {
    this.loadError = null;
    for (const [key, row] of rows) {
      const pending = this.pending.get(key);
      const isStale = pending?.kind === 'update' && !pending.sending && pending.version !== row.version;
      if (pending && isStale) this.put(afterConflict(pending, row));
    }
    this.changed({ order: moved });
  }

  private changed(change: StoreChange): void {
    this.counts = null;
    this.journal.touch();
    this.emit(change);
  }

  private emit(change: StoreChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
