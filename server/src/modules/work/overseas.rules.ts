import { type Violation, violation } from '../../kernel/errors.js';
import { formatVnd } from '../../kernel/money.js';
import { isPlainDate } from '../../kernel/plain-date.js';
import type { Row } from '../../platform/resource/values.js';
import { costBeneficiaries, overseasCostKinds } from './overseas.entity.js';
import { checkOrder } from './work.rules.js';

export const checkContract = (contract: Readonly<Row>): Violation[] =>
  checkOrder(contract, [
    ['registeredOn', { vi: 'Ngày đăng ký', en: 'Registered on' }],
    ['signedOn', { vi: 'Ký hợp đồng', en: 'Signed on' }],
    ['departedOn', { vi: 'Xuất cảnh', en: 'Departed on' }],
    ['returnedOn', { vi: 'Về nước', en: 'Returned on' }],
  ]);

/** What is known of the worker's household for the day of a payment. */
export interface CostFacts {
  /** Of the payment's year and of the year before: a year's review is recognised at its end (numbers.md 4). */
  readonly recognisedClasses: readonly unknown[];
  readonly isNewlyEscaped: boolean;
  readonly isEthnicMinority: unknown;
  /** đồng that other payments of the contract spent on the same item. */
  readonly paidBesideVnd: number;
}

export type CostBeneficiary = 'POOR_OR_MINORITY' | 'NEAR_POOR_OR_ESCAPED' | 'OTHER';

/** Who belongs to several groups takes the best one, once (Circular 55/2023, art. 69). */
export const beneficiaryOf = ({
  recognisedClasses,
  isNewlyEscaped,
  isEthnicMinority,
}: Omit<CostFacts, 'paidBesideVnd'>): CostBeneficiary => {
  if (recognisedClasses.includes('POOR') || isEthnicMinority === true) return 'POOR_OR_MINORITY';
  return recognisedClasses.includes('NEAR_POOR') || isNewlyEscaped ? 'NEAR_POOR_OR_ESCAPED' : 'OTHER';
};

/** The ceiling in force on a day, the latest where several are. */
const ceilingOn = (
  ceilings: readonly Readonly<Row>[],
  kind: unknown,
  beneficiary: CostBeneficiary,
  day: string,
): Readonly<Row> | undefined =>
  ceilings
    .filter(
      (one) =>
        one['kind'] === kind &&
        one['beneficiary'] === beneficiary &&
        String(one['from']) <= day &&
        (one['to'] === null || String(one['to']) >= day),
    )
    .sort((a, b) => (String(a['from']) < String(b['from']) ? 1 : -1))[0];

const labelled = (
  list: typeof costBeneficiaries,
  value: unknown,
): { readonly vi: string; readonly en: string } => {
  const label = list.choices.find((one) => one.value === value)?.label ?? [String(value), String(value)];
  return { vi: label[0], en: label[1] };
};

/** A cost above what the dated ceilings allow; none is known: nothing is said. */
export const warnCost = (
  cost: Readonly<Row>,
  facts: CostFacts,
  ceilings: readonly Readonly<Row>[],
): Violation[] => {
  const { kind, amountVnd, quantity, paidOn } = cost;
  if (!isPlainDate(paidOn)) return [];
  const beneficiary = beneficiaryOf(facts);
  const ceiling = ceilingOn(ceilings, kind, beneficiary, paidOn);
  if (!ceiling) return [];
  const isOnce = ceiling['per'] === 'ONCE';
  const most = Number(ceiling['amountVnd']) * (isOnce ? 1 : Number(quantity ?? 1));
  // What is paid once is not paid again in parts.
  const amount = Number(amountVnd) + (isOnce ? facts.paidBesideVnd : 0);
  return amount <= most
    ? []
    : [
        violation('amountVnd', 'RULE_COST_ABOVE_CEILING', {
          kind: labelled(overseasCostKinds, kind),
          amount: formatVnd(amount),
          ceiling: formatVnd(most),
          group: labelled(costBeneficiaries, beneficiary),
          source: String(ceiling['source']),
        }),
      ];
};
