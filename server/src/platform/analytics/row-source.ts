import type { Value } from '../database/database.js';
import type { CopiedTable } from './protocol.js';

/** A moment in the order of commits: on SQLite the last change's number, on PostgreSQL a snapshot. */
export type Position = string;

/** Tables that were read as they stood at a position. */
export interface Held {
  readonly position: Position;
  readonly tables: readonly CopiedTable[];
}

export interface ChangedRows {
  readonly table: CopiedTable;
  readonly keys: readonly number[];
  /** The rows that now have one of the keys; a deleted one is not among them. */
  readonly rows: readonly Value[][];
}

/** What committed since the held positions, all read at one moment; `lost` when the record of changes does not reach back. */
export type Changes =
  | { readonly kind: 'changes'; readonly position: Position; readonly changed: readonly ChangedRows[] }
  | { readonly kind: 'lost' };

/** Reads the database that is copied: whole tables as of one moment, and what has changed since. */
export interface RowSource {
  /** Hands on all rows of the tables, a portion at a time, as they stand at the returned position. */
  load(
    tables: readonly CopiedTable[],
    take: (table: CopiedTable, rows: readonly Value[][]) => Promise<void>,
  ): Promise<Position>;
  changesSince(held: readonly Held[]): Promise<Changes>;
  close(): Promise<void>;
}

export const portionRows = 10_240;

export const columnList = ({ columns }: CopiedTable): string =>
  columns.map((column) => `"${column.name}"`).join(', ');

/** Keys of changed rows by table, from rows of `[table, key]`. */
export const keysByTable = (
  tables: readonly CopiedTable[],
  changes: readonly (readonly [string, number])[],
): Map<CopiedTable, number[]> => {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const keys = new Map<CopiedTable, number[]>();
  for (const [tableName, key] of changes) {
    const table = byName.get(tableName);
    if (!table) continue;
    const known = keys.get(table);
    if (known) known.push(key);
    else keys.set(table, [key]);
  }
  return keys;
};
