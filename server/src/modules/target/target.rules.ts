import { type Violation, violation } from '../../kernel/errors.js';
import type { Role } from '../../platform/resource/access.js';
import type { Row } from '../../platform/resource/values.js';

/** Who may change what was approved: those above the commune, which proposes its targets (plan VI). */
const approvers: readonly Role[] = ['DISTRICT', 'ADMIN'];

const approvedOf = (target: Readonly<Row>): Violation[] => {
  const { decidedOn, decision } = target;
  if (typeof decidedOn !== 'string') return [];
  return [violation(null, 'RULE_TARGET_APPROVED', { decision: String(decision ?? '–'), on: decidedOn })];
};

/** An approved target stands as it is for those who propose; `role` is empty for what the product writes itself. */
export const checkTarget = (before: Readonly<Row> | null, role: Role | null): Violation[] =>
  before === null || role === null || approvers.includes(role) ? [] : approvedOf(before);

/** What was approved is not deleted before its approval is taken back. */
export const checkTargetRemoval = (target: Readonly<Row>): Violation[] => approvedOf(target);
