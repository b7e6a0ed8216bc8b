import { randomBytes } from 'node:crypto';
import type { Database } from '../../platform/database/database.js';
import { name, sql } from '../../platform/database/sql.js';
import type { InternalTable } from '../../platform/resource/internal-tables.js';

/** The secret under which a user's unsaved work is encrypted on the devices used: it is given to a signed-in user only. */
export const deviceKeyTable: InternalTable = {
  name: 'device_key',
  columns: { user_id: 'id', secret: 'text' },
  primary: ['user_id'],
};

const read = async (database: Pick<Database, 'read'>, userId: number): Promise<string | undefined> => {
  const [row] = await database.read.arrays(
    sql`select secret from ${name('device_key')} where user_id = ${userId}`,
  );
  return row && String(row[0]);
};

/** 32 random bytes, base64, made when first asked for. */
export const deviceKey = async (database: Database, userId: number): Promise<string> => {
  const known = await read(database, userId);
  if (known !== undefined) return known;
  const secret = randomBytes(32).toString('base64');
  await database.transaction((transaction) =>
    transaction.run(
      sql`insert into ${name('device_key')} (user_id, secret) values (${userId}, ${secret}) on conflict (user_id) do nothing`,
    ),
  );
  return (await read(database, userId)) ?? secret;
};
