import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { createDatabase, dropDatabase } from './postgres.js';

export type Engine = 'sqlite' | 'postgres';

/** A fresh, empty database for one group of tests. */
export interface TestDatabase {
  readonly engine: Engine;
  /** what DATABASE_URL would be; readable from the first `beforeAll` on */
  readonly url: string;
}

interface Opened {
  url: string;
  remove: () => Promise<unknown>;
}

const openers: Record<Engine, () => Promise<Opened>> = {
  sqlite: async () => {
    // A file, not ":memory:": the server opens the same database twice, for reading and for writing.
    const folder = mkdtempSync(join(tmpdir(), 'dachieu-sqlite-'));
    return {
      url: `sqlite:${join(folder, 'test.sqlite')}`,
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
  postgres: async () => {
    const serverUrl = inject('postgresUrl');
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    return { url: await createDatabase(serverUrl, name), remove: () => dropDatabase(serverUrl, name) };
  },
};

/** Runs the same tests on SQLite and on PostgreSQL, each group with a database of its own. */
export const describeEachDatabase = (name: string, define: (database: TestDatabase) => void): void => {
  describe.each<Engine>(['sqlite', 'postgres'])(`${name} (%s)`, (engine) => {
    let opened: Opened | undefined;
    beforeAll(async () => {
      opened = await openers[engine]();
    });
    // Registered first, so it runs after the group's own clean-up, which closes its connections.
    afterAll(() => opened?.remove());
    define({
      engine,
      get url() {
        if (!opened)
          throw new Error('The database exists from beforeAll on: read `url` inside a hook or a test.');
        return opened.url;
      },
    });
  });
};
