import { ruleError, type Violation, violation } from '../../kernel/errors.js';
import type { Message } from '../../kernel/messages.js';
import { isPlainDate } from '../../kernel/plain-date.js';
import type { Role } from '../../platform/resource/access.js';
import type { ChoiceList } from '../../platform/resource/field.js';
import type { Row } from '../../platform/resource/values.js';
import { periodActs, periodStates } from './reporting.entity.js';

export type PeriodState = 'OPEN' | 'SUBMITTED' | 'APPROVED' | 'LOCKED';
export type PeriodAct = 'SUBMIT' | 'RETURN' | 'APPROVE' | 'LOCK' | 'REOPEN';

interface Step {
  readonly from: readonly PeriodState[];
  readonly to: PeriodState;
  readonly roles: readonly Role[];
  /** Done by whoever is in charge of more than the period's own area. */
  readonly isFromAbove: boolean;
  readonly needsReason: boolean;
}

const fromAbove = { roles: ['DISTRICT', 'ADMIN'], isFromAbove: true } as const;

/** The one table of who moves a period from which state to which. */
export const steps: Readonly<Record<PeriodAct, Step>> = {
  SUBMIT: {
    from: ['OPEN'],
    to: 'SUBMITTED',
    roles: ['OFFICER', 'DISTRICT', 'ADMIN'],
    isFromAbove: false,
    needsReason: false,
  },
  RETURN: { from: ['SUBMITTED'], to: 'OPEN', ...fromAbove, needsReason: true },
  APPROVE: { from: ['SUBMITTED'], to: 'APPROVED', ...fromAbove, needsReason: false },
  LOCK: { from: ['APPROVED'], to: 'LOCKED', ...fromAbove, needsReason: false },
  REOPEN: { from: ['APPROVED', 'LOCKED'], to: 'OPEN', ...fromAbove, needsReason: true },
};

export const wordOf = (list: ChoiceList, value: unknown): Message => {
  const label = list.choices.find((one) => one.value === value)?.label ?? [String(value), String(value)];
  return { vi: label[0], en: label[1] };
};

const lower = ({ vi, en }: Message): Message => ({ vi: vi.toLowerCase(), en: en.toLowerCase() });

/** Throws what stands against an act; who may do it at all is asked before. */
export const requireStep = (
  act: PeriodAct,
  period: Readonly<Row>,
  areaName: string,
  viewerAreaId: number | null,
  reason: string,
): Step => {
  const step = steps[act];
  const name = String(period['name']);
  const actWord = wordOf(periodActs, act);
  if (!step.from.includes(period['state'] as PeriodState)) {
    const expected = step.from.map((state) => wordOf(periodStates, state));
    throw ruleError('RULE_PERIOD_STATE', {
      period: name,
      state: wordOf(periodStates, period['state']),
      act: lower(actWord),
      expected: {
        vi: expected.map((one) => one.vi).join(', '),
        en: expected.map((one) => one.en).join(', '),
      },
    });
  }
  if (step.isFromAbove && viewerAreaId === period['areaId'])
    throw ruleError('RULE_PERIOD_FROM_ABOVE', {
      act: { vi: actWord.vi, en: actWord.en.toLowerCase() },
      period: name,
      area: areaName,
    });
  if (step.needsReason && reason.trim() === '')
    throw ruleError('RULE_REASON_REQUIRED', { act: { vi: actWord.vi, en: actWord.en.toLowerCase() } });
  return step;
};

/** The state moves by acts alone, so an edit keeps the one that is stored. */
export const derivePeriod = (period: Readonly<Row>, before: Readonly<Row> | null): Row => ({
  state: before?.['state'] ?? period['state'] ?? 'OPEN',
});

const heldFields = ['code', 'kind', 'areaId', 'from', 'to'];

export const checkPeriod = (period: Readonly<Row>, before: Readonly<Row> | null): Violation[] => {
  const { from, to } = period;
  if (isPlainDate(from) && isPlainDate(to) && from > to)
    return [
      violation('to', 'RULE_DATES_ORDER', {
        from: { vi: 'Từ ngày', en: 'From' },
        fromValue: from,
        to: { vi: 'Đến hết ngày', en: 'To' },
        toValue: to,
      }),
    ];
  if (before === null || before['state'] === 'OPEN') return [];
  return heldFields
    .filter((field) => before[field] !== period[field])
    .map((field) =>
      violation(field, 'RULE_PERIOD_STATE', {
        period: String(before['name']),
        state: wordOf(periodStates, before['state']),
        act: { vi: 'sửa kỳ', en: 'edit it' },
        expected: wordOf(periodStates, 'OPEN'),
      }),
    );
};

/** A day lies in a period between its ends; a year belongs to it only as a whole, so that a half-year does not lock a year's records. */
export const isInPeriod = (moment: unknown, from: string, to: string): boolean => {
  if (typeof moment === 'number') return from <= `${moment}-01-01` && `${moment}-12-31` <= to;
  return typeof moment === 'string' && from <= moment && moment <= to;
};
