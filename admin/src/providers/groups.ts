import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { findField, findResource } from '../catalog.js';
import { formatValue, titleOf } from '../format.js';
import type { Language } from '../language.js';
import { ask } from './client.js';
import { titlesDocument } from './documents.js';
import type { Where, WireRow } from './wire.js';

export type FigureKind = 'sum' | 'avg' | 'min' | 'max' | 'known';

/** One figure over rows: of a field, in one way. */
export interface Figure {
  readonly field: string;
  readonly kind: FigureKind;
}

export interface Group {
  /** As the filter takes it; null for rows without a value. */
  readonly value: string | number | boolean | null;
  readonly label: string;
  readonly count: number;
  readonly figures: Readonly<Record<string, number | string | null>>;
}

/** Groups read in one request when nothing else is said. */
const usualGroups = 500;

/** Which part of the groups, in their order. */
export interface GroupPage {
  readonly offset: number;
  readonly limit: number;
}

const measures: Readonly<Record<FigureKind, string>> = {
  sum: 'sum',
  avg: 'avg',
  min: 'min',
  max: 'max',
  known: 'countKnown',
};

const numeric: ReadonlySet<string> = new Set(['wholeNumber', 'decimal', 'money']);

/** What can be said of a field over many rows. */
export const figuresOf = ({ type }: CatalogField): readonly FigureKind[] => {
  if (numeric.has(type)) return ['sum', 'avg', 'min', 'max', 'known'];
  if (type === 'date' || type === 'year') return ['min', 'max', 'known'];
  return type === 'json' || type === 'longText' ? [] : ['known'];
};

export const isGroupable = (resource: CatalogResource, { name }: CatalogField): boolean =>
  resource.groupFields.includes(name);

const firstGroups: GroupPage = { offset: 0, limit: usualGroups };

interface AggregateRow {
  readonly count: number;
  readonly [name: string]: unknown;
}

const selectionOf = (figures: readonly Figure[]): string =>
  Object.entries(measures)
    .map(([kind, measure]) => {
      const fields = figures.filter((figure) => figure.kind === kind).map(({ field }) => field);
      return fields.length > 0 ? `${measure} { ${fields.join(' ')} }` : '';
    })
    .join(' ');

const read = async (
  resource: CatalogResource,
  where: Where | null,
  by: { readonly field: string; readonly descending: boolean } | null,
  figures: readonly Figure[],
  page: GroupPage,
): Promise<readonly AggregateRow[]> => {
  const { name, operations } = resource;
  const direction = by?.descending ? 'DESC' : 'ASC';
  const grouping = by
    ? `, groupBy: [${by.field}], orderBy: [{ key: ${by.field}, direction: ${direction} }], limit: ${page.limit}, offset: ${page.offset}`
    : '';
  const { groups } = await ask<{ groups: readonly AggregateRow[] }>(
    `query Groups($where: ${name}Where) { groups: ${operations.aggregate}(where: $where${grouping}) { ${by?.field ?? ''} count ${selectionOf(figures)} } }`,
    { where },
  );
  return groups;
};

const figureValues = (row: AggregateRow | undefined, figures: readonly Figure[]) =>
  Object.fromEntries(
    figures.map(({ field, kind }) => {
      const part = row?.[measures[kind]] as
        | Readonly<Record<string, number | string | null>>
        | null
        | undefined;
      const value = part?.[field] ?? null;
      return [field, kind === 'avg' && typeof value === 'number' ? Number(value.toFixed(2)) : value];
    }),
  );

/** Figures over all rows that match. */
export const readTotals = async (
  resource: CatalogResource,
  where: Where | null,
  figures: readonly Figure[],
): Promise<Readonly<Record<string, number | string | null>>> =>
  figures.length === 0
    ? {}
    : figureValues((await read(resource, where, null, figures, firstGroups))[0], figures);

const titles = async (
  field: CatalogField,
  ids: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, string>> => {
  const target = findResource(field.to ?? '');
  if (!target || ids.length === 0) return new Map();
  const { list } = await ask<{ list: { rows: readonly WireRow[] } }>(titlesDocument(target), {
    where: { id: { in: ids } },
    page: { limit: ids.length },
  });
  return new Map(list.rows.map((row) => [row.id, titleOf(target.key, row, language)]));
};

/** Rows that match by their value of one field, in the order in which a list sorted by it shows them. */
export const readGroups = async (
  resource: CatalogResource,
  where: Where | null,
  by: { readonly field: string; readonly descending: boolean },
  figures: readonly Figure[],
  language: Language,
  page: GroupPage = firstGroups,
): Promise<readonly Group[]> => {
  const field = findField(resource, by.field);
  if (!field) return [];
  const rows = await read(resource, where, by, figures, page);
  const values = rows.map((row) => (row[by.field] ?? null) as Group['value']);
  const ids = field.type === 'reference' ? values.filter((value) => value !== null).map(String) : [];
  const names = await titles(field, ids, language);
  return rows.map((row, i) => {
    const value = values[i] ?? null;
    const label =
      field.type === 'reference'
        ? (names.get(String(value)) ?? (value === null ? '' : `#${String(value)}`))
        : formatValue(field, value, language);
    return { value, label, count: row.count, figures: figureValues(row, figures) };
  });
};
