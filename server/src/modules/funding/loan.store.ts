import type { Connection } from '../../platform/database/database.js';
import { column } from '../../platform/database/sql.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { LoanRepayment } from './loan.entity.js';

/** Principal repaid by loan, with the batch's own repayments in place of their stored forms. */
export const readRepaid = async (
  connection: Connection,
  loanIds: readonly number[],
  repayments: readonly Row[],
): Promise<Map<number, number>> => {
  const own = new Set(repayments.map((row) => row['id']));
  const stored = await readStored(connection, resourceOf(LoanRepayment), [
    connection.dialect.isIn(column('t1', 'loan_id'), [...loanIds]),
  ]);
  const repaid = new Map<number, number>();
  for (const row of [...repayments, ...stored.filter((one) => !own.has(one['id']))]) {
    const loanId = row['loanId'] as number;
    repaid.set(loanId, (repaid.get(loanId) ?? 0) + Number(row['principalVnd']));
  }
  return repaid;
};
