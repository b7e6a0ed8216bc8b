export { PovertyResolver } from './poverty.resolver.js';
