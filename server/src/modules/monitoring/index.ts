import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { setRules } from '../../platform/resource/rules.js';
import { addWorkSource, checkDates, Officer } from '../organisation/index.js';
import { Training } from '../work/index.js';
import { Finding, Inspection, StudyVisit, TrainingAttendance } from './monitoring.entity.js';
import { checkFinding, deriveFinding, warnAttendance } from './monitoring.rules.js';
import { readFindings, readFollowUps } from './work.store.js';

export * from './monitoring.entity.js';

setRules(TrainingAttendance, {
  facts: async (connection, rows) => ({
    trainings: await readFacts(connection, Training, idsIn(rows, 'trainingId')),
    officers: await readFacts(connection, Officer, idsIn(rows, 'officerId')),
  }),
  warn: (attendance, { trainings, officers }) =>
    warnAttendance(
      attendance,
      trainings.get(attendance['trainingId'] as number),
      officers.get(attendance['officerId'] as number),
    ),
});

setRules(Finding, {
  facts: (connection, findings) => readFacts(connection, Inspection, idsIn(findings, 'inspectionId')),
  derive: deriveFinding,
  check: (finding, inspections) => checkFinding(finding, inspections.get(finding['inspectionId'] as number)),
});

setRules(StudyVisit, { facts: async () => undefined, check: checkDates });

addWorkSource(readFindings);
addWorkSource(readFollowUps);
