import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

export interface ServerProcess {
  readonly url: string;
  /** of the first administrator; empty when the database had one already */
  readonly password: string;
  /** Ends it as a power cut would: nothing is finished or flushed. */
  kill(): Promise<void>;
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => {
        child.once('exit', () => resolve());
      });

/** Starts the built server in a process of its own, on a free port, in production mode. */
export const startServerProcess = async (databaseUrl: string): Promise<ServerProcess> => {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl, MODE: 'production', PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): Promise<void> => {
    child.kill('SIGKILL');
    return ended(child);
  };
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (text: string): void => {
      output += text;
      const port = /http:\/\/localhost:(\d+)/.exec(output)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('exit', (code) =>
      reject(new Error(`The server ended with ${code} while starting:\n${output}`)),
    );
  });
  return { url, password: /quantri \/ (\S+?)\.\s/.exec(output)?.[1] ?? '', kill };
};
