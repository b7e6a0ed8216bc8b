import {
  choice,
  choiceList,
  date,
  money,
  reference,
  text,
  wholeNumber,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { FundingSource } from '../funding/index.js';
import { Person } from '../people/index.js';
import { Component, Organisation } from '../programme/index.js';

@resource({
  plural: 'overseasContracts',
  label: ['Đi làm việc ở nước ngoài', 'Overseas contract'],
  area: 'work',
  title: ['personId', 'country'],
  scope: ['person', 'household', 'hamlet'],
  period: ['registeredOn'],
})
export class OverseasContract extends StoredRecord {
  @reference({
    to: () => Person,
    label: ['Người lao động', 'Worker'],
    required: true,
    inverse: { name: 'overseasContracts', label: ['Hợp đồng ở nước ngoài', 'Overseas contracts'] },
  })
  personId!: Id;

  @reference({ to: () => Organisation, label: ['Doanh nghiệp đưa đi', 'Sending enterprise'] })
  senderId!: Id | null;

  @text({ label: ['Nước đến', 'Country'], required: true })
  country!: string;

  @date({ label: ['Ngày đăng ký', 'Registered on'], required: true })
  registeredOn!: string;

  @date({ label: ['Ký hợp đồng', 'Signed on'] })
  signedOn!: string | null;

  @date({ label: ['Xuất cảnh', 'Departed on'] })
  departedOn!: string | null;

  @date({ label: ['Về nước', 'Returned on'] })
  returnedOn!: string | null;
}

export const overseasCostKinds = choiceList('OverseasCostKind', {
  TUITION: ['Học nghề, ngoại ngữ', 'Tuition'],
  MEALS: ['Tiền ăn', 'Meals'],
  LODGING: ['Tiền ở', 'Lodging'],
  LIVING: ['Sinh hoạt phí', 'Living allowance'],
  TRAVEL_FAR: ['Đi lại từ thôn ĐBKK', 'Travel from an extremely difficult hamlet'],
  KIT: ['Đồ dùng cá nhân', 'Personal kit'],
  TRAVEL: ['Đi lại', 'Travel'],
  HEALTH_CHECK: ['Khám sức khoẻ', 'Health check'],
  PASSPORT: ['Hộ chiếu', 'Passport'],
  VISA: ['Thị thực', 'Visa'],
  JUDICIAL_RECORD: ['Lý lịch tư pháp', 'Judicial record'],
});

@resource({
  plural: 'overseasCosts',
  label: ['Chi phí đi nước ngoài', 'Overseas cost'],
  area: 'work',
  title: ['contractId', 'kind'],
  scope: ['contract', 'person', 'household', 'hamlet'],
  period: ['paidOn'],
})
export class OverseasCost extends StoredRecord {
  @reference({
    to: () => OverseasContract,
    label: ['Hợp đồng', 'Contract'],
    required: true,
    inverse: { name: 'costs', label: ['Chi phí', 'Costs'] },
  })
  contractId!: Id;

  @choice(overseasCostKinds, { label: ['Khoản', 'Item'], required: true })
  kind!: string;

  @wholeNumber({
    label: ['Số lượng', 'Quantity'],
    help: ['Số khoá, ngày hoặc tháng, tuỳ khoản', 'Courses, days or months, as the item counts'],
    min: 1,
    max: 1000,
    required: true,
    initial: 1,
  })
  quantity!: number;

  @money({ label: ['Số tiền', 'Amount, đồng'], required: true })
  amountVnd!: number;

  @date({ label: ['Ngày chi', 'Paid on'], required: true })
  paidOn!: string;

  @reference({
    to: () => Component,
    label: ['Chi từ dự án, tiểu dự án', 'Charged to component'],
    help: ['Trống: không chi từ chương trình nào', 'Empty: not paid by any programme'],
    inverse: { name: 'overseasCosts', label: ['Chi phí đi nước ngoài', 'Overseas costs'] },
  })
  componentId!: Id | null;

  @reference({ to: () => FundingSource, label: ['Nguồn vốn', 'Source'] })
  sourceId!: Id | null;
}

export const costBeneficiaries = choiceList('CostBeneficiary', {
  POOR_OR_MINORITY: ['Hộ nghèo hoặc dân tộc thiểu số', 'Poor or ethnic minority'],
  NEAR_POOR_OR_ESCAPED: ['Hộ cận nghèo, mới thoát nghèo', 'Near-poor or newly escaped'],
  OTHER: ['Người khác', 'Others'],
});

export const ceilingUnits = choiceList('CeilingUnit', {
  COURSE: ['khoá', 'course'],
  DAY: ['ngày', 'day'],
  MONTH: ['tháng', 'month'],
  ONCE: ['lần', 'once'],
});

/** The most that is paid for an item of work abroad: dated data with its source, never a number in the code. */
@resource({
  plural: 'costCeilings',
  label: ['Mức chi tối đa đi nước ngoài', 'Ceiling of an overseas cost'],
  area: 'standards',
  title: ['kind', 'beneficiary'],
  unique: [['kind', 'beneficiary', 'from']],
  defaultOrder: [{ field: 'kind' }, { field: 'from' }],
})
export class CostCeiling extends StoredRecord {
  @choice(overseasCostKinds, { label: ['Khoản', 'Item'], required: true })
  kind!: string;

  @choice(costBeneficiaries, { label: ['Đối tượng', 'Beneficiary'], required: true })
  beneficiary!: string;

  @money({
    label: ['Mức tối đa', 'Ceiling, đồng'],
    hasNoTotal: true,
    required: true,
    help: ['Cho một khoá, ngày, tháng hoặc lần', 'For one course, day, month or time'],
  })
  amountVnd!: number;

  @choice(ceilingUnits, { label: ['Tính theo', 'Per'], required: true })
  per!: string;

  @date({ label: ['Từ ngày', 'From'], required: true })
  from!: string;

  @date({ label: ['Đến hết ngày', 'To'] })
  to!: string | null;

  @text({ label: ['Căn cứ', 'Source'], required: true })
  source!: string;

  @text({ label: ['Độ chắc chắn', 'How sure'] })
  certainty!: string | null;
}
