import { type Violation, violation } from '../../kernel/errors.js';
import { isPlainDate, yearOf } from '../../kernel/plain-date.js';
import type { Row } from '../../platform/resource/values.js';
import { checkDates, overlap } from '../organisation/index.js';

const isGiven = (value: unknown): boolean => (value ?? null) !== null;

const required = (field: string, vi: string, en: string): Violation =>
  violation(field, 'INPUT_REQUIRED', { field: { vi, en } });

export const deriveDialogue = ({ heldOn }: Readonly<Row>): Row => ({
  year: isPlainDate(heldOn) ? yearOf(heldOn) : null,
});

/** On any day a facility works or does not; two states of one day would make both figures wrong. */
export const checkFacilityState = (state: Readonly<Row>, others: readonly Readonly<Row>[]): Violation[] => {
  const wrongOrder = checkDates(state);
  if (wrongOrder.length > 0) return wrongOrder;
  const span = { from: state['from'], to: state['to'] };
  return others
    .filter((other) => overlap(span, { from: other['from'], to: other['to'] }))
    .map((other) =>
      violation('from', 'RULE_PERIODS_OVERLAP', {
        resource: { vi: 'Tình trạng cơ sở', en: 'The state of the facility' },
        from: String(state['from']),
        to: String(state['to'] ?? '…'),
        other: `${String(other['from'])} – ${String(other['to'] ?? '…')}`,
      }),
    );
};

/** A commendation says whom it honours. */
export const checkCommendation = (one: Readonly<Row>): Violation[] => {
  if (one['recipient'] === 'HOUSEHOLD' && !isGiven(one['householdId']))
    return [required('householdId', 'Hộ được khen', 'Household')];
  if (one['recipient'] === 'COMMUNITY' && !isGiven(one['community']))
    return [required('community', 'Tên cộng đồng, tập thể', 'Community')];
  return [];
};

export const deriveQuestion = ({ answeredOn }: Readonly<Row>): Row => ({
  state: isGiven(answeredOn) ? 'ANSWERED' : 'OPEN',
});

/** A question is answered by words, and who answers is known before the deadline counts. */
export const checkQuestion = (question: Readonly<Row>): Violation[] => {
  if (isGiven(question['answeredOn']) && !isGiven(question['answer']))
    return [required('answer', 'Trả lời', 'Answer')];
  if (isGiven(question['dueOn']) && !isGiven(question['organisationId']))
    return [required('organisationId', 'Đơn vị trả lời', 'Body that answers')];
  return [];
};
