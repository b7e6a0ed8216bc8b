import { violation } from '../../kernel/errors.js';
import { dayFirst } from '../../kernel/messages.js';
import { addDays, type PlainDate } from '../../kernel/plain-date.js';
import { refuse, type UseCase } from '../../platform/resource/use-case.js';
import type { Row } from '../../platform/resource/values.js';
import { AdministrativeUnit } from '../territory/index.js';
import { getRow, nextHouseholdCode, readOpenMemberships } from './household-life.store.js';
import { Household, HouseholdMembership, Person } from './people.entity.js';
import { relationToNewHead } from './relations.rules.js';

export type HouseholdEventKind =
  | 'SPLIT'
  | 'MERGE'
  | 'MOVE'
  | 'MOVE_AWAY'
  | 'DEATH'
  | 'BIRTH'
  | 'NEW_HEAD'
  | 'DISSOLVE';

export interface HouseholdChange {
  readonly key: string;
  readonly kind: HouseholdEventKind;
  readonly householdId: string;
  readonly on: string;
  /** SPLIT: who leaves; DEATH: who died. */
  readonly personIds?: readonly string[] | null;
  /** SPLIT: head of the new household; DEATH of a head, NEW_HEAD: the new head. */
  readonly headId?: string | null;
  /** MERGE: the household that takes the members in. */
  readonly otherHouseholdId?: string | null;
  /** MOVE: where to; SPLIT: where the new household lives, else in the same hamlet. */
  readonly hamletId?: string | null;
  /** SPLIT, MOVE: the household's code there, else the next running number. */
  readonly code?: string | null;
  /** BIRTH */
  readonly childName?: string | null;
  readonly childSex?: string | null;
  readonly childRelation?: string | null;
}

/** A household with who lives in it, on the day of an event. */
export interface Scene {
  readonly useCase: UseCase;
  readonly change: HouseholdChange;
  readonly household: Row;
  readonly members: readonly Row[];
  readonly on: PlainDate;
}

export const idOf = (row: Row): number => row['id'] as number;
export const named = (household: Row): string =>
  `${String(household['code'])} ${String(household['headName'])}`;
const names = (persons: readonly Row[]): string => persons.map((one) => String(one['name'])).join(', ');
const numbers = (ids: readonly string[] | null | undefined): number[] => (ids ?? []).map(Number);

const missingInput = (field: string, vi: string, en: string): never =>
  refuse(violation(field, 'INPUT_REQUIRED', { field: { vi, en } }));

export const requireAlive = (household: Row): void => {
  if (typeof household['endedOn'] === 'string')
    refuse(
      violation('householdId', 'RULE_HOUSEHOLD_ENDED', {
        household: named(household),
        date: household['endedOn'],
      }),
    );
};

const pickMember = async (
  { useCase, members, household, on }: Scene,
  field: string,
  id: number,
): Promise<Row> => {
  const found = members.find((one) => idOf(one) === id);
  if (found) return found;
  const person = await getRow(useCase, Person, id);
  return refuse(
    violation(field, 'RULE_NOT_A_MEMBER', {
      person: String(person['name']),
      household: named(household),
      date: on,
    }),
  );
};

/** Ends the open memberships of persons on the day before, none of which may begin later. */
const closeMemberships = async (
  { useCase, on }: Scene,
  persons: readonly Row[],
  last: PlainDate,
): Promise<void> => {
  const open = await readOpenMemberships(useCase, persons.map(idOf));
  for (const membership of open) {
    if (String(membership['from']) <= last) continue;
    const person = persons.find((one) => idOf(one) === membership['personId']);
    refuse(
      violation('on', 'RULE_EVENT_TOO_EARLY', {
        date: on,
        earlier: {
          vi: `ngày vào hộ (${membership['from']})`,
          en: `the day of joining (${membership['from']})`,
        },
        subject: String(person?.['name'] ?? ''),
      }),
    );
  }
  await useCase.save(
    HouseholdMembership,
    open.map((one) => ({ id: idOf(one), set: { to: last } })),
  );
};

/** Moves persons into a household from a day on, with their relation there. */
const joinHousehold = async (
  scene: Scene,
  persons: readonly Row[],
  householdId: number,
  relationOf: (person: Row) => string | null,
): Promise<void> => {
  const { useCase, on } = scene;
  await closeMemberships(scene, persons, addDays(on, -1));
  await useCase.save(
    Person,
    persons.map((one) => ({ id: idOf(one), set: { householdId, relationToHead: relationOf(one) } })),
  );
  await useCase.save(
    HouseholdMembership,
    persons.map((one) => ({
      set: { personId: idOf(one), householdId, relationToHead: relationOf(one), from: on },
    })),
  );
};

/** Gives a household a head; who changes relation gets a new membership, so that the former one stays known. */
const makeHead = async (
  { useCase, on, household }: Scene,
  members: readonly Row[],
  head: Row,
  from: PlainDate,
): Promise<void> => {
  const was = (head['relationToHead'] ?? null) as string | null;
  const relationOf = (one: Row): string | null =>
    one === head ? 'HEAD' : relationToNewHead(was, (one['relationToHead'] ?? null) as string | null);
  const changed = members.filter((one) => relationOf(one) !== (one['relationToHead'] ?? null));
  await useCase.save(
    Person,
    changed.map((one) => ({ id: idOf(one), set: { relationToHead: relationOf(one) } })),
  );
  const open = await readOpenMemberships(useCase, changed.map(idOf));
  const started = open.filter((one) => String(one['from']) < from);
  await useCase.save(
    HouseholdMembership,
    started.map((one) => ({ id: idOf(one), set: { to: addDays(from, -1) } })),
  );
  const relationById = new Map(changed.map((one) => [idOf(one), relationOf(one)]));
  await useCase.save(
    HouseholdMembership,
    started.map((one) => ({
      set: {
        personId: one['personId'],
        householdId: idOf(household),
        relationToHead: relationById.get(one['personId'] as number) ?? null,
        from,
      },
    })),
  );
  await useCase.save(Household, [{ id: idOf(household), set: { headName: head['name'] } }]);
  useCase.say({
    vi: `${head['name']} làm chủ hộ ${household['code']} từ ngày ${dayFirst(on)}.`,
    en: `${head['name']} is head of household ${household['code']} from ${on}.`,
  });
};

const endHousehold = (
  { useCase, household, on }: Scene,
  reason: string,
  more: Row = {},
): Promise<readonly Row[]> =>
  useCase.save(Household, [{ id: idOf(household), set: { endedOn: on, endReason: reason, ...more } }]);

const split = async (scene: Scene): Promise<number | null> => {
  const { useCase, change, household, members, on } = scene;
  const leaving: Row[] = [];
  for (const id of numbers(change.personIds)) leaving.push(await pickMember(scene, 'personIds', id));
  if (leaving.length === 0) missingInput('personIds', 'Người tách đi', 'Who leaves');
  const staying = members.filter((one) => !leaving.includes(one));
  if (staying.length === 0)
    refuse(violation('personIds', 'RULE_NOBODY_LEFT', { household: named(household) }));
  const head = leaving.find((one) => idOf(one) === Number(change.headId)) ?? leaving[0];
  if (!head || leaving.some((one) => one['relationToHead'] === 'HEAD'))
    return refuse(
      violation('personIds', 'RULE_HEAD_LEAVES', {
        household: named(household),
        members: names(staying),
      }),
    );
  const hamletId = Number(change.hamletId ?? household['hamletId']);
  const code = change.code ?? (await nextHouseholdCode(useCase, hamletId));
  const [founded] = await useCase.save(Household, [
    {
      set: {
        code,
        hamletId,
        headName: head['name'],
        address: household['address'],
        isEthnicMinority: household['isEthnicMinority'],
        since: on,
        startReason: 'SPLIT',
        originId: idOf(household),
      },
    },
  ]);
  if (!founded) return null;
  const was = (head['relationToHead'] ?? null) as string | null;
  await joinHousehold(scene, leaving, idOf(founded), (one) =>
    one === head ? 'HEAD' : relationToNewHead(was, (one['relationToHead'] ?? null) as string | null),
  );
  useCase.say({
    vi: `Hộ ${named(household)} tách: ${names(leaving)} sang hộ mới ${code}, chủ hộ ${head['name']}; ${names(staying)} ở lại.`,
    en: `Household ${named(household)} splits: ${names(leaving)} form household ${code} under ${head['name']}; ${names(staying)} stay.`,
  });
  return idOf(founded);
};

const merge = async (scene: Scene): Promise<number | null> => {
  const { useCase, change, household, members } = scene;
  if (!change.otherHouseholdId) missingInput('otherHouseholdId', 'Hộ nhận', 'The receiving household');
  const other = await getRow(useCase, Household, Number(change.otherHouseholdId));
  requireAlive(other);
  if (idOf(other) === idOf(household))
    missingInput('otherHouseholdId', 'Một hộ khác để nhập vào', 'Another household to merge into');
  await joinHousehold(scene, members, idOf(other), () => null);
  await endHousehold(scene, 'MERGED', { mergedIntoId: idOf(other) });
  useCase.say({
    vi: `Hộ ${named(household)} nhập vào hộ ${named(other)}: ${names(members)} chuyển sang; quan hệ với chủ hộ mới cần ghi lại.`,
    en: `Household ${named(household)} merges into ${named(other)}: ${names(members)} move; their relation to the new head is to be recorded.`,
  });
  return idOf(other);
};

const move = async ({ useCase, change, household }: Scene): Promise<number | null> => {
  if (!change.hamletId) missingInput('hamletId', 'Thôn mới', 'The new hamlet');
  const hamletId = Number(change.hamletId);
  const hamlet = await getRow(useCase, AdministrativeUnit, hamletId);
  const code = change.code ?? (await nextHouseholdCode(useCase, hamletId));
  await useCase.save(Household, [{ id: idOf(household), set: { hamletId, code } }]);
  useCase.say({
    vi: `Hộ ${named(household)} chuyển đến ${hamlet['name']} với mã ${code}; phiếu rà soát đã công nhận vẫn thuộc thôn cũ, phiếu chưa công nhận theo hộ trong cùng địa bàn rà soát.`,
    en: `Household ${named(household)} moves to ${hamlet['name']} with the code ${code}; its recognised reviews stay with the old hamlet, open ones go along within the campaign’s area.`,
  });
  return idOf(household);
};

/** The household and everybody in it are no longer in the commune's records. */
const leave = async (scene: Scene): Promise<number | null> => {
  const { useCase, household, members, on } = scene;
  await closeMemberships(scene, members, on);
  await endHousehold(scene, 'MOVED_AWAY');
  useCase.say({
    vi: `Hộ ${named(household)} (${members.length} người) chuyển đi nơi khác từ ngày ${dayFirst(on)}; hộ không vào danh sách rà soát sau đó.`,
    en: `Household ${named(household)} (${members.length} members) moves away on ${on}; it is on no later list.`,
  });
  return idOf(household);
};

const die = async (scene: Scene): Promise<number | null> => {
  const { useCase, change, household, members, on } = scene;
  const [personId] = numbers(change.personIds);
  if (personId === undefined) return missingInput('personIds', 'Người mất', 'Who died');
  const person = await pickMember(scene, 'personIds', personId);
  const others = members.filter((one) => one !== person);
  await closeMemberships(scene, [person], on);
  await useCase.save(Person, [{ id: personId, set: { diedOn: on } }]);
  useCase.say({
    vi: `${person['name']} của hộ ${named(household)} mất ngày ${dayFirst(on)}.`,
    en: `${person['name']} of household ${named(household)} died on ${on}.`,
  });
  if (others.length === 0) {
    await endHousehold(scene, 'DIED_OUT');
    useCase.say({ vi: 'Hộ không còn ai nên kết thúc.', en: 'Nobody is left, so the household ends.' });
  } else if (person['relationToHead'] === 'HEAD') {
    const head = others.find((one) => idOf(one) === Number(change.headId));
    if (!head) return missingInput('headId', 'Chủ hộ mới', 'The new head');
    await makeHead(scene, others, head, addDays(on, 1));
  }
  return idOf(household);
};

const appoint = async (scene: Scene): Promise<number | null> => {
  const { change, household, members, on } = scene;
  if (!change.headId) missingInput('headId', 'Chủ hộ mới', 'The new head');
  await makeHead(scene, members, await pickMember(scene, 'headId', Number(change.headId)), on);
  return idOf(household);
};

const bear = async ({ useCase, change, household, members, on }: Scene): Promise<number | null> => {
  const { childName: name, childSex: sex, childRelation } = change;
  if (!name) missingInput('childName', 'Họ và tên trẻ', 'The child’s name');
  const relationToHead = childRelation ?? 'CHILD';
  const [head] = members;
  const [child] = await useCase.save(Person, [
    {
      set: {
        householdId: idOf(household),
        name,
        sex: sex ?? null,
        birthDate: on,
        relationToHead,
        ethnicityId: head?.['ethnicityId'] ?? null,
      },
    },
  ]);
  if (!child) return null;
  await useCase.save(HouseholdMembership, [
    { set: { personId: idOf(child), householdId: idOf(household), relationToHead, from: on } },
  ]);
  useCase.say({
    vi: `Hộ ${named(household)} có thêm ${child['name']}, sinh ngày ${dayFirst(on)}.`,
    en: `${child['name']} is born on ${on} in household ${named(household)}.`,
  });
  return idOf(household);
};

const dissolve = async (scene: Scene): Promise<number | null> => {
  const { useCase, household, members, on } = scene;
  if (members.length > 0)
    refuse(
      violation('householdId', 'RULE_MEMBERS_LEFT', {
        household: named(household),
        count: members.length,
        members: names(members),
      }),
    );
  await endHousehold(scene, 'DIED_OUT');
  useCase.say({
    vi: `Hộ ${named(household)} không còn thành viên, kết thúc ngày ${dayFirst(on)}.`,
    en: `Household ${named(household)} has no member left and ends on ${on}.`,
  });
  return idOf(household);
};

/** What each kind of event does; answers the household that it leads to. */
export const acts: Readonly<Record<HouseholdEventKind, (scene: Scene) => Promise<number | null>>> = {
  SPLIT: split,
  MERGE: merge,
  MOVE: move,
  MOVE_AWAY: leave,
  DEATH: die,
  NEW_HEAD: appoint,
  BIRTH: bear,
  DISSOLVE: dissolve,
};
