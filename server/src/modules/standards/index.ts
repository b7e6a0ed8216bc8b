export * from './standards.entity.js';
