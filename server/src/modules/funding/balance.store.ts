import type { Connection } from '../../platform/database/database.js';
import { column, type Sql, sql, verbatim } from '../../platform/database/sql.js';
import type { Balance } from './balance.js';

/** Rows that are about to be written: their stored forms do not count. */
export interface Replaced {
  readonly allocation?: readonly number[];
  readonly disbursement?: readonly number[];
  readonly settlement?: readonly number[];
}

/** What allocations assign and what their records take, in one statement. */
export const readBalances = async (
  connection: Connection,
  allocationIds: readonly number[],
  replaced: Replaced = {},
): Promise<Map<number, Balance>> => {
  if (allocationIds.length === 0) return new Map();
  const { dialect } = connection;
  const without = (alias: string, ids: readonly number[] = []): Sql =>
    ids.length === 0 ? verbatim('') : sql` and not (${dialect.isIn(column(alias, 'id'), ids)})`;
  const changed = (kind: string): Sql =>
    sql`(select cast(coalesce(sum(c.amount_vnd), 0) as text) from allocation as c where c.based_on_id = a.id and c.kind = ${kind}${without('c', replaced.allocation)})`;
  const paid = (kind: string): Sql =>
    sql`(select cast(coalesce(sum(d.amount_vnd), 0) as text) from disbursement as d where d.allocation_id = a.id and d.kind = ${kind}${without('d', replaced.disbursement)})`;
  const settled = sql`(select cast(coalesce(sum(s.amount_vnd), 0) as text) from settlement as s where s.allocation_id = a.id${without('s', replaced.settlement)})`;
  const rows = await connection.arrays(
    sql`select a.id, a.kind, cast(a.amount_vnd as text), ${changed('ADJUSTMENT')}, ${changed('CARRY_OVER')}, ${paid('ADVANCE')}, ${paid('DISBURSEMENT')}, ${paid('ADVANCE_CLEARED')}, ${paid('ADVANCE_RETURNED')}, ${settled} from allocation as a where ${dialect.isIn(column('a', 'id'), allocationIds)}`,
  );
  return new Map(
    rows.map(([id, kind, ...amounts]) => {
      const [own, adjusted, carriedOut, advanced, paidOut, cleared, returned, settledSum] = amounts.map(
        (amount) => BigInt(String(amount)),
      ) as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];
      return [
        Number(id),
        {
          id: Number(id),
          kind: String(kind),
          own,
          adjusted,
          carriedOut,
          advanced,
          paid: paidOut,
          cleared,
          returned,
          settled: settledSum,
        },
      ];
    }),
  );
};
