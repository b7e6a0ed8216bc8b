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

/** Only the last row, by a field, of those that agree in the fields of `per`. */
export const latest = (
  resource: Resource,
  alias: string,
  { per, by }: Where,
  context: WhereContext,
  path: string,
): Sql => {
  const order = namedField(resource, by, context, path);
  const other = context.nextAlias();
  const agree = agreeing(resource, [alias, other], per, context, path);
  const [theirs, ours] = [column(other, order.column), column(alias, order.column)];
  const later = sql`(${theirs} > ${ours} or (${theirs} = ${ours} and ${column(other, 'id')} > ${column(alias, 'id')}))`;
  return sql`not exists (select 1 from ${name(resource.table)} as ${verbatim(other)} where ${allOf([...agree, later])})`;
};

type Compile = (resource: Resource, alias: string, where: Where, context: WhereContext, path: string) => Sql;

/** Only the first row, by a field, of those that meet `among` and agree in the fields of `per`. */
export const first = (
  resource: Resource,
  alias: string,
  { per, by, among }: Where,
  context: WhereContext,
  path: string,
  compile: Compile,
): Sql => {
  if (context.year)
    throw badFilter(
      path,
      '"first" chỉ dùng trong danh sách, không dùng trong định nghĩa chỉ tiêu',
      '"first" belongs to lists, not to an indicator’s definition',
    );
  const order = namedField(resource, by, context, path);
  const other = context.nextAlias();
  const agree = agreeing(resource, [alias, other], per, context, path);
  const condition = (of: string): Sql =>
    compile(resource, of, requireObject(among, `${path}.among`), context, `${path}.among`);
  const scope = withinScope(context.viewer, resource, other);
  const [theirs, ours] = [column(other, order.column), column(alias, order.column)];
  const earlier = sql`(${theirs} < ${ours} or (${theirs} = ${ours} and ${column(other, 'id')} < ${column(alias, 'id')}))`;
  return sql`(${condition(alias)} and not exists (select 1 from ${name(resource.table)} as ${verbatim(other)} where ${allOf([...agree, ...(scope ? [scope] : []), condition(other), earlier])}))`;
};
