/** What the list of problems and the offers beside a wrong cell say. */
export interface ProblemTexts {
  readonly list: string;
  readonly open: string;
  readonly none: string;
  readonly refused: string;
  readonly conflict: string;
  readonly warned: string;
  readonly warnings: (n: number) => string;
  readonly onlyThese: string;
  readonly all: string;
  readonly place: (row: number, title: string) => string;
  readonly hidden: (title: string) => string;
  readonly wholeRow: string;
  readonly dismiss: string;
  readonly dismissAll: string;
  readonly doYouMean: string;
  readonly forAll: (label: string, cells: number) => string;
  readonly corrected: (cells: number) => string;
  readonly noOffer: string;
  readonly merged: (rows: number) => string;
  readonly warnedRows: (rows: number) => string;
}

export const problemsVi: ProblemTexts = {
  list: 'Danh sách lỗi và cảnh báo',
  open: 'Mở danh sách',
  none: 'Không còn lỗi hay cảnh báo nào.',
  refused: 'Sai',
  conflict: 'Hai người cùng sửa',
  warned: 'Cần xem lại',
  warnings: (n) => `${n} cảnh báo`,
  onlyThese: 'Chỉ hiện các dòng này',
  all: 'Hiện mọi dòng',
  place: (row, title) => (title ? `Dòng ${row}, ${title}` : `Dòng ${row}`),
  hidden: (title) => (title ? `Ngoài danh sách đang xem, ${title}` : 'Ngoài danh sách đang xem'),
  wholeRow: 'cả dòng',
  dismiss: 'Đã xem',
  dismissAll: 'Đã xem mọi cảnh báo',
  doYouMean: 'Có phải:',
  forAll: (label, cells) => `${label} cho cả ${cells} ô (Ctrl+.)`,
  corrected: (cells) => `Đã sửa ${cells} ô`,
  noOffer: 'Không có gợi ý cho ô này',
  merged: (rows) => `đã gộp với sửa đổi của người khác ở ${rows} dòng`,
  warnedRows: (rows) => `${rows} dòng cần xem lại`,
};

export const problemsEn: ProblemTexts = {
  list: 'List of errors and warnings',
  open: 'Open the list',
  none: 'No errors or warnings are left.',
  refused: 'Wrong',
  conflict: 'Changed by two people',
  warned: 'To look at again',
  warnings: (n) => `${n} warnings`,
  onlyThese: 'Show only these rows',
  all: 'Show all rows',
  place: (row, title) => (title ? `Row ${row}, ${title}` : `Row ${row}`),
  hidden: (title) => (title ? `Outside the list shown, ${title}` : 'Outside the list shown'),
  wholeRow: 'the row',
  dismiss: 'Seen',
  dismissAll: 'All warnings seen',
  doYouMean: 'Did you mean:',
  forAll: (label, cells) => `${label} for all ${cells} cells (Ctrl+.)`,
  corrected: (cells) => `${cells} cells corrected`,
  noOffer: 'There is no suggestion for this cell',
  merged: (rows) => `merged with what others changed in ${rows} rows`,
  warnedRows: (rows) => `${rows} rows to look at again`,
};
