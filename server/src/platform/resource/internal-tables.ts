import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Dialect } from '../database/dialect.js';

type Store = 'sqlite' | 'postgres';
type Kind = 'id' | 'count' | 'text' | 'instant' | 'number';

/** A table of the product's own working: no resource, not in the API. `name: kind` or `name: kind?` (may be empty). */
export interface InternalTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, Kind | `${Kind}?`>>;
  readonly primary: readonly string[];
  readonly indexes?: readonly (readonly string[])[];
  readonly only?: Store;
}

const types: Readonly<Record<Store, Readonly<Record<Kind, string>>>> = {
  sqlite: { id: 'integer', count: 'integer', text: 'text', instant: 'text', number: 'real' },
  postgres: {
    id: 'bigint',
    count: 'bigint',
    text: 'text',
    instant: 'timestamptz',
    number: 'double precision',
  },
};

export const internalSchemas = (tables: readonly InternalTable[], dialect: Dialect): EntitySchema[] =>
  tables
    .filter((table) => table.only === undefined || table.only === dialect.name)
    .map((table) => {
      const columns: Record<string, EntitySchemaColumnOptions> = {};
      for (const [name, kind] of Object.entries(table.columns)) {
        const type =
          types[dialect.name === 'postgres' ? 'postgres' : 'sqlite'][kind.replace('?', '') as Kind];
        columns[name] = {
          name,
          type: type as 'text',
          nullable: kind.endsWith('?'),
          primary: table.primary.includes(name),
        };
      }
      return new EntitySchema({
        name: table.name,
        tableName: table.name,
        columns,
        indices: (table.indexes ?? []).map((names) => ({
          name: `${table.name}_${names.join('_')}_index`,
          columns: [...names],
        })),
      });
    });

/** Which units lie in which: every unit with itself, the units above it and the units that it became a part of. */
export const areaClosure: InternalTable = {
  name: 'area_closure',
  columns: { ancestor_id: 'id', descendant_id: 'id' },
  primary: ['ancestor_id', 'descendant_id'],
  indexes: [['descendant_id', 'ancestor_id']],
};

/**
 * Which units lie in which under the boundaries of a day from `valid_from` through `valid_to` (`YYYY-MM-DD`; the first and last
 * years of the calendar stand for always): each unit lies in at most one unit of a level.
 */
export const areaPlacement: InternalTable = {
  name: 'area_placement',
  columns: { ancestor_id: 'id', descendant_id: 'id', valid_from: 'text', valid_to: 'text' },
  primary: ['ancestor_id', 'descendant_id', 'valid_from'],
  indexes: [['descendant_id', 'valid_from']],
};

/** The next free id on SQLite; PostgreSQL has a sequence of the same name. */
export const rowId: InternalTable = {
  name: 'row_id',
  columns: { single: 'id', next: 'id' },
  primary: ['single'],
  only: 'sqlite',
};

/** The answer of a save by its key, so that a repeated request changes nothing. */
export const saveKey: InternalTable = {
  name: 'save_key',
  columns: { user_id: 'id', key: 'text', digest: 'text', answer: 'text', at: 'instant' },
  primary: ['user_id', 'key'],
};

/** Which record a user made under a key of a row's own, so that no second one is made; none where the row was refused. */
export const createdRow: InternalTable = {
  name: 'created_row',
  columns: { user_id: 'id', resource: 'text', key: 'text', row_id: 'id?', at: 'instant' },
  primary: ['user_id', 'resource', 'key'],
};

/** What was written, by whom and when, in the same transaction as the write. `changes`: field → [before, after]. */
export const auditEntry: InternalTable = {
  name: 'audit_entry',
  columns: {
    id: 'id',
    at: 'instant',
    user_id: 'id?',
    resource: 'text',
    row_id: 'id',
    action: 'text',
    version: 'count',
    key: 'text?',
    changes: 'text',
  },
  primary: ['id'],
  indexes: [['resource', 'row_id', 'version'], ['key']],
};

/** Which rows of copied tables changed (`analytics/changes.ts`), in the order of the only writer. */
export const sqliteChangeEntry: InternalTable = {
  name: 'change_entry',
  columns: { id: 'id', table_name: 'text', row_key: 'id' },
  primary: ['id'],
  only: 'sqlite',
};

/** The same on PostgreSQL, by the transaction that changed them. */
export const postgresChangeEntry: InternalTable = {
  name: 'change_entry',
  columns: { transaction_id: 'id', table_name: 'text', row_key: 'id' },
  primary: ['transaction_id', 'table_name', 'row_key'],
  only: 'postgres',
};

/** Changes before this number or transaction are no longer on record. */
export const changeFloor: InternalTable = {
  name: 'change_floor',
  columns: { single: 'id', floor: 'count' },
  primary: ['single'],
};
