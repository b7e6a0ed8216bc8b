import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inputError, limitError, type Message } from '../../kernel/errors.js';
import { nfc } from '../../kernel/vietnamese.js';
import { LineFile } from '../../platform/files/line-file.js';
import { fileRefusals } from '../../platform/files/refusal.js';
import { readFileApart } from '../../platform/files/read-file.js';
import { requireWrite, type Viewer } from '../../platform/resource/access.js';
import type { Resource } from '../../platform/resource/resource.js';
import { inBackground } from './background.js';
import { type ImportJob, keepJob } from './import-job.js';
import { folderOf, forgetOldImports, keepState, makeFolder } from './kept-jobs.js';
import type { Language } from './titles.js';

const mebibyte = 1_048_576;
const mostBytes = 32 * mebibyte;

/** What other programs write: named, so that the advice is the right one. */
const otherForms: Readonly<Record<string, Message>> = {
  xls: fileRefusals.OLD_EXCEL,
  ods: fileRefusals.OPEN_DOCUMENT,
  xlsm: fileRefusals.MACRO,
  xlsb: fileRefusals.BINARY_EXCEL,
};

const kindOf = (fileName: string): 'workbook' | 'text' => {
  const extension = /\.(\w+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (extension === 'xlsx') return 'workbook';
  if (['csv', 'txt', 'tsv'].includes(extension)) return 'text';
  throw inputError('INPUT_BAD_FILE', {
    file: fileName,
    reason: otherForms[extension] ?? {
      vi: `không nhận dạng ".${extension}"`,
      en: `the form ".${extension}" is not taken`,
    },
    expected: '.xlsx, .csv',
  });
};

/** Begins the import of a file: a place for its bytes. Throws where the user may not write the resource or the file is too large. */
export const beginImport = async (
  viewer: Viewer,
  resource: Resource,
  file: { readonly name: string; readonly size: number },
  language: Language,
): Promise<ImportJob> => {
  requireWrite(viewer, resource);
  const fileName = nfc(file.name).slice(-200);
  kindOf(fileName);
  const { size } = file;
  if (size === 0)
    throw inputError('INPUT_BAD_FILE', {
      file: fileName,
      reason: fileRefusals.EMPTY,
      expected: '.xlsx, .csv',
    });
  if (!Number.isSafeInteger(size) || size < 1 || size > mostBytes) {
    throw limitError('LIMIT_FILE_SIZE', {
      file: fileName,
      size: `${(size / mebibyte).toFixed(1)} MB`,
      max: `${mostBytes / mebibyte} MB`,
    });
  }
  const id = crypto.randomUUID();
  const job: ImportJob = {
    id,
    userId: viewer.userId,
    resource,
    language,
    fileName,
    size,
    folder: folderOf(id),
    received: 0,
    hash: '',
    phase: 'UPLOADING',
    progress: { done: 0, total: size },
    failure: null,
    fault: null,
    earlierAt: null,
    sheets: [],
    notes: [],
    tables: [],
    plan: null,
    settings: null,
    late: [],
    importId: null,
    written: { created: 0, changed: 0, unchanged: 0, refused: 0 },
    stop: new AbortController(),
    touchedAt: Date.now(),
  };
  await forgetOldImports();
  await keepJob(job);
  await makeFolder(id);
  await keepState(job, job.phase);
  return job;
};

const uploadOf = (job: ImportJob): string => join(job.folder, 'upload');

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};

const readUpload = async (job: ImportJob, signal: AbortSignal): Promise<void> => {
  const path = uploadOf(job);
  job.hash = await hashOf(path);
  const file = await readFileApart(path, kindOf(job.fileName), job.folder, signal);
  job.sheets = file.sheets;
  job.notes = file.notes;
  job.tables = await Promise.all(
    job.sheets.map(
      (_sheet, index) => LineFile.read(join(job.folder, `${index}.ndjson`)) as Promise<LineFile<never>>,
    ),
  );
  await rm(path);
};

/** Reads a file that has come whole. */
export const startReading = (job: ImportJob): void =>
  inBackground(job, 'READING', 'READ', (signal) => readUpload(job, signal));

/**
 * Takes a piece of the file from byte `at` on, and answers how many bytes are there. A piece that came before is left alone, so
 * that it can be sent again over a failing line. The last piece starts the reading.
 */
export const receivePiece = async (job: ImportJob, at: number, bytes: Buffer): Promise<number> => {
  if (job.phase !== 'UPLOADING' || at !== job.received) return job.received;
  if (job.received + bytes.length > job.size)
    throw inputError('INPUT_BAD_FILE', {
      file: job.fileName,
      reason: { vi: 'gửi lên nhiều hơn dung lượng đã báo', en: 'more bytes came than were announced' },
      expected: '.xlsx, .csv',
    });
  const file = await open(uploadOf(job), job.received === 0 ? 'w' : 'r+');
  try {
    await file.write(bytes, 0, bytes.length, at);
  } finally {
    await file.close();
  }
  job.received = at + bytes.length;
  job.progress = { done: job.received, total: job.size };
  if (job.received === job.size) startReading(job);
  return job.received;
};
