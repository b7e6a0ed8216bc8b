import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AppError, faultError } from '../kernel/errors.js';
import { verifyTotals } from '../modules/indicator/index.js';
import { verifySnapshots } from '../modules/reporting/index.js';
import { describeSettings, readConfig } from '../platform/config/config.js';
import { printCatalog } from '../platform/resource/catalog.js';
import { loadInitialData } from './load-data.js';
import { findDrift, writeMigrations } from './migration-tools.js';
import { migrate, openDatabase } from './open-database.js';
import { adoptDefinitions, findNewerDefinitions } from './shipped-definitions.js';
import { makeSchema, printSorted } from './schema.js';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const printed = (): Promise<readonly (readonly [string, string])[]> =>
  makeSchema().then((schema) => [
    [fileURLToPath(new URL('../../../schema/schema.graphql', import.meta.url)), printSorted(schema)],
    [fileURLToPath(new URL('../../../schema/src/catalog.ts', import.meta.url)), printCatalog()],
  ]);

/** Writes (or with `--check` compares) the printed contract. */
const schema = async (isCheck: boolean): Promise<number> => {
  let status = 0;
  for (const [file, text] of await printed()) {
    if (!isCheck) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      print(`${file} is not what the server prints: run npm run schema`);
      status = 1;
    }
  }
  return status;
};

const seed = async (
  environment: NodeJS.ProcessEnv,
  households: number,
  seedText: string,
): Promise<number> => {
  const config = readConfig(environment);
  if (config.MODE === 'production') {
    throw faultError('FAULT_CONFIG', {
      name: 'MODE',
      reason: {
        vi: 'số liệu minh hoạ không bao giờ được nạp ở chế độ production',
        en: 'invented records are never loaded in production mode',
      },
    });
  }
  const database = await openDatabase(config);
  try {
    await migrate(database);
    const started = Date.now();
    const isLoaded = await loadInitialData(database, { seed: seedText, households }, print);
    print(
      isLoaded
        ? `${((Date.now() - started) / 1000).toFixed(1)} s`
        : 'Cơ sở dữ liệu đã có dữ liệu; không nạp gì (the database is not empty; nothing was loaded).',
    );
    return isLoaded ? 0 : 1;
  } finally {
    await database.close();
  }
};

/** Recomputes every stored total from the records; answers 1 where any differs. */
const verify = async (environment: NodeJS.ProcessEnv): Promise<number> => {
  const database = await openDatabase(readConfig(environment));
  try {
    const { compared, notStored, differences } = await verifyTotals(database.read);
    for (const line of differences) print(line);
    print(
      `Đã so ${compared} số tổng với bản ghi, ${differences.length} chỗ khác (totals compared with the records, differences).`,
    );
    if (notStored.length > 0)
      print(`Luôn tính từ bản ghi, không lưu (computed at each reading): ${notStored.join(', ')}`);
    return differences.length === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
};

/**
 * Computes the hash of every submitted report anew, counts its figures again from the records as they stood at its submission, and
 * prints each that differs; the normal answer is none.
 */
const verifyReports = async (environment: NodeJS.ProcessEnv): Promise<number> => {
  const database = await openDatabase(readConfig(environment));
  try {
    const found = await verifySnapshots(database);
    for (const { snapshotId, isIntact, isReproduced, differences } of found) {
      if (!isIntact)
        print(`Bản chốt ${snapshotId} không còn đúng mã băm (snapshot ${snapshotId} has another hash)`);
      if (isReproduced === false)
        print(`Bản chốt ${snapshotId}: tính lại từ lịch sử ra số khác (counted again, it differs)`);
      for (const { kind, code, differences: cells } of differences)
        for (const { field, label, frozen, live } of cells)
          print(
            `  ${kind} ${code} ${field} ${label?.vi ?? ''}: ${JSON.stringify(frozen)} ≠ ${JSON.stringify(live)}`,
          );
    }
    const bad = found.filter((one) => !one.isIntact || one.isReproduced === false).length;
    print(
      `${found.length} bản chốt, ${found.filter((one) => one.isReproduced === true).length} tính lại khớp, ${bad} sai (snapshots checked, counted again the same, wrong)`,
    );
    return bad > 0 ? 1 : 0;
  } finally {
    await database.close();
  }
};

/** Prints where this release defines an indicator otherwise than the database; with `--adopt` puts it in force where nobody edited. */
const definitions = async (environment: NodeJS.ProcessEnv, isAdopted: boolean): Promise<number> => {
  const database = await openDatabase(readConfig(environment));
  try {
    const newer = await findNewerDefinitions(database.read);
    for (const { code, set, isEdited } of newer) {
      print(
        isEdited
          ? `${code}: đã sửa ở đây nên giữ nguyên (edited here, stays)`
          : `${code}: bản phát hành này định nghĩa khác (this release defines it otherwise)`,
      );
      for (const [field, value] of Object.entries(set)) print(`  ${field}: ${JSON.stringify(value)}`);
    }
    const due = newer.filter(({ isEdited }) => !isEdited).length;
    if (!isAdopted || due === 0) {
      print(`${due} chỉ tiêu có thể cập nhật, ${newer.length - due} giữ nguyên (can be updated, stay)`);
      return 0;
    }
    const errors = await adoptDefinitions(database, newer);
    for (const { message } of errors) print(`${message.vi} (${message.en})`);
    if (errors.length === 0)
      print(`Đã cập nhật ${due} chỉ tiêu thành phiên bản mới (updated as new versions)`);
    return errors.length === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
};

const usage = `Commands:
  config                         the settings
  migrate                        bring the database to today's form
  seed [--households N] [--seed TEXT]   fill an empty database with the plan and invented records
  definitions [--adopt]          print (or put in force) definitions of indicators that came with this release
  verify-totals                  recompute every stored total from the records, print every difference
  schema [--check]               print (or compare) schema.graphql and the catalogue
  migration NAME                 write migrations for what the declarations changed
  verify-reports                 check that every submitted report has the content it was submitted with, and count its figures again
  migration-drift                check that migrations and declarations agree`;

/** Runs a command of `cli.js`; answers the exit code. */
export const runCommand = async (
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> => {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      adopt: { type: 'boolean' },
      check: { type: 'boolean' },
      households: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const [command, argument] = positionals;
  try {
    switch (command) {
      case 'config':
        print(describeSettings());
        return 0;
      case 'migrate': {
        const database = await openDatabase(readConfig(environment));
        await migrate(database);
        await database.close();
        return 0;
      }
      case 'seed':
        return await seed(environment, Number(values.households ?? 500), values.seed ?? 'my-thanh');
      case 'definitions':
        return await definitions(environment, values.adopt ?? false);
      case 'verify-totals':
        return await verify(environment);
      case 'verify-reports':
        return await verifyReports(environment);
      case 'schema':
        return await schema(values.check ?? false);
      case 'migration':
        return await writeMigrations(argument ?? 'change', environment, print);
      case 'migration-drift':
        return await findDrift(environment, print);
      default:
        print(usage);
        return 2;
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    print(error.texts.vi);
    print(error.texts.en);
    return 1;
  }
};
