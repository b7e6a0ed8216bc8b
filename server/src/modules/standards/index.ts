export * from './procedure.entity.js';
export * from './score-card.entity.js';
export * from './standards.entity.js';
