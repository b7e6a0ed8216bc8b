// Load from eight kept-alive connections against a server in its own process.
import { fork } from 'node:child_process';
import { Agent, request } from 'node:http';

/** @typedef {{ perSecond: number, cpuMs: number, bytes: number }} Rate */

const connections = 8;

/**
 * @param {string} file @param {string[]} args
 * @returns {Promise<{ port: number, token: string | null, cpuMs: () => Promise<number>, stop: () => void }>}
 */
export const startServer = (file, args) =>
  new Promise((resolve, reject) => {
    const child = fork(file, args, { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code) reject(new Error(`${file} ended with ${code}`));
    });
    child.once('message', (/** @type {{ port: number, token: string | null }} */ { port, token }) =>
      resolve({
        port,
        token,
        cpuMs: () =>
          new Promise((answer) => {
            child.once('message', (/** @type {number} */ used) => answer(used));
            child.send('cpu');
          }),
        stop: () => child.kill(),
      }),
    );
  });

/** Answers a parent that asks for this process's CPU time, and says where it listens. */
export const announce = (/** @type {number} */ port, /** @type {string | null} */ token = null) => {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1000);
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ port, token });
};

/** @returns {Promise<string>} */
const post = (
  /** @type {Agent} */ agent,
  /** @type {number} */ port,
  /** @type {string | null} */ token,
  /** @type {string} */ body,
) =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const sent = request(
      { agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers },
      (response) => {
        /** @type {Buffer[]} */
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () => resolve(Buffer.concat(parts).toString()));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

/**
 * Requests for so many seconds after a warm-up; the answer must pass `check`.
 * @param {Awaited<ReturnType<typeof startServer>>} server @param {string} body @param {(answer: string) => void} check
 * @returns {Promise<Rate>}
 */
export const measure = async (server, body, check, seconds = 4) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const answer = await post(agent, server.port, server.token, body);
  check(answer);
  const run = async (/** @type {number} */ milliseconds) => {
    const end = performance.now() + milliseconds;
    let count = 0;
    const worker = async () => {
      while (performance.now() < end) {
        await post(agent, server.port, server.token, body);
        count += 1;
      }
    };
    const started = performance.now();
    await Promise.all(Array.from({ length: connections }, worker));
    return { count, seconds: (performance.now() - started) / 1000 };
  };
  await run(1500);
  const before = await server.cpuMs();
  const { count, seconds: took } = await run(seconds * 1000);
  const cpuMs = ((await server.cpuMs()) - before) / count;
  agent.destroy();
  return { perSecond: count / took, cpuMs, bytes: answer.length };
};
