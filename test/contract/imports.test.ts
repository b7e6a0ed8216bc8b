import { describe, expect, it } from 'vitest';
import { restAllJobs } from '../../server/src/modules/exchange/index.js';
import { useApi } from '../support/api.js';
import { describeEachDatabase } from '../support/engines.js';
import {
  beginImport,
  exportFile,
  getFile,
  type ImportRow,
  pastImports,
  sendFile,
  undoImport,
} from '../support/files.js';
import { useDesk } from '../support/household-desk.js';
import { makeHamlets } from '../support/plan-ids.js';

const csv = (...lines: readonly string[]): string => `\uFEFF${lines.join('\r\n')}\r\n`;

describeEachDatabase('imports', (database) => {
  const api = useApi(database);
  const { desk, create, rowOf, historyOf, countHouseholds } = useDesk(api);
  const admin = () => api().admin;

  const codesLike = async (start: string): Promise<readonly string[]> => {
    const rows = await admin().list<{ code: string }>('household', 'code', {
      where: { code: { startsWith: start } },
      orderBy: [{ field: 'code' }],
    });
    return rows.map(({ code }) => code);
  };

  describe('a list as clerks keep it', () => {
    const problemsIn = async (resource: string, content: string) => {
      const importing = await beginImport(admin(), resource, content);
      await importing.check();
      const rows = await importing.rows('REFUSED');
      return rows.map(({ line, problems }) => [line, problems.map(({ column, code }) => [column, code])]);
    };

    /** What each row left aside is, by line, and the hamlets of the rows that are not. */
    const readList = async (content: string, change = {}, name?: string) => {
      const importing = await beginImport(admin(), 'household', content, name);
      const { asides, planned } = await importing.check(change);
      const aside = await importing.rows('ASIDE');
      const created = await importing.rows('CREATE');
      return {
        asides,
        planned,
        kinds: aside.map(({ line, problems }) => [line, problems[0]?.code.replace('INPUT_ROW_', '')]),
        hamlets: created.map(({ changes }) => changes.find(({ field }) => field === 'hamletId')?.after),
        notes: created.flatMap(({ warnings }) => warnings.map(({ code }) => code)),
      };
    };

    it('has rows that are no data: each is left aside under its name, and the user may call one data', async () => {
      const list = csv(
        'STT;Mã hộ;Thôn;Chủ hộ;Ghi gì đó',
        '(1);(2);(3);(4);(5)',
        '1;Z1;Khau Ca;Hoàng Văn Một;',
        'STT;Mã hộ;Thôn;Chủ hộ;Ghi gì đó',
        '2;;;;',
        ';Tổng cộng: 1 hộ;;;',
        ';;;;xem trang sau',
        ';Khau Ca, ngày 3 tháng 2 năm 2020;;;',
        ';Người lập biểu;;TM. UBND xã;',
        ';Nông Thị Hà;;Lý Văn Sơn;',
      );
      const { asides, planned, kinds } = await readList(list);
      expect(kinds).toEqual([
        [2, 'NUMBERING'],
        [4, 'HEADING'],
        [5, 'BLANK'],
        [6, 'TOTALS'],
        [7, 'REMARK'],
        [8, 'SIGNATURE'],
        [9, 'SIGNATURE'],
        [10, 'SIGNATURE'],
      ]);
      expect(asides.find(({ kind }) => kind === 'SIGNATURE')?.rows).toBe(3);
      expect(planned).toEqual({ create: 1, change: 0, same: 0, refused: 0 });
      expect((await readList(list, { dataLines: [6] })).planned).toMatchObject({ create: 1, refused: 1 });
    });

    it('has its hamlets as rows above their households, which belong to them', async () => {
      const commune = await api().unitId('02011');
      await makeHamlets(admin(), commune, ['Lũng Một', 'Lũng Hai']);
      const { hamlets, kinds, planned, notes } = await readList(
        csv(
          'STT;Mã hộ;Chủ hộ;Số khẩu',
          'I;Thôn Lũng Một;;7',
          '1;L1;Hoàng Văn Một;3',
          '2;L2;Hoàng Văn Hai;4',
          ';Cộng thôn Lũng Một;;7',
          'Lũng Hai (1 hộ);;;',
          '1;L1;Hoàng Văn Ba;5',
        ),
      );
      expect(planned).toMatchObject({ create: 3, refused: 0 });
      expect(hamlets).toEqual(['Lũng Một', 'Lũng Một', 'Lũng Hai']);
      expect(kinds).toEqual([
        [2, 'GROUP'],
        [5, 'TOTALS'],
        [6, 'GROUP'],
      ]);
      expect(notes).toEqual(['INPUT_CELL_GROUP', 'INPUT_CELL_GROUP', 'INPUT_CELL_GROUP']);
    });

    it('is several lists below each other, each under a title that names its hamlet', async () => {
      await makeHamlets(admin(), await api().unitId('02011'), ['Lũng Chín', 'Lũng Mười']);
      const list = (hamlet: string, code: string): string[] => [
        `DANH SÁCH HỘ THÔN ${hamlet} NĂM 2025;;`,
        'Mã hộ;Chủ hộ;SĐT',
        `${code};Hoàng Văn Một;`,
        ';Người lập biểu;',
        ';Nông Thị Hà;',
      ];
      const { hamlets, planned } = await readList(
        csv(...list('LŨNG CHÍN', 'S1'), ...list('LŨNG MƯỜI', 'S1')),
      );
      expect(planned).toMatchObject({ create: 2, refused: 0 });
      expect(hamlets).toEqual(['Lũng Chín', 'Lũng Mười']);
    });

    it('names its hamlet in a title or in the name of the file alone, or once above empty cells', async () => {
      const commune = await api().unitId('02011');
      await makeHamlets(admin(), commune, ['Lũng Ba']);
      const titled = csv('DANH SÁCH HỘ THÔN LŨNG BA NĂM 2025;', 'Mã hộ;Chủ hộ', 'M1;Hoàng Văn Một');
      expect((await readList(titled)).hamlets).toEqual(['Lũng Ba']);
      const named = csv('Mã hộ;Chủ hộ', 'M2;Hoàng Văn Hai');
      expect((await readList(named, {}, 'Thôn Lũng Ba.csv')).hamlets).toEqual(['Lũng Ba']);
      const once = csv(
        'Thôn;Mã hộ;Chủ hộ',
        'Lũng Ba;M3;Hoàng Văn Ba',
        ';M4;Hoàng Văn Tư',
        '-nt-;M5;Hoàng Văn Năm',
      );
      const { hamlets, notes } = await readList(once);
      expect(hamlets).toEqual(['Lũng Ba', 'Lũng Ba', 'Lũng Ba']);
      expect(notes).toEqual(['INPUT_CELL_ABOVE', 'INPUT_CELL_ABOVE']);
    });

    it('has one thing in several columns: the year of birth under Nam or Nữ, a cross under a class', async () => {
      const importing = await beginImport(
        admin(),
        'person',
        csv(
          'TT;Họ và tên;Năm sinh;;Mã hộ',
          ';;Nam;Nữ;',
          '(1);(2);(3);(4);(5)',
          '1;Nông Văn Một;1985;;H1',
          '2;Lý Thị Hai;;12/1990;H1',
          '3;Lý Thị Ba;1991;1990;H1',
          ';Cộng;2;2;',
        ),
      );
      await importing.check();
      const shown = (rows: readonly ImportRow[], ...fields: readonly string[]) =>
        rows.map(({ changes }) =>
          fields.map((field) => changes.find((one) => one.field === field)?.after ?? null),
        );
      // The household is not there; all else is read.
      const rows = await importing.rows('REFUSED');
      expect(shown(rows.slice(0, 2), 'sex', 'birthDate')).toEqual([
        ['Nam', '1985'],
        ['Nữ', '12/1990'],
      ]);
      const twice = rows[2]?.problems.filter(({ code }) => code === 'INPUT_SEVERAL_MARKED');
      expect(twice?.map(({ field, column }) => [field, column])).toEqual([
        ['birthDate', 'C, D'],
        ['sex', 'C, D'],
      ]);
      const classes = await beginImport(
        admin(),
        'householdReview',
        csv(
          'TT;Hộ;Phân loại;;;',
          ';;Hộ nghèo;Hộ cận nghèo;Không thuộc diện (x);Hộ không nghèo',
          '1;H1;x;;;',
          '2;H2;;X;;',
          '3;H3;;;v;',
        ),
      );
      const { columns } = await classes.columns();
      expect(
        columns.map(({ readings }) => readings.map(({ place, mark }) => `${place}=${mark}`).join()),
      ).toEqual([
        '',
        'householdId=null',
        'proposedClass=POOR',
        'proposedClass=NEAR_POOR',
        'proposedClass=NOT_POOR',
        '',
      ]);
    });

    it('has cells that a program has spoilt: what is certain is read and shown, what is lost is said', async () => {
      const list = csv(
        'Mã hộ;Thôn;Chủ hộ;Có từ ngày',
        'Z1;Khau Ca;NguyÔn V¨n An;',
        'Z2;Khau Ca;Hoàng Văn Hai;31118',
        'Z3;Khau Ca;Hoàng Văn Ba;01/2020',
      );
      expect(await problemsIn('household', list)).toEqual([
        [2, [['C', 'INPUT_OLD_FONT']]],
        [3, [['D', 'INPUT_CELL_SERIAL']]],
        [4, [['D', 'INPUT_NOT_A_DATE']]],
      ]);
      const spoilt = await beginImport(
        admin(),
        'person',
        csv(
          'Họ và tên;Số CCCD;Ngày sinh',
          'Hoàng Văn Hai;34085001235;44196',
          'Lý Thị Ba;6085001001;03112018',
          'Lý A Tư;99085001001;1985',
        ),
      );
      await spoilt.check();
      const rows = await spoilt.rows('REFUSED');
      expect(
        rows.map(({ changes, warnings }) => [
          changes.filter(({ field }) => field !== 'name').map(({ after }) => after),
          warnings.map(({ column, code }) => `${column} ${code}`),
        ]),
      ).toEqual([
        [
          ['034085001235', '31/12/2020'],
          ['B INPUT_CELL_RESTORED', 'C INPUT_CELL_DIGITS'],
        ],
        [
          ['006085001001', '03/11/2018'],
          ['B INPUT_CELL_RESTORED', 'C INPUT_CELL_DIGITS'],
        ],
        [['1985'], []],
      ]);
      expect(rows[2]?.problems.map(({ column, code }) => [column, code])).toContainEqual([
        'B',
        'INPUT_CELL_ZEROS',
      ]);
    });

    it('numbers its households without the zeros of their codes: the records are known all the same', async () => {
      const [hamletId = ''] = await makeHamlets(admin(), await api().unitId('02011'), ['Lũng Bảy']);
      await create({ code: '007', hamletId, headName: 'Hoàng Văn Bảy' });
      const households = await readList(
        csv('Mã hộ;Thôn;Chủ hộ', '7;Lũng Bảy;Hoàng Văn Bảy', '8;Lũng Bảy;Lý A Tám'),
      );
      expect(households.planned).toEqual({ create: 1, change: 0, same: 1, refused: 0 });
      const people = await beginImport(
        admin(),
        'person',
        csv('Họ và tên;Mã hộ;Thôn;Giới tính;Ngày sinh', 'Hoàng Thị Con;7;Lũng Bảy;Nữ;2012'),
      );
      expect((await people.check()).planned).toMatchObject({ create: 1, refused: 0 });
    });

    it.each([
      ['TCVN3', 'M· hé;Th«n;Chñ hé\nZ1;Khau Ca;NguyÔn V¨n An\nZ2;Khau Ca;§Æng ThÞ BÕ', 'M· hé'],
      ['VNI', 'Maõ hoä;Thoân;Chuû hoä\nZ1;Khau Ca;Nguyeãn Vaên An\nZ2;Khau Ca;Ñaëng Thò Beá', 'Maõ hoä'],
    ])(
      'may be typed for %s from the first heading to the last name: it is read as today, and the file says so',
      async (_font, list, heading) => {
        for (const encoding of ['utf8', 'latin1'] as const) {
          const importing = await beginImport(admin(), 'household', Buffer.from(list, encoding));
          const { notes } = await importing.settled();
          expect(notes.map(({ vi }) => vi)).toEqual([
            expect.stringContaining(`ô A1 "${heading}" thành "Mã hộ"`),
          ]);
          await importing.check();
          const rows = await importing.rows('CREATE');
          const names = rows.map(({ changes }) => changes.find(({ field }) => field === 'headName')?.after);
          expect(names).toEqual(['Nguyễn Văn An', 'Đặng Thị Bế']);
        }
      },
    );

    it('counts money in millions where its heading, or a line above, says so', async () => {
      for (const list of [
        csv('Doanh thu (triệu đồng);Sản phẩm', '1,5;'),
        csv('Đơn vị tính: triệu đồng;', 'Doanh thu;Sản phẩm', '1,5;'),
        csv('Doanh thu (triệu đồng);Sản phẩm', '1,5 triệu đồng;'),
        csv('Doanh thu;Sản phẩm', '1.500.000 đ;'),
      ]) {
        const importing = await beginImport(admin(), 'tradePromotion', list);
        await importing.check();
        const [row] = await importing.rows('REFUSED');
        expect(row?.changes).toEqual([{ field: 'salesVnd', before: '', after: '1.500.000' }]);
      }
    });
  });

  describe('a file of new rows', () => {
    const file = (start: string): string =>
      csv(
        'DANH SÁCH HỘ;;;;;',
        ';;;;;',
        'MÃ HỘ *;Thon;Chu ho;Có từ ngày;Có người có công;Ghi chú riêng',
        `${start}1;Khau Ca;Hoàng Văn Một;03/02/2020;x;bỏ qua`,
        `${start}2;khau ca;Hoàng Văn Hai;;Không;`,
        `${start}3;Không Có Thôn Này;Hoàng Văn Ba;31/02/2020;;`,
      );

    it('is understood: heading row, columns by their labels, whatever marks and case', async () => {
      const importing = await beginImport(admin(), 'household', file('A'));
      const { headingLine, columns, rows, keyFields } = await importing.columns();
      expect([headingLine, rows, keyFields]).toEqual([3, 3, ['hamletId', 'code']]);
      expect(columns.map(({ letters, readings }) => [letters, readings[0]?.place ?? null])).toEqual([
        ['A', 'code'],
        ['B', 'hamletId'],
        ['C', 'headName'],
        ['D', 'since'],
        ['E', 'hasPersonOfMerit'],
        ['F', null],
      ]);
      expect(columns[0]?.samples).toEqual(['A1', 'A2', 'A3']);
    });

    it('is understood where it follows an official form: headings over two rows, numbered columns, own names', async () => {
      const importing = await beginImport(
        admin(),
        'person',
        csv(
          'TT;Họ tên;Ngày tháng năm sinh;Số CCCD;Hộ;',
          ';;;;Mã hộ;QH với chủ hộ',
          '1;2;3;4;5;6 = 5 + 1',
          '1;Hoàng Thị Một;12/3/1990;;H1;Con',
        ),
      );
      const { columns, rows } = await importing.columns();
      expect(rows).toBe(1);
      expect(columns.map(({ heading, readings }) => [heading, readings[0]?.place ?? null])).toEqual([
        ['TT', null],
        ['Họ tên', 'name'],
        ['Ngày tháng năm sinh', 'birthDate'],
        ['Số CCCD', 'citizenNumber'],
        ['Mã hộ', 'householdId'],
        ['QH với chủ hộ', 'relationToHead'],
      ]);
    });

    it('takes values that hold for every row: one list of one hamlet names households by their codes', async () => {
      const hamletIds = await makeHamlets(admin(), await api().unitId('02011'), ['Nà Một', 'Nà Hai']);
      for (const hamletId of hamletIds) await create({ code: 'SAME', hamletId });
      const list = csv('Họ và tên;Mã hộ', 'Nông Văn Sĩ;SAME');
      const ambiguous = await (await beginImport(admin(), 'person', list)).check();
      expect(ambiguous.planned).toEqual({ create: 0, change: 0, same: 0, refused: 1 });
      const importing = await beginImport(admin(), 'person', list);
      const constants = [
        { place: 'householdId.hamlet', text: 'Nà Hai' },
        { place: 'sex', text: 'nữ' },
      ];
      expect((await importing.check({ constants })).planned).toMatchObject({ create: 1, refused: 0 });
      await importing.write();
      const people = await admin().list('person', 'sex household { hamlet { id } }', {
        where: { name: { eq: 'Nông Văn Sĩ' } },
      });
      expect(people).toEqual([{ sex: 'FEMALE', household: { hamlet: { id: hamletIds[1] } } }]);
    });

    it('names no column of the file where a value for every row is wrong', async () => {
      const importing = await beginImport(admin(), 'household', csv('Mã hộ;Chủ hộ', 'W1;Hoàng Văn Một'));
      await importing.check({ constants: [{ place: 'hamletId', text: 'Không có' }] });
      const [refused] = await importing.rows('REFUSED');
      expect(refused?.problems.map(({ field, column }) => [field, column])).toEqual([['hamletId', null]]);
    });

    it('is checked whole, with reason, row and column, and nothing is written', async () => {
      const before = await countHouseholds();
      const importing = await beginImport(admin(), 'household', file('B'));
      const { planned, unknown } = await importing.check();
      expect(planned).toEqual({ create: 2, change: 0, same: 0, refused: 1 });
      expect((await importing.rows('CREATE')).map(({ line, changes }) => [line, changes.length])).toEqual([
        [4, 5],
        [5, 4],
      ]);
      const [refused] = await importing.rows('REFUSED');
      expect(refused?.line).toBe(6);
      expect(refused?.problems.map(({ field, column, code }) => [field, column, code])).toEqual([
        ['hamletId', 'B', 'INPUT_REFERENCE_MISSING'],
        ['since', 'D', 'INPUT_NOT_A_DATE'],
      ]);
      expect(unknown.map(({ field, text, rows }) => [field, text, rows])).toEqual([
        ['hamletId', 'Không Có Thôn Này', 1],
      ]);
      expect(await countHouseholds()).toBe(before);
    });

    it('is written as shown, once, and leaves a history', async () => {
      const importing = await beginImport(admin(), 'household', file('C'));
      await importing.check();
      const { written, importId } = await importing.write();
      expect(written).toEqual({ create: 2, change: 0, same: 0, refused: 1 });
      await importing.write();
      expect(await codesLike('C')).toEqual(['C1', 'C2']);
      const [row] = await admin().list<{ id: string; since: string; hasPersonOfMerit: boolean }>(
        'household',
        'id since hasPersonOfMerit',
        { where: { code: { eq: 'C1' } } },
      );
      expect(row).toMatchObject({ since: '2020-02-03', hasPersonOfMerit: true });
      const [entry] = await historyOf('household', row?.id ?? '');
      expect(entry?.key).toBe(`import:${importId}:0`);
      expect((await pastImports(admin()))[0]).toMatchObject({
        id: importId,
        state: 'DONE',
        fileName: 'danh sach.csv',
        written,
        mayUndo: true,
      });
    });

    it('makes no second record when it is imported again', async () => {
      for (const expected of [
        { create: 2, change: 0, same: 0, refused: 1 },
        { create: 0, change: 0, same: 2, refused: 1 },
      ]) {
        const importing = await beginImport(admin(), 'household', file('D'));
        const { planned, earlierAt } = await importing.check();
        expect(planned).toEqual(expected);
        expect(earlierAt === null).toBe(expected.create > 0);
        await importing.write();
      }
      expect(await codesLike('D')).toEqual(['D1', 'D2']);
    });

    it('makes no second record either where no column tells rows apart, and two equal rows stay two', async () => {
      const rows = csv(
        'Tên;Địa bàn;Phát hành ngày',
        'Tờ rơi;Khau Ca;01/03/2024',
        'Tờ rơi;Khau Ca;01/03/2024',
      );
      for (const expected of [
        { create: 2, change: 0, same: 0, refused: 0 },
        { create: 0, change: 0, same: 2, refused: 0 },
      ]) {
        const importing = await beginImport(admin(), 'publication', rows);
        expect((await importing.check()).planned).toEqual(expected);
        await importing.write();
      }
      const where = { name: { eq: 'Tờ rơi' } };
      expect(await admin().list('publication', 'id', { where })).toHaveLength(2);
    });

    it('gives the refused rows back with their reasons', async () => {
      const importing = await beginImport(admin(), 'household', file('E'));
      await importing.check();
      const { status, bytes } = await getFile(admin(), `imports/${importing.id}/refused`);
      expect(status).toBe(200);
      const again = await beginImport(admin(), 'household', bytes, 'refused.xlsx');
      const { columns } = await again.columns();
      expect(columns.map(({ heading }) => heading)).toEqual([
        'MÃ HỘ *',
        'Thon',
        'Chu ho',
        'Có từ ngày',
        'Có người có công',
        'Ghi chú riêng',
        'Dòng trong tệp',
        'Lý do',
      ]);
      expect(columns[6]?.samples).toEqual(['6']);
      expect(columns[7]?.samples[0]).toContain('B: Thôn là "Không Có Thôn Này"');
      expect(columns[7]?.samples[0]).toContain('D: Có từ ngày');
    });

    it('gives refused rows back as they stood, with headings over two rows, numbered columns and the unit above', async () => {
      const importing = await beginImport(
        admin(),
        'tradePromotion',
        csv(
          'Đơn vị tính: triệu đồng;;',
          'Sản phẩm;Kết quả;',
          ';Doanh thu;Hộ tham gia',
          '(1);(2);(3)',
          'Miến dong;1,5;12',
          'Chè Shan;2;x',
        ),
      );
      await importing.check();
      const { bytes } = await getFile(admin(), `imports/${importing.id}/refused`);
      const again = await beginImport(admin(), 'tradePromotion', bytes, 'refused.xlsx');
      const { columns } = await again.columns();
      expect(columns.slice(0, 3).map(({ heading, samples }) => [heading, samples])).toEqual([
        ['Sản phẩm', ['Miến dong', 'Chè Shan']],
        ['Doanh thu (triệu đồng)', ['1,5', '2']],
        ['Hộ tham gia', ['12', 'x']],
      ]);
    });

    it('takes the record that the user means by a text which names none', async () => {
      const importing = await beginImport(
        admin(),
        'household',
        csv('Mã hộ,Thôn,Chủ hộ', 'F1,Khau Cà Ta,Hoàng Văn Lưu'),
      );
      const { unknown } = await importing.check();
      const [candidate] = unknown[0]?.candidates ?? [];
      expect(candidate?.label).toContain('Khau Ca');
      const { planned } = await importing.check({
        corrections: [{ field: 'hamletId', text: 'Khau Cà Ta', value: candidate?.value }],
      });
      expect(planned).toEqual({ create: 1, change: 0, same: 0, refused: 0 });
    });

    it('is remembered what a text means, until the user says otherwise', async () => {
      const list = (code: string): string => csv('Mã hộ;Thôn;Chủ hộ', `${code};Khau Ca cũ;Hoàng Văn Ba`);
      const first = await beginImport(admin(), 'household', list('R1'));
      const { unknown } = await first.check();
      const value = unknown[0]?.candidates[0]?.value ?? '';
      const correction = { field: 'hamletId', text: 'Khau Ca cũ', value };
      expect((await first.check({ corrections: [correction] })).planned).toMatchObject({ create: 1 });
      const next = await beginImport(admin(), 'household', list('R2'));
      const remembered = await next.check();
      expect(remembered.planned).toMatchObject({ create: 1, refused: 0 });
      expect(remembered.settings?.corrections).toEqual([correction]);
      const forgotten = await next.check({ corrections: [{ ...correction, value: null }] });
      expect(forgotten.planned).toMatchObject({ create: 0, refused: 1 });
      const last = await beginImport(admin(), 'household', list('R3'));
      expect((await last.check()).planned).toMatchObject({ create: 0, refused: 1 });
    });

    it('goes on where it was when the server was restarted: as it is sent, read, checked', async () => {
      const importing = await beginImport(admin(), 'household', file('K'));
      await restAllJobs();
      const { planned } = await importing.check();
      expect(planned).toEqual({ create: 2, change: 0, same: 0, refused: 1 });
      await restAllJobs();
      const restored = await importing.settled();
      expect(restored).toMatchObject({ phase: 'CHECKED', planned, settings: { headingLine: 3 } });
      expect((await importing.rows('REFUSED')).map(({ line }) => line)).toEqual([6]);
      const { written } = await importing.write();
      expect(written).toEqual({ create: 2, change: 0, same: 0, refused: 1 });
      await restAllJobs();
      expect((await importing.settled()).written).toEqual(written);
      await importing.write();
      expect(await codesLike('K')).toEqual(['K1', 'K2']);
    });

    it('may hold each record once', async () => {
      const importing = await beginImport(
        admin(),
        'household',
        csv('Mã hộ,Thôn,Chủ hộ', 'G1,Khau Ca,Một', 'G1,Khau Ca,Hai'),
      );
      const { planned } = await importing.check();
      expect(planned).toEqual({ create: 1, change: 0, same: 0, refused: 1 });
      const [refused] = await importing.rows('REFUSED');
      expect(refused?.problems[0]?.code).toBe('INPUT_ROW_TWICE');
    });
  });

  describe('an exported file', () => {
    const exported = async (codes: readonly string[], format: string): Promise<Buffer> => {
      const { bytes } = await exportFile(admin(), {
        resource: 'household',
        fields: [
          'id',
          'version',
          'code',
          'hamletId',
          'headName',
          'address',
          'since',
          'hasPersonOfMerit',
          'originId',
        ],
        where: { hamletId: { eq: desk().hamletId }, code: { in: codes } },
        orderBy: [{ field: 'code', direction: 'ASC' }],
        format,
        language: 'vi',
        purpose: 'Rà soát danh sách',
      });
      return bytes;
    };

    it.each(['XLSX', 'CSV', 'CSV_SEMICOLON'])(
      'as %s changes nothing when it comes back as it went',
      async (format) => {
        const code = `X${format.length}`;
        const origin = await create({
          code: `=${code}`,
          headName: ' +Hộ "gốc"; cũ',
          address: 'Nà Nọc\n- tổ 1',
        });
        await create({ code, since: '2019-12-31', hasPersonOfMerit: false, originId: origin });
        const bytes = await exported([code, `=${code}`], format);
        const importing = await beginImport(
          admin(),
          'household',
          bytes,
          format === 'XLSX' ? 'a.xlsx' : 'a.csv',
        );
        expect((await importing.check()).planned).toEqual({ create: 0, change: 0, same: 2, refused: 0 });
      },
    );

    it('shows each edited cell before and after, and writes those only', async () => {
      const id = await create({ code: 'Y1', headName: 'Hoàng Thị Cũ', address: 'Nà Nọc' });
      const bytes = await exported(['Y1'], 'CSV');
      const edited = bytes.toString().replace('Hoàng Thị Cũ', 'Hoàng Thị Mới').replace('Nà Nọc', '');
      const importing = await beginImport(admin(), 'household', edited);
      expect((await importing.check()).planned).toEqual({ create: 0, change: 1, same: 0, refused: 0 });
      const [row] = await importing.rows('CHANGE');
      expect(row?.changes).toEqual([
        { field: 'headName', before: 'Hoàng Thị Cũ', after: 'Hoàng Thị Mới' },
        { field: 'address', before: 'Nà Nọc', after: '' },
      ]);
      await importing.write();
      expect(await rowOf(id)).toMatchObject({ headName: 'Hoàng Thị Mới', address: null, version: 2 });
    });

    it('leaves cells alone that others changed meanwhile, and refuses those that both changed', async () => {
      const id = await create({ code: 'Y2', headName: 'Cũ', address: 'Cũ' });
      const bytes = await exported(['Y2'], 'CSV');
      await admin().save('household', [{ id, version: 1, set: { address: 'Người khác' } }]);
      const untouched = await beginImport(admin(), 'household', bytes);
      expect((await untouched.check()).planned).toEqual({ create: 0, change: 0, same: 1, refused: 0 });
      const other = await beginImport(admin(), 'household', bytes.toString().replace('Cũ,Cũ', 'Mới,Cũ'));
      await other.check();
      expect((await other.rows('CHANGE'))[0]?.changes).toEqual([
        { field: 'headName', before: 'Cũ', after: 'Mới' },
      ]);
      const both = await beginImport(admin(), 'household', bytes.toString().replace('Cũ,Cũ', 'Cũ,Tôi'));
      expect((await both.check()).planned?.refused).toBe(1);
      expect((await both.rows('REFUSED'))[0]?.problems[0]).toMatchObject({
        code: 'CONFLICT_CELL',
        column: 'F',
      });
    });

    it('reaches no record outside the area of the user', async () => {
      await create({ code: 'Y3' });
      const bytes = await exported(['Y3'], 'CSV');
      const elsewhere = await api().enter('CLERK', await api().unitId('02008'));
      const importing = await beginImport(elsewhere, 'household', bytes.toString().replace('Lưu', 'Khác'));
      await importing.check();
      expect((await importing.rows('REFUSED'))[0]?.problems.map(({ code }) => code)).toContain(
        'MISSING_RECORD',
      );
    });
  });

  describe('an undo', () => {
    it('takes back what was created and changed, and says so in the history', async () => {
      const changed = await create({ code: 'U1', headName: 'Trước', address: 'Giữ' });
      const importing = await beginImport(
        admin(),
        'household',
        csv('Mã hộ,Thôn,Chủ hộ', 'U1,Khau Ca,Sau', 'U2,Khau Ca,Mới'),
      );
      await importing.check();
      const { importId } = await importing.write();
      expect(await codesLike('U')).toEqual(['U1', 'U2']);
      const undone = await undoImport(admin(), importId ?? '');
      expect([undone.state, undone.undoResult, undone.mayUndo]).toEqual([
        'UNDONE',
        { undone: 2, keptCount: 0, kept: [] },
        false,
      ]);
      expect(await codesLike('U')).toEqual(['U1']);
      expect(await rowOf(changed)).toMatchObject({ headName: 'Trước', version: 3 });
      const entries = await historyOf('household', changed);
      expect(entries.at(-1)?.key).toContain(`import-undo:${importId}`);
    });

    it('leaves and names the cells and records that others changed or use since', async () => {
      const id = await create({ code: 'V1', headName: 'Trước', address: 'Trước' });
      const importing = await beginImport(
        admin(),
        'household',
        csv('Mã hộ,Thôn,Chủ hộ,Địa chỉ', 'V1,Khau Ca,Sau,Sau', 'V2,Khau Ca,Mới,Mới', 'V3,Khau Ca,Gốc,Gốc'),
      );
      await importing.check();
      const { importId } = await importing.write();
      const made = async (code: string): Promise<string> =>
        (await admin().list<{ id: string }>('household', 'id', { where: { code: { eq: code } } }))[0]?.id ??
        '';
      await admin().save('household', [{ id, version: 2, set: { address: 'Người khác' } }]);
      await admin().save('household', [{ id: await made('V2'), version: 1, set: { address: 'Người khác' } }]);
      await create({ code: 'V4', originId: await made('V3') });
      const undone = await undoImport(admin(), importId ?? '');
      expect(undone.state).toBe('PARTLY_UNDONE');
      expect(undone.undoResult?.kept.map(({ title, fields }) => [title, fields]).sort()).toEqual([
        ['V1 · Sau', ['address']],
        ['V2 · Mới', []],
        ['V3 · Gốc', []],
      ]);
      expect(await rowOf(id)).toMatchObject({ headName: 'Trước', address: 'Người khác' });
    });

    it('is for the user who imported, and for the administrator', async () => {
      const clerk = await api().enter('CLERK', await api().unitId('02011'));
      const other = await api().enter('CLERK', await api().unitId('02011'));
      const importing = await beginImport(clerk, 'household', csv('Mã hộ,Thôn,Chủ hộ', 'W1,Khau Ca,Một'));
      await importing.check();
      const { importId } = await importing.write();
      expect(await pastImports(other)).toEqual([]);
      const document = 'mutation ($id: ID!) { undoImport(id: $id) { id } }';
      expect(await other.refusal(document, { id: importId })).toEqual(['MISSING_RECORD']);
      expect((await undoImport(admin(), importId ?? '')).state).toBe('UNDONE');
    });
  });

  describe('who may', () => {
    it('import is who may write the sheet', async () => {
      const analyst = await api().enter('ANALYST', await api().unitId('02011'));
      expect((await sendFile(analyst, 'household', 'a.csv', Buffer.from('x'))).refusals).toEqual([
        'ACCESS_DENIED',
      ]);
      expect((await sendFile(admin(), 'import', 'a.csv', Buffer.from('x'))).refusals).toEqual([
        'ACCESS_DENIED',
      ]);
    });

    it('look into an import is the user who began it', async () => {
      const importing = await beginImport(admin(), 'household', csv('Mã hộ', 'K1'));
      const clerk = await api().enter('CLERK', await api().unitId('02011'));
      const document = 'query ($id: ID!) { importJob(id: $id) { id } }';
      expect(await clerk.refusal(document, { id: importing.id })).toEqual(['MISSING_RECORD']);
    });
  });
});
