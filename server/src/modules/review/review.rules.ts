import {
  classify,
  type ComputableStandard,
  deprivationScore,
  newlyEscapedThrough,
  type PovertyStandard as StandardRules,
} from '../../engine/index.js';
import { type Violation, violation } from '../../kernel/errors.js';
import { ageOn, isPartialDate, isPlainDate, type PlainDate } from '../../kernel/plain-date.js';
import type { Row } from '../../platform/resource/values.js';
import { householdClasses } from './campaign.entity.js';
import { type CardFacts, checkIncomeScore, deriveIncomeScore } from './income-score.rules.js';
import type { Measured } from './measured.js';
import { deprivationFields, deriveProposals, type ProposalFacts } from './proposal.rules.js';

type AreaType = 'RURAL' | 'URBAN';

/** A stored poverty standard as the rules of the classification; one without its scores keeps recognised classes only. */
export const standardRules = (standard: Readonly<Row> | undefined): StandardRules => {
  const scores = [
    'ruralPoorScore',
    'urbanPoorScore',
    'ruralAverageScore',
    'urbanAverageScore',
    'deprivationCutOff',
    'pointsPerIndicator',
  ].map((field) => standard?.[field]);
  const code = String(standard?.['code'] ?? '');
  if (standard?.['isComputable'] !== true || scores.some((score) => typeof score !== 'number'))
    return { code, isComputable: false };
  const [ruralPoor, urbanPoor, ruralAverage, urbanAverage, deprivationCutOff, pointsPerIndicator] =
    scores as [number, number, number, number, number, number];
  const rules: ComputableStandard = {
    code,
    isComputable: true,
    poorIncomeScore: { RURAL: ruralPoor, URBAN: urbanPoor },
    averageIncomeScore: { RURAL: ruralAverage, URBAN: urbanAverage },
    deprivationCutOff,
    pointsPerIndicator,
  };
  return rules;
};

export interface ReviewFacts extends ProposalFacts {
  readonly campaign: Readonly<Row> | undefined;
  readonly standard: Readonly<Row> | undefined;
  /** Where the sheet belongs: its own hamlet, or that of its household while it is still open. */
  readonly hamlet: Readonly<Row> | undefined;
  readonly card: CardFacts | undefined;
  /** The class that was last recognised in an earlier year. */
  readonly formerClass: string | null;
}

/** A sheet that no decision has closed: it goes with its household; a closed one stays with the hamlet of the review's date. */
export const isOpen = (review: Readonly<Row>, campaign: Readonly<Row> | undefined): boolean =>
  (review['recognisedClass'] ?? null) === null && (campaign?.['decidedOn'] ?? null) === null;

export const deriveReview = (
  review: Readonly<Row>,
  facts: ReviewFacts,
  before: Readonly<Row> | null,
): Row => {
  const { campaign, standard, hamlet } = facts;
  const rules = standardRules(standard);
  const deprivations = deprivationFields.map((field) => (review[field] ?? null) as boolean | null);
  const hasMoved = hamlet !== undefined && hamlet['id'] !== review['hamletId'];
  const areaType = ((hasMoved ? null : review['areaType']) ??
    hamlet?.['areaType'] ??
    null) as AreaType | null;
  const incomeScore = deriveIncomeScore(review, before, facts.card);
  const { householdClass } = classify({
    standard: rules,
    areaType,
    incomeScore,
    deprivations,
    isAgricultural: (review['isAgricultural'] ?? null) as boolean | null,
  });
  const score = deprivationScore(
    deprivations,
    rules.isComputable ? rules.pointsPerIndicator : undefined,
  ).score;
  const recognised = review['recognisedClass'] ?? null;
  return {
    year: campaign?.['year'] ?? null,
    hamletId: hamlet?.['id'] ?? review['hamletId'] ?? null,
    areaType,
    formerClass: review['formerClass'] ?? facts.formerClass,
    incomeScore,
    ...deriveProposals(review, facts),
    deprivationCount: deprivations.includes(null) ? null : deprivations.filter((one) => one === true).length,
    deprivationScore: score,
    computedClass: householdClass,
    differsFromComputed:
      householdClass === null || recognised === null ? null : householdClass !== recognised,
  };
};

/** A recognised class is corrected with a reason given in the same edit. */
const checkDecided = (
  review: Readonly<Row>,
  campaign: Readonly<Row> | undefined,
  before: Readonly<Row> | null,
): Violation[] => {
  const recognised = before?.['recognisedClass'] ?? null;
  if (!campaign || typeof campaign['decidedOn'] !== 'string' || recognised === null) return [];
  if (review['recognisedClass'] === recognised) return [];
  const reason = review['correctionReason'] ?? null;
  if (reason !== null && reason !== before?.['correctionReason']) return [];
  return [
    violation('recognisedClass', 'RULE_DECIDED', {
      recognised: labelOfClass(recognised),
      decision: String(campaign['decisionNumber'] ?? ''),
      date: campaign['decidedOn'],
    }),
  ];
};

const labelOfClass = (value: unknown): { vi: string; en: string } => {
  const [vi, en] = householdClasses.choices.find((one) => one.value === value)?.label ?? ['', ''];
  return { vi, en };
};

export const checkReview = (
  review: Readonly<Row>,
  { card, standard, campaign }: ReviewFacts,
  before: Readonly<Row> | null,
): Violation[] => [...checkIncomeScore(review, card, standard), ...checkDecided(review, campaign, before)];

/** The day for which a member's age is told: the review's, else the end of its campaign's year. */
const reviewDay = (review: Readonly<Row> | undefined): PlainDate | undefined => {
  const day = review?.['reviewedOn'] ?? (review ? `${String(review['year'])}-12-31` : undefined);
  return isPlainDate(day) ? day : undefined;
};

export const deriveMember = (
  review: Readonly<Row> | undefined,
  person: Readonly<Row> | undefined,
  measured: Measured | undefined,
): Row => {
  const birth = person?.['birthDate'];
  const day = reviewDay(review);
  return {
    year: review?.['year'] ?? null,
    age: isPartialDate(birth) && day && birth <= day ? ageOn(birth, day) : null,
    measuredStunted: measured?.isStunted ?? null,
    measuredUnderweight: measured?.isUnderweight ?? null,
  };
};

export const deriveEscape = (escape: Readonly<Row>): Row => {
  const recognisedOn = escape['recognisedOn'];
  return { newlyEscapedThrough: isPlainDate(recognisedOn) ? newlyEscapedThrough(recognisedOn) : null };
};

export const checkEscape = (escape: Readonly<Row>): Violation[] => {
  const from = escape['escapedFrom'];
  return from === 'POOR' || from === 'NEAR_POOR'
    ? []
    : [
        violation('escapedFrom', 'INPUT_NOT_A_CHOICE', {
          field: { vi: 'Thoát khỏi', en: 'Escaped from' },
          value: String(from),
          choices: 'POOR, NEAR_POOR',
        }),
      ];
};
