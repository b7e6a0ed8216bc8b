import './unit-change.js';
import { Household } from '../people/index.js';
import { deriveAgain } from '../../platform/resource/announce.js';
import { deriveLoaded, onLoad } from '../../platform/resource/bulk-load.js';
import { idsIn } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { onWrite, setRules } from '../../platform/resource/rules.js';
import { checkAnswer, deriveAnswer, warnIncomeScore } from './income-score.rules.js';
import { warnMeasured } from './measured.js';
import { MemberReview } from './member-review.entity.js';
import { ReviewComplaint, ReviewStep, ScoreAnswer } from './procedure.entity.js';
import { checkComplaint, checkStep, warnStep } from './procedure.rules.js';
import { readAnswerFacts, readStepFacts } from './procedure.store.js';
import { EscapeRecognition, HouseholdReview } from './review.entity.js';
import { checkEscape, checkReview, deriveEscape, deriveMember, deriveReview } from './review.rules.js';
import { readMemberFacts, readReviewFacts } from './review.store.js';
import { readOpenSheets } from './sheet.store.js';
import './visits.js';

export * from './campaign.entity.js';
export * from './member-review.entity.js';
export * from './procedure.entity.js';
export * from './recognition.entity.js';
export { type MeasuredOf, readMeasuredBy } from './measured.js';
export { deprivationFields } from './proposal.rules.js';
export * from './review.entity.js';
export { ReviewResolver } from './review.resolver.js';
export { ReviewSheetsResolver } from './review-sheets.resolver.js';

setRules(HouseholdReview, {
  follows: [{ by: 'campaignId', fields: ['year', 'standardId'] }],
  facts: readReviewFacts,
  derive: (review, factsOf, before) => deriveReview(review, factsOf(review), before),
  check: (review, factsOf, before) => checkReview(review, factsOf(review), before),
  warn: (review, factsOf) => warnIncomeScore(factsOf(review).card),
});

setRules(MemberReview, {
  follows: [
    { by: 'personId', fields: ['birthDate'] },
    { by: 'reviewId', fields: ['reviewedOn', 'year'] },
  ],
  facts: readMemberFacts,
  derive: (member, { reviewOf, personOf, measuredOf }) =>
    deriveMember(reviewOf(member), personOf(member), measuredOf(member)),
  warn: (member, { measuredOf }) => warnMeasured(member, measuredOf(member)),
});

setRules(EscapeRecognition, { facts: async () => undefined, derive: deriveEscape, check: checkEscape });

setRules(ReviewStep, {
  facts: readStepFacts,
  check: (step, factsOf) => checkStep(step, factsOf(step)),
  warn: (step, factsOf) => warnStep(step, factsOf(step)),
});

setRules(ReviewComplaint, { facts: async () => undefined, check: checkComplaint });

setRules(ScoreAnswer, {
  follows: [{ by: 'optionId', fields: ['points'] }],
  facts: readAnswerFacts,
  derive: (answer, factsOf) => deriveAnswer(factsOf(answer)),
  check: (answer, factsOf) => checkAnswer(factsOf(answer)),
});

/** A sheet takes its proposals from its members and its B1 from the answers to its card. */
onWrite(async (transaction, { resource, before, after, by }) => {
  if (resource !== resourceOf(MemberReview) && resource !== resourceOf(ScoreAnswer)) return;
  await deriveAgain(
    transaction,
    resourceOf(HouseholdReview),
    'id',
    idsIn([...before, ...after], 'reviewId'),
    by,
  );
});

/** The open sheets of a household that moves go with it. */
onWrite(async (transaction, { resource, before, after, by }) => {
  if (resource !== resourceOf(Household)) return;
  const hamletOf = new Map(before.map((row) => [row['id'], row['hamletId']]));
  const moved = after.filter(({ id, hamletId }) => hamletOf.has(id) && hamletOf.get(id) !== hamletId);
  if (moved.length === 0) return;
  const open = await readOpenSheets(transaction, idsIn(moved, 'id'));
  await deriveAgain(transaction, resourceOf(HouseholdReview), 'id', open, by);
});

onLoad(async (transaction, resource, rows) => {
  if (resource === resourceOf(MemberReview) || resource === resourceOf(ScoreAnswer))
    await deriveLoaded(transaction, resourceOf(HouseholdReview), idsIn(rows, 'reviewId'));
});
