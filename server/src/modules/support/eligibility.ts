import { isNewlyEscaped, newlyEscapedThrough } from '../../engine/index.js';
import { type Message, type Violation, violation } from '../../kernel/errors.js';
import { dayFirst } from '../../kernel/messages.js';
import { formatVnd } from '../../kernel/money.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { ChoiceList } from '../../platform/resource/field.js';
import type { Row } from '../../platform/resource/values.js';
import { householdClasses } from '../review/index.js';
import { areaStatusKinds } from '../territory/index.js';
import { confidences } from './eligibility.entity.js';

/** What the records know of a beneficiary on the day of a support. */
export interface Circumstances {
  readonly on: PlainDate;
  readonly beneficiary: 'PERSON' | 'HOUSEHOLD' | 'ORGANISATION';
  /** Recognised classes of the day's year and of the year before, the later first (numbers.md 4). */
  readonly classes: readonly { readonly year: number; readonly class: string }[];
  /** Days on which an escape from poverty was recognised. */
  readonly escapes: readonly PlainDate[];
  readonly isLowIncome: boolean | null;
  readonly hasDisability: boolean | null;
  readonly isEthnicMinority: boolean | null;
  readonly age: number | null;
  /** Statuses of the place on the day. */
  readonly places: ReadonlySet<string>;
}

/** A condition holds, does not, or cannot be told. */
type Verdict = boolean | null;

const anyOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes(true) ? true : verdicts.includes(null) ? null : false;
const allOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes(false) ? false : verdicts.includes(null) ? null : true;

const wordIn = (list: ChoiceList, value: string): Message => {
  const label = list.choices.find((one) => one.value === value)?.label;
  return label ? { vi: label[0], en: label[1] } : { vi: value, en: value };
};

const lower = ({ vi, en }: Message): Message => ({ vi: vi.toLowerCase(), en: en.toLowerCase() });

const joined = (words: readonly Message[], vi: string, en: string): Message => ({
  vi: words.map((word) => word.vi).join(vi),
  en: words.map((word) => word.en).join(en),
});

const classFields: readonly (readonly [field: string, klass: string])[] = [
  ['allowsPoor', 'POOR'],
  ['allowsNearPoor', 'NEAR_POOR'],
  ['allowsAverage', 'AVERAGE'],
];

const newlyEscaped: Message = { vi: 'hộ mới thoát nghèo (36 tháng)', en: 'newly escaped (36 months)' };
const lowIncome: Message = { vi: 'lao động thu nhập thấp', en: 'low-income worker' };
const disability: Message = { vi: 'người khuyết tật', en: 'person with a disability' };

interface Condition {
  readonly words: Message;
  readonly holds: Verdict;
}

/** The classes that a rule allows, each with whether the beneficiary is of it. */
const classConditions = (rule: Readonly<Row>, known: Circumstances): Condition[] => [
  ...classFields
    .filter(([field]) => rule[field] === true)
    .map(([, klass]) => ({
      words: lower(wordIn(householdClasses, klass)),
      holds: known.classes.length === 0 ? null : known.classes.some((one) => one.class === klass),
    })),
  ...(rule['allowsNewlyEscaped'] === true
    ? [{ words: newlyEscaped, holds: known.escapes.some((day) => isNewlyEscaped(day, known.on)) }]
    : []),
  ...(rule['allowsLowIncome'] === true ? [{ words: lowIncome, holds: known.isLowIncome }] : []),
  ...(rule['allowsDisability'] === true ? [{ words: disability, holds: known.hasDisability }] : []),
];

const placeFields: readonly (readonly [field: string, status: string])[] = [
  ['inPoorDistrict', 'POOR_DISTRICT'],
  ['inCoastalCommune', 'COASTAL_COMMUNE'],
  ['inRegionIII', 'REGION_III'],
  ['inExtremelyDifficultHamlet', 'EXTREMELY_DIFFICULT_HAMLET'],
];

const placeConditions = (rule: Readonly<Row>, known: Circumstances): Condition[] =>
  placeFields
    .filter(([field]) => rule[field] === true)
    .map(([, status]) => ({
      words: lower(wordIn(areaStatusKinds, status)),
      holds: known.places.has(status),
    }));

/** One of several: true if one holds, unknown if one may. A group that names nothing asks nothing. */
const groupOf = (conditions: readonly Condition[]): Condition | null =>
  conditions.length === 0
    ? null
    : {
        words: joined(
          conditions.map((one) => one.words),
          ' hoặc ',
          ' or ',
        ),
        holds: anyOf(conditions.map((one) => one.holds)),
      };

const ageCondition = (rule: Readonly<Row>, known: Circumstances): Condition | null => {
  const [from, through] = [rule['fromAge'], rule['throughAge']];
  if (typeof from !== 'number' && typeof through !== 'number') return null;
  const [least, most] = [Number(from ?? 0), Number(through ?? 150)];
  return {
    words: { vi: `tuổi từ ${least} đến ${most}`, en: `age ${least} to ${most}` },
    holds: known.age === null ? null : known.age >= least && known.age <= most,
  };
};

/** What a rule asks, each part with whether it holds. */
const conditionsOf = (rule: Readonly<Row>, known: Circumstances): Condition[] => {
  const klass = groupOf(classConditions(rule, known));
  const place = groupOf(placeConditions(rule, known));
  const either = rule['isOneEnough'] === true && klass && place ? groupOf([klass, place]) : null;
  const minority: Condition | null =
    rule['isEthnicMinorityOnly'] === true
      ? { words: { vi: 'dân tộc thiểu số', en: 'ethnic minority' }, holds: known.isEthnicMinority }
      : null;
  return [...(either ? [either] : [klass, place]), minority, ageCondition(rule, known)].filter(
    (one) => one !== null,
  );
};

/** What was found of class, escape, place and age, for the clerk to compare with the papers. */
export const describe = (known: Circumstances): Message => {
  const classes = known.classes.map(({ year, class: klass }) => {
    const word = wordIn(householdClasses, klass);
    return { vi: `năm ${year}: ${word.vi.toLowerCase()}`, en: `${year}: ${word.en.toLowerCase()}` };
  });
  const year = known.on.slice(0, 4);
  const escapes = known.escapes.map((day) => {
    const [on, through] = [dayFirst(day), dayFirst(newlyEscapedThrough(day))];
    return {
      vi: `thoát nghèo ngày ${on}, là hộ mới thoát nghèo đến hết ${through}`,
      en: `escaped on ${on}, newly escaped through ${through}`,
    };
  });
  const places = [...known.places].map((status) => lower(wordIn(areaStatusKinds, status)));
  const none: Message = { vi: 'địa bàn không thuộc diện nào', en: 'the place has no status' };
  const parts: Message[] = [
    ...(classes.length > 0
      ? classes
      : known.beneficiary === 'ORGANISATION'
        ? []
        : [{ vi: `chưa có phân loại năm ${year}`, en: `no class recorded for ${year}` }]),
    ...escapes,
    places.length > 0
      ? joined([{ vi: 'địa bàn', en: 'the place:' }, joined(places, ', ', ', ')], ' ', ' ')
      : none,
    ...(known.age === null ? [] : [{ vi: `${known.age} tuổi`, en: `age ${known.age}` }]),
  ];
  return joined(parts, '; ', '; ');
};

const concerns = (rule: Readonly<Row>, known: Circumstances): boolean => {
  const [from, to] = [rule['validFrom'], rule['validTo']];
  if (typeof from === 'string' && known.on < from) return false;
  if (typeof to === 'string' && known.on > to) return false;
  switch (rule['beneficiary']) {
    case 'ANY':
      return true;
    case 'ORGANISATION':
      return known.beneficiary === 'ORGANISATION';
    case 'PERSON':
      return known.beneficiary === 'PERSON';
    default:
      return known.beneficiary !== 'ORGANISATION';
  }
};

/** Warnings of the rules that a support does not meet, or of which it cannot be told; each cites its article and what was found. */
export const warnEligibility = (
  rules: readonly Readonly<Row>[],
  known: Circumstances,
  amountVnd: unknown,
): Violation[] =>
  rules
    .filter((rule) => concerns(rule, known))
    .flatMap((rule) => {
      const conditions = conditionsOf(rule, known);
      const verdict = allOf(conditions.map((one) => one.holds));
      const article = String(rule['article']);
      const words = joined(
        conditions.map((one) => one.words),
        '; ',
        '; ',
      );
      const confidence = lower(wordIn(confidences, String(rule['confidence'])));
      const params = { article, expected: words, found: describe(known), confidence };
      const most = rule['maxAmountVnd'];
      const isAbove = typeof most === 'number' && typeof amountVnd === 'number' && amountVnd > most;
      return [
        ...(verdict === false ? [violation('componentId', 'RULE_NOT_ELIGIBLE', params)] : []),
        ...(verdict === null ? [violation('componentId', 'RULE_ELIGIBILITY_UNKNOWN', params)] : []),
        ...(isAbove && verdict !== false
          ? [
              violation('amountVnd', 'RULE_ABOVE_NORM', {
                article,
                value: formatVnd(amountVnd),
                most: formatVnd(most),
                confidence,
              }),
            ]
          : []),
      ];
    });
