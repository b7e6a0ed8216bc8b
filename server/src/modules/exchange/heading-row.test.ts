import { describe, expect, it } from 'vitest';
import type { SheetRow } from '../../platform/files/cell.js';
import type { Viewer } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { Household, Person } from '../people/index.js';
import { findHeadingRow, headingsAt } from './heading-row.js';
import { assignPlaces, placesOf } from './headings.js';

const clerk: Viewer = { userId: 1, name: 'Nông Thị Hà', role: 'CLERK', areaId: 1 };
const places = (of: typeof Household | typeof Person) => placesOf(resourceOf(of), clerk);

/** Rows of a sheet, one a line, cells parted by "|". */
const sheet = (...lines: readonly string[]): SheetRow[] =>
  lines.map((line, at) => [at + 1, line.split('|').map((text) => text.trim() || null)]);

describe('the row of headings', () => {
  it('is the lower one of two where a heading spans several, and where headings merged downwards stand twice', () => {
    const rows = sheet(
      'DANH SÁCH NHÂN KHẨU',
      'TT | Họ và tên | Năm sinh | | Số CCCD',
      'TT | Họ và tên | Nam | Nữ | Số CCCD',
      '1 | Nông Văn Một | 1985 | | ',
    );
    expect(findHeadingRow(rows, places(Person)).at).toBe(2);
    const unmerged = sheet(
      'TT | Mã hộ | Chủ hộ | Đối tượng |',
      ' | | | Hộ DTTS | Có người có công',
      '1 | H1 | Nông Văn Một | x | x',
    );
    const { at } = findHeadingRow(unmerged, places(Household));
    expect(headingsAt(unmerged, at)).toEqual(['TT', 'Mã hộ', 'Chủ hộ', 'Hộ DTTS', 'Có người có công']);
  });

  it('is never a row of data below one heading that nothing stands beside', () => {
    const rows = sheet('Chủ hộ | | ', 'Nông Văn Một | Khau Ca | 01', 'Nông Văn Hai | Khau Ca | 02');
    expect(findHeadingRow(rows, places(Household)).at).toBe(0);
  });

  it('is found by names that only sound like those of fields, below sentences that name one', () => {
    const rows = sheet('Thôn | Khau Ca', 'STT | Mã số hộ | Tên chủ hộ | SĐT', '1 | 01 | Nông Văn Một | ');
    expect(findHeadingRow(rows, places(Household)).at).toBe(1);
  });
});

describe('a heading', () => {
  it.each([
    ['Thôn/bản', 'hamletId'],
    ['Xóm, thôn', 'hamletId'],
    ['Hộ DTTS (x)', 'isEthnicMinority'],
    ['CHỦ HỘ\n(ghi chữ in hoa)', 'headName'],
    ['Họ tên chủ hộ', 'headName'],
    ['Số điện thoại', 'phone'],
    ['Mã hộ, chủ hộ', null],
  ])('%s of a list of households stands for %s', (heading, place) => {
    expect(assignPlaces([heading], places(Household), {})).toEqual([place]);
  });

  it('of a year stands for no day', () => {
    expect(assignPlaces(['Năm mất'], places(Person), {})).toEqual([null]);
  });
});
