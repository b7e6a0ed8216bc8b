import { limitError } from '../../kernel/errors.js';

const mostAttempts = 10;
const windowSeconds = 300;
const attempts = new Map<string, { count: number; until: number }>();

/** Counts an attempt to sign in; more than ten in five minutes for a name from an address throw LIMIT_RATE. */
export const attemptAllowed = (key: string): void => {
  const now = Date.now();
  if (attempts.size > 10_000) for (const [one, { until }] of attempts) if (until < now) attempts.delete(one);
  const known = attempts.get(key);
  const current = known && known.until > now ? known : { count: 0, until: now + windowSeconds * 1000 };
  current.count += 1;
  attempts.set(key, current);
  if (current.count > mostAttempts)
    throw limitError('LIMIT_RATE', { seconds: Math.ceil((current.until - now) / 1000) });
};

/** A successful sign-in wipes out the failed ones before it. */
export const attemptSucceeded = (key: string): void => {
  attempts.delete(key);
};
