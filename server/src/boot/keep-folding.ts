import type { Logger } from 'pino';
import { foldTotals } from '../modules/indicator/index.js';
import type { Database } from '../platform/database/database.js';

const pauseMs = 2000;

/**
 * Sums what writes left behind into the areas, every two seconds while the product runs. Figures are right without it; it keeps
 * the reading of a large area short. Answers a function that ends it.
 */
export const keepFolding = (database: Database, logger: Pick<Logger, 'warn'>): (() => Promise<void>) => {
  let round: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    round = round
      .then(() => foldTotals(database))
      .catch((error: unknown) => logger.warn({ error }, 'the totals were not folded this time'));
  }, pauseMs);
  return async () => {
    clearInterval(timer);
    await round;
  };
};
