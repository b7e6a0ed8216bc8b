import type { Readable } from 'node:stream';
import { dayFirst } from '../../kernel/messages.js';
import { localMoment } from '../../platform/clock.js';
import type { Connection } from '../../platform/database/database.js';
import type { OutCell, OutColumn } from '../../platform/files/sheet-xml.js';
import { type OutSheet, sheetName, writeWorkbook } from '../../platform/files/workbook-writer.js';
import type { Viewer } from '../../platform/resource/access.js';
import { type Resource, resourceOf } from '../../platform/resource/resource.js';
import { findSubmitted } from './changes.service.js';
import { type Figures, type FrozenReport, headFields, type SectionText } from './figures.js';
import { Report, ReportSnapshot } from './reporting.entity.js';
import { getRow, readReport } from './report.service.js';
import type { ReportTable, TableCell } from './report-table.js';
import { tablesOf } from './report-tables.js';

async function* once(rows: readonly (readonly OutCell[])[]): AsyncGenerator<readonly (readonly OutCell[])[]> {
  yield rows;
}

const column = (title: string, kind: OutColumn['kind'], width: number): OutColumn => ({
  title,
  kind,
  width,
  heading: 'usual',
});

const cellValue = (cell: TableCell): OutCell =>
  typeof cell === 'object' && cell !== null ? cell.value : cell;

const tableSheet = ({ title, columns, rows, note }: ReportTable, index: number): OutSheet => ({
  name: sheetName(`${index + 1}. ${title}`),
  columns: columns.map(({ title: name, isFigure }) =>
    column(name, isFigure ? 'decimal' : 'text', isFigure ? 14 : 36),
  ),
  rows: once([...rows.map((row) => row.map(cellValue)), ...(note === null ? [] : [[], [note]])]),
});

interface Written {
  readonly report: Readonly<Record<string, unknown>>;
  readonly figures: Figures;
  readonly sections: readonly SectionText[];
  readonly seal: readonly (readonly [string, string])[];
}

const labelOf = (resource: Resource, field: string): string =>
  resource.fieldsByName.get(field)?.label[0] ?? field;

/** Names of columns and their order could not be held against the ministry's forms, whose text is not at hand. */
const inferred =
  'Biểu do hệ thống lập theo kế hoạch của xã; tên, thứ tự cột của các biểu kèm Thông tư 10/2022/TT-BLĐTBXH chưa đối chiếu được với bản gốc.';

const firstSheet = (
  { report, figures, sections, seal }: Written,
  tables: readonly ReportTable[],
): OutSheet => {
  const { period, area } = figures;
  const rows: OutCell[][] = [
    ...headFields.map((field) => [
      labelOf(resourceOf(Report), field),
      report[field] === null || report[field] === undefined ? null : dayFirst(String(report[field])),
    ]),
    ['Địa bàn', `${area.name} (${area.code})`],
    ['Kỳ', `${period.name}: ${dayFirst(period.from)} – ${dayFirst(period.to)}`],
    ...seal.map(([name, value]) => [name, value]),
    ['Lưu ý', inferred],
    ...sections.map(({ position, heading, text }) => [`${position}. ${heading}`, text]),
    ...tables.map(({ title }, index) => [`Phụ lục ${index + 1}`, title]),
  ];
  return {
    name: 'Báo cáo',
    columns: [column('Mục', 'text', 34), column('Nội dung', 'text', 100)],
    rows: once(rows),
    isWrapped: true,
  };
};

const readWritten = async (connection: Connection, viewer: Viewer, reportId: number): Promise<Written> => {
  const found = await findSubmitted(connection, viewer, reportId);
  const snapshot = found?.period['state'] === 'OPEN' ? undefined : found?.snapshot;
  if (!snapshot) {
    const { figures, sections } = await readReport(connection, viewer, reportId);
    const report = await getRow(connection, resourceOf(Report), reportId, viewer);
    return { report, figures, sections, seal: [['Tình trạng', 'Chưa nộp: số liệu tại thời điểm tải']] };
  }
  const { report, figures, sections } = snapshot['content'] as FrozenReport;
  const moment = localMoment(String(snapshot['takenAt']));
  const seal = [
    ['takenAt', `${dayFirst(moment.slice(0, 10))} ${moment.slice(11, 16)}`],
    ['takenBy', String(snapshot['takenBy'])],
    ['hash', String(snapshot['hash'])],
  ].map(([field = '', value = '']) => [labelOf(resourceOf(ReportSnapshot), field), value] as const);
  return { report, figures, sections, seal };
};

/** A report as a workbook to hand upwards: what was submitted with its hash, or, while it is open, as it stands. */
export const makeReportFile = async (
  connection: Connection,
  viewer: Viewer,
  reportId: number,
): Promise<{ readonly fileName: string; readonly stream: Readable }> => {
  const written = await readWritten(connection, viewer, reportId);
  const tables = tablesOf(written.figures);
  const { area, period } = written.figures;
  return {
    fileName: `Báo cáo ${area.name} ${period.code}.xlsx`,
    stream: writeWorkbook([firstSheet(written, tables), ...tables.map(tableSheet)]),
  };
};
