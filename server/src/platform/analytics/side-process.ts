import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answered, Asked } from './protocol.js';

/** Behind everything that a clerk waits for. */
const lowPriority = 10;

/** A process runs compiled code, also where the server itself is run from its sources, as in tests. */
const entryOf = (name: string): string =>
  fileURLToPath(new URL(`./${name}.js`, import.meta.url)).replace(`${sep}src${sep}`, `${sep}dist${sep}`);

const startVariable = 'SIDE_PROCESS_START';

export class ProcessEnded extends Error {}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** A process of low priority beside the server, which can be asked and, at any moment, killed. */
export class SideProcess<Request, Answer> {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting<Answer>>();
  #lastId = 0;
  #isEnded = false;

  constructor(name: string, start: unknown, heapMb: number) {
    this.#child = fork(entryOf(name), {
      // Not among the arguments: those are shown to every user of the machine, and the database's address may hold a password.
      env: { ...process.env, [startVariable]: JSON.stringify(start) },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [`--max-old-space-size=${heapMb}`],
    });
    if (this.#child.pid !== undefined) setPriority(this.#child.pid, lowPriority);
    this.#child.on('message', (message) => this.#settle(message as Answered<Answer>));
    this.#child.on('error', (error) => this.#end(error.message));
    this.#child.once('exit', (code, signal) => this.#end(`code ${String(code)}, signal ${String(signal)}`));
    // What waits for an answer keeps the server alive; an idle process does not.
    this.#child.unref();
    this.#child.channel?.unref();
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Aborting gives up on the answer; `cancels` tells the process, so that it stops. */
  ask(request: Request, signal?: AbortSignal, cancels = false): Promise<Answer> {
    if (this.#isEnded) return Promise.reject(new ProcessEnded('The process has ended'));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise<Answer>((resolve, reject) => {
      const giveUp = (): void => {
        this.#waiting.delete(id);
        if (cancels) this.#send({ cancel: id });
        reject(signal?.reason instanceof Error ? signal.reason : new Error('Given up'));
      };
      this.#waiting.set(id, {
        resolve: (answer) => {
          signal?.removeEventListener('abort', giveUp);
          resolve(answer);
        },
        reject: (error) => {
          signal?.removeEventListener('abort', giveUp);
          reject(error);
        },
      });
      signal?.addEventListener('abort', giveUp, { once: true });
      this.#send({ id, request });
      if (signal?.aborted) giveUp();
    });
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  #send(message: Asked<Request>): void {
    if (this.#child.connected) this.#child.send(message);
  }

  #settle(message: Answered<Answer>): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ('failure' in message) waiting?.reject(new Error(message.failure));
    else waiting?.resolve(message.answer);
  }

  #end(reason: string): void {
    this.#isEnded = true;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const one of waiting) one.reject(new ProcessEnded(`The process has ended: ${reason}`));
  }
}

/** The other side: answers requests one message at a time, each by its own promise; ends with the process that started it. */
export const answerRequests = <Request, Answer>(
  answer: (request: Request, id: number) => Promise<Answer>,
  cancel: (id: number) => void = () => undefined,
): void => {
  process.once('disconnect', () => process.exit(0));
  process.on('message', (message) => {
    const asked = message as Asked<Request>;
    if ('cancel' in asked) {
      cancel(asked.cancel);
      return;
    }
    const { id } = asked;
    // An answer that nobody is there to take ends with the process itself.
    const give = (answered: Answered<Answer>): void => {
      process.send?.(answered, undefined, undefined, () => undefined);
    };
    answer(asked.request, id).then(
      (given) => give({ id, answer: given }),
      (error: unknown) => give({ id, failure: error instanceof Error ? error.message : String(error) }),
    );
  });
};

/** What `SideProcess` was started with. */
export const startValue = <Start>(): Start => JSON.parse(process.env[startVariable] ?? 'null') as Start;
