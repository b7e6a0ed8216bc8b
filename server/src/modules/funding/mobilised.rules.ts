import { type Message, type Violation, violation } from '../../kernel/errors.js';
import { formatVnd } from '../../kernel/money.js';
import { isPlainDate } from '../../kernel/plain-date.js';
import type { Row } from '../../platform/resource/values.js';
import { sourceKinds } from './funding.entity.js';
import { labelIn } from './funding.rules.js';

/** A loan is policy credit and a gift is mobilised: under another source it would stand in that one's figures. */
export const checkSourceKind = (
  source: Readonly<Row> | undefined,
  kind: string,
  resource: Message,
): Violation[] =>
  !source || source['kind'] === kind
    ? []
    : [
        violation('sourceId', 'RULE_WRONG_SOURCE', {
          source: String(source['name']),
          kind: labelIn(sourceKinds, source['kind']),
          resource,
          expected: labelIn(sourceKinds, kind),
        }),
      ];

/** Goods and labour count by their value, so the record says what was given. */
export const checkContribution = (contribution: Readonly<Row>): Violation[] =>
  contribution['kind'] === 'IN_KIND' && (contribution['goods'] ?? null) === null
    ? [violation('goods', 'INPUT_REQUIRED', { field: { vi: 'Hiện vật', en: 'Goods' } })]
    : [];

/** What a contribution lacks so that it can be counted by who gave it and what it was worth. */
export const warnContribution = (contribution: Readonly<Row>): Violation[] => {
  const isEmpty = (field: string): boolean => (contribution[field] ?? null) === null;
  return [
    ...(isEmpty('donorKind')
      ? [
          violation('donorKind', 'INPUT_REQUIRED', {
            field: { vi: 'Loại bên đóng góp', en: 'Kind of donor' },
          }),
        ]
      : []),
    ...(contribution['kind'] !== 'CASH' && isEmpty('valuation')
      ? [
          violation('valuation', 'INPUT_REQUIRED', {
            field: { vi: 'Căn cứ định giá', en: 'Ground of the value' },
          }),
        ]
      : []),
  ];
};

/** What is repaid of a loan by all its repayments, and what is outstanding. */
export const deriveLoan = (loan: Readonly<Row>, repaidVnd: number): Row => ({
  repaidVnd,
  outstandingVnd: typeof loan['amountVnd'] === 'number' ? loan['amountVnd'] - repaidVnd : null,
});

export const checkLoan = (loan: Readonly<Row>, repaidVnd: number): Violation[] => {
  const { lentOn, dueOn, amountVnd } = loan;
  return [
    ...(isPlainDate(lentOn) && isPlainDate(dueOn) && lentOn > dueOn
      ? [
          violation('dueOn', 'RULE_DATES_ORDER', {
            from: { vi: 'Ngày vay', en: 'Lent on' },
            fromValue: lentOn,
            to: { vi: 'Ngày đến hạn', en: 'Due on' },
            toValue: dueOn,
          }),
        ]
      : []),
    ...checkRepaid('amountVnd', repaidVnd, Number(amountVnd)),
  ];
};

const checkRepaid = (field: string, repaidVnd: number, lentVnd: number): Violation[] =>
  repaidVnd <= lentVnd
    ? []
    : [
        violation(field, 'RULE_MORE_THAN', {
          what: { vi: 'Gốc đã trả', en: 'The principal repaid' },
          value: formatVnd(repaidVnd),
          limit: { vi: 'số tiền vay', en: 'the amount lent' },
          limitValue: formatVnd(lentVnd),
        }),
      ];

export const checkRepayment = (
  repayment: Readonly<Row>,
  loan: Readonly<Row> | undefined,
  repaidVnd: number,
): Violation[] => {
  if (!loan) return [];
  const { paidOn } = repayment;
  const lentOn = loan['lentOn'];
  return [
    ...checkRepaid('principalVnd', repaidVnd, Number(loan['amountVnd'])),
    ...(isPlainDate(paidOn) && isPlainDate(lentOn) && paidOn < lentOn
      ? [
          violation('paidOn', 'RULE_DATES_ORDER', {
            from: { vi: 'Ngày vay', en: 'Lent on' },
            fromValue: lentOn,
            to: { vi: 'Ngày trả', en: 'Paid on' },
            toValue: paidOn,
          }),
        ]
      : []),
  ];
};
