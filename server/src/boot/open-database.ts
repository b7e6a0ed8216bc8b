import { fillFirstVersions } from '../modules/target/index.js';
import { fillPlacements } from '../modules/territory/index.js';
import type { Config } from '../platform/config/config.js';
import type { Database } from '../platform/database/database.js';
import { postgres, sqlite } from '../platform/database/dialect.js';
import { openPostgres } from '../platform/database/postgres-database.js';
import { openSqlite } from '../platform/database/sqlite-database.js';
import { entitySchemas } from '../platform/resource/entity-schemas.js';
import { internalSchemas } from '../platform/resource/internal-tables.js';
import { prepareStorage } from '../platform/resource/storage.js';
import { postgresMigrations, sqliteMigrations } from './migrations/index.js';
import { internalTables } from './modules.js';

/** Opens the configured database, with every table's declaration and the migrations of its engine. */
export const openDatabase = (config: Pick<Config, 'DATABASE_URL'>): Promise<Database> => {
  const url = config.DATABASE_URL;
  const isSqlite = url.startsWith('sqlite:');
  const dialect = isSqlite ? sqlite : postgres;
  const entities = [...entitySchemas(dialect), ...internalSchemas(internalTables, dialect)];
  return isSqlite
    ? openSqlite(url.slice('sqlite:'.length), entities, sqliteMigrations)
    : openPostgres(url, entities, postgresMigrations);
};

/** Brings the tables to today's form; safe to repeat. */
export const migrate = async (database: Database): Promise<void> => {
  await database.dataSource.runMigrations({ transaction: 'each' });
  await prepareStorage(database);
  await fillPlacements(database);
  await fillFirstVersions(database);
};
