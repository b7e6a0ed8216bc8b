import { idsIn, readFacts } from '../../platform/resource/facts.js';
import type { Guard } from '../../platform/resource/guards.js';
import { resourceOf } from '../../platform/resource/resource.js';
import type { Row } from '../../platform/resource/values.js';
import { checkReportOpen } from './report.rules.js';
import { Report, ReportingPeriod, ReportSection } from './reporting.entity.js';

/** Refuses every write of a report and its sections, deletes and restores too, once its period was submitted. */
export const refuseFrozen: Guard = async (connection, resource, writes) => {
  const isSection = resource === resourceOf(ReportSection);
  if (!isSection && resource !== resourceOf(Report)) return writes.map(() => []);
  const rows = writes
    .flatMap(({ before, after }) => [before, after])
    .filter((row): row is Readonly<Row> => row !== null);
  const reports = isSection
    ? await readFacts(connection, Report, idsIn(rows, 'reportId'))
    : new Map<number, Row>();
  const reportOf = (row: Readonly<Row>): Readonly<Row> | undefined =>
    isSection ? reports.get(row['reportId'] as number) : row;
  const periods = await readFacts(
    connection,
    ReportingPeriod,
    idsIn(isSection ? [...reports.values()] : rows, 'periodId'),
  );
  return writes.map(({ before, after }) => {
    const found = [before, after].map((row) => {
      const report = row === null ? undefined : reportOf(row);
      return checkReportOpen(report, periods.get(report?.['periodId'] as number));
    });
    return found.find((some) => some.length > 0) ?? [];
  });
};
