import './unit-status.js';
import { idsIn } from '../../platform/resource/facts.js';
import { onWrite, setRules } from '../../platform/resource/rules.js';
import { updateAreaClosure } from './area-closure.store.js';
import { updatePlacements } from './placement.store.js';
import { AdministrativeUnit, AreaStatus, UnitSuccession } from './territory.entity.js';
import { checkStatus, checkSuccession, checkUnit } from './territory.rules.js';
import { readStatuses, readSuccessionFacts, readUnitFacts } from './territory-facts.store.js';

export { rebuildAreaClosure } from './area-closure.store.js';
export { findArea } from './find-area.js';
export { fillPlacements, rebuildPlacements } from './placement.store.js';
export * from './territory.entity.js';
export { TerritoryResolver } from './territory.resolver.js';
export * from './unit-change.entity.js';
export { addUnitFigure, onUnitChange } from './unit-participants.js';

setRules(AdministrativeUnit, {
  facts: readUnitFacts,
  check: (unit, factsOf) => checkUnit(unit, factsOf(unit)),
});

setRules(UnitSuccession, {
  facts: readSuccessionFacts,
  check: (succession, factsOf) => checkSuccession(succession, factsOf(succession)),
});

setRules(AreaStatus, {
  facts: readStatuses,
  check: (status, byUnit) => checkStatus(status, byUnit.get(status['unitId']) ?? []),
});

onWrite(async (transaction, { resource, before, after }) => {
  const rows = [...before, ...after];
  if (resource.name === 'AdministrativeUnit') {
    await updateAreaClosure(transaction, idsIn(rows, 'id'));
    await updatePlacements(transaction, idsIn(rows, 'id'));
  }
  if (resource.name === 'UnitSuccession') {
    await updateAreaClosure(transaction, idsIn(rows, 'predecessorId'));
    await updatePlacements(transaction, [...idsIn(rows, 'predecessorId'), ...idsIn(rows, 'successorId')]);
  }
});
