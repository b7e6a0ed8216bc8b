import { birthText } from './calendar.js';
import { isMinority } from './family.js';
import type { Commune, Household } from './model.js';

/** The households and people of a hamlet as they are after the last year. */
export const addHouseholds = ({ world }: Commune, households: readonly Household[]): void => {
  for (const household of households) {
    world.sink.add('household', {
      id: household.id,
      code: household.code,
      hamletId: household.hamlet.id,
      headName: household.head.name,
      address: `Thôn ${household.hamlet.name}`,
      phone: household.phone,
      hasPersonOfMerit: household.members.some((member) => member.isPersonOfMerit),
      isEthnicMinority: isMinority(household.head.ethnicity),
      since: household.since,
      startReason: household.arrival,
      endedOn: household.endedOn,
      endReason: household.endReason,
      originId: household.originId,
    });
  }
};

export const addPeople = ({ world, people }: Commune): void => {
  for (const person of people) {
    world.sink.add('person', {
      id: person.id,
      householdId: person.household.id,
      name: person.name,
      relationToHead: person.relation,
      birthDate: birthText(person.birth),
      sex: person.sex,
      ethnicityId: world.ethnicityIds[person.ethnicity],
      citizenNumber: person.citizenNumber,
      hasDisability: person.hasDisability,
      isPersonOfMerit: person.isPersonOfMerit,
      diedOn: person.diedOn,
    });
    for (const membership of person.memberships) {
      world.sink.add('householdMembership', {
        id: world.nextId(),
        personId: person.id,
        householdId: membership.householdId,
        relationToHead: membership.relation,
        from: membership.from,
        to: membership.to,
      });
    }
  }
};
