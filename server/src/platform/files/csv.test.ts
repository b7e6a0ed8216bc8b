import { describe, expect, it } from 'vitest';
import type { SheetRow } from './cell.js';
import { encodingOf, readCsv, separatorOf } from './csv-reader.js';
import type { OutCell } from './sheet-xml.js';
import { writeCsv } from './csv-writer.js';

const rowsOf = async (bytes: Buffer): Promise<SheetRow[]> => {
  const rows: SheetRow[] = [];
  await readCsv(bytes, (row) => rows.push(row));
  return rows;
};

describe('a table of text', () => {
  it.each([
    ['UTF-8 with its mark', Buffer.from('\uFEFFHọ tên;Mã\r\nĐặng Ẩn;007\r\n')],
    ['UTF-8 without', Buffer.from('Họ tên;Mã\nĐặng Ẩn;007\n')],
    ['UTF-16 as Excel writes it', Buffer.from('\uFEFFHọ tên\tMã\r\nĐặng Ẩn\t007\r\n', 'utf16le')],
  ])('in %s is read alike', async (_name, bytes) => {
    expect(await rowsOf(bytes)).toEqual([
      [1, ['Họ tên', 'Mã']],
      [2, ['Đặng Ẩn', '007']],
    ]);
  });

  it('in the old code page of Windows keeps its letters', async () => {
    // "Đặng" in windows-1258: Đ, a circumflex-less a, dot below as a mark of its own.
    const bytes = Buffer.from([0xd0, 0xe3, 0xf2, 0x6e, 0x67, 0x3b, 0x31, 0x0a]);
    expect(encodingOf(bytes)).toBe('windows-1258');
    const [row] = await rowsOf(bytes);
    expect(String(row?.[1][0]).normalize('NFC')).toBe('Đặng');
  });

  it.each([
    ['TCVN3', 'NguyÔn V¨n An;th«n Nµ Cµ\nTrÇn ThÞ BÕ;hé nghÌo\n'],
    ['VNI', 'Nguyeãn Vaên An;thoân Naø Caø\nTraàn Thò Beá;hoä ngheøo\n'],
  ])('typed in %s keeps its signs, by which the font is known', async (_font, text) => {
    const bytes = Buffer.from(text, 'latin1');
    expect(encodingOf(bytes)).toBe('windows-1252');
    expect((await rowsOf(bytes))[0]?.[1][0]).toBe(text.slice(0, text.indexOf(';')));
  });

  it.each([
    ['a;b;c\n1,5;2,5;3\n', ';'],
    ['a,b\n"x;y;z",1\n', ','],
    ['a\tb\n1,5\t2;3\n', '\t'],
  ])('%j is parted by %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  it('keeps quotes, line breaks and the number of each row', async () => {
    expect(await rowsOf(Buffer.from('a,b\n\n"x ""y""\nz",2\n'))).toEqual([
      [1, ['a', 'b']],
      [3, ['x "y"\nz', '2']],
    ]);
  });
});

describe('a table that we write', () => {
  it('holds no formula and reads back as it was', async () => {
    const texts = ['=1+1', ' =1', '+84', '-x', '@x', '|calc', '\t=1', "'quoted", '007', 'a;b "c"\nd'];
    async function* rows(): AsyncGenerator<OutCell[][]> {
      yield [texts];
    }
    const columns = texts.map((_text, index) => ({
      title: `C${index}`,
      kind: 'text' as const,
      width: 9,
      heading: 'usual' as const,
    }));
    const chunks: string[] = [];
    for await (const chunk of writeCsv(columns, rows(), ';')) chunks.push(String(chunk));
    const whole = chunks.join('');
    expect(whole.startsWith('\uFEFF')).toBe(true);
    for (const field of whole.split('\r\n')[1]?.split(';') ?? [])
      expect(field).not.toMatch(/^"?[\s]*[=+\-@|]/);
    expect((await rowsOf(Buffer.from(whole)))[1]).toEqual([2, texts]);
  });
});
