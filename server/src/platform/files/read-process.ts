// Runs as a process of its own, so that a file that eats memory or time is ended without hurting the server.
import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive } from './archive.js';
import type { Sheet, SheetRow } from './cell.js';
import { readCsv } from './csv-reader.js';
import { FileRefused, type FileRefusal } from './refusal.js';
import { readWorkbookSheets } from './xlsx-reader.js';

/** What the process says when it is done. */
export type Reading =
  | { readonly kind: 'read'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'failed'; readonly reason: string };

const linesAtOnce = 500;

/** Writes the rows of sheet n as JSON lines to `n.ndjson` in a folder. */
class SheetWriter {
  readonly sheets: { name: string; rows: number; columns: number }[] = [];
  #file: number | null = null;
  #lines: string[] = [];

  constructor(private readonly folder: string) {}

  begin(name: string): void {
    this.end();
    this.#file = openSync(join(this.folder, `${this.sheets.length}.ndjson`), 'w');
    this.sheets.push({ name, rows: 0, columns: 0 });
  }

  row(row: SheetRow): void {
    const sheet = this.sheets.at(-1);
    if (sheet) {
      sheet.rows += 1;
      sheet.columns = Math.max(sheet.columns, row[1].length);
    }
    this.#lines.push(`${JSON.stringify(row)}\n`);
    if (this.#lines.length >= linesAtOnce) this.#flush();
  }

  end(): void {
    if (this.#file === null) return;
    this.#flush();
    closeSync(this.#file);
    this.#file = null;
  }

  #flush(): void {
    if (this.#file !== null) writeSync(this.#file, this.#lines.join(''));
    this.#lines = [];
  }
}

const firstBytes = (path: string): Buffer => {
  const bytes = Buffer.alloc(8);
  const file = openSync(path, 'r');
  const length = readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  return bytes.subarray(0, length);
};

const read = async (path: string, isWorkbook: boolean, folder: string): Promise<readonly Sheet[]> => {
  const start = firstBytes(path);
  if (start.length === 0) throw new FileRefused('EMPTY');
  if (start.toString('hex') === 'd0cf11e0a1b11ae1') throw new FileRefused('OLD_EXCEL');
  const writer = new SheetWriter(folder);
  if (start.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
    const archive = await openArchive(path);
    await readWorkbookSheets(archive, {
      sheet: (name) => writer.begin(name),
      row: (row) => writer.row(row),
    });
  } else {
    if (isWorkbook) throw new FileRefused('NOT_A_TABLE');
    writer.begin('');
    await readCsv(readFileSync(path), (row) => writer.row(row));
  }
  writer.end();
  if (writer.sheets.every((sheet) => sheet.rows === 0)) throw new FileRefused('EMPTY');
  return writer.sheets;
};

const [path = '', kind = '', folder = ''] = process.argv.slice(2);

const say = (reading: Reading): void => {
  process.send?.(reading, () => process.exit());
};

read(path, kind === 'workbook', folder).then(
  (sheets) => say({ kind: 'read', sheets }),
  (error: unknown) =>
    say(
      error instanceof FileRefused
        ? { kind: 'refused', refusal: error.refusal }
        : { kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    ),
);
