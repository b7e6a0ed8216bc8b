import { inputError, limitError } from '../../kernel/errors.js';
import { isPlainDate, type PlainDate } from '../../kernel/plain-date.js';
import type { Connection, Value } from '../database/database.js';
import type { Dialect } from '../database/dialect.js';
import { allOf, column, commaList, name, Sql, sql, verbatim } from '../database/sql.js';
import { requireRead, type Viewer, withinScope } from './access.js';
import { Measures, readGroup, shownFigures } from './group-figures.js';
import { type Bands, getKey, type GroupKey, joinsOf, keySql, unitJoin } from './group-keys.js';
import { afterGroup, type GroupOrder, orderTerms, termOrder } from './group-order.js';
import { comparedColumn, type Measure, type MeasureKind, measureColumns } from './measures.js';
import type { Resource } from './resource.js';
import { isRequested, type Requested } from './selection.js';
import type { Row } from './values.js';
import { aliasMaker, compileWhere, type Where } from './where.js';

export interface MeasureInput {
  readonly measure: MeasureKind;
  readonly field?: string | null;
  readonly where?: Where | null;
}

const comparisons = { gt: '>', gte: '>=', lt: '<', lte: '<=', eq: '=' } as const;

export type MeasureTest = MeasureInput & {
  readonly [Test in keyof typeof comparisons]?: number | null;
};

export interface AggregateArguments {
  readonly where?: Where | null;
  readonly groupBy?: readonly string[] | null;
  readonly groupings?: readonly (readonly string[])[] | null;
  readonly bands?: readonly Bands[] | null;
  readonly boundary?: string | null;
  readonly having?: readonly MeasureTest[] | null;
  readonly orderBy?: readonly GroupOrder[] | null;
  readonly limit?: number | null;
  readonly offset?: number | null;
  readonly after?: string | null;
}

const usualGroups = 10_000;
const mostGroups = 100_000;
const mostGroupings = 12;
const mostKeys = 12;

const badArgument = (field: string, vi: string, en: string): Error =>
  inputError('INPUT_BAD_FILTER', { field, reason: { vi, en } });

/** The sets of key names by which rows are grouped: each set is a whole answer of its own, `[]` the total. */
export const groupingsOf = ({ groupBy, groupings }: AggregateArguments): readonly (readonly string[])[] => {
  if (groupBy && groupings)
    throw badArgument('groupings', 'chỉ dùng groupBy hoặc groupings', 'give groupBy or groupings, not both');
  const sets = (groupings ?? [groupBy ?? []]).map((one) => [...new Set(one)]);
  const distinct = new Set(sets.map((one) => one.toSorted().join()));
  if (sets.length === 0 || distinct.size < sets.length || sets.length > mostGroupings)
    throw badArgument(
      'groupings',
      `cần từ 1 đến ${mostGroupings} cách nhóm khác nhau`,
      `1 to ${mostGroupings} different groupings are expected`,
    );
  if (new Set(sets.flat()).size > mostKeys)
    throw badArgument('groupings', `nhiều nhất ${mostKeys} khoá`, `at most ${mostKeys} keys are taken`);
  return sets;
};

const boundaryOf = (boundary: string | null | undefined): PlainDate => {
  const day = boundary ?? new Date().toISOString().slice(0, 10);
  if (isPlainDate(day)) return day;
  throw badArgument('boundary', 'cần một ngày, ví dụ 2025-06-30', 'a day is expected, such as 2025-06-30');
};

export interface CompiledAggregate {
  readonly statement: Sql;
  readonly read: (values: readonly (readonly Value[])[]) => Row[];
}

const concatenated = (parts: readonly Sql[]): Sql =>
  parts.reduce((whole, part) => sql`${whole}${part}`, verbatim(''));

const numbered = (letter: string, index: number): Sql => name(`${letter}${index + 1}`);

/** Groups of a resource's rows with counts and measures, in one statement; without keys one group of all rows. */
export const aggregateRows = async (
  connection: Connection,
  resource: Resource,
  viewer: Viewer,
  given: AggregateArguments,
  requested: readonly Requested[],
): Promise<Row[]> => {
  const { statement, read } = compileAggregate(connection.dialect, resource, viewer, given, requested);
  return read(await connection.arrays(statement));
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
