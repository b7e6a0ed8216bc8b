import type { AddressInfo } from 'node:net';
import {
  foldTotals,
  loadInitialData,
  makeApp,
  makeSchema,
  migrate,
  openDatabase,
  readConfig,
  verifyTotals,
} from '@dachieu/server';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import { Client } from './client.js';
import type { TestDatabase } from './engines.js';

export type Role = 'CLERK' | 'OFFICER' | 'DISTRICT' | 'ANALYST' | 'ADMIN';

/** The product on a port of its own, over a database that holds the plan and one administrator. */
export interface Api {
  readonly url: string;
  readonly admin: Client;
  /** what the server wrote to its log */
  readonly log: readonly string[];
  /** of the commune Mỹ Thanh and the like: the unit that had this code before July 2025 */
  unitId(code: string): Promise<string>;
  signIn(signInName: string, password: string): Promise<Client>;
  /** Makes an account and signs in with it. */
  enter(role: Role, areaId: string): Promise<Client>;
  /** How many SQL statements the server runs for some work of a user whose session it has just seen. */
  countStatements(client: Client, work: () => Promise<unknown>): Promise<number>;
  /** What recomputing every stored total from the records finds. */
  verifyTotals(): ReturnType<typeof verifyTotals>;
  /** Sums what writes left behind into the areas, as the running product does every two seconds. */
  foldTotals(): Promise<void>;
  stop(): Promise<void>;
}

let schema: ReturnType<typeof makeSchema> | undefined;

/** Made once: it takes seconds, in which no connection is served. */
export const sharedSchema = (): ReturnType<typeof makeSchema> => {
  schema ??= makeSchema();
  return schema;
};

const administratorPassword = /quantri \/ (\S+?)\.\s/;

const signInDocument =
  'mutation ($name: String!, $password: String!) { signIn(signInName: $name, password: $password) { viewer { id } } }';

export const signInAt = async (url: string, name: string, password: string): Promise<Client> => {
  const { headers, errors } = await new Client(url, null).ask(signInDocument, { name, password });
  const cookie = headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${name} cannot sign in: ${JSON.stringify(errors)}`);
  return new Client(url, cookie);
};

const enterAs = async (
  url: string,
  admin: Client,
  role: Role,
  areaId: string,
  index: number,
): Promise<Client> => {
  const signInName = `${role.toLowerCase()}${index}`;
  const newPassword = `test-${signInName}`;
  const [userId] = await admin.create('user', [{ signInName, name: `Test ${signInName}`, role, areaId }]);
  await admin.query(
    'mutation ($userId: ID!, $newPassword: String!) { changePassword(userId: $userId, newPassword: $newPassword) }',
    {
      userId,
      newPassword,
    },
  );
  return signInAt(url, signInName, newPassword);
};

export const startApi = async (databaseUrl: string): Promise<Api> => {
  const config = readConfig({ DATABASE_URL: databaseUrl, MODE: 'production', PORT: '0' });
  const database = await openDatabase(config);
  await migrate(database);
  const reports: string[] = [];
  await loadInitialData(database, null, (line) => reports.push(line));
  const log: string[] = [];
  const logger = pino({ level: 'error' }, { write: (line: string) => log.push(line) });
  const { server, stop } = await makeApp(await sharedSchema(), database, config, logger);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const password = administratorPassword.exec(reports.join(' '))?.[1] ?? '';
  const admin = await signInAt(url, 'quantri', password);
  let users = 0;
  return {
    url,
    admin,
    log,
    async unitId(code) {
      const where = { code: { eq: code }, validFrom: { isNull: true } };
      const [unit] = await admin.list<{ id: string }>('administrativeUnit', 'id', { where });
      if (!unit) throw new Error(`The plan has no unit ${code}`);
      return unit.id;
    },
    signIn: (signInName, withPassword) => signInAt(url, signInName, withPassword),
    enter(role, areaId) {
      users += 1;
      return enterAs(url, admin, role, areaId, users);
    },
    async countStatements(client, work) {
      await client.query('{ __typename }');
      const before = database.statementCount;
      await work();
      return database.statementCount - before;
    },
    verifyTotals: () => verifyTotals(database.read),
    foldTotals: () => foldTotals(database),
    async stop() {
      await stop();
      await database.close();
    },
  };
};

/** One started product for a group of tests. */
export const useApi = (database: TestDatabase): (() => Api) => {
  let api: Api | undefined;
  beforeAll(async () => {
    api = await startApi(database.url);
  });
  afterAll(() => api?.stop());
  return () => {
    if (!api) throw new Error('The product runs from beforeAll on.');
    return api;
  };
};
