import {
  choice,
  choiceList,
  date,
  json,
  longText,
  reference,
  text,
  wholeNumber,
  yesNo,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { DeprivationIndicator, PovertyStandard } from './standards.entity.js';

export const reviewStepKinds = choiceList('ReviewStepKind', {
  LIST: ['Lập danh sách hộ cần rà soát', 'List of households to review'],
  REVIEW: ['Rà soát, phân loại hộ', 'Review and classification'],
  MEETING: ['Họp dân thống nhất kết quả', 'People’s meeting'],
  POSTING: ['Niêm yết, thông báo công khai', 'Public posting'],
  COMPLAINT: ['Phúc tra theo khiếu nại', 'Re-check on complaints'],
  REPORT: ['Báo cáo, xin ý kiến cấp huyện', 'Report to the district'],
  DECISION: ['Quyết định công nhận', 'Decision of recognition'],
});

export const enforcements = choiceList('Enforcement', {
  REFUSE: ['Từ chối lưu', 'Refuse'],
  WARN: ['Cảnh báo', 'Warn'],
});

/** A step of the review's procedure as the law of some years orders it: dated data, not code. */
@resource({
  plural: 'reviewStepRules',
  label: ['Quy định bước rà soát', 'Review step rule'],
  area: 'standards',
  title: ['name'],
  search: ['name'],
  unique: [['kind', 'validFrom']],
  defaultOrder: [{ field: 'position' }],
})
export class ReviewStepRule extends StoredRecord {
  @choice(reviewStepKinds, { label: ['Bước', 'Step'], required: true })
  kind!: string;

  @wholeNumber({ label: ['Thứ tự', 'Position'], required: true, min: 1 })
  position!: number;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @date({ label: ['Áp dụng từ', 'Valid from'] })
  validFrom!: string | null;

  @date({ label: ['Áp dụng đến hết', 'Valid to'] })
  validTo!: string | null;

  @yesNo({ label: ['Bắt buộc', 'Required'] })
  isRequired!: boolean | null;

  @wholeNumber({ label: ['Số ngày làm việc tối thiểu', 'Working days at least'], min: 0, max: 100 })
  minimumWorkingDays!: number | null;

  @wholeNumber({ label: ['Tỷ lệ dự họp phải trên (%)', 'Attendance must exceed, %'], min: 0, max: 100 })
  attendanceAbove!: number | null;

  @choice(enforcements, { label: ['Khi không đạt', 'When not met'], required: true, initial: 'WARN' })
  enforcement!: string;

  @longText({ label: ['Căn cứ', 'Source'], required: true })
  source!: string;
}

/** The numbers by which a deprivation is proposed from recorded facts, under one standard (law.md 1.3). */
@resource({
  plural: 'deprivationRules',
  label: ['Quy tắc đề nghị thiếu hụt', 'Rule of proposing a deprivation'],
  area: 'standards',
  title: ['source'],
  unique: [['standardId', 'indicatorId']],
  defaultOrder: [{ field: 'standardId' }, { field: 'indicatorId' }],
})
export class DeprivationRule extends StoredRecord {
  @reference({ to: () => PovertyStandard, label: ['Chuẩn nghèo', 'Standard'], required: true })
  standardId!: Id;

  @reference({
    to: () => DeprivationIndicator,
    label: ['Chỉ số', 'Indicator'],
    required: true,
    inverse: { name: 'rules', label: ['Quy tắc đề nghị', 'Rules of proposing'] },
  })
  indicatorId!: Id;

  @json({
    label: ['Tham số', 'Parameters'],
    required: true,
    help: ['Tên → số, ví dụ {"fromAge": 6}', 'Name → number, such as {"fromAge": 6}'],
  })
  parameters!: unknown;

  @yesNo({ label: ['Đã đối chiếu văn bản', 'Compared with the legal text'] })
  isConfirmed!: boolean | null;

  @longText({ label: ['Căn cứ', 'Source'], required: true })
  source!: string;
}
