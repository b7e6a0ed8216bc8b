// The limit: hand-written SQL and JSON.stringify on bare node:http, no validation, no access, no GraphQL. The path names the work.
import { createServer } from 'node:http';
import { openStore } from './limit-store.mjs';
import { announce } from './load.mjs';
import { works } from './works/index.mjs';

const [url = ''] = process.argv.slice(2);
const store = openStore(url);
/** @type {Map<string, (store: import('./limit-store.mjs').Store, body: any) => Promise<unknown>>} */
const handlers = new Map(Object.values(works).flatMap((work) => Object.entries(work.limits ?? {})));

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  const answer = async () => {
    const handler = handlers.get((request.url ?? '').slice(1));
    if (!handler) throw new Error(`The limit does no work called ${request.url}`);
    const text = JSON.stringify({ data: await handler(store, JSON.parse(body)) });
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  };
  request.on('end', () => void answer());
});
server.listen(0, '127.0.0.1', () =>
  announce(/** @type {import('node:net').AddressInfo} */ (server.address()).port),
);
