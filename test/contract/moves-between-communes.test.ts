import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeCampaign, makeHamlets } from '../support/plan-ids.js';

interface Line {
  readonly whole: {
    readonly cells: readonly { readonly households: number; readonly people: number }[];
    readonly households: { readonly difference: number };
    readonly people: { readonly difference: number };
    readonly unexplained: { readonly households: number };
  };
}

const document = `query ($areaId: ID!) { povertyFlows(areaId: $areaId, year: 2024) { poor {
  whole { cells { households people } households { difference } people { difference } unexplained { households } }
} } }`;

describeEachDatabase('a poor household that moves to another commune', (database) => {
  const api = useApi(database);
  const areas = { left: '', entered: '', district: '' };

  const flowOf = async (areaId: string): Promise<Line['whole']> =>
    (await api().admin.query<{ povertyFlows: { poor: Line } }>(document, { areaId })).povertyFlows.poor.whole;

  /** The cells of form 2 that are not 0: column → households and people. */
  const filled = (flow: Line['whole']): Readonly<Record<string, readonly [number, number]>> =>
    Object.fromEntries(
      flow.cells.flatMap(({ households, people }, index) =>
        households === 0 && people === 0 ? [] : [[String(index + 1), [households, people] as const]],
      ),
    );

  beforeAll(async () => {
    const { admin } = api();
    areas.left = await api().unitId('02011');
    areas.entered = await api().unitId('01975');
    areas.district = await api().unitId('063');
    const [from = ''] = await makeHamlets(admin, areas.left, ['Nà Đi']);
    const [to = ''] = await makeHamlets(admin, areas.entered, ['Nà Đến']);
    const [householdId = ''] = await admin.create('household', [
      { code: '001', hamletId: from, headName: 'Nông Văn Đi', since: '2015-01-01' },
    ]);
    const persons = await admin.create(
      'person',
      ['HEAD', 'SPOUSE', 'CHILD'].map((relationToHead, index) => ({
        householdId,
        name: `Nông Văn ${index}`,
        relationToHead,
        birthDate: '1990',
      })),
    );
    await admin.create(
      'householdMembership',
      persons.map((personId) => ({ personId, householdId, from: '2015-01-01' })),
    );
    const sheet = { householdId, memberCount: 3, recognisedClass: 'POOR' };
    const before = await makeCampaign(admin, areas.left, 2023);
    await admin.create('householdReview', [{ campaignId: before, ...sheet }]);
    const { done } = await admin.query<{ done: { isDone: boolean } }>(
      'mutation ($input: HouseholdChangeInput!) { done: changeHousehold(input: $input) { isDone errors { code } } }',
      {
        input: { key: randomUUID(), kind: 'MOVE', householdId, on: '2024-04-01', hamletId: to, code: '901' },
      },
    );
    if (!done.isDone) throw new Error('The household did not move');
    const after = await makeCampaign(admin, areas.entered, 2024);
    await admin.create('householdReview', [{ campaignId: after, ...sheet }]);
  });

  it('leaves its commune by "other decrease" and enters the new one by "other increase"', async () => {
    expect(filled(await flowOf(areas.left))).toEqual({ 1: [1, 3], 4: [1, 3] });
    expect(filled(await flowOf(areas.entered))).toEqual({ 8: [1, 3], 9: [1, 3] });
  });

  it('neither leaves nor enters their district', async () => {
    expect(filled(await flowOf(areas.district))).toEqual({ 1: [1, 3], 9: [1, 3] });
  });

  it('is a difference that nobody explains in none of them', async () => {
    for (const areaId of Object.values(areas)) {
      const { households, people, unexplained } = await flowOf(areaId);
      expect([households.difference, people.difference, unexplained.households]).toEqual([0, 0, 0]);
    }
  });
});
