import { execFileSync } from 'node:child_process';

/** The processes that this one has started and whose command names a file, the youngest last. */
export const childrenRunning = (file: string): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((found) =>
      found && Number(found[2]) === process.pid && found[3]?.includes(file) ? [Number(found[1])] : [],
    );

/** Waits until something is there, half a minute at most. */
export const until = async <Found>(
  find: () => Promise<Found | undefined> | Found | undefined,
): Promise<Found> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Half a minute has passed');
};
