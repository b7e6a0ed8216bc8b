import type { Journal } from '../source.js';
import type { Snapshot } from './types.js';

/** Hands the journal a snapshot right after a change; while one is being written, changes wait for the next. */
export class JournalKeeper {
  /** What was kept has been read: until then nothing is written over it. */
  private isOpen = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isWriting = false;
  private isStale = false;

  constructor(
    private readonly journal: Journal<Snapshot> | undefined,
    private readonly snapshot: () => Snapshot,
  ) {}

  async restore(): Promise<readonly Snapshot[]> {
    const kept = (await this.journal?.restore()) ?? [];
    this.isOpen = true;
    return kept;
  }

  touch(): void {
    if (!this.journal || !this.isOpen) return;
    if (this.isWriting) this.isStale = true;
    // Many changes of one moment are one snapshot.
    else this.timer ??= setTimeout(() => this.flush());
  }

  /** What waits to be written is written at once, for a page that is hidden or going away. */
  flush(): void {
    if (this.timer === null && !this.isStale) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.isOpen) void this.write();
  }

  destroy(): void {
    this.flush();
  }

  private async write(): Promise<void> {
    this.isWriting = true;
    this.isStale = false;
    try {
      await this.journal?.persist(this.snapshot());
    } finally {
      this.isWriting = false;
    }
    if (this.isStale) this.flush();
  }
}
