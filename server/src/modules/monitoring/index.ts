export * from './monitoring.entity.js';
