import { accessError } from '../../kernel/errors.js';
import type { Database } from '../database/database.js';
import type { Viewer } from '../resource/access.js';

/** What every resolver gets: made anew for each request, so that nothing leaks from one user to another. */
export interface Context {
  readonly database: Database;
  readonly viewer: Viewer | null;
  /** The session's token as the client sent it, for signing out. */
  readonly token: string | null;
  /** Sets or (null) clears the session cookie of the answer. */
  readonly setToken: (token: string | null) => void;
  readonly address: string;
  readonly mode: 'demonstration' | 'production';
  readonly sessionHours: number;
}

export const requireViewer = (context: Context): Viewer => {
  if (!context.viewer) throw accessError('ACCESS_SIGN_IN', {});
  return context.viewer;
};
