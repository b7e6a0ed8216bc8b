import { deriveAgain } from '../../platform/resource/announce.js';
import { deriveLoaded, onLoad } from '../../platform/resource/bulk-load.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { onWrite, setRules } from '../../platform/resource/rules.js';
import type { Row } from '../../platform/resource/values.js';
import { readPersonPlaces } from '../people/index.js';
import { HouseholdReview, MemberReview, readMeasuredBy } from '../review/index.js';
import { GrowthMeasurement, MaternityPeriod, NutritionSupport } from './nutrition.entity.js';
import {
  checkGrowth,
  checkMaternity,
  checkNutrition,
  deriveGrowth,
  deriveMaternity,
  deriveNutrition,
  type OtherHeight,
  warnGrowth,
  warnNutrition,
} from './nutrition.rules.js';
import { findMeasuredMembers, readMaternity, readMeasuredOf, readMeasurements } from './nutrition.store.js';

export * from './nutrition.entity.js';

const heightsOf = (measurements: readonly Row[], except: unknown): OtherHeight[] =>
  measurements
    .filter((one) => one['id'] !== except && typeof one['heightCm'] === 'number')
    .map((one) => ({ on: String(one['measuredOn']), heightCm: Number(one['heightCm']) }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));

setRules(GrowthMeasurement, {
  follows: [{ by: 'personId', fields: ['birthDate', 'sex'] }],
  facts: async (connection, measurements) => ({
    ...(await readPersonPlaces(connection, measurements)),
    measured: await readMeasurements(connection, measurements),
  }),
  derive: (measurement, { persons, households }) => {
    const person = persons.get(measurement['personId'] as number);
    return deriveGrowth(measurement, person, households.get(person?.['householdId'] as number));
  },
  check: (measurement, { persons }) =>
    checkGrowth(measurement, persons.get(measurement['personId'] as number)),
  warn: (measurement, { persons, measured }) => {
    const personId = measurement['personId'] as number;
    return warnGrowth(
      measurement,
      persons.get(personId),
      heightsOf(measured.get(personId) ?? [], measurement['id']),
    );
  },
});

setRules(NutritionSupport, {
  facts: async (connection, supports) => ({
    ...(await readPersonPlaces(connection, supports)),
    maternity: await readMaternity(connection, supports),
  }),
  derive: (support, { persons, households }) =>
    deriveNutrition(
      support,
      households.get(persons.get(support['personId'] as number)?.['householdId'] as number),
    ),
  check: checkNutrition,
  warn: (support, { persons, maternity }) => {
    const personId = support['personId'] as number;
    return warnNutrition(support, persons.get(personId), maternity.get(personId) ?? []);
  },
});

setRules(MaternityPeriod, {
  follows: [{ by: 'personId', fields: ['householdId'] }],
  facts: readPersonPlaces,
  derive: (period, { persons }) => deriveMaternity(persons.get(period['personId'] as number)),
  check: (period, { persons }) => checkMaternity(period, persons.get(period['personId'] as number)),
});

readMeasuredBy(readMeasuredOf);

/** A sheet's member takes what was measured of them in its year. */
onWrite(async (transaction, { resource, before, after, by }) => {
  if (resource !== resourceOf(GrowthMeasurement)) return;
  const { memberIds } = await findMeasuredMembers(transaction, [...before, ...after]);
  await deriveAgain(transaction, resourceOf(MemberReview), 'id', memberIds, by);
});

onLoad(async (transaction, resource, rows) => {
  if (resource !== resourceOf(GrowthMeasurement)) return;
  const { memberIds, reviewIds } = await findMeasuredMembers(transaction, rows);
  await deriveLoaded(transaction, resourceOf(MemberReview), memberIds);
  await deriveLoaded(transaction, resourceOf(HouseholdReview), reviewIds);
});
