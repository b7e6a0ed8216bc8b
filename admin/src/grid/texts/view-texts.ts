import type { Summary } from '../column.js';

/** What groups, totals and the menus of columns say. */
export interface ViewTexts {
  readonly group: (label: string, rows: string) => string;
  readonly groupLine: string;
  readonly groupState: (label: string, isOpen: boolean) => string;
  readonly readingGroups: (groups: string) => string;
  /** Saved rows that belong to another group now than the one they stand in. */
  readonly regrouped: (rows: number) => string;
  /** A heading over columns: how many are put away, what pressing it does, what it did. */
  readonly foldedColumns: (columns: number) => string;
  readonly foldHint: (title: string, isFolded: boolean) => string;
  readonly foldState: (title: string, folded: number) => string;
  readonly totals: string;
  readonly summary: Readonly<Record<Summary, string>>;
}

export const viewsVi: ViewTexts = {
  group: (label, rows) => `${label} (${rows})`,
  groupLine: 'Dòng tổng của một nhóm: phím cách để mở hoặc gập nhóm.',
  groupState: (label, isOpen) => `Nhóm ${label}, ${isOpen ? 'đang mở' : 'đang gập'}`,
  readingGroups: (groups) => `Đang đọc các nhóm còn lại: đã có ${groups} nhóm`,
  regrouped: (rows) => `${rows} dòng thuộc nhóm khác, sẽ về nhóm ấy khi danh sách được tải lại`,
  foldedColumns: (columns) => `đang gập ${columns} cột`,
  foldHint: (title, isFolded) => `${title}: bấm để ${isFolded ? 'mở lại các cột' : 'gập lại còn cột đầu'}`,
  foldState: (title, folded) =>
    folded > 0 ? `Nhóm cột ${title}: đã gập ${folded} cột` : `Nhóm cột ${title}: đã mở`,
  totals: 'Tổng hợp cả danh sách',
  summary: { sum: 'Tổng', avg: 'TB', min: 'Nhỏ nhất', max: 'Lớn nhất', known: 'Có' },
};

export const viewsEn: ViewTexts = {
  group: (label, rows) => `${label} (${rows})`,
  groupLine: 'The line of a group: Space opens or closes it.',
  groupState: (label, isOpen) => `Group ${label}, ${isOpen ? 'open' : 'closed'}`,
  readingGroups: (groups) => `Reading the other groups: ${groups} are there`,
  regrouped: (rows) => `${rows} rows belong to other groups and go there when the list is read anew`,
  foldedColumns: (columns) => `${columns} folded columns`,
  foldHint: (title, isFolded) =>
    `${title}: press to ${isFolded ? 'open its columns' : 'fold them away under the first'}`,
  foldState: (title, folded) =>
    folded > 0 ? `Columns of ${title}: ${folded} folded` : `Columns of ${title}: open`,
  totals: 'Figures of the whole list',
  summary: { sum: 'Sum', avg: 'Mean', min: 'Least', max: 'Most', known: 'Filled' },
};
