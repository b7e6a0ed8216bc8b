import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from '../platform/database/database.js';
import { openDatabase } from './open-database.js';

type Print = (line: string) => void;

const folder = fileURLToPath(new URL('../../src/boot/migrations/', import.meta.url));

const endsInCheck = /CHECK \((?:[^()]|\([^()]*\))*\)\)$/;

/**
 * SQLite keeps its types only in strict tables, which TypeORM does not write. TypeORM finds a table's checks again only where a
 * comma or the end follows them, so a check may not stand directly before the word STRICT.
 */
const strict = (statement: string): string => {
  const text = statement.trim();
  if (!/^CREATE TABLE/i.test(text)) return statement;
  return `${endsInCheck.test(text) ? `${text.slice(0, -1)}, CHECK (1))` : text} STRICT`;
};

const pending = async (database: Database): Promise<{ up: string[]; down: string[] }> => {
  await database.dataSource.runMigrations({ transaction: 'each' });
  const { upQueries, downQueries } = await database.dataSource.driver.createSchemaBuilder().log();
  const isStrict = database.dialect.name === 'sqlite';
  const text = ({ query }: { query: string }): string => (isStrict ? strict(query) : query);
  return { up: upQueries.map(text), down: downQueries.map(text).reverse() };
};

/** Opens databases that hold nothing but the migrations: SQLite always, PostgreSQL where DATABASE_URL names an empty one. */
const scratch = async (
  environment: NodeJS.ProcessEnv,
): Promise<{ databases: Database[]; end: () => Promise<void> }> => {
  const temporary = mkdtempSync(join(tmpdir(), 'dachieu-migration-'));
  const urls = [`sqlite:${join(temporary, 'scratch.sqlite')}`];
  if (environment['SCRATCH_POSTGRES_URL']) urls.push(environment['SCRATCH_POSTGRES_URL']);
  const databases: Database[] = [];
  for (const url of urls) databases.push(await openDatabase({ DATABASE_URL: url }));
  return {
    databases,
    end: async () => {
      for (const database of databases) await database.close();
      rmSync(temporary, { recursive: true });
    },
  };
};

const classText = (className: string, { up, down }: { up: string[]; down: string[] }): string => {
  const run = (statements: string[]): string =>
    statements.map((statement) => `    await queryRunner.query(${JSON.stringify(statement)});`).join('\n');
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(queryRunner: QueryRunner): Promise<void> {
${run(up)}
  }

  async down(queryRunner: QueryRunner): Promise<void> {
${run(down)}
  }
}
`;
};

const writeIndex = (): void => {
  const engines = ['sqlite', 'postgres'] as const;
  const lists = engines.map((engine) => {
    const files = existsSync(join(folder, engine)) ? readdirSync(join(folder, engine)).sort() : [];
    return files.map((file) => {
      const base = file.replace(/\.ts$/, '');
      const [stamp = '', ...words] = base.split('-');
      const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
      return { engine, base, className: `${pascal}${stamp}`, local: `${engine}${pascal}${stamp}` };
    });
  });
  const imports = lists
    .flat()
    .map(
      ({ engine, base, className, local }) =>
        `import { ${className} as ${local} } from './${engine}/${base}.js';`,
    );
  const exports = engines.map(
    (engine, index) =>
      `export const ${engine}Migrations: readonly MigrationClass[] = [${(lists[index] ?? []).map((one) => one.local).join(', ')}];`,
  );
  const head = "import type { MigrationClass } from '../../platform/database/migrations.js';";
  writeFileSync(join(folder, 'index.ts'), `${[head, ...imports, '', ...exports].join('\n')}\n`);
};

/** Writes a migration for each engine that differs from the declarations. Read it before it is committed. */
export const writeMigrations = async (
  name: string,
  environment: NodeJS.ProcessEnv,
  print: Print,
): Promise<number> => {
  const { databases, end } = await scratch(environment);
  try {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 13);
    for (const database of databases) {
      const change = await pending(database);
      if (change.up.length === 0) continue;
      const pascal = name
        .split('-')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
      const file = join(folder, database.dialect.name, `${stamp}-${name}.ts`);
      writeFileSync(file, classText(`${pascal}${stamp}`, change));
      print(file);
    }
    writeIndex();
    return 0;
  } finally {
    await end();
  }
};

/** 0 when a database made by the migrations is what the declarations say; else prints what is missing. */
export const findDrift = async (environment: NodeJS.ProcessEnv, print: Print): Promise<number> => {
  const { databases, end } = await scratch(environment);
  try {
    let status = 0;
    for (const database of databases) {
      for (const statement of (await pending(database)).up) {
        print(`${database.dialect.name}: ${statement}`);
        status = 1;
      }
    }
    return status;
  } finally {
    await end();
  }
};
