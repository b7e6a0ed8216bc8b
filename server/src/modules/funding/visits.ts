import { declareVisits, inArea, rowsOfAreaIn } from '../../platform/resource/cost.js';
import { Contribution } from './contribution.entity.js';
import { Allocation } from './funding.entity.js';
import { Loan } from './loan.entity.js';
import { Disbursement, Settlement } from './payment.entity.js';

/** The whole ledger of an area: the years of the question are told only when it has been read. */
const ledger = rowsOfAreaIn(Allocation, Disbursement, Settlement, Contribution);

declareVisits({
  fundingTable: ledger,
  fundingCell: inArea(({ cell }) => (cell as { readonly areaId?: unknown }).areaId, ledger),
  integrationComparison: rowsOfAreaIn(Allocation, Disbursement),
  loanBook: rowsOfAreaIn(Loan),
});
