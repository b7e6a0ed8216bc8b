import type { Journal } from '../source.js';
import type { Snapshot } from './types.js';

const DELAY_MS = 100;

/** Hands the journal a snapshot soon after a change, once for many changes in a row. */
export class JournalKeeper {
  /** What was kept has been read: until then nothing is written over it. */
  private isOpen = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly journal: Journal<Snapshot> | undefined,
    private readonly snapshot: () => Snapshot,
  ) {}

  async restore(): Promise<Snapshot | null> {
    const kept = (await this.journal?.restore()) ?? null;
    this.isOpen = true;
    return kept;
  }

  touch(): void {
    if (this.journal && this.isOpen) this.timer ??= setTimeout(() => this.flush(), DELAY_MS);
  }

  /** At once, for a page that is going away. */
  flush(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.isOpen) void this.journal?.persist(this.snapshot());
  }

  destroy(): void {
    if (this.timer !== null) this.flush();
  }
}
