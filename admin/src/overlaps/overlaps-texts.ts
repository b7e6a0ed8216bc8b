import { useLanguage } from '../texts/use-texts.js';
import type { OverlapState } from './overlaps-query.js';

interface OverlapsTexts {
  readonly title: (area: string, period: string) => string;
  readonly explanation: string;
  readonly period: string;
  readonly year: (year: number) => string;
  readonly always: string;
  readonly state: string;
  readonly states: Readonly<Record<OverlapState, string>>;
  readonly kind: string;
  readonly allKinds: string;
  readonly summary: (groups: string, supports: string, open: string) => string;
  readonly none: string;
  readonly noneHint: string;
  readonly loading: string;
  readonly print: string;
  readonly beneficiary: string;
  readonly days: string;
  readonly programme: string;
  readonly sources: string;
  readonly amount: string;
  readonly evidence: string;
  readonly noSource: string;
  readonly outside: string;
  readonly otherProgramme: string;
  readonly otherSource: string;
  readonly together: (from: string, to: string) => string;
  readonly openRows: string;
  readonly records: (title: string) => string;
  readonly decision: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly conclude: string;
  readonly concluded: string;
  readonly needsReason: string;
  readonly more: (left: string) => string;
}

const vi: OverlapsTexts = {
  title: (area, period) => `Rà trùng lặp hỗ trợ ${area}, ${period}`,
  explanation:
    'Một người, hoặc một người và hộ của người đó, nhận cùng loại hỗ trợ trong cùng thời gian từ nhiều hơn một chương trình hay một nguồn vốn (Thông tư 55/2023/TT-BTC, Điều 69 và 72).',
  period: 'Thời gian',
  year: (year) => `năm ${year}`,
  always: 'mọi thời gian',
  state: 'Tình trạng',
  states: { OPEN: 'Chưa kết luận', REVIEWED: 'Đã kết luận', ALL: 'Tất cả' },
  kind: 'Loại hỗ trợ',
  allKinds: 'Mọi loại hỗ trợ',
  summary: (groups, supports, open) =>
    `${groups} nhóm trùng với ${supports} khoản hỗ trợ, ${open} nhóm chưa kết luận`,
  none: 'Không có khoản hỗ trợ nào trùng',
  noneHint: 'Mọi khoản hỗ trợ đã nhập đều được so với nhau; đổi thời gian hoặc tình trạng để xem phần khác.',
  loading: 'Đang so các khoản hỗ trợ',
  print: 'In',
  beneficiary: 'Người, hộ nhận',
  days: 'Thời gian',
  programme: 'Dự án, chương trình',
  sources: 'Nguồn chi',
  amount: 'Số tiền (đ)',
  evidence: 'Hàng, chứng từ',
  noSource: 'chưa ghi nguồn',
  outside: 'Bản ghi ngoài địa bàn được xem',
  otherProgramme: 'Khác chương trình',
  otherSource: 'Khác nguồn vốn',
  together: (from, to) => (from === to ? `cùng ngày ${from}` : `cùng từ ${from} đến ${to}`),
  openRows: 'Mở các dòng',
  records: (title) => `Các lần hỗ trợ: ${title}`,
  decision: 'Kết luận',
  reason: 'Lý do',
  reasonHint: 'Vì sao giữ cả hai, hoặc xử lý thế nào',
  conclude: 'Lưu kết luận',
  concluded: 'Đã lưu kết luận',
  needsReason: 'Hãy ghi lý do trước khi lưu.',
  more: (left) => `Xem thêm (còn ${left} nhóm)`,
};

const en: OverlapsTexts = {
  title: (area, period) => `Overlapping supports in ${area}, ${period}`,
  explanation:
    'A person, or a person and its household, with the same kind of support at the same time from more than one programme or funding source (Circular 55/2023/TT-BTC, art. 69 and 72).',
  period: 'Period',
  year: (year) => String(year),
  always: 'all times',
  state: 'State',
  states: { OPEN: 'Not concluded', REVIEWED: 'Concluded', ALL: 'All' },
  kind: 'Support kind',
  allKinds: 'All kinds',
  summary: (groups, supports, open) => `${groups} groups of ${supports} supports, ${open} not concluded`,
  none: 'No supports overlap',
  noneHint: 'All supports on record are compared; change the period or the state to see others.',
  loading: 'Supports are being compared',
  print: 'Print',
  beneficiary: 'Beneficiary',
  days: 'Days',
  programme: 'Component, programme',
  sources: 'Paid by',
  amount: 'Amount (đ)',
  evidence: 'Goods, evidence',
  noSource: 'no source recorded',
  outside: 'A record outside your area',
  otherProgramme: 'Other programme',
  otherSource: 'Other source',
  together: (from, to) => (from === to ? `both on ${from}` : `both from ${from} to ${to}`),
  openRows: 'Open the rows',
  records: (title) => `The supports: ${title}`,
  decision: 'Decision',
  reason: 'Reason',
  reasonHint: 'Why both stand, or what is done about it',
  conclude: 'Save the decision',
  concluded: 'The decision is saved',
  needsReason: 'Enter a reason before saving.',
  more: (left) => `Show more (${left} groups left)`,
};

export const useOverlapsTexts = (): OverlapsTexts => (useLanguage() === 'vi' ? vi : en);
