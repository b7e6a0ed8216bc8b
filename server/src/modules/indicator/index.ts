import { AppError, type Violation, violation } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { setRules } from '../../platform/resource/rules.js';
import type { Row } from '../../platform/resource/values.js';
import { Indicator } from '../target/index.js';
import { toDefinition } from './definition.js';
import { checkDefinition } from './measure.store.js';

export { IndicatorResolver } from './indicator.resolver.js';

/** A wrong definition is refused when it is saved, with the place of the fault. */
const checkIndicator = (indicator: Readonly<Row>, connection: Connection): Violation[] => {
  try {
    checkDefinition(connection, toDefinition(indicator));
    return [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return [
      violation('numerator', 'INPUT_BAD_FILTER', { field: String(indicator['code']), reason: error.texts }),
    ];
  }
};

setRules(Indicator, {
  facts: async (connection) => connection,
  check: (indicator, connection) => checkIndicator(indicator, connection),
});
