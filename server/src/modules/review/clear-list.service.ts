import type { Database } from '../../platform/database/database.js';
import { requireWrite, type Viewer } from '../../platform/resource/access.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { type Resource, resourceOf } from '../../platform/resource/resource.js';
import { type Outcome, runUseCase } from '../../platform/resource/use-case.js';
import type { Row } from '../../platform/resource/values.js';
import { Household } from '../people/index.js';
import { MemberReview } from './member-review.entity.js';
import { HouseholdReview } from './review.entity.js';
import { getCampaign } from './review-desk.store.js';
import { hasEnded, lastDayOf } from './review-list.rules.js';
import { readMembersOfSheets, readReachableSheets, readSheetsWithMore } from './sheet.store.js';

const system = ['id', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy'];
/** What making the list puts into a sheet and its members. */
const madeWith: ReadonlySet<string> = new Set([
  ...system,
  'campaignId',
  'householdId',
  'listOrigin',
  'flowReason',
  'memberCount',
  'reviewId',
  'personId',
]);

const isAsMade = (resource: Resource, row: Readonly<Row>): boolean =>
  resource.fields.every(
    (field) => field.derived === true || madeWith.has(field.name) || (row[field.name] ?? null) === null,
  );

/**
 * Takes sheets off a year’s list on which nothing is recorded yet, and open ones of households that have ended, with their
 * members: the way back from a list made too long.
 */
export const clearReviewList = (
  database: Database,
  viewer: Viewer,
  input: { readonly key: string; readonly campaignId: string; readonly unitId: string },
  isPreview: boolean,
): Promise<Outcome> => {
  requireWrite(viewer, resourceOf(HouseholdReview));
  return runUseCase(database, viewer, { key: input.key, content: input, isPreview }, async (useCase) => {
    const { transaction } = useCase;
    const campaign = await getCampaign(transaction, viewer, Number(input.campaignId), true);
    const campaignId = campaign['id'] as number;
    const sheets = await readReachableSheets(transaction, viewer, campaignId, Number(input.unitId));
    const ids = sheets.map((sheet) => sheet['id'] as number);
    const members = await readMembersOfSheets(transaction, ids);
    const withMore = await readSheetsWithMore(transaction, ids);
    const recorded = new Set(withMore);
    for (const member of members)
      if (!isAsMade(resourceOf(MemberReview), member)) recorded.add(member['reviewId'] as number);
    const blank = sheets.filter(
      (sheet) => isAsMade(resourceOf(HouseholdReview), sheet) && !recorded.has(sheet['id'] as number),
    );
    const households = await readFacts(transaction, Household, idsIn(sheets, 'householdId'));
    const ended = sheets.filter((sheet) => {
      const household = households.get(sheet['householdId'] as number);
      const isOpen = (sheet['recognisedClass'] ?? null) === null && !withMore.has(sheet['id'] as number);
      return isOpen && !blank.includes(sheet) && household && hasEnded(household, lastDayOf(campaign));
    });
    const gone = [...blank, ...ended];
    const leaving = new Set(gone.map((sheet) => sheet['id']));
    const theirs = members.filter((member) => leaving.has(member['reviewId']));
    await useCase.remove(MemberReview, theirs);
    await useCase.remove(HouseholdReview, gone);
    useCase.say({
      vi: `Bỏ ${blank.length} phiếu chưa ghi gì và ${ended.length} phiếu của hộ đã kết thúc (${theirs.length} thành viên) khỏi danh sách; ${sheets.length - gone.length} phiếu giữ nguyên.`,
      en: `${blank.length} sheets with nothing recorded and ${ended.length} of households that have ended (${theirs.length} members) leave the list; ${sheets.length - gone.length} stay.`,
    });
    return campaignId;
  });
};
