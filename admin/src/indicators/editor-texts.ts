import { useLanguage } from '../texts/use-texts.js';
import type { Quantifier } from './where-tree.js';

interface EditorTexts {
  readonly title: string;
  readonly hint: string;
  readonly choose: string;
  readonly create: string;
  readonly what: string;
  readonly how: string;
  readonly conditions: string;
  readonly shown: string;
  readonly numerator: string;
  readonly numeratorOfCount: string;
  readonly denominator: string;
  readonly known: string;
  readonly knownHint: string;
  readonly programmeWide: string;
  readonly none: string;
  readonly asText: string;
  readonly asTree: string;
  readonly badJson: string;
  readonly onlyText: string;
  readonly all: string;
  readonly any: string;
  readonly holds: string;
  readonly not: string;
  readonly addTest: string;
  readonly addRelated: string;
  readonly addGroup: string;
  readonly remove: string;
  readonly field: string;
  readonly test: string;
  readonly value: string;
  readonly relation: string;
  readonly quantifier: string;
  readonly quantifiers: Readonly<Record<Quantifier, string>>;
  readonly tests: Readonly<Record<string, string>>;
  readonly unknown: string;
  readonly recorded: string;
  readonly yes: string;
  readonly no: string;
  readonly words: Readonly<Record<string, string>>;
  readonly fixed: string;
  readonly everyRow: string;
  readonly nothingSaid: string;
  readonly takeEveryRow: string;
  readonly countedBy: (area: string, year: number) => string;
  readonly trial: (area: string, year: number) => string;
  readonly trialHint: string;
  readonly trying: string;
  readonly faults: (n: number) => string;
  readonly met: string;
  readonly of: string;
  readonly missing: string;
  readonly save: string;
  readonly saved: (code: string) => string;
  readonly refused: string;
  readonly conflict: string;
  readonly unchanged: string;
  readonly foreign: string;
  readonly versions: string;
  readonly version: (n: number) => string;
  readonly firstVersion: string;
  readonly noVersion: string;
  readonly before: string;
  readonly after: string;
}

const vi: EditorTexts = {
  title: 'Định nghĩa chỉ tiêu',
  hint: 'Thử trên số liệu thật trước khi lưu. Lưu xong, định nghĩa cũ được giữ thành một phiên bản.',
  choose: 'Chỉ tiêu',
  create: 'Chỉ tiêu mới',
  what: 'Đếm gì',
  how: 'Tính thế nào',
  conditions: 'Điều kiện',
  shown: 'Tên và cách hiện',
  numerator: 'Tử số: bản ghi đạt',
  numeratorOfCount: 'Bản ghi được đếm',
  denominator: 'Mẫu số: bản ghi được xét',
  known: 'Đã có thông tin',
  knownHint: 'Để trống: mọi bản ghi đều coi là đã có thông tin.',
  programmeWide: 'Chung của chương trình',
  none: '(không)',
  asText: 'Xem dạng văn bản JSON',
  asTree: 'Xem dạng điều kiện',
  badJson: 'Chưa phải JSON hợp lệ nên chưa được dùng.',
  onlyText: 'Điều kiện này có phần chỉ sửa được ở dạng văn bản.',
  all: 'mọi điều kiện',
  any: 'ít nhất một điều kiện',
  holds: 'Thoả',
  not: 'Không',
  addTest: 'Thêm điều kiện',
  addRelated: 'Thêm bản ghi liên quan',
  addGroup: 'Thêm nhóm',
  remove: 'Bỏ',
  field: 'Trường',
  test: 'So sánh',
  value: 'Giá trị',
  relation: 'Bản ghi liên quan',
  quantifier: 'Bao nhiêu',
  quantifiers: { some: 'có ít nhất một', none: 'không có', every: 'tất cả đều' },
  tests: {
    eq: 'bằng',
    ne: 'khác',
    gt: 'lớn hơn',
    gte: 'từ',
    lt: 'nhỏ hơn',
    lte: 'đến',
    in: 'là một trong',
    notIn: 'không là',
    contains: 'có chứa',
    startsWith: 'bắt đầu bằng',
    isNull: 'thông tin',
  },
  unknown: 'chưa ghi',
  recorded: 'đã ghi',
  yes: 'Có',
  no: 'Không',
  words: { $year: 'năm được hỏi', $yearStart: 'ngày đầu năm được hỏi', $yearEnd: 'ngày cuối năm được hỏi' },
  fixed: 'giá trị khác…',
  everyRow: 'Mọi bản ghi.',
  nothingSaid: 'Chưa có điều kiện.',
  takeEveryRow: 'Xét mọi bản ghi',
  countedBy: (area, year) => `Tính theo phiên bản này, ${area} năm ${year}`,
  trial: (area, year) => `Thử: ${area}, năm ${year}`,
  trialHint: 'Đổi địa bàn, năm ở thanh trên cùng.',
  trying: 'Đang thử',
  faults: (n) => `${n} chỗ cần sửa`,
  met: 'Đạt',
  of: 'Được xét',
  missing: 'Chưa có thông tin',
  save: 'Lưu',
  saved: (code) => `Đã lưu chỉ tiêu ${code}`,
  refused: 'Chưa lưu được',
  conflict: 'Người khác vừa sửa chỉ tiêu này. Hãy mở lại rồi sửa tiếp.',
  unchanged: 'Không có gì thay đổi.',
  foreign: 'Chỉ tiêu này do kế hoạch hoặc quản trị định nghĩa. Có thể thử; muốn lưu hãy lập chỉ tiêu mới.',
  versions: 'Các phiên bản',
  version: (n) => `Phiên bản ${n}`,
  firstVersion: 'Định nghĩa đầu tiên',
  noVersion: 'Chưa lưu lần nào.',
  before: 'Trước',
  after: 'Sau',
};

const en: EditorTexts = {
  title: 'Definition of indicators',
  hint: 'Try it on live data before saving. A save keeps the former definition as a version.',
  choose: 'Indicator',
  create: 'New indicator',
  what: 'What is counted',
  how: 'How it is computed',
  conditions: 'Conditions',
  shown: 'Names and display',
  numerator: 'Numerator: rows that meet it',
  numeratorOfCount: 'Rows counted',
  denominator: 'Denominator: rows asked about',
  known: 'Known',
  knownHint: 'Empty: the fact counts as known for every row.',
  programmeWide: 'Programme-wide',
  none: '(none)',
  asText: 'Show as JSON text',
  asTree: 'Show as conditions',
  badJson: 'Not JSON yet, so it is not used.',
  onlyText: 'Part of this condition can be edited as text only.',
  all: 'all conditions',
  any: 'any condition',
  holds: 'Meets',
  not: 'Not',
  addTest: 'Add condition',
  addRelated: 'Add related record',
  addGroup: 'Add group',
  remove: 'Remove',
  field: 'Field',
  test: 'Comparison',
  value: 'Value',
  relation: 'Related record',
  quantifier: 'How many',
  quantifiers: { some: 'at least one', none: 'none', every: 'every one' },
  tests: {
    eq: 'is',
    ne: 'is not',
    gt: 'above',
    gte: 'from',
    lt: 'below',
    lte: 'up to',
    in: 'is one of',
    notIn: 'is none of',
    contains: 'contains',
    startsWith: 'begins with',
    isNull: 'is recorded',
  },
  unknown: 'not recorded',
  recorded: 'recorded',
  yes: 'Yes',
  no: 'No',
  words: {
    $year: 'the year asked',
    $yearStart: 'first day of the year asked',
    $yearEnd: 'last day of the year asked',
  },
  fixed: 'another value…',
  everyRow: 'Every row.',
  nothingSaid: 'No condition yet.',
  takeEveryRow: 'Ask about every row',
  countedBy: (area, year) => `Counted by this version, ${area} ${year}`,
  trial: (area, year) => `Trial: ${area}, ${year}`,
  trialHint: 'Area and year are chosen in the bar above.',
  trying: 'Trying',
  faults: (n) => `${n} to correct`,
  met: 'Met',
  of: 'Asked about',
  missing: 'Not recorded',
  save: 'Save',
  saved: (code) => `Indicator ${code} is saved`,
  refused: 'Not saved',
  conflict: 'Somebody else has just changed this indicator. Open it again and go on.',
  unchanged: 'Nothing has changed.',
  foreign:
    'This indicator is defined by the plan or the administrator. Try it freely; to save, define a new one.',
  versions: 'Versions',
  version: (n) => `Version ${n}`,
  firstVersion: 'First definition',
  noVersion: 'Not saved yet.',
  before: 'Before',
  after: 'After',
};

export const useEditorTexts = (): EditorTexts => (useLanguage() === 'vi' ? vi : en);
