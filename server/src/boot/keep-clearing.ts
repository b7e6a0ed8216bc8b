import type { Logger } from 'pino';
import { forgetOldImports } from '../modules/exchange/index.js';

const pauseMs = 600_000;

/**
 * Removes files of imports that nobody has come back for, at the start and every ten minutes: they hold data of persons. Answers a
 * function that ends it.
 */
export const keepClearing = (logger: Pick<Logger, 'warn'>): (() => Promise<void>) => {
  const clear = (): Promise<void> =>
    forgetOldImports().catch((error: unknown) =>
      logger.warn({ error }, 'old imports were not removed this time'),
    );
  let round = clear();
  const timer = setInterval(() => {
    round = round.then(clear);
  }, pauseMs);
  return async () => {
    clearInterval(timer);
    await round;
  };
};
