import './unit-change.js';
import { onWrite } from '../../platform/resource/rules.js';
import { forgetViewers } from './sessions.js';

export * from './access.entity.js';
export { AccessResolver } from './access.resolver.js';
export { demonstrationAccounts } from './demonstration-accounts.js';
export * from './export-log.entity.js';
export { hashPassword } from './passwords.js';
export { accessTables, findViewer } from './sessions.js';

onWrite(async (_transaction, { resource }) => {
  if (resource.name === 'User') forgetViewers();
});
