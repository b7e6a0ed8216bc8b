import { ageOn } from './calendar.js';
import type { Household, HouseholdClass, Person } from './model.js';
import type { Random } from './random.js';

/** The twelve of Decree 07/2021, counted from 0 in the order of the national forms. */
export const deprivationCount = 12;

export const at = {
  employment: 0,
  dependants: 1,
  nutrition: 2,
  insurance: 3,
  adults: 4,
  schooling: 5,
  house: 6,
  area: 7,
  water: 8,
  toilet: 9,
  telecom: 10,
  means: 11,
} as const;

/** By class and in the forms' order: how often a household lacks it at first; the two computed ones stand at 0. */
const firstShares: Readonly<Record<HouseholdClass, readonly number[]>> = {
  POOR: [0.3, 0, 0, 0.26, 0.5, 0.14, 0.27, 0.4, 0.11, 0.46, 0.32, 0.2],
  NEAR_POOR: [0.12, 0, 0, 0.22, 0.25, 0.06, 0.1, 0.15, 0.08, 0.34, 0.2, 0.08],
  AVERAGE: [0.09, 0, 0, 0.24, 0.2, 0.03, 0.05, 0.1, 0.06, 0.24, 0.12, 0.04],
  NOT_POOR: [0.06, 0, 0, 0.2, 0.14, 0.02, 0.02, 0.05, 0.03, 0.12, 0.06, 0.02],
};

/** Yearly chance that what is lacking is mended. */
const mendedShares = [0.3, 0, 0, 0.35, 0.12, 0.4, 0.08, 0.08, 0.15, 0.13, 0.18, 0.2];
const worsening = 0.06;

/** Who lives in the household, as far as the deprivations depend on it (law: Decree 07/2021, annex). */
export interface Composition {
  readonly ages: readonly number[];
  readonly hasWorker: boolean;
  readonly hasPupil: boolean;
  readonly hasYouth: boolean;
  readonly dependants: number;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const isAbleToWork = (person: Person, age: number): boolean =>
  age >= 15 && age < 62 && !person.hasDisability;

export const composeOn = (household: Household, on: Day): Composition => {
  const ages: number[] = [];
  let hasWorker = false;
  let hasPupil = false;
  let hasYouth = false;
  let dependants = 0;
  for (const member of household.members) {
    const age = ageOn(member.birth, on.year, on.month, on.day);
    ages.push(age);
    if (isAbleToWork(member, age)) hasWorker = true;
    if (age >= 3 && age < 16) hasPupil = true;
    if (age >= 16 && age <= 30) hasYouth = true;
    if (age < 16 || age >= 80 || member.hasDisability) dependants += 1;
  }
  return { ages, hasWorker, hasPupil, hasYouth, dependants };
};

/** WHO height-for-age z with two decimals; children gain a little every year of the programme. */
export const heightForAge = (child: Person, year: number): number =>
  Math.round((child.stature + 0.04 * (year - 2021)) * 100) / 100;

export const isStunted = (child: Person, year: number): boolean => heightForAge(child, year) < -2;

/** Brings the household's deprivations to a state that fits its members and the class its scores shall give. */
export const updateConditions = (
  random: Random,
  household: Household,
  scored: HouseholdClass,
  composed: Composition,
  on: Day,
): void => {
  const lacks = drawLacks(random, household, scored);
  const isPossible = (index: number): boolean => canLack(composed, household, index);
  lacks.forEach((isLacking, index) => {
    if (isLacking && !isPossible(index)) lacks[index] = false;
  });
  lacks[at.dependants] = composed.dependants * 2 > household.members.length;
  lacks[at.nutrition] = household.members.some(
    (member, index) => (composed.ages[index] as number) < 16 && isStunted(member, on.year),
  );
  household.lacks = lacks;
  if (scored === 'POOR') raise(random, lacks, isPossible);
  if (scored === 'NEAR_POOR') lower(random, lacks);
};

const drawLacks = (random: Random, household: Household, scored: HouseholdClass): boolean[] => {
  const shares = firstShares[scored];
  if (household.lacks.length === 0) return shares.map((share) => random.chance(share));
  return household.lacks.map((lacked, index) =>
    lacked
      ? !random.chance(mendedShares[index] as number)
      : random.chance((shares[index] as number) * worsening),
  );
};

const canLack = (composed: Composition, household: Household, index: number): boolean => {
  if (index === at.employment) return composed.hasWorker;
  if (index === at.adults) return composed.hasYouth;
  if (index === at.schooling) return composed.hasPupil;
  if (index === at.house) return !household.hasNewHouse;
  return index !== at.dependants && index !== at.nutrition;
};

const count = (lacks: readonly boolean[]): number =>
  lacks.reduce((sum, isLacking) => (isLacking ? sum + 1 : sum), 0);

const raise = (random: Random, lacks: boolean[], isPossible: (index: number) => boolean): void => {
  const shares = firstShares.POOR;
  for (let present = count(lacks); present < 3; ) {
    const index = random.between(0, lacks.length - 1);
    if (lacks[index] || !isPossible(index) || !random.chance(shares[index] as number)) continue;
    lacks[index] = true;
    present += 1;
  }
};

const lower = (random: Random, lacks: boolean[]): void => {
  for (let present = count(lacks); present > 2; ) {
    const index = random.between(0, lacks.length - 1);
    if (!lacks[index] || index === at.dependants || index === at.nutrition) continue;
    lacks[index] = false;
    present -= 1;
  }
};
