import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeCampaign, makeHamlets } from '../support/plan-ids.js';

const publishDocument = 'mutation ($input: PublishPageInput!) { publishPage(input: $input) }';

describeEachDatabase('the public page', (database) => {
  const api = useApi(database);
  let officer: Client;
  let pageId = '';
  let communeId = '';
  let households: readonly string[] = [];

  const visit = async (code = '02011') => {
    const response = await fetch(`${api().url}/cong-khai/${code}`);
    return { status: response.status, headers: response.headers, html: await response.text() };
  };
  const act = (year?: number) =>
    officer.query(publishDocument, { input: { key: randomUUID(), pageId, year } });
  const preview = async (year: number): Promise<string> => {
    const data = await officer.query<{ publicPagePreview: string }>(
      'query ($pageId: ID!, $year: Int!) { publicPagePreview(pageId: $pageId, year: $year) }',
      { pageId, year },
    );
    return data.publicPagePreview;
  };
  /** What is shown beside the indicator whose name holds a word. */
  const figure = (html: string, word: string): string =>
    new RegExp(`<tr><th scope="row">[^<]*${word}[^<]*</th><td>(.*?)</td>`).exec(html)?.[1] ?? '';
  /** So many of the households poor, near-poor and others in a year, all with safe water or without. */
  const review = async (year: number, poor: number, nearPoor: number): Promise<void> => {
    const campaignId = await makeCampaign(api().admin, communeId, year);
    await api().admin.create(
      'householdReview',
      households.map((householdId, index) => ({
        campaignId,
        householdId,
        memberCount: 4,
        recognisedClass: index < poor ? 'POOR' : index < poor + nearPoor ? 'NEAR_POOR' : 'NOT_POOR',
        lacksSafeWater: index < 12,
      })),
    );
  };
  /** The cells of the table of households: hamlets joined, then counts. */
  const householdRows = (html: string): string[][] =>
    [...(/Số hộ theo thôn.*?<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? '').matchAll(/<tr>(.*?)<\/tr>/gs)].map(
      ([, row = '']) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map((cell) => cell[1] ?? ''),
    );

  beforeAll(async () => {
    const { admin } = api();
    communeId = await api().unitId('02011');
    officer = await api().enter('OFFICER', communeId);
    const hamlets = await makeHamlets(admin, communeId, ['Khau Ca', 'Nà Cà', 'Bản Luông']);
    const campaignId = await makeCampaign(admin, communeId, 2023);
    // Poor, near-poor and other households of each hamlet; Khau Ca has two poor ones.
    const counts = [
      [2, 12, 14],
      [14, 11, 20],
      [16, 13, 18],
    ];
    const classes = ['POOR', 'NEAR_POOR', 'NOT_POOR'];
    const wanted = counts.flatMap((row, hamlet) =>
      row.flatMap((count, index) => Array.from({ length: count }, () => [hamlet, classes[index]] as const)),
    );
    households = await admin.create(
      'household',
      wanted.map(([hamlet], index) => ({
        code: `C${index}`,
        hamletId: hamlets[hamlet] ?? '',
        headName: 'Hoàng Văn Kín',
      })),
    );
    await admin.create(
      'householdReview',
      households.map((householdId, index) => ({
        campaignId,
        householdId,
        memberCount: 4,
        recognisedClass: wanted[index]?.[1],
        // Of 68 poor and near-poor households three lack water: a share that would point at them.
        lacksSafeWater: index < 3,
      })),
    );
    await admin.create('newsItem', [
      {
        title: 'Tin <b>công khai</b>',
        body: 'Nội dung',
        areaId: communeId,
        publishedOn: '2023-05-05',
        isPublic: true,
      },
      { title: 'Tin nội bộ', body: 'Chưa đăng', areaId: communeId, publishedOn: '2023-05-06' },
    ]);
    [pageId = ''] = await officer.create('publicPage', [
      { areaId: communeId, title: 'Công khai Mỹ Thanh', intro: 'Lời chào của xã' },
    ]);
  });

  it('is of a commune: one of its hamlets beside it would give small numbers away', async () => {
    const { admin } = api();
    const [hamlet] = await admin.list<{ id: string }>('administrativeUnit', 'id', {
      where: { parentId: { eq: communeId } },
    });
    const [refused] = await officer.save('publicPage', [{ set: { areaId: hamlet?.id, title: 'Thôn' } }]);
    expect(refused?.errors.map((one) => [one.field, one.code])).toEqual([['areaId', 'RULE_PAGE_OF_COMMUNE']]);
  });

  it('is seen beforehand with its words, by those who may publish it', async () => {
    expect(await preview(2023)).toContain('Lời chào của xã');
    const clerk = await api().enter('CLERK', communeId);
    expect(await clerk.refusal(`{ publicPagePreview(pageId: "${pageId}", year: 2023) }`, {})).toEqual([
      'ACCESS_DENIED',
    ]);
  });

  it('shows no year outside the programme', async () => {
    const input = { key: randomUUID(), pageId, year: 2031 };
    expect(await officer.refusal(publishDocument, { input })).toEqual(['INPUT_OUT_OF_RANGE']);
  });

  it('is nowhere before somebody publishes it', async () => {
    const { status, html } = await visit();
    expect([status, html.includes('Công khai Mỹ Thanh')]).toEqual([404, false]);
    expect((await visit('02011x')).status).toBe(404);
    expect((await visit('99999')).status).toBe(404);
  });

  it('is published by an officer, not by a clerk or a neighbour', async () => {
    const input = { key: randomUUID(), pageId, year: 2023 };
    const clerk = await api().enter('CLERK', communeId);
    expect(await clerk.refusal(publishDocument, { input })).toEqual(['ACCESS_DENIED']);
    const neighbour = await api().enter('OFFICER', await api().unitId('01975'));
    expect(await neighbour.refusal(publishDocument, { input })).toEqual(['MISSING_RECORD']);
    expect(await act(2023)).toEqual({ publishPage: true });
  });

  it('is read without signing in, whole and without scripts or cookies', async () => {
    const { status, headers, html } = await visit();
    expect([status, headers.get('cache-control'), headers.get('set-cookie')]).toEqual([
      200,
      'public, max-age=300',
      null,
    ]);
    expect(headers.get('etag')).not.toBeNull();
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain('Công khai Mỹ Thanh');
    expect(html).not.toContain('<script');
  });

  it('names nobody', async () => {
    expect((await visit()).html).not.toContain('Hoàng Văn Kín');
  });

  it('shows no count from 1 to 9, and loses no household', async () => {
    const rows = householdRows((await visit()).html);
    const numbers = rows.flatMap((row) => row.slice(1).map(Number));
    expect(numbers.every((count) => count === 0 || count >= 10)).toBe(true);
    expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(120);
    const khauCa = rows.find((row) => row[0]?.includes('Khau Ca'));
    expect(khauCa?.[0]).toContain(', ');
  });

  it('withholds a share that leaves three households out', async () => {
    const water = /<tr><th scope="row">[^<]*nước[^<]*<\/th>(.*?)<\/tr>/.exec((await visit()).html)?.[1];
    expect(water).toMatch(/^<td><abbr[^>]*>ẩn<\/abbr><\/td>/);
    expect(water).toContain('Không công bố');
  });

  it('withholds shares of poor and near-poor households where these are too few to be told apart', async () => {
    await review(2024, 40, 12);
    expect(figure(await preview(2024), 'nước')).toMatch(/%$/);
    await review(2025, 40, 5);
    const html = await preview(2025);
    expect(householdRows(html).every((row) => row.length < 4)).toBe(true);
    expect(figure(html, 'nước')).toContain('ẩn');
  });

  it('shows a count over the whole period in full tens, so that two years do not give what one added', async () => {
    const { admin } = api();
    const sheets = await admin.list<{ id: string; householdId: string }>(
      'householdReview',
      'id householdId',
      {
        where: { year: { eq: 2023 }, recognisedClass: { in: ['POOR', 'NEAR_POOR'] } },
        page: { limit: 23 },
      },
    );
    const persons = await admin.create(
      'person',
      sheets.map(({ householdId }) => ({ householdId, name: 'Hoàng Thị Việc' })),
    );
    await admin.create(
      'memberReview',
      sheets.map(({ id }, index) => ({ reviewId: id, personId: persons[index] })),
    );
    await admin.create(
      'placement',
      persons.map((personId) => ({ personId, placedOn: '2023-06-01' })),
    );
    const shown = figure(await preview(2023), 'kết nối việc làm thành công');
    expect(shown.replace(/<.*?>/g, '')).toBe('từ 20 người');
  });

  it('withholds a change from a year of few', async () => {
    expect(figure(await preview(2023), 'Giảm tỷ lệ hộ nghèo đa chiều')).not.toContain('ẩn');
    await review(2022, 4, 12);
    expect(figure(await preview(2023), 'Giảm tỷ lệ hộ nghèo đa chiều')).toContain('ẩn');
  });

  it('is not joined by the page of a commune that grew from it, for the same year', async () => {
    const [grown] = await api().admin.list<{ id: string }>('administrativeUnit', 'id', {
      where: { code: { eq: '02008' }, validTo: { isNull: true } },
    });
    const [otherId] = await api().admin.create('publicPage', [{ areaId: grown?.id, title: 'Cẩm Giàng' }]);
    const publish = (year: number) => ({ input: { key: randomUUID(), pageId: otherId, year } });
    const { admin } = api();
    expect(await admin.refusal(publishDocument, publish(2023))).toEqual(['RULE_PAGE_OVERLAPS']);
    expect(await admin.query(publishDocument, publish(2022))).toEqual({ publishPage: true });
  });

  it('shows public news only, as text', async () => {
    const { html } = await visit();
    expect(html).toContain('Tin &lt;b&gt;công khai&lt;/b&gt;');
    expect(html).not.toContain('Tin nội bộ');
  });

  it('stays as it was published when records change', async () => {
    const before = householdRows((await visit()).html);
    const [review] = await api().admin.list<{ id: string }>('householdReview', 'id', {
      where: { recognisedClass: { eq: 'POOR' } },
      page: { limit: 1 },
    });
    await api().admin.save('householdReview', [
      { id: review?.id ?? '', set: { recognisedClass: 'NOT_POOR' } },
    ]);
    expect(householdRows((await visit()).html)).toEqual(before);
  });

  it('is withdrawn by an act that the history keeps', async () => {
    expect(await act()).toEqual({ publishPage: false });
    expect((await visit()).status).toBe(404);
    expect(await officer.refusal(publishDocument, { input: { key: randomUUID(), pageId } })).toEqual([
      'RULE_PAGE_NOT_PUBLIC',
    ]);
    const { history } = await officer.query<{
      history: readonly { userName: string; changes: Readonly<Record<string, unknown>> }[];
    }>('query ($id: ID!) { history(resource: "publicPage", id: $id) { userName changes } }', { id: pageId });
    expect(history.map((one) => one.changes['isPublished']).filter((change) => change !== undefined)).toEqual(
      [
        [null, false],
        [false, true],
        [true, false],
      ],
    );
    expect(history.at(-1)?.userName).toBe('Test officer1');
  });
});
