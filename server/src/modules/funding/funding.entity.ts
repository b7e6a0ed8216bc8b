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
import { Component, Programme } from '../programme/index.js';
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

/**
 * Money assigned to a component in an area and year. An adjustment changes the allocation that it is based on, and may be negative;
 * a carry-over takes what was left of an allocation of an earlier year into this one. Payments are made from an allocation or a carry-over.
 */
@resource({
  plural: 'allocations',
  label: ['Phân bổ vốn', 'Allocation'],
  area: 'funding',
  title: ['year', 'sourceId', 'componentId', 'kind', 'decision'],
  search: ['decision'],
  scope: ['area'],
  period: ['year'],
  indexes: [['areaId', 'year'], ['basedOnId']],
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

  @reference({
    to: () => Allocation,
    label: ['Từ phân bổ', 'Based on'],
    help: [
      'Điều chỉnh: phân bổ được điều chỉnh. Chuyển nguồn: phân bổ năm trước còn dư',
      'Of an adjustment: the allocation it changes. Of a carry-over: the earlier one that has a rest',
    ],
    inverse: { name: 'changes', label: ['Điều chỉnh, chuyển nguồn', 'Adjustments and carry-overs'] },
  })
  basedOnId!: Id | null;

  @choice(expenditureKinds, { label: ['Loại vốn', 'Expenditure'], required: true })
  expenditure!: string;

  @choice(moneyOrigins, { label: ['Trong/ngoài nước', 'Origin'], required: true, initial: 'DOMESTIC' })
  origin!: string;

  @money({ label: ['Số tiền', 'Amount, đồng'], required: true, min: -1e15, hasNoTotal: true })
  amountVnd!: number;

  @text({ label: ['Quyết định', 'Decision'] })
  decision!: string | null;

  @date({ label: ['Ngày quyết định', 'Decided on'] })
  decidedOn!: string | null;

  @longText({ label: ['Ghi chú', 'Note'], minor: true })
  note!: string | null;
}

/** How an integrated programme shares in paying for a component: explicit percentages that add up to the whole. */
@resource({
  plural: 'integrationShares',
  label: ['Tỷ lệ lồng ghép', 'Integration share'],
  area: 'funding',
  title: ['componentId', 'sourceId', 'year'],
  unique: [['componentId', 'areaId', 'year', 'sourceId']],
  scope: ['area'],
  period: ['year'],
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

/**
 * How an allocation serves other components than its own: explicit percentages. What they leave to the whole serves the allocation's
 * own component, so that every đồng is counted once.
 */
@resource({
  plural: 'allocationShares',
  label: ['Phân bổ dùng chung', 'Allocation share'],
  area: 'funding',
  title: ['allocationId', 'componentId'],
  scope: ['allocation', 'area'],
  period: ['allocation', 'year'],
  unique: [['allocationId', 'componentId']],
})
export class AllocationShare extends StoredRecord {
  @reference({
    to: () => Allocation,
    label: ['Phân bổ', 'Allocation'],
    required: true,
    inverse: { name: 'shares', label: ['Dùng chung cho', 'Shared with'] },
  })
  allocationId!: Id;

  @reference({
    to: () => Component,
    label: ['Phục vụ dự án, tiểu dự án', 'Component served'],
    required: true,
    inverse: { name: 'allocationShares', label: ['Phân bổ dùng chung', 'Allocation shares'] },
  })
  componentId!: Id;

  @decimal({ label: ['Tỷ lệ (%)', 'Share, %'], required: true, min: 0.01, max: 100 })
  sharePercent!: number;
}
