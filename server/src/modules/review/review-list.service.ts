import { violation } from '../../kernel/errors.js';
import type { Database } from '../../platform/database/database.js';
import { requireWrite, type Viewer } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { type Outcome, refuse, runUseCase, type UseCase } from '../../platform/resource/use-case.js';
import type { Row } from '../../platform/resource/values.js';
import { HouseholdReview } from './review.entity.js';
import { listMembers } from './list-members.service.js';
import { getCampaign, readCampaignReviews, readListed } from './review-desk.store.js';
import {
  arrivalReason,
  belongsOnList,
  isKept,
  lastDayOf,
  type Listed,
  type ListScope,
  livesThere,
} from './review-list.rules.js';
import { readGone, readJoined, readSheeted } from './sheet.store.js';
import { warnOfUnlisted } from './unlisted.service.js';

export interface PrepareInput {
  readonly key: string;
  readonly campaignId: string;
  /** The hamlet, or the whole commune. */
  readonly unitId: string;
  readonly scope?: ListScope | null;
}

const idOf = (row: Readonly<Row>): number => row['id'] as number;

const makeSheets = (
  useCase: UseCase,
  campaignId: number,
  listed: readonly Listed[],
  scope: ListScope,
  members: ReadonlyMap<number, readonly unknown[]>,
): Promise<readonly Row[]> =>
  useCase.save(
    HouseholdReview,
    listed.map((one) => ({
      set: {
        campaignId,
        householdId: idOf(one.household),
        listOrigin: one.lastYear === null ? 'NEW_HOUSEHOLD' : 'LAST_LIST',
        flowReason: arrivalReason(one),
        // Form 1 counts an average standard of farming households only, so their trade is kept with the class.
        ...(isKept(one, scope) ? { proposedClass: one.lastClass, isAgricultural: one.wasAgricultural } : {}),
        memberCount: members.get(idOf(one.household))?.length ?? null,
      },
    })),
  );

/** Open sheets of households that have ended or left since are named: whoever keeps the list decides about them. */
const warnOfGone = async (useCase: UseCase, campaign: Row, standing: readonly Row[]): Promise<void> => {
  const open = standing.filter((one) => (one['recognisedClass'] ?? null) === null);
  const gone = await readGone(useCase.transaction, campaign, open);
  if (gone.length === 0) return;
  useCase.warn(
    violation(null, 'RULE_ENDED_ON_LIST', {
      count: gone.length,
      examples: gone
        .slice(0, 5)
        .map(({ household }) => `${String(household['code'])} ${String(household['headName'])}`)
        .join(', '),
    }),
  );
};

/**
 * Makes the year's sheets of a hamlet from last year's list and the households that are new, with their present members. Facts
 * are not carried over: they are asked again. It can be done again at any time: sheets that stand keep what is recorded, and those still
 * open follow who has joined or left their households.
 */
export const prepareReviewList = (
  database: Database,
  viewer: Viewer,
  input: PrepareInput,
  isPreview: boolean,
): Promise<Outcome> => {
  requireWrite(viewer, resourceOf(HouseholdReview));
  return runUseCase(database, viewer, { key: input.key, content: input, isPreview }, async (useCase) => {
    const { transaction } = useCase;
    const campaign = await getCampaign(transaction, viewer, Number(input.campaignId), true);
    if (typeof campaign['decidedOn'] === 'string')
      refuse(
        violation(null, 'RULE_CAMPAIGN_DECIDED', {
          campaign: String(campaign['name']),
          date: campaign['decidedOn'],
        }),
      );
    const year = campaign['year'] as number;
    const through = lastDayOf(campaign);
    const households = await readListed(transaction, viewer, Number(input.unitId), year);
    const standing = await readCampaignReviews(transaction, idOf(campaign), Number(input.unitId));
    const scope = input.scope ?? 'ALL';
    const wanted = households.filter((one) => belongsOnList(one, scope, through));
    const has = await readSheeted(transaction, idOf(campaign));
    const missing = wanted.filter((one) => !has.has(idOf(one.household)));
    const members = await readJoined(
      transaction,
      missing.map((one) => idOf(one.household)),
    );
    const made = await makeSheets(useCase, idOf(campaign), missing, scope, members);
    const { added, left } = await listMembers(useCase, made, standing);
    await warnOfGone(useCase, campaign, standing);
    const fresh = missing.filter((one) => one.lastYear === null).length;
    const kept = missing.filter((one) => isKept(one, scope)).length;
    const others = households.filter((one) => livesThere(one.household, through)).length - wanted.length;
    useCase.say({
      vi: `${missing.length} phiếu mới (${fresh} hộ mới có), ${added} thành viên; ${standing.length} phiếu đã có giữ nguyên; ${others} hộ khác ở địa bàn không vào danh sách.`,
      en: `${missing.length} new sheets (${fresh} of new households), ${added} members; ${standing.length} sheets stood already and stay; ${others} other households living there are not on the list.`,
    });
    if (kept > 0)
      useCase.say({
        vi: `${kept} phiếu ghi sẵn kết quả đề nghị như lần công nhận trước: không phải rà soát, trừ khi hộ có đề nghị.`,
        en: `${kept} sheets have the class recognised before as their proposed one: they are reviewed on request only.`,
      });
    if (left > 0)
      useCase.say({
        vi: `${left} thành viên đã chuyển hộ hoặc mất được bỏ khỏi phiếu cũ; thông tin đã ghi của người chuyển hộ theo sang phiếu mới.`,
        en: `${left} members who moved or died leave their old sheets; what was recorded of those who moved goes with them.`,
      });
    await warnOfUnlisted(useCase, campaign, Number(input.unitId));
    return idOf(campaign);
  });
};
