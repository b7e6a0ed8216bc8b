import { type CellContent, type CellValue, type Column, isWaiting, type Problem } from '../column.js';
import type { Batch, ChangeResult, Row, RowKey } from '../source.js';
import { type Choice, Conflicts } from './conflicts.js';
import { Grouping } from './grouping.js';
import { type Direction, History, isEmptyStep, type Step } from './history.js';
import { type Edit, isConflict, type PendingRow } from './pending-row.js';
import { joinSnapshots } from './join-snapshots.js';
import { JournalKeeper } from './journal-keeper.js';
import { Later } from './later.js';
import { Listing } from './listing.js';
import { giveBack, takeChanges } from './outbox.js';
import { Judge } from './judge.js';
import { RowBook, type Watch } from './row-book.js';
import { SavedMarks } from './saved-marks.js';
import { SaveQueue } from './save-queue.js';
import { afterConflict } from './settle.js';
import { Settlement } from './settlement.js';
import type { CellState, Snapshot, StoreChange, StoreOptions, Travelled, Typed } from './types.js';
import { Unsaved } from './unsaved.js';
import { Warnings } from './warnings.js';
import { type Counts, countWork } from './work.js';

const JOURNAL_CELLS = 20_000;
const FIGURES_MS = 600;

/** Rows as the clerk sees them: the source's pages with unsaved work on top, saved in the background. */
export class Store {
  readonly history = new History();
  private readonly book: RowBook;
  private readonly queue: SaveQueue;
  private readonly listeners = new Set<(change: StoreChange) => void>();
  private readonly savedMarks = new SavedMarks(() => this.emit({}));
  private readonly unsaved: Unsaved;
  private readonly settlement: Settlement;
  private readonly conflicts: Conflicts;
  readonly grouping: Grouping;
  readonly list: Listing;
  private readonly judge: Judge;
  private readonly journal: JournalKeeper;
  readonly warnings = new Warnings();
  /** Groups and totals follow saves a little later, once for many. */
  private readonly figures = new Later(FIGURES_MS, async () => {
    (await this.grouping.read())();
    for (const row of this.grouping.rows) this.book.set(row.id, row);
    this.emit({});
  });
  private counts: Counts | null = null;
  private activeKey: RowKey | null = null;
  constructor(options: StoreOptions) {
    this.journal = new JournalKeeper(
      options.journal,
      () => ({
        pending: [...this.pending.values()],
        batches: this.queue.batches,
        steps: this.history.recent(JOURNAL_CELLS),
        warnings: this.warnings.list(),
        names: this.book.names(),
      }),
      () => this.emit({}),
    );
    this.judge = new Judge(options.texts, options.columns);
    this.book = new RowBook({
      source: options.source,
      pageSize: options.pageSize ?? 200,
      keptPages: options.keptPages ?? 50,
      isKept: (key) => this.pending.has(key) || key === this.activeKey,
      isHidden: (key) => this.pending.get(key)?.kind === 'delete',
      isGone: (key) => this.unsaved.deleted.has(key),
      arrived: (rows, moved) => this.arrived(rows, moved),
      failed: () => {
        this.list.hasFailedPages = true;
        this.emit({});
      },
    });
    this.unsaved = new Unsaved(this.book, options.canRestore ?? false);
    this.grouping = new Grouping(options.source);
    this.settlement = new Settlement(
      this.unsaved,
      this.book,
      this.warnings,
      this.savedMarks,
      this.grouping,
      this.history,
      options.texts,
    );
    this.conflicts = new Conflicts(this.unsaved, this.book, (key) => this.allValues(key));
    this.list = new Listing(options.source, this.book, this.grouping, {
      created: () => [...this.pending.values()].filter((row) => row.kind === 'create').map((row) => row.key),
      isKnown: (key) => this.isKnown(key),
      changed: (order) => this.changed({ order }),
    });
    this.queue = new SaveQueue({
      take: (limit) => takeChanges(this.unsaved, this.judge, limit),
      send: (batch) => options.source.save(batch),
      settle: (batch, results) => this.settle(batch, results),
      giveBack: (batch) => giveBack(this.unsaved, batch),
      changed: () => this.changed({}),
    });
  }

  async start(): Promise<void> {
    const snapshot = await this.restored();
    if (snapshot === undefined) return;
    if (snapshot) {
      for (const row of snapshot.pending) this.unsaved.rows.set(row.key, row);
      this.history.load(snapshot.steps.done, snapshot.steps.undone);
      this.warnings.load(snapshot.warnings);
      this.book.load(snapshot.names);
      this.journal.load(snapshot.typed);
    }
    await this.list.refresh();
    if (snapshot && snapshot.batches.length > 0) void this.queue.resume(snapshot.batches);
    else if (this.pending.size > 0) this.queue.touch();
  }

  /** What earlier pages left in editors of these fields, whose rows can be changed now. */
  async takeTyped(fields: ReadonlySet<string>): Promise<readonly Typed[]> {
    const typed = this.journal.leftIn(fields);
    if (this.list.error !== null || typed.length === 0) return [];
    try {
      await this.know(typed.flatMap(({ key }) => key ?? []));
    } catch {
      // Without a line it stays in the journal until the list is opened again.
      return [];
    }
    this.journal.take(typed);
    return typed;
  }

  /** What is not saved is on no disk: it goes with the page. */
  get isAtRisk(): boolean {
    return this.journal.isFailing && this.pending.size > 0;
  }

  /** The page is hidden, with this in its editor, or shows again. */
  hide(typing: Typed | null): void {
    this.journal.hide(typing);
  }

  /** undefined where the journal cannot be read now: without it nothing may be written over what it keeps. */
  private async restored(): Promise<Snapshot | null | undefined> {
    try {
      return joinSnapshots(await this.journal.restore());
    } catch (error) {
      this.list.error = error;
      this.emit({ order: true });
      return undefined;
    }
  }

  get pending(): ReadonlyMap<RowKey, PendingRow> {
    return this.unsaved.rows;
  }

  setColumns(columns: readonly Column[]): void {
    this.judge.setColumns(columns);
    this.changed({});
  }

  refresh(): Promise<void> {
    return this.list.refresh();
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

  /** Place in the view of a place in the source's list; -1 when its group is closed. */
  indexOfOffset(offset: number): number {
    return this.book.indexOfOffset(offset);
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

  /** From now on until released no row that is loaded is forgotten. */
  hold(): void {
    this.book.hold();
  }

  release(): void {
    this.book.release();
  }

  /** Does a step and remembers it. */
  apply(step: Step): void {
    if (isEmptyStep(step)) return;
    this.history.push(step);
    this.perform(step);
  }

  /** 'stopped': somebody stopped it, or changed something else before its rows were there; then nothing was changed. */
  async undo(watch?: Watch): Promise<Travelled | 'stopped' | null> {
    return this.travel('undo', watch);
  }

  async redo(watch?: Watch): Promise<Travelled | 'stopped' | null> {
    return this.travel('redo', watch);
  }

  saveNow(): Promise<void> {
    return this.queue.now();
  }

  /** Leaving a row saves it and lets its missing cells be told. */
  setActiveRow(key: RowKey | null): void {
    // What is typed into a row must find it, though the list is read anew meanwhile.
    if (key !== null) this.activeKey = key;
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

  resolve(key: RowKey, field: string, choice: Choice): void {
    this.conflicts.decide(key, field, choice);
    this.decided({});
  }

  resolveAll(choice: Choice): void {
    this.conflicts.decideAll(choice);
    this.decided({});
  }

  resolveGone(key: RowKey, choice: Choice): void {
    this.conflicts.decideGone(key, choice);
    this.decided({ order: true });
  }

  /** Texts of a field that waited for their look-up become what they name. */
  answer(field: string, found: ReadonlyMap<string, CellContent>): void {
    const read = (content: CellContent) =>
      isWaiting(content) ? (found.get(content.bad) ?? content) : content;
    this.history.answer(field, read);
    for (const { key, edits } of this.pending.values()) {
      const value = edits[field]?.value ?? null;
      const answer = read(value);
      if (!isWaiting(answer) && answer !== value) this.unsaved.setContent(key, field, answer);
    }
    this.decided({});
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
    this.figures.stop();
    this.queue.destroy();
    this.listeners.clear();
  }

  /** Reads those of the rows that are not known any more; what the source no longer has stays unknown. */
  async know(keys: readonly RowKey[]): Promise<void> {
    const forgotten = keys.filter((key) => !this.isKnown(key));
    if (forgotten.length > 0) await this.book.fetch(forgotten);
  }

  isKnown(key: RowKey): boolean {
    return this.pending.has(key) || this.book.get(key) !== null;
  }

  private stored(key: RowKey, field: string): CellValue {
    return this.book.get(key)?.values[field] ?? null;
  }

  private settle(batch: Batch, results: readonly ChangeResult[]): void {
    const settled = this.settlement.settle(batch, results);
    this.changed({ order: true, settled });
    if (settled.saved > 0) this.figures.touch();
  }

  private async travel(direction: Direction, watch?: Watch): Promise<Travelled | 'stopped' | null> {
    const { history } = this;
    const step = history.ahead(direction);
    if (!step) return null;
    const last = history.last(direction);
    const keys = [...new Set([...step.cells, ...step.deleted].map(({ key }) => key))];
    const created = new Set(step.created.map((row) => row.key));
    const isKnown = (key: RowKey) => created.has(key) || this.isKnown(key);
    const wanted = keys.filter((key) => !isKnown(key));
    if (wanted.length > 0) {
      await this.book.fetch(wanted, watch);
      if (watch?.signal.aborted || history.last(direction) !== last) return 'stopped';
    }
    history.go(direction);
    this.perform({ ...step, cells: step.cells.filter((cell) => isKnown(cell.key)) });
    return { step, lost: wanted.filter((key) => !isKnown(key)).length };
  }

  private perform(step: Step): void {
    this.unsaved.perform(step);
    this.queue.touch();
    this.changed({ order: step.created.length + step.deleted.length > 0 });
  }

  private arrived(rows: ReadonlyMap<RowKey, Row>, moved: boolean): void {
    this.list.hasFailedPages = false;
    for (const [key, row] of rows) {
      const pending = this.pending.get(key);
      const isStale = pending?.kind === 'update' && !pending.sending && pending.version !== row.version;
      if (pending && isStale) this.unsaved.put(afterConflict(pending, row));
    }
    this.changed({ order: moved });
  }

  private decided(change: StoreChange): void {
    this.queue.touch();
    this.changed(change);
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
