import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Table, TableCheck } from 'typeorm';
import type { SqlInMemory } from 'typeorm/driver/SqlInMemory.js';
import type { Database } from '../platform/database/database.js';
import { openDatabase } from './open-database.js';
import { fillRequired } from './required-columns.js';

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

interface Statements {
  readonly up: string[];
  readonly down: string[];
}

const toStatements = (
  database: Database,
  { upQueries, downQueries }: Pick<SqlInMemory, 'upQueries' | 'downQueries'>,
): Statements => {
  const isStrict = database.dialect.name === 'sqlite';
  const text = ({ query }: { query: string }): string => (isStrict ? strict(query) : query);
  return { up: fillRequired(upQueries.map(text)), down: downQueries.map(text).reverse() };
};

/** The values that a check allows, whatever words the database keeps around them. */
const allowedValues = (expression = ''): string =>
  [...expression.matchAll(/'((?:[^']|'')*)'/g)].map(([, value]) => value).join();

/**
 * TypeORM knows a check by its name alone, so a list of choices that has grown keeps its old check. Such checks are made anew, here
 * in the scratch database too: what TypeORM writes after this begins with the tables as they then are.
 */
const renewChecks = async (database: Database): Promise<Statements> => {
  const { dataSource } = database;
  const runner = dataSource.createQueryRunner();
  try {
    const stale: [Table, TableCheck, TableCheck][] = [];
    const tables = await runner.getTables(dataSource.entityMetadatas.map((one) => one.tableName));
    for (const { tableName, checks } of dataSource.entityMetadatas) {
      const table = tables.find((one) => one.name === tableName || one.name.endsWith(`.${tableName}`));
      for (const { name, expression } of checks) {
        const stored = table?.checks.find((one) => one.name === name);
        if (!table || !stored || allowedValues(stored.expression) === allowedValues(expression)) continue;
        stale.push([table, stored, new TableCheck({ name, expression })]);
      }
    }
    runner.enableSqlMemory();
    for (const [table, stored, wanted] of stale) {
      await runner.dropCheckConstraint(table, stored);
      await runner.createCheckConstraint(table, wanted);
    }
    const memory = runner.getMemorySql();
    runner.disableSqlMemory();
    const statements = toStatements(database, memory);
    for (const statement of statements.up) await runner.query(statement);
    return statements;
  } finally {
    await runner.release();
  }
};

const pending = async (database: Database): Promise<Statements> => {
  await database.dataSource.runMigrations({ transaction: 'each' });
  const checks = await renewChecks(database);
  const rest = toStatements(database, await database.dataSource.driver.createSchemaBuilder().log());
  return { up: [...checks.up, ...rest.up], down: [...rest.down, ...checks.down] };
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

const classText = (className: string, { up, down }: Statements): string => {
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
