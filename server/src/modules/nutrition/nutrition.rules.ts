import { type GrowthScores, growthScores } from '../../engine/index.js';
import { type Violation, violation } from '../../kernel/errors.js';
import {
  ageOn,
  daysBetween,
  isPartialDate,
  isPlainDate,
  type PlainDate,
  yearOf,
} from '../../kernel/plain-date.js';
import type { Row } from '../../platform/resource/values.js';

/** A score below −2 deviations is stunted (height) or underweight (weight); Plan III, DA3.2. */
const malnourishedBelow = -2;
const daysOfMonth = 30.4375;

const thousandths = (score: number | null): number | null =>
  score === null ? null : Math.round(score * 1000) / 1000;

/**
 * The day from which the age in days is told. Where the day of the month is not known the 15th stands for it, as in the surveys of
 * the World Health Organization; a year alone is not enough.
 */
const birthDayOf = (person: Readonly<Row> | undefined): PlainDate | null => {
  const birth = person?.['birthDate'];
  if (isPlainDate(birth)) return birth;
  const middle = typeof birth === 'string' && birth.length === 7 ? `${birth}-15` : null;
  return isPlainDate(middle) ? middle : null;
};

const scoresOf = (
  measurement: Readonly<Row>,
  person: Readonly<Row> | undefined,
  ageDays: number | null,
): GrowthScores | null => {
  const sex = person?.['sex'];
  if (ageDays === null || (sex !== 'MALE' && sex !== 'FEMALE')) return null;
  return growthScores({
    sex,
    ageDays,
    heightCm: (measurement['heightCm'] ?? null) as number | null,
    weightKg: (measurement['weightKg'] ?? null) as number | null,
    position: (measurement['position'] ?? null) as 'LYING' | 'STANDING' | null,
    hasOedema: measurement['hasOedema'] === true,
  });
};

export const deriveGrowth = (
  measurement: Readonly<Row>,
  person: Readonly<Row> | undefined,
  household: Readonly<Row> | undefined,
): Row => {
  const day = measurement['measuredOn'];
  const birth = person?.['birthDate'];
  const birthDay = birthDayOf(person);
  const ageDays =
    isPlainDate(day) && birthDay !== null && birthDay <= day ? daysBetween(birthDay, day) : null;
  const scores = scoresOf(measurement, person, ageDays);
  const isUsable = scores !== null && !scores.isImplausible;
  const isBelow = (score: number | null | undefined): boolean | null =>
    isUsable && typeof score === 'number' ? score < malnourishedBelow : null;
  return {
    year: isPlainDate(day) ? yearOf(day) : null,
    hamletId: measurement['hamletId'] ?? household?.['hamletId'] ?? null,
    age: isPlainDate(day) && isPartialDate(birth) && birth <= day ? ageOn(birth, day) : null,
    ageMonths: ageDays === null ? null : Math.round((ageDays / daysOfMonth) * 10) / 10,
    heightForAgeZ: thousandths(scores?.heightForAge ?? null),
    weightForAgeZ: thousandths(scores?.weightForAge ?? null),
    standard: scores?.standard ?? null,
    isStunted: isBelow(scores?.heightForAge),
    isUnderweight: isBelow(scores?.weightForAge),
    isImplausible: scores?.isImplausible ?? null,
  };
};

const growthOldest = 16;

export const checkGrowth = (measurement: Readonly<Row>, person: Readonly<Row> | undefined): Violation[] => {
  const day = measurement['measuredOn'];
  const birth = person?.['birthDate'];
  if (!isPlainDate(day) || !isPartialDate(birth)) return [];
  if (day.slice(0, birth.length) < birth)
    return [
      violation('measuredOn', 'RULE_DATES_ORDER', {
        from: { vi: 'Ngày sinh', en: 'Birth date' },
        fromValue: birth,
        to: { vi: 'Ngày đo', en: 'Measured on' },
        toValue: day,
      }),
    ];
  return [];
};

/** Heights of the same child on other days, by which a wrong one is seen. */
export interface OtherHeight {
  readonly on: string;
  readonly heightCm: number;
}

/** Taking turns of lying and standing, and the tape, a height may fall by so much. */
const tapeErrorCm = 1.5;

export const warnGrowth = (
  measurement: Readonly<Row>,
  person: Readonly<Row> | undefined,
  others: readonly OtherHeight[],
): Violation[] => {
  const { heightCm, measuredOn, isImplausible, age, heightForAgeZ } = measurement;
  const warnings: Violation[] = [];
  if (isImplausible === true) warnings.push(violation('heightCm', 'RULE_GROWTH_IMPLAUSIBLE', {}));
  if (heightCm !== null && heightForAgeZ === null && (age === null || Number(age) < growthOldest)) {
    warnings.push(
      violation('personId', 'RULE_GROWTH_UNJUDGED', {
        missing:
          person?.['sex'] === null || person?.['sex'] === undefined
            ? { vi: 'giới tính', en: 'the sex' }
            : { vi: 'tháng sinh', en: 'the month of birth' },
      }),
    );
  }
  const earlier = others.filter((one) => one.on < String(measuredOn)).at(-1);
  if (earlier && typeof heightCm === 'number' && heightCm < earlier.heightCm - tapeErrorCm)
    warnings.push(
      violation('heightCm', 'RULE_GROWTH_SHRINKS', {
        height: heightCm,
        earlier: earlier.heightCm,
        on: earlier.on,
      }),
    );
  return warnings;
};

const checkPeriod = (from: unknown, to: unknown, toField: string): Violation[] =>
  isPlainDate(from) && isPlainDate(to) && from > to
    ? [
        violation(toField, 'RULE_DATES_ORDER', {
          from: { vi: 'Từ ngày', en: 'From' },
          fromValue: from,
          to: { vi: 'Đến hết ngày', en: 'To' },
          toValue: to,
        }),
      ]
    : [];

/** The hamlet is kept as it was at the time. */
export const deriveNutrition = (support: Readonly<Row>, household: Readonly<Row> | undefined): Row => ({
  year: isPlainDate(support['givenOn']) ? yearOf(support['givenOn']) : null,
  hamletId: support['hamletId'] ?? household?.['hamletId'] ?? null,
});

export const deriveMaternity = (person: Readonly<Row> | undefined): Row => ({
  householdId: person?.['householdId'] ?? null,
});

export const checkNutrition = (support: Readonly<Row>): Violation[] =>
  checkPeriod(support['givenOn'], support['through'], 'through');

export const checkMaternity = (period: Readonly<Row>, person: Readonly<Row> | undefined): Violation[] => [
  ...checkPeriod(period['from'], period['to'], 'to'),
  ...(person?.['sex'] === 'MALE' ? [violation('personId', 'RULE_MATERNITY_SEX', {})] : []),
];

/**
 * Whether a person is of the groups for whom the plan names a support (III, DA3.2): micronutrients for children under 5 and mothers,
 * school meals and treatment for children under 16.
 */
const isMeant = (
  kind: unknown,
  age: number | null,
  isMother: boolean,
): { isMeant: boolean; group: { vi: string; en: string } } => {
  if (kind === 'MICRONUTRIENT')
    return {
      isMeant: isMother || age === null || age < 5,
      group: {
        vi: 'trẻ dưới 5 tuổi, phụ nữ mang thai, phụ nữ cho con bú',
        en: 'children under 5, pregnant and breastfeeding women',
      },
    };
  return {
    isMeant: kind === 'EDUCATION' || age === null || age < growthOldest,
    group: { vi: 'trẻ dưới 16 tuổi', en: 'children under 16' },
  };
};

export const warnNutrition = (
  support: Readonly<Row>,
  person: Readonly<Row> | undefined,
  periods: readonly Readonly<Row>[],
): Violation[] => {
  const { givenOn, kind } = support;
  const birth = person?.['birthDate'];
  if (!isPlainDate(givenOn)) return [];
  const age = isPartialDate(birth) ? ageOn(birth, givenOn) : null;
  const isMother = periods.some(
    (one) => String(one['from']) <= givenOn && (one['to'] === null || String(one['to']) >= givenOn),
  );
  const { isMeant: fits, group } = isMeant(kind, age, isMother);
  return fits ? [] : [violation('personId', 'RULE_NUTRITION_GROUP', { age: age ?? '?', on: givenOn, group })];
};
