import { verbatim } from '../../platform/database/sql.js';
import { coverTable, onTurnedBack } from '../../platform/resource/past.js';
import { onWrite, setRules } from '../../platform/resource/rules.js';
import { Indicator } from '../target/index.js';
import { refuseForeignHand } from './definition-owner.store.js';
import { indicatorRules } from './indicator.rules.js';
import { keepAreas, keepTotals, storeMissingTotals } from './totals.service.js';
import './visits.js';

export { boundaryText, dayOf } from './boundary-argument.js';
export { BreakdownResolver } from './breakdown.resolver.js';
export { readUnitsOf } from './breakdown.store.js';
export { type FigureSource, readFigureRows } from './figure-rows.service.js';
export { IndicatorResolver } from './indicator.resolver.js';
export type { RowPart } from './measure.store.js';
export { foldTotals, storeMissingTotals } from './totals.service.js';
export { totalsTables } from './totals.tables.js';
export { TrialResolver } from './trial.resolver.js';
export { verifyTotals } from './verify.service.js';
export { type BreakdownBy, breakdownsOf, readBreakdown } from './breakdown.service.js';
export { setSubmissionFinder, type SubmissionFinder } from './submitted-parts.js';
export { type IndicatorProgress, readProgress } from './progress.service.js';
export { countWithin, type FigureBasis } from './through.js';

setRules(Indicator, indicatorRules);
onWrite(refuseForeignHand);
onWrite(async (transaction, change) => {
  await keepTotals(transaction, change);
  await keepAreas(transaction, change);
  if (change.resource.name === 'Indicator' || change.resource.name === 'Programme')
    await storeMissingTotals(transaction);
});

// Stored totals are those of now: of the past everything is counted from the records.
onTurnedBack((transaction) => coverTable(transaction, 'stored_indicator', verbatim('1 = 0')));
