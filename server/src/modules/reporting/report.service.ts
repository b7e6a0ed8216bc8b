import { accessError, missingError, ruleError } from '../../kernel/errors.js';
import type { Connection, Database } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import {
  requireWrite,
  rolesReadingPersonalData,
  type Viewer,
  withinScope,
} from '../../platform/resource/access.js';
import { once } from '../../platform/resource/idempotency.js';
import { type Resource, resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { writeRows } from '../../platform/resource/write-rows.js';
import { AdministrativeUnit, unitKinds } from '../territory/index.js';
import type { Figures, SectionText } from './figures.js';
import { readFigures } from './figures.service.js';
import { readSections, showSection } from './freeze.service.js';
import { wordOf } from './period.rules.js';
import { findPeriod } from './period.service.js';
import type { ReportTable } from './report-table.js';
import { tablesOf } from './report-tables.js';
import { periodStates, Report, ReportingPeriod, ReportOutline, ReportSection } from './reporting.entity.js';

export const getRow = async (
  connection: Connection,
  resource: Resource,
  id: number,
  viewer: Viewer | null,
): Promise<Row> => {
  const scope = viewer && withinScope(viewer, resource, 't1');
  const [row] = Number.isSafeInteger(id)
    ? await readStored(connection, resource, [sql`${column('t1', 'id')} = ${id}`, ...(scope ? [scope] : [])])
    : [];
  if (row) return row;
  throw missingError('MISSING_RECORD', { resource: { vi: resource.label[0], en: resource.label[1] }, id });
};

const evaluations = new Set(['BASELINE', 'MID_TERM', 'FINAL']);

/** "xã Mỹ Thanh": the unit as it stands in a sentence. */
const unitWords = (unit: Readonly<Row>): string =>
  `${wordOf(unitKinds, unit['kind']).vi.toLowerCase()} ${String(unit['name'])}`;

/** Begins a report of an open period with the sections of its outline; evaluation periods have an outline of their own. */
export const startReport = async (
  database: Database,
  viewer: Viewer,
  key: string,
  periodId: number,
): Promise<string> => {
  requireWrite(viewer, resourceOf(Report));
  const by = { userId: viewer.userId, at: new Date().toISOString(), key };
  return database.transaction((transaction) =>
    once(transaction, { ...by, content: { startReport: periodId } }, async () => {
      const period = await findPeriod(transaction, viewer, periodId);
      if (period['state'] !== 'OPEN')
        throw ruleError('RULE_PERIOD_STATE', {
          period: String(period['name']),
          state: wordOf(periodStates, period['state']),
          act: { vi: 'lập báo cáo', en: 'begin a report' },
          expected: wordOf(periodStates, 'OPEN'),
        });
      const area = await getRow(transaction, resourceOf(AdministrativeUnit), Number(period['areaId']), null);
      const kind = evaluations.has(String(period['kind'])) ? 'EVALUATION' : 'MONITORING';
      const subject = kind === 'EVALUATION' ? 'Báo cáo đánh giá' : 'Báo cáo kết quả';
      const report: Row = {
        periodId,
        kind,
        title: `${subject} thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững: ${String(period['name'])}`,
        body: `Ủy ban nhân dân ${unitWords(area)}`,
        place: area['name'],
      };
      await writeRows(transaction, resourceOf(Report), [{ row: report, before: null }], by);
      const outlines = await readStored(transaction, resourceOf(ReportOutline), [
        sql`${column('t1', 'kind')} = ${kind}`,
      ]);
      const sections = outlines.map(({ position, heading, help, isRequired }) => ({
        row: { reportId: report['id'], position, heading, help, isRequired },
        before: null,
      }));
      await writeRows(transaction, resourceOf(ReportSection), sections, by);
      return String(report['id']);
    }),
  );
};

/** A report tells of groups so small that they point at people; its figures are for those who may see the people themselves. */
export const requireFigures = (viewer: Viewer): void => {
  if (!rolesReadingPersonalData.includes(viewer.role))
    throw accessError('ACCESS_DENIED', {
      action: { vi: 'xem', en: 'read' },
      resource: { vi: 'Số liệu của báo cáo', en: 'Figures of a report' },
    });
};

export interface ReportNow {
  readonly figures: Figures;
  readonly tables: readonly ReportTable[];
  readonly sections: readonly SectionText[];
}

/** A report with the figures as they are now, whatever was submitted. */
export const readReport = async (connection: Connection, viewer: Viewer, id: number): Promise<ReportNow> => {
  requireFigures(viewer);
  const report = await getRow(connection, resourceOf(Report), id, viewer);
  const period = await getRow(connection, resourceOf(ReportingPeriod), Number(report['periodId']), null);
  const figures = await readFigures(connection, period);
  return {
    figures,
    tables: tablesOf(figures),
    sections: (await readSections(connection, [id])).map(showSection),
  };
};
