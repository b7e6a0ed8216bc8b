import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { describeEachDatabase } from '../support/engines.js';
import { beginImport, exportFile, getFile, Importing, sendFile } from '../support/files.js';
import { useDesk } from '../support/household-desk.js';
import { zip } from '../support/zip.js';

const fixture = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)));

describeEachDatabase('files', (database) => {
  const api = useApi(database);
  const { desk, create } = useDesk(api);

  describe('a workbook of LibreOffice, as a clerk made it', () => {
    beforeAll(async () => {
      await create({ code: '007', headName: 'Hoàng Văn Bảy' });
      // A household of the same code in another hamlet: the column with the hamlet decides.
      const [other] = await api().admin.create('administrativeUnit', [
        {
          code: 'T-PAC',
          name: 'Pác Nậm Nhỏ',
          level: 'HAMLET',
          kind: 'THON',
          areaType: 'RURAL',
          parentId: await api().unitId('02011'),
        },
      ]);
      await api().admin.create('household', [{ code: '007', hamletId: other, headName: 'Lý Văn Khác' }]);
    });

    it('is read as it is meant: sheet, headings, dates, codes, names, formulas', async () => {
      const importing = await beginImport(api().admin, 'person', fixture('persons.xlsx'), 'nhân khẩu.xlsx');
      const { sheet, headingLine, columns } = await importing.columns();
      expect([sheet, headingLine]).toEqual([1, 4]);
      expect(columns.map(({ readings }) => readings[0]?.place ?? null)).toEqual([
        null,
        'name',
        'householdId',
        'householdId.hamlet',
        'birthDate',
        'sex',
        'ethnicityId',
        'citizenNumber',
        'hasDisability',
        'diedOn',
      ]);
      const { planned } = await importing.check();
      expect(planned).toEqual({ create: 3, change: 0, same: 0, refused: 1 });
      await importing.write();
      const people = await api().admin.list(
        'person',
        'name birthDate sex citizenNumber hasDisability diedOn household { code hamletId } ethnicity { name }',
        { where: { household: { code: { eq: '007' } } }, orderBy: [{ field: 'birthDate' }] },
      );
      const household = { code: '007', hamletId: desk().hamletId };
      expect(people).toEqual([
        // Its name is a formula, whose last result is taken.
        {
          name: 'Lý Văn Bính',
          birthDate: '1970-05',
          sex: 'MALE',
          citizenNumber: null,
          hasDisability: false,
          diedOn: null,
          household,
          ethnicity: null,
        },
        {
          name: 'Hoàng Thị Én',
          birthDate: '1985-07-09',
          sex: 'FEMALE',
          citizenNumber: '006185000123',
          hasDisability: false,
          diedOn: null,
          household,
          ethnicity: { name: 'Tày' },
        },
        {
          name: 'Nông Văn Ất',
          birthDate: '1990',
          sex: 'MALE',
          citizenNumber: '123456789',
          hasDisability: true,
          diedOn: '2021-04-03',
          household,
          ethnicity: { name: 'Tày' },
        },
      ]);
      const refused = await importing.rows('REFUSED');
      expect(
        refused.map(({ line, problems }) => [line, problems.map(({ column, code }) => [column, code])]),
      ).toEqual([
        [
          8,
          [
            ['C', 'INPUT_REFERENCE_MISSING'],
            ['E', 'INPUT_NOT_A_PARTIAL_DATE'],
            ['H', 'INPUT_CELL_ZEROS'],
          ],
        ],
      ]);
    });
  });

  it('a filled template comes back as it was meant', async () => {
    const { bytes } = await getFile(api().admin, 'templates/household?language=vi');
    const importing = await beginImport(api().admin, 'household', bytes, 'mẫu.xlsx');
    const { columns, rows } = await importing.columns();
    expect(rows).toBe(0);
    expect(columns.map(({ readings }) => readings[0]?.place ?? null)).not.toContain(null);
  });

  describe('a file that is none of ours', () => {
    const types =
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
    const workbook =
      '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>';
    const relations =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>';
    const parts = (sheet: string | Buffer, more: Record<string, string | Buffer> = {}) =>
      zip({
        '[Content_Types].xml': types,
        'xl/workbook.xml': workbook,
        'xl/_rels/workbook.xml.rels': relations,
        'xl/worksheets/sheet1.xml': sheet,
        ...more,
      });
    const cell =
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>';
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, index) => `<row r="${index + 1}"><c><v>${index}</v></c></row>`).join(
        '',
      );

    it('with a clock time in a column of days gives the day, and the row says so', async () => {
      const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
      const row = (...cells: readonly string[]): string => `<row>${cells.join('')}</row>`;
      const named = (code: string, day: string): string =>
        row(text(code), text('Khau Ca'), text('Hoàng Văn Giờ'), `<c t="d"><v>${day}</v></c>`);
      const bytes = parts(
        `<worksheet><sheetData>${row(...['Mã hộ', 'Thôn', 'Chủ hộ', 'Có từ ngày'].map(text))}${named('G1', '2024-03-05T08:30:00')}${named('G2', '2024-03-05T00:00:00')}</sheetData></worksheet>`,
      );
      const importing = await beginImport(api().admin, 'household', bytes, 'a.xlsx');
      await importing.check();
      const rows = await importing.rows('CREATE');
      expect(
        rows.map(({ changes, warnings }) => [
          changes.find(({ field }) => field === 'since')?.after,
          warnings.map(({ column, code }) => [column, code]),
        ]),
      ).toEqual([
        ['05/03/2024', [['D', 'INPUT_CELL_CLOCK']]],
        ['05/03/2024', []],
      ]);
    });

    it.each<[string, string, string, () => Buffer]>([
      ['a zip bomb of 60 megabytes', 'a.xlsx', 'bung ra', () => parts(Buffer.alloc(60_000_000, 32))],
      [
        'a bomb that lies about its size',
        'a.xlsx',
        'bị hỏng',
        () =>
          zip(
            {
              '[Content_Types].xml': types,
              'xl/workbook.xml': workbook,
              'xl/_rels/workbook.xml.rels': relations,
              'xl/worksheets/sheet1.xml': Buffer.alloc(50_000_000, 32),
            },
            { 'xl/worksheets/sheet1.xml': 1000 },
          ),
      ],
      [
        'shared texts without end',
        'a.xlsx',
        'bung ra',
        () => parts(cell, { 'xl/sharedStrings.xml': `<sst><si><t>${'Đ'.repeat(6_000_000)}` }),
      ],
      ['nesting without end', 'a.xlsx', 'lồng quá sâu', () => parts('<a>'.repeat(200_000))],
      [
        'an external entity',
        'a.xlsx',
        'DOCTYPE',
        () => parts(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${cell}`),
      ],
      [
        'entities that multiply',
        'a.xlsx',
        'DOCTYPE',
        () => parts(`<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;">]>${cell}`),
      ],
      ['macros', 'a.xlsx', 'macro', () => parts(cell, { 'xl/vbaProject.bin': 'x' })],
      [
        'a text document',
        'a.xlsx',
        'không phải sổ tính',
        () => zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }),
      ],
      [
        'a picture called .xlsx',
        'a.xlsx',
        'không phải bảng tính',
        () => Buffer.from('\x89PNG\r\n\x1a\n0000'),
      ],
      ['letters called .xlsx', 'a.xlsx', 'không phải bảng tính', () => Buffer.from('GIF89a')],
      ['an old .xls called .xlsx', 'a.xlsx', 'đời cũ', () => Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
      ['bytes called .csv', 'a.csv', 'không phải bảng tính', () => gzipSync('x'.repeat(1000))],
      [
        'a web page called .csv',
        'a.csv',
        'không phải bảng tính',
        () => Buffer.from('<html><table></table></html>'),
      ],
      [
        'a workbook with a password',
        'a.xlsx',
        'mật khẩu',
        () =>
          Buffer.concat([
            Buffer.from('d0cf11e0a1b11ae1', 'hex'),
            Buffer.from('EncryptedPackage', 'utf16le'),
            Buffer.alloc(500),
          ]),
      ],
      ['half a workbook', 'a.xlsx', 'bị hỏng', () => parts(cell).subarray(0, 300)],
      [
        'a part that would lie outside',
        'a.xlsx',
        'bị hỏng',
        () => parts(cell, { '../../../etc/cron.d/a': 'x' }),
      ],
      [
        'a cell far to the right',
        'a.xlsx',
        'hơn 200 cột',
        () =>
          parts('<worksheet><sheetData><row r="1"><c r="ZZZZZZ1"><v>1</v></c></row></sheetData></worksheet>'),
      ],
      [
        'a line of a million columns',
        'a.csv',
        'hơn 200 cột',
        () => Buffer.from(Array.from({ length: 1_000_000 }, (_, at) => at).join(';')),
      ],
      ['nothing at all', 'a.csv', 'không có dữ liệu', () => Buffer.from('\r\n\r\n')],
    ])('%s is refused with the reason', async (_name, file, reason, make) => {
      const bytes = make();
      const { id } = await sendFile(api().admin, 'household', file, bytes);
      const { phase, failure } = await new Importing(api().admin, id).settled();
      expect([phase, failure?.vi]).toEqual(['FAILED', expect.stringContaining(reason)]);
      expect(failure?.en).not.toBe('');
    });

    it('more rows than a sheet takes are refused', async () => {
      const { id } = await sendFile(
        api().admin,
        'household',
        'a.xlsx',
        parts(`<worksheet><sheetData>${lines(100_001)}`),
      );
      const { failure } = await new Importing(api().admin, id).settled();
      expect(failure?.en).toContain('more than 100000 rows');
    });

    it.each([
      ['a form that is not taken', 'a.xls', 10, 'INPUT_BAD_FILE'],
      ['more bytes than are taken', 'a.xlsx', 40_000_000, 'LIMIT_FILE_SIZE'],
    ])('%s is refused before it is sent', async (_name, file, size, code) => {
      expect((await sendFile(api().admin, 'household', file, Buffer.alloc(size))).refusals).toEqual([code]);
    });

    it('the server answers others while a large file is checked', async () => {
      const rows = Array.from({ length: 4000 }, (_, index) => `L${index},Khau Ca,Hoàng Văn Lưu`);
      const bytes = Buffer.from(`Mã hộ,Thôn,Chủ hộ\n${rows.join('\n')}\n`);
      const { id } = await sendFile(api().admin, 'household', 'a.csv', bytes);
      const importing = new Importing(api().admin, id);
      await importing.settled();
      let isDone = false;
      let answers = 0;
      const others = (async () => {
        while (!isDone) {
          await fetch(`${api().url}/healthz`);
          answers += 1;
        }
      })();
      const { planned } = await importing.check();
      isDone = true;
      await others;
      expect(planned?.create).toBe(4000);
      // At least one between two portions of 500 rows.
      expect(answers).toBeGreaterThan(8);
    });
  });

  it('an export of a workbook opens as a workbook', async () => {
    const { bytes } = await exportFile(api().admin, {
      resource: 'povertyCause',
      fields: ['code', 'name'],
      format: 'XLSX',
    });
    const importing = await beginImport(api().admin, 'povertyCause', bytes, 'a.xlsx');
    expect((await importing.check()).planned).toMatchObject({ create: 0, change: 0, refused: 0 });
  });
});
