// A PostgreSQL of its own for a script: the tests' launcher, compiled on the spot.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, tool } from './root.mjs';
import { run } from './run.mjs';

const folder = join(root, 'node_modules/.postgres-launcher');

const compile = async () => {
  const options = [
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--skipLibCheck',
    '--types',
    'node',
    '--outDir',
    folder,
  ];
  const { code, output } = await run(
    tool('tsc'),
    ['--ignoreConfig', join(root, 'test/support/postgres.ts'), ...options],
    {
      cwd: root,
      env: process.env,
    },
  );
  if (code !== 0) throw new Error(`The PostgreSQL launcher does not compile:\n${output}`);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
};

/**
 * Runs `work` with the address of an empty database, which is gone afterwards.
 * @template Result
 * @param {(url: string) => Promise<Result>} work
 * @param {{ isDurable?: boolean }} [options]
 * @returns {Promise<Result>}
 */
export const withPostgres = async (work, options) => {
  await compile();
  /** @type {{ startPostgres: (options?: { isDurable?: boolean }) => Promise<{ url: string, stop: () => Promise<void> }>, createDatabase: (url: string, name: string) => Promise<string> }} */
  const launcher = await import(pathToFileURL(join(folder, 'postgres.js')).href);
  const server = await launcher.startPostgres(options);
  try {
    return await work(await launcher.createDatabase(server.url, 'scratch'));
  } finally {
    await server.stop();
  }
};
