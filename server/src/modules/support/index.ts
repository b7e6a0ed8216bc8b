import type { Violation } from '../../kernel/errors.js';
import { deriveAgain } from '../../platform/resource/announce.js';
import { deriveLoaded, onLoad } from '../../platform/resource/bulk-load.js';
import { idsIn } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { onWrite, setRules } from '../../platform/resource/rules.js';
import type { Row } from '../../platform/resource/values.js';
import { EligibilityRule } from './eligibility.entity.js';
import { warnEligibility } from './eligibility.js';
import { LivelihoodModel } from './livelihood.entity.js';
import { checkModel, checkProduct, deriveModel, warnOutsider, warnQuantity } from './livelihood.rules.js';
import {
  checkMember,
  linkMembership,
  type Membership,
  modelMembership,
  placeOf,
  promotionMembership,
  warnNamed,
  warnTwoAtOnce,
} from './membership.js';
import { readMemberFacts, readNamed } from './membership.store.js';
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
export { warnEligibility } from './eligibility.js';
export { readEligibilityFacts } from './eligibility.store.js';
export * from './livelihood.entity.js';
export * from './support.entity.js';
export * from './trade.entity.js';
export * from './trade-member.entity.js';
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
      ...(own
        ? warnOverlaps({ ...own, sources }, charged).map((one) => ({ ...one, field: 'supportId' }))
        : []),
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

const setMemberRules = (membership: Membership): void =>
  setRules(membership.member, {
    facts: (connection, members) => readMemberFacts(connection, membership, members),
    check: (member, { groups }) =>
      checkMember(membership, member, groups.get(member[membership.by] as number)),
    warn: (member, { groups, places }) => {
      const own = placeOf(membership, member, groups.get(member[membership.by] as number));
      return warnTwoAtOnce(membership, own, places);
    },
  });

for (const membership of [modelMembership, promotionMembership, linkMembership]) setMemberRules(membership);

const namedIn = (named: ReadonlyMap<number, number>, group: Readonly<Row>): Row => ({
  namedHouseholds: named.get(group['id'] as number) ?? 0,
});

setRules(TradePromotion, {
  facts: (connection, promotions) => readNamed(connection, promotionMembership, idsIn(promotions, 'id')),
  derive: (promotion, named) => namedIn(named, promotion),
  check: (promotion) => checkOrder(promotion, ['from', 'Từ ngày', 'From'], ['to', 'Đến hết ngày', 'To']),
  warn: warnNamed,
});

setRules(ValueChainLink, {
  facts: (connection, links) => readNamed(connection, linkMembership, idsIn(links, 'id')),
  derive: (link, named) => namedIn(named, link),
  check: (link) => checkOrder(link, ['signedOn', 'Ngày ký', 'Signed on'], ['endsOn', 'Hết hạn', 'Ends on']),
  warn: (link) => [...warnQuantity(link), ...warnNamed(link)],
});

const counted = [promotionMembership, linkMembership];

/** A promotion and a link keep how many households are named in them. */
onWrite(async (transaction, { resource, before, after, by }) => {
  for (const { member, group, by: field } of counted)
    if (resource === resourceOf(member))
      await deriveAgain(transaction, resourceOf(group), 'id', idsIn([...before, ...after], field), by);
});

onLoad(async (transaction, resource, rows) => {
  for (const { member, group, by: field } of counted)
    if (resource === resourceOf(member))
      await deriveLoaded(transaction, resourceOf(group), idsIn(rows, field));
});

setRules(OcopProduct, { facts: noFacts, check: checkProduct });
