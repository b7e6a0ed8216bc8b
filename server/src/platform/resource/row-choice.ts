import { allOf, column, name, type Sql, sql, verbatim } from '../database/sql.js';
import { requireField, withinScope } from './access.js';
import type { Field } from './field.js';
import type { Resource } from './resource.js';
import { badFilter, requireList, requireObject, type Where, type WhereContext } from './where-shape.js';

/** The field that a filter names, which must exist and be readable. */
const namedField = (resource: Resource, given: unknown, context: WhereContext, path: string): Field => {
  const field = resource.fieldsByName.get(String(given));
  if (!field || field.hidden)
    throw badFilter(path, `không có trường "${String(given)}"`, `there is no field "${String(given)}"`);
  requireField(context.viewer, resource, field, path);
  return field;
};

/** That two rows of a resource agree in the fields of `per`. */
const agreeing = (
  resource: Resource,
  [ours, theirs]: readonly [string, string],
  per: unknown,
  context: WhereContext,
  path: string,
): Sql[] =>
  requireList(per, `${path}.per`).map((one) => {
    const field = namedField(resource, one, context, path);
    return sql`${column(theirs, field.column)} = ${column(ours, field.column)}`;
  });

type Compile = (resource: Resource, alias: string, where: Where, context: WhereContext, path: string) => Sql;

/** Only one row, the last or first by a field, of those that agree in some fields (and meet `among`). */
const chosen = (
  resource: Resource,
  alias: string,
  { per, by, among }: Where,
  context: WhereContext,
  path: string,
  compile: Compile,
  isBetter: '<' | '>',
): Sql => {
  if (context.year && isSet(among))
    throw badFilter(
      `${path}.among`,
      'chỉ dùng trong danh sách, không dùng trong định nghĩa chỉ tiêu',
      'it belongs to lists, not to an indicator’s definition',
    );
  const order = namedField(resource, by, context, path);
  const other = context.nextAlias();
  const agree = agreeing(resource, [alias, other], per, context, path);
  const conditionsOf = (of: string): Sql[] =>
    isSet(among)
      ? [compile(resource, of, requireObject(among, `${path}.among`), context, `${path}.among`)]
      : [];
  const scope = isSet(among) ? withinScope(context.viewer, resource, other) : undefined;
  const [theirs, ours] = [column(other, order.column), column(alias, order.column)];
  const than = verbatim(isBetter);
  const better = sql`(${theirs} ${than} ${ours} or (${theirs} = ${ours} and ${column(other, 'id')} ${than} ${column(alias, 'id')}))`;
  const others = [...agree, ...(scope ? [scope] : []), ...conditionsOf(other), better];
  return allOf([
    ...conditionsOf(alias),
    sql`not exists (select 1 from ${name(resource.table)} as ${verbatim(other)} where ${allOf(others)})`,
  ]);
};

const isSet = (value: unknown): boolean => value !== null && value !== undefined;

type Choose = (
  resource: Resource,
  alias: string,
  where: Where,
  context: WhereContext,
  path: string,
  compile: Compile,
) => Sql;

export const latest: Choose = (resource, alias, where, context, path, compile) =>
  chosen(resource, alias, where, context, path, compile, '>');

export const first: Choose = (resource, alias, where, context, path, compile) =>
  chosen(resource, alias, where, context, path, compile, '<');
