import { allOf, column, commaList, name, type Sql, sql, verbatim } from '../database/sql.js';
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

interface Choice {
  readonly resource: Resource;
  readonly alias: string;
  readonly where: Where;
  readonly context: WhereContext;
  readonly path: string;
  readonly isLast: boolean;
}

/** The last or first row, by a field, of those that agree in some fields: no better one stands beside it. */
const chosen = ({ resource, alias, where, context, path, isLast }: Choice): Sql => {
  const order = namedField(resource, where['by'], context, path);
  const other = context.nextAlias();
  const agree = agreeing(resource, [alias, other], where['per'], context, path);
  const [theirs, ours] = [column(other, order.column), column(alias, order.column)];
  const than = verbatim(isLast ? '>' : '<');
  const better = sql`(${theirs} ${than} ${ours} or (${theirs} = ${ours} and ${column(other, 'id')} ${than} ${column(alias, 'id')}))`;
  return sql`not exists (select 1 from ${name(resource.table)} as ${verbatim(other)} where ${allOf([...agree, better])})`;
};

/** The same among rows that meet a filter: numbered in one pass, so that the filter is judged once for each row. */
const chosenAmong = (
  { resource, alias, where, context, path, isLast }: Choice,
  among: Where,
  compile: Compile,
): Sql => {
  if (context.year)
    throw badFilter(
      `${path}.among`,
      'chỉ dùng trong danh sách, không dùng trong định nghĩa chỉ tiêu',
      'it belongs to lists, not to an indicator’s definition',
    );
  const other = context.nextAlias();
  const columnOf = (one: unknown): Sql => column(other, namedField(resource, one, context, path).column);
  const per = requireList(where['per'], `${path}.per`).map(columnOf);
  const scope = withinScope(context.viewer, resource, other);
  const conditions = [compile(resource, other, among, context, `${path}.among`), ...(scope ? [scope] : [])];
  const direction = verbatim(isLast ? 'desc' : 'asc');
  const id = column(other, 'id');
  const turn = sql`row_number() over (partition by ${commaList(per)} order by ${columnOf(where['by'])} ${direction}, ${id} ${direction})`;
  return sql`${column(alias, 'id')} in (select id from (select ${id} as id, ${turn} as turn from ${name(resource.table)} as ${verbatim(other)} where ${allOf(conditions)}) as numbered where turn = 1)`;
};

const isSet = (value: unknown): boolean => value !== null && value !== undefined;

const choose =
  (isLast: boolean) =>
  (
    resource: Resource,
    alias: string,
    where: Where,
    context: WhereContext,
    path: string,
    compile: Compile,
  ): Sql => {
    const choice = { resource, alias, where, context, path, isLast };
    const { among } = where;
    return isSet(among)
      ? chosenAmong(choice, requireObject(among, `${path}.among`), compile)
      : chosen(choice);
  };

/** Only the last row, by a field, of those that agree in the fields of `per` (and meet `among`). */
export const latest = choose(true);

/** Only the first. */
export const first = choose(false);
