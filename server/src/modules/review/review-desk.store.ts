import { missingError } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { allOf, anyOf, column, name, type Sql, sql, verbatim } from '../../platform/database/sql.js';
import { unitsWithin, type Viewer, withinReach, withinScope } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { Household } from '../people/index.js';
import { ReviewCampaign } from './campaign.entity.js';
import { deprivationFields } from './proposal.rules.js';
import { HouseholdReview } from './review.entity.js';
import { readProposalRules } from './review.store.js';
import type { Listed } from './review-list.rules.js';

/** The campaign, if the viewer may see it (`isWritten`: change it). */
export const getCampaign = async (
  connection: Connection,
  viewer: Viewer,
  id: number,
  isWritten: boolean,
): Promise<Row> => {
  const resource = resourceOf(ReviewCampaign);
  const reach = (isWritten ? withinReach : withinScope)(viewer, resource, 't1');
  const [row] = Number.isSafeInteger(id)
    ? await readStored(connection, resource, [sql`${column('t1', 'id')} = ${id}`, ...(reach ? [reach] : [])])
    : [];
  if (row) return row;
  throw missingError('MISSING_RECORD', {
    resource: { vi: 'Đợt rà soát', en: 'Review campaign' },
    id: String(id),
  });
};

/** The households of an area that the viewer may change, each with its last recognised class before a year. */
export const readListed = async (
  connection: Connection,
  viewer: Viewer,
  areaId: number,
  year: number,
): Promise<Listed[]> => {
  const reach = withinReach(viewer, resourceOf(Household), 't1');
  const households = await readStored(connection, resourceOf(Household), [
    sql`${column('t1', 'hamlet_id')} in (${unitsWithin(areaId)})`,
    ...(reach ? [reach] : []),
  ]);
  const past = await connection.arrays(
    sql`select household_id, year, recognised_class, is_agricultural from household_review where year < ${year} and recognised_class is not null
      and household_id in (select id from household where hamlet_id in (${unitsWithin(areaId)})) order by year, id`,
  );
  const last = new Map<number, Pick<Listed, 'lastYear' | 'lastClass' | 'wasAgricultural'>>();
  for (const [household, lastYear, recognised, isAgricultural] of past)
    last.set(Number(household), {
      lastYear: Number(lastYear),
      lastClass: String(recognised),
      wasAgricultural: isAgricultural === null ? null : isAgricultural === true || isAgricultural === 1,
    });
  const unknown = { lastYear: null, lastClass: null, wasAgricultural: null };
  return households.map(
    (household): Listed => ({ household, ...(last.get(household['id'] as number) ?? unknown) }),
  );
};

export const readCampaignReviews = (
  connection: Connection,
  campaignId: number,
  areaId: number,
): Promise<Row[]> =>
  readStored(connection, resourceOf(HouseholdReview), [
    sql`${column('t1', 'campaign_id')} = ${campaignId}`,
    sql`${column('t1', 'hamlet_id')} in (${unitsWithin(areaId)})`,
  ]);

/** The classes recognised before a year, by household, oldest first. */
export const readPastClasses = async (
  connection: Connection,
  householdIds: readonly number[],
  year: number,
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const rows = await connection.arrays(
    sql`select household_id, recognised_class from household_review where year < ${year} and recognised_class is not null
      and ${connection.dialect.isIn(name('household_id'), householdIds)} order by year, id`,
  );
  const past = new Map<number, string[]>();
  for (const [household, recognised] of rows)
    past.set(Number(household), [...(past.get(Number(household)) ?? []), String(recognised)]);
  return past;
};

/** How far a hamlet has come in a campaign. */
export interface HamletProgress {
  readonly hamletId: number;
  readonly hamletName: string;
  readonly households: number;
  readonly listed: number;
  readonly recorded: number;
  readonly computed: number;
  readonly withUnknown: number;
  readonly differing: number;
  readonly proposalDifferences: number;
  /** Not recognised yet, and proposed by rules that have changed since. */
  readonly proposedByOldRules: number;
  readonly recognised: number;
  readonly poor: number;
  readonly nearPoor: number;
  /** The first sheet, in the order of the households' codes, that has neither a computed nor a proposed class yet. */
  readonly nextReviewId: number | null;
}

const deprivationColumns = deprivationFields.map(
  (field) => resourceOf(HouseholdReview).fieldsByName.get(field)?.column ?? field,
);

const counted = (condition: Sql): Sql => sql`sum(case when ${condition} then 1 else 0 end)`;

/** The mark of the rules by which sheets of a campaign are proposed now. */
const readMark = async (connection: Connection, campaign: Row): Promise<string> => {
  const standardId = campaign['standardId'] as number;
  return (await readProposalRules(connection, [standardId])).get(standardId)?.mark ?? '';
};

const isOfOldRules = (mark: string): Sql =>
  sql`r.recognised_class is null and coalesce(r.proposal_rules_mark, '') <> ${mark}`;

/** Sheets of an area that are not recognised yet and were proposed by rules that have changed since. */
export const readOldProposals = async (
  connection: Connection,
  viewer: Viewer,
  campaign: Row,
  areaId: number,
): Promise<Row[]> => {
  const reach = withinReach(viewer, resourceOf(HouseholdReview), 'r');
  return readStored(
    connection,
    resourceOf(HouseholdReview),
    [
      ...(reach ? [reach] : []),
      sql`r.campaign_id = ${campaign['id'] as number}`,
      sql`r.hamlet_id in (${unitsWithin(areaId)})`,
      isOfOldRules(await readMark(connection, campaign)),
    ],
    'r',
  );
};

/** The hamlets below an area, each with its households and how far their sheets are, in a constant number of statements. */
export const readHamletProgress = async (
  connection: Connection,
  viewer: Viewer,
  campaign: Row,
  areaId: number,
): Promise<HamletProgress[]> => {
  const mark = await readMark(connection, campaign);
  const scope = withinScope(viewer, resourceOf(HouseholdReview), 'r') ?? sql`1 = 1`;
  const hasUnknown = anyOf(deprivationColumns.map((one) => sql`${column('r', one)} is null`));
  const hasFact = anyOf(deprivationColumns.map((one) => sql`${column('r', one)} is not null`));
  const hasClass = sql`coalesce(r.computed_class, r.proposed_class) is not null`;
  const isRecorded = anyOf([sql`r.reviewed_on is not null`, sql`r.income_score is not null`, hasFact]);
  const sheets = await connection.arrays(sql`
    select r.hamlet_id, count(*), ${counted(isRecorded)}, ${counted(hasClass)}, ${counted(hasUnknown)},
      ${counted(sql`r.recognised_class is not null and r.computed_class is not null and r.recognised_class <> r.computed_class`)},
      ${counted(sql`r.proposal_differences > 0`)}, ${counted(sql`r.recognised_class is not null`)},
      ${counted(sql`coalesce(r.recognised_class, r.proposed_class, r.computed_class) = 'POOR'`)},
      ${counted(sql`coalesce(r.recognised_class, r.proposed_class, r.computed_class) = 'NEAR_POOR'`)},
      ${counted(isOfOldRules(mark))}
    from household_review as r where r.campaign_id = ${campaign['id'] as number} and ${scope} group by r.hamlet_id`);
  const next = await connection.arrays(sql`
    select hamlet_id, id from (
      select r.hamlet_id, r.id, row_number() over (partition by r.hamlet_id order by h.code, r.id) as place
      from household_review as r join household as h on h.id = r.household_id
      where r.campaign_id = ${campaign['id'] as number} and not (${hasClass}) and r.recognised_class is null and ${scope}
    ) as open where place = 1`);
  const last = campaign['endsOn'] ?? `${String(campaign['year'])}-12-31`;
  const first = campaign['startsOn'] ?? `${String(campaign['year'])}-01-01`;
  const hamlets = await connection.arrays(sql`
    select u.id, u.name, (select count(*) from household as h where h.hamlet_id = u.id and ${allOf([
      sql`(h.since is null or h.since <= ${last as string})`,
      sql`(h.ended_on is null or h.ended_on > ${last as string})`,
    ])}), u.valid_to
    from administrative_unit as u where u.level = 'HAMLET' and u.id in (${unitsWithin(areaId)})
      and u.id in (${viewer.areaId === null ? verbatim('u.id') : unitsWithin(viewer.areaId)})
    order by u.code, u.id`);
  const sheetsOf = new Map(sheets.map(([id, ...counts]) => [Number(id), counts.map(Number)]));
  const nextOf = new Map(next.map(([hamlet, id]) => [Number(hamlet), Number(id)]));
  // A hamlet that had ended before is shown only where it has sheets.
  const shown = hamlets.filter(
    ([id, , , endedOn]) => endedOn === null || String(endedOn) >= String(first) || sheetsOf.has(Number(id)),
  );
  return shown.map(([id, hamletName, households]): HamletProgress => {
    const counts = sheetsOf.get(Number(id)) ?? [];
    const at = (index: number): number => counts[index] ?? 0;
    return {
      hamletId: Number(id),
      hamletName: String(hamletName),
      households: Number(households),
      listed: at(0),
      recorded: at(1),
      computed: at(2),
      withUnknown: at(3),
      differing: at(4),
      proposalDifferences: at(5),
      recognised: at(6),
      poor: at(7),
      nearPoor: at(8),
      proposedByOldRules: at(9),
      nextReviewId: nextOf.get(Number(id)) ?? null,
    };
  });
};

/** Which sheets have a cause of poverty recorded. */
export const readCauseReviews = async (
  connection: Connection,
  reviewIds: readonly number[],
): Promise<ReadonlySet<number>> =>
  new Set(
    (
      await connection.arrays(
        sql`select distinct review_id from review_cause where ${connection.dialect.isIn(name('review_id'), reviewIds)}`,
      )
    ).map(([id]) => Number(id)),
  );

/** Which sheets have a complaint that nobody has answered. */
export const readOpenComplaints = async (
  connection: Connection,
  reviewIds: readonly number[],
): Promise<ReadonlySet<number>> =>
  new Set(
    (
      await connection.arrays(
        sql`select distinct review_id from review_complaint where outcome is null and ${connection.dialect.isIn(name('review_id'), reviewIds)}`,
      )
    ).map(([id]) => Number(id)),
  );
