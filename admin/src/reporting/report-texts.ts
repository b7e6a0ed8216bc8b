import { useLanguage } from '../texts/use-texts.js';

export type PeriodState = 'OPEN' | 'SUBMITTED' | 'APPROVED' | 'LOCKED';
export type FigureKind =
  | 'INDICATOR'
  | 'CLASS'
  | 'UNIT'
  | 'FLOW'
  | 'DEPRIVATION'
  | 'ACTIVITY'
  | 'TRAINING'
  | 'BENEFICIARY'
  | 'FUNDING';
export type PeriodAct = 'SUBMIT' | 'RETURN' | 'APPROVE' | 'LOCK' | 'REOPEN';

interface ReportTexts {
  readonly title: string;
  readonly lead: string;
  readonly periods: string;
  readonly noPeriods: string;
  readonly noPeriodsHint: string;
  readonly noPeriodsYet: string;
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
  readonly toReport: string;
  readonly noReport: string;
  readonly noReportHint: string;
  readonly write: string;
  readonly preview: string;
  readonly noPaper: string;
  readonly changed: (count: number) => string;
  readonly history: string;
  readonly print: string;
  readonly save: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly notKept: string;
  readonly divided: string;
  readonly overtaken: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly leftElsewhere: string;
  readonly keepShown: string;
  readonly takeOther: string;
  readonly forget: string;
  readonly saveFirst: string;
  readonly required: string;
  readonly frozenAt: (when: string, by: string) => string;
  readonly hash: string;
  readonly intact: string;
  readonly broken: string;
  readonly live: string;
  readonly nothingChanged: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<FigureKind, string>>;
  readonly parts: Readonly<Record<'OUTSIDE' | 'MISSING' | 'UNMET' | 'MET', string>>;
  readonly notRecognised: string;
  readonly showRecords: string;
  readonly hideRecords: string;
  readonly noRecords: string;
  readonly gone: string;
  readonly movedByAnother: string;
  readonly moreRecords: (count: number, shown: number) => string;
  readonly recompute: string;
  readonly recomputeHint: string;
  readonly reproduced: string;
  readonly notReproduced: string;
  readonly notOfThisForm: string;
  readonly file: string;
  readonly fileHint: string;
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
  noPeriodsHint:
    'Thêm kỳ (tháng, quý, 6 tháng, năm, đột xuất, đánh giá) ở bảng “Kỳ báo cáo”, rồi lập báo cáo ở trang này.',
  noPeriodsYet: 'Báo cáo hiện ở đây khi địa bàn có kỳ báo cáo.',
  newPeriod: 'Thêm, sửa kỳ báo cáo',
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
  toReport: 'Mở báo cáo của kỳ này',
  noReport: 'Kỳ này chưa có báo cáo',
  noReportHint: 'Lập báo cáo để có sẵn các phần phải viết theo đề cương.',
  write: 'Viết',
  preview: 'Xem và in',
  noPaper: 'Không xem được báo cáo này',
  changed: (count) => `Thay đổi từ khi nộp (${count})`,
  history: 'Các bước',
  print: 'In báo cáo',
  save: 'Lưu',
  saved: 'Đã lưu',
  unsaved: 'Chưa lưu',
  notKept: 'Chưa lưu, và trình duyệt này không giữ hộ được: hãy bấm “Lưu” trước khi rời trang.',
  divided: 'Có phần còn hai bản khác nhau: hãy chọn bản nào ở phần đó.',
  overtaken: 'Trong lúc bạn viết, người khác đã lưu phần này như sau:',
  keepMine: 'Giữ bản của tôi',
  takeTheirs: 'Lấy bản của họ',
  leftElsewhere: 'Ở trang khác, bạn còn viết phần này như sau mà chưa lưu:',
  keepShown: 'Giữ bản đang hiện',
  takeOther: 'Lấy bản này',
  forget: 'Bỏ phần chưa lưu',
  saveFirst: 'Còn phần viết chưa lưu: bấm “Lưu” (hoặc bỏ phần chưa lưu) rồi mới nộp.',
  required: 'bắt buộc',
  frozenAt: (when, by) => `Chốt lúc ${when}, ${by}`,
  hash: 'Mã băm SHA-256',
  intact: 'Nội dung đúng với mã băm',
  broken: 'Nội dung KHÔNG còn đúng với mã băm: hãy báo quản trị viên',
  live: 'Số liệu tại thời điểm xem, chưa chốt',
  nothingChanged: 'Số liệu hiện nay vẫn như khi nộp.',
  fields: {
    value: 'Giá trị',
    change: 'Mức giảm so với năm trước',
    openingValue: 'Giá trị năm đầu kỳ',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    missing: 'Chưa có thông tin',
    inPeriod: 'Riêng trong kỳ',
    reportedBy: 'Nguồn báo cáo',
    breakdown: 'đạt/đã rõ',
    poor: 'Hộ nghèo',
    nearPoor: 'Hộ cận nghèo',
    newlyEscaped: 'Hộ mới thoát nghèo',
    ethnicMinority: 'Hộ dân tộc thiểu số',
    people: 'số khẩu',
    deprived: 'Số hộ thiếu hụt',
    records: 'Số lượt ghi nhận',
    supports: 'Lượt hỗ trợ',
    persons: 'Số người',
    women: 'Nữ',
    courses: 'Số lớp',
    learners: 'Lượt người học',
    completed: 'Hoàn thành, đạt yêu cầu',
    notRecorded: 'Chưa ghi kết quả',
    inWork: 'Có việc sau đào tạo',
    amountVnd: 'Số tiền',
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
  kinds: {
    INDICATOR: 'Chỉ tiêu',
    CLASS: 'Phân loại hộ',
    UNIT: 'Địa bàn',
    FLOW: 'Diễn biến',
    DEPRIVATION: 'Thiếu hụt',
    ACTIVITY: 'Khối lượng',
    TRAINING: 'Kết quả đào tạo',
    BENEFICIARY: 'Đối tượng được hỗ trợ',
    FUNDING: 'Kinh phí',
  },
  parts: { OUTSIDE: 'không tính', MISSING: 'chưa rõ', UNMET: 'không đạt', MET: 'đạt' },
  notRecognised: 'Chưa công nhận',
  showRecords: 'Xem hồ sơ đã đổi',
  hideRecords: 'Ẩn hồ sơ',
  noRecords: 'Không có hồ sơ nguồn nào bị sửa từ khi nộp; con số đổi do mục tiêu, định nghĩa hoặc thời gian.',
  gone: 'đã xoá',
  movedByAnother: 'Chính hồ sơ này không bị sửa: hồ sơ liên quan đã đổi.',
  moreRecords: (count, shown) => `Có ${count} hồ sơ hoặc hơn, hiện ${shown}; lịch sử từng hồ sơ cho biết đủ.`,
  recompute: 'Tính lại từ lịch sử',
  recomputeHint: 'Đưa hồ sơ về đúng lúc nộp theo lịch sử sửa đổi rồi tính lại mọi số liệu.',
  reproduced: 'Tính lại từ hồ sơ tại lúc nộp: khớp mọi con số.',
  notReproduced: 'Tính lại từ hồ sơ tại lúc nộp: có con số khác (xem dưới). Hãy báo quản trị viên.',
  notOfThisForm: 'Bản chốt thuộc mẫu cũ, không tính lại được.',
  file: 'Tải tệp Excel',
  fileHint: 'Tệp để gửi cấp trên: lời văn, mã băm và mọi bảng số liệu.',
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
  noPeriodsHint:
    'Add one (month, quarter, half-year, year, ad hoc, evaluation) in the sheet “Reporting period”, then begin its report here.',
  noPeriodsYet: 'Reports show here once the area has a reporting period.',
  newPeriod: 'Add or edit periods',
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
  toReport: 'Open the report of this period',
  noReport: 'This period has no report yet',
  noReportHint: 'Begin one to get the sections of its outline.',
  write: 'Write',
  preview: 'Read and print',
  noPaper: 'This report cannot be shown',
  changed: (count) => `Changed since submission (${count})`,
  history: 'Steps',
  print: 'Print the report',
  save: 'Save',
  saved: 'Saved',
  unsaved: 'Not saved',
  notKept: 'Not saved, and this browser cannot keep it: press “Save” before leaving the page.',
  divided: 'Some parts have two different texts: choose which one stands.',
  overtaken: 'While you were writing, somebody else saved this part as follows:',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  leftElsewhere: 'In another page you wrote this part as follows and did not save it:',
  keepShown: 'Keep what is shown',
  takeOther: 'Take this one',
  forget: 'Discard what is not saved',
  saveFirst: 'Some text is not saved: save it (or discard it) before submitting.',
  required: 'required',
  frozenAt: (when, by) => `Frozen at ${when} by ${by}`,
  hash: 'SHA-256',
  intact: 'The content has this hash',
  broken: 'The content NO LONGER has this hash: tell the administrator',
  live: 'Figures of this moment, not frozen',
  nothingChanged: 'The figures are still what was submitted.',
  fields: {
    value: 'Value',
    change: 'Fall since the year before',
    openingValue: 'Value of the first year',
    numerator: 'Numerator',
    denominator: 'Denominator',
    missing: 'Not recorded',
    inPeriod: 'Within the period',
    reportedBy: 'Reported by',
    breakdown: 'met of known',
    poor: 'Poor',
    nearPoor: 'Near-poor',
    newlyEscaped: 'Newly escaped',
    ethnicMinority: 'Ethnic minority',
    people: 'people',
    deprived: 'Deprived households',
    records: 'Records',
    supports: 'Supports',
    persons: 'Persons',
    women: 'Women',
    courses: 'Courses',
    learners: 'Learners',
    completed: 'Completed or passed',
    notRecorded: 'Result not recorded',
    inWork: 'In work afterwards',
    amountVnd: 'Amount',
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
  kinds: {
    INDICATOR: 'Indicator',
    CLASS: 'Class of households',
    UNIT: 'Area',
    FLOW: 'Flow',
    DEPRIVATION: 'Deprivation',
    ACTIVITY: 'Work done',
    TRAINING: 'Results of training',
    BENEFICIARY: 'Beneficiaries',
    FUNDING: 'Funding',
  },
  parts: { OUTSIDE: 'not counted', MISSING: 'not known', UNMET: 'not met', MET: 'met' },
  notRecognised: 'Not recognised yet',
  showRecords: 'Show changed records',
  hideRecords: 'Hide records',
  noRecords: 'No source record was edited since; a target, a definition or time moved the figure.',
  gone: 'deleted',
  movedByAnother: 'This record itself was not edited: one that it refers to was.',
  moreRecords: (count, shown) => `${count} records or more, ${shown} shown; each record’s history tells all.`,
  recompute: 'Count again from the history',
  recomputeHint:
    'Takes the records back to the moment of submission by their history and counts every figure again.',
  reproduced: 'Counted again from the records of that moment: every figure is the same.',
  notReproduced:
    'Counted again from the records of that moment: some figures differ (below). Tell the administrator.',
  notOfThisForm: 'This snapshot is of an earlier form and cannot be counted again.',
  file: 'Download as Excel',
  fileHint: 'The file to hand upwards: text, hash and every table.',
  definitionNumber: (number) => `no. ${number}`,
  empty: 'empty',
  header: 'Document',
  loading: 'Loading',
};

export const useReportTexts = (): ReportTexts => (useLanguage() === 'vi' ? vi : en);
