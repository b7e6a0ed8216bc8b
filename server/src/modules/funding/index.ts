import type { Connection } from '../../platform/database/database.js';
import { deriveAgain } from '../../platform/resource/announce.js';
import { deriveLoaded, onLoad } from '../../platform/resource/bulk-load.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import type { ResourceClass } from '../../platform/resource/field.js';
import { addGuard } from '../../platform/resource/guards.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { onWrite, setRules } from '../../platform/resource/rules.js';
import type { Row } from '../../platform/resource/values.js';
import { guardCeilings } from './ceiling.service.js';
import { Contribution } from './contribution.entity.js';
import { readAllocationFacts, readChargeFacts } from './facts.store.js';
import { Allocation, AllocationShare, FundingSource, IntegrationShare } from './funding.entity.js';
import { basisOf, checkAllocation, checkCharge, warnPayment } from './funding.rules.js';
import { Loan, LoanRepayment } from './loan.entity.js';
import { readRepaid } from './loan.store.js';
import {
  checkContribution,
  checkLoan,
  checkRepayment,
  checkSourceKind,
  deriveLoan,
  warnContribution,
} from './mobilised.rules.js';
import { Disbursement, Settlement } from './payment.entity.js';
import { refuseBrokenBooks } from './removal.guard.js';
import { allocationGroup, checkShare, integrationGroup, type ShareGroup, warnShare } from './shares.rules.js';
import { readTotals } from './shares.store.js';
import './visits.js';

export { readFundingTable } from './funding-table.service.js';
export { FundingResolver } from './funding.resolver.js';
export * from './funding.entity.js';
export * from './payment.entity.js';
export * from './contribution.entity.js';
export * from './loan.entity.js';

setRules(Allocation, {
  countsTogether: true,
  facts: readAllocationFacts,
  derive: (allocation, { others }) => ({ basedOnId: basisOf(allocation, [...others.values()]) }),
  check: checkAllocation,
});

setRules(Disbursement, {
  countsTogether: true,
  facts: (connection, payments) => readChargeFacts(connection, Disbursement, payments),
  check: (payment, { balances }, before) => checkCharge(payment, balances, before),
  warn: (payment, { allocations }) =>
    warnPayment(payment, allocations.get(payment['allocationId'] as number)),
});

setRules(Settlement, {
  countsTogether: true,
  facts: (connection, settlements) => readChargeFacts(connection, Settlement, settlements),
  check: (settlement, { balances }, before) => checkCharge(settlement, balances, before),
});

addGuard(refuseBrokenBooks);
onWrite(guardCeilings);

const setShareRules = (target: ResourceClass, group: ShareGroup): void =>
  setRules(target, {
    countsTogether: true,
    facts: (connection, rows) => readTotals(connection, target, group, rows),
    check: (row, totals) => checkShare(group, row, totals),
    warn: (row, totals) => warnShare(group, row, totals),
  });

setShareRules(IntegrationShare, integrationGroup);
setShareRules(AllocationShare, allocationGroup);

const readSources = (connection: Connection, rows: readonly Row[]): Promise<ReadonlyMap<number, Row>> =>
  readFacts(connection, FundingSource, idsIn(rows, 'sourceId'));

setRules(Contribution, {
  facts: (connection, contributions) => readSources(connection, contributions),
  check: checkContribution,
  warn: (contribution, sources) => [
    ...warnContribution(contribution),
    ...checkSourceKind(sources.get(contribution['sourceId'] as number), 'MOBILISED', {
      vi: 'khoản đóng góp',
      en: 'a contribution',
    }),
  ],
});

setRules(Loan, {
  facts: async (connection, loans) => ({
    repaid: await readRepaid(connection, idsIn(loans, 'id'), []),
    sources: await readSources(connection, loans),
  }),
  derive: (loan, { repaid }) => deriveLoan(loan, repaid.get(loan['id'] as number) ?? 0),
  check: (loan, { repaid, sources }, before) => [
    ...checkLoan(loan, before ? (repaid.get(before['id'] as number) ?? 0) : 0),
    ...(before?.['sourceId'] === loan['sourceId']
      ? []
      : checkSourceKind(sources.get(loan['sourceId'] as number), 'POLICY_CREDIT', {
          vi: 'khoản vay chính sách',
          en: 'a policy loan',
        })),
  ],
});

setRules(LoanRepayment, {
  countsTogether: true,
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

/** A loan keeps what is repaid and outstanding of it. */
onWrite(async (transaction, { resource, before, after, by }) => {
  if (resource === resourceOf(LoanRepayment))
    await deriveAgain(transaction, resourceOf(Loan), 'id', idsIn([...before, ...after], 'loanId'), by);
});

onLoad(async (transaction, resource, rows) => {
  if (resource === resourceOf(LoanRepayment))
    await deriveLoaded(transaction, resourceOf(Loan), idsIn(rows, 'loanId'));
});
