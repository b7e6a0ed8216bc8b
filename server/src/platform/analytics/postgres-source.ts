import pg from 'pg';
import type { Value } from '../database/database.js';
import { postgresTypes } from '../database/postgres-types.js';
import type { CopiedTable } from './protocol.js';
import {
  type ChangedRows,
  columnList,
  keysByTable,
  portionRows,
  type Held,
  type RowSource,
} from './row-source.js';

const oneMoment = 'begin isolation level repeatable read read only';
const snapshotNow = 'select pg_current_snapshot()::text';

/** All transactions below it had ended when the snapshot was taken. */
const oldestOf = (position: string): number => Number(position.split(':')[0]);

/**
 * Transactions commit in another order than they begin, so no number is a position: a snapshot is. Changes carry their
 * transaction; those that the snapshot does not see and today's does have committed since, also those of other servers.
 */
export const postgresSource = (url: string): RowSource => {
  let connected: Promise<pg.Client> | undefined;
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {
      connected = undefined;
    });
    await client.connect();
    return client;
  };
  const arrays = async (client: pg.Client, text: string, values: unknown[] = []): Promise<Value[][]> => {
    const { rows } = await client.query<Value[]>({ text, values, types: postgresTypes, rowMode: 'array' });
    return rows;
  };
  const textOf = async (client: pg.Client, text: string): Promise<string> =>
    String((await arrays(client, text))[0]?.[0]);

  const keysSince = async (
    client: pg.Client,
    { position, tables }: Held,
  ): Promise<Map<CopiedTable, number[]>> =>
    keysByTable(
      tables,
      (await arrays(
        client,
        'select distinct table_name, row_key from change_entry where transaction_id >= $1 and not pg_visible_in_snapshot(transaction_id::text::xid8, $2::pg_snapshot)',
        [oldestOf(position), position],
      )) as [string, number][],
    );

  return {
    async load(tables, take) {
      const client = await connect();
      try {
        await client.query(oneMoment);
        const position = await textOf(client, snapshotNow);
        for (const table of tables) {
          await client.query(
            `declare whole_table no scroll cursor for select ${columnList(table)} from "${table.name}"`,
          );
          for (;;) {
            const portion = await arrays(client, `fetch ${portionRows} from whole_table`);
            await take(table, portion);
            if (portion.length < portionRows) break;
          }
          await client.query('close whole_table');
        }
        return position;
      } finally {
        await client.end();
      }
    },
    async changesSince(held) {
      connected ??= connect();
      const client = await connected;
      await client.query(oneMoment);
      try {
        const position = await textOf(client, snapshotNow);
        const floor = Number(await textOf(client, 'select floor from change_floor'));
        if (held.some((one) => oldestOf(one.position) < floor)) return { kind: 'lost' };
        const changed: ChangedRows[] = [];
        for (const one of held) {
          for (const [table, keys] of await keysSince(client, one)) {
            const rows = await arrays(
              client,
              `select ${columnList(table)} from "${table.name}" where "${table.key}" = any($1::bigint[])`,
              [keys],
            );
            changed.push({ table, keys, rows });
          }
        }
        return { kind: 'changes', position, changed };
      } finally {
        await client.query('commit');
      }
    },
    async close() {
      const client = await connected;
      await client?.end();
    },
  };
};
