import { useLanguage } from '../texts/use-texts.js';

interface BreakdownTexts {
  readonly title: string;
  readonly by: string;
  readonly part: string;
  readonly met: string;
  readonly counted: string;
  readonly of: string;
  readonly missing: string;
  readonly value: string;
  readonly whole: string;
  readonly protectedHint: string;
  readonly nothingShown: string;
  readonly nothing: string;
  readonly series: string;
  readonly year: string;
  readonly target: string;
  readonly newStandard: string;
  readonly newStandardHint: string;
  readonly loading: string;
  readonly withheld: string;
  readonly asSubmitted: (day: string) => string;
}

const vi: BreakdownTexts = {
  title: 'Chia theo',
  by: 'Chia theo',
  part: 'Nhóm',
  met: 'Đạt',
  counted: 'Số đếm',
  of: 'Tổng số',
  missing: 'Chưa có thông tin',
  value: 'Giá trị',
  whole: 'Cộng',
  protectedHint: 'Các nhóm dưới 10 người hoặc hộ đã được gộp lại.',
  nothingShown: 'Số người hoặc hộ quá ít nên không chia được mà không để lộ thông tin cá nhân.',
  nothing: 'Chưa có bản ghi nào để chia.',
  series: 'Qua các năm',
  year: 'Năm',
  target: 'Mục tiêu',
  newStandard: 'Chuẩn mới',
  newStandardHint: 'Từ năm này tính theo chuẩn nghèo khác, không so sánh trực tiếp với các năm trước.',
  loading: 'Đang tính',
  withheld: 'dưới 10 người, không hiện',
  asSubmitted: (day) =>
    `Số liệu năm này đã duyệt: người và hộ được chia theo thông tin lúc nộp báo cáo (${day}). Sửa giới tính, dân tộc… sau ngày đó không làm đổi cách chia.`,
};

const en: BreakdownTexts = {
  title: 'Broken down',
  by: 'By',
  part: 'Group',
  met: 'Met',
  counted: 'Count',
  of: 'Of',
  missing: 'Not recorded',
  value: 'Value',
  whole: 'Total',
  protectedHint: 'Groups of fewer than 10 people or households were joined.',
  nothingShown: 'Too few people or households to tell them apart without giving away personal facts.',
  nothing: 'There is no record to tell apart yet.',
  series: 'Over the years',
  year: 'Year',
  target: 'Target',
  newStandard: 'New standard',
  newStandardHint:
    'From this year on another poverty standard holds: not directly comparable with the years before.',
  loading: 'Computing',
  withheld: 'fewer than 10 people, not shown',
  asSubmitted: (day) =>
    `The figures of this year are approved: people and households are told apart by what was recorded when the report was submitted (${day}). A sex or an ethnicity corrected later moves nobody.`,
};

export const useBreakdownTexts = (): BreakdownTexts => (useLanguage() === 'vi' ? vi : en);
