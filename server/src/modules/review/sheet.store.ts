import type { Connection } from '../../platform/database/database.js';
import { column, name, sql } from '../../platform/database/sql.js';
import { unitsWithin, type Viewer, withinReach } from '../../platform/resource/access.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { Household, HouseholdMembership, Person } from '../people/index.js';
import { MemberReview } from './member-review.entity.js';
import { HouseholdReview } from './review.entity.js';
import { hasEnded, lastDayOf } from './review-list.rules.js';

/** The sheets of a campaign in an area that the viewer may write. */
export const readReachableSheets = (
  connection: Connection,
  viewer: Viewer,
  campaignId: number,
  areaId: number,
): Promise<Row[]> => {
  const resource = resourceOf(HouseholdReview);
  const reach = withinReach(viewer, resource, 't1');
  return readStored(connection, resource, [
    sql`${column('t1', 'campaign_id')} = ${campaignId}`,
    sql`${column('t1', 'hamlet_id')} in (${unitsWithin(areaId)})`,
    ...(reach ? [reach] : []),
  ]);
};

/** One sheet, if the viewer may write it. */
export const readReachableSheet = async (
  connection: Connection,
  viewer: Viewer,
  id: number,
): Promise<Row | undefined> => {
  if (!Number.isSafeInteger(id)) return undefined;
  const resource = resourceOf(HouseholdReview);
  const reach = withinReach(viewer, resource, 't1');
  const conditions = [sql`${column('t1', 'id')} = ${id}`, ...(reach ? [reach] : [])];
  return (await readStored(connection, resource, conditions))[0];
};

/** The households with a sheet in a campaign. */
export const readSheeted = async (
  connection: Connection,
  campaignId: number,
): Promise<ReadonlySet<number>> => {
  const found = await connection.arrays(
    sql`select household_id from household_review where campaign_id = ${campaignId}`,
  );
  return new Set(found.map(([id]) => Number(id)));
};

/** Sheets of households in campaigns that are not decided, without a recognised class. */
export const readOpenSheets = async (
  connection: Connection,
  householdIds: readonly number[],
): Promise<number[]> => {
  const rows = await connection.arrays(
    sql`select r.id from household_review as r join review_campaign as c on c.id = r.campaign_id
      where r.recognised_class is null and c.decided_on is null and ${connection.dialect.isIn(column('r', 'household_id'), householdIds)}`,
  );
  return rows.map(([id]) => Number(id));
};

export const readMembersOfSheets = (connection: Connection, ids: readonly number[]): Promise<Row[]> =>
  readStored(connection, resourceOf(MemberReview), [connection.dialect.isIn(column('t1', 'review_id'), ids)]);

/** A person of a household, and since when the records know them there. */
export interface Joined {
  readonly personId: number;
  readonly joinedAt: string;
}

/** Who lives in each household now. */
export const readJoined = async (
  connection: Connection,
  householdIds: readonly number[],
): Promise<ReadonlyMap<number, readonly Joined[]>> => {
  const among = connection.dialect.isIn(column('t1', 'household_id'), [...householdIds]);
  const persons = await readStored(connection, resourceOf(Person), [among, sql`t1.died_on is null`]);
  const memberships = await readStored(connection, resourceOf(HouseholdMembership), [among]);
  const latest = new Map<string, string>();
  for (const { personId, householdId, createdAt } of memberships) {
    const key = `${String(personId)} ${String(householdId)}`;
    if (String(createdAt) > (latest.get(key) ?? '')) latest.set(key, String(createdAt));
  }
  const present = new Map<number, Joined[]>();
  for (const { id, householdId, createdAt } of persons) {
    const membership = latest.get(`${String(id)} ${String(householdId)}`) ?? '';
    const joinedAt = membership > String(createdAt) ? membership : String(createdAt);
    const household = present.get(householdId as number) ?? [];
    household.push({ personId: id as number, joinedAt });
    present.set(householdId as number, household);
  }
  for (const household of present.values()) household.sort((a, b) => a.personId - b.personId);
  return present;
};

/** Sheets that have causes, complaints or answers to a card. */
export const readSheetsWithMore = async (
  connection: Connection,
  ids: readonly number[],
): Promise<Set<number>> => {
  const among = connection.dialect.isIn(name('review_id'), ids);
  const rows = await connection.arrays(sql`
    select review_id from review_cause where ${among}
    union select review_id from review_complaint where ${among}
    union select review_id from score_answer where ${among}`);
  return new Set(rows.map(([id]) => Number(id)));
};

/** Which hamlets lie in which areas; nothing is asked about none. */
export const readInside = async (
  connection: Connection,
  areaIds: readonly number[],
  hamletIds: readonly number[],
): Promise<(hamletId: unknown, areaId: unknown) => boolean> => {
  if (hamletIds.length === 0) return () => false;
  const { isIn } = connection.dialect;
  const rows = await connection.arrays(
    sql`select ancestor_id, descendant_id from area_closure where ${isIn(name('ancestor_id'), areaIds)} and ${isIn(name('descendant_id'), hamletIds)}`,
  );
  const pairs = new Set(rows.map(([area, hamlet]) => `${String(area)} ${String(hamlet)}`));
  return (hamletId, areaId) => pairs.has(`${String(areaId)} ${String(hamletId)}`);
};

/** Of some sheets those whose household has ended by the campaign’s last day, or lives outside its area now. */
export const readGone = async (
  connection: Connection,
  campaign: Readonly<Row>,
  sheets: readonly Row[],
): Promise<{ readonly sheet: Row; readonly household: Row }[]> => {
  const households = await readFacts(connection, Household, idsIn(sheets, 'householdId'));
  const hamlets = idsIn([...households.values()], 'hamletId');
  const isInside = await readInside(connection, [campaign['areaId'] as number], hamlets);
  const through = lastDayOf(campaign);
  return sheets.flatMap((sheet) => {
    const household = households.get(sheet['householdId'] as number);
    if (!household) return [];
    const livesHere = isInside(household['hamletId'], campaign['areaId']);
    return livesHere && !hasEnded(household, through) ? [] : [{ sheet, household }];
  });
};
