import { declareVisits, rowsOfArea, type VisitsOf } from '../../platform/resource/cost.js';
import { findResource, resourceOf } from '../../platform/resource/resource.js';
import { HouseholdReview } from '../review/index.js';

/** Of the stored totals of an area, its targets and the indicators, whatever the area's size. */
const storedRows = 300;

/** What a definition measures is known only when it has been read; no other records are as many as reviews. */
const records = rowsOfArea(resourceOf(HouseholdReview));

const measured: VisitsOf = (given, viewer, stored) => {
  const { subject } = (given['definition'] ?? {}) as { readonly subject?: unknown };
  const resource = typeof subject === 'string' ? findResource(subject) : undefined;
  return resource ? rowsOfArea(resource, 2)(given, viewer, stored) : storedRows;
};

declareVisits({
  progress: () => storedRows,
  progressSeries: () => storedRows,
  progressBreakdown: (given, viewer, stored) =>
    given['by'] === 'AREA' ? storedRows : records(given, viewer, stored),
  explain: records,
  tryIndicator: measured,
});
