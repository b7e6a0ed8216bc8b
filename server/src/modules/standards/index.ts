import { violation } from '../../kernel/errors.js';
import { setRules } from '../../platform/resource/rules.js';
import { ScoreCardOption } from './score-card.entity.js';

export * from './procedure.entity.js';
export * from './score-card.entity.js';
export * from './standards.entity.js';

// Databases of before the items have options without one, so the column cannot ask for it.
setRules(ScoreCardOption, {
  facts: async () => undefined,
  check: ({ itemId }) =>
    typeof itemId === 'number'
      ? []
      : [violation('itemId', 'INPUT_REQUIRED', { field: { vi: 'Chỉ tiêu', en: 'Item' } })],
});
