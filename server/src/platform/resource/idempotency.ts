import { createHash } from 'node:crypto';
import { conflictError } from '../../kernel/errors.js';
import type { Transaction } from '../database/database.js';
import { sql } from '../database/sql.js';

/** The stored answer of an earlier request with this key; the same key with another content is an error. */
const findAnswer = async (
  transaction: Transaction,
  userId: number,
  key: string,
  digest: string,
): Promise<string | undefined> => {
  const found = await transaction.arrays(
    sql`select digest, answer from save_key where user_id = ${userId} and key = ${key}`,
  );
  const [known, answer] = found[0] ?? [];
  if (known === undefined) return undefined;
  if (known !== digest) throw conflictError('CONFLICT_IDEMPOTENCY_KEY', { key });
  return String(answer);
};

/** Runs `work` once for a key: a repeated request gets the answer of the first, from the same transaction that stored it. */
export const once = async <Answer>(
  transaction: Transaction,
  request: { readonly userId: number; readonly key: string; readonly at: string; readonly content: unknown },
  work: () => Promise<Answer>,
): Promise<Answer> => {
  const digest = createHash('sha256').update(JSON.stringify(request.content)).digest('base64url');
  const known = await findAnswer(transaction, request.userId, request.key, digest);
  if (known !== undefined) return JSON.parse(known) as Answer;
  const answer = await work();
  await transaction.run(
    sql`insert into save_key (user_id, key, digest, answer, at) values (${request.userId}, ${request.key}, ${digest}, ${JSON.stringify(answer)}, ${request.at})`,
  );
  return answer;
};
