import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../support/api.js';
import type { Client, Violation } from '../support/client.js';
import { describeEachDatabase } from '../support/engines.js';
import { makeHamlets } from '../support/plan-ids.js';

interface Outcome {
  readonly isDone: boolean;
  readonly id: string | null;
  readonly lines: readonly { readonly vi: string }[];
  readonly errors: readonly Violation[];
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly householdId: string;
  readonly relationToHead: string | null;
  readonly diedOn: string | null;
}

interface Membership {
  readonly personId: string;
  readonly householdId: string;
  readonly relationToHead: string | null;
  readonly from: string;
  readonly to: string | null;
}

const outcome = '{ isDone id lines { vi } errors { field code message { vi en } } }';
const change = `mutation ($input: HouseholdChangeInput!) { outcome: changeHousehold(input: $input) ${outcome} }`;
const preview = `query ($input: HouseholdChangeInput!) { outcome: previewHouseholdChange(input: $input) ${outcome} }`;
const undo = `mutation ($input: UndoHouseholdEventInput!) { outcome: undoHouseholdEvent(input: $input) ${outcome} }`;

/** name, relation, birth */
const family = [
  ['Hoàng Văn Ông', 'HEAD', '1950'],
  ['Hoàng Thị Bà', 'SPOUSE', '1952'],
  ['Hoàng Văn Con', 'CHILD', '1980'],
  ['Nông Thị Dâu', 'OTHER', '1982'],
  ['Hoàng Văn Cháu', 'GRANDCHILD', '2010'],
] as const;

describeEachDatabase('the life of households', (database) => {
  const api = useApi(database);
  let admin: Client;
  let hamlets: readonly string[] = [];
  let made = 0;

  beforeAll(async () => {
    admin = api().admin;
    hamlets = await makeHamlets(admin, await api().unitId('02011'), ['Nà Sống', 'Khau Đời']);
  });

  /** A family of three generations in the first hamlet, with memberships since 2020. */
  const found = async (): Promise<{ householdId: string; persons: readonly string[] }> => {
    made += 1;
    const [householdId = ''] = await admin.create('household', [
      { code: `H${made}`, hamletId: hamlets[0], headName: family[0][0], since: '2020-01-01' },
    ]);
    const persons = await admin.create(
      'person',
      family.map(([name, relationToHead, birthDate]) => ({ householdId, name, relationToHead, birthDate })),
    );
    await admin.create(
      'householdMembership',
      persons.map((personId, index) => ({
        personId,
        householdId,
        relationToHead: family[index]?.[1],
        from: '2020-01-01',
      })),
    );
    return { householdId, persons };
  };
  const run = async (document: string, input: object): Promise<Outcome> =>
    (await admin.query<{ outcome: Outcome }>(document, { input: { key: randomUUID(), ...input } })).outcome;
  const members = (householdId: string): Promise<readonly Person[]> =>
    admin.list<Person>('person', 'id name householdId relationToHead diedOn', {
      where: { householdId: { eq: householdId }, diedOn: { isNull: true } },
      orderBy: [{ field: 'id' }],
    });
  const memberships = (personId: string | undefined): Promise<readonly Membership[]> =>
    admin.list<Membership>('householdMembership', 'personId householdId relationToHead from to', {
      where: { personId: { eq: personId } },
      orderBy: [{ field: 'from' }],
    });
  const household = async (id: string): Promise<Record<string, unknown>> =>
    (
      await admin.query<{ row: Record<string, unknown> }>(
        'query ($id: ID!) { row: household(id: $id) { code hamletId headName since startReason originId endedOn endReason mergedIntoId } }',
        { id },
      )
    ).row;
  const codes = (result: Outcome): string[] => result.errors.map((one) => one.code);

  it('a split moves the leaving members to a new household of the same hamlet and says where it came from', async () => {
    const { householdId, persons } = await found();
    const leaving = persons.slice(2);
    const result = await run(change, {
      kind: 'SPLIT',
      householdId,
      on: '2024-07-01',
      personIds: leaving,
      headId: leaving[0],
    });
    expect([result.errors, result.isDone]).toEqual([[], true]);
    expect(await household(result.id ?? '')).toMatchObject({
      hamletId: hamlets[0],
      headName: 'Hoàng Văn Con',
      since: '2024-07-01',
      startReason: 'SPLIT',
      originId: householdId,
    });
    expect((await members(householdId)).map((one) => one.name)).toEqual(['Hoàng Văn Ông', 'Hoàng Thị Bà']);
    expect((await members(result.id ?? '')).map((one) => [one.name, one.relationToHead])).toEqual([
      ['Hoàng Văn Con', 'HEAD'],
      ['Nông Thị Dâu', null],
      ['Hoàng Văn Cháu', null],
    ]);
    expect((await memberships(leaving[0])).map((one) => [one.householdId, one.from, one.to])).toEqual([
      [householdId, '2020-01-01', '2024-06-30'],
      [result.id, '2024-07-01', null],
    ]);
  });

  it('a preview says the same and writes nothing', async () => {
    const { householdId, persons } = await found();
    const input = {
      kind: 'SPLIT',
      householdId,
      on: '2024-07-01',
      personIds: persons.slice(2),
      headId: persons[2],
    };
    const { total } = await admin.page('household', 'id', {}, 'total');
    const seen = await run(preview, input);
    expect(seen.isDone).toBe(false);
    expect(seen.lines[0]?.vi).toContain('Hoàng Văn Con, Nông Thị Dâu, Hoàng Văn Cháu sang hộ mới');
    expect((await admin.page('household', 'id', {}, 'total')).total).toBe(total);
    expect(await members(householdId)).toHaveLength(5);
  });

  it('a split is taken back as a whole, once', async () => {
    const { householdId, persons } = await found();
    const before = await members(householdId);
    const result = await run(change, {
      kind: 'SPLIT',
      householdId,
      on: '2024-07-01',
      personIds: persons.slice(2),
      headId: persons[2],
    });
    const [event] = await admin.list<{ id: string; otherHouseholdId: string }>(
      'householdEvent',
      'id otherHouseholdId',
      { where: { householdId: { eq: householdId } } },
    );
    expect(event?.otherHouseholdId).toBe(result.id);
    const undone = await run(undo, { eventId: event?.id });
    expect([undone.errors, undone.isDone]).toEqual([[], true]);
    expect(await members(householdId)).toEqual(before);
    expect(await household(result.id ?? '')).toBeNull();
    expect((await memberships(persons[2])).map((one) => [one.from, one.to])).toEqual([['2020-01-01', null]]);
    expect(codes(await run(undo, { eventId: event?.id }))).toEqual(['RULE_ALREADY_UNDONE']);
  });

  it('an event is not taken back over a later edit', async () => {
    const { householdId, persons } = await found();
    await run(change, { kind: 'DEATH', householdId, on: '2024-05-05', personIds: [persons[4]] });
    await admin.save('person', [{ id: persons[4] ?? '', set: { name: 'Hoàng Văn Cháu Út' } }]);
    const [event] = await admin.list<{ id: string }>('householdEvent', 'id', {
      where: { householdId: { eq: householdId } },
    });
    expect(codes(await run(undo, { eventId: event?.id }))).toEqual(['CONFLICT_VERSION']);
  });

  it('the death of the head asks for a new one, whose relations are told as far as the old ones tell them', async () => {
    const { householdId, persons } = await found();
    const input = { kind: 'DEATH', householdId, on: '2024-03-03', personIds: [persons[0]] };
    expect(codes(await run(change, input))).toEqual(['INPUT_REQUIRED']);
    const result = await run(change, { ...input, headId: persons[1] });
    expect(result.errors).toEqual([]);
    expect((await members(householdId)).map((one) => one.relationToHead)).toEqual([
      'HEAD',
      'CHILD',
      'OTHER',
      'GRANDCHILD',
    ]);
    expect(await household(householdId)).toMatchObject({ headName: 'Hoàng Thị Bà', endedOn: null });
    expect((await memberships(persons[1])).map((one) => [one.relationToHead, one.from, one.to])).toEqual([
      ['SPOUSE', '2020-01-01', '2024-03-03'],
      ['HEAD', '2024-03-04', null],
    ]);
    expect((await memberships(persons[0])).map((one) => one.to)).toEqual(['2024-03-03']);
  });

  it('a merger moves everybody and ends the household; the other lives on', async () => {
    const [one, other] = [await found(), await found()];
    const result = await run(change, {
      kind: 'MERGE',
      householdId: one.householdId,
      otherHouseholdId: other.householdId,
      on: '2024-07-07',
    });
    expect(result.errors).toEqual([]);
    expect(await household(one.householdId)).toMatchObject({
      endedOn: '2024-07-07',
      endReason: 'MERGED',
      mergedIntoId: other.householdId,
    });
    expect(await members(other.householdId)).toHaveLength(10);
    expect(
      codes(await run(change, { kind: 'BIRTH', householdId: one.householdId, on: '2024-08-08' })),
    ).toEqual(['RULE_HOUSEHOLD_ENDED']);
  });

  it('a move changes the hamlet and gives the next running number there', async () => {
    const { householdId } = await found();
    await admin.create('household', [{ code: '041', hamletId: hamlets[1], headName: 'Lý Văn Sẵn' }]);
    const result = await run(change, { kind: 'MOVE', householdId, hamletId: hamlets[1], on: '2024-04-04' });
    expect(result.errors).toEqual([]);
    expect(await household(householdId)).toMatchObject({ hamletId: hamlets[1], code: '042', endedOn: null });
  });

  it('a household that moves away ends with everybody in it', async () => {
    const { householdId, persons } = await found();
    await run(change, { kind: 'MOVE_AWAY', householdId, on: '2024-08-01' });
    expect(await household(householdId)).toMatchObject({ endedOn: '2024-08-01', endReason: 'MOVED_AWAY' });
    expect((await memberships(persons[3])).map((one) => one.to)).toEqual(['2024-08-01']);
  });

  it('a newborn joins on its birthday', async () => {
    const { householdId } = await found();
    await run(change, {
      kind: 'BIRTH',
      householdId,
      on: '2024-02-29',
      childName: 'Hoàng Thị Bé',
      childSex: 'FEMALE',
      childRelation: 'GRANDCHILD',
    });
    const [, , , , , child] = await members(householdId);
    expect(child).toMatchObject({ name: 'Hoàng Thị Bé', relationToHead: 'GRANDCHILD' });
    expect((await memberships(child?.id)).map((one) => one.from)).toEqual(['2024-02-29']);
  });

  it('the last death ends the household', async () => {
    const { householdId, persons } = await found();
    for (const personId of persons.slice(1))
      await run(change, { kind: 'DEATH', householdId, on: '2024-01-10', personIds: [personId] });
    expect(codes(await run(change, { kind: 'DISSOLVE', householdId, on: '2024-01-11' }))).toEqual([
      'RULE_MEMBERS_LEFT',
    ]);
    await run(change, { kind: 'DEATH', householdId, on: '2024-01-11', personIds: [persons[0]] });
    expect(await household(householdId)).toMatchObject({ endedOn: '2024-01-11', endReason: 'DIED_OUT' });
  });

  describe('refuses', () => {
    it('a split that leaves nobody, or takes the head away', async () => {
      const { householdId, persons } = await found();
      const input = { kind: 'SPLIT', householdId, on: '2024-07-01' };
      expect(codes(await run(change, { ...input, personIds: persons }))).toEqual(['RULE_NOBODY_LEFT']);
      expect(codes(await run(change, { ...input, personIds: persons.slice(0, 2) }))).toEqual([
        'RULE_HEAD_LEAVES',
      ]);
    });

    it('a person of another household, and a day before the household or the membership', async () => {
      const { householdId, persons } = await found();
      const stranger = (await found()).persons[2];
      const input = { kind: 'SPLIT', householdId, personIds: [persons[2]] };
      expect(codes(await run(change, { ...input, on: '2024-07-01', personIds: [stranger] }))).toEqual([
        'RULE_NOT_A_MEMBER',
      ]);
      expect(codes(await run(change, { ...input, on: '2019-12-31' }))).toEqual(['RULE_EVENT_TOO_EARLY']);
      expect(codes(await run(change, { ...input, on: '2020-01-01' }))).toEqual(['RULE_EVENT_TOO_EARLY']);
    });

    it('a clerk of another commune, for whom the household does not exist', async () => {
      const { householdId } = await found();
      const clerk = await api().enter('CLERK', await api().unitId('01975'));
      expect(
        await clerk.refusal(change, {
          input: { key: randomUUID(), kind: 'MOVE_AWAY', householdId, on: '2024-08-01' },
        }),
      ).toEqual(['MISSING_RECORD']);
    });
  });

  it('the same key does it once', async () => {
    const { householdId } = await found();
    const input = {
      key: randomUUID(),
      kind: 'BIRTH',
      householdId,
      on: '2024-05-01',
      childName: 'Hoàng Văn Một',
    };
    const first = await run(change, input);
    expect(await run(change, input)).toEqual(first);
    expect(await members(householdId)).toHaveLength(6);
  });
});
