export type AreaType = 'RURAL' | 'URBAN';

export type HouseholdClass = 'POOR' | 'NEAR_POOR' | 'AVERAGE' | 'NOT_POOR';

/** The rules of a period as data; scores are points of B1 and B2 (Circular 07/2021, Annexes III and IV). */
export type ComputableStandard = {
  code: string;
  isComputable: true;
  /** Poor and near-poor households have at most this B1. */
  poorIncomeScore: Readonly<Record<AreaType, number>>;
  /** Average living standard goes from there to this B1. */
  averageIncomeScore: Readonly<Record<AreaType, number>>;
  /** From this B2 on a household counts as deprived. */
  deprivationCutOff: number;
  pointsPerIndicator: number;
};

/** A standard whose recognised classes are kept and never computed again, such as that of 2016-2020. */
export type StoredOnlyStandard = { code: string; isComputable: false };

export type PovertyStandard = ComputableStandard | StoredOnlyStandard;

/** The twelve answers in the order of the national forms (null: unknown), or the count of deprivations. */
export type Deprivations = readonly (boolean | null)[] | number;

export const DEPRIVATION_INDICATOR_COUNT = 12;

export type DeprivationScore = { score: number | null; min: number; max: number };

/**
 * B2 in points. With unknown answers `score` is null and lies between `min` (none of them a deprivation) and
 * `max` (all of them). Throws RangeError unless there are twelve answers or a count from 0 to 12.
 */
export function deprivationScore(deprivations: Deprivations, pointsPerIndicator = 10): DeprivationScore {
  const { known, unknown } = countDeprivations(deprivations);
  const [min, max] = [known * pointsPerIndicator, (known + unknown) * pointsPerIndicator];
  return { score: unknown === 0 ? min : null, min, max };
}

function countDeprivations(deprivations: Deprivations): { known: number; unknown: number } {
  if (typeof deprivations === 'number') {
    if (!Number.isInteger(deprivations) || deprivations < 0 || deprivations > DEPRIVATION_INDICATOR_COUNT) {
      throw new RangeError(
        `A household has 0 to ${DEPRIVATION_INDICATOR_COUNT} deprivations, not ${deprivations}.`,
      );
    }
    return { known: deprivations, unknown: 0 };
  }
  if (deprivations.length !== DEPRIVATION_INDICATOR_COUNT) {
    throw new RangeError(`Expected ${DEPRIVATION_INDICATOR_COUNT} answers, received ${deprivations.length}.`);
  }
  const known = deprivations.filter((answer) => answer === true).length;
  const unknown = deprivations.filter((answer) => answer === null).length;
  return { known, unknown };
}

/** Why a class cannot be computed. */
export type UndecidedReason =
  | 'STANDARD_STORED_ONLY'
  | 'AREA_TYPE_UNKNOWN'
  | 'INCOME_SCORE_UNKNOWN'
  | 'DEPRIVATIONS_UNKNOWN'
  | 'AGRICULTURE_UNKNOWN';

export type Classification =
  | { householdClass: HouseholdClass; reason: null }
  | { householdClass: null; reason: UndecidedReason };

export type ClassificationFacts = {
  standard: PovertyStandard;
  areaType: AreaType | null;
  /** B1 in points. */
  incomeScore: number | null;
  deprivations: Deprivations;
  /** Lives from agriculture, forestry, fishery or salt: the average living standard concerns only these. */
  isAgricultural: boolean | null;
};

const decided = (householdClass: HouseholdClass): Classification => ({ householdClass, reason: null });
const undecided = (reason: UndecidedReason): Classification => ({ householdClass: null, reason });

/**
 * The class that the scores give (Decree 07/2021, art. 3; Circular 07/2021). An unknown fact leaves the class
 * undecided only when it could change it: three known deprivations are enough, whatever the other nine are.
 */
export function classify(facts: ClassificationFacts): Classification {
  const { standard, areaType, incomeScore } = facts;
  if (!standard.isComputable) return undecided('STANDARD_STORED_ONLY');
  if (areaType === null) return undecided('AREA_TYPE_UNKNOWN');
  if (incomeScore === null) return undecided('INCOME_SCORE_UNKNOWN');
  if (incomeScore > standard.averageIncomeScore[areaType]) return decided('NOT_POOR');
  if (incomeScore > standard.poorIncomeScore[areaType]) {
    if (facts.isAgricultural === null) return undecided('AGRICULTURE_UNKNOWN');
    return decided(facts.isAgricultural ? 'AVERAGE' : 'NOT_POOR');
  }
  const { min, max } = deprivationScore(facts.deprivations, standard.pointsPerIndicator);
  if (min >= standard.deprivationCutOff) return decided('POOR');
  return max < standard.deprivationCutOff ? decided('NEAR_POOR') : undecided('DEPRIVATIONS_UNKNOWN');
}
