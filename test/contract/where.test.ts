import { beforeAll, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { listDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { type Household, households, makeListed, namesInOrder } from '../support/listed-households.js';

type Where = Readonly<Record<string, unknown>>;
type Case = readonly [claim: string, where: Where, holds: (row: Household) => boolean];

const before = (row: Household, day: string): boolean => row.since !== null && row.since < day;
const is = (row: Household, value: boolean): boolean => row.hasPersonOfMerit === value;

const cases: readonly Case[] = [
  ['no condition at all', {}, () => true],
  ['eq', { code: { eq: 'A2' } }, (row) => row.code === 'A2'],
  ['eq on yes or no', { hasPersonOfMerit: { eq: true } }, (row) => is(row, true)],
  ['ne, which an unknown value does not meet', { hasPersonOfMerit: { ne: true } }, (row) => is(row, false)],
  ['in', { code: { in: ['A1', 'B4', 'Z9'] } }, (row) => ['A1', 'B4'].includes(row.code)],
  ['in of nothing', { code: { in: [] } }, () => false],
  [
    'notIn, which an unknown value does not meet',
    { address: { notIn: ['Nà Cà'] } },
    (row) => row.address !== null && row.address !== 'Nà Cà',
  ],
  ['lt', { since: { lt: '2010-01-02' } }, (row) => before(row, '2010-01-02')],
  [
    'lte and gt in one test',
    { since: { gt: '2001-05-01', lte: '2010-01-02' } },
    (row) => row.since !== null && row.since > '2001-05-01' && row.since <= '2010-01-02',
  ],
  ['gte', { since: { gte: '2020-12-31' } }, (row) => row.since === '2020-12-31'],
  ['isNull true', { since: { isNull: true } }, (row) => row.since === null],
  ['isNull false', { since: { isNull: false } }, (row) => row.since !== null],
  ['startsWith', { address: { startsWith: 'Khau' } }, (row) => row.address?.startsWith('Khau') ?? false],
  [
    'contains, with the letters % and _ as themselves',
    { address: { contains: '0% đất_' } },
    (row) => row.code === 'B2',
  ],
  [
    'contains, written in decomposed letters',
    { address: { contains: 'dưới'.normalize('NFD') } },
    (row) => row.code === 'A3',
  ],
  [
    'and',
    { and: [{ hasPersonOfMerit: { eq: false } }, { address: { isNull: false } }] },
    (row) => is(row, false) && row.address !== null,
  ],
  [
    'or',
    { or: [{ code: { eq: 'A1' } }, { since: { isNull: true } }] },
    (row) => row.code === 'A1' || row.since === null,
  ],
  ['or of nothing', { or: [] }, () => false],
  [
    'several conditions, which all hold',
    { hasPersonOfMerit: { eq: false }, since: { isNull: true } },
    (row) => row.code === 'B2',
  ],
  [
    'not, which holds for unknown values too',
    { not: { hasPersonOfMerit: { eq: true } } },
    (row) => !is(row, true),
  ],
  ['not of not', { not: { not: { since: { lt: '2010-01-02' } } } }, (row) => before(row, '2010-01-02')],
  [
    'or inside not inside and',
    { and: [{ not: { or: [{ code: { startsWith: 'A' } }, { hasPersonOfMerit: { eq: false } }] } }] },
    (row) => ['B1', 'B3'].includes(row.code),
  ],
  ['a field of the row referred to', { hamlet: { name: { eq: 'Bản Luông' } } }, (row) => row.hamlet === 1],
  ['a field two references away', { hamlet: { parent: { code: { eq: '02011' } } } }, () => true],
  ['some', { persons: { some: { sex: { eq: 'MALE' } } } }, (row) => row.sexes.includes('MALE')],
  ['some of any kind', { persons: { some: {} } }, (row) => row.sexes.length > 0],
  ['none', { persons: { none: { sex: { eq: 'MALE' } } } }, (row) => !row.sexes.includes('MALE')],
  [
    'every, true of an empty list, not of an unknown value',
    { persons: { every: { sex: { eq: 'MALE' } } } },
    (row) => row.sexes.every((sex) => sex === 'MALE'),
  ],
  [
    'some and none together',
    { persons: { some: { sex: { eq: 'FEMALE' } }, none: { sex: { isNull: true } } } },
    (row) => row.sexes.includes('FEMALE') && !row.sexes.includes(null),
  ],
];

describeEachDatabase('where and orderBy', (database) => {
  const api = useApi(database);
  let commune: string;
  let hamlets: readonly string[] = [];
  let other: string;

  const codes = async (where: Where): Promise<string[]> =>
    (
      await api().admin.list<{ code: string }>('household', 'code', {
        where: { and: [{ within: commune }, where] },
      })
    )
      .map((row) => row.code)
      .sort();
  const people = async (where: Where): Promise<string[]> =>
    (await api().admin.list<{ name: string }>('person', 'name', { where })).map((row) => row.name);

  beforeAll(async () => {
    ({ commune, hamlets, other } = await makeListed(api()));
  });

  it.each(cases)('where: %s', async (_claim, where, holds) => {
    expect(await codes(where)).toEqual(households.filter(holds).map((row) => row.code));
  });

  it('within takes the households of a hamlet, a commune, a district', async () => {
    const { admin } = api();
    const total = async (within: string | undefined): Promise<number> =>
      (await admin.page('household', 'id', { where: { within } }, 'total')).total;
    expect([
      await total(hamlets[0]),
      await total(commune),
      await total(other),
      await total(await api().unitId('063')),
    ]).toEqual([3, 7, 201, 208]);
  });

  it.each([
    ['without marks', 'nguyen thi dao'],
    ['with marks', 'Nguyễn Thị Đào'],
    ['in decomposed letters', 'Nguyễn Thị Đào'.normalize('NFD')],
    ['by the beginnings of words in another order', 'đa ng'],
    ['in capitals', 'NGUYỄN ĐÀO'],
  ])('search finds Nguyễn Thị Đào %s', async (_way, search) => {
    expect(await people({ search })).toEqual(['Nguyễn Thị Đào']);
  });

  it.each(['Hoà', 'Hòa', 'hoa', 'HÒA', 'hoà'.normalize('NFD')])(
    'search finds both places of the tone mark by %s',
    async (search) => {
      const isHoa = (name: string): boolean =>
        /^ho[aà]$/.test(name.split(' ').at(-1)?.normalize('NFC').toLowerCase().replace('òa', 'oà') ?? '');
      expect((await people({ search })).filter(isHoa)).toEqual(['Đặng Văn Hoà', 'Hà Thị Hòa']);
    },
  );

  it.each(['ao', '"', "' or 1=1 --", '*', 'đào AND NOT', '(a', ':*', '\\'])(
    'search takes %s as words, not as an expression',
    async (search) => {
      const { errors } = await api().admin.ask(listDocument('person', 'name'), { where: { search } });
      expect(errors).toEqual([]);
    },
  );

  it('names that came in decomposed letters are kept and compared composed', async () => {
    const name = 'Bế Thị Ánh';
    expect(await people({ name: { eq: name } })).toEqual([name]);
    expect(await people({ name: { eq: name.normalize('NFD') } })).toEqual([name]);
  });

  it('people are ordered by given name in Vietnamese order, then by the other names', async () => {
    const where = { household: { code: { eq: 'N1' } } };
    const ordered = async (direction: string): Promise<string[]> =>
      (
        await api().admin.list<{ name: string }>('person', 'name', {
          where,
          orderBy: [{ field: 'name', direction }],
        })
      ).map((row) => row.name);
    expect(await ordered('ASC')).toEqual(namesInOrder);
    expect(await ordered('DESC')).toEqual([...namesInOrder].reverse());
  });

  it('texts are ordered as in a Vietnamese dictionary', async () => {
    const rows = await api().admin.list<{ name: string }>('administrativeUnit', 'name', {
      where: { parent: { code: { eq: '063' } } },
      orderBy: [{ field: 'name' }],
    });
    const names = rows.map((row) => row.name);
    expect(names.filter((name) => /^[CDĐ]/.test(name))).toEqual([
      'Cao Sơn',
      'Cẩm Giàng',
      'Dương Phong',
      'Đôn Phong',
    ]);
  });

  it.each(['ASC', 'DESC'])('empty values stand last (%s)', async (direction) => {
    const rows = await api().admin.list<{ birthDate: string | null }>('person', 'birthDate', {
      where: { household: { code: { eq: 'N1' } } },
      orderBy: [{ field: 'birthDate', direction }],
    });
    const known = ['1985', '1986', '1987', '1988', '1989', '1990'];
    expect(rows.map((row) => row.birthDate)).toEqual([
      ...(direction === 'ASC' ? known : known.reverse()),
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['an id that is no number', { id: { eq: 'abc' } }],
    ['an id beyond every number', { id: { eq: '99999999999999999999999' } }],
    ['a day that does not exist', { since: { gt: '2021-02-30' } }],
    ['a unit that is no number', { within: 'abc' }],
  ])('a filter with %s is refused with its place', async (_what, where) => {
    expect(await api().admin.refusal(listDocument('household', 'id'), { where })).toEqual([
      'INPUT_BAD_FILTER',
    ]);
  });

  it('letters that no database keeps are not found, and nothing breaks', async () => {
    for (const where of [
      { headName: { eq: 'a\u0000b' } },
      { headName: { contains: '\u0000' } },
      { search: '\u0000\ud800' },
    ]) {
      const codesOfErrors = await api().admin.refusal(listDocument('household', 'id'), { where });
      expect(codesOfErrors.filter((code) => !code?.startsWith('INPUT_'))).toEqual([]);
    }
  });
});
