export * from './territory.entity.js';
