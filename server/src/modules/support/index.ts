import type { Violation } from '../../kernel/errors.js';
import { setRules } from '../../platform/resource/rules.js';
import type { Row } from '../../platform/resource/values.js';
import { EligibilityRule } from './eligibility.entity.js';
import { warnEligibility } from './eligibility.js';
import { LivelihoodModel, ModelMember } from './livelihood.entity.js';
import {
  checkMember,
  checkModel,
  checkProduct,
  deriveModel,
  warnOutsider,
  warnQuantity,
  warnTwoModels,
} from './livelihood.rules.js';
import { readMemberFacts } from './livelihood.store.js';
import { OverlapReview } from './overlap.entity.js';
import { warnOverlaps } from './overlap.js';
import { readShareFacts } from './share.store.js';
import { FundingShare, Support } from './support.entity.js';
import {
  checkOrder,
  checkShares,
  checkSupport,
  deriveSupport,
  supportedHousehold,
  warnShares,
} from './support.rules.js';
import { OcopProduct, TradePromotion, ValueChainLink } from './trade.entity.js';
import { beneficiaryOf, readSupportFacts, type SupportFacts } from './support.store.js';
import './visits.js';

export { SupportResolver } from './support.resolver.js';
export * from './livelihood.entity.js';
export * from './support.entity.js';
export * from './trade.entity.js';
export * from './eligibility.entity.js';
export * from './overlap.entity.js';

const warnSupport = (support: Readonly<Row>, facts: SupportFacts): Violation[] => {
  const { advice, shared } = facts;
  if (!advice) return [];
  const { person, household } = beneficiaryOf(facts, support, support['householdId']);
  const known = advice.eligibility.circumstancesOf(support, person, household);
  const sharedVnd = shared.get(support['id'] as number);
  return [
    ...(known ? warnEligibility(advice.eligibility.rulesOf(support), known, support['amountVnd']) : []),
    ...warnOverlaps(advice.ownOf(support), advice.candidatesOf(support)),
    ...warnQuantity(support),
    ...warnOutsider(support, advice.memberships, advice.models.get(support['modelId'] as number)),
    ...(sharedVnd === undefined ? [] : warnShares('amountVnd', sharedVnd, support['amountVnd'])),
  ];
};

setRules(Support, {
  facts: (connection, supports, viewer) => readSupportFacts(connection, supports, viewer !== null),
  derive: (support, facts, before) => {
    const person = facts.persons.get(support['personId'] as number);
    const householdId = supportedHousehold(support, person, before);
    return deriveSupport(support, beneficiaryOf(facts, support, householdId), before);
  },
  check: (support, { shared }, before) => [
    ...checkSupport(support),
    ...(before
      ? checkShares('amountVnd', shared.get(before['id'] as number) ?? 0n, support['amountVnd'])
      : []),
  ],
  warn: warnSupport,
});

setRules(FundingShare, {
  facts: (connection, shares, viewer) => readShareFacts(connection, shares, viewer !== null),
  check: (share, { supports, shared }) => {
    const id = share['supportId'] as number;
    return checkShares('amountVnd', shared.get(id) ?? 0n, supports.get(id)?.['amountVnd']);
  },
  warn: (share, { supports, shared, charged }) => {
    const id = share['supportId'] as number;
    const own = charged.find((one) => one.id === id);
    const sources = new Map([...(own?.sources ?? []), [share['sourceId'] as number, '']]);
    return [
      ...warnShares('amountVnd', shared.get(id) ?? 0n, supports.get(id)?.['amountVnd']),
      ...(own ? warnOverlaps({ ...own, sources }, charged) : []),
    ];
  },
});

setRules(OverlapReview, {
  facts: async () => undefined,
  derive: (review) => {
    const ids = [Number(review['firstId']), Number(review['secondId'])];
    return { firstId: Math.min(...ids), secondId: Math.max(...ids) };
  },
});

setRules(EligibilityRule, {
  facts: async () => undefined,
  check: (rule) => [
    ...checkOrder(rule, ['validFrom', 'Từ ngày', 'From'], ['validTo', 'Đến hết ngày', 'To']),
    ...checkOrder(rule, ['fromAge', 'Từ tuổi', 'From age'], ['throughAge', 'Đến hết tuổi', 'Through age']),
  ],
});

const noFacts = async (): Promise<void> => undefined;

setRules(LivelihoodModel, { facts: noFacts, derive: deriveModel, check: checkModel });

setRules(ModelMember, {
  facts: readMemberFacts,
  check: (member, { models }) => checkMember(member, models.get(member['modelId'] as number)),
  warn: (member, { membershipOf, memberships }) => warnTwoModels(membershipOf(member), memberships),
});

setRules(TradePromotion, {
  facts: noFacts,
  check: (promotion) => checkOrder(promotion, ['from', 'Từ ngày', 'From'], ['to', 'Đến hết ngày', 'To']),
});

setRules(ValueChainLink, {
  facts: noFacts,
  check: (link) => checkOrder(link, ['signedOn', 'Ngày ký', 'Signed on'], ['endsOn', 'Hết hạn', 'Ends on']),
  warn: warnQuantity,
});

setRules(OcopProduct, { facts: noFacts, check: checkProduct });
