import type { Transaction } from '../../platform/database/database.js';
import { name, type Sql, sql } from '../../platform/database/sql.js';

/** Units above the chosen ones (all without a choice): each itself, its parent, what it became a whole part of, and theirs. */
const ancestorsOf = (transaction: Transaction, unitIds: readonly number[] | undefined): Sql => {
  const start = unitIds === undefined ? sql`1 = 1` : transaction.dialect.isIn(name('id'), unitIds);
  return sql`
  with recursive up (below_id, above_id) as (
    select id, parent_id from administrative_unit where parent_id is not null
    union all
    select predecessor_id, successor_id from unit_succession where kind <> 'SPLIT'
  ), above (descendant_id, ancestor_id) as (
    select id, id from administrative_unit where ${start}
    union
    select above.descendant_id, up.above_id from above join up on up.below_id = above.ancestor_id
  )`;
};

/** Writes the closure of every unit anew: after a bulk load. */
export const rebuildAreaClosure = async (transaction: Transaction): Promise<void> => {
  await transaction.run(sql`delete from area_closure`);
  await transaction.run(
    sql`insert into area_closure (ancestor_id, descendant_id) ${ancestorsOf(transaction, undefined)} select ancestor_id, descendant_id from above`,
  );
};

/** Keeps the closure right after units or successions changed: that of the changed units and of all below them. */
export const updateAreaClosure = async (
  transaction: Transaction,
  unitIds: readonly number[],
): Promise<void> => {
  if (unitIds.length === 0) return;
  const below = await transaction.arrays(
    sql`select distinct descendant_id from area_closure where ${transaction.dialect.isIn(name('ancestor_id'), unitIds)}`,
  );
  const affected = [...new Set([...unitIds, ...below.map((one) => Number(one[0]))])];
  await transaction.run(
    sql`delete from area_closure where ${transaction.dialect.isIn(name('descendant_id'), affected)}`,
  );
  await transaction.run(
    sql`insert into area_closure (ancestor_id, descendant_id) ${ancestorsOf(transaction, affected)} select ancestor_id, descendant_id from above`,
  );
};
