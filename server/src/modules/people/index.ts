export * from './people.entity.js';
