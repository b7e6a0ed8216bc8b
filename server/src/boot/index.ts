import 'reflect-metadata';

export { openAnalytics } from '../platform/analytics/analytics.js';
export { makeApp } from './app.js';
export { loadInitialData } from './load-data.js';
export { foldTotals, verifyTotals } from '../modules/indicator/index.js';
export { migrate, openDatabase } from './open-database.js';
export { makeSchema } from './schema.js';
export { adoptDefinitions, findNewerDefinitions } from './shipped-definitions.js';
export { readConfig } from '../platform/config/config.js';
export { openArchive } from '../platform/files/archive.js';
export { readWorkbookSheets } from '../platform/files/xlsx-reader.js';
