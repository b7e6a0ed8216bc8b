import type { Connection } from '../../platform/database/database.js';
import { column, sql } from '../../platform/database/sql.js';
import { idsIn, readFacts } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { ReviewStepRule, ScoreCard, ScoreCardItem, ScoreCardOption } from '../standards/index.js';
import type { AnswerFacts } from './income-score.rules.js';
import { ReviewStep } from './procedure.entity.js';
import { requiredOn, type StepFacts } from './procedure.rules.js';
import { HouseholdReview } from './review.entity.js';

/** Which of some units lie within one another. */
const readRelations = async (
  connection: Connection,
  unitIds: readonly number[],
): Promise<(one: number, other: number) => boolean> => {
  const rows = await connection.arrays(
    sql`select c.ancestor_id, c.descendant_id from area_closure as c where ${connection.dialect.isIn(column('c', 'ancestor_id'), [...unitIds])} and ${connection.dialect.isIn(column('c', 'descendant_id'), [...unitIds])}`,
  );
  const pairs = new Set(rows.map(([above, below]) => `${String(above)} ${String(below)}`));
  return (one, other) => one === other || pairs.has(`${one} ${other}`) || pairs.has(`${other} ${one}`);
};

/** The dated rules, and the steps of the same campaigns: stored ones, and those of the batch in the place of their stored selves. */
export const readStepFacts = async (
  connection: Connection,
  steps: readonly Row[],
): Promise<(step: Readonly<Row>) => StepFacts> => {
  const rules = await readStored(connection, resourceOf(ReviewStepRule), []);
  const ruleOf = new Map(rules.map((rule) => [rule['id'] as number, rule]));
  const campaigns = idsIn(steps, 'campaignId');
  const stored =
    campaigns.length === 0
      ? []
      : await readStored(connection, resourceOf(ReviewStep), [
          connection.dialect.isIn(column('t1', 'campaign_id'), campaigns),
        ]);
  const edited = new Set(steps.map((step) => step['id']));
  const all = [...stored.filter((step) => !edited.has(step['id'])), ...steps];
  const isRelated = await readRelations(connection, idsIn(all, 'unitId'));
  return (step) => ({
    rule: ruleOf.get(step['ruleId'] as number),
    others: all.flatMap((other) => {
      const rule = ruleOf.get(other['ruleId'] as number);
      const isSamePlace = other['campaignId'] === step['campaignId'] && other['unitId'] === step['unitId'];
      return rule && isSamePlace && other['ruleId'] !== step['ruleId'] ? [{ step: other, rule }] : [];
    }),
    recordedKinds: new Set(
      all
        .filter(
          (other) =>
            other['campaignId'] === step['campaignId'] &&
            isRelated(Number(other['unitId']), Number(step['unitId'])),
        )
        .map((other) => ruleOf.get(other['ruleId'] as number)?.['kind']),
    ),
    required: requiredOn(rules, String(step['startedOn'])),
  });
};

/** The dated rule of the decision as it holds on a day. */
export const readDecisionRule = async (connection: Connection, day: string): Promise<Row | undefined> =>
  (
    await readStored(connection, resourceOf(ReviewStepRule), [
      sql`${column('t1', 'kind')} = ${'DECISION'}`,
      sql`(${column('t1', 'valid_from')} is null or ${column('t1', 'valid_from')} <= ${day})`,
      sql`(${column('t1', 'valid_to')} is null or ${column('t1', 'valid_to')} >= ${day})`,
    ])
  )[0];

export const readAnswerFacts = async (
  connection: Connection,
  answers: readonly Row[],
): Promise<(answer: Readonly<Row>) => AnswerFacts> => {
  const reviews = await readFacts(connection, HouseholdReview, idsIn(answers, 'reviewId'));
  const cards = await readFacts(connection, ScoreCard, idsIn([...reviews.values()], 'scoreCardId'));
  const items = await readFacts(connection, ScoreCardItem, idsIn(answers, 'itemId'));
  const options = await readFacts(connection, ScoreCardOption, idsIn(answers, 'optionId'));
  const reviewOf = (answer: Readonly<Row>): Row | undefined => reviews.get(answer['reviewId'] as number);
  return (answer) => ({
    review: reviewOf(answer),
    card: cards.get(reviewOf(answer)?.['scoreCardId'] as number),
    item: items.get(answer['itemId'] as number),
    option: options.get(answer['optionId'] as number),
  });
};
