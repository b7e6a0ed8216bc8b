import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

export interface Product {
  readonly child: ChildProcess;
  readonly url: string;
}

/** The product as it starts for a first visitor, with fewer households than usual so that it is quick. */
export const startProduct = async (folder: string, port = '0'): Promise<Product> => {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: `sqlite:${join(folder, 'story.sqlite')}`,
      DEMONSTRATION_HOUSEHOLDS: '300',
      PORT: port,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const address = /http:\/\/localhost:(\d+)/.exec(output)?.[1];
      if (address !== undefined) resolve(`http://localhost:${address}`);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
  return { child, url };
};

export const stopProduct = async ({ child }: Product, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
};
