import { formatDate } from '@dachieu/schema/reading';
import type { Connection, Database } from '../../platform/database/database.js';
import { name, sql } from '../../platform/database/sql.js';
import { type Cell, cellText, type SheetRow } from '../../platform/files/cell.js';
import { columnLetters } from '../../platform/files/sheet-xml.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Resource } from '../../platform/resource/resource.js';
import { findHeadingRow, headingsAbove, headingsAt } from './heading-row.js';
import { assignPlaces, foldHeading, type Place, placesOf, type Remembered } from './headings.js';
import type { ImportJob, ImportSettings, Reading } from './import-job.js';
import { type ConstantProposal, type GroupProposal, proposeConstants, proposeGroups } from './proposals.js';
import { findMarks } from './mark-columns.js';
import { layoutOf } from './row-drafts.js';
import { RowSorter, type SheetPlan } from './row-sorter.js';
import { firstRows, planSheet } from './sheet-plan.js';

export interface FileColumn {
  readonly column: number;
  readonly letters: string;
  readonly heading: string;
  readonly samples: readonly string[];
  /** What the heading is taken for. */
  readonly readings: readonly Reading[];
}

export interface FileColumns {
  readonly sheet: number;
  readonly headingLine: number;
  /** Rows of data, as far as they are sorted. */
  readonly rows: number;
  readonly columns: readonly FileColumn[];
  readonly places: readonly Place[];
  /** The fields by which rows without an id would be recognised. */
  readonly keyFields: readonly string[];
  readonly groups: readonly GroupProposal[];
  readonly constants: readonly ConstantProposal[];
  /** Places whose column seems to mean, where it is empty, what stands above. */
  readonly filledDown: readonly string[];
}

/** Groups, totals and examples are sought among so many rows before the user has decided anything. */
const searchedRows = 2_000;
const samplesShown = 3;

const readRemembered = async (
  connection: Connection,
  viewer: Viewer,
  resource: Resource,
): Promise<Remembered> => {
  const [found] = await connection.arrays(
    sql`select fields from import_mapping where user_id = ${viewer.userId} and resource = ${resource.key}`,
  );
  return found ? (JSON.parse(String(found[0])) as Remembered) : {};
};

/** The first set of fields that no two records share and that the file has whole. */
const usualKey = (resource: Resource, assigned: readonly (string | null)[]): readonly string[] =>
  resource.unique?.find((set) => set.every((field) => assigned.includes(field))) ?? [];

/** As the sheet shows it: days the Vietnamese way. */
const sampleOf = (cell: Cell | undefined): string => {
  const text = cellText(cell).trim();
  return typeof cell === 'object' && cell !== null && 'date' in cell
    ? `${formatDate(text.slice(0, 10))}${text.slice(10).replace('T', ' ')}`
    : text;
};

const bestSheet = async (job: ImportJob, places: readonly Place[]): Promise<number> => {
  const likeness = await Promise.all(
    job.tables.map(async (table) => findHeadingRow(await table.slice(0, firstRows), places).likeness),
  );
  return Math.max(0, likeness.indexOf(Math.max(...likeness)));
};

/** Position of the heading row in the sheet: the line that was asked for, or the one that looks like it. */
const headingAt = (rows: readonly SheetRow[], places: readonly Place[], line: number | null): number => {
  const asked = rows.findIndex(([one]) => one === line);
  return asked >= 0 ? asked : findHeadingRow(rows, places).at;
};

/** What the user has not decided yet, as the file suggests it. */
const suggestedSettings = (
  sheet: number,
  headingLine: number,
  readings: readonly (readonly Reading[])[],
): ImportSettings => ({
  sheet,
  headingLine,
  columns: readings.flatMap((list, column) => list.map((one) => ({ column, ...one }))),
  constants: [],
  grouped: [],
  filledDown: [],
  dataLines: [],
  keyFields: [],
  blanks: 'KEEP',
  corrections: [],
});

/** A share of empty cells below filled ones that is no mere omission. */
const emptyShare = 0.25;

/** Columns of references that are filled in once for the rows below, as the hamlet or the household of a list are. */
const seemsFilledDown = (data: readonly SheetRow[], column: number): boolean => {
  const filled = data.map(([, cells]) => cellText(cells[column]).trim() !== '');
  const empty = filled.filter((one) => !one).length;
  return filled[0] === true && filled.length > 2 && empty >= filled.length * emptyShare;
};

const isPlacing = ({ field, isContext, isReadOnly }: Place): boolean =>
  field.type === 'reference' && !isReadOnly && (isContext || field.required === true);

/** What a row without its own column may take from elsewhere: units, years that every record has, and choices of groups. */
const freePlaces = (places: readonly Place[], used: ReadonlySet<string>): readonly Place[] => {
  const required = places.filter(
    (place) =>
      !used.has(place.name) && !place.isReadOnly && (place.field.required === true || place.isContext),
  );
  // Where a reference is found by other columns, only what tells its records apart is asked for.
  return required.filter(({ isContext, field }) => !isContext || used.has(field.name));
};

const isChoice = (places: readonly Place[], name: string): boolean =>
  places.some((place) => place.name === name && place.field.type === 'choice' && place.field.minor !== true);

const readingsOf = (place: string | null): readonly Reading[] =>
  place === null ? [] : [{ place, mark: null }];

/** What the columns of a sheet seem to hold: without `sheet` and `line` the likeliest sheet and heading row are taken. */
export const readColumns = async (
  connection: Connection,
  viewer: Viewer,
  job: ImportJob,
  asked: { readonly sheet: number | null; readonly headingLine: number | null },
): Promise<FileColumns> => {
  const { resource } = job;
  const places = placesOf(resource, viewer);
  const sheet = asked.sheet ?? (await bestSheet(job, places));
  const table = job.tables[sheet];
  const nothing = { groups: [], constants: [], filledDown: [], keyFields: [] };
  if (!table) return { sheet, headingLine: 1, rows: 0, columns: [], places, ...nothing };
  const rows = await table.slice(0, searchedRows);
  const at = headingAt(rows.slice(0, firstRows), places, asked.headingLine);
  const headingLine = rows[at]?.[0] ?? 1;
  const below = rows.filter(([line]) => line > headingLine);
  const named = headingsAt(rows, at);
  const width = Math.max(named.length, ...below.map(([, cells]) => cells.length));
  const headings = Array.from({ length: width }, (_, column) => named[column] ?? '');
  const remembered = await readRemembered(connection, viewer, resource);
  const above = headingsAbove(rows, at);
  const paths = headings.map((own, column) => ({ own, above: above[column] ?? '' }));
  const search = { connection, viewer, signal: new AbortController().signal };
  const planOf = (list: readonly (readonly Reading[])[]): Promise<SheetPlan> => {
    const settings = suggestedSettings(sheet, headingLine, list);
    return planSheet(search, viewer, job, settings, layoutOf(job, viewer, settings), searchedRows);
  };
  const dataBy = (plan: SheetPlan): SheetRow[] => {
    const sorter = new RowSorter(plan);
    return below.filter((row) => sorter.sort(row).kind === 'DATA');
  };
  const simple = assignPlaces(headings, places, remembered).map(readingsOf);
  const marks = findMarks(paths, dataBy(await planOf(simple)), places);
  const isMarked = new Set([...marks.values()].flat().map(({ place }) => place));
  const assigned = assignPlaces(
    // A heading that is a choice names no field of its own.
    headings.map((heading, column) => (marks.has(column) ? '' : heading)),
    places.filter(({ name }) => !isMarked.has(name)),
    remembered,
  );
  const readings = assigned.map((place, column) => marks.get(column) ?? readingsOf(place));
  const plan = await planOf(readings);
  const data = dataBy(plan);
  const free = freePlaces(places, new Set(readings.flat().map(({ place }) => place)));
  const found = proposeGroups(below, new RowSorter(plan), plan.groups);
  const isFree = new Set(free.map((place) => place.name));
  const [ofChoices] = found.filter(
    ({ place, rows: count }) => !isFree.has(place) && isChoice(places, place) && count > 1,
  );
  const groups = [...found.filter(({ place }) => isFree.has(place)), ...(ofChoices ? [ofChoices] : [])];
  const firstData = data[0]?.[0] ?? 0;
  // Rows above the first group belong to what the title names.
  const ungrouped = free.filter(
    ({ name: place }) =>
      !groups.some((one) => one.place === place && (one.examples[0]?.line ?? 0) < firstData),
  );
  const constants = await proposeConstants(
    search,
    job,
    { at: sheet, rows: rows.slice(0, at + 1), headingLine },
    ungrouped,
  );
  const elsewhere = [...groups, ...constants].map(({ place }) => place);
  return {
    sheet,
    headingLine,
    rows: table.length - (rows.length - data.length),
    columns: headings.map((heading, column) => ({
      column,
      letters: columnLetters(column),
      heading,
      samples: data
        .map(([, cells]) => sampleOf(cells[column]))
        .filter(Boolean)
        .slice(0, samplesShown),
      readings: readings[column] ?? [],
    })),
    places,
    keyFields: usualKey(resource, [...assigned, ...elsewhere]),
    groups,
    constants,
    filledDown: places
      .filter(isPlacing)
      .map((place) => place.name)
      .filter((place) => assigned.includes(place) && seemsFilledDown(data, assigned.indexOf(place))),
  };
};

/** Keeps how the user assigned these headings, for the next file. */
export const rememberColumns = async (
  database: Database,
  viewer: Viewer,
  job: ImportJob,
  settings: ImportSettings,
): Promise<void> => {
  const { resource } = job;
  const table = job.tables[settings.sheet];
  const rows = table ? await table.slice(0, firstRows) : [];
  const headings = headingsAt(rows, headingAt(rows, [], settings.headingLine));
  const fields: Record<string, string> = { ...(await readRemembered(database.read, viewer, resource)) };
  // Columns of crosses are known by what stands in them, and mean another thing in the next file.
  const marked = new Set(settings.columns.filter(({ mark }) => mark !== null).map(({ column }) => column));
  for (const { column, place } of settings.columns) {
    const heading = foldHeading(headings[column] ?? '');
    if (heading !== '' && !marked.has(column)) fields[heading] = place;
  }
  await database.transaction(async (transaction) => {
    await transaction.run(
      sql`delete from import_mapping where user_id = ${viewer.userId} and resource = ${resource.key}`,
    );
    await transaction.run(
      sql`insert into import_mapping (user_id, resource, fields) values (${viewer.userId}, ${resource.key}, ${JSON.stringify(fields)})`,
    );
  });
};

/** When this very file was last imported into the resource by anybody, where that still stands. */
export const findEarlier = async (connection: Connection, job: ImportJob): Promise<string | null> => {
  const [found] = await connection.arrays(
    sql`select max(started_at) from ${name('import')} where file_hash = ${job.hash} and resource = ${job.resource.key} and state <> 'UNDONE'`,
  );
  const at = found?.[0];
  return typeof at === 'string' ? at : null;
};
