import './unit-change.js';
import { onWrite } from '../../platform/resource/rules.js';
import { recordVersions } from './indicator-version.store.js';

export * from './target.entity.js';
export { IndicatorVersion } from './indicator-version.entity.js';
export { currentVersions, fillFirstVersions, recordFirstVersions } from './indicator-version.store.js';

onWrite(recordVersions);
