import { deviceKeyTable } from './device-key.store.js';
import { savedViewTable } from './saved-view.store.js';

export { WorkspaceResolver } from './workspace.resolver.js';

export const workspaceTables = [savedViewTable, deviceKeyTable];
