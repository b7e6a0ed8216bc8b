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
  wholeNumber,
  year,
  yesNo,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { FundingSource } from '../funding/index.js';
import { Household, Person } from '../people/index.js';
import { Activity, Component, Organisation } from '../programme/index.js';
import { AdministrativeUnit } from '../territory/index.js';

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
  title: ['kindId', 'year'],
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
  title: ['amountVnd'],
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

export const modelKinds = choiceList('LivelihoodModelKind', {
  PRODUCTION: ['Sản xuất', 'Production'],
  BUSINESS: ['Kinh doanh', 'Business'],
  SERVICE: ['Dịch vụ', 'Service'],
  TOURISM: ['Du lịch', 'Tourism'],
  START_UP: ['Khởi nghiệp, khởi sự kinh doanh', 'Start-up'],
});

@resource({
  plural: 'livelihoodModels',
  label: ['Mô hình sinh kế', 'Livelihood model'],
  area: 'support',
  title: ['name'],
  search: ['name'],
  scope: ['area'],
  period: ['startedOn'],
  defaultOrder: [{ field: 'startedOn', descending: true }],
})
export class LivelihoodModel extends StoredRecord {
  @text({ label: ['Tên mô hình', 'Name'], required: true })
  name!: string;

  @choice(modelKinds, { label: ['Loại', 'Kind'], required: true })
  kind!: string;

  @reference({ to: () => Component, label: ['Dự án, tiểu dự án', 'Component'], required: true })
  componentId!: Id;

  @reference({
    to: () => AdministrativeUnit,
    label: ['Địa bàn', 'Area'],
    required: true,
    inverse: { name: 'livelihoodModels', label: ['Mô hình', 'Models'] },
  })
  areaId!: Id;

  @reference({ to: () => Organisation, label: ['Đơn vị liên kết', 'Partner organisation'] })
  partnerId!: Id | null;

  @year({ label: ['Năm bắt đầu', 'Year started'], derived: true, required: true })
  year!: number;

  @date({ label: ['Bắt đầu', 'Started on'], required: true })
  startedOn!: string;

  @date({ label: ['Kết thúc', 'Ended on'], isFoundLater: true })
  endedOn!: string | null;

  @yesNo({ label: ['Nhân rộng', 'Replication'] })
  isReplication!: boolean | null;

  @yesNo({ label: ['Thích ứng khí hậu, dịch bệnh', 'Climate- or epidemic-adapted'] })
  isAdapted!: boolean | null;

  @text({ label: ['Vật tư đã hỗ trợ', 'Inputs given'], maxLength: 2000 })
  inputs!: string | null;

  @wholeNumber({ label: ['Việc làm tạo ra', 'Jobs created'], min: 0, max: 100_000 })
  jobsCreated!: number | null;

  @money({ label: ['Thu nhập tăng thêm một tháng', 'Added income a month, đồng'], isFoundLater: true })
  addedIncomeVnd!: number | null;

  @longText({ label: ['Kết quả', 'Result'], isFoundLater: true })
  result!: string | null;
}

@resource({
  plural: 'modelMembers',
  label: ['Hộ tham gia mô hình', 'Model member'],
  area: 'support',
  title: ['householdId'],
  scope: ['household', 'hamlet'],
  period: ['from'],
  unique: [['modelId', 'householdId']],
})
export class ModelMember extends StoredRecord {
  @reference({
    to: () => LivelihoodModel,
    label: ['Mô hình', 'Model'],
    required: true,
    inverse: { name: 'members', label: ['Hộ tham gia', 'Members'] },
  })
  modelId!: Id;

  @reference({
    to: () => Household,
    label: ['Hộ', 'Household'],
    required: true,
    inverse: { name: 'models', label: ['Mô hình tham gia', 'Models'] },
  })
  householdId!: Id;

  @date({ label: ['Từ ngày', 'From'] })
  from!: string | null;

  @date({ label: ['Đến hết ngày', 'To'], isFoundLater: true })
  to!: string | null;
}
