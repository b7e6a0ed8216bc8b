import { expect, it } from 'vitest';
import { fromTexts, withNumbers } from './block.js';

it('a table adds the numbers behind what the text shows, and line breaks that it lost', () => {
  const table = [[{ text: '1,234.5', number: 1234.5 }, { text: 'Đầu cầu\ncạnh trường' }]];
  expect(withNumbers(fromTexts([['1,234.5', 'Đầu cầu cạnh trường']]), table)).toEqual(table);
});

it('a table that lacks a hidden column of the text gives its numbers to no other cell', () => {
  const table = [[{ text: 'A' }, { text: '7', number: 7.25 }]];
  const block = fromTexts([['A', 'ẩn', '7']]);
  expect(withNumbers(block, table)).toEqual(block);
});
