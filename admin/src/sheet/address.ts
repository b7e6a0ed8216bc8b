import { type Filter, noFilter } from '../filters/condition.js';
import type { Where } from '../providers/wire.js';

/** What the address of a sheet says: a link to it shows the same rows to somebody else. */
export interface SheetAddress {
  readonly search: string;
  readonly filter: Filter;
  /** A filter that came with a link (the rows behind a figure, related rows), and what it is called. */
  readonly given: { readonly where: Where; readonly title: string } | null;
  readonly onlyYear: boolean;
  readonly sorts: readonly { readonly field: string; readonly descending: boolean }[];
  /** The field whose values the rows are gathered under; '' for none. */
  readonly group: string;
  /** Columns that a link brings along; null: those that this device remembers. */
  readonly columns: readonly string[] | null;
  /** The record and the field that a link points at; '' for none. */
  readonly row: string;
  readonly cell: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An address may be cut short or typed by hand: what cannot be read is left out. */
const readJson = (text: string | null): Readonly<Record<string, unknown>> | null => {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
};

const isFilter = (
  value: Readonly<Record<string, unknown>> | null,
): value is Readonly<Record<string, unknown>> & Filter =>
  value !== null &&
  (value['join'] === 'and' || value['join'] === 'or') &&
  Array.isArray(value['conditions']) &&
  value['conditions'].every(
    (one: unknown) => isObject(one) && (typeof one['field'] === 'string' || isFilter(one)),
  );

export const readAddress = (params: URLSearchParams): SheetAddress => {
  const filter = readJson(params.get('filter'));
  const where = readJson(params.get('where'));
  const sorts = (params.get('sort') ?? '').split(',').filter(Boolean);
  const columns = (params.get('columns') ?? '').split(',').filter(Boolean);
  return {
    search: params.get('q') ?? '',
    filter: isFilter(filter) ? { join: filter.join, conditions: filter.conditions } : noFilter,
    given: where ? { where, title: params.get('title') ?? '' } : null,
    onlyYear: params.get('only') === 'year',
    sorts: sorts.map((sort) => ({ field: sort.replace(/^-/, ''), descending: sort.startsWith('-') })),
    group: params.get('group') ?? '',
    columns: columns.length > 0 ? columns : null,
    row: params.get('row') ?? '',
    cell: params.get('cell') ?? '',
  };
};

const put = (params: URLSearchParams, name: string, value: string): void => {
  if (value === '') params.delete(name);
  else params.set(name, value);
};

/** The other parameters of the page (area, year) stay as they are. */
export const writeAddress = (before: URLSearchParams, change: Partial<SheetAddress>): URLSearchParams => {
  const params = new URLSearchParams(before);
  const { search, filter, given, onlyYear, sorts, group, columns, row, cell } = change;
  if (search !== undefined) put(params, 'q', search);
  if (filter !== undefined) put(params, 'filter', filter.conditions.length > 0 ? JSON.stringify(filter) : '');
  if (given !== undefined) {
    put(params, 'where', given ? JSON.stringify(given.where) : '');
    put(params, 'title', given?.title ?? '');
  }
  if (onlyYear !== undefined) put(params, 'only', onlyYear ? 'year' : '');
  if (sorts !== undefined) {
    put(params, 'sort', sorts.map(({ field, descending }) => (descending ? `-${field}` : field)).join(','));
  }
  if (group !== undefined) put(params, 'group', group);
  if (columns !== undefined) put(params, 'columns', (columns ?? []).join(','));
  if (row !== undefined) put(params, 'row', row);
  if (cell !== undefined) put(params, 'cell', cell);
  return params;
};

/** Address of the rows that a filter lists, as links of the dashboard and of a row's panel use it. */
export const rowsAddress = (plural: string, where: Where, title: string): string =>
  `/${plural}?${new URLSearchParams({ where: JSON.stringify(where), title }).toString()}`;
