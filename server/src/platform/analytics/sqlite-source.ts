import { setImmediate } from 'node:timers/promises';
import type { Value } from '../database/database.js';
import { openSqliteReader } from '../database/sqlite-driver.js';
import type { CopiedTable } from './protocol.js';
import { type ChangedRows, columnList, keysByTable, portionRows, type RowSource } from './row-source.js';

/** One writer gives every change a number greater than all before it, so the last number seen is a position. */
export const sqliteSource = (file: string): RowSource => {
  const connection = openSqliteReader(file);
  const lastChange = (of: ReturnType<typeof openSqliteReader>): string =>
    String(of.prepare('select coalesce(max(id), 0) from change_entry').pluck().get());
  const rowsOf = (table: CopiedTable, keys: readonly number[]): Value[][] =>
    connection
      .prepare(
        `select ${columnList(table)} from "${table.name}" where "${table.key}" in (select value from json_each(?))`,
      )
      .raw(true)
      .all(JSON.stringify(keys)) as Value[][];
  return {
    async load(tables, take) {
      // A connection of its own, since it reads one moment's state for as long as the load takes.
      const loading = openSqliteReader(file);
      try {
        loading.exec('begin');
        const position = lastChange(loading);
        for (const table of tables) {
          let portion: Value[][] = [];
          const all = loading
            .prepare(`select ${columnList(table)} from "${table.name}"`)
            .raw(true)
            .iterate();
          for (const row of all) {
            portion.push(row as Value[]);
            if (portion.length < portionRows) continue;
            await take(table, portion);
            portion = [];
            // Questions about other tables are answered in between.
            await setImmediate();
          }
          await take(table, portion);
        }
        return position;
      } finally {
        loading.close();
      }
    },
    async changesSince(held) {
      connection.exec('begin');
      try {
        const floor = Number(connection.prepare('select floor from change_floor').pluck().get());
        if (held.some(({ position }) => Number(position) < floor)) return { kind: 'lost' };
        const changed = held.flatMap(({ position, tables }): ChangedRows[] => {
          const since = connection
            .prepare('select distinct table_name, row_key from change_entry where id > ?')
            .raw(true)
            .all(Number(position)) as [string, number][];
          return [...keysByTable(tables, since)].map(([table, keys]) => ({
            table,
            keys,
            rows: rowsOf(table, keys),
          }));
        });
        return { kind: 'changes', position: lastChange(connection), changed };
      } finally {
        connection.exec('rollback');
      }
    },
    async close() {
      connection.close();
    },
  };
};
