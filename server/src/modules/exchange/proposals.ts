import { cellText, type SheetRow } from '../../platform/files/cell.js';
import { headingsAt } from './heading-row.js';
import type { Place } from './headings.js';
import type { ImportJob } from './import-job.js';
import { findRecords, type Search } from './reference-names.js';
import { unitsIn } from './row-kinds.js';
import type { GroupPlace, RowSorter } from './row-sorter.js';

/** A place that has no column, and the rows of groups that name it. */
export interface GroupProposal {
  readonly place: string;
  readonly rows: number;
  /** Of the first groups. */
  readonly examples: readonly { readonly line: number; readonly text: string }[];
}

/** A text for every row, and where the file says it: in a line above the headings, or in the name of the sheet or the file. */
export interface ConstantProposal {
  readonly place: string;
  readonly text: string;
  readonly from: 'LINE' | 'SHEET' | 'FILE';
  readonly line: number | null;
  readonly said: string;
}

const examplesShown = 4;

/** What groups among the rows below the headings name, by place. */
export const proposeGroups = (
  rows: readonly SheetRow[],
  sorter: RowSorter,
  groups: readonly GroupPlace[],
): GroupProposal[] => {
  const found = new Map<string, { line: number; text: string }[]>();
  for (const row of rows) {
    const sorted = sorter.sort(row);
    if (sorted.kind !== 'GROUP') continue;
    for (const place of sorted.places)
      found.set(place, [...(found.get(place) ?? []), { line: row[0], text: sorted.text }]);
  }
  return groups.flatMap(({ place, column }): GroupProposal[] => {
    const lines = found.get(place) ?? [];
    return column !== null || lines.length === 0
      ? []
      : [{ place, rows: lines.length, examples: lines.slice(0, examplesShown) }];
  });
};

interface Saying {
  readonly from: ConstantProposal['from'];
  readonly line: number | null;
  readonly said: string;
}

/** Where a file says what holds for all its rows, the surest first. */
const sayingsOf = (job: ImportJob, sheet: number, above: readonly SheetRow[]): Saying[] => [
  ...above.flatMap(([line, cells]) =>
    cells.flatMap((cell): Saying[] => {
      const said = cellText(cell).trim();
      return said === '' ? [] : [{ from: 'LINE', line, said }];
    }),
  ),
  { from: 'SHEET', line: null, said: job.sheets[sheet]?.name ?? '' },
  { from: 'FILE', line: null, said: job.fileName.replace(/\.\w+$/, '') },
];

const yearSaid = /(?:^|[^\d/.-])(20\d\d)(?!\d)/;

const proposeYear = (place: Place, sayings: readonly Saying[]): ConstantProposal | null => {
  for (const saying of sayings) {
    const year = yearSaid.exec(saying.said)?.[1];
    if (year !== undefined) return { ...saying, place: place.name, text: year };
  }
  return null;
};

const proposeUnit = async (
  search: Search,
  job: ImportJob,
  place: Place,
  sayings: readonly Saying[],
): Promise<ConstantProposal | null> => {
  if (place.unit === null) return null;
  const { owner, field } = place.unit;
  const isOfHamlets = field.relation === 'hamlet';
  const candidates = sayings.flatMap((saying) =>
    unitsIn(saying.said, isOfHamlets).map((text) => ({ ...saying, text })),
  );
  const texts = [...new Set(candidates.map(({ text }) => text))];
  const found = await findRecords(search, owner, field, texts, job.language);
  const named = candidates.find(({ text }) => found.get(text)?.length === 1);
  return named ? { ...named, place: place.name } : null;
};

/** Texts for every row that the file says beside its columns: the hamlet and the year of a list. */
export const proposeConstants = async (
  search: Search,
  job: ImportJob,
  sheet: { readonly at: number; readonly rows: readonly SheetRow[]; readonly headingLine: number },
  free: readonly Place[],
): Promise<ConstantProposal[]> => {
  const headings = headingsAt(
    sheet.rows,
    sheet.rows.findIndex(([line]) => line === sheet.headingLine),
  );
  const above = sheet.rows
    .filter(([line]) => line < sheet.headingLine)
    // The upper one of two rows of headings is none of the title.
    .filter(([, cells]) => !cells.some((cell) => headings.includes(cellText(cell).trim()) && cell !== null));
  const sayings = sayingsOf(job, sheet.at, above);
  const proposed: ConstantProposal[] = [];
  for (const place of free) {
    const isYear = place.field.type === 'year' && place.field.required === true;
    const one = isYear ? proposeYear(place, sayings) : await proposeUnit(search, job, place, sayings);
    if (one) proposed.push(one);
  }
  return proposed;
};
