export * from './access.entity.js';
