import { inputError } from '../../kernel/errors.js';
import { isPlainDate } from '../../kernel/plain-date.js';
import type { Value } from '../database/database.js';
import { allOf, anyOf, column, commaList, type Sql, sql, verbatim } from '../database/sql.js';
import type { GroupKey } from './group-keys.js';
import type { MeasureKind } from './measures.js';
import type { Where } from './where.js';

/** By a key, or by a measure. */
export interface GroupOrder {
  readonly key?: string | null;
  readonly measure?: MeasureKind | null;
  readonly field?: string | null;
  readonly where?: Where | null;
  readonly direction?: 'ASC' | 'DESC' | null;
}

type Type = 'whole' | 'number' | 'text' | 'date' | 'yesNo';

/** One step of the order of groups; together they tell any two groups apart. */
export type OrderTerm = {
  readonly sql: Sql;
  readonly name: string;
  readonly type: Type;
  readonly descending: boolean;
} & ({ readonly kind: 'key' } | { readonly kind: 'measure'; readonly at: number });

const typeOfKey = (key: GroupKey): Type => {
  if (key.kind === 'quarter' || key.kind === 'month') return 'text';
  if (key.kind !== 'field') return 'whole';
  if (key.field.type === 'yesNo') return 'yesNo';
  if (key.field.type === 'date') return 'date';
  return ['choice', 'code'].includes(key.field.type) ? 'text' : 'whole';
};

const keyTerm = (key: GroupKey, index: number, descending: boolean): OrderTerm => ({
  kind: 'key',
  sql: column('w', `k${index + 1}`),
  name: key.name,
  type: typeOfKey(key),
  descending,
});

/** The asked order, then the grouping and all keys, so that it is whole and a cursor is steady. */
export const orderTerms = (
  keys: readonly GroupKey[],
  orderBy: readonly GroupOrder[],
  addMeasure: (order: GroupOrder, path: string) => number,
): OrderTerm[] => {
  const asked = orderBy.map((order, position): OrderTerm => {
    const path = `orderBy[${position}]`;
    const descending = order.direction === 'DESC';
    if (order.key) {
      const index = keys.findIndex((key) => key.name === order.key);
      const key = keys[index];
      if (key) return keyTerm(key, index, descending);
      throw inputError('INPUT_BAD_FILTER', {
        field: `${path}.key`,
        reason: { vi: `"${order.key}" không có trong groupBy`, en: `"${order.key}" is not in groupBy` },
      });
    }
    if (!order.measure)
      throw inputError('INPUT_BAD_FILTER', {
        field: path,
        reason: { vi: 'cần key hoặc measure', en: 'key or measure is expected' },
      });
    const at = addMeasure(order, path);
    return {
      kind: 'measure',
      at,
      sql: column('w', `o${at + 1}`),
      name: `#${position}`,
      type: 'number',
      descending,
    };
  });
  const grouping: OrderTerm = {
    kind: 'key',
    sql: column('w', 'g'),
    name: 'grouping',
    type: 'whole',
    descending: false,
  };
  const rest = keys.map((key, index) => keyTerm(key, index, false));
  return [...asked, grouping, ...rest.filter((term) => !asked.some((one) => one.name === term.name))];
};

/** Empty values stand last in either direction, on every engine. */
export const termOrder = (terms: readonly OrderTerm[]): Sql =>
  commaList(terms.map((term) => sql`${term.sql} ${verbatim(term.descending ? 'desc' : 'asc')} nulls last`));

const namesOf = (terms: readonly OrderTerm[]): string => terms.map((one) => one.name).join();

export const groupCursor = (terms: readonly OrderTerm[], values: readonly Value[]): string => {
  const plain = terms.map(({ type }, index) => {
    const value = values[index] ?? null;
    return type === 'yesNo' && value !== null ? value === true || value === 1 : value;
  });
  return Buffer.from(JSON.stringify([namesOf(terms), ...plain])).toString('base64url');
};

const isOfType = (type: Type, value: unknown): boolean => {
  if (value === null) return true;
  if (type === 'whole') return Number.isSafeInteger(value);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (type === 'yesNo') return typeof value === 'boolean';
  return type === 'date' ? isPlainDate(value) : typeof value === 'string';
};

const parseCursor = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Groups that stand behind the cursor's group in the same order. */
export const afterGroup = (terms: readonly OrderTerm[], cursor: string): Sql => {
  const parsed = parseCursor(cursor);
  const [names, ...values] = Array.isArray(parsed) ? (parsed as unknown[]) : [];
  const isFitting =
    names === namesOf(terms) &&
    values.length === terms.length &&
    terms.every(({ type }, index) => isOfType(type, values[index]));
  if (!isFitting) throw inputError('INPUT_BAD_CURSOR', { value: cursor });
  const alternatives: Sql[] = [];
  const equalSoFar: Sql[] = [];
  terms.forEach((term, index) => {
    const value = values[index] as Value;
    if (value === null) {
      equalSoFar.push(sql`${term.sql} is null`);
      return;
    }
    const bound = term.type === 'whole' ? sql`cast(${value} as bigint)` : sql`${value}`;
    const beyond = term.descending ? sql`${term.sql} < ${bound}` : sql`${term.sql} > ${bound}`;
    alternatives.push(allOf([...equalSoFar, sql`(${beyond} or ${term.sql} is null)`]));
    equalSoFar.push(sql`${term.sql} = ${bound}`);
  });
  return anyOf(alternatives);
};
