import type { DuckDBAppender, DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { Value } from '../database/database.js';
import type { CopiedTable, CopiedType } from './protocol.js';

type Duckdb = typeof import('@duckdb/node-api');

/** DuckDB's own vectors hold so many values. */
const chunkRows = 2048;
/** After so many appended rows memory is compressed: it takes a thirtieth then. */
const rowsBetweenCheckpoints = 200_000;

const stored: Readonly<Record<CopiedType, (value: Value) => DuckDBValue>> = {
  bigint: (value) => (value === null ? null : BigInt(value)),
  double: (value) => (value === null ? null : Number(value)),
  boolean: (value) => (value === null ? null : value === true || value === 1),
  varchar: (value) => (value === null ? null : String(value)),
};

const shown = (value: unknown): Value => {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  return value as Value;
};

const quoted = (identifier: string): string => `"${identifier}"`;

/** Rows kept column by column in the memory of this process, one thread, at most so much memory. */
export class ColumnarStore {
  readonly #types: Readonly<Record<CopiedType, DuckDBType>>;

  private constructor(
    private readonly duckdb: Duckdb,
    private readonly connection: DuckDBConnection,
  ) {
    const { BIGINT, BOOLEAN, DOUBLE, VARCHAR } = duckdb;
    this.#types = { bigint: BIGINT, double: DOUBLE, boolean: BOOLEAN, varchar: VARCHAR };
  }

  static async open(memoryMb: number): Promise<ColumnarStore> {
    const duckdb = await import('@duckdb/node-api');
    const instance = await duckdb.DuckDBInstance.create(':memory:', {
      threads: '1',
      memory_limit: `${memoryMb}MB`,
      // Personal data is not spilled to a disk, which may be full: what does not fit is answered by the stored rows.
      temp_directory: '',
      enable_external_access: 'false',
    });
    const connection = await instance.connect();
    await connection.run("attach ':memory:' as copy (compress true)");
    await connection.run('use copy');
    return new ColumnarStore(duckdb, connection);
  }

  async create({ name, columns }: CopiedTable): Promise<void> {
    const declared = columns.map((column) => `${quoted(column.name)} ${column.type}`).join(', ');
    await this.connection.run(`create table ${quoted(name)} (${declared})`);
  }

  async drop(table: string): Promise<void> {
    await this.connection.run(`drop table if exists ${quoted(table)}`);
  }

  /** Takes rows in the order of the table's columns, as many at a time as come, until it is closed. */
  async appender(
    table: CopiedTable,
  ): Promise<{ add: (rows: readonly Value[][]) => void; close: () => void }> {
    const appender = await this.connection.createAppender(table.name, 'main', 'copy');
    return {
      add: (rows) => {
        for (let from = 0; from < rows.length; from += chunkRows)
          this.#append(appender, table, rows.slice(from, from + chunkRows));
      },
      close: () => appender.closeSync(),
    };
  }

  #append(appender: DuckDBAppender, { columns }: CopiedTable, rows: readonly Value[][]): void {
    const types = columns.map((column) => this.#types[column.type]);
    const chunk = this.duckdb.DuckDBDataChunk.create(types, rows.length);
    chunk.setColumns(
      columns.map(({ type }, index) => {
        const toStored = stored[type];
        return rows.map((row) => toStored(row[index] ?? null));
      }),
    );
    appender.appendDataChunk(chunk);
  }

  /** Puts rows in the place of all that had one of the keys. */
  async replace(table: CopiedTable, keys: readonly number[], rows: readonly Value[][]): Promise<void> {
    const { listValue, LIST, BIGINT } = this.duckdb;
    await this.connection.run(
      `delete from ${quoted(table.name)} where ${quoted(table.key)} in (select unnest($1))`,
      [listValue(keys.map(BigInt))],
      [LIST(BIGINT)],
    );
    if (rows.length === 0) return;
    const { add, close } = await this.appender(table);
    add(rows);
    close();
  }

  /** All or nothing. */
  async atomically(work: () => Promise<void>): Promise<void> {
    await this.connection.run('begin');
    try {
      await work();
      await this.connection.run('commit');
    } catch (error) {
      await this.connection.run('rollback');
      throw error;
    }
  }

  /** Compresses what was appended and frees what was replaced. */
  async compress(): Promise<void> {
    await this.connection.run('checkpoint copy');
  }

  async arrays(sql: string, values: readonly unknown[]): Promise<Value[][]> {
    const statement = await this.connection.prepare(sql);
    try {
      values.forEach((value, index) => this.#bind(statement, index + 1, value));
      const answer = await statement.runAndReadAll();
      return answer.getRowsJS().map((row) => row.map(shown));
    } finally {
      statement.destroySync();
    }
  }

  #bind(statement: Awaited<ReturnType<DuckDBConnection['prepare']>>, index: number, value: unknown): void {
    const { BIGINT, BOOLEAN, DOUBLE, LIST, VARCHAR, listValue } = this.duckdb;
    if (value === null || value === undefined) statement.bindNull(index);
    else if (typeof value === 'boolean') statement.bindBoolean(index, value);
    else if (typeof value === 'string') statement.bindVarchar(index, value);
    else if (typeof value === 'number') {
      if (Number.isSafeInteger(value)) statement.bindBigInt(index, BigInt(value));
      else statement.bindDouble(index, value);
    } else if (Array.isArray(value)) {
      const whole = value.every((one) => Number.isSafeInteger(one));
      const kind = typeof value[0];
      const type = kind === 'string' ? VARCHAR : kind === 'boolean' ? BOOLEAN : whole ? BIGINT : DOUBLE;
      const items = (type === BIGINT ? value.map(BigInt) : value) as DuckDBValue[];
      statement.bindList(index, listValue(items), LIST(type));
    } else throw new Error(`The columnar copy does not take a value of type ${typeof value}`);
  }

  /** Stops the statement under way. */
  interrupt(): void {
    this.connection.interrupt();
  }

  async memoryBytes(): Promise<number> {
    const [row] = await this.arrays('select sum(memory_usage_bytes) from duckdb_memory()', []);
    return Number(row?.[0] ?? 0);
  }

  async countRows(table: string): Promise<number> {
    const [row] = await this.arrays(`select count(*) from ${quoted(table)}`, []);
    return Number(row?.[0] ?? 0);
  }
}

export { rowsBetweenCheckpoints };
