import { declareVisits, inAreaOf, rowsOfArea } from '../../platform/resource/cost.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { HouseholdReview } from '../review/index.js';
import { Report } from './reporting.entity.js';

/** A report counts every indicator and tells it apart in up to four ways. */
const figures = rowsOfArea(resourceOf(HouseholdReview), 40);

declareVisits({
  reportNow: inAreaOf(Report, 'reportId', figures),
  reportChanges: inAreaOf(Report, 'reportId', figures),
  recomputeReport: inAreaOf(Report, 'reportId', figures),
  recordsBehindChange: inAreaOf(Report, 'reportId', figures),
});
