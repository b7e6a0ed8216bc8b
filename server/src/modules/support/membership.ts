import { type Message, type Violation, violation } from '../../kernel/errors.js';
import type { ResourceClass } from '../../platform/resource/field.js';
import type { Row } from '../../platform/resource/values.js';
import { LivelihoodModel, ModelMember } from './livelihood.entity.js';
import { checkOrder } from './support.rules.js';
import { TradePromotion, ValueChainLink } from './trade.entity.js';
import { LinkMember, PromotionMember } from './trade-member.entity.js';

/** How households take part in something: a model, a promotion, a contract. */
export interface Membership {
  readonly member: ResourceClass;
  readonly group: ResourceClass;
  /** The member's reference to its group. */
  readonly by: string;
  readonly what: Message;
  readonly title: string;
  /** The days of the group, as its fields name them. */
  readonly from: readonly [field: string, vi: string, en: string];
  readonly to: readonly [field: string, vi: string, en: string];
  /** Groups with another mark have nothing to do with each other: two contracts for two products. */
  readonly mark: string | null;
  /** Without a last day it was one day; else it goes on. */
  readonly isOneDay: boolean;
}

export const modelMembership: Membership = {
  member: ModelMember,
  group: LivelihoodModel,
  by: 'modelId',
  what: { vi: 'mô hình', en: 'model' },
  title: 'name',
  from: ['startedOn', 'Mô hình bắt đầu', 'The model started on'],
  to: ['endedOn', 'Mô hình kết thúc', 'The model ended on'],
  mark: null,
  isOneDay: false,
};

export const promotionMembership: Membership = {
  member: PromotionMember,
  group: TradePromotion,
  by: 'promotionId',
  what: { vi: 'đợt xúc tiến', en: 'promotion' },
  title: 'name',
  from: ['from', 'Đợt xúc tiến bắt đầu', 'The promotion began on'],
  to: ['to', 'Đợt xúc tiến kết thúc', 'The promotion ended on'],
  mark: null,
  isOneDay: true,
};

export const linkMembership: Membership = {
  member: LinkMember,
  group: ValueChainLink,
  by: 'linkId',
  what: { vi: 'liên kết', en: 'link' },
  title: 'product',
  from: ['signedOn', 'Liên kết ký ngày', 'The link was signed on'],
  to: ['endsOn', 'Liên kết hết hạn', 'The link ends on'],
  mark: 'product',
  isOneDay: false,
};

/** A household's place in a group, with the days of the group where it has none of its own. */
export interface Place {
  readonly groupId: number;
  readonly groupName: string;
  readonly mark: unknown;
  readonly householdId: number;
  readonly from: string;
  /** Empty: still a member. */
  readonly to: string | null;
}

export const placeOf = (
  { by, title, from, to, mark, isOneDay }: Membership,
  member: Readonly<Row>,
  group: Readonly<Row> | undefined,
): Place => {
  const first = String(member['from'] ?? group?.[from[0]]);
  const last = (member['to'] ?? group?.[to[0]]) as string | null | undefined;
  return {
    groupId: member[by] as number,
    groupName: String(group?.[title]),
    mark: mark === null ? null : group?.[mark],
    householdId: member['householdId'] as number,
    from: first,
    to: last ?? (isOneDay ? first : null),
  };
};

/** A member belongs to a group while the group runs. */
export const checkMember = (
  { from, to }: Membership,
  member: Readonly<Row>,
  group: Readonly<Row> | undefined,
): Violation[] => {
  const dates = {
    from: member['from'],
    to: member['to'],
    groupFrom: group?.[from[0]],
    groupTo: group?.[to[0]],
  };
  return [
    ...checkOrder(dates, ['from', 'Từ ngày', 'From'], ['to', 'Đến hết ngày', 'To']),
    ...checkOrder(dates, ['groupFrom', from[1], from[2]], ['from', 'Từ ngày', 'From']),
    ...checkOrder(dates, ['from', 'Từ ngày', 'From'], ['groupTo', to[1], to[2]]).map((one) => ({
      ...one,
      field: 'from',
    })),
  ];
};

const isTogether = (one: Place, other: Place): boolean =>
  (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);

/** A household in two groups at once may be right; both are named so that somebody looks. */
export const warnTwoAtOnce = ({ what }: Membership, own: Place, others: readonly Place[]): Violation[] =>
  others
    .filter(
      (other) =>
        other.householdId === own.householdId &&
        other.groupId !== own.groupId &&
        other.mark === own.mark &&
        isTogether(own, other),
    )
    .map((other) =>
      violation('householdId', 'RULE_IN_TWO_AT_ONCE', {
        what,
        other: other.groupName,
        from: other.from,
        to: other.to ?? { vi: 'nay', en: 'today' },
      }),
    );

/** How many households are named is counted; how many took part is what the paper says. */
export const warnNamed = (group: Readonly<Row>): Violation[] => {
  const { households, namedHouseholds } = group;
  return typeof households === 'number' && Number(namedHouseholds) > households
    ? [
        violation('households', 'RULE_MORE_THAN', {
          what: { vi: 'Số hộ đã ghi tên', en: 'The number of households named' },
          value: Number(namedHouseholds),
          limit: { vi: 'số hộ tham gia', en: 'the number taking part' },
          limitValue: households,
        }),
      ]
    : [];
};
