import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client, Violation } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeCampaign, makeHamlets } from '../support/plan-ids.js';

interface Outcome {
  readonly isDone: boolean;
  readonly lines: readonly { readonly vi: string }[];
  readonly errors: readonly Violation[];
  readonly warnings: readonly Violation[];
}

const outcome =
  '{ isDone lines { vi } errors { field code message { vi en } } warnings { code message { vi en } } }';
const act = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { outcome: ${name}(input: $input) ${outcome} }`;
const prepare = act('prepareReviewList', 'PrepareReviewListInput');
const clear = act('clearReviewList', 'ClearReviewListInput');
const accept = act('acceptProposals', 'AcceptProposalsInput');
const record = act('recordReviewSteps', 'RecordReviewStepsInput');
const change = act('changeHousehold', 'HouseholdChangeInput');

describeEachDatabase('a year’s review of a hamlet', (database) => {
  const api = useApi(database);
  let admin: Client;
  let hamlets: readonly string[] = [];
  let hamlet = '';
  let campaign = '';
  let households: readonly string[] = [];
  let persons: readonly string[] = [];

  const run = async (document: string, input: object): Promise<Outcome> =>
    (await admin.query<{ outcome: Outcome }>(document, { input: { key: randomUUID(), ...input } })).outcome;
  const list = () => run(prepare, { campaignId: campaign, unitId: hamlet });
  const sheetOf = async (householdId: string | undefined, fields = 'id memberCount') =>
    (
      await admin.list<Record<string, unknown> & { id: string }>('householdReview', fields, {
        where: { campaignId: { eq: campaign }, householdId: { eq: householdId } },
      })
    )[0];
  const membersOf = async (householdId: string | undefined) =>
    admin.list<{ id: string; personId: string; workState: string | null }>(
      'memberReview',
      'id personId workState',
      {
        where: { review: { campaignId: { eq: campaign }, householdId: { eq: householdId } } },
        orderBy: [{ field: 'personId' }],
      },
    );

  beforeAll(async () => {
    admin = api().admin;
    const commune = await api().unitId('02011');
    hamlets = await makeHamlets(admin, commune, ['Nà Sao', 'Nà Tre']);
    hamlet = hamlets[0] ?? '';
    campaign = await makeCampaign(admin, commune, 2024);
    households = await admin.create(
      'household',
      ['001', '002', '003'].map((code) => ({ code, hamletId: hamlet, headName: `Nông Văn ${code}` })),
    );
    persons = await admin.create('person', [
      { householdId: households[0], name: 'Nông Văn Một', relationToHead: 'HEAD', birthDate: '1970-01-01' },
      { householdId: households[0], name: 'Nông Văn Con', relationToHead: 'CHILD', birthDate: '1998-01-01' },
      { householdId: households[1], name: 'Nông Văn Hai', relationToHead: 'HEAD', birthDate: '1980-01-01' },
      { householdId: households[1], name: 'Nông Thị Ba', relationToHead: 'SPOUSE', birthDate: '1981-01-01' },
      { householdId: households[2], name: 'Nông Văn Tư', relationToHead: 'HEAD', birthDate: '1960-01-01' },
    ]);
    await list();
  });

  it('follows who joins and leaves the households of open sheets when the list is made again', async () => {
    const [, son] = await membersOf(households[0]);
    await admin.save('memberReview', [{ id: son?.id ?? '', set: { workState: 'UNSTABLE' } }]);
    const [, wife] = await membersOf(households[1]);
    await admin.remove('memberReview', [{ id: wife?.id ?? '' }]);
    await run(change, {
      kind: 'SPLIT',
      householdId: households[0],
      on: '2024-10-01',
      personIds: [persons[1]],
      headId: persons[1],
    });
    await run(change, {
      kind: 'BIRTH',
      householdId: households[1],
      on: '2024-10-02',
      childName: 'Nông Thị Mới',
      childSex: 'FEMALE',
    });
    const again = await list();
    expect(again.lines.map((one) => one.vi)).toEqual([
      '1 phiếu mới (1 hộ mới có), 2 thành viên; 3 phiếu đã có giữ nguyên; 0 hộ khác ở địa bàn không vào danh sách.',
      '1 thành viên đã chuyển hộ hoặc mất được bỏ khỏi phiếu cũ; thông tin đã ghi của người chuyển hộ theo sang phiếu mới.',
    ]);
    const [founded] = await admin.list<{ id: string }>('household', 'id', {
      where: { originId: { eq: households[0] } },
    });
    expect(await membersOf(founded?.id)).toMatchObject([{ personId: persons[1], workState: 'UNSTABLE' }]);
    expect((await membersOf(households[0])).map((one) => one.personId)).toEqual([persons[0]]);
    expect((await sheetOf(households[0]))?.['memberCount']).toBe(1);
    // The wife whom the reviewer took off stays off; the child is new.
    expect(await membersOf(households[1])).toHaveLength(2);
    expect((await sheetOf(households[1]))?.['memberCount']).toBe(2);
    expect((await list()).lines.map((one) => one.vi)).toEqual([
      '0 phiếu mới (0 hộ mới có), 0 thành viên; 4 phiếu đã có giữ nguyên; 0 hộ khác ở địa bàn không vào danh sách.',
    ]);
  });

  it('decides what is empty as proposed, and leaves what the reviewer decided and what nobody knows', async () => {
    const sheet = await sheetOf(households[1]);
    const id = sheet?.id ?? '';
    await admin.save('householdReview', [
      { id, set: { memberCount: 2, livingAreaM2: 10, waterSource: 'TAP', lacksSafeWater: true } },
    ]);
    const done = await run(accept, { reviewId: id });
    expect(done.isDone).toBe(true);
    const after = await sheetOf(households[1], 'id lacksHousingArea lacksSafeWater lacksHygienicToilet');
    expect(after).toMatchObject({ lacksHousingArea: true, lacksSafeWater: true, lacksHygienicToilet: null });
    const [twice] = (await run(accept, { reviewId: id })).lines;
    expect(twice?.vi).toContain('Ghi 0 kết luận còn trống theo đề nghị, trên 0 phiếu');
  });

  it('names ended households that are still on the list, and takes them and unused sheets off it', async () => {
    await admin.save('householdReview', [
      { id: (await sheetOf(households[2]))?.id ?? '', set: { incomeScore: 100 } },
    ]);
    await run(change, { kind: 'MOVE_AWAY', householdId: households[2], on: '2024-10-05' });
    const again = await list();
    expect(again.warnings.map((one) => one.code)).toEqual(['RULE_ENDED_ON_LIST']);
    const clearBy = (scope: string) => run(clear, { campaignId: campaign, unitId: hamlet, scope });
    const unused = await clearBy('UNUSED');
    expect(unused.lines.map((one) => one.vi)).toEqual([
      'Bỏ 0 phiếu chưa ghi gì và 1 phiếu của hộ đã kết thúc hoặc đã chuyển khỏi địa bàn (1 thành viên) khỏi danh sách; 3 phiếu giữ nguyên.',
      '1 phiếu chưa ghi gì được giữ, trong đó 1 phiếu của hộ mới.',
    ]);
    expect(await sheetOf(households[2])).toBeUndefined();
    const all = await clearBy('UNUSED_AND_NEW');
    expect(all.lines.map((one) => one.vi)).toEqual([
      'Bỏ 1 phiếu chưa ghi gì và 0 phiếu của hộ đã kết thúc hoặc đã chuyển khỏi địa bàn (1 thành viên) khỏi danh sách; 2 phiếu giữ nguyên.',
    ]);
    expect(await sheetOf(households[1])).toBeDefined();
  });

  it('records a step for several hamlets at once, and sets it anew where it is recorded', async () => {
    const [rule] = await admin.list<{ id: string }>('reviewStepRule', 'id', {
      where: { kind: { eq: 'MEETING' } },
    });
    const input = { campaignId: campaign, ruleId: rule?.id, unitIds: hamlets, startedOn: '2024-11-04' };
    expect((await run(record, input)).isDone).toBe(true);
    const again = await run(record, { ...input, startedOn: '2024-11-05', document: '01/BB' });
    expect(again.lines[0]?.vi).toBe('Ghi bước cho 2 địa bàn, trong đó sửa lại 2 địa bàn đã ghi.');
    const steps = await admin.list('reviewStep', 'startedOn document', {
      where: { campaignId: { eq: campaign } },
    });
    expect(steps).toEqual([
      { startedOn: '2024-11-05', document: '01/BB' },
      { startedOn: '2024-11-05', document: '01/BB' },
    ]);
  });

  it('lists anew after a household merged into another or moved to a hamlet that has its own list', async () => {
    const made = await admin.create(
      'household',
      ['011', '012', '013'].map((code) => ({ code, hamletId: hamlet, headName: `Hoàng Văn ${code}` })),
    );
    await admin.create(
      'person',
      made.map((householdId, index) => ({
        householdId,
        name: `Hoàng Văn ${index}`,
        relationToHead: 'HEAD',
        birthDate: '1975-01-01',
      })),
    );
    await list();
    await run(change, { kind: 'MERGE', householdId: made[0], otherHouseholdId: made[1], on: '2024-10-03' });
    await run(change, { kind: 'MOVE', householdId: made[2], hamletId: hamlets[1], on: '2024-10-03' });
    expect((await sheetOf(made[2], 'id hamletId'))?.['hamletId']).toBe(hamlets[1]);
    const again = await list();
    expect([again.errors, again.isDone]).toEqual([[], true]);
    expect((await sheetOf(made[0]))?.['memberCount']).toBeNull();
    expect((await sheetOf(made[1]))?.['memberCount']).toBe(2);
    const beside = await run(prepare, { campaignId: campaign, unitId: hamlets[1] });
    expect(beside.errors).toEqual([]);
    expect(beside.lines[0]?.vi).toContain('0 phiếu mới');
  });

  it('takes an open sheet along with its household within the commune, and back again, and names one that left the commune', async () => {
    const [householdId = ''] = await admin.create('household', [
      { code: '021', hamletId: hamlet, headName: 'Hoàng Văn Đi' },
    ]);
    await list();
    const hamletOfSheet = async () => (await sheetOf(householdId, 'id hamletId'))?.['hamletId'];
    await run(change, { kind: 'MOVE', householdId, hamletId: hamlets[1], on: '2024-10-03' });
    expect(await hamletOfSheet()).toBe(hamlets[1]);
    const [event] = await admin.list<{ id: string }>('householdEvent', 'id', {
      where: { householdId: { eq: householdId } },
    });
    const taken = await run(act('undoHouseholdEvent', 'UndoHouseholdEventInput'), { eventId: event?.id });
    expect([taken.errors, await hamletOfSheet()]).toEqual([[], hamlet]);
    const [elsewhere] = await makeHamlets(admin, await api().unitId('01975'), ['Nà Xa']);
    await run(change, { kind: 'MOVE', householdId, hamletId: elsewhere, on: '2024-10-04' });
    expect(await hamletOfSheet()).toBe(hamlet);
    const again = await list();
    expect(again.warnings).toMatchObject([{ code: 'RULE_ENDED_ON_LIST' }]);
    expect(again.warnings[0]?.message.vi).toContain('Hoàng Văn Đi');
    await run(clear, { campaignId: campaign, unitId: hamlet, scope: 'GONE' });
    expect(await sheetOf(householdId)).toBeUndefined();
  });
});
