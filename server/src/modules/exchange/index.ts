export { exchangeTables } from './exchange-tables.js';
export { beginExport, type Export, type ExportFormat } from './export.service.js';
export * from './import.entity.js';
export { makeTemplate } from './template.service.js';
