import type { Database, Transaction } from '../../platform/database/database.js';

/** Carries a result out of a transaction that must not stand. */
class Rehearsed extends Error {
  constructor(readonly result: unknown) {
    super('A rehearsal takes everything back');
  }
}

/** A database whose transactions do all their work, rules and checks of the tables included, and are then taken back. */
export const rehearsal = (database: Database): Database => ({
  ...database,
  transaction: async <Result>(work: (transaction: Transaction) => Promise<Result>) => {
    try {
      return await database.transaction(async (transaction): Promise<Result> => {
        throw new Rehearsed(await work(transaction));
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.result as Result;
      throw error;
    }
  },
});

/** A database whose transactions are part of one that is under way, so that more can be written together with a save. */
export const within = (database: Database, transaction: Transaction): Database => ({
  ...database,
  transaction: (work) => work(transaction),
});
