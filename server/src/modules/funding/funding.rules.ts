import { type Violation, violation } from '../../kernel/errors.js';
import { formatVnd } from '../../kernel/money.js';
import type { Row } from '../../platform/resource/values.js';

/** Money of one allocation: what it assigns and what all of its payments but the judged one take. */
export interface AllocationBalance {
  readonly assignedVnd: number;
  readonly paidVnd: ReadonlyMap<number, number>;
}

/** Payments of an allocation stay within it (numbers.md 14). */
export const checkDisbursement = (
  payment: Readonly<Row>,
  balance: AllocationBalance | undefined,
): Violation[] => {
  if (!balance) return [];
  const others = [...balance.paidVnd]
    .filter(([id]) => id !== payment['id'])
    .reduce((sum, [, amount]) => sum + amount, 0);
  const used = others + Number(payment['amountVnd']);
  if (used <= balance.assignedVnd) return [];
  return [
    violation('amountVnd', 'RULE_OVER_ALLOCATED', {
      resource: { vi: 'Phân bổ vốn', en: 'Allocation' },
      used: formatVnd(used),
      available: formatVnd(balance.assignedVnd),
    }),
  ];
};

/** An allocation cannot shrink below what it has paid. */
export const checkAllocation = (allocation: Readonly<Row>, paidVnd: number): Violation[] =>
  Number(allocation['amountVnd']) >= paidVnd
    ? []
    : [
        violation('amountVnd', 'RULE_OVER_ALLOCATED', {
          resource: { vi: 'Phân bổ vốn', en: 'Allocation' },
          used: formatVnd(paidVnd),
          available: formatVnd(Number(allocation['amountVnd'])),
        }),
      ];
