export * from './target.entity.js';
