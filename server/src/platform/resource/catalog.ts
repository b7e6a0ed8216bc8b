import type { Catalog, CatalogField, CatalogResource } from '@dachieu/schema';
import { isPlaced, rolesReading, rolesReadingPersonalData, rolesWriting } from './access.js';
import type { Field } from './field.js';
import { groupKeys } from './group-keys.js';
import { operationNames } from './graphql-resolvers.js';
import { allResources, inversesOf, type Resource, referenced } from './resource.js';

const catalogField = (field: Field): CatalogField => ({
  name: field.name,
  type: field.type,
  label: field.label,
  ...(field.help ? { help: field.help } : {}),
  required: field.required ?? false,
  derived: field.derived ?? false,
  personal: field.personal ?? 'NONE',
  minor: field.minor ?? false,
  ...(field.min === undefined ? {} : { min: field.min }),
  ...(field.max === undefined ? {} : { max: field.max }),
  ...(field.maxLength === undefined || !isText(field) ? {} : { maxLength: field.maxLength }),
  ...(field.pattern ? { pattern: field.pattern.source } : {}),
  ...(field.patternHelp ? { patternHelp: field.patternHelp } : {}),
  ...(field.initial === undefined ? {} : { initial: field.initial }),
  ...(field.hasNoTotal ? { hasNoTotal: true } : {}),
  ...(field.choices ? { choices: { name: field.choices.name, values: field.choices.choices } } : {}),
  ...(field.relation ? { relation: field.relation, to: referenced(field).key } : {}),
});

const isText = (field: Field): boolean => ['text', 'longText', 'code', 'personName'].includes(field.type);

const catalogResource = (resource: Resource): CatalogResource => ({
  name: resource.name,
  key: resource.key,
  plural: resource.plural,
  label: resource.label,
  area: resource.area,
  title: resource.title,
  search: resource.search ?? [],
  isScoped: isPlaced(resource),
  readOnly: resource.readOnly ?? false,
  ...(resource.period ? { period: resource.period } : {}),
  readRoles: rolesReading(resource),
  writeRoles: rolesWriting(resource),
  defaultOrder: (resource.defaultOrder ?? []).map(({ field, descending }) => ({
    field,
    descending: descending ?? false,
  })),
  fields: resource.fields.filter((field) => !field.hidden).map(catalogField),
  inverses: [...inversesOf(resource).values()].map(({ name, label, resource: other, field }) => ({
    name,
    label,
    resource: other.key,
    field: field.name,
  })),
  ...(resource.bands ? { bands: resource.bands } : {}),
  operations: operationNames(resource),
  groupFields: [...groupKeys(resource).keys()],
});

/** Every resource and field as the admin, imports and exports read them. */
export const makeCatalog = (): Catalog => ({
  personalReaders: rolesReadingPersonalData,
  resources: allResources().map(catalogResource),
});

export const printCatalog = (): string =>
  `// Printed by the server (npm run schema); do not edit.\nimport type { Catalog } from './catalog-types.js';\n\nexport const catalog: Catalog = ${JSON.stringify(makeCatalog(), null, 2)};\n`;
