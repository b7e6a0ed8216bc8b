import { useLanguage } from '../texts/use-texts.js';

export type ResponsibilityRole = 'IN_CHARGE' | 'COORDINATING' | 'SUPERVISING';

interface ResponsibilityTexts {
  readonly title: (area: string, year: number) => string;
  readonly component: string;
  readonly roles: Readonly<Record<ResponsibilityRole, string>>;
  readonly span: (from: string | null, to: string | null) => string;
  readonly gap: (from: string, to: string) => string;
  readonly overlap: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly loading: string;
}

const vi: ResponsibilityTexts = {
  title: (area, year) => `Phân công trách nhiệm ${area}, năm ${year}`,
  component: 'Dự án, tiểu dự án',
  roles: { IN_CHARGE: 'Tham mưu thực hiện', COORDINATING: 'Phối hợp', SUPERVISING: 'Giám sát' },
  span: (from, to) =>
    from === null && to === null
      ? 'suốt thời gian'
      : `${from === null ? '' : `từ ${from} `}${to === null ? '' : `đến ${to}`}`,
  gap: (from, to) => `Không ai phụ trách từ ${from} đến ${to}`,
  overlap: 'Có lúc hơn một đơn vị cùng phụ trách',
  empty: 'Chưa phân công ai trong năm này',
  emptyHint: 'Nhập phân công ở bảng “Phân công trách nhiệm”.',
  loading: 'Đang tải',
};

const en: ResponsibilityTexts = {
  title: (area, year) => `Responsibilities in ${area}, ${year}`,
  component: 'Project, sub-project',
  roles: { IN_CHARGE: 'In charge', COORDINATING: 'Coordinating', SUPERVISING: 'Supervising' },
  span: (from, to) =>
    from === null && to === null
      ? 'all the time'
      : `${from === null ? '' : `from ${from} `}${to === null ? '' : `to ${to}`}`,
  gap: (from, to) => `Nobody in charge from ${from} to ${to}`,
  overlap: 'More than one body is in charge at some time',
  empty: 'Nobody is assigned in this year',
  emptyHint: 'Enter assignments in the sheet “Responsibility”.',
  loading: 'Loading',
};

export const useResponsibilityTexts = (): ResponsibilityTexts => (useLanguage() === 'vi' ? vi : en);
