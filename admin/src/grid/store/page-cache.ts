import type { Row, RowKey, Source } from '../source.js';

interface Page {
  readonly keys: readonly RowKey[];
  used: number;
}

export interface PageCacheHooks {
  /** Name of a loaded row in the grid. */
  readonly keyOf: (row: Row) => RowKey;
  /** Rows of pages may be forgotten unless they are kept for another reason. */
  readonly forget: (keys: readonly RowKey[]) => void;
  readonly arrived: (offset: number, rows: readonly Row[]) => void;
  readonly failed: () => void;
  /** The source has changed by our own doing since it gave these rows. */
  readonly isOld: (rows: readonly Row[]) => boolean;
}

/** Pages of the source's list, loaded once each, forgotten when least recently used. */
export class PageCache {
  private readonly pages = new Map<number, Page>();
  private readonly loading = new Map<number, Promise<boolean>>();
  private offsets = new Map<RowKey, number>();
  private clock = 0;
  private holds = 0;
  private generation = 0;

  constructor(
    private readonly source: Source,
    private readonly size: number,
    private readonly keep: number,
    private readonly hooks: PageCacheHooks,
  ) {}

  keyAt(offset: number): RowKey | null {
    const page = this.pages.get(Math.floor(offset / this.size));
    if (!page) return null;
    page.used = ++this.clock;
    return page.keys[offset % this.size] ?? null;
  }

  offsetOf(key: RowKey): number {
    return this.offsets.get(key) ?? -1;
  }

  /** Loads what is missing of [from, to). Settles when all of it is there or failed; false when some of it failed. */
  async ensure(from: number, to: number): Promise<boolean> {
    const waits: Promise<boolean>[] = [];
    for (let page = Math.floor(from / this.size); page * this.size < to; page++) {
      if (!this.pages.has(page)) waits.push(this.loading.get(page) ?? this.start(page));
    }
    return (await Promise.all(waits)).every((isRead) => isRead);
  }

  has(from: number, to: number): boolean {
    for (let page = Math.floor(from / this.size); page * this.size < to; page++) {
      if (!this.pages.has(page)) return false;
    }
    return true;
  }

  /** Pages as the source has them now, without taking them in. */
  async read(from: number, to: number): Promise<ReadonlyMap<number, readonly Row[]>> {
    const numbers: number[] = [];
    for (let page = Math.floor(from / this.size); page * this.size < to; page++) numbers.push(page);
    const pages = numbers.map(
      async (page) => [page, await this.source.load(page * this.size, this.size)] as const,
    );
    return new Map(await Promise.all(pages));
  }

  put(number: number, rows: readonly Row[]): void {
    const keys = rows.map(this.hooks.keyOf);
    this.pages.set(number, { keys, used: ++this.clock });
    for (const [i, key] of keys.entries()) this.offsets.set(key, number * this.size + i);
    this.hooks.arrived(number * this.size, rows);
    this.evict();
  }

  clear(): void {
    this.generation++;
    this.loading.clear();
    for (const [number, page] of this.pages) this.drop(number, page);
  }

  /** The source lost the row at `offset`: rows behind it move up, across pages as far as these are loaded. */
  closeGap(offset: number): void {
    this.generation++;
    this.loading.clear();
    let number = Math.floor(offset / this.size);
    const first = this.pages.get(number);
    let keys = first ? first.keys.toSpliced(offset % this.size, 1) : null;
    while (keys) {
      const next = this.pages.get(number + 1);
      const wasFull = keys.length === this.size - 1;
      const moved = next?.keys[0];
      if (moved !== undefined) this.pages.set(number, { keys: [...keys, moved], used: this.clock });
      else if (wasFull && !next) this.pages.delete(number);
      else this.pages.set(number, { keys, used: this.clock });
      keys = next ? next.keys.slice(1) : null;
      number++;
    }
    for (const far of this.pages.keys()) if (far > number) this.pages.delete(far);
    this.offsets = new Map();
    for (const [page, { keys: kept }] of this.pages) {
      for (const [i, key] of kept.entries()) this.offsets.set(key, page * this.size + i);
    }
  }

  private start(page: number): Promise<boolean> {
    const generation = this.generation;
    const load = this.load(page, generation).finally(() => {
      if (generation === this.generation) this.loading.delete(page);
    });
    this.loading.set(page, load);
    return load;
  }

  private async load(number: number, generation: number): Promise<boolean> {
    try {
      const read = () => this.source.load(number * this.size, this.size);
      const first = await read();
      if (generation !== this.generation) return true;
      const rows = this.hooks.isOld(first) ? await read() : first;
      if (generation === this.generation) this.put(number, rows);
      return true;
    } catch {
      // Why is of no use to the clerk; the view asks again as long as it lacks the rows.
      if (generation === this.generation) this.hooks.failed();
      return false;
    }
  }

  /** Until released, no page is forgotten: an operation over many rows needs all of them at once. */
  hold(): void {
    this.holds++;
  }

  release(): void {
    this.holds--;
    this.evict();
  }

  private evict(): void {
    if (this.holds > 0 || this.pages.size <= this.keep) return;
    const oldest = [...this.pages].sort(([, a], [, b]) => a.used - b.used);
    for (const [number, page] of oldest.slice(0, this.pages.size - this.keep)) this.drop(number, page);
  }

  private drop(number: number, page: Page): void {
    this.pages.delete(number);
    for (const key of page.keys) this.offsets.delete(key);
    this.hooks.forget(page.keys);
  }
}
