import { addGuard } from '../../platform/resource/guards.js';
import { setRules } from '../../platform/resource/rules.js';
import { setSubmissionFinder } from '../indicator/index.js';
import { addWorkSource } from '../organisation/index.js';
import { readDeadlines } from './deadlines.store.js';
import { checkPeriod, derivePeriod } from './period.rules.js';
import { refuseLocked } from './period-lock.store.js';
import { refuseFrozen } from './report-frozen.store.js';
import { ReportingPeriod } from './reporting.entity.js';
import { findSubmission } from './submission.store.js';
import './visits.js';

export { recordFirstSnapshots } from './freeze.service.js';
export { makeReportFile } from './report-file.service.js';
export { verifySnapshots } from './recompute.service.js';
export { ReportingResolver } from './reporting.resolver.js';

addGuard(refuseLocked);
addGuard(refuseFrozen);
setSubmissionFinder(findSubmission);
addWorkSource(readDeadlines);

setRules(ReportingPeriod, {
  facts: async () => undefined,
  derive: (period, _facts, before) => derivePeriod(period, before),
  check: (period, _facts, before) => checkPeriod(period, before),
});
