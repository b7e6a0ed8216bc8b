import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { describeEachDatabase } from '../support/engines.js';

const list = { query: '{ administrativeUnits(page: { limit: 100 }) { rows { id name } } }' };

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
