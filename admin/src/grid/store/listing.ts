import type { RowKey, Source } from '../source.js';
import type { Grouping } from './grouping.js';
import type { RowBook } from './row-book.js';

export interface ListingHooks {
  /** Rows that were never saved, which stand behind the list. */
  readonly created: () => readonly RowKey[];
  readonly isKnown: (key: RowKey) => boolean;
  readonly changed: (order: boolean) => void;
}

/** Which rows the view lists: the source's as it has them now, in groups as far as these are read, or a few by their names. */
export class Listing {
  /** Why the list cannot be read as it should be now; what it shows may be the list before. */
  error: unknown = null;
  /** Some of its rows were asked for and did not come. */
  hasFailedPages = false;
  /** The list was read once, so that no rows means an empty list. */
  isStarted = false;
  private turn = 0;
  private shownOnly: readonly RowKey[] | null = null;
  /** Rows of the source's list when it was last read. */
  private sourceRows = 0;
  private growing: Promise<void> | null = null;

  constructor(
    private readonly source: Source,
    private readonly book: RowBook,
    private readonly grouping: Grouping,
    private readonly hooks: ListingHooks,
  ) {}

  /** Reads the list anew, as after sorting or filtering. Unsaved work stays with its rows. */
  async refresh(): Promise<void> {
    const turn = ++this.turn;
    try {
      const first = await this.read();
      const isOld = [...first[2].values()].some((rows) => this.book.isOld(rows));
      const [count, takeGroups, shown] = isOld ? await this.read() : first;
      // A later question is on its way, or answered already.
      if (turn !== this.turn) return;
      this.error = null;
      this.hasFailedPages = false;
      this.shownOnly = null;
      this.sourceRows = count;
      takeGroups();
      this.book.reset(count, this.hooks.created(), this.grouping, shown);
      this.isStarted = true;
    } catch (error) {
      if (turn === this.turn) this.error = error;
    }
    this.hooks.changed(true);
  }

  private read() {
    return Promise.all([this.source.count(), this.grouping.read(), this.book.readShown()]);
  }

  /** Rows of the list, whether their groups are open or read or not. */
  get rows(): number {
    return this.book.length + (this.isPartial ? 0 : this.grouping.unseenRows(this.sourceRows));
  }

  /** Opens or closes the group that the line stands for. */
  async toggleGroup(key: RowKey): Promise<void> {
    this.grouping.toggle(key);
    await this.refresh();
  }

  async openGroups(isOpen: boolean): Promise<void> {
    this.grouping.setAll(isOpen);
    await this.refresh();
  }

  /** Groups stand behind the view that are not read yet. */
  get hasMore(): boolean {
    return this.grouping.hasMore && this.error === null && !this.isPartial;
  }

  /** The view has come near its end: groups that are not read yet follow there. */
  growAtEnd(): Promise<void> {
    if (!this.hasMore) return Promise.resolve();
    this.growing ??= this.grow().finally(() => {
      this.growing = null;
    });
    return this.growing;
  }

  private async grow(): Promise<void> {
    const { grouping } = this;
    const last = grouping.groups.at(-1);
    try {
      const more = (await grouping.readMore())();
      if (last && more.length > 0 && !this.isPartial) this.book.append(last, more, grouping.rows);
    } catch (error) {
      this.error = error;
    }
    this.hooks.changed(true);
  }

  /** Shows these rows only, wherever they stand, until it is called with null. */
  async showOnly(keys: readonly RowKey[] | null): Promise<void> {
    this.shownOnly = keys;
    if (keys === null) return this.refresh();
    const { isKnown } = this.hooks;
    await this.book.fetch(keys.filter((key) => !isKnown(key)));
    this.book.showOnly(keys.filter(isKnown));
    this.hooks.changed(true);
  }

  get isPartial(): boolean {
    return this.shownOnly !== null;
  }
}
