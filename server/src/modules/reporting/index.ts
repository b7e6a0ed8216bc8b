import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { addGuard } from '../../platform/resource/guards.js';
import { setRules } from '../../platform/resource/rules.js';
import { setSubmissionFinder } from '../indicator/index.js';
import { addWorkSource } from '../organisation/index.js';
import { readDeadlines } from './deadlines.store.js';
import { checkPeriod, derivePeriod } from './period.rules.js';
import { refuseLocked } from './period-lock.store.js';
import { checkReportOpen } from './report.rules.js';
import { Report, ReportingPeriod, ReportSection } from './reporting.entity.js';
import { findSubmission } from './submission.store.js';
import './visits.js';

export { recordFirstSnapshots } from './freeze.service.js';
export { makeReportFile } from './report-file.service.js';
export { verifySnapshots } from './recompute.service.js';
export { ReportingResolver } from './reporting.resolver.js';

addGuard(refuseLocked);
setSubmissionFinder(findSubmission);
addWorkSource(readDeadlines);

setRules(ReportingPeriod, {
  facts: async () => undefined,
  derive: (period, _facts, before) => derivePeriod(period, before),
  check: (period, _facts, before) => checkPeriod(period, before),
});

setRules(Report, {
  facts: (connection, reports) => readFacts(connection, ReportingPeriod, idsIn(reports, 'periodId')),
  check: (report, periods) => checkReportOpen(report, periods.get(report['periodId'] as number)),
});

setRules(ReportSection, {
  facts: async (connection, sections) => {
    const reports = await readFacts(connection, Report, idsIn(sections, 'reportId'));
    const periods = await readFacts(connection, ReportingPeriod, idsIn([...reports.values()], 'periodId'));
    return { reports, periods };
  },
  check: (section, { reports, periods }) => {
    const report = reports.get(section['reportId'] as number);
    return checkReportOpen(report, periods.get(report?.['periodId'] as number));
  },
});
