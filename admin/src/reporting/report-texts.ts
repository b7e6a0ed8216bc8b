import { useLanguage } from '../texts/use-texts.js';

export type PeriodState = 'OPEN' | 'SUBMITTED' | 'APPROVED' | 'LOCKED';
export type PeriodAct = 'SUBMIT' | 'RETURN' | 'APPROVE' | 'LOCK' | 'REOPEN';

interface ReportTexts {
  readonly title: string;
  readonly lead: string;
  readonly periods: string;
  readonly noPeriods: string;
  readonly noPeriodsHint: string;
  readonly newPeriod: string;
  readonly choose: string;
  readonly states: Readonly<Record<PeriodState, string>>;
  readonly acts: Readonly<Record<PeriodAct, string>>;
  readonly done: Readonly<Record<PeriodAct, string>>;
  readonly due: (day: string) => string;
  readonly late: string;
  readonly span: (from: string, to: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly cancel: string;
  readonly confirm: (act: string, period: string) => string;
  readonly confirmHint: Readonly<Record<PeriodAct, string>>;
  readonly begin: string;
  readonly noReport: string;
  readonly noReportHint: string;
  readonly write: string;
  readonly preview: string;
  readonly changed: (count: number) => string;
  readonly history: string;
  readonly print: string;
  readonly save: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly required: string;
  readonly frozenAt: (when: string, by: string) => string;
  readonly hash: string;
  readonly intact: string;
  readonly broken: string;
  readonly live: string;
  readonly nothingChanged: string;
  readonly wasIs: (was: string, is: string) => string;
  readonly fields: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly writes: (count: number) => string;
  readonly lastWrite: (who: string, when: string) => string;
  readonly definitionNumber: (number: string) => string;
  readonly empty: string;
  readonly header: string;
  readonly loading: string;
}

const vi: ReportTexts = {
  title: 'Báo cáo',
  lead: 'Viết, nộp, duyệt và khoá báo cáo của từng kỳ. Số liệu lấy trực tiếp từ hồ sơ và được chốt khi nộp.',
  periods: 'Kỳ báo cáo',
  noPeriods: 'Chưa có kỳ báo cáo nào trên địa bàn này',
  noPeriodsHint: 'Thêm kỳ ở bảng “Kỳ báo cáo” trong mục Giám sát.',
  newPeriod: 'Mở bảng kỳ báo cáo',
  choose: 'Chọn một kỳ để xem báo cáo',
  states: { OPEN: 'Đang mở', SUBMITTED: 'Đã nộp', APPROVED: 'Đã duyệt', LOCKED: 'Đã khoá' },
  acts: { SUBMIT: 'Nộp', RETURN: 'Trả lại', APPROVE: 'Duyệt', LOCK: 'Khoá', REOPEN: 'Mở lại' },
  done: {
    SUBMIT: 'Đã nộp và chốt số liệu.',
    RETURN: 'Đã trả lại.',
    APPROVE: 'Đã duyệt.',
    LOCK: 'Đã khoá kỳ.',
    REOPEN: 'Đã mở lại kỳ.',
  },
  due: (day) => `hạn ${day}`,
  late: 'quá hạn',
  span: (from, to) => `${from} – ${to}`,
  reason: 'Lý do',
  reasonHint: 'Bắt buộc khi trả lại hoặc mở lại; được lưu cùng bước này.',
  cancel: 'Thôi',
  confirm: (act, period) => `${act} kỳ “${period}”?`,
  confirmHint: {
    SUBMIT:
      'Số liệu, định nghĩa chỉ tiêu, mục tiêu và lời văn được chốt kèm mã băm; sau đó không sửa được báo cáo.',
    RETURN: 'Báo cáo mở lại để sửa; bản đã nộp vẫn được giữ.',
    APPROVE: 'Báo cáo được công nhận là đúng.',
    LOCK: 'Hồ sơ thuộc kỳ này không ai sửa được nữa, cho đến khi kỳ được mở lại có lý do.',
    REOPEN: 'Hồ sơ của kỳ sửa được trở lại. Việc này được ghi lại.',
  },
  begin: 'Lập báo cáo',
  noReport: 'Kỳ này chưa có báo cáo',
  noReportHint: 'Lập báo cáo để có sẵn các phần phải viết theo đề cương.',
  write: 'Viết',
  preview: 'Xem và in',
  changed: (count) => `Thay đổi từ khi nộp (${count})`,
  history: 'Các bước',
  print: 'In báo cáo',
  save: 'Lưu',
  saved: 'Đã lưu',
  unsaved: 'Chưa lưu',
  required: 'bắt buộc',
  frozenAt: (when, by) => `Chốt lúc ${when}, ${by}`,
  hash: 'Mã băm SHA-256',
  intact: 'Nội dung đúng với mã băm',
  broken: 'Nội dung KHÔNG còn đúng với mã băm: hãy báo quản trị viên',
  live: 'Số liệu tại thời điểm xem, chưa chốt',
  nothingChanged: 'Số liệu hiện nay vẫn như khi nộp.',
  wasIs: (was, is) => `${was} → ${is}`,
  fields: {
    value: 'Giá trị',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    missing: 'Chưa có thông tin',
    target: 'Mục tiêu',
    status: 'Mức đạt',
    definition: 'Định nghĩa, phiên bản',
    households: 'Số hộ',
    members: 'Nhân khẩu',
    availableVnd: 'Được giao',
    disbursedVnd: 'Giải ngân',
    settledVnd: 'Quyết toán',
    contributedVnd: 'Huy động',
  },
  kinds: { INDICATOR: 'Chỉ tiêu', CLASS: 'Phân loại hộ', FUNDING: 'Kinh phí' },
  writes: (count) => `${count} lần ghi vào hồ sơ nguồn từ khi nộp`,
  lastWrite: (who, when) => `gần nhất: ${who}, ${when}`,
  definitionNumber: (number) => `số ${number}`,
  empty: 'trống',
  header: 'Thông tin văn bản',
  loading: 'Đang tải',
};

const en: ReportTexts = {
  title: 'Reports',
  lead: 'Write, submit, approve and lock the report of each period. Figures come from the records and are frozen at submission.',
  periods: 'Reporting periods',
  noPeriods: 'There is no reporting period in this area',
  noPeriodsHint: 'Add one in the sheet “Reporting period” under Monitoring.',
  newPeriod: 'Open the sheet of periods',
  choose: 'Choose a period to see its report',
  states: { OPEN: 'Open', SUBMITTED: 'Submitted', APPROVED: 'Approved', LOCKED: 'Locked' },
  acts: { SUBMIT: 'Submit', RETURN: 'Return', APPROVE: 'Approve', LOCK: 'Lock', REOPEN: 'Reopen' },
  done: {
    SUBMIT: 'Submitted, figures frozen.',
    RETURN: 'Returned.',
    APPROVE: 'Approved.',
    LOCK: 'Period locked.',
    REOPEN: 'Period reopened.',
  },
  due: (day) => `due ${day}`,
  late: 'late',
  span: (from, to) => `${from} – ${to}`,
  reason: 'Reason',
  reasonHint: 'Needed to return or reopen; kept with this step.',
  cancel: 'Cancel',
  confirm: (act, period) => `${act} the period “${period}”?`,
  confirmHint: {
    SUBMIT:
      'Figures, definitions, targets and text are frozen with a hash; after that the report cannot be edited.',
    RETURN: 'The report opens for editing; what was submitted is kept.',
    APPROVE: 'The report is accepted as right.',
    LOCK: 'Nobody can edit the records of this period any more, until it is reopened for a reason.',
    REOPEN: 'The records of the period can be edited again. This is recorded.',
  },
  begin: 'Begin a report',
  noReport: 'This period has no report yet',
  noReportHint: 'Begin one to get the sections of its outline.',
  write: 'Write',
  preview: 'Read and print',
  changed: (count) => `Changed since submission (${count})`,
  history: 'Steps',
  print: 'Print the report',
  save: 'Save',
  saved: 'Saved',
  unsaved: 'Not saved',
  required: 'required',
  frozenAt: (when, by) => `Frozen at ${when} by ${by}`,
  hash: 'SHA-256',
  intact: 'The content has this hash',
  broken: 'The content NO LONGER has this hash: tell the administrator',
  live: 'Figures of this moment, not frozen',
  nothingChanged: 'The figures are still what was submitted.',
  wasIs: (was, is) => `${was} → ${is}`,
  fields: {
    value: 'Value',
    numerator: 'Numerator',
    denominator: 'Denominator',
    missing: 'Not recorded',
    target: 'Target',
    status: 'Status',
    definition: 'Definition, version',
    households: 'Households',
    members: 'Members',
    availableVnd: 'Available',
    disbursedVnd: 'Disbursed',
    settledVnd: 'Settled',
    contributedVnd: 'Contributed',
  },
  kinds: { INDICATOR: 'Indicator', CLASS: 'Class of households', FUNDING: 'Funding' },
  writes: (count) => `${count} writes to the source records since submission`,
  lastWrite: (who, when) => `last: ${who}, ${when}`,
  definitionNumber: (number) => `no. ${number}`,
  empty: 'empty',
  header: 'Document',
  loading: 'Loading',
};

export const useReportTexts = (): ReportTexts => (useLanguage() === 'vi' ? vi : en);
