import { describe, expect, it } from 'vitest';
import { parseTsv, writeTsv } from './tsv.js';

describe('tab-separated text', () => {
  it.each<[string, string, string[][]]>([
    ['one cell', 'a', [['a']]],
    ['nothing', '', [['']]],
    [
      'CRLF rows with the trailing line end of Excel',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['LF rows', 'a\nb\n', [['a'], ['b']]],
    [
      'empty cells',
      '\t\n\t\n',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['a quoted cell of several lines', '"a\r\nb"\tc', [['a\nb', 'c']]],
    ['doubled quotes', '"nói ""có"""\tx', [['nói "có"', 'x']]],
    ['a text that merely starts with a quote', '"Hoa" và Lan\tx', [['"Hoa" và Lan', 'x']]],
    ['an unclosed quote', '"a\tb\nc', [['"a', 'b'], ['c']]],
    ['leading zeros', '001\t02', [['001', '02']]],
    ['a quoted last cell before the trailing line end', 'a\t"b"\r\n', [['a', 'b']]],
  ])('reads %s', (_, text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });

  it('reads back what it writes', () => {
    const rows = [
      ['a\tb', 'hai\ndòng', '"trích"'],
      ['', 'giữa "trích" câu', '001'],
    ];
    expect(parseTsv(writeTsv(rows))).toEqual(rows);
  });

  it('reads a hostile text of quotes completely', () => {
    const text = '"a\t""'.repeat(50_000);
    const cells = parseTsv(text).flat();
    expect(cells.length).toBeGreaterThan(50_000);
  });
});
