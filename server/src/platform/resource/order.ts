import { inputError } from '../../kernel/errors.js';
import { column, commaList, Sql, sql, verbatim } from '../database/sql.js';
import { mayReadField, requireField, type Viewer } from './access.js';
import { type Field, sortColumn } from './field.js';
import type { Resource } from './resource.js';

export interface OrderBy {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC' | null;
}

export interface SortKey {
  readonly field: Field;
  readonly column: string;
  readonly descending: boolean;
}

const sortable = (field: Field): boolean =>
  !field.hidden && field.type !== 'json' && field.type !== 'longText';

/** The usual order must not tell the order of values that the viewer does not see. */
const isShown = (resource: Resource, name: string, viewer: Viewer): boolean => {
  const field = resource.fieldsByName.get(name);
  return field !== undefined && mayReadField(viewer, field);
};

/** The keys by which a list is sorted; the id stands last, so the order is always whole. */
export const sortKeys = (
  resource: Resource,
  orderBy: readonly OrderBy[] | undefined,
  viewer: Viewer,
): SortKey[] => {
  const wanted: readonly OrderBy[] =
    orderBy && orderBy.length > 0
      ? orderBy
      : (resource.defaultOrder ?? [])
          .filter(({ field }) => isShown(resource, field, viewer))
          .map(({ field, descending }) => ({ field, direction: descending ? 'DESC' : 'ASC' }));
  const keys = wanted.map(({ field: fieldName, direction }): SortKey => {
    const field = resource.fieldsByName.get(fieldName);
    if (!field || !sortable(field)) {
      throw inputError('INPUT_BAD_ORDER', {
        resource: { vi: resource.label[0], en: resource.label[1] },
        field: fieldName,
        choices: resource.fields
          .filter(sortable)
          .map((one) => one.name)
          .join(', '),
      });
    }
    if (orderBy && orderBy.length > 0) requireField(viewer, resource, field);
    return { field, column: sortColumn(field), descending: direction === 'DESC' };
  });
  const id = resource.fieldsByName.get('id');
  if (id && !keys.some((key) => key.field === id)) keys.push({ field: id, column: 'id', descending: false });
  return keys;
};

/** Empty values stand last in either direction, on both databases. */
export const orderSql = (keys: readonly SortKey[], alias: string): Sql =>
  commaList(
    keys.map((key) => {
      const direction = verbatim(key.descending ? 'desc' : 'asc');
      return key.field.required
        ? sql`${column(alias, key.column)} ${direction}`
        : sql`${column(alias, key.column)} ${direction} nulls last`;
    }),
  );
