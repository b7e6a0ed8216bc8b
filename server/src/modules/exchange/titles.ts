import { formatDate, formatNumber } from '@dachieu/schema/reading';
import { localMoment } from '../../platform/clock.js';
import { mayReadField, type Viewer } from '../../platform/resource/access.js';
import type { Field } from '../../platform/resource/field.js';
import { type Resource, referenced } from '../../platform/resource/resource.js';
import type { Requested } from '../../platform/resource/selection.js';
import type { Row } from '../../platform/resource/values.js';

export type Language = 'vi' | 'en';

export const labelIn = (label: readonly [string, string], language: Language): string =>
  label[language === 'vi' ? 0 : 1];

const requested = (name: string, fields: readonly Requested[] = []): Requested => ({
  name,
  key: name,
  arguments: {},
  fields,
});

/** Titles made of references open so many records on the way, as the admin's do. */
const titleDepth = 2;

/** What must be read of a record to name it. */
export const titleFields = (resource: Resource, depth = titleDepth): readonly Requested[] => [
  requested('id'),
  ...resource.title.flatMap((name) => {
    const field = resource.fieldsByName.get(name);
    return field ? fieldRequest(field, depth - 1) : [];
  }),
];

/** What must be read of a record to show a field: a reference with its record's title. */
export const fieldRequest = (field: Field, depth = titleDepth): readonly Requested[] =>
  field.relation === undefined || depth < 0
    ? [requested(field.name)]
    : [requested(field.name), requested(field.relation, titleFields(referenced(field), depth))];

const yesNo = { vi: ['Không', 'Có'], en: ['No', 'Yes'] } as const;

const isRecord = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** A field of a record as the grid shows it; empty where nothing is recorded. */
export const shownText = (field: Field, row: Readonly<Row>, language: Language): string => {
  const value = row[field.name];
  if (value === null || value === undefined) return '';
  switch (field.type) {
    case 'reference': {
      const related = row[field.relation ?? ''];
      return isRecord(related) ? titleOf(referenced(field), related, language) : `#${String(value)}`;
    }
    case 'choice': {
      const choice = field.choices?.choices.find((one) => one.value === value);
      return choice ? labelIn(choice.label, language) : String(value);
    }
    case 'yesNo':
      return yesNo[language][value === true || value === 1 ? 1 : 0];
    case 'date':
    case 'partialDate':
      return formatDate(String(value));
    case 'instant': {
      const local = localMoment(String(value));
      return `${formatDate(local.slice(0, 10))} ${local.slice(11, 16)}`;
    }
    case 'wholeNumber':
    case 'decimal':
    case 'money':
      return formatNumber(Number(value));
    case 'json':
      return JSON.stringify(value);
    default:
      return String(value);
  }
};

/** A record's name: its title fields, or its number where they are empty. */
export const titleOf = (resource: Resource, row: Readonly<Row>, language: Language): string => {
  const parts = resource.title.map((name) => {
    const field = resource.fieldsByName.get(name);
    return field ? shownText(field, row, language) : '';
  });
  return parts.filter(Boolean).join(' · ') || `#${String(row['id'])}`;
};

/** Whether the title that a viewer sees of a record tells about a person. */
export const titleIsPersonal = (resource: Resource, viewer: Viewer, depth = titleDepth): boolean =>
  resource.title.some((name) => {
    const field = resource.fieldsByName.get(name);
    return field !== undefined && isPersonal(field, viewer, depth - 1);
  });

/** Whether a column with this field lets a viewer see something about a person. */
export const isPersonal = (field: Field, viewer: Viewer, depth = titleDepth): boolean =>
  mayReadField(viewer, field) &&
  ((field.personal ?? 'NONE') !== 'NONE' ||
    (field.to !== undefined && depth >= 0 && titleIsPersonal(referenced(field), viewer, depth)));
