import { advanceOutstandingOf, disbursedOf, type Vnd } from '../../engine/index.js';
import type { Row } from '../../platform/resource/values.js';

/** Money of one allocation: what it assigns, and what its records take out of it (numbers.md 14). */
export interface Balance {
  readonly id: number;
  readonly kind: string;
  /** The allocation itself. */
  own: Vnd;
  /** Its adjustments. */
  adjusted: Vnd;
  carriedOut: Vnd;
  advanced: Vnd;
  paid: Vnd;
  cleared: Vnd;
  returned: Vnd;
  settled: Vnd;
}

export const assignedOf = (balance: Balance): Vnd => balance.own + balance.adjusted;
export const usedOf = (balance: Balance): Vnd => disbursedOf(balance) + balance.carriedOut;

export type Overdraft = 'BELOW_ZERO' | 'OVER_ALLOCATED' | 'OVER_CLEARED' | 'OVER_SETTLED';

/** Which of its limits an allocation's records pass; none when the books are right. An adjustment is part of its basis. */
export const overdraftsOf = (balance: Balance): Overdraft[] =>
  balance.kind === 'ADJUSTMENT'
    ? []
    : [
        ...(assignedOf(balance) < 0n
          ? (['BELOW_ZERO'] as const)
          : usedOf(balance) > assignedOf(balance)
            ? (['OVER_ALLOCATED'] as const)
            : []),
        ...(advanceOutstandingOf(balance) < 0n ? (['OVER_CLEARED'] as const) : []),
        ...(balance.settled > disbursedOf(balance) ? (['OVER_SETTLED'] as const) : []),
      ];

const paymentSums = {
  ADVANCE: 'advanced',
  DISBURSEMENT: 'paid',
  ADVANCE_CLEARED: 'cleared',
  ADVANCE_RETURNED: 'returned',
} as const;

const isPayment = (kind: unknown): kind is keyof typeof paymentSums =>
  typeof kind === 'string' && kind in paymentSums;

const amountOf = (row: Readonly<Row>): Vnd => BigInt(Number(row['amountVnd']));

/** The rows of a batch stand in for their stored forms, so that they count against one another. */
export const addPayments = (balances: ReadonlyMap<number, Balance>, payments: readonly Row[]): void => {
  for (const row of payments) {
    const balance = balances.get(row['allocationId'] as number);
    const { kind } = row;
    if (balance && isPayment(kind)) balance[paymentSums[kind]] += amountOf(row);
  }
};

export const addSettlements = (balances: ReadonlyMap<number, Balance>, settlements: readonly Row[]): void => {
  for (const row of settlements) {
    const balance = balances.get(row['allocationId'] as number);
    if (balance) balance.settled += amountOf(row);
  }
};

export const addAllocations = (balances: ReadonlyMap<number, Balance>, allocations: readonly Row[]): void => {
  for (const row of allocations) {
    const own = balances.get(row['id'] as number);
    if (own) own.own = amountOf(row);
    const basis = balances.get(row['basedOnId'] as number);
    if (basis && row['kind'] === 'ADJUSTMENT') basis.adjusted += amountOf(row);
    if (basis && row['kind'] === 'CARRY_OVER') basis.carriedOut += amountOf(row);
  }
};
