import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';
import { unitsWithin } from '../../platform/resource/access.js';

export interface LoanBookLine {
  /** Empty: over all sources. */
  readonly sourceId: number | null;
  readonly loans: number;
  readonly households: number;
  readonly lent: bigint;
  readonly repaid: bigint;
  readonly outstanding: bigint;
  readonly overdue: bigint;
  readonly overdueLoans: number;
  readonly overdueHouseholds: number;
}

/** What was lent, repaid, is outstanding and overdue at the end of a day over all loans of an area: by source, and the whole. */
export const readLoanBook = async (
  connection: Connection,
  areaId: number,
  on: PlainDate,
): Promise<readonly LoanBookLine[]> => {
  const figures = sql`count(*), count(distinct b.household_id),
      cast(coalesce(sum(b.lent), 0) as text), cast(coalesce(sum(b.repaid), 0) as text),
      cast(coalesce(sum(case when b.due_on < ${on} then b.lent - b.repaid else 0 end), 0) as text),
      coalesce(sum(case when b.due_on < ${on} and b.lent > b.repaid then 1 else 0 end), 0),
      count(distinct case when b.due_on < ${on} and b.lent > b.repaid then b.household_id end)`;
  const rows = await connection.arrays(sql`
    with b as (
      select l.id, l.source_id, l.household_id, l.due_on, l.amount_vnd as lent,
        (select coalesce(sum(r.principal_vnd), 0) from loan_repayment as r where r.loan_id = l.id and r.paid_on <= ${on}) as repaid
      from loan as l join household as h on h.id = l.household_id
      where l.lent_on <= ${on} and h.hamlet_id in (${unitsWithin(areaId)})
    )
    select b.source_id, ${figures} from b group by b.source_id
    union all select null, ${figures} from b
    order by 1`);
  return rows.map(
    ([sourceId, loans, households, lent, repaid, overdue, overdueLoans, overdueHouseholds]) => ({
      sourceId: sourceId === null ? null : Number(sourceId),
      loans: Number(loans),
      households: Number(households),
      lent: BigInt(String(lent)),
      repaid: BigInt(String(repaid)),
      outstanding: BigInt(String(lent)) - BigInt(String(repaid)),
      overdue: BigInt(String(overdue)),
      overdueLoans: Number(overdueLoans),
      overdueHouseholds: Number(overdueHouseholds),
    }),
  );
};
