import { describe, expect, it } from 'vitest';
import type { SheetRow } from '../../platform/files/cell.js';
import { groupName, isTotals, opensSignature, unitsIn } from './row-kinds.js';
import { RowSorter, type SheetPlan } from './row-sorter.js';

const plan: SheetPlan = {
  headingLine: 1,
  headings: ['STT', 'Mã hộ', 'Họ và tên', 'Thôn', 'Chức danh', 'Ghi chú'],
  width: 6,
  columns: new Set([1, 2, 3, 4]),
  wordColumns: [2],
  unitColumns: new Set([3]),
  idColumn: null,
  groups: [
    {
      place: 'hamletId',
      column: 3,
      isOfUnits: true,
      names: (text) => ['Nà Cà', 'Thôn Nà Cà'].includes(text),
    },
    { place: 'class', column: null, isOfUnits: false, names: (text) => text === 'Hộ nghèo' },
  ],
  dataLines: new Set(),
};

/** What each row of a sheet is; cells parted by "|". */
const kindsOf = (lines: readonly string[], change: Partial<SheetPlan> = {}): string[] => {
  const sorter = new RowSorter({ ...plan, ...change });
  return lines.map((line, at) => {
    const row: SheetRow = [at + 2, line.split('|').map((text) => text.trim() || null)];
    return sorter.sort(row).kind;
  });
};

describe('a row below headings', () => {
  it.each([
    ['1 | 001 | Nông Văn Một | Nà Cà | |', 'DATA'],
    ['1 | 001 | Cộng Thị Hoa | Cộng Hoà | |', 'DATA'],
    ['1 | 001 | | Nà Cà | |', 'DATA'],
    ['1 | 001 | Nông Văn Một | | Trưởng thôn | Người lập biểu', 'DATA'],
    [' | | Nông Văn Một | | Chủ tịch |', 'DATA'],
    ['I | Thôn Nà Cà | | | |', 'GROUP'],
    ['I. Thôn Nà Cà | | | | |', 'GROUP'],
    ['I | Nà Cà | 12 | 45 | |', 'GROUP'],
    ['A | Hộ nghèo | | | |', 'GROUP'],
    [' | DANH SÁCH HỘ NGHÈO CỦA Thôn Nà Cà NĂM 2025 | | | |', 'GROUP'],
    ['Thôn Không Có Tên | | | | |', 'GROUP'],
    [' | Cộng | 12 | 45 | |', 'TOTALS'],
    ['A | Tổng số (I+II) | | | |', 'TOTALS'],
    [' | Mỹ Thanh, ngày 3 tháng 2 năm 2026 | | | |', 'SIGNATURE'],
    [' | Người lập biểu | | | CHỦ TỊCH |', 'SIGNATURE'],
    [' | (Ký, ghi rõ họ tên) | | | (Đã ký) |', 'SIGNATURE'],
    ['12 | | | | |', 'BLANK'],
    [' | | | | | xem trang sau', 'REMARK'],
    ['STT | Mã hộ | Họ tên | Thôn | Chức danh |', 'HEADING'],
  ])('%s is %s', (line, kind) => {
    expect(kindsOf([line])).toEqual([kind]);
  });

  it('is a name below a signature only there, and the list may go on behind it', () => {
    expect(
      kindsOf([
        ' | Nông Thị Hà | | | Lý Văn Sơn |',
        ' | Người lập biểu | | | |',
        ' | Nông Thị Hà | | | Lý Văn Sơn |',
        '2 | 002 | Nông Văn Hai | Nà Cà | |',
        ' | Nông Thị Hà | | | Lý Văn Sơn |',
      ]),
    ).toEqual(['DATA', 'SIGNATURE', 'SIGNATURE', 'DATA', 'DATA']);
  });

  it('is data where the list is one of hamlets, where it bears an id, and where the user says so', () => {
    const ofHamlets = { columns: new Set([1, 2]), wordColumns: [], unitColumns: new Set([1]) };
    expect(kindsOf(['1 | Thôn Nà Cà | 12 | 45 | |'], ofHamlets)).toEqual(['DATA']);
    expect(kindsOf(['7 | Cộng | | | |'], { idColumn: 0 })).toEqual(['DATA']);
    expect(kindsOf([' | Cộng | 12 | | |'], { dataLines: new Set([2]) })).toEqual(['DATA']);
  });
});

it.each(['Cộng', 'TỔNG CỘNG:', 'Cộng thôn Nà Cà', 'Tổng số hộ', 'Cộng I', 'Tổng (12 hộ)', 'TONG CONG'])(
  '%s is a row of totals',
  (text) => {
    expect(isTotals(text)).toBe(true);
  },
);

it.each(['Cộng Hoà', 'Tống Văn An', 'Công Thị Mai', 'Tổng kết năm học', 'Cộng đồng thôn'])(
  '%s is none',
  (text) => {
    expect(isTotals(text)).toBe(false);
  },
);

it.each([
  'Ngày … tháng … năm 2026',
  'Ngày .... tháng .... năm ....',
  'KT. CHỦ TỊCH',
  'TM. UBND XÃ',
  'Xác nhận của UBND xã',
])('%s opens a signature', (text) => {
  expect(opensSignature(text)).toBe(true);
});

it.each(['ngày 12 tháng 3 năm 1985', 'Nguyễn Thị Ký', 'Kỳ Sơn', 'Tm'])('%s opens none', (text) => {
  expect(opensSignature(text)).toBe(false);
});

it.each([
  ['I. Thôn Nà Cà', 'Thôn Nà Cà'],
  ['2/ Bản Đông (12 hộ)', 'Bản Đông'],
  ['Thôn Nà Cà: 12 hộ', 'Thôn Nà Cà'],
  ['III - Khau Ca', 'Khau Ca'],
  ['Tổ dân phố 3', 'Tổ dân phố 3'],
])('the group %s is of %s', (text, name) => {
  expect(groupName(text)).toBe(name);
});

it('names of units are sought in titles, the longest first', () => {
  expect(unitsIn('DANH SÁCH HỘ THÔN NÀ CÀ NĂM 2025', true).slice(0, 3)).toEqual([
    'THÔN NÀ CÀ NĂM 2025',
    'THÔN NÀ CÀ NĂM',
    'THÔN NÀ CÀ',
  ]);
  expect(unitsIn('UBND XÃ MỸ THANH', true)).toEqual([]);
});
