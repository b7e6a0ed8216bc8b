import { localMoment } from '../../platform/clock.js';
import type { ColumnKind, Heading, OutCell, OutColumn } from '../../platform/files/sheet-xml.js';
import type { Field, FieldType } from '../../platform/resource/field.js';
import type { Resource } from '../../platform/resource/resource.js';
import type { Row } from '../../platform/resource/values.js';
import { type Language, labelIn, shownText } from './titles.js';

const kinds: Readonly<Record<FieldType, ColumnKind>> = {
  text: 'text',
  longText: 'text',
  code: 'text',
  personName: 'text',
  wholeNumber: 'whole',
  decimal: 'decimal',
  money: 'money',
  date: 'date',
  partialDate: 'date',
  year: 'plainWhole',
  instant: 'moment',
  yesNo: 'text',
  choice: 'text',
  json: 'text',
  reference: 'text',
};

const widths: Partial<Record<FieldType, number>> = {
  longText: 44,
  personName: 26,
  text: 28,
  reference: 30,
  choice: 22,
  money: 18,
  instant: 17,
  date: 12,
  partialDate: 12,
  year: 8,
  yesNo: 10,
};

/** Numbers that count nothing: no thousands are parted. */
const isNumberOfRecord = (field: Field): boolean =>
  field.name === 'id' || field.name === 'version' || field.name.endsWith('By');

/** The two columns by which a file finds its records again. */
export const anchorNames = ['id', 'version'] as const;

const headingOf = (field: Field): Heading =>
  field.derived ? 'readOnly' : field.required ? 'required' : 'usual';

/** A column of a file for a field: the same for an export, a template and what our import reads. */
export const outColumn = (field: Field, language: Language): OutColumn => {
  const title = labelIn(field.label, language);
  return {
    title,
    kind: isNumberOfRecord(field) ? 'plainWhole' : kinds[field.type],
    width: Math.max(widths[field.type] ?? 13, Math.min(24, Math.ceil(title.length * 0.8) + 2)),
    heading: headingOf(field),
  };
};

export const outCell = (field: Field, row: Readonly<Row>, language: Language): OutCell => {
  const value = row[field.name];
  if (value === null || value === undefined) return null;
  switch (field.type) {
    case 'wholeNumber':
    case 'decimal':
    case 'money':
    case 'year':
      return Number(value);
    case 'date':
    case 'partialDate':
      return String(value);
    case 'instant':
      return localMoment(String(value));
    default:
      return shownText(field, row, language);
  }
};

/** A name for a file without signs that some system refuses. */
export const fileNameOf = (resource: Resource, language: Language, extension: string): string => {
  const day = localMoment(new Date().toISOString()).slice(0, 10);
  return `${labelIn(resource.label, language).replace(/[\\/:*?"<>|,]/g, ' ')} ${day}.${extension}`;
};
