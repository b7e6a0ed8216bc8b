import { useLanguage } from '../texts/use-texts.js';

/** A step by which a piece of work is over, taken from the list itself. */
export type Finish = 'DONE' | 'STILL_EMPLOYED' | 'LEFT_JOB';

export type WorkKind =
  | 'TASK'
  | 'FINDING'
  | 'QUESTION'
  | 'PLACEMENT'
  | 'REPORT_TO_SUBMIT'
  | 'REPORT_SENT_BACK'
  | 'REPORT_TO_APPROVE'
  | 'PERIOD_TO_LOCK';

interface MyWorkTexts {
  readonly title: string;
  readonly of: (officer: string) => string;
  readonly ofAccount: string;
  readonly kinds: Readonly<Record<WorkKind, string>>;
  readonly all: string;
  readonly late: string;
  readonly soon: string;
  readonly later: string;
  readonly undated: string;
  readonly daysLate: (days: number) => string;
  readonly daysLeft: (days: number) => string;
  readonly today: string;
  readonly due: (day: string) => string;
  readonly open: (title: string) => string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly plan: (year: number) => string;
  readonly planned: (count: number) => string;
  readonly finishes: Readonly<Record<Finish, string>>;
  readonly finished: (title: string) => string;
  readonly finishedByOfficer: string;
  readonly filter: string;
  readonly loading: string;
  readonly more: (count: number) => string;
  readonly showAll: string;
}

const vi: MyWorkTexts = {
  title: 'Việc của tôi',
  of: (officer) => `Công việc của ${officer} và đơn vị`,
  ofAccount: 'Việc chưa xong trên địa bàn. Quản trị viên nối tài khoản với cán bộ để chỉ thấy việc của mình.',
  kinds: {
    TASK: 'Công việc',
    FINDING: 'Tồn tại phải khắc phục',
    QUESTION: 'Kiến nghị chờ trả lời',
    PLACEMENT: 'Theo dõi sau 3 tháng có việc',
    REPORT_TO_SUBMIT: 'Báo cáo phải nộp',
    REPORT_SENT_BACK: 'Báo cáo được trả lại, mở lại: phải nộp lại',
    REPORT_TO_APPROVE: 'Báo cáo chờ duyệt',
    PERIOD_TO_LOCK: 'Kỳ chờ khoá',
  },
  all: 'Tất cả',
  late: 'Quá hạn',
  soon: 'Đến hạn trong 14 ngày',
  later: 'Còn hạn',
  undated: 'Không có hạn',
  daysLate: (days) => `quá ${days} ngày`,
  daysLeft: (days) => `còn ${days} ngày`,
  today: 'hôm nay',
  due: (day) => `Hạn ${day}`,
  open: (title) => `Mở: ${title}`,
  empty: 'Không có việc nào đang chờ',
  emptyHint: 'Việc mới hiện ở đây khi có hạn, có tồn tại phải khắc phục hoặc báo cáo phải nộp.',
  plan: (year) => `Lập việc năm ${year} từ nhiệm vụ định kỳ`,
  planned: (count) =>
    count === 0
      ? 'Không phải lập thêm việc nào: việc của năm đã có đủ, hoặc địa bàn chưa có nhiệm vụ định kỳ (bảng “Nhiệm vụ định kỳ”).'
      : `Đã lập ${count} việc.`,
  finishes: { DONE: 'Xong hôm nay', STILL_EMPLOYED: 'Còn làm việc', LEFT_JOB: 'Đã nghỉ việc' },
  finishedByOfficer: 'Công chức phụ trách ghi nhận khi xong',
  finished: (title) => `Đã ghi nhận: ${title}.`,
  filter: 'Loại việc',
  loading: 'Đang tải',
  more: (count) => `và ${count} việc nữa`,
  showAll: 'Hiện tất cả',
};

const en: MyWorkTexts = {
  title: 'My work',
  of: (officer) => `Work of ${officer} and the officer’s body`,
  ofAccount:
    'Open work of the area. An administrator links the account to an officer, so that only own work shows.',
  kinds: {
    TASK: 'Tasks',
    FINDING: 'Findings to mend',
    QUESTION: 'Questions to answer',
    PLACEMENT: 'Follow-ups after 3 months in work',
    REPORT_TO_SUBMIT: 'Reports to submit',
    REPORT_SENT_BACK: 'Reports returned or reopened, to be submitted again',
    REPORT_TO_APPROVE: 'Reports to approve',
    PERIOD_TO_LOCK: 'Periods to lock',
  },
  all: 'All',
  late: 'Late',
  soon: 'Due within 14 days',
  later: 'Due later',
  undated: 'Without a deadline',
  daysLate: (days) => `${days} days late`,
  daysLeft: (days) => `${days} days left`,
  today: 'today',
  due: (day) => `Due ${day}`,
  open: (title) => `Open: ${title}`,
  empty: 'Nothing waits for you',
  emptyHint: 'New work shows here once there is a deadline, a finding to mend or a report to submit.',
  plan: (year) => `Make the tasks of ${year} from the recurring duties`,
  planned: (count) =>
    count === 0
      ? 'No task had to be made: those of the year are all there, or the area has no recurring duties (sheet “Recurring duty”).'
      : `${count} tasks made.`,
  finishes: { DONE: 'Done today', STILL_EMPLOYED: 'Still in work', LEFT_JOB: 'Has left' },
  finishedByOfficer: 'The officer in charge records it when done',
  finished: (title) => `Recorded: ${title}.`,
  filter: 'Kind of work',
  loading: 'Loading',
  more: (count) => `and ${count} more`,
  showAll: 'Show all',
};

export const useMyWorkTexts = (): MyWorkTexts => (useLanguage() === 'vi' ? vi : en);
