import { type Message, type Violation, violation } from '../../kernel/errors.js';
import type { Row } from '../../platform/resource/values.js';
import { areaTypes } from '../territory/index.js';

/** The B1 card of a sheet with the sheet's answers to it. */
export interface CardFacts {
  readonly card: Readonly<Row>;
  /** The standard that the card is of. */
  readonly standard: Readonly<Row> | undefined;
  readonly itemIds: readonly number[];
  readonly pointsOf: ReadonlyMap<number, number>;
}

/** The sum of the answers once every item of the card is answered; null before. */
export const cardScore = ({ itemIds, pointsOf }: CardFacts): number | null => {
  if (itemIds.length === 0) return null;
  let sum = 0;
  for (const id of itemIds) {
    const points = pointsOf.get(id);
    if (points === undefined) return null;
    sum += points;
  }
  // B1 is never below 0, whatever a card's deductions are.
  return Math.max(sum, 0);
};

/**
 * B1 is either entered as a total or computed from a card. With a card the computed score takes the place of the earlier
 * computed one; a number typed beside the card stays as it is, to be refused.
 */
export const deriveIncomeScore = (
  review: Readonly<Row>,
  before: Readonly<Row> | null,
  facts: CardFacts | undefined,
): number | null => {
  const entered = (review['incomeScore'] ?? null) as number | null;
  const hadCard = (before?.['scoreCardId'] ?? null) !== null;
  const isTouched = entered !== (before?.['incomeScore'] ?? null);
  if (facts)
    return isTouched || (before !== null && !hadCard && entered !== null) ? entered : cardScore(facts);
  return hadCard && review['scoreCardId'] === null && !isTouched ? null : entered;
};

const labelOfAreaType = (value: unknown): Message => {
  const [vi, en] = areaTypes.choices.find((one) => one.value === value)?.label ?? ['', ''];
  return { vi, en };
};

const words = (row: Readonly<Row>, field: string): string => String(row[field] ?? '');

export const checkIncomeScore = (
  review: Readonly<Row>,
  facts: CardFacts | undefined,
  standard: Readonly<Row> | undefined,
): Violation[] => {
  if (!facts) return [];
  const { card } = facts;
  const found: Violation[] = [];
  const unfit = (expected: Message | string, actual: Message | string): Violation =>
    violation('scoreCardId', 'RULE_SCORE_CARD_UNFIT', { card: words(card, 'name'), expected, actual });
  if (standard && card['standardId'] !== standard['id'])
    found.push(unfit(words(facts.standard ?? {}, 'name'), words(standard, 'name')));
  const areaType = card['areaType'] ?? null;
  if (areaType !== null && review['areaType'] !== null && areaType !== review['areaType'])
    found.push(unfit(labelOfAreaType(areaType), labelOfAreaType(review['areaType'])));
  const computed = cardScore(facts);
  const entered = review['incomeScore'] ?? null;
  if (entered !== null && entered !== computed)
    found.push(
      violation('incomeScore', 'RULE_SCORE_MIXED', {
        entered: String(entered),
        card: words(card, 'name'),
        computed: computed === null ? { vi: 'chưa đủ câu trả lời', en: 'not all answered' } : computed,
      }),
    );
  return found;
};

export const warnIncomeScore = (facts: CardFacts | undefined): Violation[] =>
  facts?.card['isExample'] === true
    ? [violation('scoreCardId', 'RULE_SCORE_CARD_EXAMPLE', { card: words(facts.card, 'name') })]
    : [];

export interface AnswerFacts {
  readonly review: Readonly<Row> | undefined;
  /** The card of the sheet. */
  readonly card: Readonly<Row> | undefined;
  readonly item: Readonly<Row> | undefined;
  readonly option: Readonly<Row> | undefined;
}

export const deriveAnswer = ({ option }: AnswerFacts): Row => ({ points: option?.['points'] ?? 0 });

/** An answer belongs to the card of its sheet, and its option to its item. */
export const checkAnswer = ({ review, card, item, option }: AnswerFacts): Violation[] => {
  if (!review || !item) return [];
  if (item['cardId'] !== review['scoreCardId'])
    return [
      violation('itemId', 'RULE_SCORE_ANSWER_UNFIT', {
        actual: words(item, 'name'),
        expected:
          card === undefined
            ? { vi: 'bảng điểm (phiếu chưa chọn bảng điểm)', en: 'a card (the sheet has none)' }
            : words(card, 'name'),
      }),
    ];
  return option && option['itemId'] !== item['id']
    ? [
        violation('optionId', 'RULE_SCORE_ANSWER_UNFIT', {
          actual: words(option, 'option'),
          expected: words(item, 'name'),
        }),
      ]
    : [];
};
