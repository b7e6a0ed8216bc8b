import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { describeEachDatabase } from '../support/engines.js';

const list = { query: '{ administrativeUnits(page: { limit: 100 }) { rows { id name } } }' };

/** How long a request waited differs from time to time, and so does the number of a fault. */
const withoutTimes = (text: string): string =>
  text.replaceAll(/"waitedMs":\d+/g, '').replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');

const units =
  'query Units($where: AdministrativeUnitWhere, $limit: Int) { administrativeUnits(where: $where, page: { limit: $limit }) { total rows { id name } } }';
const two =
  'query A { households { total } } query B { again: households { total } programmes { rows { id code } } }';
const save =
  'mutation ($input: SaveHouseholdInput!) { saveHouseholds(input: $input) { results { status errors { code field message { vi en } } } } }';

/** Operations and requests of every kind, as they are answered and as they fail. */
const requests: [what: string, request: unknown, isSignedIn?: boolean][] = [
  ['a list', list],
  ['a list with variables', { query: units, variables: { where: { level: { eq: 'COMMUNE' } }, limit: 3 } }],
  ['a list with no variables given', { query: units, variables: null, operationName: null }],
  [
    'a list with a fragment',
    {
      query:
        'query { administrativeUnits(page: { limit: 2 }) { ...Page } } fragment Page on AdministrativeUnitPage { rows { id parent { name } } }',
    },
  ],
  [
    'a list with a directive',
    {
      query:
        'query ($all: Boolean!) { administrativeUnits(page: { limit: 2 }) { rows { id name @include(if: $all) } } }',
      variables: { all: false },
    },
  ],
  ['an aggregate', { query: '{ administrativeUnitAggregate(groupBy: [level]) { level count } }' }],
  ['a record that is missing', { query: '{ household(id: 999999999) { id } }' }],
  [
    'progress',
    {
      query: 'query ($area: ID!) { progress(areaId: $area, year: 2023) { dimensions { completion } } }',
      variables: { area: '1' },
    },
  ],
  ['one of two operations', { query: two, operationName: 'B' }],
  ['none of two operations', { query: two }],
  ['an operation that is not there', { query: two, operationName: 'C' }],
  ['introspection', { query: '{ __type(name: "Household") { name } }' }],
  ['introspection without a session', { query: '{ __type(name: "Person") { name } }' }, false],
  ['a list without a session', { query: '{ households { rows { id code } } }' }, false],
  ['a variable of the wrong type', { query: units, variables: { limit: 'many' } }],
  ['a variable that is missing', { query: 'query ($id: ID!) { household(id: $id) { id } }' }],
  ['a filter that cannot be', { query: units, variables: { where: { within: '-4' } } }],
  ['a page that is too long', { query: units, variables: { limit: 9999 } }],
  [
    'a request that costs too much',
    {
      query:
        '{ households(page: { limit: 5000 }) { rows { persons(limit: 1000) { supports(limit: 1000) { id } } } } }',
    },
  ],
  [
    'two fields of which one fails',
    {
      query:
        '{ administrativeUnits(page: { limit: 1 }) { rows { id } } progress(areaId: 999999999, year: 2023) { year } }',
    },
  ],
  [
    'a save of a row that is refused',
    { query: save, variables: { input: { key: 'a', rows: [{ set: { code: '' } }] } } },
  ],
  ['a save of nothing', { query: save, variables: { input: { key: '', rows: [] } } }],
  [
    'a mutation that is refused',
    { query: 'mutation { signIn(signInName: "nobody", password: "wrong") { viewer { id } } }' },
    false,
  ],
  ['a field that does not exist', { query: '{ nothing }' }],
  ['no GraphQL', { query: '{ households {' }],
  ['no query', { variables: {} }],
  ['variables as text', { query: units, variables: '{}' }],
  ['an operation name that is a number', { query: units, operationName: 4 }],
  ['extensions', { ...list, extensions: { persistedQuery: { version: 1, sha256Hash: 'no' } } }],
  ['a batch', [list, list]],
];

describeEachDatabase('an operation over HTTP', (database) => {
  const api = useApi(database);

  const post = (
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(`${api().url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: api().admin.cookie ?? '',
        ...headers,
      },
      body,
    });

  it('is answered alike, with the same headers of safety, whether it comes plain or packed', async () => {
    const plain = await post(JSON.stringify(list));
    const packed = await post(new Uint8Array(gzipSync(JSON.stringify(list))), { 'content-encoding': 'gzip' });
    const safety = (response: Response): [string, string][] =>
      [...response.headers].filter(([name]) => /^(content-security|cross-|referrer|strict|x-)/.test(name));
    expect(safety(plain).length).toBeGreaterThan(8);
    expect(safety(plain)).toEqual(safety(packed));
    expect(await plain.text()).toBe(await packed.text());
  });

  it.each(requests)(
    'is answered alike at its first and its later comings: %s',
    async (_what, request, isSignedIn = true) => {
      const ask = async (accept: string): Promise<unknown> => {
        const response = await post(JSON.stringify(request), {
          accept,
          ...(isSignedIn ? {} : { cookie: '' }),
        });
        const headers = [...response.headers].filter(
          ([name]) => !/^(date|content-length|set-cookie)$/.test(name),
        );
        return [response.status, headers, withoutTimes(await response.text())];
      };
      // A wish that Apollo weighs always passes its whole pipeline.
      const byApollo = await ask('application/json, */*;q=0.1');
      expect(await ask('*/*')).toEqual(byApollo);
      expect(await ask('*/*')).toEqual(byApollo);
    },
  );

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['identity', null],
  ])('accepting %s, is packed as %s', async (accepted, packing) => {
    const response = await post(JSON.stringify(list), { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(packing);
    expect(await response.json()).toEqual(await (await post(JSON.stringify(list))).json());
  });

  it.each([
    ['that is no JSON', '{ "query": ', {}, 400, 'INPUT_BAD_FILE'],
    [
      'from a page of another origin',
      JSON.stringify(list),
      { 'sec-fetch-site': 'cross-site' },
      403,
      'ACCESS_ORIGIN',
    ],
    ['that is too long', `"${'x'.repeat(3_000_000)}"`, {}, 413, 'LIMIT_FILE_SIZE'],
  ])('%s is refused', async (_what, body, headers, status, code) => {
    const response = await post(body, headers);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code]).toEqual([status, code]);
  });
});
