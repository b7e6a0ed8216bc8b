import { inputError } from '../../kernel/errors.js';
import type { Value } from '../database/database.js';
import { type Dialect, sumUnit } from '../database/dialect.js';
import { type Sql, sql } from '../database/sql.js';
import { requireField, type Viewer } from './access.js';
import type { Field } from './field.js';
import type { Resource } from './resource.js';
import { shownValue } from './values.js';
import type { Where } from './where.js';

export const measureKinds = ['count', 'countKnown', 'countDistinct', 'sum', 'avg', 'min', 'max'] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** One figure of every group: of all its rows, or of those that pass `where`. */
export interface Measure {
  readonly kind: MeasureKind;
  /** Empty for `count`. */
  readonly field: Field | null;
  readonly where: Where | null;
}

const isOwn = (field: Field): boolean => ['id', 'version', 'createdBy', 'updatedBy'].includes(field.name);

export const isSummable = (field: Field): boolean =>
  ['wholeNumber', 'decimal', 'money'].includes(field.type) && !field.hidden && !isOwn(field);

export const isComparable = (field: Field): boolean =>
  ['wholeNumber', 'decimal', 'money', 'date', 'year'].includes(field.type) && !field.hidden && !isOwn(field);

export const isCountable = (field: Field): boolean =>
  !field.hidden && !['json', 'longText'].includes(field.type);

const fits: Readonly<Record<MeasureKind, (field: Field) => boolean>> = {
  count: () => false,
  countKnown: isCountable,
  countDistinct: isCountable,
  sum: isSummable,
  avg: isSummable,
  min: isComparable,
  max: isComparable,
};

/** The fields that a measure can be taken of. */
export const fieldsOf = (resource: Resource, kind: MeasureKind): Field[] =>
  resource.fields.filter(fits[kind]);

/** A measure by the names of a request; refuses one that does not exist or that the viewer may not see. */
export const getMeasure = (
  resource: Resource,
  viewer: Viewer,
  kind: MeasureKind,
  fieldName: string | null,
  where: Where | null,
  path: string,
): Measure => {
  if (kind === 'count') return { kind, field: null, where };
  const field = resource.fieldsByName.get(fieldName ?? '');
  if (!field || !fits[kind](field)) {
    const choices = fieldsOf(resource, kind)
      .map((one) => one.name)
      .join(', ');
    throw inputError('INPUT_BAD_FILTER', {
      field: `${path}.field`,
      reason: {
        vi: `"${fieldName ?? ''}" không đo bằng ${kind} được; chọn một trong: ${choices}`,
        en: `"${fieldName ?? ''}" cannot be measured by ${kind}; choose one of: ${choices}`,
      },
    });
  }
  requireField(viewer, resource, field);
  return { kind, field, where };
};

export const isSameMeasure = (a: Measure, b: Measure): boolean =>
  a.kind === b.kind && a.field === b.field && JSON.stringify(a.where) === JSON.stringify(b.where);

/** Sums and means of whole numbers are exact; of fractions as exact as the database adds them. */
const isExact = (field: Field | null): boolean => field?.type !== 'decimal';

/** The columns of a measure over the rows of a group: `target` is its field's column, `filter` a `filter (where …)` or nothing. */
export const measureColumns = (
  { kind, field }: Measure,
  target: Sql,
  filter: Sql,
  dialect: Dialect,
): readonly Sql[] => {
  const sums = isExact(field) ? dialect.exactSum(target, filter) : [sql`sum(${target})${filter}`];
  switch (kind) {
    case 'count':
      return [sql`count(*)${filter}`];
    case 'countKnown':
      return [sql`count(${target})${filter}`];
    case 'countDistinct':
      return [sql`count(distinct ${target})${filter}`];
    case 'sum':
      return sums;
    case 'avg':
      return [sql`count(${target})${filter}`, ...sums];
    case 'min':
    case 'max':
      return [kind === 'min' ? sql`min(${target})${filter}` : sql`max(${target})${filter}`];
  }
};

/** A measure as one number by which groups are compared and ordered; unlike the shown sum it may be rounded beyond 2^53. */
export const comparedColumn = ({ kind, field }: Measure, target: Sql, filter: Sql, dialect: Dialect): Sql => {
  switch (kind) {
    case 'sum':
      return sql`sum(${dialect.asDouble(target)})${filter}`;
    case 'avg':
      return sql`avg(${dialect.asDouble(target)})${filter}`;
    case 'min':
    case 'max': {
      if (field?.type === 'date') throw notANumber(kind, field);
      const number = dialect.asDouble(target);
      return kind === 'min' ? sql`min(${number})${filter}` : sql`max(${number})${filter}`;
    }
    default:
      return dialect.asDouble(
        kind === 'count'
          ? sql`count(*)${filter}`
          : kind === 'countKnown'
            ? sql`count(${target})${filter}`
            : sql`count(distinct ${target})${filter}`,
      );
  }
};

const notANumber = (kind: MeasureKind, field: Field): Error =>
  inputError('INPUT_BAD_FILTER', {
    field: `${kind}.${field.name}`,
    reason: {
      vi: `${field.label[0]} là ngày; chỉ so sánh và sắp xếp nhóm theo số`,
      en: `${field.label[1]} is a date; groups are compared and ordered by numbers`,
    },
  });

/** The sum from the columns of `exactSum`: a number up to 2^53, beyond it its digits; `null` of no values. */
const readSum = ([whole, rest]: readonly Value[]): number | string | null => {
  if (whole === null || whole === undefined) return null;
  if (rest === undefined || rest === null) return typeof whole === 'string' ? whole : Number(whole);
  const sum = BigInt(whole) * BigInt(sumUnit) + BigInt(rest);
  return Number.isSafeInteger(Number(sum)) ? Number(sum) : String(sum);
};

/** What the columns of a measure say. */
export const readMeasure = ({ kind, field }: Measure, values: readonly Value[]): unknown => {
  switch (kind) {
    case 'sum':
      return readSum(values);
    case 'avg': {
      const sum = readSum(values.slice(1));
      return sum === null ? null : Number(sum) / Number(values[0]);
    }
    case 'min':
    case 'max':
      return field ? shownValue(field, values[0]) : null;
    default:
      return Number(values[0] ?? 0);
  }
};
