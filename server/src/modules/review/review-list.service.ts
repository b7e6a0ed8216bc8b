import { violation } from '../../kernel/errors.js';
import type { Database } from '../../platform/database/database.js';
import { requireWrite, type Viewer } from '../../platform/resource/access.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { type Outcome, refuse, runUseCase, type UseCase } from '../../platform/resource/use-case.js';
import type { Row } from '../../platform/resource/values.js';
import { Household } from '../people/index.js';
import { ReviewCampaign } from './campaign.entity.js';
import { MemberReview } from './member-review.entity.js';
import { EscapeRecognition, HouseholdReview } from './review.entity.js';
import {
  getCampaign,
  readCampaignReviews,
  readCauseReviews,
  readListed,
  readMembersOf,
  readPastClasses,
} from './review-desk.store.js';
import {
  arrivalReason,
  belongsOnList,
  entryReason,
  escapedFrom,
  type Listed,
  type ListScope,
} from './review-list.rules.js';

export interface PrepareInput {
  readonly key: string;
  readonly campaignId: string;
  /** The hamlet, or the whole commune. */
  readonly unitId: string;
  readonly scope?: ListScope | null;
}

const idOf = (row: Readonly<Row>): number => row['id'] as number;

const makeSheets = async (
  useCase: UseCase,
  campaignId: number,
  listed: readonly Listed[],
  members: ReadonlyMap<number, readonly number[]>,
): Promise<number> => {
  const sheets = await useCase.save(
    HouseholdReview,
    listed.map((one) => ({
      set: {
        campaignId,
        householdId: idOf(one.household),
        listOrigin: one.lastYear === null ? 'NEW_HOUSEHOLD' : 'LAST_LIST',
        flowReason: arrivalReason(one),
        memberCount: members.get(idOf(one.household))?.length ?? null,
      },
    })),
  );
  const people = sheets.flatMap((sheet) =>
    (members.get(sheet['householdId'] as number) ?? []).map((personId) => ({
      set: { reviewId: idOf(sheet), personId },
    })),
  );
  await useCase.save(MemberReview, people);
  return people.length;
};

/**
 * Makes the year's sheets of a hamlet from last year's list and the households that are new, with their present members. Facts
 * are not carried over: they are asked again. Sheets that stand already stay as they are, so it can be done again at any time.
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
    const through = String(campaign['endsOn'] ?? `${year}-12-31`);
    const households = await readListed(transaction, viewer, Number(input.unitId), year);
    const standing = await readCampaignReviews(transaction, idOf(campaign), Number(input.unitId));
    const has = new Set(standing.map((sheet) => sheet['householdId']));
    const wanted = households.filter((one) => belongsOnList(one, input.scope ?? 'ALL', through));
    const missing = wanted.filter((one) => !has.has(idOf(one.household)));
    const members = await readMembersOf(
      transaction,
      missing.map((one) => idOf(one.household)),
    );
    const people = await makeSheets(useCase, idOf(campaign), missing, members);
    const fresh = missing.filter((one) => one.lastYear === null).length;
    useCase.say({
      vi: `${missing.length} phiếu mới (${fresh} hộ mới có), ${people} thành viên; ${standing.length} phiếu đã có giữ nguyên; ${households.length - wanted.length} hộ không thuộc danh sách.`,
      en: `${missing.length} new sheets (${fresh} of new households), ${people} members; ${standing.length} sheets stood already and stay; ${households.length - wanted.length} households are not on the list.`,
    });
    return idOf(campaign);
  });
};

export interface RecogniseInput {
  readonly key: string;
  readonly campaignId: string;
  readonly unitId: string;
  /** Whose class is recognised: the proposed one where there is one, else the computed; or the computed one only. */
  readonly source: 'PROPOSED' | 'COMPUTED';
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly decidedBy?: string | null;
  /** Recognises the finished sheets and leaves the others open. */
  readonly isPartial?: boolean | null;
}

const classOf = (review: Readonly<Row>, source: RecogniseInput['source']): string | null => {
  const { computedClass, proposedClass } = review;
  const chosen = source === 'PROPOSED' && typeof proposedClass === 'string' ? proposedClass : computedClass;
  return typeof chosen === 'string' ? chosen : null;
};

/** The households of the first sheets by code and head, for a sentence. */
const examplesOf = async ({ transaction }: UseCase, reviews: readonly Row[]): Promise<string> => {
  const some = reviews.slice(0, 5);
  const households = await readFacts(transaction, Household, idsIn(some, 'householdId'));
  const names = [...households.values()].map((one) => `${String(one['code'])} ${String(one['headName'])}`);
  return `${names.join(', ')}${reviews.length > some.length ? ', …' : ''}`;
};

const warnOfCauses = async (useCase: UseCase, recognised: readonly Row[]): Promise<void> => {
  const { transaction } = useCase;
  const listed = recognised.filter((one) => ['POOR', 'NEAR_POOR'].includes(String(one['recognisedClass'])));
  const withCause = await readCauseReviews(transaction, listed.map(idOf));
  const lacking = listed.filter((one) => !withCause.has(idOf(one)));
  if (lacking.length > 0)
    useCase.warn(
      violation(null, 'RULE_CAUSE_MISSING', {
        count: lacking.length,
        examples: await examplesOf(useCase, lacking),
      }),
    );
};

const recordEscapes = (
  useCase: UseCase,
  recognised: readonly Row[],
  input: RecogniseInput,
): Promise<readonly Row[]> =>
  useCase.save(
    EscapeRecognition,
    recognised.flatMap((review) => {
      const from = escapedFrom(String(review['recognisedClass']), review['formerClass'] as string | null);
      return from === null
        ? []
        : [
            {
              set: {
                householdId: review['householdId'],
                escapedFrom: from,
                recognisedOn: input.decidedOn,
                decision: input.decisionNumber,
              },
            },
          ];
    }),
  );

const sayResult = (useCase: UseCase, recognised: readonly Row[], escapes: number): void => {
  const count = (value: string): number =>
    recognised.filter((one) => one['recognisedClass'] === value).length;
  const differing = recognised.filter((one) => one['differsFromComputed'] === true).length;
  useCase.say({
    vi: `Công nhận ${recognised.length} hộ: ${count('POOR')} nghèo, ${count('NEAR_POOR')} cận nghèo, ${count('AVERAGE')} mức sống trung bình, ${count('NOT_POOR')} không thuộc diện; ${escapes} hộ thoát nghèo, cận nghèo; ${differing} hộ khác với điểm.`,
    en: `${recognised.length} households recognised: ${count('POOR')} poor, ${count('NEAR_POOR')} near-poor, ${count('AVERAGE')} average, ${count('NOT_POOR')} not poor; ${escapes} escaped; ${differing} differ from the score.`,
  });
};

/** Sets the recognised class of a hamlet's or commune's sheets in one audited step, with the decision that says so. */
export const recogniseReviews = (
  database: Database,
  viewer: Viewer,
  input: RecogniseInput,
  isPreview: boolean,
): Promise<Outcome> => {
  requireWrite(viewer, resourceOf(HouseholdReview));
  return runUseCase(database, viewer, { key: input.key, content: input, isPreview }, async (useCase) => {
    const { transaction } = useCase;
    const campaign = await getCampaign(transaction, viewer, Number(input.campaignId), true);
    const sheets = await readCampaignReviews(transaction, idOf(campaign), Number(input.unitId));
    const open = sheets.filter((one) => (one['recognisedClass'] ?? null) === null);
    const unfinished = open.filter((one) => classOf(one, input.source) === null);
    if (unfinished.length > 0 && input.isPartial !== true)
      refuse(
        violation(null, 'RULE_REVIEWS_UNFINISHED', {
          count: unfinished.length,
          examples: await examplesOf(useCase, unfinished),
        }),
      );
    const finished = open.filter((one) => classOf(one, input.source) !== null);
    const past = await readPastClasses(
      transaction,
      finished.map((one) => one['householdId'] as number),
      campaign['year'] as number,
    );
    const recognised = await useCase.save(
      HouseholdReview,
      finished.map((one) => {
        const recognisedClass = classOf(one, input.source) ?? '';
        const flowReason = entryReason(
          recognisedClass,
          (one['formerClass'] ?? null) as string | null,
          past.get(one['householdId'] as number) ?? [],
          (one['flowReason'] ?? null) as string | null,
        );
        return { id: idOf(one), set: { recognisedClass, flowReason } };
      }),
    );
    const escapes = await recordEscapes(useCase, recognised, input);
    await useCase.save(ReviewCampaign, [
      {
        id: idOf(campaign),
        set: {
          decisionNumber: input.decisionNumber,
          decidedOn: input.decidedOn,
          ...(input.decidedBy ? { decidedBy: input.decidedBy } : {}),
        },
      },
    ]);
    sayResult(useCase, recognised, escapes.length);
    await warnOfCauses(useCase, recognised);
    return idOf(campaign);
  });
};
