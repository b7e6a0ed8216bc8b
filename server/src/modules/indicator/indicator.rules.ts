import { type Violation, violation } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import type { Viewer } from '../../platform/resource/access.js';
import type { Rules } from '../../platform/resource/rules.js';
import type { Row } from '../../platform/resource/values.js';
import { type Author, findFaults } from './definition-faults.js';

interface IndicatorFacts {
  readonly connection: Connection;
  /** Empty while the product itself loads. */
  readonly viewer: Viewer | null;
}

const authorOf = (viewer: Viewer | null): Author => (viewer?.role === 'ANALYST' ? 'ANALYST' : 'ADMIN');

/** An analyst's definition belongs to the analysts; the plan's and the administrator's ones do not. */
const checkOwner = (
  indicator: Readonly<Row>,
  viewer: Viewer | null,
  before: Readonly<Row> | null,
): Violation[] =>
  before !== null && authorOf(viewer) === 'ANALYST' && before['isAnalystMade'] !== true
    ? [violation(null, 'ACCESS_DEFINITION', { indicator: String(indicator['code']) })]
    : [];

export const indicatorRules: Rules<IndicatorFacts> = {
  facts: async (connection, _rows, viewer) => ({ connection, viewer }),
  // Whoever else saves an analyst's definition takes it over.
  derive: (_indicator, { viewer }) => ({ isAnalystMade: authorOf(viewer) === 'ANALYST' }),
  /** A wrong definition is refused when it is saved, with the place of each fault. */
  check: (indicator, { connection, viewer }, before) => [
    ...checkOwner(indicator, viewer, before),
    ...findFaults(connection, indicator, authorOf(viewer)).map(
      ({ path, message }): Violation => ({
        field: path.split('.')[0] ?? null,
        code: 'INPUT_BAD_DEFINITION',
        message,
      }),
    ),
  ],
};
