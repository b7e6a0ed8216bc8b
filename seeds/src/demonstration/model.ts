import type { Birth } from './calendar.js';
import type { CitizenNumbers, EthnicityCode, Sex } from './names.js';
import type { Quota, Random } from './random.js';
import type { RowSink } from './rows.js';

export type AreaType = 'RURAL' | 'URBAN';
export type HouseholdClass = 'POOR' | 'NEAR_POOR' | 'AVERAGE' | 'NOT_POOR';
export type Relation = 'HEAD' | 'SPOUSE' | 'CHILD' | 'PARENT' | 'GRANDCHILD' | 'SIBLING' | 'OTHER';
export type Difficulty = 'EXTREME' | 'DIFFICULT' | 'NONE';

/** A unit of the plan below which hamlets are invented. */
export interface CommuneUnit {
  readonly key: string;
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly areaType: AreaType;
}

export interface DemonstrationOptions {
  readonly seed: string;
  /** How many households there are at the first review; splits and arrivals add a few in later years. */
  readonly households: number;
  readonly idOf: (planKey: string) => number;
  readonly nextId: () => number;
  /** The first is shown in full detail, with at most 500 households; the others share the rest. */
  readonly communes: readonly CommuneUnit[];
  /** Consecutive review years, 2021-2025 unless told. */
  readonly years?: readonly number[];
}

export interface World {
  readonly years: readonly number[];
  readonly idOf: (planKey: string) => number;
  readonly nextId: () => number;
  readonly citizens: CitizenNumbers;
  readonly ethnicityIds: Readonly<Record<EthnicityCode, number>>;
  readonly sink: RowSink;
}

export interface Campaign {
  readonly id: number;
  readonly year: number;
  readonly decidedOn: string;
  readonly decision: string;
}

export interface Commune {
  readonly world: World;
  readonly random: Random;
  readonly unit: CommuneUnit;
  readonly isDetailed: boolean;
  readonly hamlets: Hamlet[];
  /** Everybody of the hamlet in work, the dead and the departed too. */
  readonly people: Person[];
  readonly campaigns: ReadonlyMap<number, Campaign>;
  readonly poorQuotas: ReadonlyMap<number, Quota>;
  readonly poorRates: ReadonlyMap<number, number>;
  /** What is told of households, and the answered cards: records of their own once the commune is complete. */
  readonly events: HouseholdEvent[];
  readonly answered: AnsweredSheet[];
}

export interface Hamlet {
  readonly id: number;
  readonly name: string;
  readonly code: string;
  readonly plannedHouseholds: number;
  readonly mainEthnicity: EthnicityCode;
  readonly difficulty: Difficulty;
  /** How much poorer than the commune the hamlet is. */
  readonly povertyFactor: number;
  /** The running number behind household codes; it grows also with households that move in from another hamlet. */
  households: number;
}

interface Membership {
  readonly householdId: number;
  readonly relation: Relation;
  readonly from: string;
  to: string | null;
}

export interface Person {
  readonly id: number;
  readonly familyName: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birth: Birth;
  readonly ethnicity: EthnicityCode;
  readonly citizenNumber: string | null;
  readonly hasDisability: boolean;
  readonly isPersonOfMerit: boolean;
  /** Height-for-age z of the first review year; it rises a little every year. */
  readonly stature: number;
  readonly memberships: Membership[];
  household: Household;
  partner: Person | null;
  parent: Person | null;
  relation: Relation;
  diedOn: string | null;
  isPlaced: boolean;
}

export interface Household {
  readonly id: number;
  readonly originId: number | null;
  readonly since: string;
  readonly isAgricultural: boolean;
  /** Its members are reviewed one by one even when it is not poor. */
  readonly isSampled: boolean;
  /** 0..1: where its living area lies between the narrowest and the widest of its kind. */
  readonly roominess: number;
  readonly arrival: 'SPLIT' | 'MOVED_IN' | null;
  readonly phone: string | null;
  code: string;
  hamlet: Hamlet;
  head: Person;
  members: Person[];
  endedOn: string | null;
  endReason: 'MOVED_AWAY' | 'MERGED' | 'DIED_OUT' | null;
  /** Latent well-being: the lowest are poor, the highest escape first. */
  prospect: number;
  /** B1; 0 before the first review. */
  incomeScore: number;
  /** The twelve deprivations in the order of the national forms; empty before the first review. */
  lacks: boolean[];
  /** The recognised class by review year. */
  readonly classes: Map<number, HouseholdClass>;
  escapedYear: number | null;
  hasNewHouse: boolean;
}

export const classOf = (household: Household, year: number): HouseholdClass | null =>
  household.classes.get(year) ?? null;

/** The 36 months after the recognition in December hold three further reviews (plan II.2a). */
const isNewlyEscaped = (household: Household, year: number): boolean =>
  household.escapedYear !== null && year - household.escapedYear <= 3;

/** Poor, near-poor or newly escaped: whom the programme serves. */
export const isServed = (household: Household, year: number): boolean => {
  const present = classOf(household, year);
  return present === 'POOR' || present === 'NEAR_POOR' || isNewlyEscaped(household, year);
};

export const isPoorOrNearPoor = (household: Household, year: number): boolean => {
  const present = classOf(household, year);
  return present === 'POOR' || present === 'NEAR_POOR';
};

export type EventKind = 'SPLIT' | 'MERGE' | 'MOVE' | 'MOVE_AWAY' | 'DEATH' | 'BIRTH' | 'NEW_HEAD';

/** What happened to a household, told as the product tells it. It has its id once the commune is complete. */
export interface HouseholdEvent {
  readonly kind: EventKind;
  readonly householdId: number;
  readonly otherHouseholdId: number | null;
  readonly happenedOn: string;
  readonly summary: string;
}

/** A sheet’s answers to its card: by item the option, or null where none applies. */
export interface AnsweredSheet {
  readonly reviewId: number;
  readonly answers: readonly (readonly [itemId: number, optionId: number | null])[];
}
