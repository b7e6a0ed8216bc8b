import { inputError } from '../../kernel/errors.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Value } from '../database/database.js';
import type { DatePart, Dialect } from '../database/dialect.js';
import { allOf, column, name, type Sql, sql, verbatim } from '../database/sql.js';
import { isPlaced, requireField, requireRead, type Viewer, withinScope } from './access.js';
import type { Field } from './field.js';
import { allResources, type Resource, referenced } from './resource.js';
import { shownValue } from './values.js';

/** A value by which rows can be grouped. */
export type GroupKey =
  /** An own field, or one of a row that they refer to, over one reference or two: `household_hamlet_code`. */
  | {
      readonly kind: 'field';
      readonly name: string;
      readonly through: readonly Field[];
      readonly field: Field;
    }
  /** The year, quarter or month of a date: `startedOn_month`. */
  | {
      readonly kind: DatePart;
      readonly name: string;
      readonly through: readonly Field[];
      readonly field: Field;
    }
  /** In which interval of `bands` a number lies: `incomeScore_band`. */
  | {
      readonly kind: 'band';
      readonly name: string;
      readonly through: readonly Field[];
      readonly field: Field;
    }
  /** The administrative unit of a level in which the row lies: `commune`. */
  | { readonly kind: 'unit'; readonly name: string; readonly level: string };

const own = ['id', 'version', 'createdBy', 'updatedBy'];

const isOneOf = (field: Field, types: readonly string[]): boolean =>
  types.includes(field.type) && !field.hidden && !own.includes(field.name);

const isGroupable = (field: Field): boolean =>
  isOneOf(field, ['choice', 'yesNo', 'year', 'wholeNumber', 'code', 'date', 'reference']);
/** Over two references only what tells a few groups apart, so that the list of keys stays readable. */
const isGroupableFromAfar = (field: Field): boolean => isOneOf(field, ['choice', 'yesNo', 'year', 'code']);

const fieldKeys = (
  resource: Resource,
  through: readonly Field[],
  fits: (field: Field) => boolean,
): GroupKey[] => {
  const prefix = through.map((one) => `${one.relation}_`).join('');
  return resource.fields
    .filter(fits)
    .map((field) => ({ kind: 'field', name: `${prefix}${field.name}`, through, field }));
};

const dateKeys = (resource: Resource): GroupKey[] =>
  resource.fields.flatMap((field): GroupKey[] => {
    const kinds: readonly DatePart[] = isOneOf(field, ['date'])
      ? ['year', 'quarter', 'month']
      : isOneOf(field, ['partialDate'])
        ? ['year']
        : [];
    return kinds.map((kind) => ({ kind, name: `${field.name}_${kind}`, through: [], field }));
  });

const bandKeys = (resource: Resource): GroupKey[] =>
  resource.fields
    .filter((field) => isOneOf(field, ['wholeNumber', 'decimal', 'money']))
    .map((field) => ({ kind: 'band', name: `${field.name}_band`, through: [], field }));

const unitResource = (): Resource | undefined => allResources().find((one) => one.isArea);

/** One key for each level of unit but the whole country: `province`, `district`, `commune`, `hamlet`. */
const unitKeys = (resource: Resource): GroupKey[] => {
  const levels = unitResource()?.fieldsByName.get('level')?.choices?.choices ?? [];
  return isPlaced(resource)
    ? levels.slice(1).map(({ value }) => ({ kind: 'unit', name: value.toLowerCase(), level: value }))
    : [];
};

const cached = new Map<Resource, ReadonlyMap<string, GroupKey>>();

/** Every value by which a resource's rows can be grouped, by name. Complete once every module is loaded. */
export const groupKeys = (resource: Resource): ReadonlyMap<string, GroupKey> => {
  const known = cached.get(resource);
  if (known) return known;
  const references = [...resource.references.values()];
  const keys = [
    ...fieldKeys(resource, [], isGroupable),
    ...dateKeys(resource),
    ...bandKeys(resource),
    ...unitKeys(resource),
    ...references.flatMap((one) => fieldKeys(referenced(one), [one], isGroupable)),
    ...references.flatMap((one) =>
      [...referenced(one).references.values()].flatMap((next) =>
        fieldKeys(referenced(next), [one, next], isGroupableFromAfar),
      ),
    ),
  ];
  const byName = new Map(keys.map((key) => [key.name, key]));
  if (byName.size !== keys.length) throw new Error(`Two group keys of ${resource.name} have one name`);
  cached.set(resource, byName);
  return byName;
};

/** `bands: [{ field: incomeScore, from: [0, 20, 40] }]`: where each interval begins. */
export interface Bands {
  readonly field: string;
  readonly from: readonly number[];
}

export interface KeyContext {
  readonly dialect: Dialect;
  readonly viewer: Viewer;
  readonly nextAlias: () => string;
  readonly bands: readonly Bands[];
  /** The day whose boundaries `commune` and the like follow. */
  readonly boundary: PlainDate;
}

const badKey = (key: string, vi: string, en: string): Error =>
  inputError('INPUT_BAD_FILTER', { field: `groupBy.${key}`, reason: { vi, en } });

export const getKey = (resource: Resource, keyName: string): GroupKey => {
  const key = groupKeys(resource).get(keyName);
  if (key) return key;
  throw badKey(keyName, 'không nhóm theo trường này được', 'rows cannot be grouped by this field');
};

/** Refuses a key whose value the viewer may not see, on the way to it as well. */
const requireKey = (viewer: Viewer, resource: Resource, key: GroupKey): void => {
  if (key.kind === 'unit') return;
  let at = resource;
  for (const one of [...key.through, key.field]) {
    requireRead(viewer, at);
    requireField(viewer, at, one);
    if (one !== key.field) at = referenced(one);
  }
};

const mostBands = 100;

/** The first values of a band key's intervals; below the first lies one more interval. */
const edgesOf = (key: GroupKey & { kind: 'band' }, bands: readonly Bands[]): readonly number[] => {
  const edges = bands.find((one) => one.field === key.field.name)?.from ?? [];
  const isRising = edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? edge));
  if (edges.length > 0 && edges.length <= mostBands && isRising) return edges;
  throw badKey(
    key.name,
    `cần "bands" với field: ${key.field.name} và from: từ 1 đến ${mostBands} số tăng dần`,
    `"bands" with field: ${key.field.name} and from: 1 to ${mostBands} rising numbers is expected`,
  );
};

/** Joins that keys need, each reference followed once however many keys follow it. */
export interface Joins {
  readonly follow: (through: readonly Field[]) => string;
  readonly unitOf: (level: string) => Sql;
  readonly sql: () => readonly Sql[];
}

export const joinsOf = (resource: Resource, alias: string, context: KeyContext): Joins => {
  const { viewer, nextAlias, boundary } = context;
  const aliases = new Map<string, string>();
  const joins: Sql[] = [];
  const join = (path: string, from: string, reference: Field): string => {
    const known = aliases.get(path);
    if (known) return known;
    const [inner, next] = [nextAlias(), referenced(reference)];
    const scope = withinScope(viewer, next, inner);
    const on = allOf([
      sql`${column(inner, 'id')} = ${column(from, reference.column)}`,
      ...(scope ? [scope] : []),
    ]);
    joins.push(sql` left join ${name(next.table)} as ${verbatim(inner)} on ${on}`);
    aliases.set(path, inner);
    return inner;
  };
  const follow = (through: readonly Field[]): string =>
    through.reduce(
      ({ at, path }, reference) => {
        const longer = `${path}/${reference.relation}`;
        return { at: join(longer, at, reference), path: longer };
      },
      { at: alias, path: '' },
    ).at;
  /** The way to the unit is the one by which access is decided, so what it passes is in reach where the row is. */
  const unitReference = (): Sql => {
    const scope = resource.scope ?? [];
    let [at, from, path] = [resource, alias, 'unit'];
    for (const relation of scope.slice(0, -1)) {
      const reference = at.references.get(relation);
      if (!reference) throw new Error(`${at.name} has no relation ${relation}`);
      path = `${path}/${relation}`;
      const known = aliases.get(path);
      const inner = known ?? nextAlias();
      if (!known) {
        joins.push(
          sql` left join ${name(referenced(reference).table)} as ${verbatim(inner)} on ${column(inner, 'id')} = ${column(from, reference.column)}`,
        );
        aliases.set(path, inner);
      }
      [at, from] = [referenced(reference), inner];
    }
    const last = scope.at(-1);
    return column(from, last === undefined ? 'id' : (at.references.get(last)?.column ?? 'id'));
  };
  return {
    follow,
    unitOf: (level) => {
      const path = `level/${level}`;
      const known = aliases.get(path);
      if (known) return column(known, 'unit_id');
      const reference = unitReference();
      const [inner, placed, unit] = [nextAlias(), nextAlias(), nextAlias()];
      joins.push(
        sql` left join (select ${column(placed, 'descendant_id')} as below_id, ${column(unit, 'id')} as unit_id from area_placement as ${verbatim(placed)} join ${name(unitResource()?.table ?? '')} as ${verbatim(unit)} on ${column(unit, 'id')} = ${column(placed, 'ancestor_id')} where ${column(unit, 'level')} = ${level} and ${column(placed, 'valid_from')} <= ${boundary} and ${column(placed, 'valid_to')} >= ${boundary}) as ${verbatim(inner)} on ${column(inner, 'below_id')} = ${reference}`,
      );
      aliases.set(path, inner);
      return column(inner, 'unit_id');
    },
    sql: () => joins,
  };
};

const isText = (field: Field): boolean => ['choice', 'code', 'text'].includes(field.type);

/** The SQL of a key's value for a row; the value tells groups apart and orders them. */
export const keySql = (
  resource: Resource,
  key: GroupKey,
  joins: Joins,
  { dialect, viewer, bands }: KeyContext,
): Sql => {
  requireKey(viewer, resource, key);
  if (key.kind === 'unit') return joins.unitOf(key.level);
  const target = column(joins.follow(key.through), key.field.column);
  switch (key.kind) {
    case 'field':
      return isText(key.field) ? dialect.byCharacters(target) : target;
    case 'year':
      return key.field.type === 'partialDate'
        ? sql`cast(substr(${target}, 1, 4) as integer)`
        : dialect.dateParts.year(target);
    case 'quarter':
    case 'month':
      return dialect.byCharacters(dialect.dateParts[key.kind](target));
    case 'band': {
      const number = dialect.asDouble(target);
      const cases = edgesOf(key, bands).map(
        (edge, index) =>
          sql` when ${number} < ${dialect.asDouble(sql`${edge}`)} then ${verbatim(String(index))}`,
      );
      const last = verbatim(String(cases.length));
      return sql`case when ${target} is null then null${cases.reduce((whole, part) => sql`${whole}${part}`)} else ${last} end`;
    }
  }
};

/** The unit of each unit key, joined to the finished groups by its id. */
export const unitJoin = (
  id: Sql,
  alias: string,
): { readonly join: Sql; readonly columns: readonly Sql[] } => ({
  join: sql` left join ${name(unitResource()?.table ?? '')} as ${verbatim(alias)} on ${column(alias, 'id')} = ${id}`,
  columns: [column(alias, 'code'), column(alias, 'name')],
});

/** A key's value as the API shows it; `unit` is the code and the name of a unit key's unit. */
export const shownKey = (
  key: GroupKey,
  value: Value | undefined,
  bands: readonly Bands[],
  unit: readonly Value[],
): unknown => {
  if (value === null || value === undefined) return null;
  switch (key.kind) {
    case 'field':
      return shownValue(key.field, value);
    case 'unit':
      return { id: value, code: unit[0] ?? null, name: unit[1] ?? null };
    case 'band': {
      const edges = edgesOf(key, bands);
      return { from: edges[Number(value) - 1] ?? null, to: edges[Number(value)] ?? null };
    }
    default:
      return value;
  }
};
