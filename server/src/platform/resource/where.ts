import { isPlainDate, type PlainDate } from '../../kernel/plain-date.js';
import { foldWords, nfc } from '../../kernel/vietnamese.js';
import { allOf, anyOf, column, empty, name, Sql, sql, verbatim } from '../database/sql.js';
import {
  isPlaced,
  requireField,
  requireRead,
  scopeFollows,
  scopeFollowsDown,
  withinArea,
  withinScope,
} from './access.js';
import type { Field } from './field.js';
import { type InverseRelation, inversesOf, type Resource, referenced } from './resource.js';
import { first, latest } from './row-choice.js';
import { checkValue } from './values.js';
import { badFilter, requireList, requireObject, type Where, type WhereContext } from './where-shape.js';

export { aliasMaker, type Where, type WhereContext } from './where-shape.js';

/** The types whose values a word for the year asked may stand for. */
const yearWords: Readonly<Record<string, readonly Field['type'][]>> = {
  $year: ['year'],
  $yearStart: ['date', 'partialDate'],
  $yearEnd: ['date', 'partialDate'],
};

const yearWord = (field: Field, value: unknown, context: WhereContext, path: string): Sql | undefined => {
  const types = typeof value === 'string' ? yearWords[value] : undefined;
  if (!types) return undefined;
  if (!types.includes(field.type))
    throw badFilter(
      path,
      `${field.label[0]} không so sánh với "${String(value)}" được`,
      `${field.label[1]} cannot be compared with "${String(value)}"`,
    );
  if (!context.year)
    throw badFilter(
      path,
      `"${value}" chỉ dùng trong định nghĩa chỉ tiêu`,
      `"${value}" belongs to an indicator’s definition`,
    );
  if (value === '$year') return context.year;
  return value === '$yearStart'
    ? context.dialect.yearStart(context.year)
    : context.dialect.yearEnd(context.year);
};

/** A value to compare with: of the field's type, but free of the bounds and forms that stored values keep. */
const literal = (field: Field, value: unknown, path: string): string | number | boolean => {
  const type = field.name === 'id' || field.name.endsWith('By') ? 'reference' : field.type;
  const checked = checkValue(
    { ...field, type, required: true, min: -1e18, max: 1e18, pattern: /(?:)/ },
    value,
  );
  if (!checked.ok) throw badFilter(path, checked.violation.message.vi, checked.violation.message.en);
  return checked.value ?? '';
};

const operand = (field: Field, value: unknown, context: WhereContext, path: string): Sql => {
  const word = yearWord(field, value, context, path);
  return word ?? sql`${literal(field, value, path)}`;
};

const isIn = (field: Field, target: Sql, value: unknown, { dialect }: WhereContext, path: string): Sql => {
  const values = requireList(value, path).map((one) => literal(field, one, path));
  return dialect.isIn(target, values, dialect.columnType(field));
};

/**
 * A field's column. The plus keeps SQLite, which does not know how many rows share a value, from an index of all rows with a
 * reference where the few rows of a list are at hand: else it looks for each household at all people of one ethnicity.
 */
const columnOf = (field: Field, alias: string, { dialect, isListed }: WhereContext): Sql =>
  isListed === true && field.type === 'reference' && dialect.name === 'sqlite'
    ? sql`+${column(alias, field.column)}`
    : column(alias, field.column);

const likeText = (value: unknown, path: string): string => {
  if (typeof value !== 'string') throw badFilter(path, 'cần văn bản', 'text is expected');
  return nfc(value).replace(/[\\%_]/g, (character) => `\\${character}`);
};

const isOrderedText = (field: Field): boolean =>
  ['text', 'longText', 'personName', 'partialDate'].includes(field.type);

const compareField = (
  field: Field,
  alias: string,
  tests: Where,
  context: WhereContext,
  path: string,
): Sql => {
  const target = columnOf(field, alias, context);
  // By characters, as SQLite and the columnar copy compare, whatever the language of the database.
  const ordered = isOrderedText(field) ? context.dialect.byCharacters(target) : target;
  const parts = Object.entries(tests)
    .filter(([, value]) => value !== undefined)
    .map(([test, value]): Sql => {
      const at = `${path}.${test}`;
      switch (test) {
        case 'eq':
          return sql`${target} = ${operand(field, value, context, at)}`;
        case 'ne':
          return sql`${target} <> ${operand(field, value, context, at)}`;
        case 'gt':
          return sql`${ordered} > ${operand(field, value, context, at)}`;
        case 'gte':
          return sql`${ordered} >= ${operand(field, value, context, at)}`;
        case 'lt':
          return sql`${ordered} < ${operand(field, value, context, at)}`;
        case 'lte':
          return sql`${ordered} <= ${operand(field, value, context, at)}`;
        case 'in':
          return isIn(field, target, value, context, at);
        case 'notIn':
          return sql`not (${isIn(field, target, value, context, at)})`;
        case 'isNull':
          return value === false ? sql`${target} is not null` : sql`${target} is null`;
        case 'contains':
          return sql`${target} like ${`%${likeText(value, at)}%`} escape '\\'`;
        case 'startsWith':
          return sql`${target} like ${`${likeText(value, at)}%`} escape '\\'`;
        default:
          throw badFilter(at, 'không có phép so sánh này', 'there is no such comparison');
      }
    });
  return allOf(parts);
};

const related = (
  next: Resource,
  alias: string,
  where: Where,
  context: WhereContext,
  path: string,
  follows: boolean,
): Sql => {
  const conditions = [compileWhere(next, alias, where, context, path)];
  const scope = follows ? undefined : withinScope(context.viewer, next, alias);
  if (scope) conditions.push(scope);
  return allOf(conditions);
};

const tableOf = (resource: Resource, { tables }: WhereContext): Sql =>
  name(tables?.get(resource) ?? resource.table);

/** Whether a condition goes on to other records. */
const asksFurther = (resource: Resource, where: Where): boolean =>
  Object.entries(where).some(([key, value]) => {
    if (key === 'and' || key === 'or' || key === 'not')
      return (Array.isArray(value) ? value : [value]).some(
        (one) => typeof one === 'object' && one !== null && asksFurther(resource, one as Where),
      );
    return !resource.fieldsByName.has(key) && (resource.references.has(key) || inversesOf(resource).has(key));
  });

/** Whether a field holds one of few values: a choice, yes or no, an entry of a list that lies in no area, such as an ethnicity. */
const hasFewValues = (field: Field | undefined): boolean =>
  field?.type === 'choice' ||
  field?.type === 'yesNo' ||
  (field?.type === 'reference' && !isPlaced(referenced(field)));

/** Whether a condition asks for nothing but fields of few values, so that very many records meet it. */
const isBroad = (resource: Resource, where: Where): boolean =>
  Object.entries(where).every(([key, value]) =>
    key === 'and' || key === 'or' || key === 'not'
      ? (Array.isArray(value) ? value : [value]).every(
          (one) => typeof one === 'object' && one !== null && isBroad(resource, one as Where),
        )
      : hasFewValues(resource.fieldsByName.get(key)),
  );

const compareReference = (
  resource: Resource,
  relation: string,
  field: Field,
  alias: string,
  where: Where,
  context: WhereContext,
  path: string,
): Sql => {
  const next = referenced(field);
  requireRead(context.viewer, next, path);
  requireField(context.viewer, resource, field, path);
  const inner = context.nextAlias();
  const own = { ...context, isListed: false };
  const condition = related(next, inner, where, own, path, scopeFollows(resource, relation));
  const id = column(inner, 'id');
  const reference = columnOf(field, alias, context);
  const from = sql`from ${tableOf(next, context)} as ${verbatim(inner)} where`;
  // A condition on the record's own fields is judged once, through an index. One that depends on the year of the outer row, or
  // asks for records further on, is judged row by row: else it would be judged for every record of the other resource. So is a
  // broad one: SQLite seeks each of its records, "all men", beside each row of another list by an index of both.
  return context.year || asksFurther(next, where) || isBroad(next, where)
    ? sql`exists (select 1 ${from} ${id} = ${reference} and ${condition})`
    : sql`${reference} in (select ${id} ${from} ${condition})`;
};

const compareList = (
  inverse: InverseRelation,
  alias: string,
  tests: Where,
  context: WhereContext,
  path: string,
): Sql => {
  requireRead(context.viewer, inverse.resource, path);
  requireField(context.viewer, inverse.resource, inverse.field, path);
  const relation = inverse.field.relation ?? '';
  const parts = Object.entries(tests)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([quantifier, value]): Sql => {
      const at = `${path}.${quantifier}`;
      const inner = context.nextAlias();
      const where = requireObject(value, at);
      const joined = sql`${column(inner, inverse.field.column)} = ${column(alias, 'id')}`;
      const from = sql`select 1 from ${tableOf(inverse.resource, context)} as ${verbatim(inner)} where ${joined}`;
      const follows = scopeFollowsDown(inverse.resource, relation);
      const own = { ...context, isListed: true };
      switch (quantifier) {
        case 'some':
          return sql`exists (${from} and ${related(inverse.resource, inner, where, own, at, follows)})`;
        case 'none':
          return sql`not exists (${from} and ${related(inverse.resource, inner, where, own, at, follows)})`;
        case 'every': {
          const scope = follows ? undefined : withinScope(context.viewer, inverse.resource, inner);
          const failing = sql`(${compileWhere(inverse.resource, inner, where, own, at)}) is not true`;
          return sql`not exists (${from} and ${allOf([...(scope ? [scope] : []), failing])})`;
        }
        default:
          throw badFilter(at, 'cần some, none hoặc every', 'some, none or every is expected');
      }
    });
  return allOf(parts);
};

/** Folded words as SQLite's full-text index takes them: each begins a word of the row. */
export const matchingWords = (words: readonly string[]): string =>
  words.map((word) => `"${word}"*`).join(' ');

/** Every word of the search begins a word of the row's folded text; an index stands behind both forms. */
const search = (
  resource: Resource,
  alias: string,
  value: unknown,
  context: WhereContext,
  path: string,
): Sql => {
  if (typeof value !== 'string') throw badFilter(path, 'cần văn bản', 'text is expected');
  for (const one of resource.search ?? []) {
    const field = resource.fieldsByName.get(one);
    if (field) requireField(context.viewer, resource, field, path);
  }
  const words = foldWords(value);
  if (words.length === 0) return allOf([]);
  const table = resource.table;
  if (context.dialect.name === 'sqlite') {
    // The plus keeps SQLite from taking the rows by their ids, and so lets it walk the order.
    const each = verbatim(context.isCommonSearch ? '+' : '');
    const index = name(`${table}_search`);
    return sql`${each}${column(alias, 'id')} in (select rowid from ${index} where ${index} match ${matchingWords(words)})`;
  }
  const query = words.map((word) => `${word}:*`).join(' & ');
  return sql`to_tsvector('simple', ${column(alias, 'search_text')}) @@ to_tsquery('simple', ${query})`;
};

/** The SQL condition of a filter. A comparison never holds for an unknown value; `not` holds wherever its filter does not. */
export const compileWhere = (
  resource: Resource,
  alias: string,
  where: Where,
  context: WhereContext,
  path = 'where',
): Sql => {
  const inverses = inversesOf(resource);
  const parts = Object.entries(where)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]): Sql => {
      const at = `${path}.${key}`;
      if (key === 'and')
        return allOf(
          requireList(value, at).map((one, index) =>
            compileWhere(resource, alias, requireObject(one, at), context, `${at}[${index}]`),
          ),
        );
      if (key === 'or')
        return anyOf(
          requireList(value, at).map((one, index) =>
            compileWhere(resource, alias, requireObject(one, at), context, `${at}[${index}]`),
          ),
        );
      if (key === 'not')
        return sql`(${compileWhere(resource, alias, requireObject(value, at), context, at)}) is not true`;
      if (key === 'latest')
        return latest(resource, alias, requireObject(value, at), context, at, compileWhere);
      if (key === 'first') return first(resource, alias, requireObject(value, at), context, at, compileWhere);
      if (key === 'search' && resource.search) return search(resource, alias, value, context, at);
      if (key === 'within' && isPlaced(resource))
        return withinArea(resource, alias, requireId(value, at), boundaryOf(where, path));
      if (key === 'boundary' && isPlaced(resource)) {
        if (where['within']) return empty;
        throw badFilter(at, 'chỉ dùng cùng với "within"', 'it belongs beside "within"');
      }
      const tests = requireObject(value, at);
      const field = resource.fieldsByName.get(key);
      if (field && !field.hidden) {
        requireField(context.viewer, resource, field, at);
        return compareField(field, alias, tests, context, at);
      }
      const reference = resource.references.get(key);
      if (reference) return compareReference(resource, key, reference, alias, tests, context, at);
      const inverse = inverses.get(key);
      if (inverse) return compareList(inverse, alias, tests, context, at);
      throw badFilter(
        at,
        `${resource.label[0]} không có trường này`,
        `${resource.label[1]} has no such field`,
      );
    })
    .filter((part) => part !== empty);
  return allOf(parts);
};

/** The day whose boundaries `within` follows. */
const boundaryOf = ({ boundary }: Where, path: string): PlainDate | undefined => {
  if (boundary === undefined || boundary === null) return undefined;
  if (isPlainDate(boundary)) return boundary;
  throw badFilter(
    `${path}.boundary`,
    'cần một ngày, ví dụ 2025-07-01',
    'a day is expected, such as 2025-07-01',
  );
};

const requireId = (value: unknown, path: string): number => {
  const id = Number(value);
  if (!Number.isSafeInteger(id) || id <= 0)
    throw badFilter(path, 'cần mã số của một đơn vị', 'the id of a unit is expected');
  return id;
};
