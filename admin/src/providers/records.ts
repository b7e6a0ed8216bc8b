import type { CatalogResource } from '@dachieu/schema';
import { ask } from './client.js';
import {
  countDocument,
  deleteDocument,
  getDocument,
  listDocument,
  restoreDocument,
  rowsDocument,
  saveDocument,
  titlesDocument,
} from './documents.js';
import { ServerError } from './failure.js';
import { allOf, type MayRead, searchWhere } from './where.js';
import type { HistoryEntry, OrderBy, RemovalResult, SaveResult, SaveRow, Where, WireRow } from './wire.js';

interface Listed {
  readonly list: { readonly rows: readonly WireRow[]; readonly total: number | null };
}

/** Rows without an answer for so long, in ms, are asked for again: a line that has gone dumb would keep the list waiting for ever. */
const mostWaitForRows = 20_000;

const askRows = (document: string, variables: Readonly<Record<string, unknown>>): Promise<Listed> =>
  ask<Listed>(document, variables, AbortSignal.timeout(mostWaitForRows));

export const countRows = async (resource: CatalogResource, where: Where | null): Promise<number> => {
  const { list } = await askRows(countDocument(resource), { where, page: { limit: 1 } });
  return list.total ?? 0;
};

export const listRows = async (
  resource: CatalogResource,
  query: {
    readonly where: Where | null;
    readonly orderBy?: readonly OrderBy[];
    readonly offset: number;
    readonly limit: number;
  },
): Promise<readonly WireRow[]> => {
  const { where, orderBy = [], offset, limit } = query;
  const variables = { where, page: { limit, offset }, ...(orderBy.length > 0 ? { orderBy } : {}) };
  const { list } = await askRows(rowsDocument(resource), variables);
  return list.rows;
};

export const getRow = async (resource: CatalogResource, id: string): Promise<WireRow | null> => {
  const { one } = await ask<{ one: WireRow | null }>(getDocument(resource), { id });
  return one;
};

export const rowsById = (resource: CatalogResource, ids: readonly string[]): Promise<readonly WireRow[]> =>
  listRows(resource, { where: { id: { in: ids } }, offset: 0, limit: Math.max(1, ids.length) });

/** A key for one request; `crypto.randomUUID` exists only on https, and the product also runs on a plain intranet address. */
export const newRequestKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** A write without an answer for so long, in ms, is given up: it is asked again under its key, which cannot do it twice. */
const mostWait = 30_000;

const askWrite = <Answer>(document: string, input: Readonly<Record<string, unknown>>): Promise<Answer> =>
  ask<Answer>(document, { input }, AbortSignal.timeout(mostWait));

/** The same key again changes nothing and gives the first answer. */
export const saveRows = async (
  resource: CatalogResource,
  key: string,
  rows: readonly SaveRow[],
): Promise<readonly SaveResult[]> => {
  const input = { key, atomic: false, rows };
  const { save } = await askWrite<{ save: { results: readonly SaveResult[] } }>(
    saveDocument(resource),
    input,
  );
  return save.results;
};

const changedMeanwhile = {
  vi: 'Người khác vừa sửa dòng này; hãy tải lại rồi làm lại.',
  en: 'Somebody has just changed this row; load it again and repeat.',
};

/** Saves one row that must be accepted; throws with the reason of the first refusal. */
export const saveOne = async (resource: CatalogResource, row: SaveRow): Promise<SaveResult> => {
  const [result] = await saveRows(resource, newRequestKey(), [row]);
  const problem = result?.errors[0];
  if (result?.status === 'SAVED' || result?.status === 'UNCHANGED') return result;
  const message = problem?.message ?? changedMeanwhile;
  throw new ServerError(problem?.code ?? 'CONFLICT_VERSION', message, message.en);
};

/** Deletes rows, all of which must go; throws with the reason of the first that stays. */
export const deleteAll = async (
  resource: CatalogResource,
  rows: readonly { readonly id: string; readonly version?: number }[],
): Promise<void> => {
  const results = await deleteRows(resource, newRequestKey(), rows);
  const [problem] = results.flatMap(({ errors }) => errors);
  if (problem) throw new ServerError(problem.code, problem.message, problem.message.en);
};

export const deleteRows = async (
  resource: CatalogResource,
  key: string,
  rows: readonly { readonly id: string; readonly version?: number }[],
): Promise<readonly RemovalResult[]> => {
  const { removal } = await askWrite<{ removal: readonly RemovalResult[] }>(deleteDocument(resource), {
    key,
    rows,
  });
  return removal;
};

export const restoreRows = async (
  resource: CatalogResource,
  key: string,
  ids: readonly string[],
): Promise<readonly RemovalResult[]> => {
  const { removal } = await askWrite<{ removal: readonly RemovalResult[] }>(restoreDocument(resource), {
    key,
    ids,
  });
  return removal;
};

const mostFound = 20;

/** Records by their title, best first: those in the chosen area before all others. */
export const lookup = async (
  resource: CatalogResource,
  text: string,
  areaId: string | null,
  fields: readonly string[],
  signal?: AbortSignal,
  mayRead?: MayRead,
): Promise<readonly WireRow[]> => {
  const find = async (within: Where | null): Promise<readonly WireRow[]> => {
    const where = allOf(searchWhere(resource, text, mayRead), within);
    const variables = { where, page: { limit: mostFound } };
    const { list } = await ask<Listed>(titlesDocument(resource, fields), variables, signal);
    return list.rows;
  };
  if (!resource.isScoped || areaId === null) return find(null);
  const near = await find({ within: areaId });
  return near.length > 0 ? near : find(null);
};

/** Ids read at once while a record is looked for in a list. */
const idsAtOnce = 5000;

/** Where a record stands in a list, from 0; null when it is not in it. */
export const placeOf = async (
  resource: CatalogResource,
  where: Where | null,
  orderBy: readonly OrderBy[],
  id: string,
): Promise<number | null> => {
  const document = listDocument(resource, 'rows { id }');
  for (let offset = 0; ; offset += idsAtOnce) {
    const variables = {
      where,
      page: { limit: idsAtOnce, offset },
      ...(orderBy.length > 0 ? { orderBy } : {}),
    };
    const { rows } = (await ask<Listed>(document, variables)).list;
    const at = rows.findIndex((row) => row.id === id);
    if (at >= 0) return offset + at;
    if (rows.length < idsAtOnce) return null;
  }
};

/** A list so short that all of it is read at once instead of being searched text by text. */
const fewRecords = 1000;
const textsAtOnce = 30;
const mostCandidates = 5000;

/** Records that may be what the texts name, with the wanted fields: all of a short list, else what the search finds. */
export const candidates = async (
  resource: CatalogResource,
  texts: readonly string[],
  areaId: string | null,
  fields: readonly string[],
): Promise<readonly WireRow[]> => {
  const document = titlesDocument(resource, fields);
  const find = async (where: Where | null, limit: number): Promise<readonly WireRow[]> =>
    (await ask<Listed>(document, { where, page: { limit } })).list.rows;
  const within = resource.isScoped && areaId !== null ? { within: areaId } : null;
  const few = await find(within, fewRecords + 1);
  if (few.length <= fewRecords && texts.length > 0) return few;
  const parts: WireRow[] = [];
  for (let from = 0; from < texts.length; from += textsAtOnce) {
    const searched = texts.slice(from, from + textsAtOnce).flatMap((text) => {
      // A title made of parts is searched by its words.
      const where = searchWhere(resource, text.replaceAll(' · ', ' '));
      return where ? [where] : [];
    });
    if (searched.length > 0) parts.push(...(await find(allOf(within, { or: searched }), mostCandidates)));
  }
  return parts;
};

/** Values asked for in one filter. */
const valuesAtOnce = 500;

/** Rows whose field holds one of the values, within the area. */
export const rowsWith = async (
  resource: CatalogResource,
  field: string,
  values: readonly unknown[],
  areaId: string | null,
): Promise<readonly WireRow[]> => {
  const within = resource.isScoped && areaId !== null ? { within: areaId } : null;
  const rows: WireRow[] = [];
  for (let from = 0; from < values.length; from += valuesAtOnce) {
    const where = allOf(within, { [field]: { in: values.slice(from, from + valuesAtOnce) } });
    rows.push(...(await listRows(resource, { where, offset: 0, limit: mostCandidates })));
  }
  return rows;
};

export const readHistory = async (
  resource: CatalogResource,
  id: string,
): Promise<readonly HistoryEntry[]> => {
  const { history } = await ask<{ history: readonly HistoryEntry[] }>(
    'query History($resource: String!, $id: ID!) { history(resource: $resource, id: $id) { at userName action version changes } }',
    { resource: resource.key, id },
  );
  return history;
};
