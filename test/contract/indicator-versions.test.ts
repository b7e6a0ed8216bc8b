import { adoptDefinitions, findNewerDefinitions, migrate, openDatabase } from '@dachieu/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeRandom } from '../support/random.js';
import { withConnection } from '../support/raw.js';
import { makeSmallDistrict } from '../support/small-district.js';

interface Version {
  readonly number: number;
  readonly contentHash: string;
  readonly createdBy: string | null;
  readonly definition: Readonly<Record<string, unknown>>;
}

interface Explained {
  readonly explain: { readonly numerator: { readonly count: number } };
}

describeEachDatabase('indicator versions', (database) => {
  const api = useApi(database);
  let commune = '';
  let waterId = '';

  const versions = (indicatorId: string): Promise<readonly Version[]> =>
    api().admin.list<Version>('indicatorVersion', 'number contentHash createdBy definition', {
      where: { indicatorId: { eq: Number(indicatorId) } },
      orderBy: [{ field: 'number', direction: 'ASC' }],
    });

  const countMet = async (versionNumber: number | null): Promise<number> => {
    const { explain } = await api().admin.query<Explained>(
      'query ($areaId: ID!, $versionNumber: Int) { explain(indicatorCode: "WATER", areaId: $areaId, year: 2023, versionNumber: $versionNumber) { numerator { count } } }',
      { areaId: commune, versionNumber },
    );
    return explain.numerator.count;
  };

  beforeAll(async () => {
    const district = await makeSmallDistrict(api(), makeRandom(5));
    commune = district.areas[2] ?? '';
    const [water] = await api().admin.list<{ id: string }>('indicator', 'id', {
      where: { code: { eq: 'WATER' } },
    });
    waterId = water?.id ?? '';
  });

  it('every indicator of the plan has its first version from the loading on', async () => {
    const indicators = await api().admin.list<{ id: string; code: string }>('indicator', 'id code');
    expect(indicators).toHaveLength(18);
    for (const { id, code } of indicators) {
      const kept = await versions(id);
      expect([code, kept.map((one) => one.number)]).toEqual([code, [1]]);
      expect(kept[0]?.createdBy).toBeNull();
    }
  });

  it('a changed definition makes the next version with who and what; a changed text makes none', async () => {
    const [before] = await versions(waterId);
    await api().admin.save('indicator', [{ id: waterId, set: { explanation: 'Diễn giải mới' } }]);
    expect(await versions(waterId)).toHaveLength(1);
    await api().admin.save('indicator', [
      { id: waterId, set: { numerator: { lacksSafeWater: { eq: true } } } },
    ]);
    const [first, second] = await versions(waterId);
    expect(first).toEqual(before);
    expect(second?.number).toBe(2);
    expect(second?.createdBy).not.toBeNull();
    expect(second?.definition).toEqual({
      ...first?.definition,
      numerator: { lacksSafeWater: { eq: true } },
    });
    expect(second?.contentHash).not.toBe(first?.contentHash);
  });

  it('a figure is counted by the version that is asked for', async () => {
    const [water] = await api().admin.list<{ denominator: unknown }>('indicator', 'denominator', {
      where: { id: { eq: waterId } },
    });
    const listed = async (lacksSafeWater: boolean): Promise<number> =>
      (
        await api().admin.page(
          'householdReview',
          'id',
          {
            where: {
              and: [
                { within: commune, year: { eq: 2023 } },
                water?.denominator,
                { lacksSafeWater: { eq: lacksSafeWater } },
              ],
            },
          },
          'total',
        )
      ).total;
    expect([await countMet(1), await countMet(2), await countMet(null)]).toEqual([
      await listed(false),
      await listed(true),
      await listed(true),
    ]);
    expect(await listed(false)).not.toBe(await listed(true));
  });

  it('progress counts one indicator by the version that is asked for, and the others as ever', async () => {
    const read = async (versions: readonly { indicatorCode: string; number: number }[]) => {
      const { progress } = await api().admin.query<{
        progress: {
          dimensions: readonly {
            indicators: readonly { indicator: { code: string }; numerator: number | null }[];
          }[];
        };
      }>(
        'query ($areaId: ID!, $versions: [ChosenVersionInput!]) { progress(areaId: $areaId, year: 2023, versions: $versions) { dimensions { indicators { indicator { code } numerator } } } }',
        { areaId: commune, versions },
      );
      return new Map(
        progress.dimensions.flatMap(({ indicators }) =>
          indicators.map(({ indicator, numerator }) => [indicator.code, numerator] as const),
        ),
      );
    };
    const now = await read([]);
    const before = await read([{ indicatorCode: 'WATER', number: 1 }]);
    expect(now.get('WATER')).toBe(await countMet(2));
    expect(before.get('WATER')).toBe(await countMet(1));
    now.delete('WATER');
    before.delete('WATER');
    expect(before).toEqual(now);
  });

  it('a version that does not exist is named as missing', async () => {
    const told = await api().admin.refusal(
      `{ explain(indicatorCode: "WATER", areaId: "${commune}", year: 2023, versionNumber: 99) { subject } }`,
    );
    expect(told).toEqual(['MISSING_RECORD']);
  });

  it('nobody writes a version by hand, and it outlives its indicator', async () => {
    const [programme] = await api().admin.list<{ id: string }>('programme', 'id', {
      where: { code: { eq: 'GNBV' } },
    });
    const [id = ''] = await api().admin.create('indicator', [
      {
        programmeId: programme?.id,
        code: 'BRIEF',
        position: 99,
        name: 'Hộ đã rà soát',
        unit: 'COUNT',
        rule: 'AT_LEAST',
        timeBasis: 'YEARLY',
        measure: 'COUNT',
        subject: 'householdReview',
        yearField: 'year',
      },
    ]);
    expect(await versions(id)).toHaveLength(1);
    await api().admin.remove('indicator', [{ id }]);
    expect((await versions(id)).map((one) => one.number)).toEqual([1]);
    expect(await api().admin.refusal('mutation { saveIndicatorVersions { key } }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  it('indicators of before the versions get their first one when the product starts: as they stand, since they were last changed', async () => {
    const { admin } = api();
    const [toilet] = await admin.list<{ id: string }>('indicator', 'id', {
      where: { code: { eq: 'TOILET' } },
    });
    const toiletId = toilet?.id ?? '';
    await admin.save('indicator', [{ id: toiletId, set: { weight: 2 } }]);
    const kept = await versions(toiletId);
    const [current] = await admin.list<{ updatedAt: string; updatedBy: string }>(
      'indicator',
      'updatedAt updatedBy',
      { where: { id: { eq: toiletId } } },
    );
    const count = async (): Promise<number> =>
      (await admin.page('indicatorVersion', 'id', {}, 'total')).total;
    const before = await count();
    await withConnection(database, (query) =>
      query(`delete from indicator_version where indicator_id = ${Number(toiletId)}`),
    );
    const start = async (): Promise<void> => {
      const opened = await openDatabase({ DATABASE_URL: database.url });
      await migrate(opened);
      await opened.close();
    };
    await start();
    const filled = await admin.list<Version & { createdAt: string }>(
      'indicatorVersion',
      'number contentHash createdAt createdBy definition',
      { where: { indicatorId: { eq: Number(toiletId) } } },
    );
    const { contentHash, definition } = kept.at(-1) ?? {};
    expect(filled).toEqual([
      { number: 1, contentHash, definition, createdAt: current?.updatedAt, createdBy: current?.updatedBy },
    ]);
    expect(await count()).toBe(before - kept.length + 1);
    await start();
    expect(await count()).toBe(before - kept.length + 1);
    // The next change goes on from there.
    await admin.save('indicator', [{ id: toiletId, set: { weight: 3 } }]);
    expect((await versions(toiletId)).map((one) => one.number)).toEqual([1, 2]);
  });

  it('a save that is undone leaves no version', async () => {
    const count = (await versions(waterId)).length;
    const saved = await api().admin.save(
      'indicator',
      [
        { id: waterId, set: { numerator: { lacksSafeWater: { isNull: true } } } },
        { id: '999999999', set: { name: 'x' } },
      ],
      { atomic: true },
    );
    expect(saved.map((one) => one.status)).toEqual(['NOT_TRIED', 'REFUSED']);
    expect(await versions(waterId)).toHaveLength(count);
  });

  describe('a release that defines indicators otherwise', () => {
    const withDatabase = async <Result>(
      use: (opened: Awaited<ReturnType<typeof openDatabase>>) => Promise<Result>,
    ): Promise<Result> => {
      const opened = await openDatabase({ DATABASE_URL: database.url });
      try {
        return await use(opened);
      } finally {
        await opened.close();
      }
    };
    const newer = () => withDatabase((opened) => findNewerDefinitions(opened.read));
    const idOf = async (code: string): Promise<string> =>
      (await api().admin.list<{ id: string }>('indicator', 'id', { where: { code: { eq: code } } }))[0]?.id ??
      '';

    it('finds nothing in what was loaded, and leaves to its author what was changed here', async () => {
      // The tests before changed the definitions of two indicators by hand.
      expect((await newer()).map(({ code, isEdited }) => [code, isEdited])).toEqual([
        ['WATER', true],
        ['TOILET', true],
      ]);
    });

    it('is proposed and adopted as a version of the product’s own, and proposed again by the next one', async () => {
      const id = await idOf('INFO-ACCESS');
      const before = await versions(id);
      // As an earlier release would have loaded it.
      await withConnection(database, async (query) => {
        await query(`update indicator set weight = 5 where id = ${Number(id)}`);
        await query(
          `update indicator_version set content_hash = 'of an earlier release' where indicator_id = ${Number(id)}`,
        );
      });
      const proposed = (await newer()).filter(({ isEdited }) => !isEdited);
      expect(proposed).toEqual([
        { id: Number(id), code: 'INFO-ACCESS', set: { weight: 1 }, isEdited: false },
      ]);
      expect(await withDatabase((opened) => adoptDefinitions(opened, proposed))).toEqual([]);
      const after = await versions(id);
      expect(after.map(({ number, createdBy }) => [number, createdBy])).toEqual([
        [1, null],
        [2, null],
      ]);
      expect(after[1]?.contentHash).toBe(before[0]?.contentHash);
      expect((await newer()).filter(({ isEdited }) => !isEdited)).toEqual([]);
    });
  });
});
