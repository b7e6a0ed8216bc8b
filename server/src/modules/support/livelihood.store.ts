import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import type { Row } from '../../platform/resource/values.js';
import { LivelihoodModel } from './livelihood.entity.js';
import type { Membership } from './livelihood.rules.js';

export interface MemberFacts {
  readonly models: ReadonlyMap<number, Row>;
  readonly membershipOf: (member: Readonly<Row>) => Membership;
  /** Stored memberships of the same households, the batch's own rows in place of their stored forms. */
  readonly memberships: readonly Membership[];
}

export const readMemberFacts = async (
  connection: Connection,
  members: readonly Row[],
): Promise<MemberFacts> => {
  const models = await readFacts(connection, LivelihoodModel, idsIn(members, 'modelId'));
  const stored = await connection.arrays(
    sql`select m.id, m.model_id, l.name, m.household_id, coalesce(m."from", l.started_on), coalesce(m."to", l.ended_on) from model_member as m join livelihood_model as l on l.id = m.model_id where ${connection.dialect.isIn(column('m', 'household_id'), idsIn(members, 'householdId'))} order by m.id`,
  );
  const membershipOf = (member: Readonly<Row>): Membership => {
    const model = models.get(member['modelId'] as number);
    return {
      id: (member['id'] as number | null | undefined) ?? null,
      modelId: member['modelId'] as number,
      modelName: String(model?.['name']),
      householdId: member['householdId'] as number,
      from: String(member['from'] ?? model?.['startedOn']),
      to: ((member['to'] ?? model?.['endedOn']) as string | null | undefined) ?? null,
    };
  };
  const own = new Set(idsIn(members, 'id'));
  return {
    models,
    membershipOf,
    memberships: [
      ...stored
        .filter(([id]) => !own.has(Number(id)))
        .map(([id, modelId, name, householdId, from, to]) => ({
          id: Number(id),
          modelId: Number(modelId),
          modelName: String(name),
          householdId: Number(householdId),
          from: String(from).slice(0, 10),
          to: to === null || to === undefined ? null : String(to).slice(0, 10),
        })),
      ...members.map(membershipOf),
    ],
  };
};

/** Which households are members of which models, as `model household`. */
export const readMemberships = async (
  connection: Connection,
  modelIds: readonly number[],
): Promise<ReadonlySet<string>> => {
  if (modelIds.length === 0) return new Set();
  const rows = await connection.arrays(
    sql`select m.model_id, m.household_id from model_member as m where ${connection.dialect.isIn(column('m', 'model_id'), modelIds)}`,
  );
  return new Set(rows.map(([modelId, householdId]) => `${modelId} ${householdId}`));
};
