import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../platform/config/config.js';

const cookieName = (config: Config): string =>
  config.SECURE_COOKIES === 'yes' ? '__Host-dachieu' : 'dachieu';

/** The token that a request carries: a program's in its own header, a browser's in the cookie. */
export const tokenOf = ({ headers }: IncomingMessage, config: Config): string | null => {
  const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
  if (bearer) return bearer;
  const cookies = (headers.cookie ?? '').split(/;\s*/);
  const start = `${cookieName(config)}=`;
  return cookies.find((cookie) => cookie.startsWith(start))?.slice(start.length) ?? null;
};

/** Sets or (null) clears the cookie of an answer; a token is letters, digits, - and _ only. */
export const writeToken =
  (response: ServerResponse, config: Config) =>
  (token: string | null): void => {
    const seconds = token === null ? 0 : config.SESSION_HOURS * 3600;
    const secure = config.SECURE_COOKIES === 'yes' ? '; Secure' : '';
    response.setHeader(
      'set-cookie',
      `${cookieName(config)}=${token ?? ''}; Max-Age=${seconds}; Path=/; HttpOnly${secure}; SameSite=Lax`,
    );
  };
