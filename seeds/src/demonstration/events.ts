import type { Commune, EventKind, Household, Person } from './model.js';

const called = (household: Household): string => `${household.code} ${household.head.name}`;
const names = (persons: readonly Person[]): string => persons.map((one) => one.name).join(', ');

const tell = (
  commune: Commune,
  kind: EventKind,
  household: Household,
  happenedOn: string,
  summary: string,
  other: Household | null = null,
): void => {
  if (!commune.isDetailed) return;
  commune.events.push({
    kind,
    householdId: household.id,
    otherHouseholdId: other?.id ?? null,
    happenedOn,
    summary,
  });
};

export const tellDeath = (commune: Commune, household: Household, person: Person, on: string): void =>
  tell(commune, 'DEATH', household, on, `${person.name} của hộ ${called(household)} mất ngày ${on}.`);

export const tellNewHead = (commune: Commune, household: Household, from: string): void =>
  tell(
    commune,
    'NEW_HEAD',
    household,
    from,
    `${household.head.name} làm chủ hộ ${household.code} từ ngày ${from}.`,
  );

export const tellBirth = (commune: Commune, household: Household, child: Person, on: string): void =>
  tell(commune, 'BIRTH', household, on, `Hộ ${called(household)} có thêm ${child.name}, sinh ngày ${on}.`);

export const tellSplit = (commune: Commune, household: Household, founded: Household): void =>
  tell(
    commune,
    'SPLIT',
    household,
    founded.since,
    `Hộ ${called(household)} tách: ${names(founded.members)} sang hộ mới ${founded.code}, chủ hộ ${founded.head.name}; ${names(household.members)} ở lại.`,
    founded,
  );

export const tellMerge = (
  commune: Commune,
  household: Household,
  elder: Person,
  host: Household,
  on: string,
): void =>
  tell(
    commune,
    'MERGE',
    household,
    on,
    `Hộ ${called(household)} nhập vào hộ ${called(host)}: ${elder.name} chuyển sang.`,
    host,
  );

export const tellMove = (commune: Commune, household: Household, formerCode: string, on: string): void =>
  tell(
    commune,
    'MOVE',
    household,
    on,
    `Hộ ${formerCode} ${household.head.name} chuyển đến Thôn ${household.hamlet.name} với mã ${household.code}; các phiếu rà soát cũ vẫn thuộc thôn cũ.`,
  );

export const tellDeparture = (commune: Commune, household: Household, on: string): void =>
  tell(
    commune,
    'MOVE_AWAY',
    household,
    on,
    `Hộ ${called(household)} (${household.members.length} người) chuyển đi nơi khác từ ngày ${on}; hộ không vào danh sách rà soát sau đó.`,
  );

/** The events as records. They have no entries in the history, so that they cannot be taken back. */
export const addEvents = ({ world, events }: Commune): void => {
  for (const event of events) {
    const id = world.nextId();
    world.sink.add('householdEvent', { id, ...event, operationKey: `minh-hoa-${id}`, undoneAt: null });
  }
  events.length = 0;
};
