import { idsIn, readFacts } from '../../platform/resource/facts.js';
import type { ResourceClass } from '../../platform/resource/field.js';
import { onWrite, setRules } from '../../platform/resource/rules.js';
import { guardCeilings } from './ceiling.service.js';
import { Contribution } from './contribution.entity.js';
import { readAllocationFacts, readChargeFacts } from './facts.store.js';
import { Allocation, AllocationShare, IntegrationShare } from './funding.entity.js';
import { basisOf, checkAllocation, checkCharge, warnPayment } from './funding.rules.js';
import { Loan, LoanRepayment } from './loan.entity.js';
import { readRepaid } from './loan.store.js';
import { checkContribution, checkLoan, checkRepayment, warnContribution } from './mobilised.rules.js';
import { Disbursement, Settlement } from './payment.entity.js';
import { allocationGroup, checkShare, integrationGroup, type ShareGroup, warnShare } from './shares.rules.js';
import { readTotals } from './shares.store.js';

export { readFundingTable } from './funding-table.service.js';
export { FundingResolver } from './funding.resolver.js';
export * from './funding.entity.js';
export * from './payment.entity.js';
export * from './contribution.entity.js';
export * from './loan.entity.js';

setRules(Allocation, {
  facts: readAllocationFacts,
  derive: (allocation, { others }) => ({ basedOnId: basisOf(allocation, [...others.values()]) }),
  check: checkAllocation,
});

setRules(Disbursement, {
  facts: (connection, payments) => readChargeFacts(connection, Disbursement, payments),
  check: (payment, { balances }, before) => checkCharge(payment, balances, before),
  warn: (payment, { allocations }) =>
    warnPayment(payment, allocations.get(payment['allocationId'] as number)),
});

setRules(Settlement, {
  facts: (connection, settlements) => readChargeFacts(connection, Settlement, settlements),
  check: (settlement, { balances }, before) => checkCharge(settlement, balances, before),
});

onWrite(guardCeilings);

const setShareRules = (target: ResourceClass, group: ShareGroup): void =>
  setRules(target, {
    facts: (connection, rows) => readTotals(connection, target, group, rows),
    check: (row, totals) => checkShare(group, row, totals),
    warn: (row, totals) => warnShare(group, row, totals),
  });

setShareRules(IntegrationShare, integrationGroup);
setShareRules(AllocationShare, allocationGroup);

setRules(Contribution, {
  facts: async () => undefined,
  check: checkContribution,
  warn: warnContribution,
});

setRules(Loan, {
  facts: (connection, loans) => readRepaid(connection, idsIn(loans, 'id'), []),
  check: (loan, repaid, before) => checkLoan(loan, before ? (repaid.get(before['id'] as number) ?? 0) : 0),
});

setRules(LoanRepayment, {
  facts: async (connection, repayments) => {
    const ids = idsIn(repayments, 'loanId');
    return {
      loans: await readFacts(connection, Loan, ids),
      repaid: await readRepaid(connection, ids, repayments),
    };
  },
  check: (repayment, { loans, repaid }) => {
    const loanId = repayment['loanId'] as number;
    return checkRepayment(repayment, loans.get(loanId), repaid.get(loanId) ?? 0);
  },
});
