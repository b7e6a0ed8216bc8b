import type { Connection } from '../../platform/database/database.js';
import { column, name, sql } from '../../platform/database/sql.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { type Membership, type Place, placeOf } from './membership.js';

export interface MemberFacts {
  readonly groups: ReadonlyMap<number, Row>;
  /** Places of the same households, the batch's own rows in place of their stored forms. */
  readonly places: readonly Place[];
}

export const readMemberFacts = async (
  connection: Connection,
  membership: Membership,
  members: readonly Row[],
): Promise<MemberFacts> => {
  const own = new Set(idsIn(members, 'id'));
  const stored = await readStored(connection, resourceOf(membership.member), [
    connection.dialect.isIn(column('t1', 'household_id'), idsIn(members, 'householdId')),
  ]);
  const all = [...stored.filter((row) => !own.has(row['id'] as number)), ...members];
  const groups = await readFacts(connection, membership.group, idsIn(all, membership.by));
  return {
    groups,
    places: all.map((row) => placeOf(membership, row, groups.get(row[membership.by] as number))),
  };
};

/** How many households are named in each group. */
export const readNamed = async (
  connection: Connection,
  { member, by }: Membership,
  groupIds: readonly number[],
): Promise<ReadonlyMap<number, number>> => {
  const resource = resourceOf(member);
  const field = resource.fieldsByName.get(by);
  if (groupIds.length === 0 || !field) return new Map();
  const rows = await connection.arrays(
    sql`select ${name(field.column)}, count(*) from ${name(resource.table)}
      where ${connection.dialect.isIn(name(field.column), groupIds)} group by ${name(field.column)}`,
  );
  return new Map(rows.map(([groupId, count]) => [Number(groupId), Number(count)]));
};

/** Which households are members of which models, as `model household`. */
export const readModelMembers = async (
  connection: Connection,
  modelIds: readonly number[],
): Promise<ReadonlySet<string>> => {
  if (modelIds.length === 0) return new Set();
  const rows = await connection.arrays(
    sql`select m.model_id, m.household_id from model_member as m where ${connection.dialect.isIn(column('m', 'model_id'), modelIds)}`,
  );
  return new Set(rows.map(([modelId, householdId]) => `${modelId} ${householdId}`));
};
