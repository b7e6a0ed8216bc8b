import type { MigrationClass } from '../../platform/database/migrations.js';
import { Initial2026112323055 as sqliteInitial2026112323055 } from './sqlite/2026112323055-initial.js';
import { Initial2026112323055 as postgresInitial2026112323055 } from './postgres/2026112323055-initial.js';

export const sqliteMigrations: readonly MigrationClass[] = [sqliteInitial2026112323055];
export const postgresMigrations: readonly MigrationClass[] = [postgresInitial2026112323055];
