import {
  choice,
  choiceList,
  code,
  date,
  decimal,
  longText,
  money,
  reference,
  text,
  year,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { FundingSource } from '../funding/index.js';
import { Household, Person } from '../people/index.js';
import { Activity, Component, Organisation } from '../programme/index.js';
import { AdministrativeUnit } from '../territory/index.js';
import { LivelihoodModel } from './livelihood.entity.js';

export const benefitGroups = choiceList('BenefitGroup', {
  PRODUCTION: ['Sản xuất', 'Production'],
  LIVELIHOOD: ['Sinh kế', 'Livelihood'],
  NUTRITION: ['Dinh dưỡng', 'Nutrition'],
  HEALTH: ['Y tế', 'Health'],
  EDUCATION: ['Giáo dục', 'Education'],
  EMPLOYMENT: ['Việc làm', 'Employment'],
  HOUSING: ['Nhà ở', 'Housing'],
  WATER: ['Nước sạch và vệ sinh', 'Water and sanitation'],
  INFORMATION: ['Thông tin', 'Information'],
  CREDIT: ['Tín dụng', 'Credit'],
  OTHER: ['Khác', 'Other'],
});

@resource({
  plural: 'supportKinds',
  label: ['Loại hỗ trợ', 'Support kind'],
  area: 'support',
  title: ['name'],
  search: ['code', 'name'],
  unique: [['code']],
  defaultOrder: [{ field: 'code' }],
})
export class SupportKind extends StoredRecord {
  @code({ label: ['Mã', 'Code'], required: true })
  code!: string;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @text({ label: ['Tên tiếng Anh', 'English name'] })
  nameEn!: string | null;

  @choice(benefitGroups, { label: ['Nhóm', 'Group'], required: true })
  benefitGroup!: string;

  @text({ label: ['Đơn vị tính', 'Unit'] })
  unit!: string | null;

  @text({ label: ['Căn cứ', 'Source'] })
  source!: string | null;
}

/** What a person, household or organisation received from a component. The hamlet is the one at the time. */
@resource({
  plural: 'supports',
  label: ['Hỗ trợ', 'Support'],
  area: 'support',
  title: ['kindId', 'personId', 'householdId', 'organisationId', 'from', 'evidence'],
  scope: ['hamlet'],
  period: ['from'],
  indexes: [
    ['hamletId', 'year'],
    // All that finding overlaps reads, so that a million supports are compared without touching their rows.
    ['householdId', 'kindId', 'from', 'to', 'personId', 'hamletId'],
    ['personId', 'kindId', 'from', 'to', 'householdId', 'hamletId'],
  ],
  defaultOrder: [{ field: 'from', descending: true }],
})
export class Support extends StoredRecord {
  @reference({
    to: () => SupportKind,
    label: ['Loại hỗ trợ', 'Kind'],
    required: true,
    inverse: { name: 'supports', label: ['Các lần hỗ trợ', 'Supports'] },
  })
  kindId!: Id;

  @reference({
    to: () => Component,
    label: ['Dự án, tiểu dự án', 'Component'],
    required: true,
    inverse: { name: 'supports', label: ['Hỗ trợ', 'Supports'] },
  })
  componentId!: Id;

  @reference({ to: () => Activity, label: ['Nội dung', 'Activity'], minor: true })
  activityId!: Id | null;

  @reference({
    to: () => Household,
    label: ['Hộ', 'Household'],
    help: [
      'Trống nếu đã chọn người: lấy hộ của người đó',
      'Empty when a person is given: that person’s household is taken',
    ],
    inverse: { name: 'supports', label: ['Hỗ trợ', 'Supports'] },
  })
  householdId!: Id | null;

  @reference({
    to: () => Person,
    label: ['Người', 'Person'],
    inverse: { name: 'supports', label: ['Hỗ trợ', 'Supports'] },
  })
  personId!: Id | null;

  @reference({
    to: () => Organisation,
    label: ['Tổ chức', 'Organisation'],
    inverse: { name: 'supports', label: ['Hỗ trợ', 'Supports'] },
  })
  organisationId!: Id | null;

  @reference({
    to: () => AdministrativeUnit,
    label: ['Thôn khi hỗ trợ', 'Hamlet at the time'],
    derived: true,
    required: true,
  })
  hamletId!: Id;

  @year({ label: ['Năm', 'Year'], derived: true, required: true })
  year!: number;

  @reference({
    to: () => LivelihoodModel,
    label: ['Mô hình', 'Model'],
    help: ['Khi cấp cho hộ tham gia một mô hình', 'When given to a member of a livelihood model'],
    inverse: { name: 'inputsGiven', label: ['Đã cấp cho mô hình', 'Inputs given'] },
  })
  modelId!: Id | null;

  @date({ label: ['Ngày/Từ ngày', 'On, or from'], required: true })
  from!: string;

  @date({ label: ['Đến hết ngày', 'To'], isFoundLater: true })
  to!: string | null;

  @text({
    label: ['Hàng, quy cách', 'Goods'],
    help: [
      'Tên, quy cách, nhãn mác của giống, vật tư, công cụ đã cấp',
      'Name, specification and label of the seed, livestock, material or tools given',
    ],
  })
  goods!: string | null;

  @text({ label: ['Nơi sản xuất', 'Producer'], minor: true })
  producer!: string | null;

  @decimal({ label: ['Số lượng', 'Quantity'], min: 0, max: 1e9 })
  quantity!: number | null;

  @text({
    label: ['Đơn vị tính', 'Unit'],
    help: ['Trống: đơn vị của loại hỗ trợ', 'Empty: the unit of the support kind'],
    maxLength: 50,
  })
  unit!: string | null;

  @money({ label: ['Số tiền', 'Amount, đồng'] })
  amountVnd!: number | null;

  @text({ label: ['Chứng từ', 'Evidence'] })
  evidence!: string | null;

  @longText({ label: ['Ghi chú', 'Note'], minor: true })
  note!: string | null;
}

/** Which source pays how much of a support; the shares of one support add up to its amount. */
@resource({
  plural: 'fundingShares',
  label: ['Nguồn chi trả', 'Funding share'],
  area: 'support',
  title: ['supportId', 'sourceId'],
  scope: ['support', 'hamlet'],
  period: ['support', 'from'],
  unique: [['supportId', 'sourceId']],
})
export class FundingShare extends StoredRecord {
  @reference({
    to: () => Support,
    label: ['Hỗ trợ', 'Support'],
    required: true,
    inverse: { name: 'shares', label: ['Nguồn chi trả', 'Funding shares'] },
  })
  supportId!: Id;

  @reference({
    to: () => FundingSource,
    label: ['Nguồn vốn', 'Source'],
    required: true,
    inverse: { name: 'shares', label: ['Chi hỗ trợ', 'Funding shares'] },
  })
  sourceId!: Id;

  @money({ label: ['Số tiền', 'Amount, đồng'], required: true })
  amountVnd!: number;
}
