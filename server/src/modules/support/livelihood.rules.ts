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

/** A member belongs to a model while the model runs. */
export const checkMember = (member: Readonly<Row>, model: Readonly<Row> | undefined): Violation[] => {
  const dates = { ...member, startedOn: model?.['startedOn'], endedOn: model?.['endedOn'] };
  return [
    ...checkOrder(member, ['from', 'Từ ngày', 'From'], ['to', 'Đến hết ngày', 'To']),
    ...checkOrder(
      dates,
      ['startedOn', 'Mô hình bắt đầu', 'The model started on'],
      ['from', 'Từ ngày', 'From'],
    ),
    ...checkOrder(dates, ['from', 'Từ ngày', 'From'], ['endedOn', 'Mô hình kết thúc', 'The model ended on']),
  ];
};

/** A household's place in a model, with the days of the model where it has none of its own. */
export interface Membership {
  readonly id: number | null;
  readonly modelId: number;
  readonly modelName: string;
  readonly householdId: number;
  readonly from: string;
  /** Empty: still a member. */
  readonly to: string | null;
}

const isTogether = (one: Membership, other: Membership): boolean =>
  (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);

/** A household in two models at once may be right; both are named so that somebody looks. */
export const warnTwoModels = (own: Membership, others: readonly Membership[]): Violation[] =>
  others
    .filter(
      (other) =>
        other.householdId === own.householdId && other.modelId !== own.modelId && isTogether(own, other),
    )
    .map((other) =>
      violation('householdId', 'RULE_IN_TWO_MODELS', {
        other: other.modelName,
        from: other.from,
        to: other.to ?? { vi: 'nay', en: 'today' },
      }),
    );

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
