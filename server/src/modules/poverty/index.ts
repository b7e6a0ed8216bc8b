import './visits.js';

export { makeFormWorkbook } from './form-workbook.js';
export { PovertyResolver } from './poverty.resolver.js';
export { type DeprivationLine, readDeprivationForm } from './deprivation.service.js';
export { type FlowLine, readFlows } from './flow.service.js';
