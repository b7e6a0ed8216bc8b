import { createHash } from 'node:crypto';
import type { ProposalRules } from '../../engine/index.js';
import { canonicalJson } from '../../kernel/canonical-json.js';
import type { Connection } from '../../platform/database/database.js';
import { column, name, sql } from '../../platform/database/sql.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { Household, Person } from '../people/index.js';
import { PovertyStandard, ScoreCard, ScoreCardItem } from '../standards/index.js';
import { AdministrativeUnit } from '../territory/index.js';
import { ReviewCampaign } from './campaign.entity.js';
import type { CardFacts } from './income-score.rules.js';
import { type Measured, readMeasured } from './measured.js';
import { MemberReview } from './member-review.entity.js';
import { ScoreAnswer } from './procedure.entity.js';
import { HouseholdReview } from './review.entity.js';
import { isOpen, type ReviewFacts } from './review.rules.js';
import { readInside } from './sheet.store.js';

const groupBy = (rows: readonly Row[], field: string): ReadonlyMap<number, readonly Row[]> => {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const key = row[field] as number;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

/** Rows of a resource that refer to others by a field; none without ids. */
const readReferring = async (
  connection: Connection,
  target: typeof MemberReview | typeof ScoreAnswer | typeof ScoreCardItem,
  field: string,
  ids: readonly number[],
): Promise<Row[]> => {
  const resource = resourceOf(target);
  const own = resource.fieldsByName.get(field);
  if (ids.length === 0 || !own) return [];
  return readStored(connection, resource, [connection.dialect.isIn(column('t1', own.column), ids)]);
};

/** The rules of proposing under a standard, and a mark that another content would not have. */
export interface MarkedRules {
  readonly rules: ProposalRules;
  readonly mark: string;
}

const marked = (rules: Readonly<Record<string, unknown>>): MarkedRules => ({
  rules: rules as ProposalRules,
  mark: createHash('sha256').update(canonicalJson(rules)).digest('hex').slice(0, 8),
});

/** The rules of proposing, by the standard's id; a standard without rules has an empty set of them. */
export const readProposalRules = async (
  connection: Connection,
  standardIds: readonly number[],
): Promise<ReadonlyMap<number, MarkedRules>> => {
  if (standardIds.length === 0) return new Map();
  const rows = await connection.arrays(
    sql`select r.standard_id, i.code, r.parameters from deprivation_rule as r join deprivation_indicator as i on i.id = r.indicator_id
      where ${connection.dialect.isIn(column('r', 'standard_id'), standardIds)}`,
  );
  const found = new Map(standardIds.map((id) => [id, {} as Record<string, unknown>]));
  for (const [standardId, code, parameters] of rows) {
    const rules = found.get(Number(standardId));
    if (rules) rules[String(code)] = JSON.parse(String(parameters));
  }
  return new Map([...found].map(([id, rules]) => [id, marked(rules)]));
};

/** The cards that sheets use, with the sheets' answers: nothing is read where no sheet uses one. */
const readCards = async (
  connection: Connection,
  reviews: readonly Row[],
): Promise<(review: Readonly<Row>) => CardFacts | undefined> => {
  const cards = await readFacts(connection, ScoreCard, idsIn(reviews, 'scoreCardId'));
  if (cards.size === 0) return () => undefined;
  const standards = await readFacts(connection, PovertyStandard, idsIn([...cards.values()], 'standardId'));
  const items = groupBy(
    await readReferring(connection, ScoreCardItem, 'cardId', [...cards.keys()]),
    'cardId',
  );
  const answers = groupBy(
    await readReferring(connection, ScoreAnswer, 'reviewId', idsIn(reviews, 'id')),
    'reviewId',
  );
  return (review) => {
    const card = cards.get(review['scoreCardId'] as number);
    if (!card) return undefined;
    const own = answers.get(review['id'] as number) ?? [];
    return {
      card,
      standard: standards.get(card['standardId'] as number),
      itemIds: (items.get(card['id'] as number) ?? []).map((item) => item['id'] as number),
      pointsOf: new Map(own.map((answer) => [answer['itemId'] as number, answer['points'] as number])),
    };
  };
};

/** The class last recognised in an earlier year, for sheets that do not keep it yet; sheets of the same batch count too. */
const readFormerClasses = async (
  connection: Connection,
  reviews: readonly Row[],
  yearOf: (review: Readonly<Row>) => number | undefined,
): Promise<(review: Readonly<Row>) => string | null> => {
  const asking = reviews.filter((review) => (review['formerClass'] ?? null) === null);
  const households = idsIn(asking, 'householdId');
  if (households.length === 0) return () => null;
  const stored = await connection.arrays(
    sql`select household_id, year, recognised_class from household_review
      where recognised_class is not null and ${connection.dialect.isIn(name('household_id'), households)}`,
  );
  const byHousehold = new Map<number, { year: number; recognised: string }[]>();
  const note = (household: unknown, year: unknown, recognised: unknown): void => {
    const own = byHousehold.get(Number(household)) ?? [];
    own.push({ year: Number(year), recognised: String(recognised) });
    byHousehold.set(Number(household), own);
  };
  for (const [household, year, recognised] of stored) note(household, year, recognised);
  for (const review of reviews)
    if (review['recognisedClass']) note(review['householdId'], yearOf(review), review['recognisedClass']);
  return (review) => {
    const year = yearOf(review) ?? 0;
    const earlier = (byHousehold.get(Number(review['householdId'])) ?? []).filter((one) => one.year < year);
    return earlier.toSorted((a, b) => b.year - a.year)[0]?.recognised ?? null;
  };
};

/** The hamlet of a sheet. An open one goes with its household as long as that stays in the campaign’s area. */
const readPlaces = async (
  connection: Connection,
  reviews: readonly Row[],
  campaigns: ReadonlyMap<number, Row>,
  households: ReadonlyMap<number, Row>,
): Promise<(review: Readonly<Row>) => number> => {
  const campaignOf = (review: Readonly<Row>): Row | undefined =>
    campaigns.get(review['campaignId'] as number);
  const livesIn = (review: Readonly<Row>): unknown =>
    households.get(review['householdId'] as number)?.['hamletId'];
  const hasLeft = (review: Readonly<Row>): boolean =>
    (review['hamletId'] ?? livesIn(review)) !== livesIn(review) && isOpen(review, campaignOf(review));
  const isInside = await readInside(connection, idsIn([...campaigns.values()], 'areaId'), [
    ...new Set(reviews.filter(hasLeft).map((review) => livesIn(review) as number)),
  ]);
  return (review) =>
    (hasLeft(review) && isInside(livesIn(review), campaignOf(review)?.['areaId'])
      ? livesIn(review)
      : (review['hamletId'] ?? livesIn(review))) as number;
};

/**
 * What deriving reviews needs: their campaigns with standards and rules of proposing, households and hamlets, members, cards and
 * former classes, in a constant number of statements.
 */
export const readReviewFacts = async (
  connection: Connection,
  reviews: readonly Row[],
): Promise<(review: Readonly<Row>) => ReviewFacts> => {
  const campaigns = await readFacts(connection, ReviewCampaign, idsIn(reviews, 'campaignId'));
  const standardIds = idsIn([...campaigns.values()], 'standardId');
  const standards = await readFacts(connection, PovertyStandard, standardIds);
  const rules = await readProposalRules(connection, standardIds);
  const households = await readFacts(connection, Household, idsIn(reviews, 'householdId'));
  const hamlets = await readFacts(connection, AdministrativeUnit, [
    ...new Set([...idsIn(reviews, 'hamletId'), ...idsIn([...households.values()], 'hamletId')]),
  ]);
  const members = groupBy(
    await readReferring(connection, MemberReview, 'reviewId', idsIn(reviews, 'id')),
    'reviewId',
  );
  const campaignOf = (review: Readonly<Row>): Row | undefined =>
    campaigns.get(review['campaignId'] as number);
  const placeOf = await readPlaces(connection, reviews, campaigns, households);
  const cardOf = await readCards(connection, reviews);
  const formerClassOf = await readFormerClasses(
    connection,
    reviews,
    (review) => campaignOf(review)?.['year'] as number | undefined,
  );
  return (review) => {
    const campaign = campaignOf(review);
    const standardId = campaign?.['standardId'] as number;
    return {
      campaign,
      standard: standards.get(standardId),
      hamlet: hamlets.get(placeOf(review)),
      members: members.get(review['id'] as number) ?? [],
      rules: rules.get(standardId)?.rules ?? {},
      rulesMark: rules.get(standardId)?.mark ?? '',
      card: cardOf(review),
      formerClass: formerClassOf(review),
    };
  };
};

export interface MemberFacts {
  readonly reviewOf: (member: Readonly<Row>) => Row | undefined;
  readonly personOf: (member: Readonly<Row>) => Row | undefined;
  /** What was measured of the member in the review's year. */
  readonly measuredOf: (member: Readonly<Row>) => Measured | undefined;
}

export const readMemberFacts = async (
  connection: Connection,
  members: readonly Row[],
): Promise<MemberFacts> => {
  const reviews = await readFacts(connection, HouseholdReview, idsIn(members, 'reviewId'));
  const persons = await readFacts(connection, Person, idsIn(members, 'personId'));
  const measured = await readMeasured(connection, [...persons.keys()]);
  const reviewOf = (member: Readonly<Row>): Row | undefined => reviews.get(member['reviewId'] as number);
  return {
    reviewOf,
    personOf: (member) => persons.get(member['personId'] as number),
    measuredOf: (member) => measured(member['personId'] as number, Number(reviewOf(member)?.['year'])),
  };
};
