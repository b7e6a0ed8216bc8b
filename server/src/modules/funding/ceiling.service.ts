import { AppError } from '../../kernel/errors.js';
import type { Transaction } from '../../platform/database/database.js';
import { idsIn } from '../../platform/resource/facts.js';
import { type Resource, resourceOf } from '../../platform/resource/resource.js';
import type { Change } from '../../platform/resource/rules.js';
import { readBalances } from './balance.store.js';
import { Allocation } from './funding.entity.js';
import { checkBalance } from './funding.rules.js';
import { Disbursement, Settlement } from './payment.entity.js';

const touchedBy = (resource: Resource, { before, after }: Change): number[] => {
  const rows = [...before, ...after];
  if (resource === resourceOf(Allocation)) return [...idsIn(rows, 'id'), ...idsIn(rows, 'basedOnId')];
  return resource === resourceOf(Disbursement) || resource === resourceOf(Settlement)
    ? idsIn(rows, 'allocationId')
    : [];
};

/**
 * The last look at the books before a commit, whatever wrote to them: deletes, restores and half-refused batches too. A broken
 * balance undoes the whole transaction.
 */
export const guardCeilings = async (transaction: Transaction, change: Change): Promise<void> => {
  const ids = touchedBy(change.resource, change);
  for (const balance of (await readBalances(transaction, [...new Set(ids)])).values()) {
    const [broken] = checkBalance(balance);
    if (broken) throw new AppError(broken.code, broken.message, { allocationId: balance.id });
  }
};
