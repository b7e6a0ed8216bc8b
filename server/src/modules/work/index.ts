import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { setRules } from '../../platform/resource/rules.js';
import { Person, readPersonPlaces } from '../people/index.js';
import { OverseasContract, OverseasCost } from './overseas.entity.js';
import { checkContract, warnCost } from './overseas.rules.js';
import { JobFair, JobSeeker, Placement, Training, TrainingEnrolment, Vacancy } from './work.entity.js';
import {
  checkEnrolment,
  checkJobFair,
  checkPlacement,
  checkSeeker,
  checkTraining,
  checkVacancy,
  derivePlacement,
  deriveTraining,
  warnPlacement,
  warnSeeker,
} from './work.rules.js';
import { countPlaced, readCostFacts, readSearches } from './work.store.js';
import './visits.js';

export { WorkResolver } from './work.resolver.js';
export * from './overseas.entity.js';
export * from './work.entity.js';

setRules(Training, {
  facts: async () => undefined,
  derive: deriveTraining,
  check: checkTraining,
});

setRules(TrainingEnrolment, {
  facts: (connection, enrolments) => readFacts(connection, Training, idsIn(enrolments, 'trainingId')),
  check: (enrolment, trainings) =>
    checkEnrolment(enrolment, trainings.get(enrolment['trainingId'] as number)),
});

setRules(JobSeeker, {
  facts: async (connection, seekers) => ({
    persons: await readFacts(connection, Person, idsIn(seekers, 'personId')),
    searches: await readSearches(connection, seekers),
  }),
  check: checkSeeker,
  warn: (seeker, { persons, searches }) =>
    warnSeeker(seeker, persons.get(seeker['personId'] as number), searches.get(seeker['personId']) ?? []),
});

setRules(Vacancy, { facts: async () => undefined, check: checkVacancy });

setRules(Placement, {
  facts: async (connection, placements) => ({
    ...(await readPersonPlaces(connection, placements)),
    vacancies: await readFacts(connection, Vacancy, idsIn(placements, 'vacancyId')),
    othersPlaced: await countPlaced(connection, placements),
  }),
  derive: (placement, { persons, households }) =>
    derivePlacement(
      placement,
      households.get(persons.get(placement['personId'] as number)?.['householdId'] as number),
    ),
  check: (placement, { vacancies }) =>
    checkPlacement(placement, vacancies.get(placement['vacancyId'] as number)),
  warn: (placement, { persons, vacancies, othersPlaced }) =>
    warnPlacement(
      placement,
      persons.get(placement['personId'] as number),
      vacancies.get(placement['vacancyId'] as number),
      othersPlaced(placement),
    ),
});

setRules(OverseasContract, { facts: async () => undefined, check: checkContract });

setRules(OverseasCost, {
  facts: readCostFacts,
  warn: (cost, { ceilings, factsOf, entitlementOf }) => [
    ...warnCost(cost, factsOf(cost), ceilings),
    ...entitlementOf(cost),
  ],
});

setRules(JobFair, { facts: async () => undefined, check: checkJobFair });
