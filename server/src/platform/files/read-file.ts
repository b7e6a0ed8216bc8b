import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ReadFile, Reading } from './read-process.js';
import { FileRefused } from './refusal.js';

/** From `src` and from `dist` alike: a process of its own runs what was built. */
const program = fileURLToPath(new URL('../../../dist/platform/files/read-process.js', import.meta.url));

const memoryMegabytes = 384;
const longestMs = 60_000;
/** A machine with two processors reads two files at once; the others wait. */
const atOnce = 2;

let running = 0;
const waiting: (() => void)[] = [];

const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
};

const listen = (child: ChildProcess, signal: AbortSignal): Promise<ReadFile> =>
  new Promise((resolve, reject) => {
    const stop = (error: Error): void => {
      child.kill('SIGKILL');
      reject(error);
    };
    const timer = setTimeout(() => stop(new FileRefused('TOO_SLOW')), longestMs);
    signal.addEventListener('abort', () => stop(new Error('The reading was cancelled')), { once: true });
    child.once('message', (reading: Reading) => {
      if (reading.kind === 'read') resolve(reading.file);
      else if (reading.kind === 'refused') reject(new FileRefused(reading.refusal));
      else reject(new Error(reading.reason));
    });
    child.once('error', reject);
    child.once('exit', (_code, killedBy) => {
      clearTimeout(timer);
      // After an answer this changes nothing: the promise is settled.
      reject(
        killedBy === 'SIGABRT' ? new FileRefused('TOO_MUCH_MEMORY') : new Error('The reader of files ended'),
      );
    });
  });

/**
 * Reads a file that somebody sent into `folder`, one `n.ndjson` of `SheetRow`s a sheet, in a process that may be killed and has
 * its own bound of memory. Throws FileRefused with the reason.
 */
export const readFileApart = (
  path: string,
  kind: 'workbook' | 'text',
  folder: string,
  signal: AbortSignal,
): Promise<ReadFile> =>
  inTurn(() => {
    signal.throwIfAborted();
    const child = fork(program, [path, kind, folder], {
      env: {},
      execArgv: [`--max-old-space-size=${memoryMegabytes}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return listen(child, signal);
  });
