import { expect, it } from 'vitest';
import { isClearMatch } from './clear-match.js';

it('Enter takes the first entry only where it holds the typed text better than all others', () => {
  const households = ['001 · Chu Văn Dũng', '001 · Triệu Thị Thuỷ'];
  expect(isClearMatch(households, '001')).toBe(false);
  expect(isClearMatch(households, '001 · chu')).toBe(true);
  expect(isClearMatch(['DA3 · Sản xuất, dinh dưỡng', 'DA3.1 · Nông nghiệp'], 'da3')).toBe(true);
  const sources = ['Ngân sách trung ương', 'Tín dụng chính sách, nguồn trung ương'];
  expect(isClearMatch(sources, 'trung ương')).toBe(false);
  expect(isClearMatch(sources, 'ngan sach trung')).toBe(true);
  const supports = ['Vật nuôi · 005 · Lầu Đức Lực · CT-01', 'Vật nuôi · 005 · Lầu Đức Lực · CT-02'];
  expect(isClearMatch(supports, 'lau duc luc ct-02')).toBe(false);
  expect(isClearMatch(supports.toReversed(), 'lau duc luc ct-02')).toBe(true);
  expect(isClearMatch(['Mỹ Thanh'], 'my th')).toBe(true);
  expect(isClearMatch(['Mỹ Thanh'], 'hoa')).toBe(false);
  expect(isClearMatch([], 'hoa')).toBe(false);
});
