/** What the preview of a paste says. */
export interface PasteTexts {
  readonly title: string;
  readonly block: (lines: string, columns: number) => string;
  readonly newRows: (n: string) => string;
  readonly changedRows: (n: string) => string;
  readonly changed: (n: string) => string;
  readonly same: (n: string) => string;
  readonly wrong: (n: string) => string;
  readonly locked: (n: string) => string;
  readonly outside: (n: string) => string;
  readonly blankLines: (n: number) => string;
  readonly lacking: (titles: string) => string;
  readonly passedOver: (titles: string) => string;
  readonly hasHeader: string;
  readonly placement: string;
  readonly here: string;
  readonly end: string;
  readonly byKey: (title: string) => string;
  readonly columns: string;
  readonly columnOf: (n: number) => string;
  readonly noColumn: string;
  readonly wrongCells: string;
  readonly wrongHint: string;
  readonly line: string;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly more: (n: string) => string;
  readonly apply: (cells: string) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly checkFailed: string;
  readonly keyTwice: string;
  readonly keyMany: (n: number) => string;
}

export const pasteVi: PasteTexts = {
  title: 'Xem trước khi dán',
  block: (lines, columns) => `Khối có ${lines} dòng, ${columns} cột`,
  newRows: (n) => `${n} dòng mới`,
  changedRows: (n) => `${n} dòng được sửa`,
  changed: (n) => `${n} ô thay đổi`,
  same: (n) => `${n} ô giữ nguyên`,
  wrong: (n) => `${n} ô sai`,
  locked: (n) => `${n} ô bị khóa, bỏ qua`,
  outside: (n) => `${n} ô không có cột hoặc dòng để vào`,
  blankLines: (n) => `${n} dòng trống được bỏ qua`,
  lacking: (titles) => `Dòng mới còn thiếu cột bắt buộc: ${titles}. Các dòng ấy chờ điền đủ rồi mới lưu.`,
  passedOver: (titles) =>
    `Không dán vào cột đang ẩn hoặc đang gập: ${titles}. Cần dán vào đó thì hiện cột rồi dán lại.`,
  hasHeader: 'Dòng đầu là tiêu đề cột',
  placement: 'Đặt vào',
  here: 'Đè từ dòng đang chọn',
  end: 'Thêm vào cuối bảng',
  byKey: (title) => `Khớp theo ${title}: có thì sửa, chưa có thì thêm`,
  columns: 'Cột của khối đi vào cột nào của bảng',
  columnOf: (n) => `Cột ${n}`,
  noColumn: '(không dán)',
  wrongCells: 'Các ô sai',
  wrongHint: 'Ô sai vẫn được giữ trong bảng và đánh dấu để sửa; các dòng đúng được lưu.',
  line: 'Dòng',
  column: 'Cột',
  value: 'Giá trị',
  reason: 'Lý do',
  more: (n) => `và ${n} ô sai nữa; dán xong nhấn F8 để đi qua từng ô`,
  apply: (cells) => `Dán ${cells} ô`,
  cancel: 'Không dán',
  cancelled: 'Chưa dán gì',
  checkFailed: 'Chưa kiểm tra được khối dán vì mất kết nối. Hãy thử lại khi có mạng.',
  keyTwice: 'Khóa này đã có ở một dòng trên của khối: hãy giữ một dòng.',
  keyMany: (n) => `Khóa này trùng với ${n} dòng trong dữ liệu: hãy chọn cột khóa khác hoặc sửa từng dòng.`,
};

export const pasteEn: PasteTexts = {
  title: 'Before pasting',
  block: (lines, columns) => `The block has ${lines} lines, ${columns} columns`,
  newRows: (n) => `${n} new rows`,
  changedRows: (n) => `${n} rows changed`,
  changed: (n) => `${n} cells changed`,
  same: (n) => `${n} cells the same`,
  wrong: (n) => `${n} wrong cells`,
  locked: (n) => `${n} locked cells, left alone`,
  outside: (n) => `${n} cells without a column or row to go to`,
  blankLines: (n) => `${n} blank lines left out`,
  lacking: (titles) => `New rows lack required columns: ${titles}. They wait until these are filled in.`,
  passedOver: (titles) =>
    `Columns that are hidden or folded take nothing: ${titles}. To paste into them, show them first.`,
  hasHeader: 'The first line holds column titles',
  placement: 'Where to',
  here: 'Over the rows from the selected one',
  end: 'Behind the last row',
  byKey: (title) => `Match by ${title}: change what exists, add what does not`,
  columns: 'Which column of the sheet each column of the block goes to',
  columnOf: (n) => `Column ${n}`,
  noColumn: '(not pasted)',
  wrongCells: 'Wrong cells',
  wrongHint: 'Wrong cells are kept in the sheet and marked for correction; rows that are right are saved.',
  line: 'Line',
  column: 'Column',
  value: 'Value',
  reason: 'Reason',
  more: (n) => `and ${n} more; F8 walks through them after pasting`,
  apply: (cells) => `Paste ${cells} cells`,
  cancel: 'Do not paste',
  cancelled: 'Nothing was pasted',
  checkFailed: 'The block could not be checked without a connection. Try again when the line is back.',
  keyTwice: 'A line above in the block has this key already: keep one of them.',
  keyMany: (n) => `${n} records have this key: choose another key column or change them one by one.`,
};
