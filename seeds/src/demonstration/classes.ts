import type { AreaType, Commune, Hamlet, Household, HouseholdClass } from './model.js';
import { classOf } from './model.js';
import type { Random } from './random.js';

/** B1 up to which a household is poor or near-poor, and of average living standard (Circular 07/2021, Annex IV). */
export const scoreLines: Readonly<Record<AreaType, { readonly poor: number; readonly average: number }>> = {
  RURAL: { poor: 140, average: 175 },
  URBAN: { poor: 175, average: 225 },
};

/** Share of poor households at the end of each year in the commune shown in detail: about six points less a year, not exactly. */
const poorRateOf: Readonly<Record<number, number>> = {
  2021: 0.3,
  2022: 0.243,
  2023: 0.176,
  2024: 0.122,
  2025: 0.058,
};

/** The poor share of a commune by year; the others lie around the first one, towns far below. */
export const planPoorRates = (
  random: Random,
  years: readonly number[],
  areaType: AreaType,
  isDetailed: boolean,
): Map<number, number> => {
  const level = isDetailed ? 1 : areaType === 'RURAL' ? 0.55 + random.next() : 0.1 + 0.15 * random.next();
  return new Map(
    years.map((year) => {
      const rate = poorRateOf[year] ?? 0.05;
      return [year, rate * level * (isDetailed ? 1 : 0.95 + 0.1 * random.next())];
    }),
  );
};

const worseFirst: readonly HouseholdClass[] = ['POOR', 'NEAR_POOR', 'AVERAGE', 'NOT_POOR'];

export const isWorse = (now: HouseholdClass, before: HouseholdClass): boolean =>
  worseFirst.indexOf(now) < worseFirst.indexOf(before);

/** The class of a household above the poor line: "average living standard" exists only for farming households. */
const drawRisenClass = (random: Random, household: Household, averageShare: number): HouseholdClass =>
  household.isAgricultural && random.chance(averageShare) ? 'AVERAGE' : 'NOT_POOR';

const desiredPoor = (commune: Commune, hamlet: Hamlet, year: number, households: number): number => {
  const rate = commune.poorRates.get(year) ?? 0;
  const quota = commune.poorQuotas.get(year);
  return Math.min(households, quota?.take(households * rate * hamlet.povertyFactor) ?? 0);
};

export const assignFirstClasses = (
  commune: Commune,
  hamlet: Hamlet,
  year: number,
  households: readonly Household[],
): void => {
  const { random } = commune;
  const ranked = households.toSorted((one, other) => one.prospect - other.prospect);
  const poor = desiredPoor(commune, hamlet, year, ranked.length);
  const nearPoor =
    poor + Math.round(ranked.length * Math.min(0.14, 0.05 + 0.2 * (poor / Math.max(1, ranked.length))));
  ranked.forEach((household, rank) => {
    const recognised =
      rank < poor ? 'POOR' : rank < nearPoor ? 'NEAR_POOR' : drawRisenClass(random, household, 0.28);
    household.classes.set(year, recognised);
  });
};

/**
 * The year's classes: some households fall, near-poor ones rise, and as many poor ones escape (the best placed first)
 * as bring the hamlet to its share of the commune's rate.
 */
export const moveClasses = (
  commune: Commune,
  hamlet: Hamlet,
  year: number,
  households: readonly Household[],
): void => {
  const { random } = commune;
  const lastPoor: Household[] = [];
  let poor = 0;
  for (const household of households) {
    household.prospect += 0.05 + random.normal() * 0.3;
    const before = classOf(household, year - 1);
    const now =
      before === null
        ? drawArrivalClass(random, household)
        : before === 'POOR'
          ? 'POOR'
          : drift(random, household, before);
    household.classes.set(year, now);
    if (now === 'POOR') poor += 1;
    if (before === 'POOR') lastPoor.push(household);
  }
  const desired = desiredPoor(commune, hamlet, year, households.length);
  const escaping = lastPoor
    .sort((one, other) => other.prospect - one.prospect)
    .slice(0, Math.max(0, poor - desired));
  for (const household of escaping) {
    household.classes.set(year, random.chance(0.42) ? 'NEAR_POOR' : drawRisenClass(random, household, 0.6));
    household.escapedYear = year;
  }
  const falling = households
    .filter(
      (household) => classOf(household, year) === 'NEAR_POOR' && classOf(household, year - 1) === 'NEAR_POOR',
    )
    .sort((one, other) => one.prospect - other.prospect)
    .slice(0, Math.max(0, desired - poor));
  for (const household of falling) household.classes.set(year, 'POOR');
};

/** A household that split off or moved in starts where people of its prospects stand. */
const drawArrivalClass = (random: Random, household: Household): HouseholdClass => {
  if (household.prospect < -1 && random.chance(0.4)) return 'POOR';
  if (household.prospect < -0.4 && random.chance(0.4)) return 'NEAR_POOR';
  return drawRisenClass(random, household, 0.4);
};

const drift = (random: Random, household: Household, before: HouseholdClass): HouseholdClass => {
  const fate = random.next();
  if (before === 'NEAR_POOR') {
    if (fate < 0.05) return 'POOR';
    return fate < 0.4 ? drawRisenClass(random, household, 0.6) : before;
  }
  if (fate < 0.004) return 'POOR';
  if (fate < 0.018) return 'NEAR_POOR';
  if (before === 'AVERAGE') return fate < 0.1 ? 'NOT_POOR' : before;
  return fate > 0.985 && household.isAgricultural ? 'AVERAGE' : before;
};

/** A B1 score of a class, near the score of the year before where the class allows it. */
export const drawScore = (
  random: Random,
  areaType: AreaType,
  household: Household,
  scored: HouseholdClass,
): number => {
  const { poor, average } = scoreLines[areaType];
  const [low, high] = scoreRange(scored, poor, average, household.isAgricultural);
  const span = Math.min(high - low, 90);
  const fresh =
    scored === 'POOR' || scored === 'NEAR_POOR'
      ? high - span * random.next() ** 2
      : low + span * random.next() ** 1.5;
  const near = household.incomeScore + random.between(-6, 10);
  const score = household.incomeScore > 0 && random.chance(0.7) ? near : fresh;
  return Math.round(Math.max(low, Math.min(high, score)));
};

const scoreRange = (
  scored: HouseholdClass,
  poor: number,
  average: number,
  isAgricultural: boolean,
): [number, number] => {
  if (scored === 'POOR') return [poor - 80, poor];
  if (scored === 'NEAR_POOR') return [poor - 50, poor];
  if (scored === 'AVERAGE') return [poor + 1, average];
  return [isAgricultural ? average + 1 : poor + 1, average + 160];
};
