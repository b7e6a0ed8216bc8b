import { ageOn, isoDate, monthsLater, nextDay } from './calendar.js';
import { heightForAge, isStunted } from './conditions.js';
import { heightOf } from './heights.js';
import type { Commune, Household } from './model.js';
import { isPoorOrNearPoor } from './model.js';

/** The autumn weighing: all children under 16 of poor and near-poor households and half of the others; fewer where only totals matter. */
export const measureChildren = (commune: Commune, household: Household, year: number): void => {
  const { random, world } = commune;
  const share = (isPoorOrNearPoor(household, year) ? 1 : 0.5) * (commune.isDetailed ? 1 : 0.35);
  const day = random.between(1, 27);
  for (const child of household.members) {
    const age = ageOn(child.birth, year, 10, day);
    if (age >= 16 || !random.chance(share)) continue;
    const z = heightForAge(child, year);
    const months = (year - child.birth.year) * 12 + 10 - child.birth.month + (day - child.birth.day) / 30;
    const heightCm = heightOf(child.sex, months, z);
    const bodyMass = 15.6 + 0.25 * Math.max(0, age - 6) + random.normal() * 0.9;
    world.sink.add('growthMeasurement', {
      id: world.nextId(),
      personId: child.id,
      hamletId: household.hamlet.id,
      measuredOn: isoDate(year, 10, day),
      heightCm: oneDecimal(heightCm),
      weightKg: oneDecimal((heightCm / 100) ** 2 * bodyMass),
    });
    if (commune.isDetailed && isStunted(child, year)) {
      world.sink.add('nutritionSupport', {
        id: world.nextId(),
        personId: child.id,
        hamletId: household.hamlet.id,
        kind: 'TREATMENT',
        givenOn: isoDate(year, 11, day),
        doses: 30,
      });
    }
  }
};

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** Mothers of children born in the year, from nine months before to two years after, and micronutrients for them and the small. */
export const careForMothers = (commune: Commune, household: Household, year: number): void => {
  const { random, world, isDetailed } = commune;
  if (!isDetailed) return;
  const give = (personId: number, month: number): void =>
    world.sink.add('nutritionSupport', {
      id: world.nextId(),
      personId,
      hamletId: household.hamlet.id,
      kind: 'MICRONUTRIENT',
      givenOn: isoDate(year, month, random.between(1, 27)),
      doses: random.between(1, 3) * 30,
    });
  for (const child of household.members) {
    const age = ageOn(child.birth, year, 10, 1);
    if (age >= 0 && age < 5 && isPoorOrNearPoor(household, year) && random.chance(0.5)) give(child.id, 12);
    if (child.birth.year !== year || child.birth.isYearOnly) continue;
    const mother = household.members.find((one) => {
      const years = ageOn(one.birth, year, 10, 1);
      return one.sex === 'FEMALE' && years >= 18 && years <= 45;
    });
    if (!mother) continue;
    const born = isoDate(year, child.birth.month, Math.min(child.birth.day, 27));
    const add = (state: string, from: string, to: string): void =>
      world.sink.add('maternityPeriod', { id: world.nextId(), personId: mother.id, state, from, to });
    add('PREGNANT', monthsLater(born, -9), born);
    add('BREASTFEEDING', nextDay(born), monthsLater(born, 24));
    if (random.chance(0.6)) give(mother.id, Math.max(1, child.birth.month));
  }
};
