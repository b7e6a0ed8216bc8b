import type { Summary } from '../column.js';

/** What groups, totals and the menus of columns say. */
export interface ViewTexts {
  readonly group: (label: string, rows: string) => string;
  readonly groupLine: string;
  readonly totals: string;
  readonly summary: Readonly<Record<Summary, string>>;
  readonly columnMenu: (title: string) => string;
}

export const viewsVi: ViewTexts = {
  group: (label, rows) => `${label} (${rows})`,
  groupLine: 'Dòng tổng của một nhóm: phím cách để mở hoặc gập nhóm.',
  totals: 'Tổng hợp cả danh sách',
  summary: { sum: 'Tổng', avg: 'TB', min: 'Nhỏ nhất', max: 'Lớn nhất', known: 'Có' },
  columnMenu: (title) => `Thực đơn cột ${title}`,
};

export const viewsEn: ViewTexts = {
  group: (label, rows) => `${label} (${rows})`,
  groupLine: 'The line of a group: Space opens or closes it.',
  totals: 'Figures of the whole list',
  summary: { sum: 'Sum', avg: 'Mean', min: 'Least', max: 'Most', known: 'Filled' },
  columnMenu: (title) => `Menu of column ${title}`,
};
