import type { Readable } from 'node:stream';
import { missingError } from '../../kernel/errors.js';
import { cellText } from '../../platform/files/cell.js';
import type { OutCell, OutColumn } from '../../platform/files/sheet-xml.js';
import { writeWorkbook } from '../../platform/files/workbook-writer.js';
import type { ImportJob, LateRefusal, Plan, RowProblem } from './import-job.js';
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

/** The rows that were refused, as they stood in the file, each with its line and the reasons. */
async function* refusedRows(
  job: ImportJob,
  plan: Plan,
  late: readonly LateRefusal[],
  width: number,
): AsyncGenerator<OutCell[][]> {
  const table = job.tables[plan.settings.sheet];
  const lateProblems = new Map(late.map(({ at, problems }) => [at, problems]));
  const positions = [...plan.byOutcome.REFUSED, ...lateProblems.keys()].sort((a, b) => a - b);
  const heading = await headingAt(job, plan);
  for (let from = 0; table && from < positions.length; from += rowsAtOnce) {
    const wanted = positions.slice(from, from + rowsAtOnce);
    const planned = await plan.rows.pick(wanted);
    // The plan holds the rows below the heading, in the order of the file.
    const rows = await table.pick(wanted.map((at) => heading + 1 + at));
    yield planned.map((row, index): OutCell[] => {
      const cells = rows[index]?.[1] ?? [];
      const problems = lateProblems.get(wanted[index] ?? -1) ?? row.problems;
      return [
        ...Array.from({ length: width }, (_, column) => cellText(cells[column])),
        String(row.line),
        reasonOf(problems, job.language),
      ];
    });
  }
}

/** Position of the heading among the rows of the sheet. */
const headingAt = async (job: ImportJob, plan: Plan): Promise<number> => {
  const rows = (await job.tables[plan.settings.sheet]?.slice(0, 200)) ?? [];
  return rows.filter(([line]) => line <= plan.settings.headingLine).length - 1;
};

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
  const [heading] = await table.slice(await headingAt(job, plan), 1);
  const headings = (heading?.[1] ?? []).map((cell) => cellText(cell));
  const column = (title: string, width: number): OutColumn => ({
    title,
    kind: 'text',
    width,
    heading: 'usual',
  });
  const columns = [
    ...headings.map((title) => column(title, 20)),
    column(text.line, 10),
    column(text.reason, 80),
  ];
  return {
    fileName: `${job.fileName.replace(/\.\w+$/, '')} - ${text.name}.xlsx`,
    stream: writeWorkbook([
      { name: text.name, columns, rows: refusedRows(job, plan, job.late, headings.length) },
    ]),
  };
};
