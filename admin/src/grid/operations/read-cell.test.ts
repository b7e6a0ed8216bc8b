import { expect, it } from 'vitest';
import type { Column } from '../column.js';
import { Sheet } from '../sheet.js';
import { MemorySource } from '../store/memory-source.js';
import { Store } from '../store/store.js';
import { textsFor } from '../texts/language.js';
import { CellReader } from './read-cell.js';

const persons: Column = { field: 'size', title: 'Nhân khẩu', type: 'integer' };
const area: Column = { field: 'area', title: 'Diện tích', type: 'decimal', decimals: 1 };
const born: Column = { field: 'born', title: 'Ngày sinh', type: 'date' };

const read = async (column: Column, number: number, text: string, isDay = false) => {
  const source = new MemorySource(0);
  const texts = textsFor('vi');
  const store = new Store({ source, columns: [column], texts });
  const rights = { canCreate: true, canDelete: true, hiddenTitles: () => [] };
  const today = () => '2026-11-25';
  const sheet = new Sheet({ store, source, columns: [column], texts, today, ...rights });
  const cell = { text, number, isDay };
  return (await CellReader.for(sheet, [{ column, cells: [cell] }])).content(column, cell);
};

it('a number that hides more digits than the column takes is what it shows', async () => {
  expect(await read(area, 12.4999, '12,5')).toBe(12.5);
  expect(await read(persons, 3.9999999, '4')).toBe(4);
  expect(await read(area, 12.25, '12,3')).toBe(12.3);
});

it('a number that shows its fraction is refused where the column takes none', async () => {
  expect(await read(persons, 3.5, '3,5')).toMatchObject({ bad: '3,5', code: 'notWhole' });
});

it('a number in a foreign format is the number behind it', async () => {
  expect(await read(area, 1234.5, '1,234.5')).toBe(1234.5);
  expect(await read(persons, 1234, '1,234')).toBe(1234);
});

it('a day with the month first is the day behind it, a number without a day is none', async () => {
  expect(await read(born, 44990, '3/5/2023')).toBe('2023-03-05');
  expect(await read(born, 45000, '15/03/2023', true)).toBe('2023-03-15');
  expect(await read(born, 1987, '1.987')).toMatchObject({ code: 'notDate' });
});
