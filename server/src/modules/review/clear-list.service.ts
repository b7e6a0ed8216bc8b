import type { Database, Transaction } from '../../platform/database/database.js';
import { requireWrite, type Viewer } from '../../platform/resource/access.js';
import { type Resource, resourceOf } from '../../platform/resource/resource.js';
import { type Outcome, runUseCase } from '../../platform/resource/use-case.js';
import type { Row } from '../../platform/resource/values.js';
import { MemberReview } from './member-review.entity.js';
import { HouseholdReview } from './review.entity.js';
import { getCampaign } from './review-desk.store.js';
import { readGone, readMembersOfSheets, readReachableSheets, readSheetsWithMore } from './sheet.store.js';

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

export interface ClearInput {
  readonly key: string;
  readonly campaignId: string;
  readonly unitId: string;
  /** Sheets of households that have gone only; also those with nothing recorded; also of these those of new households. */
  readonly scope: 'GONE' | 'UNUSED' | 'UNUSED_AND_NEW';
}

interface Sorted {
  /** Nothing is recorded on them. */
  readonly blank: readonly Row[];
  /** Open ones of households that have ended or live outside the campaign's area now. */
  readonly gone: readonly Row[];
  readonly members: readonly Row[];
}

const sortSheets = async (
  transaction: Transaction,
  campaign: Readonly<Row>,
  sheets: readonly Row[],
): Promise<Sorted> => {
  const ids = sheets.map((sheet) => sheet['id'] as number);
  const members = await readMembersOfSheets(transaction, ids);
  const withMore = await readSheetsWithMore(transaction, ids);
  const recorded = new Set(withMore);
  for (const member of members)
    if (!isAsMade(resourceOf(MemberReview), member)) recorded.add(member['reviewId'] as number);
  const open = sheets.filter(
    (sheet) => (sheet['recognisedClass'] ?? null) === null && !withMore.has(sheet['id'] as number),
  );
  const gone = (await readGone(transaction, campaign, open)).map(({ sheet }) => sheet);
  const blank = sheets.filter(
    (sheet) =>
      !gone.includes(sheet) &&
      !recorded.has(sheet['id'] as number) &&
      isAsMade(resourceOf(HouseholdReview), sheet),
  );
  return { blank, gone, members };
};

/** A new household is on every list, however short. */
const isOfNew = (sheet: Readonly<Row>): boolean => sheet['listOrigin'] === 'NEW_HOUSEHOLD';

/**
 * Takes sheets off a year’s list on which nothing is recorded yet, and open ones of households that have ended or left, with
 * their members: the way back from a list made too long.
 */
export const clearReviewList = (
  database: Database,
  viewer: Viewer,
  input: ClearInput,
  isPreview: boolean,
): Promise<Outcome> => {
  requireWrite(viewer, resourceOf(HouseholdReview));
  return runUseCase(database, viewer, { key: input.key, content: input, isPreview }, async (useCase) => {
    const { transaction } = useCase;
    const campaign = await getCampaign(transaction, viewer, Number(input.campaignId), true);
    const campaignId = campaign['id'] as number;
    const sheets = await readReachableSheets(transaction, viewer, campaignId, Number(input.unitId));
    const { blank, gone, members } = await sortSheets(transaction, campaign, sheets);
    const unused =
      input.scope === 'GONE'
        ? []
        : blank.filter((sheet) => input.scope === 'UNUSED_AND_NEW' || !isOfNew(sheet));
    const leaving = [...unused, ...gone];
    const ids = new Set(leaving.map((sheet) => sheet['id']));
    const theirs = members.filter((member) => ids.has(member['reviewId']));
    await useCase.remove(MemberReview, theirs);
    await useCase.remove(HouseholdReview, leaving);
    useCase.say({
      vi: `Bỏ ${unused.length} phiếu chưa ghi gì và ${gone.length} phiếu của hộ đã kết thúc hoặc đã chuyển khỏi địa bàn (${theirs.length} thành viên) khỏi danh sách; ${sheets.length - leaving.length} phiếu giữ nguyên.`,
      en: `${unused.length} sheets with nothing recorded and ${gone.length} of households that have ended or moved out of the area (${theirs.length} members) leave the list; ${sheets.length - leaving.length} stay.`,
    });
    const kept = blank.length - unused.length;
    if (kept > 0)
      useCase.say({
        vi: `${kept} phiếu chưa ghi gì được giữ, trong đó ${blank.filter(isOfNew).length} phiếu của hộ mới.`,
        en: `${kept} sheets with nothing recorded stay, ${blank.filter(isOfNew).length} of them of new households.`,
      });
    return campaignId;
  });
};
