import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { findField, findResource } from '../catalog.js';

/** Titles made of references open so many records on the way; no title of the catalogue needs more. */
const titleDepth = 2;

const titleFields = (key: string, depth: number): string => {
  const resource = findResource(key);
  const parts = (resource?.title ?? []).map((name) => {
    const field = resource ? findField(resource, name) : undefined;
    return field ? fieldSelection(field, depth - 1) : '';
  });
  return ['id', ...parts].filter(Boolean).join(' ');
};

const fieldSelection = (field: CatalogField, depth: number): string => {
  if (field.type !== 'reference' || !field.relation || !field.to) return field.name;
  return depth < 0 ? field.name : `${field.name} ${field.relation} { ${titleFields(field.to, depth)} }`;
};

/** The fields of a row, each reference with what its title needs. */
export const rowSelection = (resource: CatalogResource): string =>
  resource.fields.map((field) => fieldSelection(field, titleDepth)).join(' ');

/** What a look-up needs of a record: its title. */
export const titleSelection = (resource: CatalogResource): string => titleFields(resource.key, titleDepth);

export const listDocument = (resource: CatalogResource, selection: string): string => {
  const { name, operations } = resource;
  return `query List($where: ${name}Where, $orderBy: [${name}OrderBy!], $page: Page) { list: ${operations.list}(where: $where, orderBy: $orderBy, page: $page) { ${selection} } }`;
};

export const rowsDocument = (resource: CatalogResource): string =>
  listDocument(resource, `rows { ${rowSelection(resource)} }`);

export const pageDocument = (resource: CatalogResource): string =>
  listDocument(resource, `rows { ${rowSelection(resource)} } total`);

export const countDocument = (resource: CatalogResource): string => listDocument(resource, 'total');

/** Titles, and what else the fields say of each record. */
export const titlesDocument = (resource: CatalogResource, fields: readonly string[] = []): string => {
  const more = fields
    .filter((name) => !resource.title.includes(name))
    .map((name) => findField(resource, name))
    .map((field) => (field ? fieldSelection(field, titleDepth - 1) : ''));
  return listDocument(resource, `rows { ${[titleSelection(resource), ...more].filter(Boolean).join(' ')} }`);
};

export const getDocument = (resource: CatalogResource): string =>
  `query Get($id: ID!) { one: ${resource.operations.get}(id: $id) { ${rowSelection(resource)} } }`;

export const saveDocument = (resource: CatalogResource): string =>
  `mutation Save($input: Save${resource.name}Input!) { save: ${resource.operations.save}(input: $input) { results { index clientKey id version status errors { field code message { vi en } } warnings { field code message { vi en } } row { ${rowSelection(resource)} } } } }`;

const removal = 'id status version errors { field code message { vi en } }';

export const deleteDocument = (resource: CatalogResource): string =>
  `mutation Delete($input: DeleteInput!) { removal: ${resource.operations.delete}(input: $input) { ${removal} } }`;

export const restoreDocument = (resource: CatalogResource): string =>
  `mutation Restore($input: RestoreInput!) { removal: ${resource.operations.restore}(input: $input) { ${removal} } }`;
