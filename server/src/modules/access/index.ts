export * from './access.entity.js';
export { AccessResolver } from './access.resolver.js';
export { demonstrationAccounts } from './demonstration-accounts.js';
export { hashPassword } from './passwords.js';
export { accessTables, findViewer } from './sessions.js';
