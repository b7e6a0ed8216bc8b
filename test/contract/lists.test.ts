import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { listDocument } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { households, makeListed, namesInOrder } from '../support/listed-households.js';

type Where = Readonly<Record<string, unknown>>;

describeEachDatabase('lists', (database) => {
  const api = useApi(database);
  let commune: string;
  let other: string;

  beforeAll(async () => {
    ({ commune, other } = await makeListed(api()));
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
      ['birthDate', 'DESC'],
      ['sex', 'ASC'],
    ])('by an offset far down give the rows that stand there (%s %s)', async (field, direction) => {
      const far = { where: { within: other }, orderBy: [{ field, direction }] };
      const fields = 'id name household { code }';
      const all = { ...far, page: { limit: 5000 } };
      const whole = await api().admin.list<Person>('person', fields, all);
      const page = { limit: 5, offset: 203 };
      const { rows, hasMore } = await api().admin.page<Person>('person', fields, { ...far, page }, 'hasMore');
      expect(rows).toEqual(whole.slice(203, 208));
      expect([rows.length, hasMore]).toEqual([5, true]);
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
      expect(await aggregate<object>('count hamlet_code', ['hamlet_code'])).toEqual([
        { count: 3, hamlet_code: `T${commune}-R1-Nà Cà` },
        { count: 4, hamlet_code: `T${commune}-R2-Bản Luông` },
      ]);
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
