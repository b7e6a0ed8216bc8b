import {
  choice,
  choiceList,
  code,
  date,
  decimal,
  money,
  reference,
  text,
  wholeNumber,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { Household } from '../people/index.js';
import { Component, Organisation } from '../programme/index.js';
import { AdministrativeUnit } from '../territory/index.js';
import { LivelihoodModel } from './livelihood.entity.js';

export const promotionKinds = choiceList('TradePromotionKind', {
  FAIR: ['Hội chợ, phiên chợ', 'Fair or market day'],
  CONNECTION: ['Kết nối cung cầu', 'Meeting of buyers and sellers'],
  ONLINE: ['Bán hàng trên mạng', 'Online sales'],
  BRAND: ['Nhãn hiệu, bao bì, truy xuất nguồn gốc', 'Brand, packaging, traceability'],
});

/** Help to reach a market (plan III.1.c: xúc tiến thương mại). */
@resource({
  plural: 'tradePromotions',
  label: ['Xúc tiến thương mại', 'Trade promotion'],
  area: 'support',
  title: ['name'],
  search: ['name', 'product'],
  scope: ['area'],
  period: ['from'],
  defaultOrder: [{ field: 'from', descending: true }],
})
export class TradePromotion extends StoredRecord {
  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @choice(promotionKinds, { label: ['Hình thức', 'Kind'], required: true })
  kind!: string;

  @reference({ to: () => Component, label: ['Dự án, tiểu dự án', 'Component'], required: true })
  componentId!: Id;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @text({ label: ['Sản phẩm', 'Product'] })
  product!: string | null;

  @date({ label: ['Ngày/Từ ngày', 'On, or from'], required: true })
  from!: string;

  @date({ label: ['Đến hết ngày', 'To'] })
  to!: string | null;

  @wholeNumber({
    label: ['Số hộ tham gia', 'Households taking part'],
    help: [
      'Số ghi trong báo cáo; từng hộ được ghi ở "Hộ tham gia"',
      'As the paper says; each household is named under "Members"',
    ],
    min: 0,
    max: 1_000_000,
  })
  households!: number | null;

  @wholeNumber({ label: ['Số hộ đã ghi tên', 'Households named'], derived: true, isFoundLater: true })
  namedHouseholds!: number | null;

  @wholeNumber({ label: ['Hợp đồng đã ký', 'Contracts signed'], min: 0, max: 100_000 })
  contracts!: number | null;

  @money({ label: ['Doanh thu', 'Sales, đồng'] })
  salesVnd!: number | null;
}

/** Production under contract with who keeps, processes or sells the product (plan III.1.c, V.3; Decree 27/2022, art. 21). */
@resource({
  plural: 'valueChainLinks',
  label: ['Liên kết chuỗi giá trị', 'Value-chain link'],
  area: 'support',
  title: ['product', 'contract'],
  search: ['product', 'contract'],
  scope: ['area'],
  period: ['signedOn'],
  defaultOrder: [{ field: 'signedOn', descending: true }],
})
export class ValueChainLink extends StoredRecord {
  @text({ label: ['Sản phẩm', 'Product'], required: true })
  product!: string;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @reference({
    to: () => Organisation,
    label: ['Bên bao tiêu, chế biến', 'Buyer or processor'],
    required: true,
    inverse: { name: 'valueChainLinks', label: ['Liên kết chuỗi', 'Value-chain links'] },
  })
  buyerId!: Id;

  @reference({
    to: () => LivelihoodModel,
    label: ['Mô hình', 'Model'],
    inverse: { name: 'links', label: ['Liên kết tiêu thụ', 'Value-chain links'] },
  })
  modelId!: Id | null;

  @code({ label: ['Số hợp đồng', 'Contract'] })
  contract!: string | null;

  @date({ label: ['Ngày ký', 'Signed on'], required: true })
  signedOn!: string;

  @date({ label: ['Hết hạn', 'Ends on'] })
  endsOn!: string | null;

  @wholeNumber({
    label: ['Số hộ tham gia', 'Households taking part'],
    help: [
      'Số ghi trong hợp đồng; từng hộ được ghi ở "Hộ tham gia"',
      'As the contract says; each household is named under "Members"',
    ],
    min: 0,
    max: 1_000_000,
  })
  households!: number | null;

  @wholeNumber({ label: ['Số hộ đã ghi tên', 'Households named'], derived: true, isFoundLater: true })
  namedHouseholds!: number | null;

  @decimal({ label: ['Sản lượng', 'Quantity'], min: 0, max: 1e9 })
  quantity!: number | null;

  @text({ label: ['Đơn vị tính', 'Unit'], maxLength: 50 })
  unit!: string | null;

  @money({ label: ['Giá trị hợp đồng', 'Value, đồng'] })
  valueVnd!: number | null;
}

/** One Commune One Product (OCOP, plan V.3): a product, who makes it and how many stars it was given. */
@resource({
  plural: 'ocopProducts',
  label: ['Sản phẩm OCOP', 'OCOP product'],
  area: 'support',
  title: ['name'],
  search: ['name'],
  scope: ['area'],
  defaultOrder: [{ field: 'name' }],
})
export class OcopProduct extends StoredRecord {
  @text({ label: ['Tên sản phẩm', 'Product'], required: true })
  name!: string;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @reference({
    to: () => Organisation,
    label: ['Tổ chức sản xuất', 'Producing organisation'],
    inverse: { name: 'ocopProducts', label: ['Sản phẩm OCOP', 'OCOP products'] },
  })
  organisationId!: Id | null;

  @reference({
    to: () => Household,
    label: ['Hộ sản xuất', 'Producing household'],
    inverse: { name: 'ocopProducts', label: ['Sản phẩm OCOP', 'OCOP products'] },
  })
  householdId!: Id | null;

  @reference({
    to: () => LivelihoodModel,
    label: ['Mô hình', 'Model'],
    inverse: { name: 'ocopProducts', label: ['Sản phẩm OCOP', 'OCOP products'] },
  })
  modelId!: Id | null;

  @wholeNumber({ label: ['Số sao', 'Stars'], min: 1, max: 5 })
  stars!: number | null;

  @date({ label: ['Ngày công nhận', 'Recognised on'] })
  recognisedOn!: string | null;

  @date({ label: ['Có giá trị đến', 'Valid through'] })
  validTo!: string | null;

  @text({ label: ['Quyết định', 'Decision'] })
  decision!: string | null;
}
