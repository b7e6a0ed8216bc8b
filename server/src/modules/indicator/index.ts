import { onWrite, setRules } from '../../platform/resource/rules.js';
import { Indicator } from '../target/index.js';
import { refuseForeignHand } from './definition-owner.store.js';
import { indicatorRules } from './indicator.rules.js';

export { IndicatorResolver } from './indicator.resolver.js';
export { TrialResolver } from './trial.resolver.js';

setRules(Indicator, indicatorRules);
onWrite(refuseForeignHand);
