import type { Connection } from '../../platform/database/database.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import type { Row } from '../../platform/resource/values.js';
import type { Charged } from './overlap.js';
import { readCharged } from './overlap.store.js';
import { Support } from './support.entity.js';
import { readShared } from './support.store.js';

interface ShareFacts {
  readonly supports: ReadonlyMap<number, Row>;
  readonly shared: ReadonlyMap<number, bigint>;
  readonly charged: readonly Charged[];
}

/** The supports that shares pay for, what all their shares add up to, and the supports that theirs may overlap. */
export const readShareFacts = async (
  connection: Connection,
  shares: readonly Row[],
  isAdvised: boolean,
): Promise<ShareFacts> => {
  const supports = await readFacts(connection, Support, idsIn(shares, 'supportId'));
  const shared = await readShared(connection, [...supports.keys()], idsIn(shares, 'id'));
  for (const share of shares) {
    const id = share['supportId'] as number;
    shared.set(id, (shared.get(id) ?? 0n) + BigInt(Number(share['amountVnd'])));
  }
  const rows = [...supports.values()];
  const charged = isAdvised
    ? await readCharged(connection, {
        kindIds: idsIn(rows, 'kindId'),
        personIds: idsIn(rows, 'personId'),
        householdIds: idsIn(rows, 'householdId'),
      })
    : [];
  return { supports, shared, charged };
};
