import { onWrite, setRules } from '../../platform/resource/rules.js';
import { Indicator } from '../target/index.js';
import { refuseForeignHand } from './definition-owner.store.js';
import { indicatorRules } from './indicator.rules.js';
import { keepAreas, keepTotals, storeMissingTotals } from './totals.service.js';

export { BreakdownResolver } from './breakdown.resolver.js';
export { readUnitsOf } from './breakdown.store.js';
export { IndicatorResolver } from './indicator.resolver.js';
export { foldTotals, storeMissingTotals } from './totals.service.js';
export { totalsTables } from './totals.tables.js';
export { TrialResolver } from './trial.resolver.js';
export { verifyTotals } from './verify.service.js';
export { type IndicatorProgress, readProgress } from './progress.service.js';

setRules(Indicator, indicatorRules);
onWrite(refuseForeignHand);
onWrite(async (transaction, change) => {
  await keepTotals(transaction, change);
  await keepAreas(transaction, change);
  if (change.resource.name === 'Indicator' || change.resource.name === 'Programme')
    await storeMissingTotals(transaction);
});
