export * from './programme.entity.js';
