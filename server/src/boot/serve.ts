import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { AppError } from '../kernel/errors.js';
import { demonstrationAccounts } from '../modules/access/index.js';
import { storeMissingTotals } from '../modules/indicator/index.js';
import { closeInterruptedImports, keepJobsOf, restAllJobs } from '../modules/exchange/index.js';
import { type Config, readConfig } from '../platform/config/config.js';
import { makeApp } from './app.js';
import { keepClearing } from './keep-clearing.js';
import { keepFolding } from './keep-folding.js';
import { loadInitialData } from './load-data.js';
import { migrate, openDatabase } from './open-database.js';
import { makeSchema } from './schema.js';
import { findNewerDefinitions } from './shipped-definitions.js';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const welcome = (config: Config, port: number): string[] => [
  '',
  `Đa Chiều: http://localhost:${port}`,
  `  API GraphQL: http://localhost:${port}/graphql (IDE: /ide)`,
  ...(config.MODE === 'demonstration'
    ? [
        '  Tài khoản minh hoạ (demonstration sign-ins):',
        ...demonstrationAccounts.map(
          ({ signInName, password, role }) =>
            `    ${signInName.padEnd(10)} ${password.padEnd(20)} ${role.vi} · ${role.en}`,
        ),
      ]
    : []),
  '',
];

/** A setting or database that cannot be used ends the start with a sentence that says what to do. */
const refuse = (error: unknown): never => {
  if (error instanceof AppError) {
    process.stderr.write(`${error.texts.vi}\n${error.texts.en}\n`);
    process.exit(1);
  }
  throw error;
};

/** Starts the product and keeps it running until SIGTERM or SIGINT; requests under way are finished first. */
export const serve = async (environment: NodeJS.ProcessEnv): Promise<void> => {
  try {
    const config = readConfig(environment);
    const logger = pino({ level: config.LOG_LEVEL, redact: ['*.password', '*.token'] });
    const [database, schema] = await Promise.all([openDatabase(config), makeSchema()]);
    await migrate(database);
    const demonstration =
      config.MODE === 'demonstration'
        ? { seed: 'my-thanh', households: config.DEMONSTRATION_HOUSEHOLDS }
        : null;
    await loadInitialData(database, demonstration, print);
    const newer = (await findNewerDefinitions(database.read)).filter(({ isEdited }) => !isEdited);
    if (newer.length > 0)
      print(
        `Bản phát hành này định nghĩa khác ${newer.length} chỉ tiêu; xem và cập nhật (see and update): node server/dist/cli.js definitions [--adopt]`,
      );
    await database.transaction(storeMissingTotals);
    const stopFolding = keepFolding(database, logger);
    await closeInterruptedImports(database);
    keepJobsOf(config.DATABASE_URL);
    const stopClearing = keepClearing(logger);
    const { server, stop } = await makeApp(schema, database, config, logger);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(config.PORT, config.HOST, resolve);
    });
    for (const line of welcome(config, (server.address() as AddressInfo).port)) print(line);
    const end = async (): Promise<void> => {
      await stop();
      await stopClearing();
      await restAllJobs();
      await stopFolding();
      await database.close();
      process.exit(0);
    };
    process.once('SIGTERM', () => void end());
    process.once('SIGINT', () => void end());
  } catch (error) {
    refuse(error);
  }
};
