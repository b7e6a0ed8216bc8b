import type { Summary } from '../column.js';

/** What groups, totals and the menus of columns say. */
export interface ViewTexts {
  readonly group: (label: string, rows: string) => string;
  readonly groupLine: string;
  readonly groupState: (label: string, isOpen: boolean) => string;
  readonly totals: string;
  readonly summary: Readonly<Record<Summary, string>>;
}

export const viewsVi: ViewTexts = {
  group: (label, rows) => `${label} (${rows})`,
  groupLine: 'Dòng tổng của một nhóm: phím cách để mở hoặc gập nhóm.',
  groupState: (label, isOpen) => `Nhóm ${label}, ${isOpen ? 'đang mở' : 'đang gập'}`,
  totals: 'Tổng hợp cả danh sách',
  summary: { sum: 'Tổng', avg: 'TB', min: 'Nhỏ nhất', max: 'Lớn nhất', known: 'Có' },
};

export const viewsEn: ViewTexts = {
  group: (label, rows) => `${label} (${rows})`,
  groupLine: 'The line of a group: Space opens or closes it.',
  groupState: (label, isOpen) => `Group ${label}, ${isOpen ? 'open' : 'closed'}`,
  totals: 'Figures of the whole list',
  summary: { sum: 'Sum', avg: 'Mean', min: 'Least', max: 'Most', known: 'Filled' },
};
