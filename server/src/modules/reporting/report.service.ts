import { missingError, ruleError } from '../../kernel/errors.js';
import type { Connection, Database } from '../../platform/database/database.js';
import { column, name, sql } from '../../platform/database/sql.js';
import { requireWrite, type Viewer, withinArea, withinScope } from '../../platform/resource/access.js';
import { once } from '../../platform/resource/idempotency.js';
import { findResource, type Resource, resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { writeRows } from '../../platform/resource/write-rows.js';
import { AdministrativeUnit, unitKinds } from '../territory/index.js';
import { compareFigures, type FigureChange } from './changes.rules.js';
import type { Figures, FrozenReport, SectionText } from './figures.js';
import { readFigures } from './figures.service.js';
import { hashOf, readSections, showSection } from './freeze.service.js';
import { wordOf } from './period.rules.js';
import { findPeriod } from './period.service.js';
import {
  periodStates,
  Report,
  ReportingPeriod,
  ReportOutline,
  ReportSection,
  ReportSnapshot,
} from './reporting.entity.js';

const getRow = async (
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

export interface ReportNow {
  readonly figures: Figures;
  readonly sections: readonly SectionText[];
}

/** A report with the figures as they are now, whatever was submitted. */
export const readReport = async (connection: Connection, viewer: Viewer, id: number): Promise<ReportNow> => {
  const report = await getRow(connection, resourceOf(Report), id, viewer);
  const period = await getRow(connection, resourceOf(ReportingPeriod), Number(report['periodId']), null);
  return {
    figures: await readFigures(connection, viewer, period),
    sections: (await readSections(connection, [id])).map(showSection),
  };
};

/** The audit's part in a changed figure: how many writes since, and the last of them. */
export interface WritesBehind {
  readonly count: number;
  readonly latest: readonly {
    readonly at: string;
    readonly userName: string | null;
    readonly rowId: number;
  }[];
}

export interface ReportChanges {
  readonly takenAt: string;
  readonly takenBy: string;
  readonly hash: string;
  /** The hash computed anew from the stored content: equal unless somebody changed the database by hand. */
  readonly isIntact: boolean;
  readonly content: FrozenReport;
  readonly changes: readonly (FigureChange & { readonly writes: WritesBehind })[];
}

const latestShown = 20;

/** Writes to the rows that a figure counts, within an area, since a moment. Deleted rows lie nowhere any more and are counted too. */
const readWrites = async (
  connection: Connection,
  subject: string | null,
  areaId: number,
  since: string,
): Promise<WritesBehind> => {
  const resource = subject === null ? undefined : findResource(subject);
  if (!resource) return { count: 0, latest: [] };
  const inside = sql`e.row_id in (select s.id from ${name(resource.table)} as s where ${withinArea(resource, 's', areaId)})`;
  const entries = sql`from audit_entry as e where e.resource = ${resource.key} and e.at > ${since} and (e.action = 'DELETE' or ${inside})`;
  const [[count] = []] = await connection.arrays(sql`select count(*) ${entries}`);
  if (Number(count) === 0) return { count: 0, latest: [] };
  const latest = await connection.arrays(
    sql`select entry.at, u.name, entry.row_id from (select e.id, e.at, e.user_id, e.row_id ${entries} order by e.id desc limit ${latestShown}) as entry
      left join ${name('user')} as u on u.id = entry.user_id order by entry.id desc`,
  );
  return {
    count: Number(count),
    latest: latest.map(([at, userName, rowId]) => ({
      at: String(at),
      userName: userName === null || userName === undefined ? null : String(userName),
      rowId: Number(rowId),
    })),
  };
};

/** The last submitted form of a report beside the figures of today; null before the first submission. */
export const readChanges = async (
  connection: Connection,
  viewer: Viewer,
  id: number,
): Promise<ReportChanges | null> => {
  const report = await getRow(connection, resourceOf(Report), id, viewer);
  const snapshots = await readStored(connection, resourceOf(ReportSnapshot), [
    sql`${column('t1', 'report_id')} = ${id}`,
  ]);
  const last = snapshots.sort((a, b) => Number(b['id']) - Number(a['id']))[0];
  if (!last) return null;
  const content = last['content'] as FrozenReport;
  const period = await getRow(connection, resourceOf(ReportingPeriod), Number(report['periodId']), null);
  const live = await readFigures(connection, viewer, period);
  const takenAt = String(last['takenAt']);
  const behind = new Map<string | null, WritesBehind>();
  const changes = compareFigures(content.figures, live);
  for (const { subject } of changes)
    if (!behind.has(subject))
      behind.set(subject, await readWrites(connection, subject, Number(period['areaId']), takenAt));
  return {
    takenAt,
    takenBy: String(last['takenBy']),
    hash: String(last['hash']),
    isIntact: hashOf(content) === last['hash'],
    content,
    changes: changes.map((one) => ({
      ...one,
      writes: behind.get(one.subject) ?? { count: 0, latest: [] },
    })),
  };
};

/** Every stored snapshot whose content no longer has the hash it was submitted with. */
export const findBrokenSnapshots = async (
  connection: Connection,
): Promise<{ checked: number; broken: number[] }> => {
  const snapshots = await readStored(connection, resourceOf(ReportSnapshot), []);
  const broken = snapshots.filter((one) => hashOf(one['content']) !== one['hash']);
  return { checked: snapshots.length, broken: broken.map((one) => Number(one['id'])) };
};
