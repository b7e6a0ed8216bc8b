import type { Readable } from 'node:stream';
import { missingError } from '../../kernel/errors.js';
import { cellText, type SheetRow } from '../../platform/files/cell.js';
import type { LineFile } from '../../platform/files/line-file.js';
import type { OutCell, OutColumn } from '../../platform/files/sheet-xml.js';
import { writeWorkbook } from '../../platform/files/workbook-writer.js';
import { headingsAt } from './heading-row.js';
import type { ImportJob, Plan, RowProblem } from './import-job.js';
import { unitAbove, unitNamed } from './money-units.js';
import type { Language } from './titles.js';

const texts = {
  vi: { name: 'Dòng bị từ chối', line: 'Dòng trong tệp', reason: 'Lý do' },
  en: { name: 'Refused rows', line: 'Line of the file', reason: 'Reason' },
} as const;

const reasonOf = (problems: readonly RowProblem[], language: Language): string =>
  problems
    .map(({ column, message }) => (column === null ? message[language] : `${column}: ${message[language]}`))
    .join('\n');

const rowsAtOnce = 200;
/** Headings, and what stands around them, lie among so many rows. */
const firstRows = 200;

interface Source {
  readonly job: ImportJob;
  readonly plan: Plan;
  readonly table: LineFile<SheetRow>;
  readonly headings: readonly string[];
  /** Rows of the table that are not in the plan: the headings, and what stands above them. */
  readonly above: number;
}

/** A unit that stood above the headings goes into them: the line above is not part of the refused rows. */
const withUnit = (
  { resource }: ImportJob,
  plan: Plan,
  rows: readonly SheetRow[],
  headings: string[],
): string[] => {
  const above = unitAbove(rows, plan.settings.headingLine);
  if (!above) return headings;
  const money = new Set(
    plan.settings.columns
      .filter(({ place }) => resource.fieldsByName.get(place)?.type === 'money')
      .map(({ column }) => column),
  );
  return headings.map((title, column) =>
    money.has(column) && !unitNamed(title) ? `${title} (${above.name.vi})` : title,
  );
};

const sourceOf = async (job: ImportJob, plan: Plan, table: LineFile<SheetRow>): Promise<Source> => {
  const { headingLine } = plan.settings;
  const rows = await table.slice(0, firstRows);
  const at = rows.findIndex(([line]) => line === headingLine);
  const above = rows.filter(([line]) => line <= headingLine).length;
  return {
    job,
    plan,
    table,
    headings: withUnit(job, plan, rows, headingsAt(rows, at)),
    above,
  };
};

/** The rows that were refused, as they stood in the file, each with its line and the reasons. */
async function* refusedRows({ job, plan, table, headings, above }: Source): AsyncGenerator<OutCell[][]> {
  const lateProblems = new Map(job.late.map(({ at, problems }) => [at, problems]));
  const positions = [...plan.byOutcome.REFUSED, ...lateProblems.keys()].sort((a, b) => a - b);
  for (let from = 0; from < positions.length; from += rowsAtOnce) {
    const wanted = positions.slice(from, from + rowsAtOnce);
    const planned = await plan.rows.pick(wanted);
    const rows = await table.pick(wanted.map((at) => at + above));
    yield planned.map((row, index): OutCell[] => {
      const cells = rows[index]?.[1] ?? [];
      const problems = lateProblems.get(wanted[index] ?? -1) ?? row.problems;
      return [
        ...headings.map((_title, column) => cellText(cells[column])),
        String(row.line),
        reasonOf(problems, job.language),
      ];
    });
  }
}

/** The refused rows as a workbook that can be corrected and imported again. */
export const makeRefusedFile = async (job: ImportJob): Promise<{ fileName: string; stream: Readable }> => {
  const { plan, language } = job;
  const text = texts[language];
  const table = plan ? job.tables[plan.settings.sheet] : undefined;
  if (!plan || !table)
    throw missingError('MISSING_RECORD', {
      resource: { vi: 'kết quả kiểm tra', en: 'result of the check' },
      id: job.id,
    });
  const source = await sourceOf(job, plan, table);
  const column = (title: string, width: number): OutColumn => ({
    title,
    kind: 'text',
    width,
    heading: 'usual',
  });
  const columns = [
    ...source.headings.map((title) => column(title, 20)),
    column(text.line, 10),
    column(text.reason, 80),
  ];
  return {
    fileName: `${job.fileName.replace(/\.\w+$/, '')} - ${text.name}.xlsx`,
    stream: writeWorkbook([{ name: text.name, columns, rows: refusedRows(source) }]),
  };
};
