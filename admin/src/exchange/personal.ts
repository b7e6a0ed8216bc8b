import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { findField, findResource, mayReadField } from '../catalog.js';

/** Titles made of references open so many records on the way, as the server's do. */
const titleDepth = 2;

const tells = (field: CatalogField, role: string, depth: number): boolean =>
  mayReadField(field, role) &&
  (field.personal !== 'NONE' ||
    (field.to !== undefined && depth >= 0 && titleTells(findResource(field.to), role, depth)));

const titleTells = (resource: CatalogResource | undefined, role: string, depth: number): boolean =>
  (resource?.title ?? []).some((name) => {
    const field = resource ? findField(resource, name) : undefined;
    return field !== undefined && tells(field, role, depth - 1);
  });

/** Whether columns with these fields show somebody of this role something about persons. */
export const tellsOfPersons = (resource: CatalogResource, fields: readonly string[], role: string): boolean =>
  fields.some((name) => {
    const field = findField(resource, name);
    return field !== undefined && tells(field, role, titleDepth);
  });
