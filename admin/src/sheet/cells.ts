import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { contentFields, findField } from '../catalog.js';
import { formatField, formatInstant } from '../format.js';
import type { CellValue, Reference, Row } from '../grid/index.js';
import type { Language } from '../language.js';
import type { WireRow } from '../providers/wire.js';

/** A value from the history as the grid holds it; of a reference its record's title comes from elsewhere. */
export const toCell = (field: CatalogField, value: unknown, label: string, language: Language): CellValue => {
  if (field.type === 'reference')
    return value === null || value === undefined ? null : { id: String(value), label };
  return cellOf(field, { id: '', version: 0, [field.name]: value }, language);
};

const isReference = (value: CellValue): value is Reference => typeof value === 'object' && value !== null;

const cellOf = (field: CatalogField, row: WireRow, language: Language): CellValue => {
  const value = row[field.name];
  if (value === null || value === undefined) return null;
  switch (field.type) {
    case 'reference':
      return { id: String(value), label: formatField(field, row, language) };
    case 'wholeNumber':
    case 'decimal':
    case 'money':
      return Number(value);
    case 'yesNo':
      return value === true;
    case 'json':
      return JSON.stringify(value);
    case 'instant':
      return formatInstant(String(value), language);
    case 'text':
    case 'longText':
    case 'code':
    case 'personName':
    case 'date':
    case 'partialDate':
    case 'year':
    case 'choice':
      return String(value);
  }
};

/** A record as the grid holds it. */
export const toGridRow = (resource: CatalogResource, row: WireRow, language: Language): Row => ({
  id: row.id,
  version: row.version,
  values: Object.fromEntries(
    contentFields(resource).map((field) => [field.name, cellOf(field, row, language)]),
  ),
});

/** A cell's value as the server takes it. */
export const wireOf = (field: CatalogField | undefined, value: CellValue): unknown => {
  if (value === null || value === '') return null;
  if (isReference(value)) return value.id;
  if (field?.type === 'json') return JSON.parse(String(value));
  if (field?.type === 'year') return Number(value);
  return value;
};

/** Changed cells as the server takes them. */
export const toWireSet = (
  resource: CatalogResource,
  set: Readonly<Record<string, CellValue>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(set).map(([name, value]) => [name, wireOf(findField(resource, name), value)]),
  );
