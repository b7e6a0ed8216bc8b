import { ageOn, isoDate } from './calendar.js';
import { heightForAge, isStunted } from './conditions.js';
import type { Commune, Household } from './model.js';
import { isPoorOrNearPoor } from './model.js';

/** Median height by full years of age, both sexes together, cm (about the WHO standards of 2006 and 2007). */
const medianHeights = [66, 79, 90, 98, 105, 111, 117, 123, 128, 133, 138, 144, 150, 156, 161, 164];
/** One deviation is about 4.3 % of the height. */
const relativeDeviation = 0.043;

/** The autumn weighing: all children under 16 of poor and near-poor households and half of the others; fewer where only totals matter. */
export const measureChildren = (commune: Commune, household: Household, year: number): void => {
  const { random, world } = commune;
  const share = (isPoorOrNearPoor(household, year) ? 1 : 0.5) * (commune.isDetailed ? 1 : 0.35);
  const day = random.between(1, 27);
  for (const child of household.members) {
    const age = ageOn(child.birth, year, 10, day);
    if (age >= 16 || !random.chance(share)) continue;
    const z = heightForAge(child, year);
    const heightCm = (medianHeights[age] as number) * (1 + z * relativeDeviation);
    const bodyMass = 15.6 + 0.25 * Math.max(0, age - 6) + random.normal() * 0.9;
    world.sink.add('growthMeasurement', {
      id: world.nextId(),
      personId: child.id,
      hamletId: household.hamlet.id,
      measuredOn: isoDate(year, 10, day),
      year,
      heightCm: oneDecimal(heightCm),
      weightKg: oneDecimal((heightCm / 100) ** 2 * bodyMass),
      heightForAgeZ: z,
    });
    if (commune.isDetailed && isStunted(child, year)) {
      world.sink.add('nutritionSupport', {
        id: world.nextId(),
        personId: child.id,
        kind: 'TREATMENT',
        givenOn: isoDate(year, 11, day),
        doses: '30',
      });
    }
  }
};

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;
