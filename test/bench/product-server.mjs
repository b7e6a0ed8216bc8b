// The product itself on a free port, with a signed-in administrator.
import { makeApp, makeSchema, openDatabase, readConfig } from '@dachieu/server';
import { pino } from 'pino';
import { announce } from './load.mjs';

const [url = ''] = process.argv.slice(2);
const config = readConfig({ DATABASE_URL: url, PORT: '0' });
const database = await openDatabase(config);
const { server } = await makeApp(await makeSchema(), database, config, pino({ level: 'error' }));
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: 'mutation { signIn(signInName: "quantri", password: "dachieu-quantri") { viewer { id } } }',
  }),
});
const token = /dachieu=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? null;
announce(port, token);
