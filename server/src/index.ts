import 'reflect-metadata';
export { makeApp, type App } from './boot/app.js';
export { loadInitialData } from './boot/load-data.js';
export { migrate, openDatabase } from './boot/open-database.js';
export { makeSchema } from './boot/schema.js';
export { type Config, readConfig } from './platform/config/config.js';
