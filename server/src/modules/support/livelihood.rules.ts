import { type Violation, violation } from '../../kernel/errors.js';
import { isPlainDate, yearOf } from '../../kernel/plain-date.js';
import type { Row } from '../../platform/resource/values.js';
import { checkOrder } from './support.rules.js';

/** The added income is the difference of two known incomes; without both it stays as it was entered. */
export const deriveModel = (model: Readonly<Row>): Row => {
  const { startedOn, incomeBeforeVnd, incomeAfterVnd } = model;
  const added =
    typeof incomeBeforeVnd === 'number' && typeof incomeAfterVnd === 'number'
      ? incomeAfterVnd - incomeBeforeVnd
      : (model['addedIncomeVnd'] ?? null);
  return { year: isPlainDate(startedOn) ? yearOf(startedOn) : null, addedIncomeVnd: added };
};

export const checkModel = (model: Readonly<Row>): Violation[] =>
  checkOrder(model, ['startedOn', 'Bắt đầu', 'Started on'], ['endedOn', 'Kết thúc', 'Ended on']);

/** Goods are counted: what was given without how much of it is pointed out. */
export const warnQuantity = (support: Readonly<Row>): Violation[] =>
  (support['goods'] ?? support['unit'] ?? null) !== null && (support['quantity'] ?? null) === null
    ? [violation('quantity', 'INPUT_REQUIRED', { field: { vi: 'Số lượng', en: 'Quantity' } })]
    : [];

/** What is given in a model goes to its members. */
export const warnOutsider = (
  support: Readonly<Row>,
  memberships: ReadonlySet<string>,
  model: Readonly<Row> | undefined,
): Violation[] =>
  !model || memberships.has(`${String(support['modelId'])} ${String(support['householdId'])}`)
    ? []
    : [violation('modelId', 'RULE_OUTSIDE_MODEL', { model: String(model['name']) })];

/** A product has somebody who makes it, and is valid from its recognition on. */
export const checkProduct = (product: Readonly<Row>): Violation[] => [
  ...checkOrder(
    product,
    ['recognisedOn', 'Ngày công nhận', 'Recognised on'],
    ['validTo', 'Có giá trị đến', 'Valid through'],
  ),
  ...((product['organisationId'] ?? product['householdId'] ?? null) === null
    ? [
        violation('organisationId', 'INPUT_REQUIRED', {
          field: { vi: 'Tổ chức hoặc hộ sản xuất', en: 'Producing organisation or household' },
        }),
      ]
    : []),
];
