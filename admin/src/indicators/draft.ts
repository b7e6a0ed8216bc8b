import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { contentFields, resources } from '../catalog.js';
import type { WireRow } from '../providers/wire.js';
import { type Draft, indicatorResource } from './editor-query.js';

export const editedFields: readonly CatalogField[] = contentFields(indicatorResource).filter(
  (field) => !field.derived,
);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The fields of a stored indicator that are edited. */
export const draftOf = (row: WireRow): Draft =>
  Object.fromEntries(editedFields.map(({ name }) => [name, row[name] ?? null]));

/** A share of the reviewed households: the commonest beginning. */
export const newDraft = (programmeId: string | null): Draft => ({
  ...Object.fromEntries(editedFields.map(({ name, initial }) => [name, initial ?? null])),
  programmeId,
  position: 100,
  unit: 'PERCENT',
  rule: 'AT_LEAST',
  timeBasis: 'YEARLY',
  measure: 'SHARE',
  subject: 'householdReview',
  yearField: 'year',
  denominator: { campaign: { kind: { eq: 'ANNUAL' } } },
});

/** What differs from the stored row: the cells that a save sends. */
export const changedFields = (draft: Draft, stored: Draft | null): Draft =>
  Object.fromEntries(
    Object.entries(draft).filter(([name, value]) => !same(value, stored === null ? null : stored[name])),
  );

/** Resources whose rows lie in an area, so that they can be counted by area. */
export const subjects: readonly CatalogResource[] = resources.filter(
  (resource) => resource.isScoped && resource.area !== 'access' && resource.area !== 'targets',
);

/** Another subject has other fields: its conditions begin anew. */
export const withSubject = (draft: Draft, subject: CatalogResource): Draft => ({
  ...draft,
  subject: subject.key,
  yearField: subject.fields.find((field) => field.type === 'year')?.name ?? null,
  measuredField: null,
  latestBy: null,
  numerator: null,
  denominator: null,
  known: null,
});

const isPercent = (unit: unknown): boolean => unit === 'PERCENT' || unit === 'PERCENTAGE_POINT';

/** Another way of measuring has other conditions, another unit and rule: what a count or sum does not have goes. */
export const withMeasure = (draft: Draft, measure: string): Draft => {
  if (measure === 'SHARE')
    return { ...draft, measure, unit: isPercent(draft['unit']) ? draft['unit'] : 'PERCENT', decimals: 1 };
  const unit = measure === 'SUM' ? 'VND' : isPercent(draft['unit']) ? 'COUNT' : draft['unit'];
  const rule = draft['rule'] === 'EVERY' ? 'AT_LEAST' : draft['rule'];
  return { ...draft, measure, unit, rule, decimals: 0, denominator: null, known: null };
};
