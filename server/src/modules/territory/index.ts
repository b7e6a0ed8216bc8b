import { idsIn } from '../../platform/resource/facts.js';
import { onWrite } from '../../platform/resource/rules.js';
import { updateAreaClosure } from './area-closure.store.js';

export { rebuildAreaClosure } from './area-closure.store.js';
export * from './territory.entity.js';

onWrite(async (transaction, { resource, before, after }) => {
  const rows = [...before, ...after];
  if (resource.name === 'AdministrativeUnit') await updateAreaClosure(transaction, idsIn(rows, 'id'));
  if (resource.name === 'UnitSuccession') await updateAreaClosure(transaction, idsIn(rows, 'predecessorId'));
});
