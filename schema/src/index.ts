export { catalog } from './catalog.js';
export type {
  Catalog,
  CatalogChoices,
  CatalogField,
  CatalogFieldType,
  CatalogInverse,
  CatalogResource,
  Label,
} from './catalog-types.js';
