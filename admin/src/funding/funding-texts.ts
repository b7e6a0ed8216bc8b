import { useLanguage } from '../texts/use-texts.js';
import type { DifferenceKind, FundingAxis, FundingColumn } from './funding-query.js';

interface FundingTexts {
  readonly title: (area: string, period: string) => string;
  readonly year: (year: number) => string;
  readonly years: (from: number, to: number) => string;
  readonly period: string;
  readonly thisYear: (year: number) => string;
  readonly wholePeriod: (from: number, to: number) => string;
  readonly rows: string;
  readonly axes: Readonly<Record<FundingAxis, string>>;
  readonly by: (first: string, second: string) => string;
  readonly expenditure: string;
  readonly origin: string;
  readonly all: string;
  readonly unit: string;
  readonly inDong: string;
  readonly inMillions: string;
  readonly print: string;
  readonly columns: Readonly<Record<FundingColumn, string>>;
  readonly rate: string;
  readonly rateHelp: string;
  readonly noRate: string;
  readonly total: string;
  readonly none: string;
  readonly movedOnce: string;
  readonly open: (column: string, row: string) => string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly loading: string;
  readonly differences: string;
  readonly balanced: string;
  readonly difference: Readonly<Record<DifferenceKind, (count: string) => string>>;
  readonly openRows: string;
  readonly loans: (day: string) => string;
  readonly loanColumns: {
    readonly source: string;
    readonly loans: string;
    readonly households: string;
    readonly lent: string;
    readonly repaid: string;
    readonly outstanding: string;
    readonly overdue: string;
  };
  readonly overdueLoans: (count: string) => string;
  readonly withheld: string;
  readonly noLoans: string;
}

const vi: FundingTexts = {
  title: (area, period) => `Bảng kinh phí ${area}, ${period}`,
  year: (year) => `năm ${year}`,
  years: (from, to) => `${from}-${to}`,
  period: 'Thời gian',
  thisYear: (year) => `Năm ${year}`,
  wholePeriod: (from, to) => `Cả giai đoạn ${from}-${to}`,
  rows: 'Xếp theo',
  axes: {
    SOURCE: 'Nguồn vốn',
    COMPONENT: 'Dự án, tiểu dự án',
    YEAR: 'Năm',
    EXPENDITURE: 'Loại vốn',
    ORIGIN: 'Trong/ngoài nước',
  },
  by: (first, second) => `${first} → ${second}`,
  expenditure: 'Loại vốn',
  origin: 'Trong/ngoài nước',
  all: 'Tất cả',
  unit: 'Đơn vị',
  inDong: 'đồng',
  inMillions: 'triệu đồng',
  print: 'In',
  columns: {
    ESTIMATE: 'Dự toán',
    ALLOCATED: 'Phân bổ',
    ADJUSTED: 'Điều chỉnh',
    CARRIED_IN: 'Năm trước chuyển sang',
    AVAILABLE: 'Được sử dụng',
    DISBURSED: 'Giải ngân',
    ADVANCE_OUTSTANDING: 'Tạm ứng chưa thanh toán',
    SETTLED: 'Quyết toán',
    CARRIED_OUT: 'Chuyển năm sau',
    REMAINING: 'Còn lại',
    CONTRIBUTED: 'Đóng góp, huy động',
  },
  rate: 'Tỷ lệ giải ngân',
  rateHelp: 'Giải ngân chia cho số được sử dụng (phân bổ + điều chỉnh + năm trước chuyển sang)',
  noRate: 'Chưa được giao vốn nên chưa có tỷ lệ',
  total: 'Tổng cộng',
  none: 'Chưa gắn dự án',
  movedOnce:
    'Mỗi năm là số của riêng năm đó; tiền chuyển từ năm này sang năm sau chỉ tính một lần ở dòng tổng cộng',
  open: (column, row) => `Mở các dòng: ${column}, ${row}`,
  empty: 'Chưa có bản ghi kinh phí nào',
  emptyHint: 'Nhập dự toán và phân bổ ở trang Phân bổ vốn, rồi quay lại đây.',
  loading: 'Đang tính bảng kinh phí',
  differences: 'Chưa khớp',
  balanced: 'Mọi tỷ lệ và nguồn chi trả đều khớp.',
  difference: {
    INTEGRATION_NOT_WHOLE: (count) => `${count} dự án có tỷ lệ lồng ghép cộng lại chưa đúng 100 %`,
    ALLOCATION_NOT_WHOLE: (count) =>
      `${count} phân bổ dùng chung có tỷ lệ cộng lại chưa đủ 100 %: phần còn lại tính cho dự án của chính phân bổ`,
    SUPPORT_SHARES_DIFFER: (count) => `${count} khoản hỗ trợ có nguồn chi trả khác số tiền hỗ trợ`,
    SUPPORT_WITHOUT_SOURCE: (count) => `${count} khoản hỗ trợ có số tiền nhưng chưa ghi nguồn chi trả`,
  },
  openRows: 'Mở các dòng',
  loans: (day) => `Vốn vay chính sách đến ngày ${day}`,
  loanColumns: {
    source: 'Nguồn vốn',
    loans: 'Số khoản vay',
    households: 'Số hộ vay',
    lent: 'Đã cho vay',
    repaid: 'Đã trả gốc',
    outstanding: 'Dư nợ',
    overdue: 'Trong đó quá hạn',
  },
  overdueLoans: (count) => `${count} khoản`,
  withheld: 'ít hộ, không hiện',
  noLoans: 'Chưa có khoản vay nào đến ngày này.',
};

const en: FundingTexts = {
  title: (area, period) => `Funding of ${area}, ${period}`,
  year: (year) => String(year),
  years: (from, to) => `${from}-${to}`,
  period: 'Period',
  thisYear: (year) => String(year),
  wholePeriod: (from, to) => `Whole period ${from}-${to}`,
  rows: 'Arranged by',
  axes: {
    SOURCE: 'Source',
    COMPONENT: 'Component',
    YEAR: 'Year',
    EXPENDITURE: 'Expenditure',
    ORIGIN: 'Origin',
  },
  by: (first, second) => `${first} → ${second}`,
  expenditure: 'Expenditure',
  origin: 'Origin',
  all: 'All',
  unit: 'Unit',
  inDong: 'đồng',
  inMillions: 'million đồng',
  print: 'Print',
  columns: {
    ESTIMATE: 'Estimate',
    ALLOCATED: 'Allocated',
    ADJUSTED: 'Adjusted',
    CARRIED_IN: 'Carried in',
    AVAILABLE: 'Available',
    DISBURSED: 'Disbursed',
    ADVANCE_OUTSTANDING: 'Advances open',
    SETTLED: 'Settled',
    CARRIED_OUT: 'Carried out',
    REMAINING: 'Remaining',
    CONTRIBUTED: 'Contributed',
  },
  rate: 'Execution rate',
  rateHelp: 'Disbursed over available (allocated + adjusted + carried in)',
  noRate: 'Nothing is available, so there is no rate',
  total: 'Total',
  none: 'No component',
  movedOnce:
    'Each year is shown as it stands alone; money carried from one year into the next is counted once in the total',
  open: (column, row) => `Open the rows: ${column}, ${row}`,
  empty: 'There are no funding records yet',
  emptyHint: 'Enter estimates and allocations on the page Allocations, then come back.',
  loading: 'The funding table is being computed',
  differences: 'What does not add up',
  balanced: 'All shares and sources add up.',
  difference: {
    INTEGRATION_NOT_WHOLE: (count) => `${count} components whose integration shares are not 100 %`,
    ALLOCATION_NOT_WHOLE: (count) =>
      `${count} shared allocations whose shares are below 100 %: the rest counts for the allocation’s own component`,
    SUPPORT_SHARES_DIFFER: (count) => `${count} supports whose sources do not pay their amount`,
    SUPPORT_WITHOUT_SOURCE: (count) => `${count} supports with an amount and no source`,
  },
  openRows: 'Open the rows',
  loans: (day) => `Policy loans on ${day}`,
  loanColumns: {
    source: 'Source',
    loans: 'Loans',
    households: 'Households',
    lent: 'Lent',
    repaid: 'Repaid',
    outstanding: 'Outstanding',
    overdue: 'Of that overdue',
  },
  overdueLoans: (count) => `${count} loans`,
  withheld: 'few households, not shown',
  noLoans: 'There is no loan up to this day.',
};

export const useFundingTexts = (): FundingTexts => (useLanguage() === 'vi' ? vi : en);
