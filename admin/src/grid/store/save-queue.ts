import { type Batch, type Change, type ChangeResult, NetworkError } from '../source.js';

export type SavePhase = 'idle' | 'waiting' | 'saving' | 'offline' | 'stopped';

export interface SaveQueueHooks {
  /** Up to `limit` changes that can go now, marked as on their way. */
  readonly take: (limit: number) => readonly Change[];
  readonly send: (batch: Batch) => Promise<readonly ChangeResult[]>;
  readonly settle: (batch: Batch, results: readonly ChangeResult[]) => void;
  /** Nothing of the batch was applied and it will not be sent again by itself. */
  readonly giveBack: (batch: Batch) => void;
  readonly changed: () => void;
}

const LIMIT = 500;
const QUIET_MS = 800;
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 30_000;

/** One batch on its way at a time; a batch without an answer is sent again, the same, until there is one. */
export class SaveQueue {
  phase: SavePhase = 'idle';
  /** Why saving stopped, as the host's error says. */
  reason = '';
  /** Sent or to be sent again, until there is an answer; the first is on its way. */
  batches: readonly Batch[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private retryMs = FIRST_RETRY_MS;
  private running: Promise<void> | null = null;
  private destroyed = false;

  constructor(private readonly hooks: SaveQueueHooks) {}

  /** Something was committed: save soon, when no more follows. */
  touch(): void {
    if (this.phase === 'stopped' || this.phase === 'idle') this.setPhase('waiting');
    if (this.phase === 'waiting') this.schedule(QUIET_MS);
  }

  /** Saves all that can be saved; settles when that is done or cannot go on. */
  now(): Promise<void> {
    this.clearTimer();
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Goes on with batches whose answers were never seen, under their old ids. */
  resume(batches: readonly Batch[]): Promise<void> {
    this.batches = batches;
    return this.now();
  }

  destroy(): void {
    this.destroyed = true;
    this.clearTimer();
  }

  private async run(): Promise<void> {
    for (;;) {
      const batch = this.batches[0] ?? this.next();
      if (!batch) {
        this.setPhase('idle');
        return;
      }
      if (this.batches.length === 0) this.batches = [batch];
      this.setPhase('saving');
      if (!(await this.attempt(batch))) return;
    }
  }

  private next(): Batch | null {
    const changes = this.hooks.take(LIMIT);
    return changes.length > 0 ? { id: newId(), changes } : null;
  }

  private async attempt(batch: Batch): Promise<boolean> {
    try {
      const results = await this.hooks.send(batch);
      if (this.destroyed) return false;
      this.batches = this.batches.slice(1);
      this.retryMs = FIRST_RETRY_MS;
      this.hooks.settle(batch, results);
      return true;
    } catch (error) {
      if (this.destroyed) return false;
      if (error instanceof NetworkError) this.waitForNetwork();
      else this.stop(batch, error);
      return false;
    }
  }

  private waitForNetwork(): void {
    this.schedule(this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, LAST_RETRY_MS);
    this.setPhase('offline');
  }

  private stop(batch: Batch, error: unknown): void {
    this.batches = this.batches.slice(1);
    this.reason = error instanceof Error ? error.message : String(error);
    this.hooks.giveBack(batch);
    this.setPhase('stopped');
  }

  private schedule(ms: number): void {
    this.clearTimer();
    this.timer = setTimeout(() => void this.now(), ms);
  }

  private clearTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private setPhase(phase: SavePhase): void {
    if (this.phase === phase) return;
    this.phase = phase;
    this.hooks.changed();
  }
}

/** `crypto.randomUUID` exists only on https; this works on a plain intranet address too. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
