import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { setRules } from '../../platform/resource/rules.js';
import { Organisation } from '../programme/index.js';
import { Household, readPersonPlaces } from '../people/index.js';
import { LivelihoodModel, Support } from './support.entity.js';
import { checkSupport, deriveModel, deriveSupport, supportedHousehold } from './support.rules.js';

export * from './support.entity.js';

setRules(Support, {
  facts: async (connection, supports) => {
    const { persons, households } = await readPersonPlaces(connection, supports);
    const direct = await readFacts(connection, Household, idsIn(supports, 'householdId'));
    const organisations = await readFacts(connection, Organisation, idsIn(supports, 'organisationId'));
    return { persons, households: new Map([...households, ...direct]), organisations };
  },
  derive: (support, { persons, households, organisations }, before) => {
    const person = persons.get(support['personId'] as number);
    const household = households.get(supportedHousehold(support, person, before) as number);
    const organisation = organisations.get(support['organisationId'] as number);
    return deriveSupport(support, { person, household, organisation }, before);
  },
  check: checkSupport,
});

setRules(LivelihoodModel, { facts: async () => undefined, derive: deriveModel });
