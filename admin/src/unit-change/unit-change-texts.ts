import { useLanguage } from '../texts/use-texts.js';

export const unitOperations = ['MERGE', 'SPLIT', 'RENAME', 'MOVE'] as const;
export type UnitOperation = (typeof unitOperations)[number];

interface UnitChangeTexts {
  readonly title: string;
  readonly hint: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<UnitOperation, string>>;
  readonly effectiveOn: string;
  readonly document: string;
  readonly oldUnits: string;
  readonly addOld: string;
  readonly newUnits: string;
  readonly newUnit: (position: number) => string;
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  readonly addNew: string;
  readonly parts: string;
  readonly households: string;
  readonly movesUsers: string;
  readonly start: string;
  readonly dialog: string;
  readonly done: string;
  readonly noChanges: string;
  readonly undo: string;
  readonly undoTitle: (change: string) => string;
  readonly undoHint: string;
  readonly undone: string;
  readonly loaded: string;
  readonly takeRest: string;
}

const vi: UnitChangeTexts = {
  title: 'Sắp xếp đơn vị hành chính',
  hint: 'Sáp nhập, chia tách, đổi tên hay chuyển đơn vị từ một ngày. Số liệu theo địa giới cũ vẫn xem được như trước.',
  kind: 'Hình thức',
  kinds: {
    MERGE: 'Sáp nhập',
    SPLIT: 'Chia tách',
    RENAME: 'Đổi tên',
    MOVE: 'Chuyển sang đơn vị cấp trên khác',
  },
  effectiveOn: 'Ngày hiệu lực',
  document: 'Nghị quyết, quyết định',
  oldUnits: 'Đơn vị cũ',
  addOld: 'Thêm đơn vị cũ',
  newUnits: 'Đơn vị mới',
  newUnit: (position) => `Đơn vị mới ${position}`,
  code: 'Mã',
  name: 'Tên',
  parent: 'Thuộc đơn vị (để trống: như cũ)',
  addNew: 'Thêm đơn vị mới',
  parts: 'Đơn vị trực thuộc về đây',
  households: 'Hộ về đây',
  movesUsers: 'Người dùng của đơn vị cũ chuyển sang đơn vị mới',
  start: 'Xem trước và thực hiện…',
  dialog: 'Sắp xếp đơn vị',
  done: 'Các lần sắp xếp đã làm',
  noChanges: 'Chưa có lần sắp xếp nào được làm ở đây.',
  undo: 'Hoàn tác',
  undoTitle: (change) => `Hoàn tác: ${change}`,
  undoHint: 'Đơn vị, hộ và người dùng được trả về như trước lần sắp xếp này, nếu từ đó chưa ai sửa tiếp.',
  undone: 'đã hoàn tác',
  loaded: 'nạp sẵn, không hoàn tác ở đây',
  takeRest: 'Phần còn lại về đây',
};

const en: UnitChangeTexts = {
  title: 'Change of administrative units',
  hint: 'Merge, split, rename or move units from a day on. Figures under the old boundaries stay as they were.',
  kind: 'Kind of change',
  kinds: { MERGE: 'Merge', SPLIT: 'Split', RENAME: 'Rename', MOVE: 'Move to another unit above' },
  effectiveOn: 'Effective on',
  document: 'Resolution or decision',
  oldUnits: 'Old units',
  addOld: 'Add an old unit',
  newUnits: 'New units',
  newUnit: (position) => `New unit ${position}`,
  code: 'Code',
  name: 'Name',
  parent: 'In the unit (empty: as before)',
  addNew: 'Add a new unit',
  parts: 'Units below that go here',
  households: 'Households that go here',
  movesUsers: 'Users of the old units go to the new one',
  start: 'Preview and do it…',
  dialog: 'Change of units',
  done: 'Changes that were made',
  noChanges: 'No change was made here yet.',
  undo: 'Take back',
  undoTitle: (change) => `Take back: ${change}`,
  undoHint: 'Units, households and users go back to what they were before, if nobody has edited them since.',
  undone: 'taken back',
  loaded: 'loaded with the data, not undone here',
  takeRest: 'The rest goes here',
};

export const useUnitChangeTexts = (): UnitChangeTexts => (useLanguage() === 'vi' ? vi : en);
