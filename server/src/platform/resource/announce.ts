import type { Transaction } from '../database/database.js';
import { column } from '../database/sql.js';
import { audit } from './audit.js';
import { askGuards } from './guards.js';
import type { Resource } from './resource.js';
import { type Author, type Change, followersOf, prepareRules, writeListeners } from './rules.js';
import { readStored, updateStored } from './stored-rows.js';
import { isSame, type Row } from './values.js';

/** Ids of rows whose followed fields changed. */
const changedIn = ({ before, after }: Change, fields: readonly string[]): number[] => {
  const earlier = new Map(before.map((row) => [row['id'], row]));
  return after
    .filter((row) => {
      const old = earlier.get(row['id']);
      return old !== undefined && fields.some((field) => !isSame(old[field], row[field]));
    })
    .map((row) => row['id'] as number);
};

/** Derives the values of rows again, found by the ids that they hold in a field, with version and audit like any other edit. */
export const deriveAgain = async (
  transaction: Transaction,
  resource: Resource,
  by: string,
  ids: readonly number[],
  author: Author,
): Promise<void> => {
  const field = resource.fieldsByName.get(by);
  if (!field || ids.length === 0) return;
  const rows = await readStored(
    transaction,
    resource,
    [transaction.dialect.isIn(column('t1', field.column), ids)],
    't1',
    true,
  );
  const rules = await prepareRules(transaction, resource, rows);
  const changed = new Set<string>();
  const derivedPairs = rows.flatMap((before): [Row, Row][] => {
    const derived = Object.entries(rules.derive(before, before)).filter(
      ([name, value]) => !isSame(before[name], value),
    );
    if (derived.length === 0) return [];
    const version = (before['version'] as number) + 1;
    return [
      [
        before,
        {
          ...before,
          ...Object.fromEntries(derived),
          version,
          updatedAt: author.at,
          updatedBy: author.userId,
        },
      ],
    ];
  });
  // What lies in a locked period stays as it was then, whatever its source becomes.
  const forbidden = await askGuards(
    transaction,
    resource,
    derivedPairs.map(([before, after]) => ({ before, after })),
  );
  const pairs = derivedPairs.filter((_, index) => forbidden[index]?.length === 0);
  if (pairs.length === 0) return;
  for (const [before, row] of pairs)
    for (const field of resource.fields)
      if (!isSame(before[field.name], row[field.name])) changed.add(field.name);
  const after = pairs.map(([, row]) => row);
  await updateStored(transaction, resource, after, changed);
  await audit(
    transaction,
    resource,
    author,
    pairs.map(([before, row]) => ({ action: 'UPDATE' as const, before, after: row })),
  );
  await announce(transaction, { resource, before: pairs.map(([before]) => before), after, by: author });
};

/** What a write brings about in its own transaction: values derived from it are derived again, and listeners are told. */
export const announce = async (transaction: Transaction, change: Change): Promise<void> => {
  for (const { resource, follows } of followersOf(change.resource)) {
    const ids = changedIn(change, follows.fields);
    await deriveAgain(transaction, resource, follows.by, ids, change.by);
  }
  for (const listener of writeListeners()) await listener(transaction, change);
};
