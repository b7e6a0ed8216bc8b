import { type Violation, violation } from '../../kernel/errors.js';
import type { Row } from '../../platform/resource/values.js';
import { wordOf } from './period.rules.js';
import { periodStates } from './reporting.entity.js';

/** A report and its text can be edited while its period is open; what was submitted stays as it was. */
export const checkReportOpen = (
  report: Readonly<Row> | undefined,
  period: Readonly<Row> | undefined,
): Violation[] =>
  period === undefined || period['state'] === 'OPEN'
    ? []
    : [
        violation(null, 'RULE_REPORT_FROZEN', {
          report: String(report?.['title'] ?? ''),
          state: wordOf(periodStates, period['state']),
        }),
      ];
