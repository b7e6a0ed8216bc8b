import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { getFile } from '../support/files.js';
import { withConnection } from '../support/raw.js';
import { readWorkbook } from '../support/workbook.js';
import { idByCode, makeCampaign, makeHamlets } from '../support/plan-ids.js';

const moveDocument = 'mutation ($input: MovePeriodInput!) { movePeriod(input: $input) { state } }';
const startDocument = 'mutation ($input: StartReportInput!) { startReport(input: $input) }';
const changesDocument = `query ($id: ID!) { reportChanges(reportId: $id) {
  takenAt hash isIntact content changes { kind code differences { field frozen live } }
} }`;
const behindDocument = `query ($id: ID!, $kind: FigureKind!, $code: String!) { recordsBehindChange(reportId: $id, kind: $kind, code: $code) {
  records { resource id before after writes { userName action changes } }
} }`;
const nowDocument = 'query ($id: ID!) { reportNow(reportId: $id) { figures sections } }';

interface IndicatorFigure {
  readonly code: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly target: number | null;
  readonly definition: { readonly number: number };
}

interface Content {
  readonly figures: { readonly indicators: readonly IndicatorFigure[]; readonly classes: readonly unknown[] };
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
}

interface Changes {
  readonly hash: string;
  readonly isIntact: boolean;
  readonly content: Content;
  readonly changes: readonly {
    readonly kind: string;
    readonly code: string;
    readonly differences: readonly { field: string; frozen: unknown; live: unknown }[];
  }[];
}

/** The canonical form written a second time: keys in order, nothing between them. */
const canonical = (value: unknown): string => {
  const sorted = (_key: string, one: unknown): unknown =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one;
  return JSON.stringify(value, sorted);
};

describeEachDatabase('reports', (database) => {
  const api = useApi(database);
  let officer: Client;
  let district: Client;
  let periodId = '';
  let reportId = '';
  let reviews: readonly string[] = [];

  const move = (client: Client, act: string, reason?: string) =>
    client.query(moveDocument, { input: { key: randomUUID(), periodId, act, reason } });
  const changes = async (): Promise<Changes> =>
    (await officer.query<{ reportChanges: Changes }>(changesDocument, { id: reportId })).reportChanges;
  const water = ({ figures }: Content): IndicatorFigure | undefined =>
    figures.indicators.find((one) => one.code === 'WATER');
  const sectionsOf = () =>
    officer.list<{ id: string; heading: string; isRequired: boolean; help: string }>(
      'reportSection',
      'id heading isRequired help',
      { where: { reportId: { eq: reportId } }, orderBy: [{ field: 'position' }] },
    );

  beforeAll(async () => {
    const { admin } = api();
    const communeId = await api().unitId('02011');
    officer = await api().enter('OFFICER', communeId);
    district = await api().enter('DISTRICT', await api().unitId('063'));
    const [hamletId = ''] = await makeHamlets(admin, communeId, ['Khau Ca']);
    const campaignId = await makeCampaign(admin, communeId, 2023);
    const households = await admin.create(
      'household',
      [1, 2, 3].map((one) => ({ code: `B${one}`, hamletId, headName: 'Hoàng Văn Lưu' })),
    );
    reviews = await admin.create(
      'householdReview',
      households.map((householdId, index) => ({
        campaignId,
        householdId,
        memberCount: 4,
        recognisedClass: 'POOR',
        lacksSafeWater: index === 0,
      })),
    );
    const sourceId = await idByCode(admin, 'fundingSource', 'CENTRAL');
    const componentId = await idByCode(admin, 'component', 'DA2');
    await admin.create('allocation', [
      {
        sourceId,
        componentId,
        areaId: communeId,
        year: 2023,
        amountVnd: 90_000_000,
        kind: 'ALLOCATION',
        expenditure: 'RECURRENT',
      },
    ]);
    [periodId = ''] = await admin.create('reportingPeriod', [
      {
        code: '2023',
        name: 'Năm 2023',
        kind: 'YEAR',
        areaId: communeId,
        from: '2023-01-01',
        to: '2023-12-31',
      },
    ]);
    const started = await officer.query<{ startReport: string }>(startDocument, {
      input: { key: randomUUID(), periodId },
    });
    reportId = started.startReport;
  });

  it('begin with the sections of their outline', async () => {
    const sections = await sectionsOf();
    expect(sections.map((one) => one.heading)).toEqual([
      'Công tác chỉ đạo, điều hành',
      'Kết quả thực hiện các mục tiêu, chỉ tiêu',
      'Kết quả thực hiện các dự án, tiểu dự án',
      'Huy động, phân bổ và sử dụng kinh phí',
      'Khó khăn, tồn tại, nguyên nhân',
      'Phương hướng kỳ tới và kiến nghị',
    ]);
    expect(sections.map((one) => one.isRequired)).toEqual([true, true, true, true, true, false]);
    const [report] = await officer.list('report', 'kind body', { where: { id: { eq: reportId } } });
    expect(report).toEqual({ kind: 'MONITORING', body: 'Ủy ban nhân dân xã Mỹ Thanh' });
  });

  it('show figures of the moment while they are written', async () => {
    const { reportNow } = await officer.query<{ reportNow: { figures: Content['figures'] } }>(nowDocument, {
      id: reportId,
    });
    expect(water({ figures: reportNow.figures, sections: [] })).toMatchObject({
      numerator: 2,
      denominator: 3,
    });
    expect(reportNow.figures.classes).toEqual([{ class: 'POOR', households: 3, members: 12 }]);
    expect(
      (await officer.query<{ reportChanges: null }>(changesDocument, { id: reportId })).reportChanges,
    ).toBeNull();
  });

  it('cannot be submitted while a required section is empty, and say which', async () => {
    const { errors } = await officer.ask(moveDocument, {
      input: { key: randomUUID(), periodId, act: 'SUBMIT' },
    });
    expect(errors[0]?.extensions?.code).toBe('RULE_REPORT_UNFINISHED');
    expect(errors[0]?.extensions?.message?.vi).toContain('Khó khăn, tồn tại, nguyên nhân');
    expect(errors[0]?.extensions?.message?.vi).not.toContain('Phương hướng kỳ tới');
  });

  describe('once submitted', () => {
    let first: Changes | undefined;

    beforeAll(async () => {
      await officer.save(
        'reportSection',
        (await sectionsOf()).map(({ id, heading }) => ({
          id,
          version: 1,
          set: { text: `${heading}: xong.` },
        })),
      );
      await move(officer, 'SUBMIT');
      first = await changes();
    });

    it('are frozen whole, under a hash that anybody can compute', () => {
      expect(first?.isIntact).toBe(true);
      expect(createHash('sha256').update(canonical(first?.content)).digest('hex')).toBe(first?.hash);
      expect(first?.content.sections).toHaveLength(6);
      expect(first && water(first.content)).toMatchObject({
        numerator: 2,
        denominator: 3,
        target: 90,
        definition: { number: 1 },
      });
      expect(first?.changes).toEqual([]);
    });

    it('refuse edits of their text and say what to do', async () => {
      const [section] = await sectionsOf();
      const [result] = await officer.save('reportSection', [
        { id: section?.id ?? '', set: { text: 'Khác' } },
      ]);
      expect(result?.errors.map((one) => one.code)).toEqual(['RULE_REPORT_FROZEN']);
      const [report] = await officer.save('report', [{ id: reportId, set: { signer: 'Ai đó' } }]);
      expect(report?.errors[0]?.message.vi).toMatch(/đang là "Đã nộp".*trả lại/);
      const refused = [
        ...(await officer.remove('reportSection', [{ id: section?.id ?? '' }])),
        ...(await officer.save('reportSection', [{ set: { reportId, position: 50, heading: 'Thêm' } }])),
        ...(await officer.save('report', [{ set: { periodId, title: 'Thêm' } }])),
      ];
      expect(refused.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(
        Array(3).fill('RULE_REPORT_FROZEN'),
      );
    });

    it('tell what changed since, with the records behind it and who wrote what', async () => {
      await officer.save('householdReview', [{ id: reviews[0] ?? '', set: { lacksSafeWater: false } }]);
      const after = await changes();
      const change = after.changes.find((one) => one.code === 'WATER');
      expect(change?.differences).toEqual(
        expect.arrayContaining([
          { field: 'numerator', frozen: 2, live: 3 },
          { field: 'status', frozen: expect.any(String), live: 'ACHIEVED' },
        ]),
      );
      const { recordsBehindChange } = await officer.query<{ recordsBehindChange: unknown }>(behindDocument, {
        id: reportId,
        kind: 'INDICATOR',
        code: 'WATER',
      });
      expect(recordsBehindChange).toEqual({
        records: [
          {
            resource: 'householdReview',
            id: reviews[0],
            before: 'UNMET',
            after: 'MET',
            writes: [
              {
                userName: 'Test officer1',
                action: 'UPDATE',
                changes: expect.objectContaining({ lacksSafeWater: [true, false] }),
              },
            ],
          },
        ],
      });
      expect(after.content).toEqual(first?.content);
    });

    it('keep their figures when a definition changes', async () => {
      const [indicator] = await api().admin.list<{ id: string }>('indicator', 'id', {
        where: { code: { eq: 'WATER' } },
      });
      const [saved] = await api().admin.save('indicator', [
        { id: indicator?.id ?? '', set: { numerator: { lacksSafeWater: { eq: true } } } },
      ]);
      expect(saved?.status).toBe('SAVED');
      const after = await changes();
      expect(water(after.content)).toMatchObject({ numerator: 2, definition: { number: 1 } });
      expect(after.changes.find((one) => one.code === 'WATER')?.differences).toContainEqual({
        field: 'definition',
        frozen: 1,
        live: 2,
      });
    });

    it('are frozen anew when they were returned and submitted again; the earlier form stays', async () => {
      await move(district, 'RETURN', 'Bổ sung số liệu nước');
      await move(officer, 'SUBMIT');
      const snapshots = await officer.list<{ hash: string }>('reportSnapshot', 'hash', {
        where: { reportId: { eq: reportId } },
        orderBy: [{ field: 'id' }],
      });
      expect(snapshots).toHaveLength(2);
      expect(snapshots[0]?.hash).toBe(first?.hash);
      expect((await changes()).changes).toEqual([]);
    });

    it('leave as a workbook with their days as people write them, their hash and every table', async () => {
      const { bytes } = await getFile(officer, `reports/${reportId}`);
      const [front, ...tables] = await readWorkbook(bytes);
      const said = new Map([...(front?.lines.values() ?? [])].map(([name, value]) => [name, value]));
      expect(said.get('Kỳ')).toBe('Năm 2023: 01/01/2023 – 31/12/2023');
      expect(said.get('Chốt lúc')).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/);
      expect(said.get('Mã băm SHA-256')).toBe((await changes()).hash);
      const listed = [...said].flatMap(([name, title]) =>
        String(name).startsWith('Phụ lục') ? [title] : [],
      );
      expect(tables).toHaveLength(listed.length);
      expect(listed.slice(0, 2)).toEqual(['Kết quả thực hiện các chỉ tiêu', 'Kết quả rà soát hộ năm 2023']);
    });

    it('show a content that was changed behind the product’s back', async () => {
      await withConnection(database, (query) =>
        query("update report_snapshot set content = replace(content, 'xong', 'tốt')"),
      );
      expect((await changes()).isIntact).toBe(false);
    });
  });

  it('are not read by an analyst, whose figures hide small counts', async () => {
    const analyst = await api().enter('ANALYST', await api().unitId('06'));
    expect(await analyst.refusal(nowDocument, { id: reportId })).toEqual(['ACCESS_DENIED']);
    expect(await analyst.refusal(changesDocument, { id: reportId })).toEqual(['ACCESS_DENIED']);
    const [snapshot] = await analyst.list('reportSnapshot', 'content', {
      where: { reportId: { eq: reportId } },
    });
    expect(snapshot).toEqual({ content: null });
  });

  it('of a commune are not read by another', async () => {
    const other = await api().enter('OFFICER', await api().unitId('01975'));
    expect(await other.refusal(nowDocument, { id: reportId })).toEqual(['MISSING_RECORD']);
    expect(await other.refusal(changesDocument, { id: reportId })).toEqual(['MISSING_RECORD']);
  });

  it('of an evaluation follow the evaluation’s outline', async () => {
    const areaId = await api().unitId('02011');
    const [evaluation = ''] = await api().admin.create('reportingPeriod', [
      {
        code: 'GK',
        name: 'Đánh giá giữa kỳ',
        kind: 'MID_TERM',
        areaId,
        from: '2021-01-01',
        to: '2023-12-31',
      },
    ]);
    const { startReport } = await officer.query<{ startReport: string }>(startDocument, {
      input: { key: randomUUID(), periodId: evaluation },
    });
    const [report] = await officer.list('report', 'kind sections { position }', {
      where: { id: { eq: startReport } },
    });
    expect(report).toMatchObject({ kind: 'EVALUATION', sections: Array.from({ length: 5 }, () => ({})) });
    // The review before 2021 was never recorded, which does not mean that nobody was poor.
    const { admin } = api();
    const flows = async () =>
      (
        await officer.query<{
          reportNow: {
            figures: { flows: { fromYear: number; poor: { whole: { cells: readonly unknown[] } } } | null };
            tables: readonly { key: string; title: string }[];
          };
        }>('query ($id: ID!) { reportNow(reportId: $id) { figures tables } }', { id: startReport })
      ).reportNow;
    const titles = async () =>
      (await flows()).tables.filter(({ key }) => key.endsWith('Flow')).map(({ title }) => title);
    expect([(await flows()).figures.flows, await titles()]).toEqual([null, []]);
    const [household] = await admin.list<{ id: string }>('household', 'id', {
      where: { code: { eq: 'B1' } },
    });
    const campaignId = await makeCampaign(admin, areaId, 2022);
    await admin.create('householdReview', [
      {
        campaignId,
        householdId: household?.id,
        memberCount: 4,
        recognisedClass: 'POOR',
        lacksHygienicToilet: true,
      },
    ]);
    const [opening] = (await flows()).figures.flows?.poor.whole.cells ?? [];
    expect([opening, await titles()]).toEqual([
      { households: 1, people: 4 },
      [
        'Diễn biến hộ nghèo từ rà soát năm 2022 đến rà soát năm 2023',
        'Diễn biến hộ cận nghèo từ rà soát năm 2022 đến rà soát năm 2023',
      ],
    ]);
  });

  it('of several years show what each indicator was in the first of them', async () => {
    const areaId = await api().unitId('02011');
    const [evaluation = ''] = await api().admin.create('reportingPeriod', [
      { code: 'CK', name: 'Đánh giá', kind: 'FINAL', areaId, from: '2022-01-01', to: '2023-12-31' },
    ]);
    const { startReport } = await officer.query<{ startReport: string }>(startDocument, {
      input: { key: randomUUID(), periodId: evaluation },
    });
    const { reportNow } = await officer.query<{
      reportNow: {
        figures: { indicators: readonly { code: string; openingValue?: number | null }[] };
        tables: readonly { key: string; columns: readonly { title: string }[] }[];
      };
    }>('query ($id: ID!) { reportNow(reportId: $id) { figures tables } }', { id: startReport });
    const opening = (code: string) =>
      reportNow.figures.indicators.find((one) => one.code === code)?.openingValue;
    // In 2022 the one poor household had no hygienic toilet; of its water nothing is known.
    expect([opening('TOILET'), opening('WATER')]).toEqual([0, null]);
    const table = reportNow.tables.find(({ key }) => key === 'indicators');
    expect(table?.columns.map(({ title }) => title).slice(2, 5)).toEqual([
      'Mục tiêu',
      'Năm 2022',
      'Thực hiện',
    ]);
  });

  it('tell by how much a count grew in their period; whom it counted before is not counted again', async () => {
    const { admin } = api();
    const areaId = await api().unitId('02011');
    await admin.create('indicator', [
      {
        programmeId: await idByCode(admin, 'programme', 'GNBV'),
        code: 'HELPED',
        position: 90,
        name: 'Hộ được hỗ trợ, mỗi hộ một lần',
        unit: 'HOUSEHOLD',
        rule: 'AT_LEAST',
        timeBasis: 'CUMULATIVE',
        measure: 'COUNT_DISTINCT',
        subject: 'support',
        yearField: 'year',
        measuredField: 'householdId',
        numerator: {},
      },
    ]);
    const [first, second, third] = await admin.list<{ id: string }>('household', 'id', {
      where: { code: { in: ['B1', 'B2', 'B3'] } },
      orderBy: [{ field: 'code' }],
    });
    const kindId = await idByCode(admin, 'supportKind', 'HOUSING');
    const componentId = await idByCode(admin, 'component', 'DA2');
    const given = [
      [first, '2022-05-01'],
      [first, '2024-02-01'],
      [second, '2024-02-02'],
      [second, '2024-05-02'],
      [third, '2024-05-03'],
    ] as const;
    await admin.create(
      'support',
      given.map(([household, from]) => ({ kindId, componentId, householdId: household?.id, from })),
    );
    const quarter = async (code: string, from: string, to: string) => {
      const [period = ''] = await admin.create('reportingPeriod', [
        { code, name: code, kind: 'QUARTER', areaId, from, to },
      ]);
      const { startReport } = await officer.query<{ startReport: string }>(startDocument, {
        input: { key: randomUUID(), periodId: period },
      });
      const { reportNow } = await officer.query<{ reportNow: { figures: Content['figures'] } }>(nowDocument, {
        id: startReport,
      });
      return reportNow.figures.indicators.find((one) => one.code === 'HELPED');
    };
    expect(await quarter('Q1', '2024-01-01', '2024-03-31')).toMatchObject({ numerator: 2, inPeriod: 1 });
    expect(await quarter('Q2', '2024-04-01', '2024-06-30')).toMatchObject({ numerator: 3, inPeriod: 1 });
  });
});
