import type { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { accessError, inputError } from '../../kernel/errors.js';
import { nfc } from '../../kernel/vietnamese.js';
import type { Database } from '../../platform/database/database.js';
import { writeCsv } from '../../platform/files/csv-writer.js';
import type { OutCell } from '../../platform/files/sheet-xml.js';
import { sheetName, writeWorkbook } from '../../platform/files/workbook-writer.js';
import { mayReadField, requireRead, type Viewer } from '../../platform/resource/access.js';
import type { Field } from '../../platform/resource/field.js';
import { type ListArguments, listRows } from '../../platform/resource/list.js';
import type { OrderBy } from '../../platform/resource/order.js';
import { changeOwnRecord, createOwnRecord } from '../../platform/resource/own-record.js';
import { type Resource, resourceOf } from '../../platform/resource/resource.js';
import type { Requested } from '../../platform/resource/selection.js';
import type { Where } from '../../platform/resource/where.js';
import { ExportLog } from '../access/index.js';
import { fileNameOf, outCell, outColumn } from './out-columns.js';
import { fieldRequest, isPersonal, type Language, labelIn } from './titles.js';

export type ExportFormat = 'XLSX' | 'CSV' | 'CSV_SEMICOLON';

export interface ExportRequest {
  readonly resource: Resource;
  /** Fields in the order of their columns; those that the viewer may not see are left out. */
  readonly fields: readonly string[];
  readonly where: Where | null;
  readonly orderBy: readonly OrderBy[] | null;
  readonly format: ExportFormat;
  readonly language: Language;
  /** Why it is needed; asked for where a column tells about persons. */
  readonly purpose: string | null;
}

export interface Export {
  readonly fileName: string;
  readonly mediaType: string;
  readonly total: number;
  readonly stream: Readable;
  /** Rows that have gone into the stream. */
  readonly done: () => number;
  /** Writes into the log how it ended. */
  readonly finish: (state: 'DONE' | 'CANCELLED' | 'FAILED') => Promise<void>;
}

const rowsAtOnce = 1000;
const shortestPurpose = 5;

const label = (one: { readonly label: readonly [string, string] }): { vi: string; en: string } => ({
  vi: one.label[0],
  en: one.label[1],
});

const chosenFields = ({ resource, fields }: ExportRequest, viewer: Viewer): Field[] =>
  fields.flatMap((name) => {
    const field = resource.fieldsByName.get(name);
    if (!field || field.hidden)
      throw inputError('INPUT_UNKNOWN_FIELD', { resource: label(resource), field: name });
    return mayReadField(viewer, field) ? [field] : [];
  });

const requirePurpose = (resource: Resource, fields: readonly Field[], purpose: string | null): void => {
  const [field] = fields;
  if (!field || nfc(purpose ?? '').length >= shortestPurpose) return;
  throw accessError('ACCESS_PURPOSE', { field: label(field), resource: label(resource) });
};

const request = (name: string, fields: readonly Requested[] = []): Requested => ({
  name,
  key: name,
  arguments: {},
  fields,
});

/** The rows of a list, page by page behind a cursor: nothing is held but the page under way. */
const pagesOf = async function* (
  database: Database,
  viewer: Viewer,
  { resource, language, ...asked }: ExportRequest,
  fields: readonly Field[],
  sent: (count: number) => void,
): AsyncGenerator<OutCell[][]> {
  const wanted = [
    request(
      'rows',
      fields.flatMap((field) => fieldRequest(field)),
    ),
    request('cursor'),
    request('hasMore'),
  ];
  let after: string | null = null;
  do {
    const list: ListArguments = {
      where: asked.where,
      orderBy: asked.orderBy,
      page: { limit: rowsAtOnce, after },
    };
    const page: Awaited<ReturnType<typeof listRows>> = await listRows(
      database.read,
      resource,
      viewer,
      list,
      wanted,
    );
    yield page.rows.map((row) => fields.map((field) => outCell(field, row, language)));
    sent(page.rows.length);
    after = page.hasMore ? page.cursor : null;
    // Other requests take their turn between two pages.
    await turn();
  } while (after !== null);
};

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv; charset=utf-8',
  CSV_SEMICOLON: 'text/csv; charset=utf-8',
};

/**
 * Begins an export: checks what may leave, writes the log, and gives the file as a stream. Throws ACCESS_PURPOSE where columns
 * about persons are asked for without a purpose.
 */
export const beginExport = async (
  database: Database,
  viewer: Viewer,
  asked: ExportRequest,
): Promise<Export> => {
  const { resource, format, language } = asked;
  requireRead(viewer, resource);
  const fields = chosenFields(asked, viewer);
  const personal = fields.filter((field) => isPersonal(field, viewer));
  requirePurpose(resource, personal, asked.purpose);
  const { total } = await listRows(
    database.read,
    resource,
    viewer,
    { where: asked.where, orderBy: asked.orderBy, page: { limit: 0 } },
    [request('total')],
  );
  const log = resourceOf(ExportLog);
  const key = crypto.randomUUID();
  const by = () => ({ userId: viewer.userId, at: new Date().toISOString(), key });
  const started = by();
  const logId = await database.transaction((transaction) =>
    createOwnRecord(
      transaction,
      log,
      {
        userId: viewer.userId,
        startedAt: started.at,
        resourceLabel: labelIn(resource.label, 'vi'),
        resource: resource.key,
        format,
        hasPersonalData: personal.length > 0,
        purpose: nfc(asked.purpose ?? '').slice(0, 500) || null,
        state: 'RUNNING',
        columns: fields.map((field) => labelIn(field.label, 'vi')).join(', '),
        filter: asked.where,
      },
      started,
    ),
  );
  let done = 0;
  const rows = pagesOf(database, viewer, asked, fields, (count) => {
    done += count;
  });
  const columns = fields.map((field) => outColumn(field, language));
  const isWorkbook = format === 'XLSX';
  return {
    fileName: fileNameOf(resource, language, isWorkbook ? 'xlsx' : 'csv'),
    mediaType: mediaTypes[format],
    total: total ?? 0,
    stream: isWorkbook
      ? writeWorkbook([{ name: sheetName(labelIn(resource.label, language)), columns, rows }])
      : writeCsv(columns, rows, format === 'CSV' ? ',' : ';'),
    done: () => done,
    finish: (state) => {
      const ended = by();
      return database.transaction((transaction) =>
        changeOwnRecord(transaction, log, logId, { state, rowCount: done, finishedAt: ended.at }, ended),
      );
    },
  };
};
