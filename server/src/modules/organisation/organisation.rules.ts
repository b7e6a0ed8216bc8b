import { type Violation, violation } from '../../kernel/errors.js';
import { addDays, isPlainDate, type PlainDate } from '../../kernel/plain-date.js';
import type { Row } from '../../platform/resource/values.js';

/** `from` not after `to`, where both are given. */
export const checkDates = (row: Readonly<Row>): Violation[] => {
  const { from, to } = row;
  if (!isPlainDate(from) || !isPlainDate(to) || from <= to) return [];
  return [
    violation('to', 'RULE_DATES_ORDER', {
      from: { vi: 'Từ ngày', en: 'From' },
      fromValue: from,
      to: { vi: 'Đến hết ngày', en: 'To' },
      toValue: to,
    }),
  ];
};

/** From a day to a day, each of which may be open. */
export interface Span {
  readonly from: unknown;
  readonly to: unknown;
}

const firstDay = '0001-01-01';
const lastDay = '9999-12-31';
const startOf = ({ from }: Span): string => (isPlainDate(from) ? from : firstDay);
const endOf = ({ to }: Span): string => (isPlainDate(to) ? to : lastDay);

export const overlap = (a: Span, b: Span): boolean => startOf(a) <= endOf(b) && startOf(b) <= endOf(a);

/** The parts of a span that none of the others covers. */
export const findGaps = (
  spans: readonly Span[],
  from: PlainDate,
  to: PlainDate,
): { readonly from: PlainDate; readonly to: PlainDate }[] => {
  const gaps: { from: PlainDate; to: PlainDate }[] = [];
  let open = from;
  for (const span of spans.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))) {
    const [start, end] = [startOf(span), endOf(span)];
    if (end < open) continue;
    if (start > to) break;
    if (isPlainDate(start) && start > open) gaps.push({ from: open, to: addDays(start, -1) });
    if (end >= to || !isPlainDate(end)) return gaps;
    open = addDays(end, 1);
  }
  return open <= to ? [...gaps, { from: open, to }] : gaps;
};

/** Two bodies in charge of one component at one time: nobody knows who answers for it. */
export const warnResponsibility = (
  one: Readonly<Row>,
  others: readonly Readonly<Row>[],
  nameOf: (organisationId: unknown) => string,
): Violation[] => {
  if (one['role'] !== 'IN_CHARGE') return [];
  const span = { from: one['from'], to: one['to'] };
  return others
    .filter((other) => overlap(span, { from: other['from'], to: other['to'] }))
    .map((other) =>
      violation('organisationId', 'RULE_PERIODS_OVERLAP', {
        resource: { vi: 'Phân công tham mưu thực hiện', en: 'The assignment in charge' },
        from: String(one['from'] ?? '…'),
        to: String(one['to'] ?? '…'),
        other: nameOf(other['organisationId']),
      }),
    );
};

/** What is done has its day, what is dropped its reason. */
export const checkTask = (task: Readonly<Row>): Violation[] => {
  const { state, doneOn, note } = task;
  if (state === 'DONE' && !isPlainDate(doneOn))
    return [violation('doneOn', 'INPUT_REQUIRED', { field: { vi: 'Hoàn thành ngày', en: 'Done on' } })];
  if (state !== 'DONE' && isPlainDate(doneOn))
    return [
      violation('state', 'RULE_TASK_STATE', {
        task: String(task['name']),
        doneOn,
      }),
    ];
  if (state === 'CANCELLED' && (note ?? null) === null)
    return [violation('note', 'RULE_REASON_REQUIRED', { act: { vi: 'Bỏ công việc', en: 'drop a task' } })];
  return [];
};

const monthsBetween: Readonly<Record<string, number>> = {
  YEARLY: 12,
  HALF_YEARLY: 6,
  QUARTERLY: 3,
  MONTHLY: 1,
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A day of a month; where the month is shorter, its last one. */
const dayInMonth = (year: number, month: number, day: number): PlainDate => {
  const on = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isPlainDate(on) ? on : dayInMonth(year, month, day - 1);
};

/** The days in a year on which a duty falls due. */
export const dueDays = (duty: Readonly<Row>, year: number): PlainDate[] => {
  const step = monthsBetween[String(duty['rhythm'])] ?? 12;
  const days: PlainDate[] = [];
  for (let month = Number(duty['firstMonth']); month <= Number(duty['lastMonth']); month += step)
    days.push(dayInMonth(year, month, Number(duty['dueDay'])));
  const span = { from: duty['from'], to: duty['to'] };
  return days.filter((day) => overlap(span, { from: day, to: day }));
};

export const checkDuty = (duty: Readonly<Row>): Violation[] => {
  const [first, last] = [Number(duty['firstMonth']), Number(duty['lastMonth'])];
  if (first <= last) return checkDates(duty);
  return [
    violation('lastMonth', 'INPUT_OUT_OF_RANGE', {
      field: { vi: 'Tháng cuối', en: 'Last month' },
      value: last,
      min: first,
      max: 12,
    }),
  ];
};
