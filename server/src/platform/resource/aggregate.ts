import { inputError, limitError } from '../../kernel/errors.js';
import type { Connection, Value } from '../database/database.js';
import { allOf, column, commaList, name, Sql, sql, verbatim } from '../database/sql.js';
import { requireField, requireRead, type Viewer, withinScope } from './access.js';
import type { Field } from './field.js';
import { type Resource, referenced } from './resource.js';
import { below, type Requested } from './selection.js';
import { type Row, shownValue } from './values.js';
import { aliasMaker, compileWhere, type Where } from './where.js';

/** A value by which rows can be grouped: an own field, or a field of a row that they refer to (`household_isEthnicMinority`). */
export interface GroupField {
  readonly name: string;
  readonly field: Field;
  readonly through?: Field;
}

const isGroupable = (field: Field): boolean =>
  ['choice', 'yesNo', 'year', 'wholeNumber', 'code', 'date', 'reference'].includes(field.type) &&
  !field.hidden &&
  !['id', 'version', 'createdBy', 'updatedBy'].includes(field.name);

export const groupFields = (resource: Resource): GroupField[] => [
  ...resource.fields.filter(isGroupable).map((field) => ({ name: field.name, field })),
  ...[...resource.references.values()].flatMap((through) =>
    referenced(through)
      .fields.filter(isGroupable)
      .map((field) => ({ name: `${through.relation}_${field.name}`, field, through })),
  ),
];

export const isSummable = (field: Field): boolean =>
  ['wholeNumber', 'decimal', 'money'].includes(field.type) &&
  !field.hidden &&
  !['id', 'version', 'createdBy', 'updatedBy'].includes(field.name);

export const isComparable = (field: Field): boolean =>
  !field.hidden &&
  ['wholeNumber', 'decimal', 'money', 'date', 'year'].includes(field.type) &&
  !['id', 'version', 'createdBy', 'updatedBy'].includes(field.name);

export const isCountable = (field: Field): boolean =>
  !field.hidden && !['json', 'longText'].includes(field.type);

const measures: Readonly<Record<string, (target: Sql) => Sql>> = {
  sum: (target) => sql`sum(${target})`,
  avg: (target) => sql`avg(${target})`,
  min: (target) => sql`min(${target})`,
  max: (target) => sql`max(${target})`,
  countDistinct: (target) => sql`count(distinct ${target})`,
  countKnown: (target) => sql`count(${target})`,
};

const usualGroups = 10_000;
const mostGroups = 100_000;

export const measureNames = Object.keys(measures);

export interface AggregateArguments {
  readonly where?: Where | null;
  readonly groupBy?: readonly string[] | null;
  readonly limit?: number | null;
  readonly offset?: number | null;
}

interface Measured {
  readonly measure: string;
  readonly field: Field;
}

const measuredFields = (resource: Resource, requested: readonly Requested[], viewer: Viewer): Measured[] =>
  measureNames.flatMap((measure) =>
    below(requested, measure).flatMap((one) => {
      const field = resource.fieldsByName.get(one.name);
      if (!field) return [];
      requireField(viewer, resource, field);
      return [{ measure, field }];
    }),
  );

/** Groups of a resource's rows with counts and measures, in one statement; without `groupBy` one group of all rows. */
export const aggregateRows = async (
  connection: Connection,
  resource: Resource,
  viewer: Viewer,
  { where, groupBy, limit, offset }: AggregateArguments,
  requested: readonly Requested[],
): Promise<Row[]> => {
  requireRead(viewer, resource);
  if ((limit ?? 0) < 0 || (offset ?? 0) < 0)
    throw limitError('LIMIT_PAGE', { size: Math.min(limit ?? 0, offset ?? 0), max: mostGroups });
  const nextAlias = aliasMaker();
  const alias = nextAlias();
  const all = new Map(groupFields(resource).map((one) => [one.name, one]));
  const groups = (groupBy ?? []).map((groupName) => {
    const group = all.get(groupName);
    if (!group) {
      throw inputError('INPUT_BAD_FILTER', {
        field: `groupBy.${groupName}`,
        reason: { vi: 'không nhóm theo trường này được', en: 'rows cannot be grouped by this field' },
      });
    }
    requireField(viewer, group.through ? referenced(group.through) : resource, group.field);
    if (group.through) requireField(viewer, resource, group.through);
    return group;
  });
  const joined = new Map<Field, string>();
  for (const { through } of groups) if (through && !joined.has(through)) joined.set(through, nextAlias());
  const joins = [...joined].map(([through, inner]) => {
    const next = referenced(through);
    const scope = withinScope(viewer, next, inner);
    const on = allOf([
      sql`${column(inner, 'id')} = ${column(alias, through.column)}`,
      ...(scope ? [scope] : []),
    ]);
    return sql` left join ${name(next.table)} as ${verbatim(inner)} on ${on}`;
  });
  const keys = groups.map(({ field, through }) =>
    column(through ? (joined.get(through) ?? alias) : alias, field.column),
  );
  const measured = measuredFields(resource, requested, viewer);
  const scope = withinScope(viewer, resource, alias);
  const conditions = [
    compileWhere(resource, alias, where ?? {}, { dialect: connection.dialect, viewer, nextAlias }),
    ...(scope ? [scope] : []),
  ];
  const columns = [
    ...keys,
    sql`count(*)`,
    ...measured.map(({ measure, field }) =>
      (measures[measure] ?? measureOfNothing)(column(alias, field.column)),
    ),
  ];
  const positions = keys.map((_, index) => verbatim(String(index + 1)));
  const values = await connection.arrays(
    sql`select ${commaList(columns)} from ${name(resource.table)} as ${verbatim(alias)}${concatenated(joins)} where ${allOf(conditions)}${
      keys.length > 0
        ? sql` group by ${commaList(positions)} order by ${commaList(positions.map((one) => sql`${one} nulls last`))}`
        : verbatim('')
    } limit ${Math.min(limit ?? usualGroups, mostGroups)} offset ${offset ?? 0}`,
  );
  return values.map((one) => groupRow(one, groups, measured));
};

const measureOfNothing = (): Sql => sql`null`;

const concatenated = (parts: readonly Sql[]): Sql =>
  parts.reduce((whole, part) => sql`${whole}${part}`, verbatim(''));

const groupRow = (
  values: readonly Value[],
  groups: readonly GroupField[],
  measured: readonly Measured[],
): Row => {
  const row: Row = { count: Number(values[groups.length]) };
  groups.forEach(({ name: groupName, field }, index) => {
    row[groupName] = shownValue(field, values[index]);
  });
  for (const measure of measureNames) row[measure] = {};
  measured.forEach(({ measure, field }, index) => {
    const value = values[groups.length + 1 + index];
    (row[measure] as Row)[field.name] = value ?? null;
  });
  return row;
};
