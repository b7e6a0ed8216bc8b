import type { CatalogResource } from '@dachieu/schema';
import { findField } from '../catalog.js';
import { ask } from './client.js';
import {
  countDocument,
  deleteDocument,
  getDocument,
  restoreDocument,
  rowsDocument,
  saveDocument,
  titlesDocument,
} from './documents.js';
import type { HistoryEntry, OrderBy, RemovalResult, SaveResult, SaveRow, Where, WireRow } from './wire.js';

interface Listed {
  readonly list: { readonly rows: readonly WireRow[]; readonly total: number | null };
}

const nothing = (where: Where | null): boolean => where === null || Object.keys(where).length === 0;

/** Filters that must all hold; the empty ones say nothing. */
export const allOf = (...parts: readonly (Where | null)[]): Where | null => {
  const given = parts.filter((part): part is Where => !nothing(part));
  return given.length > 1 ? { and: given } : (given[0] ?? null);
};

export const countRows = async (resource: CatalogResource, where: Where | null): Promise<number> => {
  const { list } = await ask<Listed>(countDocument(resource), { where, page: { limit: 1 } });
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
  const { list } = await ask<Listed>(rowsDocument(resource), variables);
  return list.rows;
};

export const getRow = async (resource: CatalogResource, id: string): Promise<WireRow | null> => {
  const { one } = await ask<{ one: WireRow | null }>(getDocument(resource), { id });
  return one;
};

export const rowsById = (resource: CatalogResource, ids: readonly string[]): Promise<readonly WireRow[]> =>
  listRows(resource, { where: { id: { in: ids } }, offset: 0, limit: Math.max(1, ids.length) });

/** The same key again changes nothing and gives the first answer. */
export const saveRows = async (
  resource: CatalogResource,
  key: string,
  rows: readonly SaveRow[],
): Promise<readonly SaveResult[]> => {
  const { save } = await ask<{ save: { results: readonly SaveResult[] } }>(saveDocument(resource), {
    input: { key, atomic: false, rows },
  });
  return save.results;
};

export const deleteRows = async (
  resource: CatalogResource,
  key: string,
  rows: readonly { readonly id: string; readonly version?: number }[],
): Promise<readonly RemovalResult[]> => {
  const { removal } = await ask<{ removal: readonly RemovalResult[] }>(deleteDocument(resource), {
    input: { key, rows },
  });
  return removal;
};

export const restoreRows = async (
  resource: CatalogResource,
  key: string,
  ids: readonly string[],
): Promise<readonly RemovalResult[]> => {
  const { removal } = await ask<{ removal: readonly RemovalResult[] }>(restoreDocument(resource), {
    input: { key, ids },
  });
  return removal;
};

/** The text typed into a search box as a filter: the indexed search where there is one, else the title's texts. */
export const searchWhere = (resource: CatalogResource, text: string): Where | null => {
  const asked = text.normalize('NFC').trim();
  if (asked === '') return null;
  if (resource.search.length > 0) return { search: asked };
  const texts = resource.title.filter((name) => {
    const type = findField(resource, name)?.type;
    return type === 'text' || type === 'longText' || type === 'code' || type === 'personName';
  });
  const parts = texts.map((name) => ({ [name]: { contains: asked } }));
  return parts.length === 0 ? null : { or: parts };
};

export const isSearchable = (resource: CatalogResource): boolean => searchWhere(resource, 'a') !== null;

const mostFound = 20;

/** Records by their title, best first: those in the chosen area before all others. */
export const lookup = async (
  resource: CatalogResource,
  text: string,
  areaId: string | null,
  signal?: AbortSignal,
): Promise<readonly WireRow[]> => {
  const find = async (within: Where | null): Promise<readonly WireRow[]> => {
    const where = allOf(searchWhere(resource, text), within);
    const variables = { where, page: { limit: mostFound } };
    const { list } = await ask<Listed>(titlesDocument(resource), variables, signal);
    return list.rows;
  };
  if (!resource.isScoped || areaId === null) return find(null);
  const near = await find({ within: areaId });
  return near.length > 0 ? near : find(null);
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
