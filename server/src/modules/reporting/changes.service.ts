import { missingError } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import type { Viewer } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { compareFigures, type FigureChange } from './changes.rules.js';
import { type FrozenReport, isOfThisForm } from './figures.js';
import { readFigures } from './figures.service.js';
import { hashOf } from './freeze.service.js';
import { Report, ReportingPeriod, ReportSnapshot } from './reporting.entity.js';
import { getRow, requireFigures } from './report.service.js';
import type { ReportTable } from './report-table.js';
import { tablesOf } from './report-tables.js';

export interface ReportChanges {
  readonly takenAt: string;
  readonly takenBy: string;
  readonly hash: string;
  /** The hash computed anew from the stored content: equal unless somebody changed the database by hand. */
  readonly isIntact: boolean;
  readonly content: FrozenReport;
  /** The annexes of `content`; none of a snapshot of an earlier form. */
  readonly tables: readonly ReportTable[];
  readonly changes: readonly FigureChange[];
}

/** A report's last snapshot with its period; undefined before the first submission. */
export const findSubmitted = async (
  connection: Connection,
  viewer: Viewer,
  reportId: number,
): Promise<{ readonly snapshot: Row; readonly period: Row } | undefined> => {
  requireFigures(viewer);
  const report = await getRow(connection, resourceOf(Report), reportId, viewer);
  const period = await getRow(connection, resourceOf(ReportingPeriod), Number(report['periodId']), null);
  const [snapshot] = await readStored(connection, resourceOf(ReportSnapshot), [
    sql`${column('t1', 'id')} = (select max(id) from report_snapshot where report_id = ${reportId})`,
  ]);
  return snapshot && { snapshot, period };
};

export const getSubmitted = async (
  connection: Connection,
  viewer: Viewer,
  reportId: number,
): Promise<{ readonly snapshot: Row; readonly period: Row }> => {
  const found = await findSubmitted(connection, viewer, reportId);
  if (found) return found;
  throw missingError('MISSING_RECORD', {
    resource: { vi: 'Bản chốt của báo cáo', en: 'Snapshot of the report' },
    id: reportId,
  });
};

/** The last submitted form of a report beside the figures of today; null before the first submission. */
export const readChanges = async (
  connection: Connection,
  viewer: Viewer,
  reportId: number,
): Promise<ReportChanges | null> => {
  const found = await findSubmitted(connection, viewer, reportId);
  if (!found) return null;
  const { snapshot, period } = found;
  const content = snapshot['content'] as FrozenReport;
  return {
    takenAt: String(snapshot['takenAt']),
    takenBy: String(snapshot['takenBy']),
    hash: String(snapshot['hash']),
    isIntact: hashOf(content) === snapshot['hash'],
    content,
    tables: isOfThisForm(content) ? tablesOf(content.figures) : [],
    changes: isOfThisForm(content)
      ? compareFigures(content.figures, await readFigures(connection, period))
      : [],
  };
};
