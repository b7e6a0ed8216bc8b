import type { Language } from '../language.js';
import type { FigureKind } from '../providers/groups.js';

/** What the views of a sheet say: menus of columns, groups, saved views, links. */
interface ViewTexts {
  readonly column: (title: string) => string;
  readonly ascending: string;
  readonly descending: string;
  readonly addAscending: string;
  readonly addDescending: string;
  readonly unsort: string;
  readonly values: string;
  readonly valuesOf: (title: string) => string;
  readonly searchValues: string;
  readonly all: string;
  readonly none: string;
  readonly blank: string;
  readonly showThese: string;
  readonly group: string;
  readonly ungroup: string;
  readonly openGroups: string;
  readonly closeGroups: string;
  readonly figure: string;
  readonly noFigure: string;
  readonly figures: Readonly<Record<FigureKind, string>>;
  readonly freeze: string;
  readonly unfreeze: string;
  readonly hide: string;
  readonly left: string;
  readonly right: string;
  readonly views: string;
  readonly saved: string;
  readonly saveAs: string;
  readonly name: string;
  readonly share: string;
  readonly shared: (owner: string) => string;
  readonly save: string;
  readonly update: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly noViews: string;
  readonly link: string;
  readonly linkCopied: string;
  readonly linkHere: string;
  readonly notInList: string;
  readonly print: string;
  readonly printedFirst: (rows: string) => string;
  readonly grouped: (title: string) => string;
  readonly sorted: (keys: string) => string;
}

export const viewTexts: Readonly<Record<Language, ViewTexts>> = {
  vi: {
    column: (title) => `Cột ${title}`,
    ascending: 'Sắp xếp tăng dần',
    descending: 'Sắp xếp giảm dần',
    addAscending: 'Sắp xếp thêm, tăng dần',
    addDescending: 'Sắp xếp thêm, giảm dần',
    unsort: 'Bỏ sắp xếp theo cột này',
    values: 'Lọc theo giá trị…',
    valuesOf: (title) => `Giá trị của ${title}`,
    searchValues: 'Tìm giá trị',
    all: 'Chọn hết',
    none: 'Bỏ hết',
    blank: '(trống)',
    showThese: 'Lọc',
    group: 'Nhóm theo cột này',
    ungroup: 'Bỏ nhóm',
    openGroups: 'Mở mọi nhóm',
    closeGroups: 'Gập mọi nhóm',
    figure: 'Chân bảng',
    noFigure: 'không tính',
    figures: { sum: 'tổng', avg: 'trung bình', min: 'nhỏ nhất', max: 'lớn nhất', known: 'số ô có giá trị' },
    freeze: 'Ghim cột bên trái',
    unfreeze: 'Bỏ ghim cột',
    hide: 'Ẩn cột',
    left: 'Chuyển sang trái',
    right: 'Chuyển sang phải',
    views: 'Cách xem',
    saved: 'Cách xem đã lưu',
    saveAs: 'Lưu cách xem này',
    name: 'Tên cách xem',
    share: 'Cho mọi người cùng dùng',
    shared: (owner) => `${owner} chia sẻ`,
    save: 'Lưu',
    update: (name) => `Lưu đè lên “${name}”`,
    remove: (name) => `Xóa cách xem “${name}”`,
    noViews: 'Chưa lưu cách xem nào. Lọc, sắp xếp, chọn cột rồi lưu lại để lần sau mở một lần bấm.',
    link: 'Sao chép đường dẫn đến cách xem này',
    linkCopied: 'Đã sao chép đường dẫn',
    linkHere: 'Sao chép đường dẫn đến ô đang chọn',
    notInList: 'Dòng mà đường dẫn chỉ đến không có trong danh sách đang xem.',
    print: 'In danh sách (Ctrl+P)',
    printedFirst: (rows) => `Bản in chỉ có ${rows} dòng đầu. Hãy lọc bớt, hoặc xuất ra tệp để có đủ.`,
    grouped: (title) => `Nhóm theo ${title}`,
    sorted: (keys) => `Sắp xếp: ${keys}`,
  },
  en: {
    column: (title) => `Column ${title}`,
    ascending: 'Sort ascending',
    descending: 'Sort descending',
    addAscending: 'Then sort by this, ascending',
    addDescending: 'Then sort by this, descending',
    unsort: 'Do not sort by this column',
    values: 'Filter by value…',
    valuesOf: (title) => `Values of ${title}`,
    searchValues: 'Find a value',
    all: 'All',
    none: 'None',
    blank: '(empty)',
    showThese: 'Filter',
    group: 'Group by this column',
    ungroup: 'Ungroup',
    openGroups: 'Open all groups',
    closeGroups: 'Close all groups',
    figure: 'Foot',
    noFigure: 'none',
    figures: { sum: 'sum', avg: 'mean', min: 'least', max: 'most', known: 'cells with a value' },
    freeze: 'Freeze the column on the left',
    unfreeze: 'Unfreeze the column',
    hide: 'Hide the column',
    left: 'Move left',
    right: 'Move right',
    views: 'Views',
    saved: 'Saved views',
    saveAs: 'Save this view',
    name: 'Name of the view',
    share: 'For everybody to use',
    shared: (owner) => `shared by ${owner}`,
    save: 'Save',
    update: (name) => `Save over “${name}”`,
    remove: (name) => `Delete the view “${name}”`,
    noViews:
      'No view is saved yet. Filter, sort and choose columns, then save: next time it takes one click.',
    link: 'Copy the link to this view',
    linkCopied: 'The link was copied',
    linkHere: 'Copy the link to the active cell',
    notInList: 'The row that the link points at is not in this list.',
    print: 'Print the list (Ctrl+P)',
    printedFirst: (rows) =>
      `Only the first ${rows} rows are printed. Filter the list, or export it to a file to have all.`,
    grouped: (title) => `Grouped by ${title}`,
    sorted: (keys) => `Sorted: ${keys}`,
  },
};
