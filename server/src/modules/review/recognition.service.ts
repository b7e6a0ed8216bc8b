import { type Message, missingError, violation } from '../../kernel/errors.js';
import type { Database } from '../../platform/database/database.js';
import { requireWrite, type Viewer, withinReach } from '../../platform/resource/access.js';
import { column, sql } from '../../platform/database/sql.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import { undoOperation } from '../../platform/resource/undo.js';
import { type Outcome, refuse, runUseCase, type UseCase } from '../../platform/resource/use-case.js';
import type { Row } from '../../platform/resource/values.js';
import { Household } from '../people/index.js';
import { ReviewCampaign } from './campaign.entity.js';
import { ReviewStep } from './procedure.entity.js';
import { warnStep } from './procedure.rules.js';
import { readDecisionRule, readStepFacts } from './procedure.store.js';
import { ReviewRecognition } from './recognition.entity.js';
import { EscapeRecognition, HouseholdReview } from './review.entity.js';
import {
  getCampaign,
  readCampaignReviews,
  readCauseReviews,
  readOpenComplaints,
  readPastClasses,
} from './review-desk.store.js';
import { entryReason, escapedFrom } from './review-list.rules.js';
import { warnOfUnlisted } from './unlisted.service.js';

const idOf = (row: Readonly<Row>): number => row['id'] as number;

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

/** A complaint is answered before the decision. */
const warnOfComplaints = async (useCase: UseCase, recognised: readonly Row[]): Promise<void> => {
  const open = await readOpenComplaints(useCase.transaction, recognised.map(idOf));
  const objected = recognised.filter((one) => open.has(idOf(one)));
  if (objected.length > 0)
    useCase.warn(
      violation(null, 'RULE_COMPLAINTS_OPEN', {
        count: objected.length,
        examples: await examplesOf(useCase, objected),
      }),
    );
};

/**
 * A recognition is the decision that ends the procedure: its step is recorded with it, and warned of as any other. Where it
 * stands already, with the paper that it has, it stays.
 */
const recordDecision = async (useCase: UseCase, campaign: Row, input: RecogniseInput): Promise<void> => {
  if (campaign['kind'] !== 'ANNUAL') return;
  const { transaction } = useCase;
  const { decisionNumber, decidedOn } = input;
  const rule = await readDecisionRule(transaction, decidedOn);
  if (!rule) return;
  const step = { campaignId: idOf(campaign), unitId: Number(input.unitId), ruleId: idOf(rule) };
  const [standing] = await readStored(transaction, resourceOf(ReviewStep), [
    sql`t1.campaign_id = ${step.campaignId} and t1.unit_id = ${step.unitId} and t1.rule_id = ${step.ruleId}`,
  ]);
  if (!standing) {
    await useCase.save(ReviewStep, [
      { set: { ...step, startedOn: decidedOn, endedOn: decidedOn, document: decisionNumber } },
    ]);
    return;
  }
  const factsOf = await readStepFacts(transaction, [standing]);
  for (const warning of warnStep(standing, factsOf(standing))) useCase.warn(warning);
  const paper = (standing['document'] ?? null) as string | null;
  if (standing['startedOn'] !== decidedOn || (paper !== null && paper !== decisionNumber))
    useCase.warn(
      violation(null, 'RULE_DECISION_STEP_DIFFERS', {
        step: String(rule['name']),
        recorded: String(standing['startedOn']),
        paper: paper ?? '–',
        decision: decisionNumber,
        date: decidedOn,
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

const resultOf = (recognised: readonly Row[], escapes: number): Message => {
  const count = (value: string): number =>
    recognised.filter((one) => one['recognisedClass'] === value).length;
  const differing = recognised.filter((one) => one['differsFromComputed'] === true).length;
  return {
    vi: `Công nhận ${recognised.length} hộ: ${count('POOR')} nghèo, ${count('NEAR_POOR')} cận nghèo, ${count('AVERAGE')} mức sống trung bình, ${count('NOT_POOR')} không thuộc diện; ${escapes} hộ thoát nghèo, cận nghèo; ${differing} hộ khác với điểm.`,
    en: `${recognised.length} households recognised: ${count('POOR')} poor, ${count('NEAR_POOR')} near-poor, ${count('AVERAGE')} average, ${count('NOT_POOR')} not poor; ${escapes} escaped; ${differing} differ from the score.`,
  };
};

/** The sheets of an area that can be recognised now; refuses where there is none, or where others are unfinished. */
const readFinished = async (useCase: UseCase, campaign: Row, input: RecogniseInput): Promise<Row[]> => {
  const sheets = await readCampaignReviews(useCase.transaction, idOf(campaign), Number(input.unitId));
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
  if (finished.length === 0)
    refuse(
      violation(null, 'RULE_NOTHING_TO_RECOGNISE', {
        campaign: String(campaign['name']),
        listed: sheets.length,
        unfinished: unfinished.length,
      }),
    );
  return finished;
};

const recogniseEach = async (
  useCase: UseCase,
  campaign: Row,
  finished: readonly Row[],
  { source }: RecogniseInput,
): Promise<readonly Row[]> => {
  const past = await readPastClasses(
    useCase.transaction,
    finished.map((one) => one['householdId'] as number),
    campaign['year'] as number,
  );
  return useCase.save(
    HouseholdReview,
    finished.map((one) => {
      const recognisedClass = classOf(one, source) ?? '';
      const flowReason = entryReason(
        recognisedClass,
        (one['formerClass'] ?? null) as string | null,
        past.get(one['householdId'] as number) ?? [],
        (one['flowReason'] ?? null) as string | null,
      );
      return { id: idOf(one), set: { recognisedClass, flowReason } };
    }),
  );
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
    const campaign = await getCampaign(useCase.transaction, viewer, Number(input.campaignId), true);
    const finished = await readFinished(useCase, campaign, input);
    const recognised = await recogniseEach(useCase, campaign, finished, input);
    const escapes = await recordEscapes(useCase, recognised, input);
    const { decisionNumber, decidedOn, decidedBy } = input;
    await useCase.save(ReviewCampaign, [
      { id: idOf(campaign), set: { decisionNumber, decidedOn, ...(decidedBy ? { decidedBy } : {}) } },
    ]);
    const result = resultOf(recognised, escapes.length);
    useCase.say(result);
    await warnOfUnlisted(useCase, campaign, Number(input.unitId));
    await warnOfCauses(useCase, recognised);
    await warnOfComplaints(useCase, recognised);
    await recordDecision(useCase, campaign, input);
    const row = {
      campaignId: idOf(campaign),
      unitId: Number(input.unitId),
      decisionNumber,
      decidedOn,
      households: recognised.length,
      escapes: escapes.length,
      summary: result.vi,
      operationKey: useCase.by.key,
      undoneAt: null,
    };
    await useCase.record(ReviewRecognition, [{ before: null, row }]);
    return idOf(campaign);
  });
};

const getRecognition = async ({ transaction, viewer }: UseCase, id: number): Promise<Row> => {
  const resource = resourceOf(ReviewRecognition);
  const reach = withinReach(viewer, resource, 't1');
  const [row] = Number.isSafeInteger(id)
    ? await readStored(transaction, resource, [sql`${column('t1', 'id')} = ${id}`, ...(reach ? [reach] : [])])
    : [];
  if (row) return row;
  throw missingError('MISSING_RECORD', {
    resource: { vi: resource.label[0], en: resource.label[1] },
    id: String(id),
  });
};

/** Takes a recognition back with the classes, escapes and decision that it set, where nothing of it has changed since. */
export const undoRecognition = (
  database: Database,
  viewer: Viewer,
  input: { readonly key: string; readonly recognitionId: string },
  isPreview: boolean,
): Promise<Outcome> => {
  requireWrite(viewer, resourceOf(HouseholdReview));
  return runUseCase(database, viewer, { key: input.key, content: input, isPreview }, async (useCase) => {
    const recognition = await getRecognition(useCase, Number(input.recognitionId));
    const { decisionNumber, households, escapes } = recognition;
    if (recognition['undoneAt'])
      refuse(
        violation(null, 'RULE_ALREADY_UNDONE', {
          operation: {
            vi: `Lần công nhận theo ${String(decisionNumber)}`,
            en: `The recognition by ${String(decisionNumber)}`,
          },
          at: String(recognition['undoneAt']),
        }),
      );
    await useCase.record(ReviewRecognition, [
      { before: recognition, row: { ...recognition, undoneAt: useCase.by.at } },
    ]);
    await undoOperation(
      useCase,
      { userId: recognition['createdBy'] as number | null, key: String(recognition['operationKey']) },
      new Set([resourceOf(ReviewRecognition).key]),
    );
    useCase.say({
      vi: `Hoàn tác công nhận theo ${decisionNumber}: ${households} phiếu trở lại chưa công nhận, bỏ ${escapes} lượt thoát nghèo, cận nghèo; đợt rà soát trở lại như trước lần công nhận này.`,
      en: `The recognition by ${decisionNumber} is taken back: ${households} sheets are open again, ${escapes} escapes are gone; the campaign is as before.`,
    });
    return recognition['campaignId'] as number;
  });
};
