import type { Journal } from '../source.js';
import type { Snapshot, Typed } from './types.js';

/** Hands the journal a snapshot right after a change; while one is being written, changes wait for the next. */
export class JournalKeeper {
  /** What was kept has been read: until then nothing is written over it. */
  private isOpen = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isWriting = false;
  private isStale = false;
  /** What earlier pages left in their editors and found no cell yet. */
  private left: readonly Typed[] = [];
  private typing: Typed | null = null;
  /** The device did not take the last snapshot, as when its storage is full. */
  isFailing = false;

  constructor(
    private readonly journal: Journal<Snapshot> | undefined,
    private readonly snapshot: () => Omit<Snapshot, 'typed'>,
    private readonly changed: () => void,
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

  /** The page is hidden and may be killed without a further word: all there is is kept, the text in the editor too. */
  hide(typing: Typed | null): void {
    if (this.typing !== typing) this.touch();
    this.typing = typing;
    this.flush();
  }

  load(left: readonly Typed[]): void {
    this.left = left;
  }

  leftIn(fields: ReadonlySet<string>): readonly Typed[] {
    return this.left.filter(({ field }) => fields.has(field));
  }

  take(typed: readonly Typed[]): void {
    this.left = this.left.filter((one) => !typed.includes(one));
  }

  destroy(): void {
    this.flush();
  }

  private async write(): Promise<void> {
    this.isWriting = true;
    this.isStale = false;
    try {
      const typed = this.typing ? [...this.left, this.typing] : this.left;
      await this.journal?.persist({ ...this.snapshot(), typed });
      this.tell(false);
    } catch {
      // The next change is the next attempt; until then the clerk is told.
      this.tell(true);
    } finally {
      this.isWriting = false;
    }
    if (this.isStale) this.flush();
  }

  private tell(isFailing: boolean): void {
    if (isFailing === this.isFailing) return;
    this.isFailing = isFailing;
    this.changed();
  }
}
