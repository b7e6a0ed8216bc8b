import { isPlainDate, yearOf } from '../../kernel/plain-date.js';
import { setRules } from '../../platform/resource/rules.js';
import { PolicyDialogue } from './communication.entity.js';

export * from './communication.entity.js';

setRules(PolicyDialogue, {
  facts: async () => undefined,
  derive: ({ heldOn }) => ({ year: isPlainDate(heldOn) ? yearOf(heldOn) : null }),
});
