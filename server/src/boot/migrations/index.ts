import type { MigrationClass } from '../../platform/database/migrations.js';
import { Initial2026112323055 as sqliteInitial2026112323055 } from './sqlite/2026112323055-initial.js';
import { IndicatorVersion2026112501133 as sqliteIndicatorVersion2026112501133 } from './sqlite/2026112501133-indicator-version.js';
import { Initial2026112323055 as postgresInitial2026112323055 } from './postgres/2026112323055-initial.js';
import { IndicatorVersion2026112501133 as postgresIndicatorVersion2026112501133 } from './postgres/2026112501133-indicator-version.js';

export const sqliteMigrations: readonly MigrationClass[] = [
  sqliteInitial2026112323055,
  sqliteIndicatorVersion2026112501133,
];
export const postgresMigrations: readonly MigrationClass[] = [
  postgresInitial2026112323055,
  postgresIndicatorVersion2026112501133,
];
