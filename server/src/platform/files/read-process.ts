// Runs as a process of its own, so that a file that eats memory or time is ended without hurting the server.
import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../kernel/errors.js';
import { openArchive } from './archive.js';
import type { Sheet, SheetRow } from './cell.js';
import { encodingOf, readCsv } from './csv-reader.js';
import { fileNotes } from './file-notes.js';
import { fillMerged } from './merged-cells.js';
import { convertSheet, FontLook } from './old-fonts.js';
import { FileRefused, type FileRefusal } from './refusal.js';
import { type WorkbookLook, readWorkbookSheets } from './xlsx-reader.js';

/** What the process says when it is done. */
export type Reading =
  | { readonly kind: 'read'; readonly file: ReadFile }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'failed'; readonly reason: string };

/** A file as it was read: its sheets lie as JSON lines beside it. */
export interface ReadFile {
  readonly sheets: readonly Sheet[];
  readonly notes: readonly Message[];
}

const linesAtOnce = 500;

/** Writes the rows of sheet n as JSON lines to `n.ndjson` in a folder. */
class SheetWriter {
  readonly sheets: { name: string; rows: number; columns: number }[] = [];
  readonly fonts: FontLook[] = [];
  #file: number | null = null;
  #lines: string[] = [];

  constructor(private readonly folder: string) {}

  begin(name: string): void {
    this.end();
    this.#file = openSync(join(this.folder, `${this.sheets.length}.ndjson`), 'w');
    this.sheets.push({ name, rows: 0, columns: 0 });
    this.fonts.push(new FontLook());
  }

  row(row: SheetRow): void {
    const sheet = this.sheets.at(-1);
    if (sheet) {
      sheet.rows += 1;
      sheet.columns = Math.max(sheet.columns, row[1].length);
      this.fonts.at(-1)?.row(row);
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

const bytesLookedAt = 65_536;

/** Lines with a separator in them, and none of the control characters of pictures and programs. */
const isTextTable = (bytes: Buffer): boolean => {
  const encoding = encodingOf(bytes);
  if (encoding.startsWith('windows-')) return false;
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, bytesLookedAt));
  return /[;,\t|].*[\r\n]/.test(text) && !/(?![\t\r\n])\p{Cc}/u.test(text);
};

/** A workbook with a password comes in the container of the old files, with a stream of this name (MS-OFFCRYPTO 2.3.4.4). */
const isEncrypted = (path: string): boolean =>
  readFileSync(path).includes(Buffer.from('EncryptedPackage', 'utf16le'));

const read = async (path: string, isWorkbook: boolean, folder: string): Promise<ReadFile> => {
  const start = firstBytes(path);
  if (start.length === 0) throw new FileRefused('EMPTY');
  if (start.toString('hex') === 'd0cf11e0a1b11ae1') {
    throw new FileRefused(isEncrypted(path) ? 'ENCRYPTED' : 'OLD_EXCEL');
  }
  const writer = new SheetWriter(folder);
  let look: WorkbookLook = { hiddenSheets: [], hasComments: false, sheets: [] };
  if (start.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
    const archive = await openArchive(path);
    look = await readWorkbookSheets(archive, {
      sheet: (name) => writer.begin(name),
      row: (row) => writer.row(row),
    });
  } else {
    const bytes = readFileSync(path);
    // A table of text that somebody renamed is read all the same; damaged bytes are none.
    if (isWorkbook && !isTextTable(bytes)) throw new FileRefused('NOT_A_TABLE');
    writer.begin('');
    await readCsv(bytes, (row) => writer.row(row));
  }
  writer.end();
  if (writer.sheets.every((sheet) => sheet.rows === 0)) throw new FileRefused('EMPTY');
  const sheets = await Promise.all(
    writer.sheets.map(async ({ name }, at) => {
      const path = join(folder, `${at}.ndjson`);
      const filled = await fillMerged(path, look.sheets[at]?.merges ?? []);
      const oldText = writer.fonts[at]?.found ?? null;
      if (oldText !== null && oldText.read !== null) await convertSheet(path, oldText.font);
      return { name, hiddenLines: look.sheets[at]?.hiddenLines ?? [], filled, oldText };
    }),
  );
  return { sheets: writer.sheets, notes: fileNotes({ ...look, sheets }) };
};

const [path = '', kind = '', folder = ''] = process.argv.slice(2);

const say = (reading: Reading): void => {
  process.send?.(reading, () => process.exit());
};

read(path, kind === 'workbook', folder).then(
  (file) => say({ kind: 'read', file }),
  (error: unknown) =>
    say(
      error instanceof FileRefused
        ? { kind: 'refused', refusal: error.refusal }
        : { kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    ),
);
