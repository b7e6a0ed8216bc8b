import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { listDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeHamlets } from '../support/plan-ids.js';

interface Household {
  readonly code: string;
  readonly hamlet: number;
  readonly hasPersonOfMerit: boolean | null;
  readonly since: string | null;
  readonly address: string | null;
  /** sexes of the members; null: not recorded */
  readonly sexes: readonly ('MALE' | 'FEMALE' | null)[];
}

const household = (
  code: string,
  hamlet: number,
  hasPersonOfMerit: boolean | null,
  since: string | null,
  address: string | null,
  sexes: Household['sexes'],
): Household => ({ code, hamlet, hasPersonOfMerit, since, address, sexes });

const households: readonly Household[] = [
  household('A1', 0, true, '2001-05-01', 'Khau Ca', ['MALE', 'FEMALE']),
  household('A2', 0, false, '2010-01-01', null, ['FEMALE', 'FEMALE']),
  household('A3', 0, null, null, 'khau ca dưới', []),
  household('B1', 1, true, '2010-01-02', 'Nà Cà', ['FEMALE', null]),
  household('B2', 1, false, null, '100% đất_đỏ', ['MALE']),
  household('B3', 1, null, '2020-12-31', null, [null]),
  household('B4', 1, false, '2015-06-15', 'Nà Cà', ['MALE', 'MALE']),
];

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

/** By given name, then family and middle names; the place of the tone mark does not count. */
const namesInOrder = [
  'Hoàng Văn An',
  'Bế Thị Ánh',
  'Lý Văn Ân',
  'Triệu Thị Dung',
  'Nguyễn Thị Đào',
  'Nông Văn Đào',
  'Phùng Văn Đức',
  'Đặng Văn Hoà',
  'Hà Thị Hòa',
];

describeEachDatabase('lists', (database) => {
  const api = useApi(database);
  let commune: string;
  let hamlets: string[] = [];
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
    const { admin } = api();
    commune = await api().unitId('02011');
    hamlets = await makeHamlets(admin, commune, ['Nà Cà', 'Bản Luông']);
    [other = ''] = await makeHamlets(admin, await api().unitId('01975'), ['Nà Ít']);
    const ids = await admin.create(
      'household',
      households.map(({ code, hamlet, hasPersonOfMerit, since, address }) => ({
        code,
        hamletId: hamlets[hamlet],
        headName: 'Hoàng Văn Chủ',
        hasPersonOfMerit,
        since,
        address,
      })),
    );
    await admin.create(
      'person',
      households.flatMap(({ sexes }, index) =>
        sexes.map((sex) => ({ householdId: ids[index], name: 'Hoàng Văn Con', sex })),
      ),
    );
    const [far] = await admin.create('household', [
      { code: 'N1', hamletId: other, headName: 'Lường Thị Xa' },
    ]);
    const shuffled = [...namesInOrder].sort((a, b) => a.length - b.length);
    await admin.create(
      'person',
      shuffled.map((name, index) => ({
        householdId: far,
        name: index % 2 === 0 ? name : name.normalize('NFD'),
        birthDate: index < 6 ? `19${90 - index}` : null,
      })),
    );
    const many = await admin.create(
      'household',
      Array.from({ length: 200 }, (_, index) => ({
        code: `M${index}`,
        hamletId: other,
        headName: `Lường Văn ${index}`,
      })),
    );
    await admin.create(
      'person',
      many.map((householdId) => ({ householdId, name: 'Lường Thị Mai', sex: 'FEMALE' })),
    );
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

  describe('pages', () => {
    const where = { household: { code: { eq: 'N1' } } };
    interface Person {
      readonly id: string;
      readonly name: string;
    }

    /** All pages by cursor; `meanwhile` runs after each. */
    const walk = async (
      orderBy: readonly object[],
      limit: number,
      meanwhile?: (page: number) => Promise<unknown>,
    ): Promise<string[]> => {
      const found: string[] = [];
      let after: string | null = null;
      for (let index = 0; ; index += 1) {
        const page: { rows: readonly Person[]; hasMore: boolean; cursor: string | null } =
          await api().admin.page<Person>(
            'person',
            'id name',
            { where, orderBy: orderBy as readonly Record<string, unknown>[], page: { limit, after } },
            'hasMore cursor',
          );
        found.push(...page.rows.map((row) => row.name));
        if (!page.hasMore) return found;
        after = page.cursor;
        await meanwhile?.(index);
      }
    };

    it('by offset give the whole list', async () => {
      const names: string[] = [];
      for (let offset = 0; offset < 12; offset += 4) {
        const { rows, total, hasMore } = await api().admin.page<Person>(
          'person',
          'name',
          { where, orderBy: [{ field: 'name' }], page: { limit: 4, offset } },
          'total hasMore',
        );
        expect([total, hasMore]).toEqual([9, offset + 4 < 9]);
        names.push(...rows.map((row) => row.name));
      }
      expect(names).toEqual(namesInOrder);
    });

    it.each([
      ['name', 'ASC'],
      ['name', 'DESC'],
      ['birthDate', 'ASC'],
      ['birthDate', 'DESC'],
      ['sex', 'ASC'],
      ['updatedAt', 'DESC'],
    ])('by cursor give each row once (%s %s)', async (field, direction) => {
      const orderBy = [{ field, direction }];
      const whole = await api().admin.list<Person>('person', 'id name', { where, orderBy });
      expect(await walk(orderBy, 2)).toEqual(whole.map((row) => row.name));
    });

    it('by cursor are steady while rows are added before and behind', async () => {
      const { admin } = api();
      const [home] = await admin.list<{ id: string }>('household', 'id', { where: { code: { eq: 'N1' } } });
      const added: string[] = [];
      const add = async (page: number): Promise<void> => {
        if (page !== 1) return;
        const names = ['Hoàng Văn Ai', 'Lò Văn Vui'];
        added.push(
          ...(await admin.create(
            'person',
            names.map((name) => ({ householdId: home?.id, name })),
          )),
        );
      };
      const seen = await walk([{ field: 'name' }], 3, add);
      await admin.remove(
        'person',
        added.map((id) => ({ id })),
      );
      expect(seen).toEqual([...namesInOrder, 'Lò Văn Vui']);
    });

    it.each([
      ['is no cursor', 'xxx'],
      ['has the keys of another order', Buffer.from('[1,2,3,4,5]').toString('base64url')],
      ['has values that are not of the order’s types', Buffer.from('[{"a":1},"x"]').toString('base64url')],
      ['has words for numbers', Buffer.from('["a","x"]').toString('base64url')],
    ])('are refused when `after` %s', async (_what, after) => {
      const variables = { where, orderBy: [{ field: 'name' }], page: { after } };
      expect(await api().admin.refusal(listDocument('person', 'id'), variables)).toEqual([
        'INPUT_BAD_CURSOR',
      ]);
    });

    it('are refused beyond 5000 rows and below none', async () => {
      const refusal = (page: object): Promise<readonly (string | undefined)[]> =>
        api().admin.refusal(listDocument('person', 'id'), { page });
      expect(await refusal({ limit: 5001 })).toEqual(['LIMIT_PAGE']);
      expect(await refusal({ limit: -1 })).toEqual(['LIMIT_PAGE']);
      expect(await refusal({ offset: -1 })).toEqual(['LIMIT_PAGE']);
      expect(await refusal({ limit: 5000 })).toEqual([]);
    });
  });

  describe('lists below rows', () => {
    interface WithPersons {
      readonly code: string;
      readonly women: readonly { sex: string }[];
      readonly men: readonly { sex: string }[];
      readonly first: readonly { name: string; household: { code: string; hamlet: { name: string } } }[];
    }

    it('take their own filter, order and limit, each under its alias', async () => {
      const fields = `code women: persons(where: { sex: { eq: FEMALE } }) { sex } men: persons(where: { sex: { eq: MALE } }) { sex }
        first: persons(orderBy: [{ field: id }], limit: 1) { name household { code hamlet { name } } }`;
      const rows = await api().admin.list<WithPersons>('household', fields, {
        where: { within: commune },
        orderBy: [{ field: 'code' }],
      });
      const shown = rows.map((row) => [
        row.code,
        row.women.length,
        row.men.length,
        row.first.map((one) => one.household.code),
      ]);
      const expected = households.map(({ code, sexes }) => {
        const count = (sex: string): number => sexes.filter((one) => one === sex).length;
        return [code, count('FEMALE'), count('MALE'), sexes.length > 0 ? [code] : []];
      });
      expect(shown).toEqual(expected);
    });

    it('take their arguments from variables, through fragments, and give nested lists of nested lists', async () => {
      const document = `query ($sex: PersonWhere, $limit: Int) { households(where: { code: { eq: "A1" } }) { rows { ...Home } } }
        fragment Home on Household { persons(where: $sex, limit: $limit) { sex household { persons(orderBy: [{ field: sex, direction: DESC }]) { sex } } } }`;
      interface Found {
        readonly households: {
          readonly rows: readonly {
            persons: readonly { sex: string; household: { persons: readonly { sex: string }[] } }[];
          }[];
        };
      }
      const { households: page } = await api().admin.query<Found>(document, {
        sex: { sex: { eq: 'FEMALE' } },
        limit: 5,
      });
      expect(page.rows).toEqual([
        { persons: [{ sex: 'FEMALE', household: { persons: [{ sex: 'MALE' }, { sex: 'FEMALE' }] } }] },
      ]);
    });

    it('leave out what @skip and @include leave out', async () => {
      const document = `query ($no: Boolean!) { households(where: { code: { eq: "A1" } }) { rows { code persons @include(if: $no) { id } address @skip(if: $no) } } }`;
      const { households: page } = await api().admin.query<{ households: { rows: readonly object[] } }>(
        document,
        { no: false },
      );
      expect(page.rows).toEqual([{ code: 'A1', address: 'Khau Ca' }]);
    });
  });

  describe('aggregates', () => {
    interface Group {
      readonly count: number;
      readonly hasPersonOfMerit: boolean | null;
    }

    const aggregate = async <Row>(
      fields: string,
      groupBy: readonly string[] = [],
      where: Where = {},
    ): Promise<readonly Row[]> => {
      const { groups } = await api().admin.query<{ groups: readonly Row[] }>(
        `query ($where: HouseholdWhere, $groupBy: [HouseholdGroupField!]) { groups: householdAggregate(where: $where, groupBy: $groupBy) { ${fields} } }`,
        { where: { and: [{ within: commune }, where] }, groupBy },
      );
      return groups;
    };

    it('count groups, unknown values as a group of their own', async () => {
      const groups = await aggregate<Group>('count hasPersonOfMerit', ['hasPersonOfMerit']);
      const count = (value: boolean | null): number =>
        households.filter((row) => row.hasPersonOfMerit === value).length;
      expect(groups.map((one) => [one.hasPersonOfMerit, one.count])).toEqual([
        [false, count(false)],
        [true, count(true)],
        [null, count(null)],
      ]);
    });

    it('group by a field of the row referred to', async () => {
      expect(await aggregate<object>('count hamlet_code', ['hamlet_code'])).toEqual(
        [3, 4].map((count, index) => ({ count, hamlet_code: `T${commune}-R${index + 1}` })),
      );
    });

    it('take the same filter as the lists and tell known, distinct, first and last values', async () => {
      expect(
        await aggregate<object>(
          'count countKnown { since address } countDistinct { address } min { since } max { since }',
          [],
          { not: { code: { eq: 'A1' } } },
        ),
      ).toEqual([
        {
          count: 6,
          countKnown: { since: 4, address: 4 },
          countDistinct: { address: 3 },
          min: { since: '2010-01-01' },
          max: { since: '2020-12-31' },
        },
      ]);
    });

    it('of no rows are one group with nothing in it', async () => {
      expect(await aggregate<object>('count max { since }', [], { code: { eq: 'none' } })).toEqual([
        { count: 0, max: { since: null } },
      ]);
    });
  });

  describe('what a document may ask is bounded', () => {
    const nested = (depth: number): string => (depth === 0 ? 'id' : `parent { ${nested(depth - 1)} }`);
    const roots = Array.from(
      { length: 21 },
      (_, index) => `u${index}: households(page: { limit: 1 }) { hasMore }`,
    ).join(' ');

    it.each([
      ['too deep', `{ administrativeUnits { rows { ${nested(11)} } } }`, 'LIMIT_DEPTH'],
      ['too many fields at the root', `{ ${roots} }`, 'LIMIT_COMPLEXITY'],
      [
        'too many fields at the root, in a fragment',
        `{ ...All } fragment All on Query { ${roots} }`,
        'LIMIT_COMPLEXITY',
      ],
      [
        'too many fields at the root, in an inline fragment',
        `{ ... on Query { ${roots} } }`,
        'LIMIT_COMPLEXITY',
      ],
    ])('%s', async (_what, document, code) => {
      expect(await api().admin.refusal(document)).toEqual([code]);
    });

    it('a document within the bounds is answered', async () => {
      expect(
        await api().admin.refusal(`{ administrativeUnits(page: { limit: 1 }) { rows { ${nested(9)} } } }`),
      ).toEqual([]);
    });
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

  it.each(['0', '-1', 'abc', '999999999', '99999999999999999999999'])(
    'a record by the id %s is nothing',
    async (id) => {
      const { data, errors } = await api().admin.ask<{ household: null }>(
        'query ($id: ID!) { household(id: $id) { code } }',
        { id },
      );
      expect([data, errors]).toEqual([{ household: null }, []]);
    },
  );

  describe('SQL statements', () => {
    const where = (): Where => ({ within: other });
    const nested =
      'id code hamlet { name parent { name parent { name } } } persons { name household { code } growthMeasurements { measuredOn } } reviews { year }';
    const aggregate =
      'query ($where: HouseholdWhere, $limit: Int) { groups: householdAggregate(where: $where, groupBy: [code, hamlet_code], limit: $limit) { count code } }';

    it.each([1, 10, 200])('a list of %i rows takes 1, with its total 2', async (limit) => {
      const { admin } = api();
      const list = (about: string): Promise<unknown> =>
        admin.page('household', 'id code headName', { where: where(), page: { limit } }, about);
      expect(await api().countStatements(admin, () => list('hasMore cursor'))).toBe(1);
      expect(await api().countStatements(admin, () => list('total'))).toBe(2);
    });

    it.each([1, 10, 200])(
      'references of %i rows take no more, each list below them one more',
      async (limit) => {
        const { admin } = api();
        const list = (fields: string): Promise<unknown> =>
          admin.list('household', fields, { where: where(), page: { limit } });
        expect(
          await api().countStatements(admin, () =>
            list('id hamlet { name parent { name parent { name } } }'),
          ),
        ).toBe(1);
        expect(await api().countStatements(admin, () => list(nested))).toBe(4);
      },
    );

    it.each([1, 10, 200])('an aggregate of %i groups takes 1', async (limit) => {
      const { admin } = api();
      expect(
        await api().countStatements(admin, () => admin.query(aggregate, { where: where(), limit })),
      ).toBe(1);
    });

    it('a record takes 1, with a list below it 2', async () => {
      const { admin } = api();
      const [row] = await admin.list<{ id: string }>('household', 'id', { where: { code: { eq: 'N1' } } });
      const get = (fields: string): Promise<unknown> =>
        admin.query(`query ($id: ID!) { household(id: $id) { ${fields} } }`, { id: row?.id });
      expect(await api().countStatements(admin, () => get('code hamlet { name }'))).toBe(1);
      expect(await api().countStatements(admin, () => get('code persons { name }'))).toBe(2);
    });
  });
});
