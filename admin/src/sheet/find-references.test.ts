import { expect, it } from 'vitest';
import { getResource } from '../catalog.js';
import { NameIndex, namedOf } from './find-references.js';

const household = getResource('household');
const named = (id: string, code: string, headName: string) =>
  namedOf(household, { id, version: 1, code, headName }, 'vi');

const index = new NameIndex([
  named('1', '001', 'Hà Văn Nội'),
  named('2', '002', 'Hạ Văn Nội'),
  named('3', '003', 'Lý Thị Ánh'),
]);
const find = (text: string) => {
  const found = index.find(text);
  return typeof found === 'string' ? found : found.id;
};

it('a record is found by its whole title, its code or its name', () => {
  expect([find('001 · Hà Văn Nội'), find('003'), find('Lý Thị Ánh')]).toEqual(['1', '3', '3']);
  expect([find('001 Hà Văn Nội'), find('003 ly thi anh')]).toEqual(['1', '3']);
});

it('diacritics and case do not matter, unless only they tell two records apart', () => {
  expect([find('ly thi anh'), find('Hà Văn Nội'), find('ha van noi')]).toEqual(['3', '1', 'many']);
});

it('a likeness and a number in the database name nothing', () => {
  expect([find('Lý Thị'), find('3'), find('')]).toEqual(['none', 'none', 'none']);
});
