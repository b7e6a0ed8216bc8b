import { type Violation, violation } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { name, sql } from '../../platform/database/sql.js';
import { vietnamDay } from '../../platform/clock.js';
import { followPath, placesOf } from '../../platform/resource/follow-path.js';
import type { Guard, GuardedWrite } from '../../platform/resource/guards.js';
import type { Resource } from '../../platform/resource/resource.js';
import type { Row } from '../../platform/resource/values.js';
import { isInPeriod } from './period.rules.js';

interface Lock {
  readonly unitId: number;
  readonly period: string;
  readonly area: string;
  readonly from: string;
  readonly to: string;
  readonly lockedAt: string;
  readonly lockedBy: string;
}

/** The locked periods that hold any of the units. */
const readLocks = async (connection: Connection, unitIds: readonly number[]): Promise<Lock[]> => {
  if (unitIds.length === 0) return [];
  const found = await connection.arrays(
    sql`select c.descendant_id, p.name, a.name, p.${name('from')}, p.${name('to')}, p.locked_at, p.locked_by_name
      from reporting_period as p join area_closure as c on c.ancestor_id = p.area_id join administrative_unit as a on a.id = p.area_id
      where p.state = 'LOCKED' and ${connection.dialect.isIn(sql`c.descendant_id`, unitIds)}`,
  );
  return found.map(([unitId, period, area, from, to, lockedAt, lockedBy]) => ({
    unitId: Number(unitId),
    period: String(period),
    area: String(area),
    from: String(from),
    to: String(to),
    lockedAt: String(lockedAt ?? ''),
    lockedBy: String(lockedBy ?? '–'),
  }));
};

const systemFields = new Set(['id', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy']);

/** True where an edit only adds what becomes known after the period, such as a follow-up. */
const isFoundLater = (resource: Resource, { before, after }: GuardedWrite): boolean =>
  before !== null &&
  after !== null &&
  resource.fields
    .filter(
      (field) => JSON.stringify(before[field.name] ?? null) !== JSON.stringify(after[field.name] ?? null),
    )
    .every((field) => field.isFoundLater === true || systemFields.has(field.name));

const refusal = (resource: Resource, lock: Lock): Violation =>
  violation(null, 'RULE_PERIOD_LOCKED', {
    resource: { vi: resource.label[0], en: resource.label[1] },
    period: lock.period,
    area: lock.area,
    by: lock.lockedBy,
    on: vietnamDay(lock.lockedAt),
  });

/**
 * Refuses writes of rows that belong, before or after, to a locked period of their area or one above. Costs one statement where
 * nothing is locked, and at most two more for paths that leave the row.
 */
export const refuseLocked: Guard = async (connection, resource, writes) => {
  const { period } = resource;
  if (period === undefined) return writes.map(() => []);
  const judged = writes.filter((write) => !isFoundLater(resource, write));
  const rows = judged
    .flatMap(({ before, after }) => [before, after])
    .filter((row): row is Row => row !== null);
  const places = await placesOf(connection, resource, rows);
  const locks = await readLocks(connection, [...new Set(places.filter((place) => place !== null))]);
  if (locks.length === 0) return writes.map(() => []);
  const moments = await followPath(connection, resource, rows, period);
  const lockOf = new Map<Readonly<Row>, Lock>();
  rows.forEach((row, index) => {
    const lock = locks.find(
      (one) => one.unitId === places[index] && isInPeriod(moments[index], one.from, one.to),
    );
    if (lock) lockOf.set(row, lock);
  });
  return writes.map((write) => {
    const lock = [write.before, write.after].map((row) => row && lockOf.get(row)).find((one) => one);
    return lock ? [refusal(resource, lock)] : [];
  });
};
