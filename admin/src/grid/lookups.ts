import { isWaiting } from './column.js';
import { lookUp } from './lookup.js';
import type { Source } from './source.js';
import type { Store } from './store/store.js';
import type { Texts } from './texts/texts.js';

const FIRST_RETRY_MS = 2000;
const LAST_RETRY_MS = 30_000;

interface Ground {
  readonly store: Store;
  readonly source: Source;
  readonly texts: Texts;
}

/** Looks up the names of other records that wait in cells, at once and again until there is a line. */
export class Lookups {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private retryMs = FIRST_RETRY_MS;
  private isRunning = false;
  private readonly unsubscribe: () => void;

  constructor(private readonly ground: Ground) {
    // An answer of the server shows that the line is back.
    this.unsubscribe = ground.store.onChange(({ settled }) => (settled ? this.now() : this.after(0)));
  }

  /** Does not wait for the next attempt. */
  now(): void {
    this.stop();
    this.retryMs = FIRST_RETRY_MS;
    this.after(0);
  }

  destroy(): void {
    this.unsubscribe();
    this.stop();
  }

  private after(ms: number): void {
    if (this.isRunning || this.timer !== null || this.waiting().size === 0) return;
    this.timer = setTimeout(() => void this.run(), ms);
  }

  private stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async run(): Promise<void> {
    this.timer = null;
    this.isRunning = true;
    let isOffline = false;
    for (const [field, asked] of this.waiting()) {
      const found = await lookUp(this.ground, { field }, [...asked]);
      isOffline ||= [...found.values()].some(isWaiting);
      this.ground.store.answer(field, found);
    }
    this.isRunning = false;
    this.after(isOffline ? this.retryMs : 0);
    this.retryMs = isOffline ? Math.min(this.retryMs * 2, LAST_RETRY_MS) : FIRST_RETRY_MS;
  }

  /** Texts that wait, by field. */
  private waiting(): ReadonlyMap<string, ReadonlySet<string>> {
    const byField = new Map<string, Set<string>>();
    for (const { edits } of this.ground.store.pending.values()) {
      for (const [field, { value }] of Object.entries(edits)) {
        if (!isWaiting(value)) continue;
        const texts = byField.get(field) ?? new Set();
        byField.set(field, texts.add(value.bad));
      }
    }
    return byField;
  }
}
