import { type Violation, violation } from '../../kernel/errors.js';
import type { Connection } from '../database/database.js';
import { allOf, column, commaList, name, sql, verbatim } from '../database/sql.js';
import { type Viewer, withinReach, withinScope } from './access.js';
import type { Field } from './field.js';
import { type Resource, referenced } from './resource.js';
import type { Row } from './values.js';

const labelOf = (one: { label: readonly [string, string] }): { vi: string; en: string } => ({
  vi: one.label[0],
  en: one.label[1],
});

/** A row that is about to be written, and which of its fields the edit sets. */
export interface Candidate {
  readonly row: Row;
  readonly before: Row | null;
  readonly touched: ReadonlySet<string>;
  readonly violations: Violation[];
}

const idsOf = (candidates: readonly Candidate[], field: Field): number[] => [
  ...new Set(
    candidates
      .filter((one) => one.touched.has(field.name))
      .map((one) => one.row[field.name])
      .filter((id): id is number => typeof id === 'number'),
  ),
];

/** Referenced rows must exist where the viewer sees them; the one that places the row in an area, where the viewer may write. */
export const checkReferences = async (
  connection: Connection,
  resource: Resource,
  viewer: Viewer,
  candidates: readonly Candidate[],
): Promise<void> => {
  for (const field of resource.references.values()) {
    const ids = idsOf(candidates, field);
    if (ids.length === 0) continue;
    const target = referenced(field);
    const places = resource.scope?.[0] === field.relation;
    const scope = places ? withinReach(viewer, target, 'r') : withinScope(viewer, target, 'r');
    const inArea =
      places && resource.scope?.length === 1 && viewer.areaId !== null
        ? sql`r.id in (select descendant_id from area_closure where ancestor_id = ${viewer.areaId})`
        : undefined;
    const conditions = [
      connection.dialect.isIn(column('r', 'id'), ids),
      ...(scope ? [scope] : []),
      ...(inArea ? [inArea] : []),
    ];
    const found = await connection.arrays(
      sql`select r.id from ${name(target.table)} as r where ${allOf(conditions)}`,
    );
    const known = new Set(found.map((one) => Number(one[0])));
    for (const candidate of candidates) {
      const id = candidate.row[field.name];
      if (!candidate.touched.has(field.name) || typeof id !== 'number' || known.has(id)) continue;
      candidate.violations.push(
        violation(field.name, 'INPUT_REFERENCE_MISSING', {
          field: labelOf(field),
          resource: labelOf(target),
          value: id,
        }),
      );
    }
  }
};

const keyOf = (row: Readonly<Row>, fields: readonly Field[]): string | undefined => {
  const values = fields.map((field) => row[field.name] ?? null);
  return values.includes(null) ? undefined : JSON.stringify(values);
};

/** Rows that must differ in a set of fields do so, among themselves and from the stored ones. */
export const checkUnique = async (
  connection: Connection,
  resource: Resource,
  candidates: readonly Candidate[],
): Promise<void> => {
  for (const names of resource.unique ?? []) {
    const fields = names
      .map((one) => resource.fieldsByName.get(one))
      .filter((one): one is Field => one !== undefined);
    const affected = candidates.filter(
      (one) => fields.some((field) => one.touched.has(field.name)) && keyOf(one.row, fields) !== undefined,
    );
    if (affected.length === 0) continue;
    const conditions = fields.map((field) =>
      connection.dialect.isIn(
        column('t1', field.column),
        [...new Set(affected.map((one) => one.row[field.name] as string | number))],
        connection.dialect.columnType(field),
      ),
    );
    const columns = [verbatim('t1.id'), ...fields.map((field) => column('t1', field.column))];
    const stored = await connection.arrays(
      sql`select ${commaList(columns)} from ${name(resource.table)} as t1 where ${allOf(conditions)}`,
    );
    const owners = new Map<string, Set<unknown>>();
    const own = (key: string, id: unknown): void => {
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    };
    const moving = new Set(affected.map((one) => one.row['id']));
    for (const [id, ...values] of stored) if (!moving.has(id)) own(JSON.stringify(values), id);
    for (const candidate of affected) own(keyOf(candidate.row, fields) ?? '', candidate);
    for (const candidate of affected) {
      if ((owners.get(keyOf(candidate.row, fields) ?? '')?.size ?? 0) < 2) continue;
      const last = fields[fields.length - 1];
      candidate.violations.push(
        violation(last?.name ?? null, 'RULE_DUPLICATE', {
          resource: labelOf(resource),
          field: {
            vi: fields.map((one) => one.label[0]).join(', '),
            en: fields.map((one) => one.label[1]).join(', '),
          },
          value: fields.map((one) => String(candidate.row[one.name])).join(', '),
        }),
      );
    }
  }
};
