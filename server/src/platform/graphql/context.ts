import DataLoader from 'dataloader';
import { accessError } from '../../kernel/errors.js';
import type { Analytics } from '../analytics/analytics.js';
import type { Database } from '../database/database.js';
import { name, sql } from '../database/sql.js';
import type { Viewer } from '../resource/access.js';

/** Small reads that no list plans, batched over one request; never shared between requests, so nothing leaks to another user. */
export interface Loaders {
  readonly userName: DataLoader<number, string | null>;
}

export const makeLoaders = (database: Database): Loaders => ({
  userName: new DataLoader(async (ids) => {
    const { read, dialect } = database;
    const found = await read.arrays(
      sql`select id, name from ${name('user')} where ${dialect.isIn(name('id'), ids)}`,
    );
    const names = new Map(found.map(([id, userName]) => [Number(id), String(userName)]));
    return ids.map((id) => names.get(id) ?? null);
  }),
});

/** What every resolver gets: made anew for each request, so that nothing leaks from one user to another. */
export interface Context {
  readonly database: Database;
  readonly analytics: Analytics;
  /** Aborted when the client has gone away. */
  readonly signal: AbortSignal;
  readonly loaders: Loaders;
  readonly viewer: Viewer | null;
  /** The session's token as the client sent it, for signing out. */
  readonly token: string | null;
  /** Sets or (null) clears the session cookie of the answer. */
  readonly setToken: (token: string | null) => void;
  readonly address: string;
  readonly mode: 'demonstration' | 'production';
  readonly sessionHours: number;
  /** Unsaved work stays on a device when its user signs out. */
  readonly keepsUnsaved: boolean;
}

export const requireViewer = (context: Context): Viewer => {
  if (!context.viewer) throw accessError('ACCESS_SIGN_IN', {});
  return context.viewer;
};
