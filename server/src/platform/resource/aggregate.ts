import { limitError } from '../../kernel/errors.js';
import type { Analytics } from '../analytics/analytics.js';
import type { Value } from '../database/database.js';
import type { Dialect } from '../database/dialect.js';
import { allOf, column, commaList, name, Sql, sql, verbatim } from '../database/sql.js';
import { requireRead, type Viewer, withinScope } from './access.js';
import {
  type AggregateArguments,
  badArgument,
  boundaryOf,
  comparisons,
  groupingsOf,
  type MeasureTest,
} from './aggregate-arguments.js';
import { aggregateVisits } from './cost.js';
import { Measures, readGroup, shownFigures } from './group-figures.js';
import { getKey, type GroupKey, joinsOf, keySql, unitJoin } from './group-keys.js';
import { afterGroup, orderTerms, termOrder } from './group-order.js';
import { comparedColumn, type Measure, measureColumns } from './measures.js';
import type { Resource } from './resource.js';
import { isRequested, type Requested } from './selection.js';
import type { Row } from './values.js';
import { aliasMaker, compileWhere, type Where } from './where.js';

const usualGroups = 10_000;
const mostGroups = 100_000;

export interface CompiledAggregate {
  readonly statement: Sql;
  readonly read: (values: readonly (readonly Value[])[]) => Row[];
}

const concatenated = (parts: readonly Sql[]): Sql =>
  parts.reduce((whole, part) => sql`${whole}${part}`, verbatim(''));

const numbered = (letter: string, index: number): Sql => name(`${letter}${index + 1}`);

/** Groups of a resource's rows with counts and measures, in one statement, run where it holds up nobody. */
export const aggregateRows = async (
  { analytics, signal }: { readonly analytics: Analytics; readonly signal: AbortSignal },
  resource: Resource,
  viewer: Viewer,
  given: AggregateArguments,
  requested: readonly Requested[],
): Promise<Row[]> => {
  const rows = await aggregateVisits(resource, viewer, given, requested, analytics);
  let read: CompiledAggregate['read'] | undefined;
  const values = await analytics.answer({
    rows,
    signal,
    compile: (dialect) => {
      const compiled = compileAggregate(dialect, resource, viewer, given, requested);
      read = compiled.read;
      return compiled.statement;
    },
  });
  return read?.(values) ?? [];
};

/** The chosen rows as a table `b`: keys k1…, measured fields f1… and, for filtered measures, whether a row counts, c1…. */
const chosenRows = (
  from: Sql,
  keyColumns: readonly Sql[],
  measures: readonly Measure[],
  alias: string,
  passes: (where: Where) => Sql,
): {
  readonly rows: Sql;
  readonly target: (measure: Measure) => Sql;
  readonly filter: (at: number) => Sql;
} => {
  const fields = [...new Set(measures.flatMap(({ field }) => (field ? [field] : [])))];
  const projected = [
    ...keyColumns.map((key, index) => sql`${key} as ${numbered('k', index)}`),
    ...fields.map((field, index) => sql`${column(alias, field.column)} as ${numbered('f', index)}`),
    ...measures.flatMap(({ where }, index) =>
      where ? [sql`(${passes(where)}) as ${numbered('c', index)}`] : [],
    ),
  ];
  return {
    rows: sql`(select ${projected.length > 0 ? commaList(projected) : verbatim('1')} ${from}) as b`,
    target: ({ field }) => (field ? numbered('f', fields.indexOf(field)) : verbatim('1')),
    filter: (at) => (measures[at]?.where ? sql` filter (where ${numbered('c', at)})` : verbatim('')),
  };
};

/** The columns of all measures, x1…, where each one's stand, and those by which groups are compared, o1…. */
const figureColumns = (
  measures: readonly Measure[],
  compared: ReadonlySet<number>,
  { target, filter }: Pick<ReturnType<typeof chosenRows>, 'target' | 'filter'>,
  dialect: Dialect,
): {
  readonly columns: readonly Sql[];
  readonly places: readonly { readonly first: number; readonly length: number }[];
  readonly count: number;
} => {
  const shown: Sql[] = [];
  const places = measures.map((measure, at) => {
    const columns = measureColumns(measure, target(measure), filter(at), dialect);
    shown.push(...columns);
    return { first: shown.length - columns.length, length: columns.length };
  });
  const orders = measures.flatMap((measure, at) =>
    compared.has(at)
      ? [sql`${comparedColumn(measure, target(measure), filter(at), dialect)} as ${numbered('o', at)}`]
      : [],
  );
  const columns = [
    sql`count(*) as n`,
    ...shown.map((one, index) => sql`${one} as ${numbered('x', index)}`),
    ...orders,
  ];
  return { columns, places, count: shown.length };
};

/** The rows of all groups that share the keys of `within`, as a window over the finished groups. */
const shareColumn = (within: readonly string[], keys: readonly GroupKey[], index: number): Sql => {
  const partition = within.map((one) => {
    const at = keys.findIndex((key) => key.name === one);
    if (at >= 0) return numbered('k', at);
    throw badArgument('share.within', `"${one}" không có trong groupBy`, `"${one}" is not in groupBy`);
  });
  return sql`sum(n) over (partition by ${commaList([name('g'), ...partition])}) as ${numbered('s', index)}`;
};

/** Groups of a resource's rows for a viewer as one statement in a dialect, and how its rows are read. */
export const compileAggregate = (
  dialect: Dialect,
  resource: Resource,
  viewer: Viewer,
  given: AggregateArguments,
  requested: readonly Requested[],
): CompiledAggregate => {
  requireRead(viewer, resource);
  const [limit, offset] = [given.limit ?? usualGroups, given.offset ?? 0];
  if (limit < 0 || offset < 0)
    throw limitError('LIMIT_PAGE', { size: Math.min(limit, offset), max: mostGroups });
  const nextAlias = aliasMaker();
  const alias = nextAlias();
  const bands = given.bands ?? [];
  const context = { dialect, viewer, nextAlias, bands, boundary: boundaryOf(given.boundary) };
  const sets = groupingsOf(given);
  const keys = [...new Set(sets.flat())].map((one) => getKey(resource, one));
  const joins = joinsOf(resource, alias, context);
  const keyColumns = keys.map((key) => keySql(resource, key, joins, context));

  const measures = new Measures(resource, viewer);
  const { shown, shares } = shownFigures(requested, measures);
  const tests = (given.having ?? []).map((test, index) => ({
    test,
    at: measures.add(test.measure, test.field ?? null, test.where ?? null, `having[${index}]`),
  }));
  const terms = orderTerms(keys, given.orderBy ?? [], (order, path) =>
    measures.add(order.measure ?? 'count', order.field ?? null, order.where ?? null, path),
  );
  const ordered = terms.flatMap((term) => (term.kind === 'measure' ? [term.at] : []));

  const scope = withinScope(viewer, resource, alias);
  const passes = (where: Where): Sql => compileWhere(resource, alias, where, context);
  const conditions = allOf([passes(given.where ?? {}), ...(scope ? [scope] : [])]);
  const from = sql`from ${name(resource.table)} as ${verbatim(alias)}${concatenated(joins.sql())} where ${conditions}`;
  const chosen = chosenRows(from, keyColumns, measures.all, alias, passes);
  const compared = new Set([...tests.map((one) => one.at), ...ordered]);
  const figures = figureColumns(measures.all, compared, chosen, dialect);
  const groups = groupedRows(chosen.rows, sets, keys, figures.columns, dialect);
  const withShares = [
    verbatim('grouped.*'),
    ...shares.map((within, index) => shareColumn(within, keys, index)),
  ];
  const units = keys.flatMap((key, index) =>
    key.kind === 'unit' ? [{ index, ...unitJoin(column('w', `k${index + 1}`), `u${index + 1}`) }] : [],
  );
  const told = isRequested(requested, 'cursor') ? terms : [];
  const selected = [
    column('w', 'g'),
    column('w', 'n'),
    ...keys.map((_, index) => column('w', `k${index + 1}`)),
    ...units.flatMap((unit) => unit.columns),
    ...Array.from({ length: figures.count }, (_, index) => column('w', `x${index + 1}`)),
    ...shares.map((_, index) => column('w', `s${index + 1}`)),
    ...told.map((term) => term.sql),
  ];
  const having = allOf([
    ...tests.flatMap(({ test, at }) => measureTests(test, at)),
    ...(given.after ? [afterGroup(terms, given.after)] : []),
  ]);
  const size = sql`limit ${Math.min(limit, mostGroups)} offset ${given.after ? 0 : offset}`;
  const reading = { keys, bands, units, measures: measures.all, places: figures.places, shown, told };
  const counts = { columns: figures.count, shares: shares.length };
  return {
    statement: sql`select ${commaList(selected)} from (select ${commaList(withShares)} from (${groups}) as grouped) as w${concatenated(units.map((unit) => unit.join))} where ${having} order by ${termOrder(terms)} ${size}`,
    read: (values) => values.map((one) => readGroup(one, { ...reading, counts })),
  };
};

const measureTests = (test: MeasureTest, at: number): Sql[] => {
  const parts = Object.entries(comparisons).flatMap(([word, operator]) => {
    const value = test[word as keyof typeof comparisons];
    return value === undefined || value === null
      ? []
      : [sql`${column('w', `o${at + 1}`)} ${verbatim(operator)} ${value}`];
  });
  if (parts.length > 0) return parts;
  throw badArgument('having', 'cần gt, gte, lt, lte hoặc eq', 'gt, gte, lt, lte or eq is expected');
};

/** One row a group: the grouping's index as `g`, the keys (empty where the grouping has not got one) and the measures. */
const groupedRows = (
  rows: Sql,
  sets: readonly (readonly string[])[],
  keys: readonly GroupKey[],
  columns: readonly Sql[],
  dialect: Dialect,
): Sql => {
  const all = keys.map((_, index) => numbered('k', index));
  const inSet = (set: readonly string[]): Sql[] =>
    all.filter((_, index) => set.includes(keys[index]?.name ?? ''));
  if (sets.length > 1 && dialect.hasGroupingSets) {
    const cases = sets.map((set, index) => {
      const absent = keys.map((key) => (set.includes(key.name) ? '0' : '1')).join('');
      return sql` when ${verbatim(String(Number.parseInt(absent, 2)))} then ${verbatim(String(index))}`;
    });
    const index = sql`case grouping(${commaList(all)})${concatenated(cases)} end`;
    const lists = sets.map((set) => sql`(${commaList(inSet(set))})`);
    return sql`select ${commaList([sql`${index} as g`, ...all, ...columns])} from ${rows} group by grouping sets (${commaList(lists)})`;
  }
  const parts = sets.map((set, index) => {
    const shown = keys.map((key, at) =>
      set.includes(key.name) ? numbered('k', at) : sql`null as ${numbered('k', at)}`,
    );
    const grouped = inSet(set);
    const by = grouped.length > 0 ? sql` group by ${commaList(grouped)}` : verbatim('');
    return sql`select ${commaList([sql`${verbatim(String(index))} as g`, ...shown, ...columns])} from ${rows}${by}`;
  });
  return parts.reduce((whole, part) => sql`${whole} union all ${part}`);
};
