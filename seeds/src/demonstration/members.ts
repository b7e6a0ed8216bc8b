import type { Household, Person } from './model.js';
import { isServed } from './model.js';
import { type Composition, at, isAbleToWork } from './conditions.js';
import type { Random } from './random.js';
import type { Row } from './rows.js';

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

export interface MemberFacts {
  readonly row: Row;
  readonly need: Need;
}

/** The facts of every member, such that they explain the household's deprivations of work, insurance and schooling. */
export const describeMembers = (
  random: Random,
  household: Household,
  year: number,
  composed: Composition,
): MemberFacts[] => {
  const { members, lacks } = household;
  const { ages } = composed;
  const ageOf = (index: number): number => ages[index] as number;
  const choose = (isPossible: (index: number) => boolean): number => {
    const possible = members.flatMap((_, index) => (isPossible(index) ? [index] : []));
    return possible.length === 0 ? -1 : random.pick(possible);
  };
  const jobless = lacks[at.employment]
    ? choose((index) => isAbleToWork(members[index] as Person, ageOf(index)))
    : -1;
  const uninsured = lacks[at.insurance] ? choose((index) => ageOf(index) >= 6) : -1;
  const truant = lacks[at.schooling] ? choose((index) => ageOf(index) >= 3 && ageOf(index) < 16) : -1;
  const served = isServed(household, year);
  return members.map((person, index) => {
    const age = ageOf(index);
    const isAble = isAbleToWork(person, age);
    const schoolLevel = drawSchool(random, age, index === truant, index === jobless);
    const workState = drawWork(random, person, {
      age,
      isAble,
      isJobless: index === jobless,
      isPupil: schoolLevel !== 'NONE',
      isServed: served,
      year,
    });
    const isInsured = index !== uninsured && (age < 6 || uninsured < 0 || !random.chance(0.25));
    const need = drawNeed(
      random,
      household,
      person,
      age,
      isAble && schoolLevel === 'NONE' && served,
      workState,
    );
    const row: Row = {
      schoolLevel,
      isAtRightSchool: age >= 3 && age < 16 ? index !== truant : null,
      workState,
      hasContract: drawContract(random, workState, index === jobless),
      isAbleToWork: isAble,
      hasHealthInsurance: isInsured && random.chance(0.01) ? null : isInsured,
      needsProductionCapacity: need.capacity,
      needsJobSupport: need.job,
      needsVocationalTraining: need.vocation,
      isLowIncomeWorker: isLowIncome(random, household, year, isAble, workState),
    };
    return { row, need };
  });
};

/** Levels by age as Decree 07/2021 reads them: preschool to 5, primary to 11, lower secondary to 15. */
const drawSchool = (random: Random, age: number, isTruant: boolean, isJobless: boolean): SchoolLevel => {
  if (age < 3) return 'NONE';
  if (isTruant)
    return age < 6 || age >= 12 ? (random.chance(0.7) ? 'NONE' : age < 6 ? 'NONE' : 'PRIMARY') : 'NONE';
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
  readonly isPupil: boolean;
  readonly isServed: boolean;
  readonly year: number;
}

const drawWork = (random: Random, person: Person, worker: Worker): WorkState => {
  if (worker.isJobless) return random.chance(0.6) ? 'UNEMPLOYED' : 'UNSTABLE';
  if (!worker.isAble || worker.isPupil)
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
