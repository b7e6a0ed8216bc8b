import { createHash } from 'node:crypto';
import { conflictError } from '../../kernel/errors.js';
import type { Transaction } from '../database/database.js';
import { sql } from '../database/sql.js';

/** The stored answer of an earlier request with this key; the same key with another content is an error. */
const readAnswer = async (
  transaction: Transaction,
  userId: number,
  key: string,
  digest: string,
): Promise<string> => {
  const [found] = await transaction.arrays(
    sql`select digest, answer from save_key where user_id = ${userId} and key = ${key}`,
  );
  const [known, answer] = found ?? [];
  if (known !== digest) throw conflictError('CONFLICT_IDEMPOTENCY_KEY', { key });
  return String(answer);
};

/**
 * Runs `work` once for a key: a repeated request gets the answer of the first, from the same transaction that stored it. The key
 * is claimed by an insert, not looked up: on PostgreSQL a look-up would make every two saves at the same moment depend on one another.
 */
export const once = async <Answer>(
  transaction: Transaction,
  request: { readonly userId: number; readonly key: string; readonly at: string; readonly content: unknown },
  work: () => Promise<Answer>,
): Promise<Answer> => {
  const { userId, key, at } = request;
  const digest = createHash('sha256').update(JSON.stringify(request.content)).digest('base64url');
  const claimed = await transaction.run(
    sql`insert into save_key (user_id, key, digest, answer, at) values (${userId}, ${key}, ${digest}, ${''}, ${at}) on conflict (user_id, key) do nothing`,
  );
  if (claimed === 0) return JSON.parse(await readAnswer(transaction, userId, key, digest)) as Answer;
  const answer = await work();
  await transaction.run(
    sql`update save_key set answer = ${JSON.stringify(answer)} where user_id = ${userId} and key = ${key}`,
  );
  return answer;
};
