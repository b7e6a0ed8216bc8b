import { createHash, randomBytes } from 'node:crypto';
import type { Connection, Database } from '../../platform/database/database.js';
import { name, sql } from '../../platform/database/sql.js';
import type { Role, Viewer } from '../../platform/resource/access.js';
import type { InternalTable } from '../../platform/resource/internal-tables.js';

/** Only the digest of a token is stored, so a copy of the database opens no session. */
const session: InternalTable = {
  name: 'session',
  columns: { digest: 'text', user_id: 'id', created_at: 'instant', expires_at: 'instant' },
  primary: ['digest'],
  indexes: [['user_id']],
};

export const accessTables = [session];

const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

export const openSession = async (database: Database, userId: number, hours: number): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  const now = new Date();
  const expiresAt = new Date(now.getTime() + hours * 3_600_000).toISOString();
  await database.transaction(async (transaction) => {
    await transaction.run(sql`delete from session where expires_at < ${now.toISOString()}`);
    await transaction.run(
      sql`insert into session (digest, user_id, created_at, expires_at) values (${digestOf(token)}, ${userId}, ${now.toISOString()}, ${expiresAt})`,
    );
  });
  return token;
};

export const closeSession = async (database: Database, token: string): Promise<void> => {
  await database.transaction((transaction) =>
    transaction.run(sql`delete from session where digest = ${digestOf(token)}`),
  );
  forgetViewers();
};

interface ViewerRow {
  id: number;
  name: string;
  role: Role;
  area_id: number;
  level: string;
  expires_at: string;
}

const rememberedFor = 5000;
const remembered = new WeakMap<
  Connection,
  Map<string, { readonly viewer: Viewer; readonly until: number }>
>();

let generation = 0;

/** Forgets who is signed in: after any change to users or sessions. Another process follows within five seconds. */
export const forgetViewers = (): void => {
  generation += 1;
};

/** Whose session a token opens; the whole country is no bound at all. Remembered for five seconds. */
export const findViewer = async (connection: Connection, token: string): Promise<Viewer | null> => {
  const key = `${generation}:${token}`;
  const known =
    remembered.get(connection) ?? new Map<string, { readonly viewer: Viewer; readonly until: number }>();
  remembered.set(connection, known);
  const now = Date.now();
  const hit = known.get(key);
  if (hit && hit.until > now) return hit.viewer;
  const found = await readViewer(connection, token);
  if (!found) return null;
  if (known.size > 1000) known.clear();
  known.set(key, { viewer: found.viewer, until: Math.min(now + rememberedFor, found.expiresAt) });
  return found.viewer;
};

const readViewer = async (
  connection: Connection,
  token: string,
): Promise<{ viewer: Viewer; expiresAt: number } | null> => {
  const [found] = await connection.rows<ViewerRow>(
    sql`select u.id, u.name, u.role, u.area_id, a.level, s.expires_at from session as s join ${name('user')} as u on u.id = s.user_id join administrative_unit as a on a.id = u.area_id
      where s.digest = ${digestOf(token)} and s.expires_at > ${new Date().toISOString()} and u.is_active = ${true}`,
  );
  if (!found) return null;
  const areaId = found.level === 'COUNTRY' ? null : found.area_id;
  return {
    viewer: { userId: found.id, name: found.name, role: found.role, areaId },
    expiresAt: Date.parse(found.expires_at),
  };
};
