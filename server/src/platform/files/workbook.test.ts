import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { openArchive } from './archive.js';
import type { SheetRow } from './cell.js';
import type { OutCell, OutColumn } from './sheet-xml.js';
import { writeWorkbook } from './workbook-writer.js';
import { readWorkbookSheets } from './xlsx-reader.js';

const folder = mkdtempSync(join(tmpdir(), 'dachieu-workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const toFile = async (stream: Readable): Promise<string> => {
  files += 1;
  const path = join(folder, `${files}.xlsx`);
  await pipeline(stream, createWriteStream(path));
  return path;
};

const rowsOf = async (path: string): Promise<SheetRow[]> => {
  const rows: SheetRow[] = [];
  await readWorkbookSheets(await openArchive(path), { sheet: () => undefined, row: (row) => rows.push(row) });
  return rows;
};

const refusalOf = async (path: string): Promise<unknown> => {
  try {
    await rowsOf(path);
    return 'read';
  } catch (error) {
    return error instanceof Error && 'refusal' in error ? error.refusal : error;
  }
};

const column = (title: string, kind: OutColumn['kind']): OutColumn => ({
  title,
  kind,
  width: 12,
  heading: 'usual',
});

const written = async (columns: readonly OutColumn[], rows: OutCell[][]): Promise<string> => {
  async function* portions(): AsyncGenerator<OutCell[][]> {
    yield rows;
  }
  return toFile(writeWorkbook([{ name: 'Hộ', columns, rows: portions() }]));
};

const parts = {
  types:
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  workbook: '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
  relations:
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="x/styles" Target="styles.xml"/></Relationships>',
};

/** A workbook of hand-written parts. */
const crafted = async (sheet: string | Readable, more: Record<string, string> = {}): Promise<string> => {
  const zip = new ZipFile();
  const texts = {
    '[Content_Types].xml': parts.types,
    'xl/workbook.xml': parts.workbook,
    'xl/_rels/workbook.xml.rels': parts.relations,
    ...more,
  };
  for (const [name, text] of Object.entries(texts)) zip.addBuffer(Buffer.from(text), name);
  if (typeof sheet === 'string') zip.addBuffer(Buffer.from(sheet), 'xl/worksheets/sheet1.xml');
  else zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml');
  zip.end();
  return toFile(zip.outputStream as Readable);
};

const sheetOf = (cells: string): string =>
  `<worksheet><sheetData><row r="3">${cells}</row></sheetData></worksheet>`;

describe('a workbook that we write', () => {
  it('reads back as it was, whatever its texts hold', async () => {
    const texts = [
      '=HYPERLINK("http://x")',
      ' +1',
      '007',
      'a\nb',
      'Đặng Thị "Ẩn" <&>',
      '_x0041_',
      '\u0001',
      '012345678901234567',
    ];
    const path = await written(
      texts.map((_text, index) => column(`C${index}`, 'text')),
      [texts],
    );
    const [, row] = await rowsOf(path);
    expect(row).toEqual([2, texts]);
  });

  it('keeps days as days, money as numbers and parts of dates as texts', async () => {
    const path = await written(
      [
        column('d', 'date'),
        column('p', 'date'),
        column('o', 'date'),
        column('m', 'money'),
        column('t', 'moment'),
      ],
      [['2024-02-29', '1985-07', '1899-05-01', 12_500_000, '2024-02-29T08:30:00']],
    );
    const [, row] = await rowsOf(path);
    expect(row?.[1]).toEqual([
      { date: '2024-02-29' },
      '07/1985',
      '01/05/1899',
      { number: '12500000' },
      { date: '2024-02-29T08:30:00' },
    ]);
  });
});

describe('a workbook from elsewhere', () => {
  it('says of each cell what the file says: digits, formats, formulas, errors, rich and shared texts', async () => {
    const path = await crafted(
      sheetOf(
        '<c r="A3" t="s"><v>0</v></c><c r="C3"><v>123456789012345678</v></c><c r="D3" s="1"><v>45351</v></c><c r="E3"><v>45351</v></c><c r="F3" s="2"><v>7</v></c><c r="G3"><f>1+1</f><v>2</v></c><c r="H3" t="e"><v>#N/A</v></c><c r="I3" t="b"><v>1</v></c><c r="J3"><v>0.30000000000000004</v></c><c r="K3"><v>1.23456789012346E+17</v></c><c r="XFD3" s="1"/>',
      ),
      {
        'xl/sharedStrings.xml':
          '<sst><si><r><t>Nguyễn </t></r><r><t>Văn A</t></r><rPh><t>ignored</t></rPh></si></sst>',
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
      },
    );
    expect(await rowsOf(path)).toEqual([
      [
        3,
        [
          'Nguyễn Văn A',
          null,
          { number: '123456789012345678' },
          { date: '2024-02-29' },
          { number: '45351' },
          '007',
          { formula: { number: '2' } },
          { error: '#N/A' },
          { yes: true },
          { number: '0.3' },
          { number: '1.23456789012346E+17' },
        ],
      ],
    ]);
  });
});

describe('a list as people keep it', () => {
  it('tells hidden lines, cells merged downwards, comments, and formulas that nobody computed', async () => {
    const path = await crafted(
      `<worksheet><sheetData><row r="1" hidden="1"><c r="A1" s="1"><v>0.125</v></c></row><row r="2"><c r="A2"><f>1+1</f><v/></c><c r="B2" t="str"><f>""</f><v></v></c></row></sheetData><mergeCells><mergeCell ref="A1:A9"/><mergeCell ref="B1:D1"/></mergeCells></worksheet>`,
      {
        'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>',
        'xl/comments1.xml': '<comments/>',
      },
    );
    const rows: SheetRow[] = [];
    const look = await readWorkbookSheets(await openArchive(path), {
      sheet: () => undefined,
      row: (row) => rows.push(row),
    });
    expect(rows).toEqual([
      [1, ['12,5%']],
      [2, [{ formula: null }]],
    ]);
    expect(look).toEqual({
      hiddenSheets: [],
      hasComments: true,
      sheets: [{ hiddenLines: [1], merges: [{ column: 0, from: 1, to: 9 }] }],
    });
  });
});

describe('a hostile workbook', () => {
  const zeros = (bytes: number): Readable => {
    let left = bytes;
    return new Readable({
      read(size) {
        const length = Math.min(left, Math.max(size, 65_536));
        left -= length;
        this.push(length === 0 ? null : Buffer.alloc(length, 32));
      },
    });
  };

  it.each<[string, string, () => Promise<string>]>([
    ['that inflates to a hundred times its size', 'BOMB', () => crafted(zeros(64 * 1_048_576))],
    [
      'with entities',
      'ENTITY',
      () =>
        crafted(
          `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${sheetOf('<c t="inlineStr"><is><t>&a;</t></is></c>')}`,
        ),
    ],
    ['nested without end', 'DEEP', () => crafted('<a>'.repeat(100_000))],
    ['that is cut off', 'BROKEN', () => crafted('<worksheet><sheetData><row r="1">')],
    [
      'with one text of many megabytes',
      'BROKEN',
      () =>
        crafted(
          sheetOf(
            `<c t="inlineStr"><is><t>${Array.from({ length: 900_000 }, (_, index) => index).join('')}</t></is></c>`,
          ),
        ),
    ],
    [
      'with macros',
      'MACRO',
      () =>
        crafted(sheetOf(''), {
          '[Content_Types].xml': parts.types.replace('sheet.main', 'sheet.macroEnabled.main'),
        }),
    ],
    [
      'that is another kind of document',
      'WRONG_TYPE',
      () => crafted(sheetOf(''), { '[Content_Types].xml': '<Types/>' }),
    ],
    ['with more columns than any table has', 'TOO_WIDE', () => crafted(sheetOf('<c r="ZZ3"><v>1</v></c>'))],
  ])('%s is refused within two seconds of processor time', async (_name, refusal, make) => {
    const path = await make();
    const started = process.cpuUsage();
    expect(await refusalOf(path)).toBe(refusal);
    const { user, system } = process.cpuUsage(started);
    expect(user + system).toBeLessThan(2_000_000);
  });
});
