import './unit-change.js';
import { setRules } from '../../platform/resource/rules.js';
import { Household, HouseholdMembership, Person } from './people.entity.js';
import { checkHousehold, checkMembership, checkMembershipOverlap, checkPerson } from './people.rules.js';
import { readMemberships } from './people.store.js';

export * from './household-event.entity.js';
export * from './people.entity.js';
export { PeopleResolver } from './people.resolver.js';
export { readPersonPlaces } from './people.store.js';

const noFacts = async (): Promise<void> => undefined;

setRules(Household, { facts: noFacts, check: checkHousehold });
setRules(Person, { facts: noFacts, check: checkPerson });
setRules(HouseholdMembership, {
  facts: readMemberships,
  check: (membership, byPerson) => [
    ...checkMembership(membership),
    ...checkMembershipOverlap(membership, byPerson.get(membership['personId']) ?? []),
  ],
});
