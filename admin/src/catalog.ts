import { type CatalogField, type CatalogResource, catalog } from '@dachieu/schema';

const byKey = new Map(catalog.resources.map((resource) => [resource.key, resource]));
const byPlural = new Map(catalog.resources.map((resource) => [resource.plural, resource]));

export const resources = catalog.resources;

export const findResource = (key: string): CatalogResource | undefined => byKey.get(key);

/** Throws for a key that the catalogue does not know: the catalogue itself would be wrong. */
export const getResource = (key: string): CatalogResource => {
  const resource = byKey.get(key);
  if (!resource) throw new Error(`The catalogue has no resource "${key}"`);
  return resource;
};

/** React-admin names resources by their plural, which is also the path in the address. */
export const getByPlural = (plural: string): CatalogResource => {
  const resource = byPlural.get(plural);
  if (!resource) throw new Error(`The catalogue has no resource "${plural}"`);
  return resource;
};

export const findField = (resource: CatalogResource, name: string): CatalogField | undefined =>
  resource.fields.find((field) => field.name === name);

/** Bookkeeping of every record: shown in the row's panel, not in the grid. */
const systemFields: ReadonlySet<string> = new Set([
  'id',
  'version',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
]);

export const isSystemField = (field: CatalogField): boolean => systemFields.has(field.name);

export const contentFields = (resource: CatalogResource): readonly CatalogField[] =>
  resource.fields.filter((field) => !isSystemField(field));

export const mayReadResource = (resource: CatalogResource, role: string): boolean =>
  resource.readRoles.includes(role);

export const mayWriteResource = (resource: CatalogResource, role: string): boolean =>
  !resource.readOnly && resource.writeRoles.includes(role);

export const mayReadField = (field: CatalogField, role: string): boolean =>
  field.personal === 'NONE' || catalog.personalReaders.includes(role);
