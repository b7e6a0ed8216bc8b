/** A household or person with its answers in the order of the weights; null: unknown. */
export type DeprivedUnit = {
  /** How many it stands for: the members of a household, or 1. */
  size: number;
  deprivations: readonly (boolean | null)[];
  /** By the recognised class, or by `isDeprivedFrom`. */
  isPoor: boolean;
};

export type MeasuredIndicator = {
  code: string;
  dimension: string;
  /** Whole points, so that sums at the cut-off are exact: 10 each in the national standard. */
  points: number;
};

export type PovertyMeasures = {
  /** Sizes of the units with all answers, and of those left out for an unknown answer. */
  population: number;
  missing: number;
  /** H, share of the population that is poor; null for an empty population. */
  headcount: number | null;
  /** A, mean share of deprivation points among the poor; null when nobody is poor. */
  intensity: number | null;
  /** M0 = H × A. */
  adjustedHeadcount: number | null;
  /** By indicator: share of the population that is poor and deprived in it. */
  censoredHeadcounts: Readonly<Record<string, number>>;
  /** Share of M0 by indicator and by dimension, adding up to 1; empty when nobody is poor. */
  indicatorContributions: Readonly<Record<string, number>>;
  dimensionContributions: Readonly<Record<string, number>>;
};

function pointsOf(
  deprivations: readonly (boolean | null)[],
  indicators: readonly MeasuredIndicator[],
): number {
  return indicators.reduce((sum, { points }, index) => sum + (deprivations[index] === true ? points : 0), 0);
}

/** Identification by counting: whether the points of the deprivations reach the cut-off. */
export function isDeprivedFrom(
  cutOff: number,
  deprivations: readonly (boolean | null)[],
  indicators: readonly MeasuredIndicator[],
): boolean {
  return pointsOf(deprivations, indicators) >= cutOff;
}

/**
 * The adjusted headcount and its parts (S. Alkire, J. Foster, "Counting and multidimensional poverty measurement",
 * Journal of Public Economics 95, 2011). Throws RangeError when a unit has another number of answers.
 */
export function measurePoverty(
  units: readonly DeprivedUnit[],
  indicators: readonly MeasuredIndicator[],
): PovertyMeasures {
  const wholePoints = indicators.reduce((sum, { points }) => sum + points, 0);
  const deprivedSizes = indicators.map(() => 0);
  let [population, missing, poor, poorPoints] = [0, 0, 0, 0];
  for (const { size, deprivations, isPoor } of units) {
    if (deprivations.length !== indicators.length) {
      throw new RangeError(`Expected ${indicators.length} answers, received ${deprivations.length}.`);
    }
    if (deprivations.includes(null)) {
      missing += size;
      continue;
    }
    population += size;
    if (!isPoor) continue;
    poor += size;
    poorPoints += size * pointsOf(deprivations, indicators);
    deprivations.forEach((isDeprived, index) => {
      deprivedSizes[index] = (deprivedSizes[index] ?? 0) + (isDeprived ? size : 0);
    });
  }

  const censoredHeadcounts: Record<string, number> = {};
  const indicatorContributions: Record<string, number> = {};
  const dimensionContributions: Record<string, number> = {};
  indicators.forEach(({ code, dimension, points }, index) => {
    const size = deprivedSizes[index] ?? 0;
    if (population > 0) censoredHeadcounts[code] = size / population;
    if (poorPoints === 0) return;
    const contribution = (size * points) / poorPoints;
    indicatorContributions[code] = contribution;
    dimensionContributions[dimension] = (dimensionContributions[dimension] ?? 0) + contribution;
  });
  return {
    population,
    missing,
    headcount: population > 0 ? poor / population : null,
    intensity: poor > 0 ? poorPoints / (poor * wholePoints) : null,
    adjustedHeadcount: population > 0 ? poorPoints / (population * wholePoints) : null,
    censoredHeadcounts,
    indicatorContributions,
    dimensionContributions,
  };
}
