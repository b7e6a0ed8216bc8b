import type { Connection, Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Resource } from '../../platform/resource/resource.js';
import type { Correction } from './import-job.js';
import { correctionKey } from './row-drafts.js';

/** Longer texts are remarks; nobody meets them again in the next file. */
const longestText = 200;

/** What this user decided for texts in earlier files of the resource, changed as said now; `value` null: no longer. */
export const withRemembered = async (
  connection: Connection,
  viewer: Viewer,
  resource: Resource,
  said: readonly Correction[],
): Promise<readonly Correction[]> => {
  const rows = await connection.arrays(
    sql`select field, text, value from import_correction where user_id = ${viewer.userId} and resource = ${resource.key}`,
  );
  const all = new Map<string, Correction>();
  for (const [field, text, value] of rows)
    all.set(correctionKey(String(field), String(text)), {
      field: String(field),
      text: String(text),
      value: String(value),
    });
  for (const one of said) all.set(correctionKey(one.field, one.text), one);
  return [...all.values()];
};

/** Keeps for the next file what the user has said of texts in this one. */
export const rememberCorrections = async (
  database: Database,
  viewer: Viewer,
  resource: Resource,
  said: readonly Correction[],
): Promise<void> => {
  const kept = said.filter(({ text }) => text.length <= longestText);
  if (kept.length === 0) return;
  await database.transaction(async (transaction) => {
    for (const { field, text, value } of kept) {
      await transaction.run(
        sql`delete from import_correction where user_id = ${viewer.userId} and resource = ${resource.key} and field = ${field} and text = ${text}`,
      );
      if (value === null) continue;
      await transaction.run(
        sql`insert into import_correction (user_id, resource, field, text, value) values (${viewer.userId}, ${resource.key}, ${field}, ${text}, ${value})`,
      );
    }
  });
};
