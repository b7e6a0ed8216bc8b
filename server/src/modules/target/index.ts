import './unit-change.js';
import { addGuard } from '../../platform/resource/guards.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { onWrite, setRules } from '../../platform/resource/rules.js';
import { recordVersions } from './indicator-version.store.js';
import { Target } from './target.entity.js';
import { checkTarget, checkTargetRemoval } from './target.rules.js';

export * from './target.entity.js';
export { versionContent } from './indicator-version.js';
export { IndicatorVersion } from './indicator-version.entity.js';
export { currentVersions, fillFirstVersions, recordFirstVersions } from './indicator-version.store.js';

onWrite(recordVersions);

setRules(Target, {
  facts: async (_connection, _targets, viewer) => viewer?.role ?? null,
  check: (_target, role, before) => checkTarget(before, role),
});

addGuard(async (_connection, resource, writes) =>
  writes.map(({ before, after }) =>
    before !== null && after === null && resource === resourceOf(Target) ? checkTargetRemoval(before) : [],
  ),
);
