import {
  choice,
  choiceList,
  code,
  date,
  decimal,
  json,
  longText,
  reference,
  text,
  wholeNumber,
  year,
  yesNo,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { Programme } from '../programme/index.js';
import { DeprivationDimension } from '../standards/index.js';
import { AdministrativeUnit } from '../territory/index.js';

export const measures = choiceList('Measure', {
  COUNT: ['Đếm', 'Count'],
  COUNT_DISTINCT: ['Đếm không trùng', 'Distinct count'],
  SUM: ['Tổng', 'Sum'],
  SHARE: ['Tỷ lệ', 'Share'],
});

export const targetRules = choiceList('TargetRule', {
  AT_LEAST: ['Ít nhất', 'At least'],
  AT_MOST: ['Không quá', 'At most'],
  BELOW: ['Dưới', 'Below'],
  REDUCE_BY: ['Giảm mỗi năm ít nhất', 'Reduce each year by at least'],
  APPROXIMATELY: ['Khoảng', 'About'],
  EVERY: ['Tất cả', 'Every'],
});

export const timeBases = choiceList('TimeBasis', {
  YEARLY: ['Từng năm', 'Yearly'],
  CUMULATIVE: ['Luỹ kế từ đầu kỳ', 'Cumulative over the period'],
});

export const indicatorUnits = choiceList('IndicatorUnit', {
  PERCENT: ['%', '%'],
  PERCENTAGE_POINT: ['điểm phần trăm', 'percentage points'],
  HOUSEHOLD: ['hộ', 'households'],
  PERSON: ['người', 'people'],
  MODEL: ['mô hình', 'models'],
  HAMLET: ['thôn', 'hamlets'],
  VND: ['đồng', 'đồng'],
  COUNT: ['lượt', 'count'],
});

/**
 * A measured quantity as data. `numerator`, `denominator` and `known` are filters of the subject's lists (`where`), in which the words
 * `$year`, `$yearStart` and `$yearEnd` stand for the year asked. `known` holds the rows whose fact is recorded; without it all are.
 */
@resource({
  plural: 'indicators',
  label: ['Chỉ tiêu', 'Indicator'],
  area: 'targets',
  title: ['name'],
  search: ['code', 'name'],
  unique: [['programmeId', 'code']],
  defaultOrder: [{ field: 'position' }],
  // An analyst's definition is held to what the analyst's lists show (`definition-faults.ts`).
  writers: ['ADMIN', 'ANALYST'],
})
export class Indicator extends StoredRecord {
  @reference({
    to: () => Programme,
    label: ['Chương trình', 'Programme'],
    required: true,
    inverse: { name: 'indicators', label: ['Chỉ tiêu', 'Indicators'] },
  })
  programmeId!: Id;

  @reference({
    to: () => DeprivationDimension,
    label: ['Chiều', 'Dimension'],
    help: ['Trống: chỉ tiêu chung của chương trình', 'Empty: a programme-wide indicator'],
    inverse: { name: 'programmeIndicators', label: ['Chỉ tiêu', 'Indicators'] },
  })
  dimensionId!: Id | null;

  @code({ label: ['Mã', 'Code'], required: true })
  code!: string;

  @wholeNumber({ label: ['Thứ tự', 'Position'], required: true })
  position!: number;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @text({ label: ['Tên tiếng Anh', 'English name'] })
  nameEn!: string | null;

  @choice(indicatorUnits, { label: ['Đơn vị tính', 'Unit'], required: true })
  unit!: string;

  @choice(targetRules, { label: ['Cách đạt', 'Rule'], required: true })
  rule!: string;

  @choice(timeBases, { label: ['Thời gian', 'Time basis'], required: true })
  timeBasis!: string;

  @choice(measures, { label: ['Cách đo', 'Measure'], required: true })
  measure!: string;

  @code({
    label: ['Đối tượng đếm', 'Subject'],
    required: true,
    help: ['Tên tài nguyên, ví dụ householdReview', 'A resource’s key, e.g. householdReview'],
  })
  subject!: string;

  @code({
    label: ['Trường năm', 'Year field'],
    help: ['Trống: xét cho từng năm được hỏi', 'Empty: asked anew for each year'],
  })
  yearField!: string | null;

  @code({
    label: ['Trường đo', 'Measured field'],
    help: ['Cho tổng hoặc đếm không trùng', 'For a sum or a distinct count'],
  })
  measuredField!: string | null;

  @code({
    label: ['Trường ngày lấy giá trị cuối', 'Latest by'],
    help: [
      'Chỉ lấy dòng cuối trong năm của mỗi trường đo',
      'Only the last row of the year for each value of the measured field',
    ],
  })
  latestBy!: string | null;

  @json({ label: ['Điều kiện tử số', 'Numerator'] })
  numerator!: unknown;

  @json({ label: ['Điều kiện mẫu số', 'Denominator'] })
  denominator!: unknown;

  @json({ label: ['Đã có thông tin', 'Known'] })
  known!: unknown;

  @wholeNumber({ label: ['Số chữ số thập phân', 'Decimals'], min: 0, max: 4, required: true, initial: 1 })
  decimals!: number;

  @decimal({ label: ['Trọng số', 'Weight'], min: 0, max: 1000, required: true, initial: 1 })
  weight!: number;

  @longText({ label: ['Diễn giải', 'In words'] })
  explanation!: string | null;

  @longText({ label: ['Diễn giải tiếng Anh', 'In words (English)'] })
  explanationEn!: string | null;

  @text({ label: ['Nguồn', 'Source'] })
  source!: string | null;

  @yesNo({ label: ['Do chuyên viên phân tích lập', 'Made by an analyst'], derived: true, minor: true })
  isAnalystMade!: boolean | null;
}

/** What is to be reached in an area, in one year or (year empty) by the end of the programme's period. */
@resource({
  plural: 'targets',
  label: ['Mục tiêu', 'Target'],
  area: 'targets',
  title: ['indicatorId', 'areaId', 'year'],
  scope: ['area'],
  period: ['year'],
  readsAbove: true,
  unique: [['indicatorId', 'areaId', 'year']],
  defaultOrder: [{ field: 'indicatorId' }, { field: 'year' }],
})
export class Target extends StoredRecord {
  @reference({
    to: () => Indicator,
    label: ['Chỉ tiêu', 'Indicator'],
    required: true,
    inverse: { name: 'targets', label: ['Mục tiêu', 'Targets'] },
  })
  indicatorId!: Id;

  @reference({
    to: () => AdministrativeUnit,
    label: ['Địa bàn', 'Area'],
    required: true,
    inverse: { name: 'targets', label: ['Mục tiêu', 'Targets'] },
  })
  areaId!: Id;

  @year({ label: ['Năm', 'Year'], help: ['Trống: cả giai đoạn', 'Empty: the whole period'] })
  year!: number | null;

  @decimal({ label: ['Giá trị', 'Value'], required: true, min: 0, max: 1e15 })
  value!: number;

  @decimal({ label: ['Giá trị gốc', 'Baseline'], min: 0, max: 1e15 })
  baseline!: number | null;

  @yesNo({ label: ['Phải đạt từng năm', 'Due each year'] })
  isDueEachYear!: boolean | null;

  @text({ label: ['Nguyên văn', 'Wording'] })
  wording!: string | null;

  @yesNo({ label: ['Cần làm rõ', 'Open to interpretation'] })
  isInterpreted!: boolean | null;

  @text({ label: ['Quyết định giao, phê duyệt', 'Approving decision'] })
  decision!: string | null;

  @date({
    label: ['Phê duyệt ngày', 'Approved on'],
    help: [
      'Trống: còn là đề xuất. Đã phê duyệt thì chỉ cấp huyện, quản trị viên sửa được',
      'Empty: a proposal. Once approved, only the district and administrators change it',
    ],
  })
  decidedOn!: string | null;

  @text({ label: ['Nguồn', 'Source'] })
  source!: string | null;
}

/** A figure that an organisation reports where the product holds no records. */
@resource({
  plural: 'reportedValues',
  label: ['Số liệu báo cáo', 'Reported value'],
  area: 'targets',
  title: ['indicatorId', 'areaId', 'year'],
  scope: ['area'],
  period: ['year'],
  unique: [['indicatorId', 'areaId', 'year']],
  defaultOrder: [{ field: 'year', descending: true }],
})
export class ReportedValue extends StoredRecord {
  @reference({
    to: () => Indicator,
    label: ['Chỉ tiêu', 'Indicator'],
    required: true,
    inverse: { name: 'reportedValues', label: ['Số liệu báo cáo', 'Reported values'] },
  })
  indicatorId!: Id;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @year({ label: ['Năm', 'Year'], required: true })
  year!: number;

  @decimal({ label: ['Giá trị', 'Value'], required: true, min: 0, max: 1e15 })
  value!: number;

  @text({ label: ['Người báo cáo', 'Reported by'], required: true })
  reportedBy!: string;

  @date({ label: ['Ngày báo cáo', 'Reported on'], required: true })
  reportedOn!: string;

  @text({ label: ['Nguồn', 'Source'] })
  source!: string | null;
}
