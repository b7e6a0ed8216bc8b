import type { Connection } from '../../platform/database/database.js';
import { column } from '../../platform/database/sql.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { setRules } from '../../platform/resource/rules.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { Allocation, Disbursement } from './funding.entity.js';
import { type AllocationBalance, checkAllocation, checkDisbursement } from './funding.rules.js';

export * from './funding.entity.js';

const readPayments = (connection: Connection, allocationIds: readonly number[]): Promise<Row[]> =>
  allocationIds.length === 0
    ? Promise.resolve([])
    : readStored(connection, resourceOf(Disbursement), [
        connection.dialect.isIn(column('t1', 'allocation_id'), allocationIds),
      ]);

setRules(Disbursement, {
  /** The batch's own rows stand in for their stored forms, so that payments of one batch count against one another. */
  facts: async (connection, payments) => {
    const ids = idsIn(payments, 'allocationId');
    const allocations = await readFacts(connection, Allocation, ids);
    const own = new Set(payments.map((row) => row['id']));
    const stored = (await readPayments(connection, ids)).filter((row) => !own.has(row['id']));
    const balances = new Map<number, AllocationBalance>();
    for (const [id, allocation] of allocations) {
      const paid = new Map<number, number>();
      for (const row of stored)
        if (row['allocationId'] === id) paid.set(row['id'] as number, Number(row['amountVnd']));
      payments.forEach((row, index) => {
        if (row['allocationId'] === id)
          paid.set((row['id'] as number | null) ?? -1 - index, Number(row['amountVnd']));
      });
      balances.set(id, { assignedVnd: Number(allocation['amountVnd']), paidVnd: paid });
    }
    return {
      balances,
      positions: new Map(payments.map((row, index) => [row, (row['id'] as number | null) ?? -1 - index])),
    };
  },
  check: (payment, { balances, positions }) =>
    checkDisbursement(
      { ...payment, id: positions.get(payment as Row) },
      balances.get(payment['allocationId'] as number),
    ),
});

setRules(Allocation, {
  facts: async (connection, allocations) => {
    const paid = new Map<number, number>();
    for (const row of await readPayments(connection, idsIn(allocations, 'id'))) {
      const id = row['allocationId'] as number;
      paid.set(id, (paid.get(id) ?? 0) + Number(row['amountVnd']));
    }
    return paid;
  },
  check: (allocation, paid, before) =>
    before ? checkAllocation(allocation, paid.get(before['id'] as number) ?? 0) : [],
});
