import { beforeAll, expect, it } from 'vitest';
import { catalog } from '@dachieu/schema';
import { useApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { idByCode, makeHamlets } from '../support/plan-ids.js';

describeEachDatabase('the officers of a commune', (database) => {
  const api = useApi(database);
  let clerk: Client;
  let communeId = '';
  let hamletId = '';
  let officers: readonly string[] = [];
  let [ofOfficers, ofFarmers]: readonly string[] = ['', ''];

  const positions =
    catalog.resources.find(({ key }) => key === 'officer')?.fields.find(({ name }) => name === 'position')
      ?.choices?.values ?? [];
  const trained = async (year: number): Promise<readonly (number | null)[]> => {
    const { progress } = await clerk.query<{
      progress: {
        dimensions: readonly {
          indicators: readonly {
            indicator: { code: string };
            numerator: number | null;
            denominator: number | null;
          }[];
        }[];
      };
    }>(
      'query ($areaId: ID!, $year: Int!) { progress(areaId: $areaId, year: $year) { dimensions { indicators { indicator { code } numerator denominator } } } }',
      { areaId: communeId, year },
    );
    const found = progress.dimensions
      .flatMap(({ indicators }) => indicators)
      .find(({ indicator }) => indicator.code === 'OFFICERS-TRAINED');
    return [found?.numerator ?? null, found?.denominator ?? null];
  };

  beforeAll(async () => {
    const { admin } = api();
    communeId = await api().unitId('02011');
    clerk = await api().enter('CLERK', communeId);
    [hamletId = ''] = await makeHamlets(admin, communeId, ['Khau Ca']);
    officers = await clerk.create(
      'officer',
      positions.map(({ value }, index) => ({
        name: `Hoàng Văn ${index + 1}`,
        position: value,
        areaId: index === 0 ? communeId : hamletId,
        from: '2022-01-01',
        ...(value === 'REPUTABLE_PERSON' ? { to: '2022-12-31' } : {}),
      })),
    );
    [ofOfficers, ofFarmers] = await clerk.create('training', [
      {
        name: 'Bồi dưỡng rà soát viên',
        kind: 'OFFICER',
        componentId: await idByCode(admin, 'component', 'DA7.1'),
        areaId: communeId,
        startsOn: '2023-05-10',
        endsOn: '2023-05-12',
      },
      {
        name: 'Kỹ thuật nuôi ong',
        kind: 'PRODUCTION',
        componentId: await idByCode(admin, 'component', 'DA2'),
        areaId: communeId,
        startsOn: '2023-06-01',
      },
    ]);
  });

  it('are of the positions that the plan names, the reviewers of households among them', () => {
    // Plan III.5.1: hamlet heads, community representatives, group leaders, cadres, collaborators, reputable people; V.5: reviewers.
    expect(positions.map(({ value }) => value)).toEqual(
      expect.arrayContaining([
        'HAMLET_HEAD',
        'COMMUNITY_REPRESENTATIVE',
        'GROUP_LEADER',
        'ASSOCIATION_CADRE',
        'COLLABORATOR',
        'REPUTABLE_PERSON',
        'REVIEWER',
      ]),
    );
    expect(officers).toHaveLength(8);
  });

  it('count as trained once each, by attendance of a course for officers, while they serve', async () => {
    // All eight served in 2022; the reputable person's service ended with that year.
    expect([await trained(2022), await trained(2023)]).toEqual([
      [0, 8],
      [0, 7],
    ]);
    const reviewer = officers[positions.findIndex(({ value }) => value === 'REVIEWER')] ?? '';
    const [head = '', other = ''] = officers.filter((id) => id !== reviewer);
    await clerk.create('trainingAttendance', [
      { trainingId: ofOfficers, officerId: reviewer, attendedOn: '2023-05-10' },
      { trainingId: ofOfficers, officerId: head, attendedOn: '2023-05-11' },
      { trainingId: ofFarmers, officerId: other, attendedOn: '2023-06-01' },
    ]);
    expect([await trained(2022), await trained(2023), await trained(2024)]).toEqual([
      [0, 8],
      [2, 7],
      [2, 7],
    ]);
  });

  it('attend on the days of the course, and a day beside them or before the service is pointed out', async () => {
    const save = async (set: Readonly<Record<string, unknown>>) =>
      (await clerk.save('trainingAttendance', [{ set: { trainingId: ofOfficers, ...set } }]))[0];
    const late = await save({ officerId: officers[2], attendedOn: '2023-05-13' });
    expect([late?.status, late?.warnings.map(({ field }) => field)]).toEqual(['SAVED', ['attendedOn']]);
    expect(late?.warnings[0]?.message.vi).toMatch(/13\/05\/2023.*10\/05\/2023 đến 12\/05\/2023/);
    const [unknown = ''] = await clerk.create('officer', [
      { name: 'Nông Thị Sen', position: 'REVIEWER', areaId: hamletId, from: '2023-06-01' },
    ]);
    const early = await save({ officerId: unknown, attendedOn: '2023-05-10' });
    expect([early?.status, early?.warnings.map(({ field }) => field)]).toEqual(['SAVED', ['officerId']]);
  });
});
