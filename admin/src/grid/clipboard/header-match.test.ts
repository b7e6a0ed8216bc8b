import { expect, it } from 'vitest';
import type { Column } from '../column.js';
import { fromTexts } from './block.js';
import { hiddenNamed, matchHeader } from './header-match.js';

const columns: Column[] = [
  { field: 'code', title: 'Mã hộ', type: 'text', required: true },
  { field: 'head', title: 'Chủ hộ', type: 'text' },
  { field: 'lacksSafeWater', title: '9. Nước sinh hoạt', type: 'yesNo' },
];

const match = (...rows: string[][]) => matchHeader(fromTexts(rows), columns);

it('a heading is known by titles in any order, without marks, stars and numbers', () => {
  expect(match(['Nuoc sinh hoat', 'MÃ HỘ *', 'Chủ hộ'], ['Có', '01', 'A'])).toEqual([2, 0, 1]);
});

it('columns that are not in the sheet have no place', () => {
  expect(match(['Mã hộ', 'Ghi chú', 'Chủ hộ'], ['01', 'x', 'A'])).toEqual([0, null, 1]);
});

it('a column named twice takes the first', () => {
  expect(match(['Mã hộ', 'Mã hộ', 'Chủ hộ'], ['01', '02', 'A'])).toEqual([0, null, 1]);
});

it('a line of values is no heading, nor is a single line', () => {
  expect(match(['01', 'Hứa Văn Thọ'], ['02', 'B'])).toBeNull();
  expect(match(['Mã hộ', 'Chủ hộ'])).toBeNull();
});

it('columns that are not shown are known by their titles too', () => {
  const hidden = ['Điện thoại', '9. Nước sinh hoạt', 'Ghi chú'];
  expect(hiddenNamed(['Mã hộ', '', 'dien thoai *', 'Nước sinh hoạt'], hidden)).toEqual([
    'Điện thoại',
    '9. Nước sinh hoạt',
  ]);
});
