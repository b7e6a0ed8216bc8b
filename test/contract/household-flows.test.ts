import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { deprivations } from '../support/deprivations.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeCampaign, makeHamlets } from '../support/plan-ids.js';

interface Line {
  readonly whole: {
    readonly cells: readonly { readonly households: number; readonly people: number }[];
    readonly households: { readonly difference: number };
    readonly people: { readonly difference: number };
    readonly unexplained: { readonly households: number };
    readonly membersUnknown: { readonly households: number };
  };
}

const line =
  '{ whole { cells { households people } households { difference } people { difference } unexplained { households } membersUnknown { households } } }';
const flowsDocument = `query ($areaId: ID!) { povertyFlows(areaId: $areaId, year: 2024) { poor ${line} nearPoor ${line} } }`;
const outcome = '{ isDone id errors { code } }';

/** A sheet that computes to a class: B1 and how many deprivations. */
const sheetOf = (target: 'POOR' | 'NEAR_POOR' | 'NOT_POOR'): Record<string, unknown> => ({
  incomeScore: target === 'NOT_POOR' ? 300 : 100,
  ...Object.fromEntries(deprivations.map((name, index) => [name, target === 'POOR' && index < 3])),
});

/** name, members and class in 2023 */
const households = [
  ['splits', 4, 'POOR'],
  ['leaves', 2, 'POOR'],
  ['joins', 1, 'POOR'],
  ['takes in', 2, 'NEAR_POOR'],
  ['dies out', 1, 'POOR'],
  ['rises', 3, 'POOR'],
  ['falls', 2, 'NEAR_POOR'],
  ['new poor', 2, 'NOT_POOR'],
  ['escapes', 2, 'POOR'],
] as const;
type Name = (typeof households)[number][0];

describeEachDatabase('a year in the life of households', (database) => {
  const api = useApi(database);
  let admin: Client;
  let commune = '';
  const homes = new Map<string, string>();
  const people = new Map<string, readonly string[]>();
  const home = (name: Name): string => homes.get(name) ?? '';

  const happen = async (name: Name, kind: string, on: string, more: object = {}): Promise<string | null> => {
    const { done } = await admin.query<{
      done: { isDone: boolean; id: string | null; errors: readonly unknown[] };
    }>(`mutation ($input: HouseholdChangeInput!) { done: changeHousehold(input: $input) ${outcome} }`, {
      input: { key: randomUUID(), kind, householdId: home(name), on, ...more },
    });
    if (!done.isDone) throw new Error(`${kind} of ${name}: ${JSON.stringify(done.errors)}`);
    return done.id;
  };

  beforeAll(async () => {
    admin = api().admin;
    commune = await api().unitId('02011');
    const [hamletId = ''] = await makeHamlets(admin, commune, ['Nà Dòng']);
    for (const [index, [name, count]] of households.entries()) {
      const [householdId = ''] = await admin.create('household', [
        { code: `D${index}`, hamletId, headName: `Hoàng Văn ${index}`, since: '2015-01-01' },
      ]);
      const persons = await admin.create(
        'person',
        Array.from({ length: count }, (_, place) => ({
          householdId,
          name: `Hoàng Văn ${index} ${place}`,
          birthDate: '1980',
          relationToHead: place === 0 ? 'HEAD' : 'CHILD',
        })),
      );
      await admin.create(
        'householdMembership',
        persons.map((personId) => ({ personId, householdId, from: '2015-01-01' })),
      );
      homes.set(name, householdId);
      people.set(name, persons);
    }
    const before = await makeCampaign(admin, commune, 2023);
    await admin.create(
      'householdReview',
      households.map(([name, memberCount, recognisedClass]) => ({
        campaignId: before,
        householdId: home(name),
        memberCount,
        recognisedClass,
      })),
    );
    const [, , third, fourth] = people.get('splits') ?? [];
    const founded = await happen('splits', 'SPLIT', '2024-03-01', {
      personIds: [third, fourth],
      headId: third,
    });
    await happen('leaves', 'MOVE_AWAY', '2024-04-01');
    await happen('joins', 'MERGE', '2024-05-01', { otherHouseholdId: home('takes in') });
    await happen('dies out', 'DEATH', '2024-06-01', { personIds: people.get('dies out') });
    await happen('falls', 'BIRTH', '2024-07-01', { childName: 'Hoàng Thị Mới' });
    const [came = ''] = await admin.create('household', [
      { code: 'D99', hamletId, headName: 'Lý Văn Đến', since: '2024-08-01', startReason: 'MOVED_IN' },
    ]);
    await admin.create('person', [{ householdId: came, name: 'Lý Văn Đến', birthDate: '1990' }]);

    const campaignId = await makeCampaign(admin, commune, 2024);
    const input = { campaignId, unitId: commune };
    await admin.query(
      `mutation ($input: PrepareReviewListInput!) { prepareReviewList(input: $input) ${outcome} }`,
      {
        input: { ...input, key: randomUUID() },
      },
    );
    const classes: Readonly<Record<string, 'POOR' | 'NEAR_POOR' | 'NOT_POOR'>> = {
      [home('takes in')]: 'NEAR_POOR',
      [home('rises')]: 'NEAR_POOR',
      [home('escapes')]: 'NOT_POOR',
    };
    const sheets = await admin.list<{ id: string; householdId: string }>(
      'householdReview',
      'id householdId',
      {
        where: { campaignId: { eq: campaignId } },
      },
    );
    if (!sheets.some((one) => one.householdId === founded))
      throw new Error('The split-off household is not on the list');
    await admin.save(
      'householdReview',
      sheets.map(({ id, householdId }) => ({ id, set: sheetOf(classes[householdId] ?? 'POOR') })),
    );
    const { done } = await admin.query<{ done: { isDone: boolean; errors: readonly unknown[] } }>(
      `mutation ($input: RecogniseReviewsInput!) { done: recogniseReviews(input: $input) ${outcome} }`,
      {
        input: {
          ...input,
          key: randomUUID(),
          source: 'COMPUTED',
          decisionNumber: '9/QĐ-UBND',
          decidedOn: '2024-12-12',
        },
      },
    );
    if (!done.isDone) throw new Error(`Not recognised: ${JSON.stringify(done.errors)}`);
  }, 60_000);

  it('closes: opening less who left and more who came is the closing, in households and in people', async () => {
    const { povertyFlows } = await admin.query<{ povertyFlows: { poor: Line; nearPoor: Line } }>(
      flowsDocument,
      {
        areaId: commune,
      },
    );
    const { poor, nearPoor } = povertyFlows;
    const counts = ({ whole }: Line): number[] => whole.cells.map((cell) => cell.households);
    // opening, to near-poor, escaped, otherwise gone, from near-poor, relapsed, newly arisen, otherwise come, closing
    expect(counts(poor)).toEqual([6, 1, 1, 3, 1, 0, 1, 2, 5]);
    // opening, escaped, to poor, otherwise gone, from poor, relapsed, newly arisen, otherwise come, closing
    expect(counts(nearPoor)).toEqual([2, 0, 1, 0, 1, 0, 0, 0, 2]);
    for (const { whole } of [poor, nearPoor])
      expect([
        whole.households.difference,
        whole.people.difference,
        whole.unexplained.households,
        whole.membersUnknown.households,
      ]).toEqual([0, 0, 0, 0]);
    expect(poor.whole.cells.at(-1)?.people).toBe(2 + 2 + 3 + 2 + 1);
    expect(nearPoor.whole.cells.at(-1)?.people).toBe(3 + 3);
  });

  it('gives next year the list that this year closed with', async () => {
    const campaignId = await makeCampaign(admin, commune, 2025);
    await admin.query(
      `mutation ($input: PrepareReviewListInput!) { prepareReviewList(input: $input) ${outcome} }`,
      {
        input: { key: randomUUID(), campaignId, unitId: commune, scope: 'LISTED' },
      },
    );
    const sheets = await admin.list<{ formerClass: string }>('householdReview', 'formerClass', {
      where: { campaignId: { eq: campaignId } },
    });
    expect(sheets.map((one) => one.formerClass).sort()).toEqual([
      'NEAR_POOR',
      'NEAR_POOR',
      'POOR',
      'POOR',
      'POOR',
      'POOR',
      'POOR',
    ]);
  });
});
