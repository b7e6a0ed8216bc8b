import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** @typedef {{ code: number, output: string }} Outcome `output` holds both streams; code 127: no such command */

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {string} [heartbeat] a word shown with the elapsed seconds every ten seconds
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

// A terminal sends Ctrl+C to every process of the group; a supervisor's SIGTERM reaches only us.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  });
}

/**
 * Runs a command with its output kept back, so that only a failing one is shown in full.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export const run = (command, args, { env = process.env, cwd, heartbeat } = {}) =>
  new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    const keep = (/** @type {string} */ text) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const beat = heartbeat
      ? setInterval(
          () => console.log(`  … ${heartbeat}: ${Math.round((performance.now() - started) / 1000)} s`),
          10_000,
        )
      : undefined;
    const finish = (/** @type {number} */ code) => {
      clearInterval(beat);
      running.delete(child);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      keep(error.message);
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
