import './unit-status.js';
import { verbatim } from '../../platform/database/sql.js';
import { idsIn } from '../../platform/resource/facts.js';
import { coverTable, onTurnedBack } from '../../platform/resource/past.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { onWrite, setRules } from '../../platform/resource/rules.js';
import { rebuildAreaClosure, updateAreaClosure } from './area-closure.store.js';
import { rebuildPlacements, updatePlacements } from './placement.store.js';
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

onTurnedBack(async (transaction, changed) => {
  if (![AdministrativeUnit, UnitSuccession].some((one) => changed.has(resourceOf(one)))) return;
  for (const table of ['area_closure', 'area_placement'])
    await coverTable(transaction, table, verbatim('1 = 0'));
  await rebuildAreaClosure(transaction);
  await rebuildPlacements(transaction);
});
