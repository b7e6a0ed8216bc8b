import type { Database } from '../../platform/database/database.js';
import { column } from '../../platform/database/sql.js';
import { requireWrite, type Viewer } from '../../platform/resource/access.js';
import { deriveAgain } from '../../platform/resource/announce.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import { type Outcome, runUseCase } from '../../platform/resource/use-case.js';
import type { Row } from '../../platform/resource/values.js';
import { deprivationFields, proposedField } from './proposal.rules.js';
import { HouseholdReview } from './review.entity.js';
import { getCampaign, readOldProposals } from './review-desk.store.js';

const isProposedOtherwise = (before: Readonly<Row>, after: Readonly<Row>): boolean =>
  deprivationFields.map(proposedField).some((field) => before[field] !== after[field]);

/**
 * Proposes the deprivations of open sheets anew where the rules of proposing have changed since; what reviewers decided stays.
 * Recognised sheets keep what was proposed when they were decided.
 */
export const proposeAgain = (
  database: Database,
  viewer: Viewer,
  input: { readonly key: string; readonly campaignId: string; readonly unitId: string },
  isPreview: boolean,
): Promise<Outcome> => {
  const resource = resourceOf(HouseholdReview);
  requireWrite(viewer, resource);
  return runUseCase(database, viewer, { key: input.key, content: input, isPreview }, async (useCase) => {
    const { transaction, by } = useCase;
    const campaign = await getCampaign(transaction, viewer, Number(input.campaignId), true);
    const old = await readOldProposals(transaction, viewer, campaign, Number(input.unitId));
    const ids = old.map((one) => one['id'] as number);
    await deriveAgain(transaction, resource, 'id', ids, by);
    const now = await readStored(transaction, resource, [transaction.dialect.isIn(column('t1', 'id'), ids)]);
    const before = new Map(old.map((one) => [one['id'], one]));
    const written = now.filter((one) => one['version'] !== before.get(one['id'])?.['version']);
    const changed = written.filter((one) => isProposedOtherwise(before.get(one['id']) ?? one, one));
    const locked = now.length - written.length;
    useCase.say({
      vi: `${written.length} phiếu chưa công nhận được đề nghị lại theo quy tắc hiện hành, ${changed.length} phiếu có đề nghị khác trước; kết luận của cán bộ giữ nguyên.`,
      en: `${written.length} open sheets are proposed anew by the present rules, ${changed.length} of them otherwise than before; what reviewers decided stays.`,
    });
    if (locked > 0)
      useCase.say({
        vi: `${locked} phiếu thuộc kỳ báo cáo đã khoá giữ nguyên đề nghị cũ.`,
        en: `${locked} sheets belong to a locked period and keep their proposals.`,
      });
    return campaign['id'] as number;
  });
};
