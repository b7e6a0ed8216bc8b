import { missingError } from '../../kernel/errors.js';
import type { Database } from '../../platform/database/database.js';
import { mayReadField, requireWrite, type Viewer } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { type Outcome, runUseCase, type UseCase } from '../../platform/resource/use-case.js';
import type { Row } from '../../platform/resource/values.js';
import { deprivationFields, proposalsOf } from './proposal.rules.js';
import { HouseholdReview } from './review.entity.js';
import { getCampaign } from './review-desk.store.js';
import { readReviewFacts } from './review.store.js';
import { readReachableSheet, readReachableSheets } from './sheet.store.js';

export interface AcceptInput {
  readonly key: string;
  /** One sheet; or else all open ones of a campaign in an area. */
  readonly reviewId?: string | null;
  readonly campaignId?: string | null;
  readonly unitId?: string | null;
}

const readSheets = async ({ transaction, viewer }: UseCase, input: AcceptInput): Promise<readonly Row[]> => {
  if (input.reviewId) {
    const sheet = await readReachableSheet(transaction, viewer, Number(input.reviewId));
    if (sheet) return [sheet];
    const [vi, en] = resourceOf(HouseholdReview).label;
    throw missingError('MISSING_RECORD', { resource: { vi, en }, id: input.reviewId });
  }
  const campaign = await getCampaign(transaction, viewer, Number(input.campaignId), true);
  return readReachableSheets(transaction, viewer, campaign['id'] as number, Number(input.unitId));
};

/**
 * Decides the deprivations of open sheets that are still empty as the recorded facts propose. What the reviewer has decided stays,
 * and what the facts leave open stays empty.
 */
export const acceptProposals = (
  database: Database,
  viewer: Viewer,
  input: AcceptInput,
  isPreview: boolean,
): Promise<Outcome> => {
  const resource = resourceOf(HouseholdReview);
  requireWrite(viewer, resource);
  return runUseCase(database, viewer, { key: input.key, content: input, isPreview }, async (useCase) => {
    const sheets = await readSheets(useCase, input);
    const open = sheets.filter((one) => (one['recognisedClass'] ?? null) === null);
    const factsOf = await readReviewFacts(useCase.transaction, open);
    const fields = deprivationFields.filter((name) => {
      const field = resource.fieldsByName.get(name);
      return field !== undefined && mayReadField(viewer, field);
    });
    let accepted = 0;
    let left = 0;
    const edits = open.flatMap((sheet) => {
      const proposals = proposalsOf(sheet, factsOf(sheet));
      const set: Row = {};
      for (const field of fields) {
        if ((sheet[field] ?? null) !== null) continue;
        const proposed = proposals.get(field)?.isDeprived ?? null;
        if (proposed === null) left += 1;
        else set[field] = proposed;
      }
      const count = Object.keys(set).length;
      accepted += count;
      return count === 0 ? [] : [{ id: sheet['id'] as number, set }];
    });
    await useCase.save(HouseholdReview, edits);
    useCase.say({
      vi: `Ghi ${accepted} kết luận còn trống theo đề nghị, trên ${edits.length} phiếu; ${left} chỉ số vẫn trống vì chưa đủ thông tin thành viên, nhà ở.`,
      en: `${accepted} empty deprivations are decided as proposed, on ${edits.length} sheets; ${left} stay empty, since members and dwelling do not tell enough.`,
    });
    return edits[0]?.id ?? null;
  });
};
