import { accessError } from '../../kernel/errors.js';
import type { Transaction } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { resourceOf } from '../../platform/resource/resource.js';
import type { Change } from '../../platform/resource/rules.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import { User } from '../access/index.js';
import { Indicator } from '../target/index.js';

/** Deleting and restoring pass no rules of the row, so an analyst's hand on others' definitions is stopped here. */
export const refuseForeignHand = async (
  transaction: Transaction,
  { resource, before, after, by }: Change,
): Promise<void> => {
  if (resource !== resourceOf(Indicator)) return;
  const foreign = [...before, ...after].find((row) => row['isAnalystMade'] !== true);
  if (!foreign) return;
  const [user] = await readStored(transaction, resourceOf(User), [sql`${column('t1', 'id')} = ${by.userId}`]);
  if (user?.['role'] === 'ANALYST')
    throw accessError('ACCESS_DEFINITION', { indicator: String(foreign['code']) });
};
