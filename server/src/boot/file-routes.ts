import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { type Request, type Response, type Router } from 'express';
import { coerceInputValue, type GraphQLInputType, type GraphQLSchema, isInputType } from 'graphql';
import { accessError, AppError, inputError } from '../kernel/errors.js';
import {
  beginExport,
  beginImport,
  type Export,
  type ExportFormat,
  getJob,
  makeRefusedFile,
  makeTemplate,
  receivePiece,
} from '../modules/exchange/index.js';
import { makeReportFile } from '../modules/reporting/index.js';
import { dayOf } from '../modules/indicator/index.js';
import { makeFormWorkbook } from '../modules/poverty/index.js';
import type { Database } from '../platform/database/database.js';
import type { Viewer } from '../platform/resource/access.js';
import type { OrderBy } from '../platform/resource/order.js';
import { findResource, type Resource } from '../platform/resource/resource.js';
import type { Where } from '../platform/resource/where.js';

interface FileRoutes {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly findViewer: (request: Request) => Promise<Viewer | null>;
  /** Reports what the catalogue of errors does not know, and answers the text for it. */
  readonly toFault: (error: unknown) => AppError;
}

const statuses: Partial<Record<AppError['family'], number>> = { ACCESS: 403, MISSING: 404, FAULT: 500 };

const answerError = (response: Response, error: AppError): void => {
  if (response.headersSent) response.destroy();
  else
    response
      .status(statuses[error.family] ?? 400)
      .json({ errors: [{ message: error.message, extensions: { code: error.code, message: error.texts } }] });
};

const badArgument = (field: string, vi: string, en: string): AppError =>
  inputError('INPUT_BAD_FILTER', { field, reason: { vi, en } });

export const resourceNamed = (key: unknown): Resource => {
  const found = typeof key === 'string' ? findResource(key) : undefined;
  if (!found) throw badArgument('resource', 'không có bảng này', 'there is no such resource');
  return found;
};

const languageOf = (value: unknown): 'vi' | 'en' => (value === 'en' ? 'en' : 'vi');

/** Filters and orders come as in GraphQL and are checked by the same types. */
const coerce = (schema: GraphQLSchema, typeName: string, value: unknown, field: string): unknown => {
  const type = schema.getType(typeName);
  if (!isInputType(type)) throw new Error(`The schema has no input type ${typeName}`);
  return coerceInputValue(value, type as GraphQLInputType, (_path, _value, error) => {
    throw badArgument(field, error.message, error.message);
  });
};

const formats: readonly ExportFormat[] = ['XLSX', 'CSV', 'CSV_SEMICOLON'];

const formatNamed = (value: unknown): ExportFormat => {
  const found = formats.find((one) => one === value);
  if (!found)
    throw badArgument('format', `cần một trong ${formats.join(', ')}`, `one of ${formats.join(', ')}`);
  return found;
};

const isText = (value: unknown): value is string => typeof value === 'string';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const wholeNumber = (value: unknown, field: string): number => {
  const number = Number(value);
  if (!Number.isSafeInteger(number))
    throw badArgument(field, 'cần một số nguyên', 'a whole number is expected');
  return number;
};

const disposition = (fileName: string): string =>
  `attachment; filename="export.${fileName.split('.').at(-1)}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;

interface Progress {
  readonly userId: number;
  readonly done: () => number;
  readonly total: number;
}

/** Sends an export until it is whole or the other side hangs up; the log is told either way. */
const send = async (response: Response, made: Export): Promise<void> => {
  response.set({
    'content-type': made.mediaType,
    'content-disposition': disposition(made.fileName),
    'x-rows': String(made.total),
    // A compressed workbook is not compressed again, and a table reaches the reader as it is made.
    'cache-control': 'no-store, no-transform',
  });
  try {
    await pipeline(made.stream, response);
    await made.finish('DONE');
  } catch (error) {
    const isHungUp = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
    await made.finish(isHungUp ? 'CANCELLED' : 'FAILED');
    if (!isHungUp) throw error;
  }
};

const sendWorkbook = async (
  response: Response,
  made: { readonly fileName: string; readonly stream: Readable },
): Promise<void> => {
  response.set({
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': disposition(made.fileName),
    'cache-control': 'no-store, no-transform',
  });
  await pipeline(made.stream, response);
};

/** A file comes in pieces of at most a mebibyte, so that each arrives within the time of a request even over a slow line. */
const longestPiece = 1_048_576;

/** What comes and goes as files: exports, templates and reports. Everything else of an import is in the GraphQL API. */
export const fileRoutes = ({ schema, database, findViewer, toFault }: FileRoutes): Router => {
  const router = express.Router();
  const exports = new Map<string, Progress>();

  const handle =
    (work: (request: Request, response: Response, viewer: Viewer) => Promise<void>) =>
    async (request: Request, response: Response): Promise<void> => {
      try {
        const viewer = await findViewer(request);
        if (!viewer) throw accessError('ACCESS_SIGN_IN', {});
        await work(request, response, viewer);
      } catch (error) {
        answerError(response, error instanceof AppError ? error : toFault(error));
      }
    };

  router.post(
    '/exports',
    express.json({ limit: 200_000 }),
    handle(async (request, response, viewer) => {
      const body = request.body as Readonly<Record<string, unknown>>;
      const resource = resourceNamed(body['resource']);
      const { where = null, orderBy = null, key } = body;
      const made = await beginExport(database, viewer, {
        resource,
        fields: listOf(body['fields']).filter(isText),
        where: where === null ? null : (coerce(schema, `${resource.name}Where`, where, 'where') as Where),
        orderBy: listOf(orderBy).map(
          (one) => coerce(schema, `${resource.name}OrderBy`, one, 'orderBy') as OrderBy,
        ),
        format: formatNamed(body['format']),
        language: languageOf(body['language']),
        purpose: isText(body['purpose']) ? body['purpose'] : null,
      });
      const name = isText(key) ? `${viewer.userId}:${key}` : crypto.randomUUID();
      exports.set(name, { userId: viewer.userId, done: made.done, total: made.total });
      try {
        await send(response, made);
      } finally {
        exports.delete(name);
      }
    }),
  );

  router.get(
    '/exports/:key',
    handle(async (request, response, viewer) => {
      const running = exports.get(`${viewer.userId}:${String(request.params['key'])}`);
      response.json(running ? { done: running.done(), total: running.total } : null);
    }),
  );

  router.post(
    '/imports',
    express.json({ limit: 10_000 }),
    handle(async (request, response, viewer) => {
      const body = request.body as Readonly<Record<string, unknown>>;
      const job = await beginImport(
        viewer,
        resourceNamed(body['resource']),
        { name: isText(body['name']) ? body['name'] : '', size: Number(body['size']) },
        languageOf(body['language']),
      );
      response.json({ id: job.id });
    }),
  );

  router.put(
    '/imports/:id',
    express.raw({ type: () => true, limit: longestPiece }),
    handle(async (request, response, viewer) => {
      const job = await getJob(String(request.params['id']), viewer.userId);
      const bytes: unknown = request.body;
      const received = Buffer.isBuffer(bytes)
        ? await receivePiece(job, Number(request.query['at']), bytes)
        : job.received;
      response.json({ received });
    }),
  );

  router.get(
    '/imports/:id/refused',
    handle(async (request, response, viewer) => {
      await sendWorkbook(
        response,
        await makeRefusedFile(await getJob(String(request.params['id']), viewer.userId)),
      );
    }),
  );

  router.get(
    '/templates/:resource',
    handle(async (request, response, viewer) => {
      const resource = resourceNamed(request.params['resource']);
      const language = languageOf(request.query['language']);
      await sendWorkbook(response, await makeTemplate(database.read, viewer, resource, language));
    }),
  );

  router.get(
    '/reports/:id',
    handle(async (request, response, viewer) => {
      await sendWorkbook(response, await makeReportFile(database.read, viewer, Number(request.params['id'])));
    }),
  );

  router.get(
    '/forms',
    handle(async (request, response, viewer) => {
      const { area, year, boundary, language } = request.query;
      const made = await makeFormWorkbook(
        database,
        viewer,
        Number(area),
        wholeNumber(year, 'year'),
        languageOf(language),
        isText(boundary) ? dayOf(boundary) : undefined,
      );
      await sendWorkbook(response, made);
    }),
  );
  return router;
};
