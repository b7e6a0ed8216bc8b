// Servers in processes of their own, and requests against them over kept-alive connections.
import { fork } from 'node:child_process';
import { Agent, request } from 'node:http';

/** @typedef {{ port: number, token: string | null, cpuMs: () => Promise<number>, stop: () => void }} Server */
/** @typedef {{ perSecond: number, cpuMs: number, bytes: number }} Rate */
/** @typedef {{ p50: number, p95: number, p99: number, cpuMs: number }} Latency */

const connections = 8;

/** @param {string} file @param {string[]} args @returns {Promise<Server>} */
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

/** Answers a parent that asks for this process's CPU time, says where it listens, and ends with the parent. */
export const announce = (/** @type {number} */ port, /** @type {string | null} */ token = null) => {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1000);
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ port, token });
};

/**
 * A client of a server; `token` is who asks, the server's own administrator when nobody is given.
 * @param {Server} server @param {string | null} [token]
 */
export const connect = (server, token = server.token) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  /** @param {string} path @param {unknown} content @returns {Promise<string>} */
  const post = (path, content) =>
    new Promise((resolve, reject) => {
      const body = typeof content === 'string' ? content : JSON.stringify(content);
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      };
      const sent = request(
        { agent, port: server.port, host: '127.0.0.1', path, method: 'POST', headers },
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
  return {
    post,
    /** The data of a GraphQL operation. @param {string} query @param {object} [variables] */
    ask: async (query, variables = {}) => {
      const answer = JSON.parse(await post('/graphql', { query, variables }));
      if (answer.errors) throw new Error(JSON.stringify(answer.errors).slice(0, 500));
      return answer.data;
    },
    close: () => agent.destroy(),
  };
};

/**
 * Requests over eight connections for so many seconds after a warm-up.
 * @param {Server} server @param {string} path @param {unknown} content @param {(answer: string) => void} check
 * @returns {Promise<Rate>}
 */
export const measureRate = async (server, path, content, check, seconds = 4) => {
  const client = connect(server);
  const body = JSON.stringify(content);
  const answer = await client.post(path, body);
  check(answer);
  const run = async (/** @type {number} */ milliseconds) => {
    const end = performance.now() + milliseconds;
    let count = 0;
    const worker = async () => {
      while (performance.now() < end) {
        await client.post(path, body);
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
  client.close();
  return { perSecond: count / took, cpuMs, bytes: answer.length };
};

/**
 * How long a piece of work takes, one after the other; the first tenth warms up and is not counted.
 * @param {Server} server @param {number} times @param {(index: number) => Promise<unknown>} work
 * @returns {Promise<Latency>}
 */
export const measureLatency = async (server, times, work) => {
  const unseen = Math.ceil(times / 10);
  /** @type {number[]} */
  const taken = [];
  let before = 0;
  for (let index = 0; index < times + unseen; index += 1) {
    if (index === unseen) before = await server.cpuMs();
    const started = performance.now();
    await work(index);
    if (index >= unseen) taken.push(performance.now() - started);
  }
  const cpuMs = ((await server.cpuMs()) - before) / times;
  taken.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), cpuMs };
};
