import { type Violation, violation } from '../../kernel/errors.js';
import { isPlainDate } from '../../kernel/plain-date.js';
import type { Row } from '../../platform/resource/values.js';

const isGiven = (value: unknown): boolean => (value ?? null) !== null;

const required = (field: string, vi: string, en: string): Violation =>
  violation(field, 'INPUT_REQUIRED', { field: { vi, en } });

/** Open until something is done about it, closed by its day. Whether it is late depends on the day asked, and is not stored. */
export const deriveFinding = (finding: Readonly<Row>): Row => ({
  state: isGiven(finding['closedOn']) ? 'CLOSED' : isGiven(finding['followUp']) ? 'IN_PROGRESS' : 'OPEN',
});

const order = (
  finding: Readonly<Row>,
  field: 'dueOn' | 'closedOn',
  label: { vi: string; en: string },
  heldOn: unknown,
): Violation[] => {
  const day = finding[field];
  if (!isPlainDate(day) || !isPlainDate(heldOn) || heldOn <= day) return [];
  return [
    violation(field, 'RULE_DATES_ORDER', {
      from: { vi: 'Ngày kiểm tra', en: 'Inspected on' },
      fromValue: heldOn,
      to: label,
      toValue: day,
    }),
  ];
};

/** Somebody answers for every finding, and none closes without saying what came of it. */
export const checkFinding = (finding: Readonly<Row>, inspection: Readonly<Row> | undefined): Violation[] => {
  const violations: Violation[] = [];
  if (!isGiven(finding['organisationId']) && !isGiven(finding['officerId']))
    violations.push(
      required('organisationId', 'Đơn vị hoặc người khắc phục', 'Body or officer who mends it'),
    );
  if (isGiven(finding['closedOn']) && !isGiven(finding['result']))
    violations.push(required('result', 'Kết quả khắc phục', 'Result'));
  const heldOn = inspection?.['heldOn'];
  return [
    ...violations,
    ...order(finding, 'dueOn', { vi: 'Hạn khắc phục', en: 'Due on' }, heldOn),
    ...order(finding, 'closedOn', { vi: 'Khắc phục ngày', en: 'Closed on' }, heldOn),
  ];
};

/** A day outside the course, or an officer who did not serve then, is probably a slip. */
export const warnAttendance = (
  attendance: Readonly<Row>,
  training: Readonly<Row> | undefined,
  officer: Readonly<Row> | undefined,
): Violation[] => {
  const day = attendance['attendedOn'];
  if (!isPlainDate(day)) return [];
  const starts = training?.['startsOn'];
  const ends = training?.['endsOn'] ?? starts;
  const outside = (isPlainDate(starts) && day < starts) || (isPlainDate(ends) && day > ends);
  const warnings: Violation[] = [];
  if (outside)
    warnings.push(
      violation('attendedOn', 'INPUT_OUT_OF_RANGE', {
        field: { vi: 'Ngày dự', en: 'Attended on' },
        value: day,
        min: String(starts),
        max: String(ends),
      }),
    );
  const [from, to] = [officer?.['from'], officer?.['to']];
  if ((isPlainDate(from) && day < from) || (isPlainDate(to) && day > to))
    warnings.push(
      violation('officerId', 'INPUT_OUT_OF_RANGE', {
        field: {
          vi: 'Ngày dự, so với thời gian làm việc của cán bộ',
          en: 'Attended on, while the officer serves',
        },
        value: day,
        min: String(from ?? '…'),
        max: String(to ?? '…'),
      }),
    );
  return warnings;
};
