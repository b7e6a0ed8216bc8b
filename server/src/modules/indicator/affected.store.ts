import type { Connection } from '../../platform/database/database.js';
import { anyOf, column, commaList, name, type Sql, sql, verbatim } from '../../platform/database/sql.js';
import { placeOf } from '../../platform/resource/access.js';
import { idsIn } from '../../platform/resource/facts.js';
import { type Resource, referenced } from '../../platform/resource/resource.js';
import type { Change } from '../../platform/resource/rules.js';
import type { Row } from '../../platform/resource/values.js';
import type { Definition } from './definition.js';
import type { Dependency, Step } from './dependencies.js';

/** Units and years whose figures an edit may have moved: every pair of one of each. */
export interface Affected {
  readonly units: Set<number>;
  readonly years: Set<number>;
}

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);

/** The part of a change that matters to a dependency; empty where none does. */
export const relevantChange = (change: Change, { path, fields }: Dependency): Change | null => {
  const earlier = new Map(change.before.map((row) => [row['id'], row]));
  const later = new Map(change.after.map((row) => [row['id'], row]));
  // Nothing refers to a row that is new or about to go: it matters only to those that list it.
  const countsItself = path.at(-1)?.kind !== 'reference';
  const matters = (row: Readonly<Row>, other: Readonly<Row> | undefined): boolean =>
    other === undefined ? countsItself : [...fields].some((field) => differs(row[field], other[field]));
  const before = change.before.filter((row) => matters(row, later.get(row['id'])));
  const after = change.after.filter((row) => matters(row, earlier.get(row['id'])));
  return before.length + after.length === 0 ? null : { ...change, before, after };
};

/** The condition on `alias` that its row leads by the path to one of the changed rows, as they were or as they are. */
export const leadsTo = (
  connection: Connection,
  alias: string,
  path: readonly Step[],
  { before, after }: Pick<Change, 'before' | 'after'>,
): Sql => {
  const [step, ...rest] = path;
  const { dialect } = connection;
  if (!step) return dialect.isIn(column(alias, 'id'), idsIn(after, 'id'));
  const near = step.kind === 'reference' ? column(alias, step.field.column) : column(alias, 'id');
  if (rest.length === 0) {
    const rows = [...before, ...after];
    return dialect.isIn(near, step.kind === 'reference' ? idsIn(rows, 'id') : idsIn(rows, step.field.name));
  }
  const inner = `${alias}n`;
  const far = column(inner, step.kind === 'reference' ? 'id' : step.field.column);
  return sql`${near} in (select ${far} from ${name(step.to.table)} as ${verbatim(inner)} where ${leadsTo(connection, inner, rest, { before, after })})`;
};

const readPlaces = async (
  connection: Connection,
  subject: Resource,
  definition: Pick<Definition, 'yearField'>,
  condition: (alias: string) => Sql,
  into: Affected,
): Promise<void> => {
  const { joins, unit } = placeOf(subject, 's');
  const yearField =
    definition.yearField === null ? undefined : subject.fieldsByName.get(definition.yearField);
  const year = yearField ? column('s', yearField.column) : verbatim('null');
  for (const [unitId, one] of await connection.arrays(
    sql`select distinct ${commaList([unit, year])} from ${name(subject.table)} as s${joins} where ${condition('s')}`,
  )) {
    if (unitId !== null) into.units.add(Number(unitId));
    if (one !== null && one !== undefined) into.years.add(Number(one));
  }
};

/** Units in which rows of a resource on the way to the unit lay before the change, by what they referred to then. */
const formerUnits = async (
  connection: Connection,
  resource: Resource,
  way: readonly string[],
  before: readonly Readonly<Row>[],
  into: Affected,
): Promise<void> => {
  const [relation, ...rest] = way;
  const field = relation === undefined ? undefined : resource.references.get(relation);
  if (!field) {
    for (const id of idsIn(before, 'id')) into.units.add(id);
    return;
  }
  const ids = idsIn(before, field.name);
  if (ids.length === 0) return;
  if (rest.length === 0) for (const id of ids) into.units.add(id);
  else {
    const next = referenced(field);
    const { joins, unit } = placeOf({ ...next, scope: rest }, 'f');
    const found = await connection.arrays(
      sql`select distinct ${unit} from ${name(next.table)} as f${joins} where ${connection.dialect.isIn(column('f', 'id'), ids)}`,
    );
    for (const [unitId] of found) if (unitId !== null) into.units.add(Number(unitId));
  }
};

/** How many steps of the subject's way to its unit the path goes; -1 where it leads elsewhere. */
const stepsOfPlace = (subject: Resource, path: readonly Step[]): number => {
  const scope = subject.scope ?? [];
  const follows = path.every(
    ({ kind, field }, index) => kind === 'reference' && field.relation === scope[index],
  );
  return follows && path.length <= scope.length ? path.length : -1;
};

/**
 * Adds the units and years of a subject's figures that a change may have moved, in a constant number of statements: those of
 * the rows that lead to the changed ones now, and those where they lay before.
 */
export const addAffected = async (
  connection: Connection,
  subject: Resource,
  definition: Pick<Definition, 'yearField' | 'measuredField' | 'latestBy'>,
  { path, resource }: Dependency,
  change: Change,
  into: Affected,
): Promise<void> => {
  const measured =
    definition.latestBy === null || definition.measuredField === null
      ? undefined
      : subject.fieldsByName.get(definition.measuredField);
  await readPlaces(
    connection,
    subject,
    definition,
    (alias) => {
      const own = leadsTo(connection, alias, path, change);
      if (!measured) return own;
      // Which row is a subject's last depends on its other rows, so all of them are looked at again.
      const others = sql`${column(alias, measured.column)} in (select ${column('l', measured.column)} from ${name(subject.table)} as l where ${leadsTo(connection, 'l', path, change)})`;
      const former = path.length === 0 ? idsIn(change.before, measured.name) : [];
      return anyOf([
        own,
        others,
        ...(former.length === 0 ? [] : [connection.dialect.isIn(column(alias, measured.column), former)]),
      ]);
    },
    into,
  );
  if (path.length === 0 && definition.yearField !== null)
    for (const row of change.before) {
      const year = row[definition.yearField];
      if (typeof year === 'number') into.years.add(year);
    }
  const walked = stepsOfPlace(subject, path);
  if (walked >= 0 && (path.length === 0 || walked < (subject.scope ?? []).length))
    await formerUnits(connection, resource, (subject.scope ?? []).slice(walked), change.before, into);
};
