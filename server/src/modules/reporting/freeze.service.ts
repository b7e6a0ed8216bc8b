import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { ruleError } from '../../kernel/errors.js';
import type { Connection, Transaction } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { loadRows } from '../../platform/resource/bulk-load.js';
import { readStored, takeIds } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { type FrozenReport, headFields, type SectionText } from './figures.js';
import { readFigures } from './figures.service.js';
import { Report, ReportingPeriod, ReportSection, ReportSnapshot } from './reporting.entity.js';

export const hashOf = (content: unknown): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');

export const readSections = async (connection: Connection, reportIds: readonly number[]): Promise<Row[]> => {
  if (reportIds.length === 0) return [];
  const rows = await readStored(connection, resourceOf(ReportSection), [
    connection.dialect.isIn(column('t1', 'report_id'), reportIds),
  ]);
  return rows.sort((a, b) => Number(a['position']) - Number(b['position']));
};

export const showSection = (row: Readonly<Row>): SectionText => ({
  position: Number(row['position']),
  heading: String(row['heading']),
  text: (row['text'] ?? null) as string | null,
});

const printed = ['kind', ...headFields];

const requireWritten = (report: Readonly<Row>, sections: readonly Row[]): void => {
  const empty = sections.filter((one) => one['isRequired'] === true && (one['text'] ?? null) === null);
  if (empty.length > 0)
    throw ruleError('RULE_REPORT_UNFINISHED', {
      report: String(report['title']),
      sections: empty.map((one) => String(one['heading'])).join('; '),
    });
};

/** Every report of a period as it stands, as rows of snapshots. Throws where there is none, or a section is not written. */
export const takeSnapshots = async (
  connection: Connection,
  viewer: Viewer,
  period: Readonly<Row>,
  takenAt: string,
): Promise<Row[]> => {
  const reports = await readStored(connection, resourceOf(Report), [
    sql`${column('t1', 'period_id')} = ${Number(period['id'])}`,
  ]);
  if (reports.length === 0) throw ruleError('RULE_PERIOD_WITHOUT_REPORT', { period: String(period['name']) });
  const sections = await readSections(
    connection,
    reports.map((one) => Number(one['id'])),
  );
  const figures = await readFigures(connection, period);
  return reports.map((report) => {
    const own = sections.filter((one) => one['reportId'] === report['id']);
    requireWritten(report, own);
    const content: FrozenReport = {
      format: 2,
      report: Object.fromEntries(printed.map((field) => [field, report[field] ?? null])),
      figures,
      sections: own.map(showSection),
    };
    return { reportId: report['id'], takenAt, takenBy: viewer.name, hash: hashOf(content), content };
  });
};

/** Periods that a bulk load brought as submitted get the snapshots that submitting would have taken. */
export const recordFirstSnapshots = async (
  transaction: Transaction,
  areaId: number,
  at: string,
): Promise<void> => {
  const periods = await readStored(transaction, resourceOf(ReportingPeriod), [
    sql`${column('t1', 'area_id')} = ${areaId} and ${column('t1', 'state')} <> 'OPEN'`,
  ]);
  const loader: Viewer = { userId: 0, name: 'Số liệu minh hoạ', role: 'ADMIN', areaId: null };
  const rows: Row[] = [];
  for (const period of periods) rows.push(...(await takeSnapshots(transaction, loader, period, at)));
  const ids = await takeIds(transaction, rows.length);
  const whole = rows.map((row, index) => ({ ...row, id: ids[index] }));
  await loadRows(transaction, resourceOf(ReportSnapshot), whole, at);
};
