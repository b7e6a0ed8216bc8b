import type { Connection } from '../../platform/database/database.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import type { Row } from '../../platform/resource/values.js';
import { Household, Person } from '../people/index.js';
import { PovertyStandard } from '../standards/index.js';
import { AdministrativeUnit } from '../territory/index.js';
import { HouseholdReview, ReviewCampaign } from './review.entity.js';
import type { ReviewFacts } from './review.rules.js';

/** What deriving reviews needs: their campaigns with standards, households and hamlets, in four statements. */
export const readReviewFacts = async (
  connection: Connection,
  reviews: readonly Row[],
): Promise<(review: Readonly<Row>) => ReviewFacts> => {
  const campaigns = await readFacts(connection, ReviewCampaign, idsIn(reviews, 'campaignId'));
  const standards = await readFacts(
    connection,
    PovertyStandard,
    idsIn([...campaigns.values()], 'standardId'),
  );
  const households = await readFacts(connection, Household, idsIn(reviews, 'householdId'));
  const hamlets = await readFacts(connection, AdministrativeUnit, [
    ...new Set([...idsIn(reviews, 'hamletId'), ...idsIn([...households.values()], 'hamletId')]),
  ]);
  return (review) => {
    const campaign = campaigns.get(review['campaignId'] as number);
    const household = households.get(review['householdId'] as number);
    return {
      campaign,
      standard: standards.get(campaign?.['standardId'] as number),
      household,
      hamlet: hamlets.get((review['hamletId'] ?? household?.['hamletId']) as number),
    };
  };
};

export const readMemberFacts = async (
  connection: Connection,
  members: readonly Row[],
): Promise<{ reviews: ReadonlyMap<number, Row>; persons: ReadonlyMap<number, Row> }> => ({
  reviews: await readFacts(connection, HouseholdReview, idsIn(members, 'reviewId')),
  persons: await readFacts(connection, Person, idsIn(members, 'personId')),
});
