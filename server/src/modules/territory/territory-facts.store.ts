import type { Connection } from '../../platform/database/database.js';
import { column } from '../../platform/database/sql.js';
import type { ResourceClass } from '../../platform/resource/field.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { AdministrativeUnit, AreaStatus } from './territory.entity.js';
import type { SuccessionFacts, UnitFacts } from './territory.rules.js';

/** Stored rows that agree with some of the batch in a field, and the batch itself in the place of its stored selves. */
const readAlike = async (
  connection: Connection,
  target: ResourceClass,
  field: string,
  rows: readonly Row[],
): Promise<readonly Row[]> => {
  const resource = resourceOf(target);
  const own = resource.fieldsByName.get(field);
  if (!own || rows.length === 0) return rows;
  const values = [...new Set(rows.map((row) => row[field] as string | number))];
  const stored = await readStored(connection, resource, [
    connection.dialect.isIn(column('t1', own.column), values, connection.dialect.columnType(own)),
  ]);
  const edited = new Set(rows.map((row) => row['id']));
  return [...stored.filter((row) => !edited.has(row['id'])), ...rows];
};

const groupBy = (rows: readonly Row[], field: string): ReadonlyMap<unknown, readonly Row[]> => {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[field]);
    if (group) group.push(row);
    else groups.set(row[field], [row]);
  }
  return groups;
};

export const readUnitFacts = async (
  connection: Connection,
  units: readonly Row[],
): Promise<(unit: Readonly<Row>) => UnitFacts> => {
  const parents = await readFacts(connection, AdministrativeUnit, idsIn(units, 'parentId'));
  const byCode = groupBy(await readAlike(connection, AdministrativeUnit, 'code', units), 'code');
  return (unit) => ({
    parent: parents.get(unit['parentId'] as number),
    namesakes: byCode.get(unit['code']) ?? [],
  });
};

export const readSuccessionFacts = async (
  connection: Connection,
  successions: readonly Row[],
): Promise<(succession: Readonly<Row>) => SuccessionFacts> => {
  const units = await readFacts(connection, AdministrativeUnit, [
    ...new Set([...idsIn(successions, 'predecessorId'), ...idsIn(successions, 'successorId')]),
  ]);
  return (succession) => ({
    predecessor: units.get(succession['predecessorId'] as number),
    successor: units.get(succession['successorId'] as number),
  });
};

export const readStatuses = async (
  connection: Connection,
  statuses: readonly Row[],
): Promise<ReadonlyMap<unknown, readonly Row[]>> =>
  groupBy(await readAlike(connection, AreaStatus, 'unitId', statuses), 'unitId');
