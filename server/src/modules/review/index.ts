export * from './review.entity.js';
