import {
  heightByDay,
  heightByMonth,
  type PrintedStandard,
  type PrintedTable,
  weightByDay,
  weightByMonth,
} from './growth-tables.js';

export type GrowthSex = 'MALE' | 'FEMALE';
export type GrowthStandard = 'WHO_2006' | 'WHO_2007';

export interface GrowthFacts {
  readonly sex: GrowthSex;
  /** Days since birth. */
  readonly ageDays: number;
  readonly heightCm: number | null;
  readonly weightKg: number | null;
  /** How the height was taken; null: as the standard takes it, lying before the second birthday. */
  readonly position: 'LYING' | 'STANDING' | null;
  /** Swelling makes the weight say nothing. */
  readonly hasOedema: boolean;
}

export interface GrowthScores {
  /** Standard deviations from the median of the standard, not rounded; null where it cannot be told. */
  readonly heightForAge: number | null;
  /** Up to ten years of age. */
  readonly weightForAge: number | null;
  readonly standard: GrowthStandard | null;
  /** Beyond what the World Health Organization takes for a right measurement: height ±6, weight −6 and +5. */
  readonly isImplausible: boolean;
}

const daysOfMonth = 30.4375;
/** To this day of age the standard of 2006 holds, from 60 months on the reference of 2007. */
const lastDay = 1826;
const lastMonth = { height: 228, weight: 120 };
const secondBirthday = 731;
/** Lying, a child measures so much longer. */
const lyingIsLongerCm = 0.7;

interface Curve {
  readonly l: number;
  readonly m: number;
  readonly s: number;
}

type Table = readonly Curve[];

const numbers = (printed: string, scale: number): number[] =>
  printed
    .trim()
    .split(/\s+/)
    .map((one) => Number(one) / scale);

const readTable = ({ l, m, s }: PrintedTable): Table => {
  const [medians, deviations] = [numbers(m, 1e4), numbers(s, 1e5)];
  const powers = l === null ? null : numbers(l, 1e4);
  return medians.map((median, index) => ({ l: powers?.[index] ?? 1, m: median, s: deviations[index] ?? 0 }));
};

const tables = new Map<PrintedTable, Table>();

const curveAt = (printed: PrintedStandard, sex: GrowthSex, age: number): Curve | null => {
  const table = tables.get(printed[sex]) ?? readTable(printed[sex]);
  tables.set(printed[sex], table);
  return table[age - printed.firstAge] ?? null;
};

/** Between two months the three parameters are taken from the straight line between theirs; after the last printed one they stay. */
const curveBetween = (printed: PrintedStandard, sex: GrowthSex, months: number): Curve | null => {
  const whole = Math.floor(months);
  const low = curveAt(printed, sex, whole);
  const part = months - whole;
  if (low === null || part === 0) return low;
  const high = curveAt(printed, sex, whole + 1) ?? low;
  const on = (a: number, b: number): number => a + part * (b - a);
  return { l: on(low.l, high.l), m: on(low.m, high.m), s: on(low.s, high.s) };
};

const scoreOf = ({ l, m, s }: Curve, measured: number): number => ((measured / m) ** l - 1) / (l * s);

const valueAt = ({ l, m, s }: Curve, score: number): number => m * (1 + l * s * score) ** (1 / l);

/** Beyond three deviations a weight's score goes on in steps of the distance between the second and the third. */
const weightScore = (curve: Curve, weight: number): number => {
  const score = scoreOf(curve, weight);
  if (Math.abs(score) <= 3) return score;
  const side = Math.sign(score);
  const third = valueAt(curve, 3 * side);
  const step = Math.abs(third - valueAt(curve, 2 * side));
  return 3 * side + (weight - third) / step;
};

/** The height as the standard takes it at this age. */
const standardHeight = ({ heightCm, position, ageDays }: GrowthFacts): number | null => {
  if (heightCm === null || position === null || ageDays > lastDay) return heightCm;
  const isExpectedLying = ageDays < secondBirthday;
  if (isExpectedLying === (position === 'LYING')) return heightCm;
  return isExpectedLying ? heightCm + lyingIsLongerCm : heightCm - lyingIsLongerCm;
};

/**
 * Height-for-age and weight-for-age by the World Health Organization: the Child Growth Standards of 2006 below 60 months, the
 * Growth Reference of 2007 from there through the 228th month (weight: the 120th).
 */
export const growthScores = (facts: GrowthFacts): GrowthScores => {
  const { sex, ageDays, weightKg, hasOedema } = facts;
  const months = ageDays / daysOfMonth;
  const isYoung = ageDays <= lastDay;
  const curveOf = (byDay: PrintedStandard, byMonth: PrintedStandard, last: number): Curve | null => {
    if (ageDays < 0) return null;
    if (isYoung) return curveAt(byDay, sex, ageDays);
    return Math.floor(months) > last ? null : curveBetween(byMonth, sex, months);
  };
  const heightCurve = curveOf(heightByDay, heightByMonth, lastMonth.height);
  const weightCurve = curveOf(weightByDay, weightByMonth, lastMonth.weight);
  const height = standardHeight(facts);
  const heightForAge = heightCurve && height !== null && height > 0 ? scoreOf(heightCurve, height) : null;
  const hasWeight = weightKg !== null && weightKg > 0 && !hasOedema;
  const weightForAge = weightCurve && hasWeight ? weightScore(weightCurve, weightKg) : null;
  return {
    heightForAge,
    weightForAge,
    standard: heightCurve === null ? null : isYoung ? 'WHO_2006' : 'WHO_2007',
    isImplausible:
      (heightForAge !== null && Math.abs(heightForAge) > 6) ||
      (weightForAge !== null && (weightForAge < -6 || weightForAge > 5)),
  };
};
