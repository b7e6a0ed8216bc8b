import { formatDate } from '@dachieu/schema/reading';
import type { Connection, Database } from '../../platform/database/database.js';
import { name, sql } from '../../platform/database/sql.js';
import { type Cell, cellText, type SheetRow } from '../../platform/files/cell.js';
import { columnLetters } from '../../platform/files/sheet-xml.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Resource } from '../../platform/resource/resource.js';
import { findHeadingRow, headingsAt, isData } from './heading-row.js';
import { assignPlaces, foldHeading, type Place, placesOf, type Remembered } from './headings.js';
import type { ImportJob, ImportSettings } from './import-job.js';

export interface FileColumn {
  readonly column: number;
  readonly letters: string;
  readonly heading: string;
  readonly samples: readonly string[];
  /** Name of the place that the heading is taken for. */
  readonly place: string | null;
}

export interface FileColumns {
  readonly sheet: number;
  readonly headingLine: number;
  /** Rows below the headings. */
  readonly rows: number;
  readonly columns: readonly FileColumn[];
  readonly places: readonly Place[];
  /** The fields by which rows without an id would be recognised. */
  readonly keyFields: readonly string[];
}

const firstRows = 40;
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
  if (!table) return { sheet, headingLine: 1, rows: 0, columns: [], places, keyFields: [] };
  const rows = await table.slice(0, firstRows);
  const at = headingAt(rows, places, asked.headingLine);
  const headingLine = rows[at]?.[0] ?? 1;
  const named = headingsAt(rows, at);
  const below = rows.slice(at + 1).filter((row) => isData(row, headingLine));
  const width = Math.max(named.length, ...below.map(([, cells]) => cells.length));
  const headings = Array.from({ length: width }, (_, column) => named[column] ?? '');
  const assigned = assignPlaces(headings, places, await readRemembered(connection, viewer, resource));
  return {
    sheet,
    headingLine,
    rows: table.length - (rows.length - below.length),
    columns: headings.map((heading, column) => ({
      column,
      letters: columnLetters(column),
      heading,
      samples: below
        .map(([, cells]) => sampleOf(cells[column]))
        .filter(Boolean)
        .slice(0, samplesShown),
      place: assigned[column] ?? null,
    })),
    places,
    keyFields: usualKey(resource, assigned),
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
  for (const { column, place } of settings.columns) {
    const heading = foldHeading(headings[column] ?? '');
    if (heading !== '') fields[heading] = place;
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
