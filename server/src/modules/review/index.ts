import { setRules } from '../../platform/resource/rules.js';
import { EscapeRecognition, HouseholdReview, MemberReview } from './review.entity.js';
import { checkEscape, deriveEscape, deriveMember, deriveReview } from './review.rules.js';
import { readMemberFacts, readReviewFacts } from './review.store.js';

export * from './review.entity.js';
export { deprivationFields } from './review.rules.js';

setRules(HouseholdReview, {
  follows: [{ by: 'campaignId', fields: ['year', 'standardId'] }],
  facts: readReviewFacts,
  derive: (review, factsOf) => deriveReview(review, factsOf(review)),
});

setRules(MemberReview, {
  follows: [
    { by: 'personId', fields: ['birthDate'] },
    { by: 'reviewId', fields: ['reviewedOn', 'year'] },
  ],
  facts: readMemberFacts,
  derive: (member, { reviews, persons }) =>
    deriveMember(reviews.get(member['reviewId'] as number), persons.get(member['personId'] as number)),
});

setRules(EscapeRecognition, { facts: async () => undefined, derive: deriveEscape, check: checkEscape });
