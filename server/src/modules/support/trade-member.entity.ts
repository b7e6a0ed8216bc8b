import { date, decimal, money, reference, text } from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { Household } from '../people/index.js';
import { TradePromotion, ValueChainLink } from './trade.entity.js';

/** A household that took part in a trade promotion: who was helped to a market (plan III.1.c). */
@resource({
  plural: 'promotionMembers',
  label: ['Hộ tham gia xúc tiến', 'Promotion member'],
  area: 'support',
  title: ['promotionId', 'householdId'],
  scope: ['household', 'hamlet'],
  period: ['promotion', 'from'],
  unique: [['promotionId', 'householdId']],
  indexes: [['householdId']],
})
export class PromotionMember extends StoredRecord {
  @reference({
    to: () => TradePromotion,
    label: ['Đợt xúc tiến', 'Promotion'],
    required: true,
    inverse: { name: 'members', label: ['Hộ tham gia', 'Members'] },
  })
  promotionId!: Id;

  @reference({
    to: () => Household,
    label: ['Hộ', 'Household'],
    required: true,
    inverse: { name: 'promotions', label: ['Xúc tiến thương mại', 'Trade promotions'] },
  })
  householdId!: Id;

  @text({ label: ['Sản phẩm của hộ', 'Product of the household'] })
  product!: string | null;

  @money({ label: ['Doanh thu của hộ', 'Sales of the household, đồng'], isFoundLater: true })
  salesVnd!: number | null;

  @text({ label: ['Ghi chú', 'Note'], minor: true })
  note!: string | null;
}

/** A household that produces under a contract of a value chain, on the days of the contract unless it has its own. */
@resource({
  plural: 'linkMembers',
  label: ['Hộ tham gia liên kết', 'Link member'],
  area: 'support',
  title: ['linkId', 'householdId'],
  scope: ['household', 'hamlet'],
  period: ['link', 'signedOn'],
  unique: [['linkId', 'householdId']],
  indexes: [['householdId']],
})
export class LinkMember extends StoredRecord {
  @reference({
    to: () => ValueChainLink,
    label: ['Liên kết', 'Link'],
    required: true,
    inverse: { name: 'members', label: ['Hộ tham gia', 'Members'] },
  })
  linkId!: Id;

  @reference({
    to: () => Household,
    label: ['Hộ', 'Household'],
    required: true,
    inverse: { name: 'valueChainLinks', label: ['Liên kết chuỗi', 'Value-chain links'] },
  })
  householdId!: Id;

  @date({ label: ['Từ ngày', 'From'] })
  from!: string | null;

  @date({ label: ['Đến hết ngày', 'To'], isFoundLater: true })
  to!: string | null;

  @decimal({ label: ['Sản lượng của hộ', 'Quantity of the household'], min: 0, max: 1e9, isFoundLater: true })
  quantity!: number | null;

  @money({ label: ['Hộ bán được', 'Sold by the household, đồng'], isFoundLater: true })
  valueVnd!: number | null;
}
