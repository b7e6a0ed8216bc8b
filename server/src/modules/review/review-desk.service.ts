import { missingError } from '../../kernel/errors.js';
import type { Proposal } from '../../engine/index.js';
import type { Database } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { mayReadField, requireRead, type Viewer, withinScope } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { deprivationFields, proposalsOf } from './proposal.rules.js';
import { HouseholdReview } from './review.entity.js';
import { getCampaign, type HamletProgress, readHamletProgress } from './review-desk.store.js';
import { readReviewFacts } from './review.store.js';

export interface ReviewDesk {
  readonly campaign: Row;
  readonly hamlets: readonly HamletProgress[];
}

/** How far each hamlet of an area has come in a campaign. */
export const readReviewDesk = async (
  database: Database,
  viewer: Viewer,
  campaignId: number,
  unitId: number,
): Promise<ReviewDesk> => {
  requireRead(viewer, resourceOf(HouseholdReview));
  const campaign = await getCampaign(database.read, viewer, campaignId, false);
  return { campaign, hamlets: await readHamletProgress(database.read, viewer, campaign, unitId) };
};

export interface ShownProposal {
  readonly field: string;
  readonly isDeprived: boolean | null;
  readonly decided: boolean | null;
  readonly isDifferent: boolean;
  readonly reason: Proposal['reason'];
}

/** What recorded facts say about each deprivation of a sheet and why, beside what the reviewer decided. */
export const readProposals = async (
  database: Database,
  viewer: Viewer,
  reviewId: number,
): Promise<readonly ShownProposal[]> => {
  const resource = resourceOf(HouseholdReview);
  requireRead(viewer, resource);
  const scope = withinScope(viewer, resource, 't1');
  const [review] = Number.isSafeInteger(reviewId)
    ? await readStored(database.read, resource, [
        sql`${column('t1', 'id')} = ${reviewId}`,
        ...(scope ? [scope] : []),
      ])
    : [];
  if (!review)
    throw missingError('MISSING_RECORD', {
      resource: { vi: resource.label[0], en: resource.label[1] },
      id: String(reviewId),
    });
  const factsOf = await readReviewFacts(database.read, [review]);
  const proposals = proposalsOf(review, factsOf(review));
  return deprivationFields.flatMap((name): ShownProposal[] => {
    const field = resource.fieldsByName.get(name);
    const proposal = proposals.get(name);
    if (!field || !proposal || !mayReadField(viewer, field)) return [];
    const decided = (review[name] ?? null) as boolean | null;
    const { isDeprived, reason } = proposal;
    const isDifferent = isDeprived !== null && decided !== null && isDeprived !== decided;
    return [{ field: name, isDeprived, decided, isDifferent, reason }];
  });
};
