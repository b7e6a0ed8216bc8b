import { limitError } from '../../kernel/errors.js';

/** Of everybody, and of one user: more are refused. */
const mostWaiting = 200;
const mostOfOne = 50;

interface Waiting {
  /** `performance.now()` when it came. */
  readonly since: number;
  readonly go: () => void;
}

export interface DoorsState {
  readonly inside: number;
  readonly waiting: number;
}

/**
 * Lets a few in at a time, users in turn and each user's in the order in which they came; who waits may leave. Nobody takes all
 * places. While the doors are held, nobody is let in who has not waited as long as patience asks.
 */
export class Doors {
  readonly #inside = new Map<unknown, number>();
  #waiting = 0;
  #timer: NodeJS.Timeout | undefined;
  readonly #lines = new Map<unknown, Waiting[]>();

  constructor(
    private readonly places: number,
    private readonly isHeld: () => boolean = () => false,
    /** Milliseconds. */
    private readonly patience = 0,
  ) {}

  get state(): DoorsState {
    return { inside: this.#countInside(), waiting: this.#waiting };
  }

  /** Answers how to leave, which must be done once. */
  async enter(signal: AbortSignal, who: unknown): Promise<() => void> {
    signal.throwIfAborted();
    await this.#wait(signal, who);
    return () => {
      const others = this.#insideOf(who) - 1;
      if (others > 0) this.#inside.set(who, others);
      else this.#inside.delete(who);
      this.letIn();
    };
  }

  /** To be called when the doors are held no longer. */
  letIn(): void {
    clearTimeout(this.#timer);
    for (;;) {
      const next = this.#next();
      if (!next) return;
      const { who, first } = next;
      const left = this.isHeld() ? first.since + this.patience - performance.now() : 0;
      if (left > 0) {
        this.#timer = setTimeout(() => this.letIn(), left);
        return;
      }
      this.#leaveLine(who, first);
      this.#inside.set(who, this.#insideOf(who) + 1);
      first.go();
    }
  }

  #insideOf(who: unknown): number {
    return this.#inside.get(who) ?? 0;
  }

  #countInside(): number {
    return [...this.#inside.values()].reduce((sum, one) => sum + one, 0);
  }

  /** Whose turn it is, if there is a place. */
  #next(): { readonly who: unknown; readonly first: Waiting } | undefined {
    if (this.#countInside() >= this.places) return undefined;
    const mostInside = Math.max(1, this.places - 1);
    for (const [who, [first]] of this.#lines)
      if (first && this.#insideOf(who) < mostInside) return { who, first };
    return undefined;
  }

  #wait(signal: AbortSignal, who: unknown): Promise<void> {
    const line = this.#lines.get(who) ?? [];
    if (this.#waiting >= mostWaiting || line.length >= mostOfOne)
      throw limitError('LIMIT_RATE', { seconds: 10 });
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#leaveLine(who, waiting);
        this.letIn();
        reject(signal.reason as Error);
      };
      const waiting: Waiting = {
        since: performance.now(),
        go: () => {
          signal.removeEventListener('abort', leave);
          resolve();
        },
      };
      signal.addEventListener('abort', leave, { once: true });
      line.push(waiting);
      this.#lines.set(who, line);
      this.#waiting += 1;
      this.letIn();
    });
  }

  /** Who has others behind it in its line leaves them at the end of all lines: users take turns. */
  #leaveLine(who: unknown, waiting: Waiting): void {
    const line = this.#lines.get(who) ?? [];
    this.#lines.delete(who);
    const others = line.filter((one) => one !== waiting);
    if (others.length > 0) this.#lines.set(who, others);
    this.#waiting -= 1;
  }
}
