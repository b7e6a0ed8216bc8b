import { type Violation, violation } from '../../kernel/errors.js';
import { isPlainDate, workingDaysBetween } from '../../kernel/plain-date.js';
import type { Row } from '../../platform/resource/values.js';

export interface StepFacts {
  /** The dated rule of the step. */
  readonly rule: Readonly<Row> | undefined;
  /** The other steps of the same campaign and unit, each with its rule. */
  readonly others: readonly { readonly step: Readonly<Row>; readonly rule: Readonly<Row> }[];
  /** Kinds of steps recorded in the campaign for the same unit, one above or one below it. */
  readonly recordedKinds: ReadonlySet<unknown>;
  /** Steps that the law of the step's day asks for. */
  readonly required: readonly Readonly<Row>[];
}

interface Finding {
  readonly violation: Violation;
  readonly isStrict: boolean;
}

const text = (row: Readonly<Row>, field: string): string => String(row[field] ?? '');
const dayOr = (value: unknown, open: string): string => (typeof value === 'string' ? value : open);
const isStrict = (rule: Readonly<Row>): boolean => rule['enforcement'] === 'REFUSE';
/** A step still under way is compared by its start. */
const doneOn = (step: Readonly<Row>): string => text(step, step['endedOn'] ? 'endedOn' : 'startedOn');

const isInForce = (rule: Readonly<Row>, day: string): boolean =>
  dayOr(rule['validFrom'], day) <= day && day <= dayOr(rule['validTo'], day);

const findWrongOrder = (step: Readonly<Row>, rule: Readonly<Row>, { others }: StepFacts): Finding[] =>
  others.flatMap((other): Finding[] => {
    const isEarlier = Number(other.rule['position']) < Number(rule['position']);
    const [first, then] = isEarlier ? [other, { step, rule }] : [{ step, rule }, other];
    if (
      first.rule['position'] === then.rule['position'] ||
      doneOn(first.step) <= text(then.step, 'startedOn')
    )
      return [];
    return [
      {
        isStrict: isStrict(then.rule),
        violation: violation('startedOn', 'RULE_STEP_ORDER', {
          step: text(then.rule, 'name'),
          from: text(then.step, 'startedOn'),
          earlier: text(first.rule, 'name'),
          to: doneOn(first.step),
        }),
      },
    ];
  });

/** A commune’s decision rests on the steps of its hamlets, and a hamlet’s on those of its commune. */
const findMissing = (rule: Readonly<Row>, { recordedKinds, required }: StepFacts): Finding[] =>
  rule['kind'] !== 'DECISION'
    ? []
    : required
        .filter(
          (one) => Number(one['position']) < Number(rule['position']) && !recordedKinds.has(one['kind']),
        )
        .map((one) => ({
          isStrict: false,
          violation: violation(null, 'RULE_STEP_MISSING', {
            missing: text(one, 'name'),
            step: text(rule, 'name'),
          }),
        }));

const findTooShort = (step: Readonly<Row>, rule: Readonly<Row>): Finding[] => {
  const { startedOn, endedOn } = step;
  const minimum = rule['minimumWorkingDays'];
  if (typeof minimum !== 'number' || !isPlainDate(startedOn) || !isPlainDate(endedOn)) return [];
  const days = workingDaysBetween(startedOn, endedOn);
  if (days >= minimum) return [];
  const params = { step: text(rule, 'name'), days, minimum, source: text(rule, 'source') };
  return [{ isStrict: isStrict(rule), violation: violation('endedOn', 'RULE_STEP_TOO_SHORT', params) }];
};

const findAttendance = (step: Readonly<Row>, rule: Readonly<Row>): Finding[] => {
  const { presentCount: present, invitedCount: invited } = step;
  const minimum = rule['attendanceAbove'];
  if (typeof minimum !== 'number' || typeof present !== 'number' || typeof invited !== 'number') return [];
  if (present * 100 > invited * minimum) return [];
  const params = { step: text(rule, 'name'), present, invited, minimum, source: text(rule, 'source') };
  return [{ isStrict: isStrict(rule), violation: violation('presentCount', 'RULE_STEP_ATTENDANCE', params) }];
};

const findAll = (step: Readonly<Row>, facts: StepFacts): Finding[] => {
  const { rule } = facts;
  if (!rule) return [];
  const started = text(step, 'startedOn');
  const found: Finding[] = [];
  if (!isInForce(rule, started))
    found.push({
      isStrict: true,
      violation: violation('startedOn', 'RULE_STEP_NOT_IN_FORCE', {
        step: text(rule, 'name'),
        date: started,
        from: dayOr(rule['validFrom'], '…'),
        to: dayOr(rule['validTo'], '…'),
        source: text(rule, 'source'),
      }),
    });
  if (typeof step['endedOn'] === 'string' && step['endedOn'] < started)
    found.push({
      isStrict: true,
      violation: violation('endedOn', 'RULE_DATES_ORDER', {
        from: { vi: 'Bắt đầu', en: 'Started on' },
        fromValue: started,
        to: { vi: 'Kết thúc', en: 'Ended on' },
        toValue: step['endedOn'],
      }),
    });
  return [
    ...found,
    ...findWrongOrder(step, rule, facts),
    ...findMissing(rule, facts),
    ...findTooShort(step, rule),
    ...findAttendance(step, rule),
  ];
};

/** What the dated rules refuse; what they only warn of comes from `warnStep`. */
export const checkStep = (step: Readonly<Row>, facts: StepFacts): Violation[] =>
  findAll(step, facts)
    .filter((one) => one.isStrict)
    .map((one) => one.violation);

export const warnStep = (step: Readonly<Row>, facts: StepFacts): Violation[] =>
  findAll(step, facts)
    .filter((one) => !one.isStrict)
    .map((one) => one.violation);

/** Rules that ask for their step on a day. */
export const requiredOn = (rules: readonly Readonly<Row>[], day: string): readonly Readonly<Row>[] =>
  rules.filter((rule) => rule['isRequired'] === true && isInForce(rule, day));

const complaintWords = {
  outcome: { vi: 'kết quả', en: 'an outcome' },
  answeredOn: { vi: 'ngày trả lời', en: 'a day of the answer' },
} as const;

export const checkComplaint = (complaint: Readonly<Row>): Violation[] => {
  const { receivedOn, answeredOn, outcome } = complaint;
  const hasOutcome = typeof outcome === 'string';
  const isAnswered = typeof answeredOn === 'string';
  if (hasOutcome !== isAnswered) {
    const [given, missing] = hasOutcome
      ? (['outcome', 'answeredOn'] as const)
      : (['answeredOn', 'outcome'] as const);
    return [
      violation(missing, 'RULE_COMPLAINT_ANSWER', {
        given: complaintWords[given],
        missing: complaintWords[missing],
      }),
    ];
  }
  if (!isAnswered || String(receivedOn) <= answeredOn) return [];
  return [
    violation('answeredOn', 'RULE_DATES_ORDER', {
      from: { vi: 'Ngày nhận', en: 'Received on' },
      fromValue: String(receivedOn),
      to: { vi: 'Ngày trả lời', en: 'Answered on' },
      toValue: answeredOn,
    }),
  ];
};
