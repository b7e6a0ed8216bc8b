export { exchangeTables } from './exchange-tables.js';
export { beginExport, type Export, type ExportFormat } from './export.service.js';
export { forgetAllJobs, getJob } from './import-job.js';
export { ImportResolver } from './import.resolver.js';
export { beginImport, receivePiece } from './import-upload.service.js';
export { closeInterruptedImports } from './import-write.service.js';
export * from './import.entity.js';
export { makeRefusedFile } from './refused-file.js';
export { makeTemplate } from './template.service.js';
