import type { Commune, Household, Person } from './model.js';
import { isServed } from './model.js';
import { type Composition, at, isAbleToWork, isStunted } from './conditions.js';
import type { Random } from './random.js';

type SchoolLevel =
  | 'NONE'
  | 'PRESCHOOL'
  | 'PRIMARY'
  | 'LOWER_SECONDARY'
  | 'UPPER_SECONDARY'
  | 'VOCATIONAL'
  | 'HIGHER';
type WorkState = 'SUSTAINABLE' | 'UNSTABLE' | 'UNEMPLOYED' | 'NOT_ACTIVE';

/** What a member of a served household needs, as the reviewer wrote it down. */
export interface Need {
  readonly person: Person;
  readonly age: number;
  readonly capacity: boolean;
  readonly job: boolean;
  readonly vocation: boolean;
}

interface Sheet {
  readonly reviewId: number;
  readonly year: number;
  readonly composed: Composition;
}

/**
 * Every member's facts, such that they explain the household's deprivations of work, insurance and schooling.
 * Gives the needs that the programme can meet.
 */
export const reviewMembers = (commune: Commune, household: Household, sheet: Sheet): Need[] => {
  const { random, world } = commune;
  const { members, lacks } = household;
  const { year, reviewId, composed } = sheet;
  const { ages } = composed;
  const jobless = lacks[at.employment] ? choose(random, household, ages, isAbleToWork) : -1;
  const uninsured = lacks[at.insurance] ? choose(random, household, ages, isInsurable) : -1;
  const truant = lacks[at.schooling] ? choose(random, household, ages, isPupil) : -1;
  const served = isServed(household, year);
  const needs: Need[] = [];
  let isUnskilledFound = !lacks[at.adults];
  for (let index = 0; index < members.length; index += 1) {
    const person = members[index] as Person;
    const age = ages[index] as number;
    const isAble = isAbleToWork(person, age);
    const isJobless = index === jobless;
    const schoolLevel = drawSchool(random, age, index === truant, isJobless);
    const workState = drawWork(random, person, {
      age,
      isAble,
      isJobless,
      isAtSchool: schoolLevel !== 'NONE',
      isServed: served,
      year,
    });
    const isInsured = index !== uninsured && (age < 6 || uninsured < 0 || !random.chance(0.25));
    const isFree = isAble && schoolLevel === 'NONE' && served;
    const need = drawNeed(random, household, person, age, isFree, workState);
    if (need.capacity || need.job || need.vocation) needs.push(need);
    const isUnskilled = !isUnskilledFound && isYouth(age) && schoolLevel === 'NONE';
    if (isUnskilled) isUnskilledFound = true;
    const hasContract = drawContract(random, workState, isJobless);
    world.sink.add('memberReview', {
      id: world.nextId(),
      reviewId,
      personId: person.id,
      year,
      schoolLevel,
      isAtRightSchool: isPupil(person, age) ? index !== truant : null,
      qualification: qualificationOf(age, isUnskilled),
      hasWorkplaceCertificate: isYouth(age) ? false : null,
      workState,
      isWageWorker: workState === 'NOT_ACTIVE' ? null : hasContract !== null,
      hasContract,
      isAbleToWork: isAble,
      hasHealthInsurance: isInsured && random.chance(0.01) ? null : isInsured,
      receivesAllowance: age >= 80 || person.hasDisability,
      isStunted: age < 16 ? isStunted(person, year) : null,
      isUnderweight: age < 16 ? false : null,
      usesInternet: !lacks[at.telecom] && age >= 12 && age < 60,
      needsProductionCapacity: need.capacity,
      needsJobSupport: need.job,
      needsVocationalTraining: need.vocation,
      isLowIncomeWorker: isLowIncome(random, household, year, isAble, workState),
    });
  }
  return needs;
};

const isYouth = (age: number): boolean => age >= 16 && age <= 30;

/** What a member has finished; one of a household that lacks adult education has not what the law asks of the age. */
const qualificationOf = (age: number, isUnskilled: boolean): SchoolLevel | null => {
  if (age < 15) return null;
  if (isUnskilled) return age < 18 ? 'PRIMARY' : 'LOWER_SECONDARY';
  if (age < 18) return 'LOWER_SECONDARY';
  return age <= 30 ? 'UPPER_SECONDARY' : age < 50 ? 'LOWER_SECONDARY' : 'PRIMARY';
};

const isInsurable = (_: Person, age: number): boolean => age >= 6;

const isPupil = (_: Person, age: number): boolean => age >= 3 && age < 16;

/** The place of one fitting member, -1 where none fits. */
const choose = (
  random: Random,
  household: Household,
  ages: readonly number[],
  isFitting: (person: Person, age: number) => boolean,
): number => {
  const fitting: number[] = [];
  household.members.forEach((person, index) => {
    if (isFitting(person, ages[index] as number)) fitting.push(index);
  });
  return fitting.length === 0 ? -1 : random.pick(fitting);
};

/** Levels by age as Decree 07/2021 reads them: preschool to 5, primary to 11, lower secondary to 15. */
const drawSchool = (random: Random, age: number, isTruant: boolean, isJobless: boolean): SchoolLevel => {
  if (age < 3) return 'NONE';
  if (isTruant) return age >= 12 && random.chance(0.3) ? 'PRIMARY' : 'NONE';
  if (age < 6) return 'PRESCHOOL';
  if (age < 12) return 'PRIMARY';
  if (age < 16) return 'LOWER_SECONDARY';
  if (isJobless) return 'NONE';
  if (age < 18) return random.chance(0.66) ? 'UPPER_SECONDARY' : random.chance(0.4) ? 'VOCATIONAL' : 'NONE';
  if (age < 22) return random.chance(0.16) ? 'HIGHER' : random.chance(0.12) ? 'VOCATIONAL' : 'NONE';
  return 'NONE';
};

interface Worker {
  readonly age: number;
  readonly isAble: boolean;
  readonly isJobless: boolean;
  readonly isAtSchool: boolean;
  readonly isServed: boolean;
  readonly year: number;
}

const drawWork = (random: Random, person: Person, worker: Worker): WorkState => {
  if (worker.isJobless) return random.chance(0.6) ? 'UNEMPLOYED' : 'UNSTABLE';
  if (!worker.isAble || worker.isAtSchool)
    return worker.age >= 62 && worker.age < 70 && random.chance(0.3) ? 'UNSTABLE' : 'NOT_ACTIVE';
  if (person.isPlaced) return 'SUSTAINABLE';
  const share = worker.isServed ? 0.38 + 0.06 * (worker.year - 2021) : 0.72;
  return random.chance(share) ? 'SUSTAINABLE' : 'UNSTABLE';
};

/** Only wage work has a contract or lacks one; the field of the self-employed stays empty. */
const drawContract = (random: Random, workState: WorkState, isJobless: boolean): boolean | null => {
  if (workState === 'UNSTABLE' && isJobless) return false;
  return workState === 'SUSTAINABLE' && random.chance(0.3) ? true : null;
};

const drawNeed = (
  random: Random,
  household: Household,
  person: Person,
  age: number,
  isPossible: boolean,
  work: WorkState,
): Need => ({
  person,
  age,
  capacity: isPossible && household.isAgricultural && random.chance(0.4),
  job:
    isPossible &&
    !person.isPlaced &&
    (work === 'UNEMPLOYED' ? random.chance(0.85) : work === 'UNSTABLE' && random.chance(0.25)),
  vocation: isPossible && age <= 45 && random.chance(0.1),
});

/** The criterion exists since Decree 30/2025: a worker of a household that is neither poor nor near-poor, below 2.25 million a month. */
const isLowIncome = (
  random: Random,
  household: Household,
  year: number,
  isAble: boolean,
  work: WorkState,
): boolean | null => {
  if (year < 2025) return null;
  const recognised = household.classes.get(year);
  if (!isAble || work === 'NOT_ACTIVE' || recognised === 'POOR' || recognised === 'NEAR_POOR') return false;
  return recognised === 'AVERAGE' || random.chance(0.03);
};
