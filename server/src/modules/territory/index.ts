import { idsIn } from '../../platform/resource/facts.js';
import { onWrite } from '../../platform/resource/rules.js';
import { updateAreaClosure } from './area-closure.store.js';
import { updatePlacements } from './placement.store.js';

export { rebuildAreaClosure } from './area-closure.store.js';
export { findArea } from './find-area.js';
export { fillPlacements, rebuildPlacements } from './placement.store.js';
export * from './territory.entity.js';
export * from './unit-change.entity.js';

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
