import { useLanguage } from '../texts/use-texts.js';

interface ExchangeTexts {
  readonly files: string;
  readonly importFile: string;
  readonly exportFile: string;
  readonly template: string;
  readonly dropHere: (sheet: string) => string;
  readonly close: string;
  readonly cancel: string;
  readonly back: string;
  readonly exportTitle: (sheet: string) => string;
  readonly exportHint: string;
  readonly format: string;
  readonly formats: Readonly<Record<'XLSX' | 'CSV' | 'CSV_SEMICOLON', string>>;
  readonly withIds: string;
  readonly withIdsHint: string;
  readonly purpose: string;
  readonly purposeHint: string;
  readonly startExport: string;
  readonly exporting: (done: string, total: string) => string;
  readonly page: string;
  readonly importTitle: (sheet: string) => string;
  readonly steps: readonly string[];
  readonly chooseFile: string;
  readonly orDrop: string;
  readonly fileLimits: string;
  readonly sending: (percent: number) => string;
  readonly reading: string;
  readonly getTemplate: string;
  readonly sheet: string;
  readonly headingLine: string;
  readonly rowsBelow: (count: string) => string;
  readonly column: string;
  readonly heading: string;
  readonly samples: string;
  readonly field: string;
  readonly ignored: string;
  readonly fieldOf: (column: string, heading: string) => string;
  readonly readOnly: string;
  readonly missing: (fields: string) => string;
  readonly twice: (field: string) => string;
  readonly constants: string;
  readonly constantsHint: string;
  readonly constantOf: (field: string) => string;
  readonly addConstant: string;
  readonly removeConstant: string;
  readonly recognise: string;
  readonly byId: string;
  readonly byKey: (fields: string) => string;
  readonly keyFields: string;
  readonly noKey: string;
  readonly keyHint: string;
  readonly blanks: string;
  readonly clear: string;
  readonly keep: string;
  readonly check: string;
  readonly checking: (done: string, total: string) => string;
  readonly outcomes: Readonly<Record<'CREATE' | 'CHANGE' | 'SAME' | 'REFUSED' | 'ASIDE', string>>;
  readonly nothingWritten: string;
  readonly nothingToWrite: string;
  readonly allRefused: string;
  readonly earlier: (at: string) => string;
  readonly unknownTitle: string;
  readonly unknownHint: string;
  readonly unknownOf: (field: string, text: string, rows: string) => string;
  readonly leave: string;
  readonly empty: string;
  readonly checkAgain: string;
  readonly line: string;
  readonly record: string;
  readonly changes: string;
  readonly reasons: string;
  readonly newRow: string;
  readonly none: string;
  readonly shownOf: (from: string, to: string, total: string) => string;
  readonly earlierRows: string;
  readonly laterRows: string;
  readonly refusedFile: string;
  readonly write: (rows: string) => string;
  readonly writing: (done: string, total: string) => string;
  readonly stop: string;
  readonly done: string;
  readonly result: (created: string, changed: string, same: string, refused: string) => string;
  readonly openSheet: string;
  readonly undo: string;
  readonly undoAsk: string;
  readonly undoing: string;
  readonly undone: (count: string) => string;
  readonly kept: (count: string) => string;
  readonly wholeRecord: string;
  readonly another: string;
  readonly past: string;
  readonly pastHint: string;
  readonly noPast: string;
  readonly file: string;
  readonly table: string;
  readonly when: string;
  readonly who: string;
  readonly state: string;
  readonly states: Readonly<Record<string, string>>;
  readonly counts: string;
  readonly countsOf: (created: string, changed: string, refused: string) => string;
  readonly failed: string;
  readonly away: string;
  readonly noRows: string;
  readonly gone: string;
  readonly forbidden: string;
}

const vi: ExchangeTexts = {
  files: 'Tệp',
  importFile: 'Nhập từ tệp Excel, CSV…',
  exportFile: 'Xuất ra tệp…',
  template: 'Tải tệp mẫu để điền',
  dropHere: (sheet) => `Thả tệp vào đây để nhập vào "${sheet}"`,
  close: 'Đóng',
  cancel: 'Huỷ',
  back: 'Quay lại',
  exportTitle: (sheet) => `Xuất "${sheet}" ra tệp`,
  exportHint: 'Tệp gồm đúng các dòng, cột và thứ tự đang xem trên bảng.',
  format: 'Dạng tệp',
  formats: {
    XLSX: 'Excel (.xlsx)',
    CSV: 'CSV, dấu phẩy',
    CSV_SEMICOLON: 'CSV, dấu chấm phẩy (Excel tiếng Việt)',
  },
  withIds: 'Kèm cột Mã số và Phiên bản',
  withIdsHint: 'Cần có nếu sẽ sửa tệp rồi nhập lại: hệ thống nhận ra từng bản ghi nhờ hai cột này.',
  purpose: 'Mục đích sử dụng',
  purposeHint: 'Tệp có dữ liệu cá nhân. Mục đích được ghi vào nhật ký xuất dữ liệu.',
  startExport: 'Xuất tệp',
  exporting: (done, total) => `Đã xuất ${done} / ${total} dòng`,
  page: 'Nhập dữ liệu từ tệp',
  importTitle: (sheet) => `Nhập tệp vào "${sheet}"`,
  steps: ['Chọn tệp', 'Ghép cột', 'Xem trước', 'Ghi'],
  chooseFile: 'Chọn tệp',
  orDrop: 'hoặc kéo thả tệp vào trang này',
  fileLimits: 'Excel .xlsx hoặc .csv, tối đa 32 MB và 100.000 dòng.',
  sending: (percent) => `Đang gửi tệp: ${percent} %`,
  reading: 'Đang đọc tệp…',
  getTemplate: 'Tải tệp mẫu',
  sheet: 'Trang tính',
  headingLine: 'Dòng tiêu đề',
  rowsBelow: (count) => `${count} dòng dữ liệu`,
  column: 'Cột',
  heading: 'Tiêu đề trong tệp',
  samples: 'Ví dụ trong tệp',
  field: 'Ghi vào trường',
  ignored: '(bỏ qua cột này)',
  fieldOf: (column, heading) => `Cột ${column} ${heading}: ghi vào trường`,
  readOnly: 'hệ thống tự tính, không ghi',
  missing: (fields) => `Chưa có cột cho trường bắt buộc: ${fields}. Dòng mới sẽ bị từ chối.`,
  twice: (field) => `Hai cột cùng ghi vào "${field}". Hãy bỏ qua một cột.`,
  constants: 'Giá trị chung cho mọi dòng',
  constantsHint:
    'Cho những gì tệp chỉ ghi ở tiêu đề hoặc không ghi, ví dụ thôn của cả danh sách, năm, đợt rà soát.',
  constantOf: (field) => `Giá trị chung của "${field}"`,
  addConstant: 'Thêm giá trị chung',
  removeConstant: 'Bỏ',
  recognise: 'Nhận ra bản ghi đã có',
  byId: 'Theo cột Mã số của tệp đã xuất; dòng không có mã số thì theo các cột dưới đây',
  byKey: (fields) => `Bản ghi có cùng ${fields} thì được sửa, không thì thêm mới`,
  keyFields: 'Cột dùng để nhận ra',
  noKey: 'Không cột nào: mọi dòng là bản ghi mới',
  keyHint: 'Nhập lại đúng tệp cũ cũng không tạo bản ghi trùng.',
  blanks: 'Ô để trống trong tệp',
  clear: 'xoá giá trị đang có',
  keep: 'giữ giá trị đang có',
  check: 'Kiểm tra và xem trước',
  checking: (done, total) => `Đã kiểm tra ${done} / ${total} dòng`,
  outcomes: {
    CREATE: 'Thêm mới',
    CHANGE: 'Sửa',
    REFUSED: 'Bị từ chối',
    ASIDE: 'Để ngoài',
    SAME: 'Giữ nguyên',
  },
  nothingWritten: 'Chưa có gì được ghi. Hãy xem rồi bấm Ghi.',
  nothingToWrite: 'Tệp không làm thay đổi dữ liệu.',
  allRefused: 'Không có dòng nào ghi được. Hãy xem lý do bên dưới, sửa tệp hoặc chọn lại cột.',
  earlier: (at) => `Tệp này đã được nhập lúc ${at}.`,
  unknownTitle: 'Tên chưa nhận ra',
  unknownHint:
    'Chọn bản ghi hoặc giá trị đúng một lần cho mọi dòng, rồi kiểm tra lại. Nếu nhiều mã trùng nhau giữa các thôn, hãy quay lại ghép cột và đặt thôn làm giá trị chung.',
  unknownOf: (field, text, rows) => `${field}: "${text}" (${rows} dòng)`,
  leave: '(để từ chối)',
  empty: '(để trống)',
  checkAgain: 'Kiểm tra lại',
  line: 'Dòng',
  record: 'Bản ghi',
  changes: 'Thay đổi',
  reasons: 'Lý do',
  newRow: 'mới',
  none: 'Không có dòng nào.',
  shownOf: (from, to, total) => `${from} – ${to} trong ${total} dòng`,
  earlierRows: 'Trang trước',
  laterRows: 'Trang sau',
  refusedFile: 'Tải các dòng bị từ chối',
  write: (rows) => `Ghi ${rows} dòng`,
  writing: (done, total) => `Đã ghi ${done} / ${total} dòng`,
  stop: 'Dừng lại',
  done: 'Đã nhập xong',
  result: (created, changed, same, refused) =>
    `Thêm mới ${created}, sửa ${changed}, giữ nguyên ${same}, từ chối ${refused} dòng.`,
  openSheet: 'Mở bảng',
  undo: 'Hoàn tác lần nhập này',
  undoAsk:
    'Xoá các bản ghi đã thêm và trả lại giá trị cũ cho các ô đã sửa? Những gì người khác đã sửa sau đó được giữ lại.',
  undoing: 'Đang hoàn tác…',
  undone: (count) => `Đã hoàn tác ${count} bản ghi.`,
  kept: (count) => `Giữ lại ${count} mục vì đã được sửa hoặc đang được dùng:`,
  wholeRecord: 'cả bản ghi',
  another: 'Nhập tệp khác',
  past: 'Các lần nhập tệp',
  pastHint: 'Mở một bảng rồi bấm Tệp › Nhập từ tệp để nhập. Mỗi lần nhập có thể hoàn tác tại đây.',
  noPast: 'Chưa có lần nhập nào.',
  file: 'Tệp',
  table: 'Bảng dữ liệu',
  when: 'Lúc',
  who: 'Người nhập',
  state: 'Tình trạng',
  states: {
    RUNNING: 'Đang ghi',
    DONE: 'Đã xong',
    CANCELLED: 'Dừng giữa chừng',
    INTERRUPTED: 'Bị ngắt',
    UNDOING: 'Đang hoàn tác',
    UNDONE: 'Đã hoàn tác',
    PARTLY_UNDONE: 'Hoàn tác một phần',
  },
  counts: 'Kết quả',
  countsOf: (created, changed, refused) => `thêm ${created} · sửa ${changed} · từ chối ${refused}`,
  failed: 'Không nhập được tệp này',
  noRows:
    'Dưới dòng tiêu đề này không có dòng dữ liệu nào. Hãy chọn trang tính hoặc dòng tiêu đề khác, hoặc điền dữ liệu vào tệp rồi nhập lại.',
  away: 'Chưa liên lạc được với máy chủ, đang thử lại. Tệp đã gửi vẫn được giữ.',
  gone: 'Máy chủ không còn giữ tệp này vì đã quá 2 giờ không dùng đến. Từ lần kiểm tra này chưa có gì được ghi. Hãy chọn lại tệp; cách gán cột và các giá trị đã sửa vẫn được nhớ.',
  forbidden: 'Tài khoản này không ghi được vào bảng này.',
};

const en: ExchangeTexts = {
  files: 'Files',
  importFile: 'Import from Excel or CSV…',
  exportFile: 'Export to a file…',
  template: 'Get a template to fill in',
  dropHere: (sheet) => `Drop the file here to import it into "${sheet}"`,
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  exportTitle: (sheet) => `Export "${sheet}" to a file`,
  exportHint: 'The file holds exactly the rows, columns and order that the sheet shows.',
  format: 'Format',
  formats: {
    XLSX: 'Excel (.xlsx)',
    CSV: 'CSV with commas',
    CSV_SEMICOLON: 'CSV with semicolons (Vietnamese Excel)',
  },
  withIds: 'With the columns Id and Version',
  withIdsHint: 'Needed to edit the file and import it again: they tell which record each row is.',
  purpose: 'Purpose',
  purposeHint: 'The file holds personal data. The purpose goes into the export log.',
  startExport: 'Export',
  exporting: (done, total) => `${done} of ${total} rows exported`,
  page: 'Import data from files',
  importTitle: (sheet) => `Import a file into "${sheet}"`,
  steps: ['File', 'Columns', 'Preview', 'Write'],
  chooseFile: 'Choose a file',
  orDrop: 'or drop the file on this page',
  fileLimits: 'Excel .xlsx or .csv, at most 32 MB and 100,000 rows.',
  sending: (percent) => `Sending the file: ${percent} %`,
  reading: 'Reading the file…',
  getTemplate: 'Get a template',
  sheet: 'Sheet',
  headingLine: 'Row of headings',
  rowsBelow: (count) => `${count} rows of data`,
  column: 'Column',
  heading: 'Heading in the file',
  samples: 'Examples',
  field: 'Goes into',
  ignored: '(leave this column out)',
  fieldOf: (column, heading) => `Column ${column} ${heading}: goes into`,
  readOnly: 'kept by the system, not written',
  missing: (fields) => `No column for the required: ${fields}. New rows will be refused.`,
  twice: (field) => `Two columns go into "${field}". Leave one of them out.`,
  constants: 'Values for every row',
  constantsHint:
    'What the file says in its title or not at all: the hamlet of a list, the year, the campaign.',
  constantOf: (field) => `Value of "${field}" for every row`,
  addConstant: 'Add a value for every row',
  removeConstant: 'Remove',
  recognise: 'Recognise existing records',
  byId: 'By the column Id of an exported file; rows without an id by the columns below',
  byKey: (fields) => `A record with the same ${fields} is changed, otherwise one is created`,
  keyFields: 'Columns that recognise',
  noKey: 'None: every row is a new record',
  keyHint: 'Importing the very same file again makes no second records.',
  blanks: 'Empty cells of the file',
  clear: 'clear the present value',
  keep: 'keep the present value',
  check: 'Check and preview',
  checking: (done, total) => `${done} of ${total} rows checked`,
  outcomes: {
    CREATE: 'Created',
    CHANGE: 'Changed',
    REFUSED: 'Refused',
    ASIDE: 'Left aside',
    SAME: 'Left as is',
  },
  nothingWritten: 'Nothing is written yet. Look, then press Write.',
  nothingToWrite: 'The file changes nothing.',
  allRefused: 'No row can be written. See the reasons below, correct the file or choose the columns again.',
  earlier: (at) => `This file was imported on ${at}.`,
  unknownTitle: 'Names not recognised',
  unknownHint:
    'Choose the right record or value once for all rows, then check again. Where many codes repeat from hamlet to hamlet, go back to the columns and give the hamlet as a value for every row.',
  unknownOf: (field, text, rows) => `${field}: "${text}" (${rows} rows)`,
  leave: '(refuse)',
  empty: '(leave empty)',
  checkAgain: 'Check again',
  line: 'Line',
  record: 'Record',
  changes: 'Changes',
  reasons: 'Reasons',
  newRow: 'new',
  none: 'No rows.',
  shownOf: (from, to, total) => `${from} – ${to} of ${total} rows`,
  earlierRows: 'Previous page',
  laterRows: 'Next page',
  refusedFile: 'Get the refused rows',
  write: (rows) => `Write ${rows} rows`,
  writing: (done, total) => `${done} of ${total} rows written`,
  stop: 'Stop',
  done: 'Imported',
  result: (created, changed, same, refused) =>
    `${created} created, ${changed} changed, ${same} left as they were, ${refused} refused.`,
  openSheet: 'Open the sheet',
  undo: 'Undo this import',
  undoAsk:
    'Delete the created records and give changed cells their former values? What others changed since stays.',
  undoing: 'Undoing…',
  undone: (count) => `${count} records taken back.`,
  kept: (count) => `${count} left, because they were changed or are used:`,
  wholeRecord: 'the whole record',
  another: 'Import another file',
  past: 'Imports',
  pastHint: 'Open a sheet and choose Files › Import. Every import can be undone here.',
  noPast: 'No imports yet.',
  file: 'File',
  table: 'Sheet',
  when: 'When',
  who: 'By',
  state: 'State',
  states: {
    RUNNING: 'Writing',
    DONE: 'Done',
    CANCELLED: 'Stopped midway',
    INTERRUPTED: 'Interrupted',
    UNDOING: 'Being undone',
    UNDONE: 'Undone',
    PARTLY_UNDONE: 'Partly undone',
  },
  counts: 'Result',
  countsOf: (created, changed, refused) => `${created} created · ${changed} changed · ${refused} refused`,
  failed: 'This file cannot be imported',
  noRows:
    'There are no rows below these headings. Choose another sheet or row of headings, or fill the file in and import it again.',
  away: 'The server does not answer; trying again. The file that was sent is kept.',
  gone: 'The server no longer has this file, because nobody used it for two hours. Nothing of this check was written. Choose the file again; its columns and corrected values are remembered.',
  forbidden: 'This account may not write this sheet.',
};

const texts = { vi, en } as const;

export const useExchangeTexts = (): ExchangeTexts => texts[useLanguage()];
