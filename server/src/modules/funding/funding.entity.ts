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
  yesNo,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { Household } from '../people/index.js';
import { Component, Organisation, Programme } from '../programme/index.js';
import { AdministrativeUnit } from '../territory/index.js';

export const sourceKinds = choiceList('FundingSourceKind', {
  CENTRAL: ['Ngân sách trung ương', 'Central budget'],
  PROVINCIAL: ['Ngân sách tỉnh', 'Provincial budget'],
  DISTRICT: ['Ngân sách huyện', 'District budget'],
  COMMUNE: ['Ngân sách xã', 'Commune budget'],
  POLICY_CREDIT: ['Tín dụng chính sách xã hội', 'Social policy credit'],
  MOBILISED: ['Huy động xã hội hoá', 'Social mobilisation'],
  INTEGRATED: ['Vốn lồng ghép', 'Integrated from another programme'],
});

export const expenditureKinds = choiceList('ExpenditureKind', {
  INVESTMENT: ['Vốn đầu tư phát triển', 'Development investment'],
  RECURRENT: ['Vốn sự nghiệp', 'Recurrent'],
});

export const moneyOrigins = choiceList('MoneyOrigin', {
  DOMESTIC: ['Trong nước', 'Domestic'],
  FOREIGN: ['Nước ngoài', 'Foreign'],
});

export const allocationKinds = choiceList('AllocationKind', {
  ESTIMATE: ['Dự toán', 'Estimate'],
  ALLOCATION: ['Phân bổ', 'Allocation'],
  ADJUSTMENT: ['Điều chỉnh', 'Adjustment'],
  CARRY_OVER: ['Chuyển nguồn', 'Carry-over'],
});

export const paymentKinds = choiceList('PaymentKind', {
  ADVANCE: ['Tạm ứng', 'Advance'],
  DISBURSEMENT: ['Giải ngân', 'Disbursement'],
});

export const contributionKinds = choiceList('ContributionKind', {
  CASH: ['Tiền', 'Cash'],
  IN_KIND: ['Hiện vật', 'In kind'],
  LABOUR: ['Ngày công', 'Labour'],
});

@resource({
  plural: 'fundingSources',
  label: ['Nguồn vốn', 'Funding source'],
  area: 'funding',
  title: ['name'],
  search: ['code', 'name'],
  unique: [['code']],
  defaultOrder: [{ field: 'code' }],
})
export class FundingSource extends StoredRecord {
  @code({ label: ['Mã', 'Code'], required: true })
  code!: string;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @text({ label: ['Tên tiếng Anh', 'English name'] })
  nameEn!: string | null;

  @choice(sourceKinds, { label: ['Loại nguồn', 'Kind'], required: true })
  kind!: string;

  @reference({
    to: () => Programme,
    label: ['Từ chương trình', 'From programme'],
    inverse: { name: 'fundingSources', label: ['Nguồn vốn', 'Funding sources'] },
  })
  programmeId!: Id | null;

  @text({ label: ['Căn cứ', 'Source'] })
  source!: string | null;
}

/** Money assigned to a component in an area and year; an adjustment may be negative. */
@resource({
  plural: 'allocations',
  label: ['Phân bổ vốn', 'Allocation'],
  area: 'funding',
  title: ['decision', 'year'],
  search: ['decision'],
  scope: ['area'],
  defaultOrder: [{ field: 'year', descending: true }, { field: 'componentId' }],
})
export class Allocation extends StoredRecord {
  @reference({
    to: () => FundingSource,
    label: ['Nguồn vốn', 'Source'],
    required: true,
    inverse: { name: 'allocations', label: ['Phân bổ', 'Allocations'] },
  })
  sourceId!: Id;

  @reference({
    to: () => Component,
    label: ['Dự án, tiểu dự án', 'Component'],
    required: true,
    inverse: { name: 'allocations', label: ['Phân bổ', 'Allocations'] },
  })
  componentId!: Id;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @year({ label: ['Năm', 'Year'], required: true })
  year!: number;

  @choice(allocationKinds, { label: ['Bước', 'Step'], required: true })
  kind!: string;

  @choice(expenditureKinds, { label: ['Loại vốn', 'Expenditure'], required: true })
  expenditure!: string;

  @choice(moneyOrigins, { label: ['Trong/ngoài nước', 'Origin'], required: true, initial: 'DOMESTIC' })
  origin!: string;

  @money({ label: ['Số tiền', 'Amount, đồng'], required: true, min: -1e15 })
  amountVnd!: number;

  @text({ label: ['Quyết định', 'Decision'] })
  decision!: string | null;

  @date({ label: ['Ngày quyết định', 'Decided on'] })
  decidedOn!: string | null;

  @longText({ label: ['Ghi chú', 'Note'], minor: true })
  note!: string | null;
}

@resource({
  plural: 'disbursements',
  label: ['Giải ngân', 'Disbursement'],
  area: 'funding',
  title: ['voucher'],
  search: ['voucher', 'purpose'],
  scope: ['allocation', 'area'],
  defaultOrder: [{ field: 'paidOn', descending: true }],
})
export class Disbursement extends StoredRecord {
  @reference({
    to: () => Allocation,
    label: ['Phân bổ', 'Allocation'],
    required: true,
    inverse: { name: 'disbursements', label: ['Giải ngân', 'Disbursements'] },
  })
  allocationId!: Id;

  @choice(paymentKinds, { label: ['Hình thức', 'Kind'], required: true, initial: 'DISBURSEMENT' })
  kind!: string;

  @date({ label: ['Ngày', 'Paid on'], required: true })
  paidOn!: string;

  @money({ label: ['Số tiền', 'Amount, đồng'], required: true })
  amountVnd!: number;

  @text({ label: ['Mục đích', 'Purpose'], required: true })
  purpose!: string;

  @code({ label: ['Chứng từ', 'Voucher'] })
  voucher!: string | null;
}

@resource({
  plural: 'settlements',
  label: ['Quyết toán', 'Settlement'],
  area: 'funding',
  title: ['decision'],
  scope: ['allocation', 'area'],
})
export class Settlement extends StoredRecord {
  @reference({
    to: () => Allocation,
    label: ['Phân bổ', 'Allocation'],
    required: true,
    inverse: { name: 'settlements', label: ['Quyết toán', 'Settlements'] },
  })
  allocationId!: Id;

  @date({ label: ['Ngày', 'Settled on'], required: true })
  settledOn!: string;

  @money({ label: ['Số quyết toán', 'Settled amount, đồng'], required: true })
  amountVnd!: number;

  @text({ label: ['Quyết định', 'Decision'] })
  decision!: string | null;
}

/** What people, organisations and units give, in money or (valued) in kind. */
@resource({
  plural: 'contributions',
  label: ['Đóng góp, huy động', 'Contribution'],
  area: 'funding',
  title: ['donor'],
  search: ['donor'],
  scope: ['area'],
  defaultOrder: [{ field: 'receivedOn', descending: true }],
})
export class Contribution extends StoredRecord {
  @reference({
    to: () => FundingSource,
    label: ['Nguồn vốn', 'Source'],
    required: true,
    inverse: { name: 'contributions', label: ['Đóng góp', 'Contributions'] },
  })
  sourceId!: Id;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @text({ label: ['Bên đóng góp', 'Donor'], required: true })
  donor!: string;

  @choice(contributionKinds, { label: ['Hình thức', 'Kind'], required: true })
  kind!: string;

  @text({ label: ['Hiện vật', 'Goods'] })
  goods!: string | null;

  @money({ label: ['Giá trị', 'Value, đồng'], required: true })
  valueVnd!: number;

  @date({ label: ['Ngày nhận', 'Received on'], required: true })
  receivedOn!: string;

  @text({ label: ['Mục đích', 'Purpose'] })
  purpose!: string | null;
}

/** A loan of the social policy bank. What a household owes is bank data: sensitive (Decree 13/2023, art. 2). */
@resource({
  plural: 'loans',
  label: ['Vay vốn chính sách', 'Policy loan'],
  area: 'funding',
  title: ['purpose'],
  scope: ['household', 'hamlet'],
  defaultOrder: [{ field: 'lentOn', descending: true }],
})
export class Loan extends StoredRecord {
  @reference({
    to: () => Household,
    label: ['Hộ vay', 'Household'],
    required: true,
    inverse: { name: 'loans', label: ['Vay vốn', 'Loans'] },
  })
  householdId!: Id;

  @reference({ to: () => FundingSource, label: ['Nguồn vốn', 'Source'], required: true })
  sourceId!: Id;

  @reference({ to: () => Organisation, label: ['Tổ chức nhận uỷ thác', 'Entrusted organisation'] })
  organisationId!: Id | null;

  @text({ label: ['Chương trình vay, mục đích', 'Purpose'], required: true })
  purpose!: string;

  @date({ label: ['Ngày vay', 'Lent on'], required: true })
  lentOn!: string;

  @date({ label: ['Ngày đến hạn', 'Due on'] })
  dueOn!: string | null;

  @money({ label: ['Số tiền vay', 'Amount, đồng'], required: true, personal: 'SENSITIVE' })
  amountVnd!: number;

  @money({ label: ['Dư nợ', 'Outstanding, đồng'], personal: 'SENSITIVE' })
  outstandingVnd!: number | null;

  @decimal({ label: ['Lãi suất năm (%)', 'Interest, % a year'], min: 0, max: 100 })
  interestPercent!: number | null;
}

/** How an integrated programme shares in paying for a component: explicit percentages that add up to the whole. */
@resource({
  plural: 'integrationShares',
  label: ['Tỷ lệ lồng ghép', 'Integration share'],
  area: 'funding',
  title: ['sharePercent'],
  unique: [['componentId', 'areaId', 'year', 'sourceId']],
  scope: ['area'],
})
export class IntegrationShare extends StoredRecord {
  @reference({
    to: () => Component,
    label: ['Dự án, tiểu dự án', 'Component'],
    required: true,
    inverse: { name: 'integrationShares', label: ['Tỷ lệ lồng ghép', 'Integration shares'] },
  })
  componentId!: Id;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @year({ label: ['Năm', 'Year'], required: true })
  year!: number;

  @reference({ to: () => FundingSource, label: ['Nguồn vốn', 'Source'], required: true })
  sourceId!: Id;

  @decimal({ label: ['Tỷ lệ (%)', 'Share, %'], required: true, min: 0, max: 100 })
  sharePercent!: number;

  @yesNo({ label: ['Đã thống nhất', 'Agreed'] })
  isAgreed!: boolean | null;
}
