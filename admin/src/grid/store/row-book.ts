import type { Row, RowKey, Source } from '../source.js';
import type { Grouping, PlacedGroup } from './grouping.js';
import type { PlacedRow } from './history.js';
import { NEW_KEY } from './pending-row.js';
import { PageCache } from './page-cache.js';
import { RowOrder } from './row-order.js';

/** Rows that one question asks for by their ids. */
const FETCHED_AT_ONCE = 500;

/** Who waits for long work sees how far it is, and may stop it. */
export interface Watch {
  readonly told: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

export interface RowBookOptions {
  readonly source: Source;
  readonly pageSize: number;
  readonly keptPages: number;
  /** The row carries unsaved work and must stay known. */
  readonly isKept: (key: RowKey) => boolean;
  /** The row was deleted here and must not show, wherever the source still lists it. */
  readonly isHidden: (key: RowKey) => boolean;
  /** The row was deleted from here, and the source did it. */
  readonly isGone: (key: RowKey) => boolean;
  readonly arrived: (rows: ReadonlyMap<RowKey, Row>, moved: boolean) => void;
  readonly failed: () => void;
}

/** Which stored rows are known, what they are called here, and where they stand in the view. */
export class RowBook {
  private readonly rows = new Map<RowKey, Row>();
  private readonly aliases = new Map<string, RowKey>();
  private readonly ids = new Map<RowKey, string>();
  private readonly order = new RowOrder();
  private readonly pages: PageCache;
  /** Rows of undoable steps stay known, so that undo needs no server. */
  private readonly pinned = new Set<RowKey>();
  /** The rows last asked for. */
  private shownFrom = 0;
  private shownTo = 0;
  /** Offsets in the source of rows taken out of the view, while the source still counts them. */
  private readonly gaps = new Map<RowKey, number>();
  /** Rows of the source that the groups in the view stand for. */
  private groupedRows = 0;

  constructor(private readonly options: RowBookOptions) {
    this.pages = new PageCache(options.source, options.pageSize, options.keptPages, {
      keyOf: (row) => this.keyOf(row),
      forget: (keys) => this.forget(keys),
      arrived: (offset, rows) => this.arrived(offset, rows),
      failed: options.failed,
      isOld: (rows) => this.isOld(rows),
    });
  }

  /** Rows that were read before a delete of one of them was done: they and their number are no longer so. */
  isOld(rows: readonly Row[]): boolean {
    return rows.some((row) => this.options.isGone(this.keyOf(row)));
  }

  /** What the source has now where the view looks, without taking it in. */
  readShown(): Promise<ReadonlyMap<number, readonly Row[]>> {
    const place = this.order.at(this.shownFrom);
    const from = place?.kind === 'source' ? place.offset : 0;
    return this.pages.read(from, from + Math.max(1, this.shownTo - this.shownFrom));
  }

  /** Another list in one go: the rows in sight are there at once, so that nothing blinks and nobody types into nothing. */
  reset(
    count: number,
    created: readonly RowKey[],
    grouping: Grouping,
    shown: ReadonlyMap<number, readonly Row[]>,
  ): void {
    this.pages.clear();
    this.gaps.clear();
    for (const row of grouping.rows) this.rows.set(row.id, row);
    this.groupedRows = grouping.rowsRead;
    if (grouping.groups.length > 0) this.order.resetGrouped(grouping.groups, created);
    else this.order.reset(count, created);
    for (const [number, rows] of shown) this.pages.put(number, rows);
  }

  /** Groups that were read later stand behind the last one and its rows. */
  append(last: PlacedGroup, groups: readonly PlacedGroup[], lines: readonly Row[]): void {
    for (const row of lines) this.rows.set(row.id, row);
    const from = this.groupedRows;
    let at = this.order.indexOfKey(last.rowKey);
    for (let offset = from - 1; last.isOpen && offset >= from - last.count; offset--) {
      const index = this.order.indexOfOffset(offset);
      if (index < 0) continue;
      at = index;
      break;
    }
    this.order.insertGroups(at + 1, groups, from);
    this.groupedRows = groups.reduce((sum, { count }) => sum + count, from);
  }

  /** Rows created here keep their names through a reload of the page. */
  names(): readonly (readonly [id: string, key: RowKey])[] {
    return [...this.aliases];
  }

  load(names: readonly (readonly [id: string, key: RowKey])[]): void {
    for (const [id, key] of names) this.name(id, key);
  }

  /** These rows and no others. */
  showOnly(keys: readonly RowKey[]): void {
    // First, so that the rows are not forgotten with their pages.
    this.order.reset(0, keys);
    this.pages.clear();
    this.gaps.clear();
  }

  get length(): number {
    return this.order.length;
  }

  get(key: RowKey): Row | null {
    return this.rows.get(key) ?? null;
  }

  set(key: RowKey, row: Row): void {
    this.rows.set(key, row);
    if (row.id !== key) this.name(row.id, key);
  }

  pin(key: RowKey): void {
    this.pinned.add(key);
  }

  keyAt(index: number): RowKey | null {
    const place = this.order.at(index);
    if (!place) return null;
    return place.kind === 'own' ? place.key : this.pages.keyAt(place.offset);
  }

  indexOf(key: RowKey): number {
    const own = this.order.indexOfKey(key);
    if (own >= 0) return own;
    const offset = this.pages.offsetOf(key);
    return offset < 0 ? -1 : this.order.indexOfOffset(offset);
  }

  indexOfOffset(offset: number): number {
    return this.order.indexOfOffset(offset);
  }

  isLoaded(from: number, to: number): boolean {
    for (let index = from; index < Math.min(to, this.length); index++)
      if (this.keyAt(index) === null) return false;
    return true;
  }

  async ensure(from: number, to: number): Promise<void> {
    const end = Math.min(to, this.length);
    this.shownFrom = Math.max(0, from);
    this.shownTo = end;
    for (let index = Math.max(0, from); index < end; index++) {
      const place = this.order.at(index);
      if (place?.kind !== 'source' || this.pages.keyAt(place.offset) !== null) continue;
      // Rows taken out of the view lie between the offsets of those that are left.
      const isRead = await this.pages.ensure(place.offset, place.offset + (end - index) + this.gaps.size);
      // Without a line the next row would only ask for the same pages again.
      if (!isRead) return;
    }
  }

  hold(): void {
    this.pages.hold();
  }

  release(): void {
    this.pages.release();
  }

  /** Reads rows by their names, many in parts; what was read stays when the watch stops it. */
  async fetch(keys: readonly RowKey[], watch?: Watch): Promise<void> {
    const ids = keys.flatMap((key) => this.idOf(key) ?? []);
    for (let from = 0; from < ids.length && !watch?.signal.aborted; from += FETCHED_AT_ONCE) {
      if (from > 0) watch?.told(from, ids.length);
      const rows = (await this.options.source.rows?.(ids.slice(from, from + FETCHED_AT_ONCE))) ?? [];
      for (const row of rows) this.learn(row);
    }
  }

  /** null for a row that was never saved. */
  idOf(key: RowKey): string | null {
    const known = this.rows.get(key)?.id ?? this.ids.get(key);
    return known ?? (key.startsWith(NEW_KEY) ? null : key);
  }

  /** A row known without its place in the view. */
  learn(row: Row): RowKey {
    const key = this.keyOf(row);
    this.rows.set(key, row);
    return key;
  }

  /** Neighbours go in together; each index counts the rows put in before it. */
  insert(rows: readonly PlacedRow[]): void {
    const runs: { index: number; keys: RowKey[] }[] = [];
    for (const { key, index } of rows) {
      const last = runs.at(-1);
      if (last && last.index + last.keys.length === index) last.keys.push(key);
      else runs.push({ index, keys: [key] });
    }
    for (const { index, keys } of runs) this.order.insert(index, keys);
  }

  remove(keys: readonly RowKey[]): void {
    const indices = keys.map((key) => this.indexOf(key)).filter((index) => index >= 0);
    for (const key of keys) {
      const offset = this.order.has(key) ? -1 : this.pages.offsetOf(key);
      if (offset >= 0) this.gaps.set(key, offset);
    }
    this.order.remove(indices);
  }

  /** The source has deleted the row too: what stood behind it has moved up there. */
  closeGap(key: RowKey): void {
    const offset = this.gaps.get(key);
    if (offset === undefined) return;
    this.gaps.delete(key);
    for (const [other, gap] of this.gaps) if (gap > offset) this.gaps.set(other, gap - 1);
    this.order.closeGap(offset);
    this.pages.closeGap(offset);
  }

  private name(id: string, key: RowKey): void {
    this.aliases.set(id, key);
    this.ids.set(key, id);
  }

  private keyOf(row: Row): RowKey {
    return this.aliases.get(row.id) ?? row.id;
  }

  private arrived(offset: number, rows: readonly Row[]): void {
    const known = new Map<RowKey, Row>();
    let moved = false;
    for (const [i, row] of rows.entries()) {
      const key = this.keyOf(row);
      this.rows.set(key, row);
      known.set(key, row);
      if (this.order.has(key) || this.options.isHidden(key)) moved = this.hide(key, offset + i) || moved;
    }
    this.options.arrived(known, moved);
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
      if (!this.options.isKept(key) && !this.pinned.has(key) && !this.order.has(key)) this.rows.delete(key);
    }
  }
}
