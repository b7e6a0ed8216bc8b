import {
  choice,
  choiceList,
  date,
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
import { Household } from '../people/index.js';
import { Component, Organisation } from '../programme/index.js';
import { AdministrativeUnit } from '../territory/index.js';

export const modelKinds = choiceList('LivelihoodModelKind', {
  PRODUCTION: ['Sản xuất', 'Production'],
  BUSINESS: ['Kinh doanh', 'Business'],
  SERVICE: ['Dịch vụ', 'Service'],
  TOURISM: ['Du lịch', 'Tourism'],
  START_UP: ['Khởi nghiệp, khởi sự kinh doanh', 'Start-up'],
});

/** A model of earning a living, built or replicated with households (plan I.3.a, III.1). What it was given are supports that name it. */
@resource({
  plural: 'livelihoodModels',
  label: ['Mô hình sinh kế', 'Livelihood model'],
  area: 'support',
  title: ['name'],
  search: ['name'],
  scope: ['area'],
  period: ['startedOn'],
  defaultOrder: [{ field: 'startedOn', descending: true }],
  bands: [
    {
      name: 'income',
      label: ['Thu nhập', 'Income'],
      fields: ['incomeBeforeVnd', 'incomeAfterVnd', 'addedIncomeVnd'],
    },
  ],
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

  @text({ label: ['Địa điểm', 'Site'] })
  site!: string | null;

  @reference({
    to: () => Organisation,
    label: ['Đơn vị liên kết', 'Partner organisation'],
    inverse: { name: 'models', label: ['Mô hình liên kết', 'Models'] },
  })
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

  @wholeNumber({ label: ['Việc làm tạo ra', 'Jobs created'], min: 0, max: 100_000, isFoundLater: true })
  jobsCreated!: number | null;

  @money({ label: ['Thu nhập tháng trước mô hình', 'Income a month before, đồng'], hasNoTotal: true })
  incomeBeforeVnd!: number | null;

  @money({
    label: ['Thu nhập tháng sau mô hình', 'Income a month after, đồng'],
    isFoundLater: true,
    hasNoTotal: true,
  })
  incomeAfterVnd!: number | null;

  @money({
    label: ['Thu nhập tăng thêm một tháng', 'Added income a month, đồng'],
    help: ['Tự tính khi có thu nhập trước và sau', 'Computed once the incomes before and after are known'],
    min: -1e12,
    isFoundLater: true,
    hasNoTotal: true,
  })
  addedIncomeVnd!: number | null;

  @longText({ label: ['Kết quả', 'Result'], isFoundLater: true })
  result!: string | null;
}

@resource({
  plural: 'modelMembers',
  label: ['Hộ tham gia mô hình', 'Model member'],
  area: 'support',
  title: ['modelId', 'householdId'],
  scope: ['household', 'hamlet'],
  period: ['from'],
  unique: [['modelId', 'householdId']],
  indexes: [['householdId']],
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

  @money({ label: ['Hộ tự góp', 'The household’s own part, đồng'] })
  ownPartVnd!: number | null;

  @text({ label: ['Kết quả của hộ', 'Result for the household'], isFoundLater: true })
  result!: string | null;
}
