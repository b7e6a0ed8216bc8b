import { availableParallelism } from 'node:os';
import { limitError } from '../../kernel/errors.js';
import { Doors, type DoorsState } from './doors.js';

/** One core stays free for the clerks, and one place for a second user. */
const places = Math.max(2, availableParallelism() - 1);
/** So long a question lets saves go before it: several saves of one row, and no more than an analyst hardly sees. */
const patience = 200;

export interface Asking {
  /** By the estimate, in rows of an aggregate. */
  readonly rows: number;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  readonly userId: number;
}

export interface Order {
  readonly saves: number;
  /** Questions of a few milliseconds, and those that are answered beside the request loop. */
  readonly quick: DoorsState;
  readonly heavy: DoorsState;
}

/**
 * The order in which requests are answered: saves and ordinary reads at once, costly questions a few at a time and not while a
 * save is under way. Quick questions never wait for heavy ones. A request holds one place at most, for as long as it runs.
 */
export class SavesFirst {
  #saves = 0;
  readonly #quick = new Doors(places, () => this.#saves > 0, patience);
  readonly #heavy = new Doors(places, () => this.#saves > 0, patience);

  constructor(
    /** What visits fewer rows waits for nobody; what visits more is heavy. */
    private readonly quickRows: number,
    private readonly heavyRows: number,
    private readonly seconds: number,
  ) {}

  get order(): Order {
    return { saves: this.#saves, quick: this.#quick.state, heavy: this.#heavy.state };
  }

  async save<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#saves += 1;
    try {
      return await work();
    } finally {
      this.#saves -= 1;
      this.#quick.letIn();
      this.#heavy.letIn();
    }
  }
  isHeavy({ rows }: Asking): boolean {
    return rows > this.heavyRows;
  }

  async ask<Result>(asking: Asking, work: () => Promise<Result>): Promise<Result> {
    const { rows, signal, userId } = asking;
    if (rows < this.quickRows) return work();
    const doors = this.isHeavy(asking) ? this.#heavy : this.#quick;
    const timeUp = AbortSignal.timeout(this.seconds * 1000);
    const leave = await doors.enter(AbortSignal.any([signal, timeUp]), userId).catch((error: unknown) => {
      throw timeUp.aborted ? limitError('LIMIT_RATE', { seconds: this.seconds }) : error;
    });
    try {
      return await work();
    } finally {
      leave();
    }
  }
}
