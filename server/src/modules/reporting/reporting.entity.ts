import {
  choice,
  choiceList,
  code,
  date,
  instant,
  json,
  longText,
  reference,
  text,
  wholeNumber,
  yesNo,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { AdministrativeUnit } from '../territory/index.js';

export const periodKinds = choiceList('ReportingPeriodKind', {
  MONTH: ['Tháng', 'Month'],
  QUARTER: ['Quý', 'Quarter'],
  HALF_YEAR: ['6 tháng', 'Half-year'],
  YEAR: ['Năm', 'Year'],
  AD_HOC: ['Đột xuất', 'Ad hoc'],
  BASELINE: ['Đánh giá đầu kỳ', 'Baseline evaluation'],
  MID_TERM: ['Đánh giá giữa kỳ', 'Mid-term evaluation'],
  FINAL: ['Đánh giá cuối kỳ', 'Final evaluation'],
});

export const periodStates = choiceList('ReportingPeriodState', {
  OPEN: ['Đang mở', 'Open'],
  SUBMITTED: ['Đã nộp', 'Submitted'],
  APPROVED: ['Đã duyệt', 'Approved'],
  LOCKED: ['Đã khoá', 'Locked'],
});

export const periodActs = choiceList('ReportingPeriodAct', {
  SUBMIT: ['Nộp', 'Submit'],
  RETURN: ['Trả lại', 'Return'],
  APPROVE: ['Duyệt', 'Approve'],
  LOCK: ['Khoá', 'Lock'],
  REOPEN: ['Mở lại', 'Reopen'],
});

/** Monitoring reports follow form 01, evaluations form 02 of annex II (Circular 10/2022). */
export const reportKinds = choiceList('ReportKind', {
  MONITORING: ['Báo cáo giám sát', 'Monitoring report'],
  EVALUATION: ['Báo cáo đánh giá', 'Evaluation report'],
});

/** A span that an area reports on. Its state moves by acts only (`movePeriod`); while locked its records refuse edits. */
@resource({
  plural: 'reportingPeriods',
  label: ['Kỳ báo cáo', 'Reporting period'],
  area: 'monitoring',
  title: ['name'],
  search: ['code', 'name'],
  scope: ['area'],
  readsAbove: true,
  unique: [['areaId', 'code']],
  defaultOrder: [{ field: 'to', descending: true }],
})
export class ReportingPeriod extends StoredRecord {
  @code({ label: ['Mã', 'Code'], required: true })
  code!: string;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @choice(periodKinds, { label: ['Loại', 'Kind'], required: true })
  kind!: string;

  @reference({
    to: () => AdministrativeUnit,
    label: ['Địa bàn', 'Area'],
    required: true,
    inverse: { name: 'reportingPeriods', label: ['Kỳ báo cáo', 'Reporting periods'] },
  })
  areaId!: Id;

  @date({ label: ['Từ ngày', 'From'], required: true })
  from!: string;

  @date({ label: ['Đến hết ngày', 'To'], required: true })
  to!: string;

  @date({ label: ['Hạn nộp', 'Due on'] })
  dueOn!: string | null;

  @choice(periodStates, { label: ['Tình trạng', 'State'], required: true, derived: true, initial: 'OPEN' })
  state!: string;

  @instant({ label: ['Nộp lúc', 'Submitted at'], derived: true })
  submittedAt!: string | null;

  @instant({ label: ['Duyệt lúc', 'Approved at'], derived: true })
  approvedAt!: string | null;

  @instant({ label: ['Khoá lúc', 'Locked at'], derived: true })
  lockedAt!: string | null;

  @text({ label: ['Người khoá', 'Locked by'], derived: true })
  lockedByName!: string | null;
}

/** One act on a period: who did what, when and why. */
@resource({
  plural: 'periodSteps',
  label: ['Bước xử lý kỳ báo cáo', 'Period step'],
  area: 'monitoring',
  title: ['act'],
  scope: ['period', 'area'],
  readOnly: true,
  defaultOrder: [{ field: 'at', descending: true }],
})
export class PeriodStep extends StoredRecord {
  @reference({
    to: () => ReportingPeriod,
    label: ['Kỳ', 'Period'],
    required: true,
    inverse: { name: 'steps', label: ['Các bước', 'Steps'] },
  })
  periodId!: Id;

  @choice(periodActs, { label: ['Việc', 'Act'], required: true })
  act!: string;

  @choice(periodStates, { label: ['Tình trạng sau đó', 'State after'], required: true })
  state!: string;

  @instant({ label: ['Lúc', 'At'], required: true })
  at!: string;

  @text({ label: ['Người thực hiện', 'By'], required: true })
  byName!: string;

  @longText({ label: ['Lý do', 'Reason'] })
  reason!: string | null;
}

/** What a report of a kind consists of: the national forms' sections as data, since the forms change. */
@resource({
  plural: 'reportOutlines',
  label: ['Đề cương báo cáo', 'Report outline'],
  area: 'standards',
  title: ['heading'],
  unique: [['kind', 'position']],
  defaultOrder: [{ field: 'kind' }, { field: 'position' }],
})
export class ReportOutline extends StoredRecord {
  @choice(reportKinds, { label: ['Loại báo cáo', 'Kind of report'], required: true })
  kind!: string;

  @wholeNumber({ label: ['Thứ tự', 'Position'], required: true, min: 1, max: 99 })
  position!: number;

  @text({ label: ['Đề mục', 'Heading'], required: true })
  heading!: string;

  @text({ label: ['Đề mục tiếng Anh', 'English heading'] })
  headingEn!: string | null;

  @longText({ label: ['Gợi ý nội dung', 'What to write'] })
  help!: string | null;

  @yesNo({ label: ['Bắt buộc viết', 'Must be written'], required: true, initial: true })
  isRequired!: boolean;

  @text({ label: ['Nguồn', 'Source'] })
  source!: string | null;
}

/** A report of a period: what is printed around its text; the figures are taken live and frozen at submission. */
@resource({
  plural: 'reports',
  label: ['Báo cáo', 'Report'],
  area: 'monitoring',
  title: ['title'],
  search: ['title', 'number'],
  scope: ['period', 'area'],
})
export class Report extends StoredRecord {
  @reference({
    to: () => ReportingPeriod,
    label: ['Kỳ', 'Period'],
    required: true,
    inverse: { name: 'reports', label: ['Báo cáo', 'Reports'] },
  })
  periodId!: Id;

  @choice(reportKinds, { label: ['Loại', 'Kind'], required: true, initial: 'MONITORING' })
  kind!: string;

  @text({ label: ['Tiêu đề', 'Title'], required: true })
  title!: string;

  @text({ label: ['Cơ quan báo cáo', 'Reporting body'] })
  body!: string | null;

  @code({ label: ['Số, ký hiệu', 'Number'] })
  number!: string | null;

  @text({ label: ['Nơi ký', 'Signed in'] })
  place!: string | null;

  @date({ label: ['Ngày ký', 'Signed on'] })
  signedOn!: string | null;

  @text({ label: ['Chức vụ người ký', 'Signer’s position'] })
  signerTitle!: string | null;

  @text({ label: ['Người ký', 'Signer'] })
  signer!: string | null;

  @longText({ label: ['Kính gửi', 'Addressed to'] })
  addressees!: string | null;

  @longText({ label: ['Nơi nhận', 'Recipients'] })
  recipients!: string | null;
}

@resource({
  plural: 'reportSections',
  label: ['Phần báo cáo', 'Report section'],
  area: 'monitoring',
  title: ['heading'],
  scope: ['report', 'period', 'area'],
  unique: [['reportId', 'position']],
  defaultOrder: [{ field: 'reportId' }, { field: 'position' }],
})
export class ReportSection extends StoredRecord {
  @reference({
    to: () => Report,
    label: ['Báo cáo', 'Report'],
    required: true,
    inverse: { name: 'sections', label: ['Các phần', 'Sections'] },
  })
  reportId!: Id;

  @wholeNumber({ label: ['Thứ tự', 'Position'], required: true, min: 1, max: 99 })
  position!: number;

  @text({ label: ['Đề mục', 'Heading'], required: true })
  heading!: string;

  @longText({ label: ['Nội dung', 'Text'] })
  text!: string | null;

  @longText({ label: ['Gợi ý nội dung', 'What to write'], minor: true })
  help!: string | null;

  @yesNo({ label: ['Bắt buộc viết', 'Must be written'], required: true, initial: false })
  isRequired!: boolean;
}

/** A report as it was submitted: figures, definitions, targets and text, with the SHA-256 of their canonical JSON. Never changed. */
@resource({
  plural: 'reportSnapshots',
  label: ['Bản chốt báo cáo', 'Report snapshot'],
  area: 'monitoring',
  title: ['takenAt'],
  scope: ['report', 'period', 'area'],
  readOnly: true,
  defaultOrder: [{ field: 'takenAt', descending: true }],
})
export class ReportSnapshot extends StoredRecord {
  @reference({
    to: () => Report,
    label: ['Báo cáo', 'Report'],
    required: true,
    inverse: { name: 'snapshots', label: ['Bản chốt', 'Snapshots'] },
  })
  reportId!: Id;

  @instant({ label: ['Chốt lúc', 'Taken at'], required: true })
  takenAt!: string;

  @text({ label: ['Người chốt', 'Taken by'], required: true })
  takenBy!: string;

  @code({ label: ['Mã băm SHA-256', 'SHA-256'], required: true, maxLength: 64 })
  hash!: string;

  @json({ label: ['Nội dung', 'Content'], required: true, personal: 'SENSITIVE' })
  content!: unknown;
}
